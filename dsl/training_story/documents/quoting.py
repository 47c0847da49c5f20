"""Which stretches of a sentence are quoted or mentioned, and references to names of the story."""

from __future__ import annotations

import re
from collections.abc import Iterable

from training_story.text.source import Span

_MOST = 400
"""How long a quotation within a sentence may be; a quote mark without its partner quotes nothing."""
_PAIRS = {"“": "”", "„": "“”", "«": "»", "‘": "’", "‚": "‘"}
_MARK = re.compile(r"``|''|[“”„«»‘’‚\"]|(?<!\w)'(?=\w)|(?<=[\w.,!?…])'(?!\w)")
_MENTION = re.compile(
    r"(?:\b(?:words?|terms?|phrases?|verbs?|nouns?|expressions?|wordings?|sentences?|notions?|concepts?|labels?"
    r"|says?|saying|said|write|writes|writing|written|called|named|spelt)(?: that)?[ ,:]*)\Z"
)
REFERENCE = re.compile(r"story:(?P<path>[^\W\d]\w*(?:\.[^\W\d]\w*)*)(?:@(?P<print>[0-9a-fA-F]{6,64}))?\Z")
"""A reference as it stands between backticks."""
TARGET = re.compile(r"(?P<path>[^\W\d]\w*(?:\.[^\W\d]\w*)*)(?:@(?P<print>[0-9a-fA-F]{6,64}))?\Z")
"""What a role or macro is given."""
PATH = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*\Z")


def quoted_in(value: str, emphasized: Iterable[Span] = ()) -> tuple[Span, ...]:
    """The stretches in quotation marks, and those in emphasis behind a word such as ``term`` or ``says``."""
    found = list(_in_marks(value))
    for span in emphasized:
        if _MENTION.search(value, max(0, span.start - 40), span.start):
            found.append(span)
    return tuple(sorted(found))


def _in_marks(value: str) -> Iterable[Span]:
    opened: tuple[int, tuple[str, ...]] | None = None
    for match in _MARK.finditer(value):
        mark = match.group()
        if opened is not None and match.start() - opened[0] > _MOST:
            opened = None
        if opened is not None and mark in opened[1]:
            yield Span(opened[0], match.end())
            opened = None
        elif opened is None:
            closing = _closing(value, match)
            if closing:
                opened = (match.start(), closing)


def _closing(value: str, match: re.Match[str]) -> tuple[str, ...]:
    mark = match.group()
    if mark in _PAIRS:
        return tuple(_PAIRS[mark])
    if mark == "``":
        return ("''",)
    if mark == '"':
        return ('"',)
    if mark == "'" and (match.start() == 0 or not value[match.start() - 1].isalnum()):
        following = value[match.end() : match.end() + 1]
        return ("'",) if following.isalnum() else ()
    return ()
