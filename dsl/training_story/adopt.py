"""Allowances for all that is found, to adopt the tool on existing stories and documents with a reason on record."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from training_story.allowances.apply import NEVER
from training_story.allowances.in_document import FORMS, is_in, paragraphs_of
from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.documents.document import Document
from training_story.documents.extract import document_kind, extract
from training_story.documents.kinds import Kind
from training_story.documents.story_text import StoryText
from training_story.repair import Check, Repaired
from training_story.syntax.outline import Item, items
from training_story.syntax.parser import parse
from training_story.text.edits import TextEdit, apply_edits
from training_story.text.source import SourceFile, Span

_BEFORE: dict[Kind, re.Pattern[str]] = {
    "markdown": re.compile(r"([ \t]*)(?:#{1,6}[ \t]+)?"),
    "latex": re.compile(r"([ \t]*)(?:\\[a-zA-Z]+\*?(?:\{|[ \t]+))?"),
    "restructured_text": re.compile(r"([ \t]*)"),
    "typst": re.compile(r"([ \t]*)(?:=+[ \t]+)?"),
}
"""What may stand before a paragraph on its line so that a comment can be put on the line before: space, and the mark of
a heading. The mark of a list can't, which a comment would end."""


def add_allowances(text: str, check: Check, because: str, name: str = "") -> Repaired:
    """Put an allowance before each declaration, field or paragraph with a finding; notes are left alone.

    What can't be allowed, such as a fault of syntax, is left and reported. In a document, as which ``name``
    shows it, so is what stands in the first line of a list's item, in a notebook or in Word: no comment fits there.
    """
    reason = " ".join(because.split()).replace("\\", "\\\\").replace('"', '\\"')
    asked = [each for each in check(text) if _can_be_allowed(each)]
    if document_kind(name) is None:
        edits = list(_in_story(SourceFile("", text), None, asked, reason))
    else:
        document = extract(SourceFile(name, text))
        view = StoryText(document, [block for block in document.blocks if block.options.is_story])
        blocks = [block.span for block in view.blocks]
        inside: list[Diagnostic] = []
        outside: list[Diagnostic] = []
        for each in asked:
            (inside if is_in(blocks, each.location.span.start) else outside).append(each)
        edits = [*_in_story(view.source, view, inside, reason), *_in_prose(document, outside, reason)]
    changed = apply_edits(text, edits)
    return Repaired(changed, len(edits), tuple(check(changed)))


def _can_be_allowed(finding: Diagnostic) -> bool:
    is_open = finding.allowed is None and finding.severity > Severity.INFO
    return is_open and not finding.code.number.startswith(NEVER)


def _in_story(
    source: SourceFile, view: StoryText | None, asked: Iterable[Diagnostic], reason: str
) -> Iterator[TextEdit]:
    """A comment before each declaration or field with a finding."""
    outline = items(parse(source).file)
    wanted: dict[int, set[str]] = {}
    for each in asked:
        place = each.location.span.start
        item = _item_of(source, outline, place if view is None else view.offset_of(place))
        if item is not None:
            wanted.setdefault(item.start, set()).add(each.code.number)
    for start, codes in wanted.items():
        line = _line_start(source.text, start)
        comment = f"{source.text[line:start]}# {_allowance(codes, reason)}{_line_break(source.text)}"
        edit = (Span(line, line), comment) if view is None else view.host_edit(Span(line, line), comment)
        if edit is not None:
            yield TextEdit(*edit)


def _in_prose(document: Document, asked: Iterable[Diagnostic], reason: str) -> Iterator[TextEdit]:
    """A comment on the line before each paragraph with a finding."""
    text = document.host.text
    paragraphs: list[Span] = []
    for each in paragraphs_of(document):
        if not paragraphs or each.start >= paragraphs[-1].end:
            paragraphs.append(each)  # and not the references in it
    if document.kind == "markdown":
        reason = reason.replace("-->", "->")  # which would end the comment
    wanted: dict[int, set[str]] = {}
    for finding in asked:
        at = bisect_right(paragraphs, (finding.location.span.start, len(text))) - 1
        if at >= 0 and finding.location.span.start < paragraphs[at].end:
            wanted.setdefault(paragraphs[at].start, set()).add(finding.code.number)
    covered: set[str] = set()
    for start, codes in sorted(wanted.items()):
        place = _line_before(document, start)
        if place is None or codes <= covered:
            continue
        line, space = place
        comment = FORMS[document.kind].format(_allowance(codes - covered, reason))
        ending = _line_break(text) * (2 if document.kind == "restructured_text" else 1)
        yield TextEdit(Span(line, line), f"{space}{comment}{ending}")
        if start == paragraphs[0].start:
            covered = codes  # what stands before all that is said covers the whole document


def _line_before(document: Document, paragraph: int) -> tuple[int, str] | None:
    """Where a comment on a paragraph goes, at the beginning of a line, and the space before it."""
    text = document.host.text
    line = _line_start(text, paragraph)
    before = _BEFORE[document.kind].fullmatch(text, line, paragraph) if document.kind in _BEFORE else None
    # In reStructuredText a line above belongs to the heading, in Typst its paragraph would go on through the comment.
    needs_space = document.kind in ("restructured_text", "typst")
    is_under_a_line = needs_space and text[_line_start(text, line - 1) : line].strip() != ""
    return None if before is None or is_under_a_line else (line, before[1])


def _allowance(codes: Iterable[str], reason: str) -> str:
    return f'story: allow {", ".join(sorted(codes))} because "{reason}"'


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _line_break(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _item_of(source: SourceFile, outline: list[Item], offset: int) -> Item | None:
    """The innermost declaration or field around an offset that begins its line."""
    found = None
    for item in outline:
        line = _line_start(source.text, item.start)
        if item.start <= offset < item.end and not source.text[line : item.start].strip():
            found = item
    return found
