"""Allowances for all that is found, to adopt the tool on existing stories with a reason on record."""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Severity
from training_story.documents.extract import document_kind, extract
from training_story.documents.story_text import StoryText
from training_story.repair import Check, Repaired
from training_story.syntax.outline import Item, items
from training_story.syntax.parser import parse
from training_story.text.edits import TextEdit, apply_edits
from training_story.text.source import SourceFile, Span

_NEVER = ("SYN", "SUP")


def add_allowances(text: str, check: Check, because: str, name: str = "") -> Repaired:
    """Put an allowance before each declaration or field with a finding; notes are left alone.

    What can't be allowed, such as a fault of syntax, is left and reported. In a document, as which
    ``name`` shows it, so is what stands outside of the blocks.
    """
    view = _story_of(SourceFile(name, text)) if document_kind(name) is not None else None
    source = SourceFile("", text) if view is None else view.source
    outline = items(parse(source).file)
    wanted: dict[int, set[str]] = {}
    for each in check(text):
        if view is not None and not any(_holds(block.span, each.location.span) for block in view.blocks):
            continue
        if each.allowed is None and each.severity > Severity.INFO and not each.code.number.startswith(_NEVER):
            place = each.location.span.start
            item = _item_of(source, outline, place if view is None else view.offset_of(place))
            if item is not None:
                wanted.setdefault(item.start, set()).add(each.code.number)
    reason = " ".join(because.split()).replace("\\", "\\\\").replace('"', '\\"')
    edits = []
    for start, codes in wanted.items():
        line = source.text.rfind("\n", 0, start) + 1
        comment = f'{source.text[line:start]}# story: allow {", ".join(sorted(codes))} because "{reason}"'
        comment += "\r\n" if "\r\n" in source.text else "\n"
        edit = (Span(line, line), comment) if view is None else view.host_edit(Span(line, line), comment)
        if edit is not None:
            edits.append(TextEdit(*edit))
    changed = apply_edits(text, edits)
    return Repaired(changed, len(edits), tuple(check(changed)))


def _story_of(host: SourceFile) -> StoryText:
    document = extract(host)
    return StoryText(document, [block for block in document.blocks if block.options.is_story])


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _item_of(source: SourceFile, outline: list[Item], offset: int) -> Item | None:
    """The innermost declaration or field around an offset that begins its line."""
    found = None
    for item in outline:
        line = source.text.rfind("\n", 0, item.start) + 1
        if item.start <= offset < item.end and not source.text[line : item.start].strip():
            found = item
    return found
