"""The stories of a document laid out, block by block; outside of the blocks not a character changes."""

from __future__ import annotations

import re

from training_story.diagnostics.diagnostic import Severity
from training_story.documents.document import Block, Document
from training_story.documents.extract import extract
from training_story.documents.outside import keeps_outside
from training_story.documents.story_text import StoryText, block_edit
from training_story.format.format_story import Formatted, format_lines, format_text
from training_story.syntax.parser import parse
from training_story.text.edits import TextEdit, apply_edits
from training_story.text.source import SourceFile, Span

_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")


def format_document(text: str, name: str, lines: tuple[int, int] | None = None) -> Formatted:
    """Lay out the blocks of story, or with ``lines`` what stands on these lines of the document, from 1.

    A block that holds a part of a declaration is left as it is. Where the story has faults of syntax, all is.
    """
    document = extract(SourceFile(name, text))
    blocks = [block for block in document.blocks if block.options.is_story and block.text.value.strip()]
    if not blocks:
        return Formatted(text, ())
    view = StoryText(document, blocks)
    faults = [each for each in parse(view.source).diagnostics if each.severity is Severity.ERROR]
    if faults:
        return Formatted(None, tuple(view.at_host(each) for each in faults))
    edits = [edit for block in blocks if (edit := _edit(document, block, lines)) is not None]
    changed = apply_edits(text, edits)
    if keeps_outside(name, text, changed):
        return Formatted(changed, ())
    # A line of a block, laid out, ends the block: perhaps one in a text that was indented. Those blocks stay.
    kept: list[TextEdit] = []
    for edit in edits:
        if keeps_outside(name, text, apply_edits(text, [*kept, edit])):
            kept.append(edit)
    return Formatted(apply_edits(text, kept), ())


def _edit(document: Document, block: Block, lines: tuple[int, int] | None) -> TextEdit | None:
    value = block.text.value
    if lines is None:
        laid_out = format_text(value).text
    else:
        before = document.host.position(block.span.start).line - 1
        last = document.host.position(block.span.end).line
        if lines[1] <= before or lines[0] > last:
            return None
        if document.kind == "notebook":
            laid_out = format_text(value).text
        else:
            laid_out = format_lines(value, max(1, lines[0] - before), max(1, lines[1] - before)).text
    if laid_out is None:
        return None
    if not value.endswith("\n"):
        laid_out = laid_out.removesuffix("\n").removesuffix("\r")
    if laid_out == value:
        return None
    span, text = _changed_lines(value, laid_out)
    place, written = block_edit(block, span, text)
    return TextEdit(place, written)


def _changed_lines(before: str, after: str) -> tuple[Span, str]:
    """The lines that differ, and what stands in their place."""
    old, new = _LINE.findall(before), _LINE.findall(after)
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    start = sum(map(len, old[:first]))
    end = len(before) - sum(map(len, old[len(old) - last :]))
    changed = new[first : len(new) - last]
    if changed and first > 0 and not changed[0].strip():
        # An empty line is put behind the line above, so that the mark of a quote gets no blank behind it.
        line_break = "\r\n" if old[first - 1].endswith("\r\n") else "\n"
        return Span(start - len(line_break), end), "".join([line_break, *changed])
    return Span(start, end), "".join(changed)
