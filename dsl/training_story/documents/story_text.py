"""The story of a document as one text, and the way back from it to the document.

Where blocks are raw text, the story has the length of the host, with blanks for all that is no story; so an
offset in it is one in the host. In a notebook it is what the cells say, one behind the other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import attrs

from training_story.diagnostics.diagnostic import Diagnostic, Edit, Fix, Label
from training_story.documents.document import Block, Document
from training_story.text.mapped import MappedText, Piece, joined
from training_story.text.source import Location, SourceFile, Span


class StoryText:
    """The text of some blocks of a document. ``source`` is what is compiled, under the document's name."""

    def __init__(self, document: Document, blocks: Sequence[Block]) -> None:
        self._document = document
        self.blocks = tuple(blocks)
        if document.kind == "notebook":
            self._map = joined([block.text for block in blocks], "\n")
            self._ranges = _ranges(blocks)
        else:
            masked = _masked(document.host.text, blocks)
            self._map = MappedText(masked, (Piece(0, 0, len(masked)),))
            self._ranges = [block.span for block in blocks]
        self._numbers = {block: number for number, block in enumerate(document.blocks, start=1)}
        self._range_of = dict(zip(self.blocks, self._ranges, strict=True))
        self._starts = [each.start for each in self._ranges]
        self.source = SourceFile(document.host.name, self._map.value)

    def range_of(self, block: Block) -> Span:
        """Where a block stands in the text."""
        return self._range_of[block]

    def block_at(self, offset: int) -> int:
        """Which block an offset belongs to: the one that it stands in or behind, or else the first."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def offset_of(self, place: int) -> int:
        """The offset of what is written at a place of the document."""
        return self._map.value_offset(place)

    def at_host(self, diagnostic: Diagnostic) -> Diagnostic:
        """A finding with all its places, and the edits of its fixes, in the document."""
        location = self.location(diagnostic.location)
        notes = diagnostic.notes
        if diagnostic.location.source is self.source:
            at = self.block_at(diagnostic.location.span.start)
            notes = (*notes, self._whereabouts(at, location))
        labels = tuple(Label(self.location(each.location), each.message) for each in diagnostic.labels)
        return attrs.evolve(
            diagnostic,
            location=location,
            labels=labels,
            notes=notes,
            fixes=tuple(fix for each in diagnostic.fixes if (fix := self._fix(each)) is not None),
        )

    def location(self, location: Location) -> Location:
        """The place in the document of one in the story; a place in another file is left as it is."""
        if location.source is not self.source:
            return location
        return Location(self._document.host, self._host_span(location.span))

    def _host_span(self, span: Span) -> Span:
        """The place of a span: inside of one block, and never on the marks around it."""
        at = self.block_at(span.start)
        inside = self._ranges[at]
        written = self.source.text[inside.start : inside.end].rstrip()
        last = inside.start + len(written)
        if span.start < inside.start:
            return self._map.host_span(Span(inside.start, inside.start))
        start = min(span.start, last)
        return self._map.host_span(Span(start, max(start, min(span.end, last))))

    def _whereabouts(self, at: int, location: Location) -> str:
        """In which block a finding stands, and under which heading."""
        block = self.blocks[at]
        named = f" `{block.options.name}`" if block.options.name else ""
        place = whereabouts(self._document, location.span.start, block.heading, block.cell)
        return f"in block {self._numbers[block]}{named}{place}"

    def _fix(self, fix: Fix) -> Fix | None:
        edits = []
        for edit in fix.edits:
            if edit.location.source is not self.source:
                edits.append(edit)
                continue
            placed = self.host_edit(edit.location.span, edit.text)
            if placed is None:
                return None
            edits.append(Edit(Location(self._document.host, placed[0]), placed[1]))
        return Fix(fix.title, fix.safety, tuple(edits))

    def host_edit(self, span: Span, text: str) -> tuple[Span, str] | None:
        """An edit of the story as one of the document, or None where it reaches over the edge of a block."""
        at = self.block_at(span.start)
        block, inside = self.blocks[at], self._ranges[at]
        if not block.text.value:
            return None
        if span.start == span.end:
            place = min(max(span.start, inside.start), inside.end)
            span = Span(place, place)
        if span.end > inside.end and not self.source.text[inside.end : span.end].strip():
            span = Span(span.start, max(span.start, inside.end))  # blanks between blocks aren't written
        if not inside.start <= span.start <= span.end <= inside.end:
            return None
        if self._document.kind == "notebook":
            start, end, skipped = span.start - inside.start, span.end - inside.start, 0
        else:
            start = block.text.value_offset(span.start)
            end = max(start, block.text.value_offset(span.end))
            skipped = max(0, block.text.host_offset(start) - span.start)
            text = _without_prefix(text, skipped, len(block.breaks.prefix))
        return block_edit(block, Span(start, end), text)


def block_edit(block: Block, span: Span, text: str) -> tuple[Span, str]:
    """An edit of the content of a block as one of the document. The last line break of a block stays."""
    value = block.text.value
    start, end = span
    last = len(value) - (2 if value.endswith("\r\n") else 1)
    if end == len(value) and value.endswith("\n"):
        end = last
        if start > last:
            start, text = last, f"\n{text}"
        if text.endswith("\n"):
            text = text[:-1].removesuffix("\r")
        elif not text and start < last:
            start -= _line_break_before(value, start)
    elif end == len(value) and not text:
        start -= _line_break_before(value, start)
    place = block.text.host_offset(start)
    return Span(place, max(place, block.text.host_offset(end))), block.breaks.written(text)


def _line_break_before(value: str, offset: int) -> int:
    """How long the line break is that ends right before an offset; 0 where there is none."""
    if not value.endswith("\n", 0, offset):
        return 0
    return 2 if value.endswith("\r\n", 0, offset) else 1


def _without_prefix(text: str, skipped: int, prefix: int) -> str:
    """A text without the blanks that stand for what the lines of its block begin with."""
    first, *more = text.split("\n")
    blank = " " * prefix
    lines = [first[min(skipped, len(first) - len(first.lstrip(" "))) :]]
    lines += [line[prefix:] if prefix and line.startswith(blank) else line for line in more]
    return "\n".join(lines)


def whereabouts(document: Document, place: int, heading: tuple[str, ...], cell: int | None) -> str:
    """`` under `Method` ``, in a notebook with the line and column in the cell; empty if there is neither."""
    under = f" under `{heading[-1][:60]}`" if heading else ""
    if cell is None:
        return under
    inside = document.cells[cell - 1]
    position = inside.source.position(inside.text.value_offset(place))
    return f"{under}, line {position.line}, column {position.column} of cell {cell}"


def _ranges(blocks: Sequence[Block]) -> list[Span]:
    """Where blocks stand that are written one behind the other with a line break between them."""
    ranges = []
    start = 0
    for block in blocks:
        end = start + len(block.text.value)
        ranges.append(Span(start, end))
        start = end + 1
    return ranges


def _masked(text: str, blocks: Sequence[Block]) -> str:
    """The text with blanks for all that doesn't belong to the content of the blocks; line breaks stay."""
    parts = []
    at = 0
    for block in blocks:
        for piece in block.text.pieces:
            parts += [_blank(text[at : piece.host_start]), text[piece.host_start : piece.host_end]]
            at = max(at, piece.host_end)
    parts.append(_blank(text[at:]))
    return "".join(parts)


def _blank(text: str) -> str:
    return "\n".join(" " * len(line) for line in text.split("\n"))
