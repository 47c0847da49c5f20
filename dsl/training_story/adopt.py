"""Allowances for all that is found, to adopt the tool on existing stories with a reason on record."""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.repair import Check, Repaired
from training_story.syntax.outline import Item, items
from training_story.syntax.parser import parse
from training_story.text.edits import TextEdit, apply_edits
from training_story.text.source import SourceFile, Span

_NEVER = ("SYN", "SUP")


def add_allowances(text: str, check: Check, because: str) -> Repaired:
    """Put an allowance before each declaration or field with a finding; notes are left alone.

    What can't be allowed, such as a fault of syntax, is left and reported.
    """
    source = SourceFile("", text)
    outline = items(parse(source).file)
    wanted: dict[int, set[str]] = {}
    for each in check(text):
        if each.allowed is None and each.severity > Severity.INFO and not each.code.number.startswith(_NEVER):
            item = _item_of(source, outline, each)
            if item is not None:
                wanted.setdefault(item.start, set()).add(each.code.number)
    reason = " ".join(because.split()).replace("\\", "\\\\").replace('"', '\\"')
    edits = []
    for start, codes in wanted.items():
        line = text.rfind("\n", 0, start) + 1
        comment = f'{text[line:start]}# story: allow {", ".join(sorted(codes))} because "{reason}"'
        edits.append(TextEdit(Span(line, line), comment + ("\r\n" if "\r\n" in text else "\n")))
    changed = apply_edits(text, edits)
    return Repaired(changed, len(edits), tuple(check(changed)))


def _item_of(source: SourceFile, outline: list[Item], diagnostic: Diagnostic) -> Item | None:
    """The innermost declaration or field around a finding that begins its line."""
    offset = diagnostic.location.span.start
    found = None
    for item in outline:
        line = source.text.rfind("\n", 0, item.start) + 1
        if item.start <= offset < item.end and not source.text[line : item.start].strip():
            found = item
    return found
