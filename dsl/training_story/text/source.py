"""Source texts and places in them.

Offsets count Unicode code points from 0, lines and columns count from 1. A span is half open.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

import attrs


class Span(NamedTuple):
    """The half-open range of offsets ``[start, end)`` in one source."""

    start: int
    end: int

    def touches(self, other: Span) -> bool:
        """Whether the two ranges share an offset."""
        return self.start < other.end and other.start < self.end


_LONG = 1_000
"""From how many characters on a line is copied once."""


class Position(NamedTuple):
    """A line and a column, both from 1, and the offset, from 0."""

    line: int
    column: int
    offset: int


@attrs.frozen(eq=False, slots=False)
class SourceFile:
    """A text with the name under which it is shown to the reader."""

    name: str
    text: str = attrs.field(repr=False)

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset at which each line begins. A line feed alone ends a line."""
        starts = [0]
        find = self.text.find
        at = find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = find("\n", at + 1)
        return starts

    def position(self, offset: int) -> Position:
        """The line and column of an offset; one past the end is allowed."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1, offset)

    def line_text(self, line: int) -> str:
        """A line, counted from 1, without its line break."""
        kept = self._long_lines.get(line)
        if kept is not None:
            return kept
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
        text = self.text[start:end].rstrip("\r\n")
        if end - start > _LONG:
            self._long_lines[line] = text
        return text

    @cached_property
    def _long_lines(self) -> dict[int, str]:
        """Lines that would cost something to copy for each of the findings on them."""
        return {}

    def column_of_line_with(self, offset: int) -> int:
        """The column, from 1, of the first word on the line that holds the offset."""
        position = self.position(offset)
        line = self.line_text(position.line)
        return len(line) - len(line.lstrip()) + 1


class Location(NamedTuple):
    """A span in a named source."""

    source: SourceFile
    span: Span

    @property
    def text(self) -> str:
        """What is written there."""
        return self.source.text[self.span.start : self.span.end]
