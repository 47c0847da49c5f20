"""What a reader of one host gives: blocks, prose and references, at the places of the text that it read."""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from training_story.documents.document import Block, LineBreaks, Prose, ProseReference, Remark
from training_story.text.mapped import MappedText, written_at
from training_story.text.source import Span

_LISTS_OF_WORKS = frozenset({
    "references", "bibliography", "works cited", "literature cited", "reference list", "cited works",
})  # fmt: skip
_AROUND_TITLES = " \t0123456789.:()-–—§#*_"
_REMARK = re.compile(r"story:(?!:)")
_MARKUP = re.compile(r"\\[A-Za-z]+\*?|[*`{}$]")


@attrs.define(eq=False)
class Found:
    """What is found in a text so far, in order."""

    blocks: list[Block] = attrs.field(factory=list)
    prose: list[Prose] = attrs.field(factory=list)
    references: list[ProseReference] = attrs.field(factory=list)
    remarks: list[Remark] = attrs.field(factory=list)
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


def remark_in(text: str, inside: Span, whole: Span) -> Remark | None:
    """A comment as a remark, if it begins with ``story:``; ``whole`` has the marks around its ``inside``."""
    written = text[inside.start : inside.end]
    start = inside.start + len(written) - len(written.lstrip())
    if _REMARK.match(text, start, inside.end) is None:
        return None
    return Remark(written_at(text, [Span(start, inside.start + len(written.rstrip()))], start), whole)


def is_list_of_works(heading: tuple[str, ...]) -> bool:
    """Whether a place stands in the section with the works that are cited: its sentences are titles of others."""
    return any(title.strip(_AROUND_TITLES).casefold() in _LISTS_OF_WORKS for title in heading)


def take_over(
    found: Found, inside: Found, source: MappedText, breaks: Callable[[LineBreaks], LineBreaks], cell: int | None = None
) -> None:
    """Add what was found in a text that is itself taken out of a host, at the places of the host.

    ``breaks`` makes of a line break as it is written in the text one as it is written in the host.
    """
    for block in inside.blocks:
        found.blocks.append(
            Block(
                source.host_span(block.span),
                block.text.within(source),
                block.options,
                source.host_span(block.head),
                block.heading,
                cell,
                breaks(block.breaks),
            )
        )
    for prose in inside.prose:
        found.prose.append(Prose(prose.text.within(source), prose.quoted, prose.heading, cell))
    for each in inside.references:
        span = source.host_span(each.span)
        found.references.append(ProseReference(each.path, span, each.fingerprint, each.heading, cell))
    for remark in inside.remarks:
        found.remarks.append(Remark(remark.text.within(source), source.host_span(remark.span)))
