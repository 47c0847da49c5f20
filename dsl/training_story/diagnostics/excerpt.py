"""Lines of a source with marks drawn under them.

31 | physical reward win_signal: Board -> Real {
   |                 ---------- declared here as a physical reward
...
47 |     entrains win_signal
   |              ^^^^^^^^^^ names a reward, not cognition or behaviour
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

import attrs

from training_story.diagnostics.paint import Paint, Style
from training_story.diagnostics.printable import cell_width, printable
from training_story.text.source import SourceFile, Span

# A line of more characters than the limit is cropped to some before a mark and some after it.
_LINE_LIMIT = 140
_CROPPED_BEFORE = 40
_CROPPED_AFTER = 100
_CROPPED = "..."
_WHOLE_UP_TO = 4
_TAB = "    "


@attrs.frozen
class Mark:
    """A span to draw, and what to write beside it."""

    span: Span
    message: str
    is_primary: bool


class _Stroke(NamedTuple):
    """The part of a mark on one line, in columns from 0; the last part carries the message."""

    line: int
    start: int
    end: int
    mark: Mark
    message: str


def excerpt(source: SourceFile, marks: Iterable[Mark], gutter: int, paint: Paint, primary_style: Style) -> list[str]:
    """The lines of the source that the marks touch, each followed by the marks on it.

    ``gutter`` is the width in which line numbers are set. The lines of the answer have no line breaks.
    """
    strokes = sorted(
        (stroke for mark in marks for stroke in _strokes(source, mark)),
        key=lambda stroke: (stroke.line, not stroke.mark.is_primary, stroke.start, stroke.end),
    )
    drawing = _Drawing(source, gutter, paint, primary_style)
    by_line = [(line, list(group)) for line, group in groupby(strokes, lambda stroke: stroke.line)]
    rows: list[str] = drawing.line(*by_line[0]) if by_line else []
    for (before, _), (line, on_line) in pairwise(by_line):
        if line == before + 2:
            rows += drawing.line(before + 1, [])
        elif line > before + 2:
            rows.append(paint("...", "frame"))
        rows += drawing.line(line, on_line)
    return rows


def last_line(source: SourceFile, span: Span) -> int:
    """The line on which a span ends; the break at the end of a line belongs to that line."""
    return source.position(_clamped(source, max(span.start, span.end - 1))).line


def _clamped(source: SourceFile, offset: int) -> int:
    return max(0, min(offset, len(source.text)))


def _strokes(source: SourceFile, mark: Mark) -> Iterator[_Stroke]:
    """A mark cut into lines; of one that runs over many, the first and the last."""
    start = source.position(_clamped(source, mark.span.start))
    last = last_line(source, mark.span)
    if start.line == last:
        # A span may begin in the line break, which is no part of the line's text.
        width = len(source.line_text(last))
        column = min(start.column - 1, width)
        end = min(column + max(mark.span.end - mark.span.start, 0), width)
        yield _Stroke(last, column, end, mark, mark.message)
        return
    inner = range(start.line + 1, last) if last - start.line < _WHOLE_UP_TO else ()
    first_text = source.line_text(start.line).rstrip()
    column = min(start.column - 1, len(first_text))
    yield _Stroke(start.line, column, len(first_text), mark, "")
    for line in inner:
        text = source.line_text(line)
        if text.strip():
            yield _Stroke(line, _indent(text), len(text.rstrip()), mark, "")
    text = source.line_text(last)
    end = min(_clamped(source, mark.span.end) - source.line_starts[last - 1], len(text))
    yield _Stroke(last, min(_indent(text), max(end - 1, 0)), end, mark, mark.message)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


@attrs.frozen
class _Drawing:
    source: SourceFile
    gutter: int
    paint: Paint
    primary_style: Style

    def line(self, number: int, strokes: Sequence[_Stroke]) -> list[str]:
        """A line and the strokes under it. A line that is cropped may have to be shown more than once."""
        text = self.source.line_text(number)
        rows: list[str] = []
        window: range | None = None
        for stroke in strokes:
            if window is None or not (window.start <= stroke.start <= stroke.end <= window.stop):
                window = _window(text, stroke.start)
                rows.append(self._row(str(number), _shown(text, window)))
            rows.append(self._row("", self._stroke(text, window, stroke)))
        return rows or [self._row(str(number), _shown(text, _window(text, 0)))]

    def _row(self, number: str, content: str) -> str:
        frame = self.paint(f"{number:>{self.gutter}} |", "frame")
        return f"{frame} {content}" if content else frame

    def _stroke(self, text: str, window: range, stroke: _Stroke) -> str:
        before = len(_CROPPED) if window.start else 0
        indent = before + _cells(text[window.start : stroke.start])
        width = max(1, _cells(text[stroke.start : min(stroke.end, window.stop)]))
        is_primary = stroke.mark.is_primary
        style: Style = self.primary_style if is_primary else "frame"
        drawn = ("^" if is_primary else "-") * width
        message = f" {printable(stroke.message)}" if stroke.message else ""
        return " " * indent + self.paint(drawn + message, style)


def _window(text: str, column: int) -> range:
    """The columns of a line that are shown so that this one is among them."""
    if len(text) <= _LINE_LIMIT:
        return range(len(text))
    start = max(0, column - _CROPPED_BEFORE)
    return range(start, min(len(text), column + _CROPPED_AFTER))


def _shown(text: str, window: range) -> str:
    shown = _written(text[window.start : window.stop])
    before = _CROPPED if window.start else ""
    after = _CROPPED if window.stop < len(text) else ""
    return f"{before}{shown}{after}".rstrip()


def _cells(text: str) -> int:
    return cell_width(_written(text))


def _written(text: str) -> str:
    return _TAB.join(map(printable, text.split("\t")))
