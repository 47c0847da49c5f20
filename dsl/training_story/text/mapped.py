"""Texts taken out of other texts, with the place of each character.

A text in a document may stand behind quote marks, be indented, or be written with escapes. ``MappedText``
has it as it reads, and knows where each part of it is written.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

import attrs

from training_story.text.source import Span


class Piece(NamedTuple):
    r"""A stretch of a value from ``start`` up to the next piece, and where it is written in the host.

    Where both are equally long, character stands for character. Otherwise the stretch stands for the whole
    of its place, as a line break does for ``\n``; what is inserted has a place without extent.
    """

    start: int
    host_start: int
    host_end: int


@attrs.frozen(eq=False, slots=False)
class MappedText:
    """A value and its pieces in order, the first of which starts at 0."""

    value: str
    pieces: tuple[Piece, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    def host_offset(self, offset: int) -> int:
        """Where in the host the character at an offset is written; one past the end is allowed."""
        if offset >= len(self.value):
            return self.pieces[-1].host_end
        at = bisect_right(self._starts, offset) - 1
        piece = self.pieces[at]
        if not self._is_literal(at):
            return piece.host_start
        return piece.host_start + offset - piece.start

    def host_span(self, span: Span) -> Span:
        """Where a span is written: from its first character to the end of its last."""
        start = self.host_offset(span.start)
        if span.end <= span.start:
            return Span(start, start)
        last = min(span.end, len(self.value)) - 1
        at = bisect_right(self._starts, last) - 1
        piece = self.pieces[at]
        end = piece.host_start + last - piece.start + 1 if self._is_literal(at) else piece.host_end
        return Span(start, max(start, end))

    def value_offset(self, place: int) -> int:
        """The offset of what is written at a place; for one between two pieces, that of the later one."""
        at = max(0, bisect_right(self._places, place) - 1)
        piece = self.pieces[at]
        end = self.pieces[at + 1].start if at + 1 < len(self.pieces) else len(self.value)
        if place >= piece.host_end:
            return end
        if place <= piece.host_start or not self._is_literal(at):
            return piece.start
        return piece.start + place - piece.host_start

    @cached_property
    def _places(self) -> list[int]:
        return [piece.host_start for piece in self.pieces]

    def _is_literal(self, at: int) -> bool:
        piece = self.pieces[at]
        end = self.pieces[at + 1].start if at + 1 < len(self.pieces) else len(self.value)
        return piece.host_end - piece.host_start == end - piece.start

    def part(self, span: Span) -> MappedText:
        """The stretch of the text that a span names."""
        pieces = tuple(self._cut(span)) or (self._point(span.start),)
        return MappedText(self.value[span.start : span.end], pieces)

    def _point(self, offset: int) -> Piece:
        place = self.host_offset(offset)
        return Piece(0, place, place)

    def _cut(self, span: Span, shift: int = 0) -> Iterable[Piece]:
        """The pieces of a span, renumbered to begin at ``shift``."""
        at = max(0, bisect_right(self._starts, span.start) - 1)
        while at < len(self.pieces) and self.pieces[at].start < span.end:
            piece = self.pieces[at]
            end = self.pieces[at + 1].start if at + 1 < len(self.pieces) else len(self.value)
            first, last = max(piece.start, span.start), min(end, span.end)
            if first < last:
                start = shift + first - span.start
                if self._is_literal(at):
                    place = piece.host_start + first - piece.start
                    yield Piece(start, place, place + last - first)
                else:
                    yield Piece(start, piece.host_start, piece.host_end)
            at += 1

    def selected(self, parts: Iterable[tuple[Span, str | None]]) -> MappedText:
        """The spans in order, each as it is written (None) or with another text in its place."""
        values: list[str] = []
        pieces: list[Piece] = []
        size = 0
        for span, text in parts:
            written = self.value[span.start : span.end] if text is None else text
            if not written:
                continue
            if text is None:
                pieces += self._cut(span, size)
            else:
                pieces.append(Piece(size, *self.host_span(span)))
            values.append(written)
            size += len(written)
        return MappedText("".join(values), tuple(pieces) or (self._point(0),))

    def within(self, outer: MappedText) -> MappedText:
        """The same text where its host is itself taken out of a host: places are those of the outer one."""
        pieces: list[Piece] = []
        for at, piece in enumerate(self.pieces):
            if self._is_literal(at) and piece.host_end > piece.host_start:
                pieces += outer._cut(Span(piece.host_start, piece.host_end), piece.start)
            else:
                pieces.append(Piece(piece.start, *outer.host_span(Span(piece.host_start, piece.host_end))))
        return MappedText(self.value, tuple(pieces) or (outer._point(0),))


def written_at(text: str, spans: Sequence[Span], place: int = 0) -> MappedText:
    """The stretches of a text that spans name, one behind the other; without any, nothing at ``place``."""
    values = []
    pieces = []
    size = 0
    for span in spans:
        if span.end > span.start:
            values.append(text[span.start : span.end])
            pieces.append(Piece(size, span.start, span.end))
            size += span.end - span.start
    return MappedText("".join(values), tuple(pieces) or (Piece(0, place, place),))


def joined(texts: Sequence[MappedText], glue: str) -> MappedText:
    """Texts of one host in one, with a glue behind each that is written nowhere."""
    values = []
    pieces = []
    size = 0
    for text in texts:
        pieces += [Piece(size + piece.start, piece.host_start, piece.host_end) for piece in text.pieces]
        size += len(text.value)
        end = text.pieces[-1].host_end
        pieces.append(Piece(size, end, end))
        values += [text.value, glue]
        size += len(glue)
    return MappedText("".join(values), tuple(pieces) or (Piece(0, 0, 0),))
