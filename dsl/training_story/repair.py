"""Fixes, applied until nothing more can be repaired.

A round applies all fixes that don't overlap. If that brings an error that wasn't there, the fixes of the
round are tried one by one, and those that bring one are left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import attrs

from training_story.diagnostics.diagnostic import Diagnostic, Fix, Severity
from training_story.text.edits import TextEdit, apply_edits
from training_story.text.records import record

_MOST_ROUNDS = 20

Check = Callable[[str], Sequence[Diagnostic]]
"""From the text of one file to its findings."""

Keeps = Callable[[str, str, Sequence[TextEdit]], bool]
"""From a text, what edits make of it, and the edits, to whether they changed nothing that they mustn't."""


def _always(before: str, after: str, edits: Sequence[TextEdit]) -> bool:
    return True


@record
class Repaired:
    """The repaired text, how many fixes were applied, and what is left, each with why it is left."""

    text: str
    applied: int
    left: tuple[Diagnostic, ...]


def repair(text: str, check: Check, unsafe: bool = False, keeps: Keeps = _always) -> Repaired:
    """Apply safe fixes, and unsafe ones where asked for. Fixes with blanks to fill in are never applied."""
    applied = 0
    refused: set[tuple[str, str]] = set()
    diagnostics = list(check(text))
    for _ in range(_MOST_ROUNDS):
        chosen = _chosen(diagnostics, text, unsafe, refused)
        if not chosen:
            break
        all_edits = [edit for _, edits in chosen for edit in edits]
        text_after = apply_edits(text, all_edits)
        after = list(check(text_after))
        if _brings_errors(diagnostics, after) or not keeps(text, text_after, all_edits):
            text_after, after, kept = _one_by_one(text, check, diagnostics, chosen, refused, keeps)
            applied += kept
            if not kept:
                continue
        else:
            applied += len(chosen)
        text, diagnostics = text_after, after
    return Repaired(text, applied, tuple(_with_reason(each, unsafe, refused) for each in diagnostics))


def applicable_fix(diagnostic: Diagnostic, unsafe: bool) -> Fix | None:
    """The fix that would be applied: the first safe one, or else the first unsafe one where asked for."""
    wanted = ("safe", "unsafe") if unsafe else ("safe",)
    for safety in wanted:
        for fix in diagnostic.fixes:
            if fix.safety == safety:
                return fix
    return None


_Chosen = tuple[Diagnostic, list[TextEdit]]


def _chosen(diagnostics: Sequence[Diagnostic], text: str, unsafe: bool, refused: set[tuple[str, str]]) -> list[_Chosen]:
    chosen: list[_Chosen] = []
    taken: list[TextEdit] = []
    for each in diagnostics:
        fix = applicable_fix(each, unsafe)
        if fix is None or each.allowed is not None or _key(each) in refused:
            continue
        if any(edit.location.source is not each.location.source for edit in fix.edits):
            continue
        edits = [TextEdit(edit.location.span, edit.text) for edit in fix.edits]
        if not any(_collide(one, other) for one in edits for other in taken):
            chosen.append((each, edits))
            taken += edits
    return chosen


def _collide(one: TextEdit, other: TextEdit) -> bool:
    return one.span == other.span or one.span.touches(other.span)


def _one_by_one(
    text: str,
    check: Check,
    before: Sequence[Diagnostic],
    chosen: list[_Chosen],
    refused: set[tuple[str, str]],
    keeps: Keeps,
) -> tuple[str, list[Diagnostic], int]:
    """The first fix of a round that brings no error; those before it are not tried again."""
    for diagnostic, edits in chosen:
        text_after = apply_edits(text, edits)
        after = list(check(text_after))
        if not _brings_errors(before, after) and keeps(text, text_after, edits):
            return text_after, after, 1
        refused.add(_key(diagnostic))
    return text, list(before), 0


def _brings_errors(before: Sequence[Diagnostic], after: Sequence[Diagnostic]) -> bool:
    return bool(_errors(after) - _errors(before))


def _errors(diagnostics: Sequence[Diagnostic]) -> Counter[tuple[str, str]]:
    return Counter(_key(each) for each in diagnostics if each.severity is Severity.ERROR)


def _key(diagnostic: Diagnostic) -> tuple[str, str]:
    return (diagnostic.code.number, diagnostic.message)


def _with_reason(diagnostic: Diagnostic, unsafe: bool, refused: set[tuple[str, str]]) -> Diagnostic:
    """The finding with a line that says why it wasn't repaired."""
    if _key(diagnostic) in refused:
        why = "not repaired: the fix at hand would bring another error"
    elif any(fix.safety == "placeholder" for fix in diagnostic.fixes):
        why = "not repaired: the fix has blanks that only the author can fill in"
    elif not unsafe and applicable_fix(diagnostic, unsafe=True) is not None:
        why = "not repaired: the fix may change the meaning; `--unsafe-fixes` applies it"
    elif applicable_fix(diagnostic, unsafe) is not None:
        why = "not repaired: the fix overlaps with others"
    else:
        why = "not repaired: what to write instead is the author's to decide"
    return attrs.evolve(diagnostic, help=(*diagnostic.help, why))
