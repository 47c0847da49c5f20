"""Near matches for misspelt words."""

from __future__ import annotations

from collections.abc import Iterable


def near_matches(word: str, candidates: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """The candidates that a reader may have meant by ``word``, the nearest first."""
    # difflib is imported here since only a fault needs it.
    from difflib import get_close_matches

    by_folded = {candidate.casefold(): candidate for candidate in candidates}
    found = get_close_matches(word.casefold(), by_folded, n=most, cutoff=0.7)
    return tuple(by_folded[match] for match in found)
