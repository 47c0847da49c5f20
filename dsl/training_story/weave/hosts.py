"""How a rendered text is put into each kind of document."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import assert_never

from training_story.documents.document import Block
from training_story.documents.kinds import Kind
from training_story.text.edits import TextEdit
from training_story.text.source import Span
from training_story.weave.places import block_place
from training_story.writers.fragment import Fragment, Targets

_PANDOC = re.compile(r"\.[qr]md\Z", re.IGNORECASE)
_LINKED = re.compile(
    r"\\(?:usepackage|RequirePackage)\s{0,99}(?:\[[^\]]{0,2000}\])?\s{0,99}\{[^{}]{0,2000}?\bhyperref\b"
)
_BREAK = re.compile(r"\r\n?|\n")


def fragment_for(kind: Kind, name: str, text: str) -> Callable[[Targets], Fragment]:
    """The writer of parts for a document, by its kind, its name and what its text loads."""
    match kind:
        case "markdown" | "notebook":
            from training_story.writers.markdown import AnchorStyle, MarkdownFragment

            style: AnchorStyle = "pandoc" if _PANDOC.search(name) else "html"
            return lambda targets: MarkdownFragment(targets, style)
        case "latex":
            from training_story.writers.latex import LatexFragment

            has_links = _LINKED.search(text) is not None
            return lambda targets: LatexFragment(targets, has_links)
        case "restructured_text":
            from training_story.writers.restructured_text import RestructuredTextFragment

            return RestructuredTextFragment
        case "typst":
            from training_story.writers.typst_fragment import TypstFragment

            return TypstFragment
        case "docx":
            raise ValueError("a Word document has no blocks of story")
        case _:
            assert_never(kind)


def block_edit(kind: Kind, text: str, block: Block, rendered: str) -> TextEdit:
    """The edit that puts a rendered text in the place of a block; an empty one makes the block vanish."""
    place = block_place(kind, text, block)
    line_start = _line_start(text, place.start)
    before = text[line_start : place.start]
    newline = "\r\n" if "\r\n" in text[place.start : place.end] else "\n"
    if not rendered:
        return _without(kind, text, place, line_start)
    if kind == "latex":
        from training_story.writers.latex import LatexFragment

        rendered = LatexFragment.preparation(rendered) + rendered
    prefix = _prefix(kind, text, block, place, before)
    lines = rendered.split("\n")
    if kind != "latex":
        marks = " \t>" if kind == "markdown" else " \t"
        if not before.strip(marks) and _is_text(text, line_start, marks):
            lines.insert(0, "")
        if _text_follows(text, place.end, marks):
            lines.append("")
    first, *others = lines
    written = [first, *(f"{prefix}{line}" if line else prefix.rstrip() for line in others)]
    return TextEdit(place, newline.join(written))


def _without(kind: Kind, text: str, place: Span, line_start: int) -> TextEdit:
    """The block vanishes. In LaTeX its line goes too, if nothing else is on it: an empty one ends a paragraph."""
    behind = _BREAK.search(text, place.end)
    line_end = len(text) if behind is None else behind.start()
    is_alone = not text[line_start : place.start].strip() and not text[place.end : line_end].strip()
    if kind == "latex" and is_alone:
        return TextEdit(Span(line_start, len(text) if behind is None else behind.end()), "")
    return TextEdit(place, "")


def _prefix(kind: Kind, text: str, block: Block, place: Span, before: str) -> str:
    """What the lines of a rendered block begin with: what those of the block do."""
    if kind != "markdown":
        return before if not before.strip(" \t\ufeff") else ""
    prefix = block.breaks.prefix
    if not block.text.value:
        last = _line_start(text, place.end)
        closing = text[last : place.end] if last > place.start else ""
        prefix = closing[: len(closing) - len(closing.lstrip(" \t>"))]
    return f"{prefix} " if prefix.endswith(">") else prefix


def _line_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def _is_text(text: str, line_start: int, marks: str) -> bool:
    """Whether the line above a place has text on it."""
    if line_start == 0:
        return False
    end = line_start - 1
    if text[end] == "\n" and end > 0 and text[end - 1] == "\r":
        end -= 1
    return bool(text[_line_start(text, end) : end].strip(f"{marks}\ufeff"))


def _text_follows(text: str, end: int, marks: str) -> bool:
    """Whether the line below a place has text on it."""
    behind = _BREAK.search(text, end)
    if behind is None:
        return False
    following = _BREAK.search(text, behind.end())
    line = text[behind.end() : len(text) if following is None else following.start()]
    return bool(line.strip(marks))
