"""Where blocks and references stand with the marks of their host around them."""

from __future__ import annotations

import re
from typing import assert_never

from training_story.documents.document import Block, ProseReference
from training_story.documents.kinds import Kind
from training_story.text.source import Span

_FENCE = re.compile(r"`{3,}|~{3,}|:{3,}")
_TYPST_CALL = re.compile(r"#story[ \t]*(?:\([^()\r\n]*\))?[ \t]*(?P<bracket>\[)?\s*\Z")
_TYPST_CLOSE = re.compile(r"\s*\]")
_RST_OPTION = re.compile(r"[ \t]+:[\w-]+:[^\r\n]*(?:\r\n?|\n|\Z)")
_TICKS = re.compile(r"`+")
_ROLES = ("{story}", ":story:")
_MOST_CALL = 300
"""How far before a raw block of Typst its call may begin, as the reader has it."""


def block_place(kind: Kind, text: str, block: Block) -> Span:
    """A block from its first mark to its last; the line break behind it isn't a part."""
    match kind:
        case "markdown":
            return _fenced(text, block)
        case "latex":
            close = text.find("\\end{story}", block.span.end)
            return Span(block.head.start, len(text) if close < 0 else close + len("\\end{story}"))
        case "restructured_text":
            return _directive(text, block)
        case "typst":
            return _raw(text, block)
        case "notebook" | "docx":
            raise ValueError(f"blocks of {kind} have no marks in the text")
        case _:
            assert_never(kind)


def _fenced(text: str, block: Block) -> Span:
    head = text[block.head.start : block.head.end]
    opening = _FENCE.search(head)
    if opening is None:
        return Span(block.head.start, _before_break(text, block.head.start, max(block.span.end, block.head.end)))
    mark = re.escape(opening.group()[0])
    closing = re.compile(rf"[ \t>]*{mark}{{{len(opening.group())},}}[ \t]*(?=[\r\n]|\Z)")
    found = closing.match(text, max(block.span.end, block.head.end + _break_at(text, block.head.end)))
    start = block.head.start + opening.start()
    if found is not None:
        return Span(start, found.end())
    return Span(start, _before_break(text, start, max(block.span.end, block.head.end)))


def _directive(text: str, block: Block) -> Span:
    written = text[block.head.start : block.head.end]
    start = block.head.start + len(written) - len(written.lstrip(" \t\ufeff"))
    end = block.span.end
    if block.span.start == end:
        end = block.head.end + _break_at(text, block.head.end)
        while (option := _RST_OPTION.match(text, end)) is not None and option.end() > end:
            end = option.end()
    return Span(start, _before_break(text, start, max(end, block.head.end)))


def _raw(text: str, block: Block) -> Span:
    start = block.head.start
    ticks = _TICKS.match(text, start)
    marks = "```" if ticks is None else ticks.group()
    close = text.find(marks, block.span.end)
    end = len(text) if close < 0 else close + len(marks)
    at = text.rfind("#story", max(0, start - _MOST_CALL), start)
    call = _TYPST_CALL.match(text, at, start) if at >= 0 else None
    if call is None:
        return Span(start, end)
    if call["bracket"] is not None:
        bracket = _TYPST_CLOSE.match(text, end)
        end = end if bracket is None else bracket.end()
    return Span(at, end)


def _break_at(text: str, offset: int) -> int:
    """How long the line break at an offset is."""
    return 2 if text.startswith("\r\n", offset) else 1 if text[offset : offset + 1] in ("\r", "\n") else 0


def _before_break(text: str, start: int, end: int) -> int:
    """The end of a stretch without the line break at its end."""
    while end > start and text[end - 1] in "\r\n":
        end -= 1
    return end


def reference_place(text: str, reference: ProseReference) -> Span | None:
    """A reference with its marks: backticks and a role, or a macro. None where it is written in another way."""
    start, end = reference.span
    for opening, closing in (("\\storyref{", "}"), ("#storyref[", "]")):
        if text.endswith(opening, 0, start) and text.startswith(closing, end):
            return Span(start - len(opening), end + len(closing))
    while start > 0 and text[start - 1].isspace():
        start -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    before, after = _run_before(text, start), _run_after(text, end)
    size = min(before, after)
    if not size:
        return None
    start, end = start - size, end + size
    for role in _ROLES:
        if text.endswith(role, 0, start):
            start -= len(role)
            break
    return Span(start, end)


def _run_before(text: str, at: int) -> int:
    size = 0
    while at > size and text[at - size - 1] == "`":
        size += 1
    return size


def _run_after(text: str, at: int) -> int:
    found = _TICKS.match(text, at)
    return 0 if found is None else len(found.group())
