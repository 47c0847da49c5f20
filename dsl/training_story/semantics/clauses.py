"""The clauses of a text."""

from __future__ import annotations

import re

# White space is matched from its beginning alone: otherwise a long run of it would take quadratic time.
_BREAK = re.compile(
    r"[.;:!?](?=\s|$)"
    r"|\s[-–—]\s"
    r"|(?:,\s+|(?<!\s)\s+)(?=(?:so|because|since|hence|thus|therefore|whereas|while)\s)"
    r"|,\s+(?=(?:and|or|but|yet|for|as|then)\s)"
)


def clauses_of(text: str) -> list[str]:
    """A text cut at stops, and before conjunctions that join a sentence to another."""
    return [part for part in _BREAK.split(text) if part.strip()]
