"""The lines of a text, and texts made of stretches of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from training_story.documents.document import LineBreaks
from training_story.text.mapped import MappedText, written_at
from training_story.text.source import Span

_BREAK = re.compile(r"\r\n?|\n")


class Line(NamedTuple):
    """A line: where it starts, where its text ends, and where the next one starts."""

    start: int
    end: int
    after: int


def lines_of(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """The lines of a stretch, ended by any line break. What follows the last is a line if it isn't empty."""
    found = []
    end = len(text) if end is None else end
    for match in _BREAK.finditer(text, start, end):
        found.append(Line(start, match.start(), match.end()))
        start = match.end()
    if start < end:
        found.append(Line(start, end, end))
    return found


def content_of(text: str, lines: list[Line], starts: list[int], place: int) -> tuple[Span, MappedText]:
    """The content of a block: its lines from where their prefix ends. ``place`` is where an empty one is."""
    spans = [Span(start, line.after) for line, start in zip(lines, starts, strict=True)]
    whole = Span(lines[0].start, lines[-1].after) if lines else Span(place, place)
    return whole, written_at(text, spans, place)


def _common(one: str, other: str) -> str:
    """The longest text with which both begin."""
    size = min(len(one), len(other))
    return one[: next((at for at in range(size) if one[at] != other[at]), size)]


def behind_indentation(text: str, lines: list[Line]) -> list[int]:
    """Where each line begins without the blanks that all lines with text begin with."""
    common: str | None = None
    for line in lines:
        written = text[line.start : line.end]
        stripped = written.lstrip(" \t")
        if not stripped:
            continue
        blanks = written[: len(written) - len(stripped)]
        common = blanks if common is None else _common(common, blanks)
        if not common:
            break
    size = len(common or "")
    return [line.start + size if text.startswith(common or "", line.start, line.end) else line.end for line in lines]


def breaks_of(text: str, lines: list[Line], starts: list[int]) -> LineBreaks:
    """How a line break in the block is written: the prefix is that of its first line with text."""
    newline = "\r\n" if lines and text.startswith("\r\n", lines[0].end) else "\n"
    for line, start in zip(lines, starts, strict=True):
        if text[start : line.end].strip():
            return LineBreaks(newline, text[line.start : start])
    prefix = text[lines[0].start : starts[0]] if lines else ""
    return LineBreaks(newline, prefix)
