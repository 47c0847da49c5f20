"""What a reader of one host gives: blocks, prose and references, at the places of the text that it read."""

from __future__ import annotations

import re

import attrs

from training_story.documents.document import Block, Prose, ProseReference

_MARKUP = re.compile(r"\\[A-Za-z]+\*?|[*`{}$]")


@attrs.define(eq=False)
class Found:
    """What is found in a text so far, in order."""

    blocks: list[Block] = attrs.field(factory=list)
    prose: list[Prose] = attrs.field(factory=list)
    references: list[ProseReference] = attrs.field(factory=list)
    headings: tuple[str, ...] = ()
    """The headings that stand open at the end."""


class Headings:
    """The headings that a place stands under."""

    def __init__(self, above: tuple[str, ...] = ()) -> None:
        self._open: list[tuple[int, str]] = []
        self._above = above

    def enter(self, level: int, title: str) -> None:
        """A heading of a level, from 1, ends those of that level and below it."""
        while self._open and self._open[-1][0] >= level:
            self._open.pop()
        self._open.append((level, " ".join(_MARKUP.sub("", title).split())))

    @property
    def now(self) -> tuple[str, ...]:
        """The headings here, the outermost first."""
        return (*self._above, *(title for _, title in self._open))
