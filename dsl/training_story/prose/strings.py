"""What the string literals of a story say, with the place of each character."""

from __future__ import annotations

import re
from collections.abc import Iterator

from training_story.syntax.nodes import Text
from training_story.text.mapped import MappedText, written_at
from training_story.text.source import Span

_ESCAPE = re.compile(r"\\(?:u\{[0-9a-fA-F]{1,6}\}|.)", re.DOTALL)
_TAB_OR_BREAK = re.compile(r"[\t\n\r]")
_SIMPLE = {'\\"': '"', "\\\\": "\\", "\\n": "\n", "\\t": "\t"}


def mapped_string(source: str, text: Text) -> MappedText:
    """The value of a literal of a source, mapped to the source."""
    start, end = text.span
    long = source.startswith('"""', start)
    quotes = 3 if long else 1
    inside = Span(start + quotes, max(start + quotes, end - quotes))
    if not source.endswith('"' * quotes, inside.end, end):
        inside = Span(inside.start, end)  # the closing quotes are missing
    mapped = written_at(source, [inside], inside.start)
    if mapped.value == text.value:
        return mapped
    if long:
        mapped = _without_indentation(mapped)
    mapped = mapped.selected(_unescaped(mapped.value))
    if mapped.value != text.value:
        # What was written can't be told apart: everything stands for the whole literal.
        return written_at(source, [Span(start, end)]).selected([(Span(0, end - start), text.value)])
    return mapped


def _escaped(written: str) -> str:
    if written.startswith("\\u{"):
        point = int(written[3:-1], 16)
        return chr(point) if point < 0x110000 and not 0xD800 <= point < 0xE000 else written
    return _SIMPLE.get(written, written)


def _unescaped(value: str) -> Iterator[tuple[Span, str | None]]:
    at = 0
    for found in _ESCAPE.finditer(value):
        yield Span(at, found.start()), None
        yield Span(found.start(), found.end()), _escaped(found.group())
        at = found.end()
    yield Span(at, len(value)), None


def _without_indentation(text: MappedText) -> MappedText:
    """As ``inspect.cleandoc`` does it."""
    text = _with_tabs_expanded(text)
    spans = []
    at = 0
    for line in text.value.split("\n"):
        spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    lines = [text.value[span.start : span.end] for span in spans]
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    kept = [Span(spans[0].start + len(lines[0]) - len(lines[0].lstrip()), spans[0].end)]
    kept += [Span(min(span.start + margin, span.end), span.end) for span in spans[1:]]
    while kept and kept[-1].start == kept[-1].end:
        kept.pop()
    while kept and kept[0].start == kept[0].end:
        kept.pop(0)
    return _joined_lines(text, kept)


def _joined_lines(text: MappedText, lines: list[Span]) -> MappedText:
    parts: list[tuple[Span, str | None]] = []
    for index, span in enumerate(lines):
        if index:
            parts.append((Span(lines[index - 1].end, lines[index - 1].end + 1), "\n"))
        parts.append((span, None))
    return text.selected(parts)


def _with_tabs_expanded(text: MappedText) -> MappedText:
    if "\t" not in text.value:
        return text
    parts: list[tuple[Span, str | None]] = []
    column = at = 0
    for found in _TAB_OR_BREAK.finditer(text.value):
        column += found.start() - at
        parts.append((Span(at, found.start()), None))
        if found.group() == "\t":
            size = 8 - column % 8
            parts.append((Span(found.start(), found.end()), " " * size))
            column += size
        else:
            parts.append((Span(found.start(), found.end()), None))
            column = 0
        at = found.end()
    parts.append((Span(at, len(text.value)), None))
    return text.selected(parts)
