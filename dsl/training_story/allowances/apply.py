"""Which findings are allowed, and which allowances are at fault themselves."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from training_story.allowances.comments import Allowance, allowances_in
from training_story.diagnostics.diagnostic import Diagnostic
from training_story.faults import (
    allowance_expired,
    allowance_of_unknown_code,
    allowance_refused,
    allowance_unused,
    allowance_without_reason,
)
from training_story.syntax.parser import ParsedFile
from training_story.text.source import Location, SourceFile

NEVER = ("SYN", "SUP")
"""Families that can't be allowed: a file must be readable, and an allowance can't excuse another."""

_FIRM = ("CON001", "CON002", "CON003")
"""What a reader of a ``paper`` or ``advanced`` story relies on."""


def apply_allowances(parsed: ParsedFile, status: str, diagnostics: list[Diagnostic], today: str) -> list[Diagnostic]:
    """The findings with those that are allowed marked so, and the faults of the allowances.

    ``today`` is a date as ``2026-11-20``; from the day after ``until`` on an allowance is void.
    """
    return apply_to(parsed.source, status, diagnostics, allowances_in(parsed), today)


def apply_to(
    source: SourceFile,
    status: str,
    diagnostics: list[Diagnostic],
    allowances: list[Allowance],
    today: str,
    form: str = "# {}",
) -> list[Diagnostic]:
    """The same for allowances that were found already; ``form`` is how a comment is written."""
    if not allowances:
        return diagnostics
    from training_story.rules.catalogue import all_codes

    numbers = {page.code.name: page.code.number for page in all_codes()}
    numbers |= {page.code.number: page.code.number for page in all_codes()}
    marked = list(diagnostics)
    faults: list[Diagnostic] = []
    for allowance in allowances:
        faults += _apply_one(source, status, marked, allowance, numbers, today, form)
    return sorted(marked + faults, key=lambda each: each.sort_key)


def _apply_one(
    source: SourceFile,
    status: str,
    marked: list[Diagnostic],
    allowance: Allowance,
    numbers: dict[str, str],
    today: str,
    form: str,
) -> Iterable[Diagnostic]:
    location = Location(source, allowance.span)
    if allowance.reason is None:
        yield allowance_without_reason.missing(location, [code.written for code in allowance.codes], form)
        return
    if allowance.until is not None and allowance.until < today:
        yield allowance_expired.expired(location, allowance.until)
        return
    unused = []
    for code in allowance.codes:
        place = Location(source, code.span)
        number = numbers.get(code.written)
        if number is None:
            yield allowance_of_unknown_code.unknown(place, code.written, tuple(numbers))
        elif number.startswith(NEVER) or (number in _FIRM and status != "toy"):
            yield allowance_refused.refused(place, number, status)
        elif not _mark(source, marked, allowance, number, allowance.reason):
            unused.append(code.written)
    if unused:
        yield allowance_unused.unused(location, unused, whole=len(unused) == len(allowance.codes))


def _mark(source: SourceFile, marked: list[Diagnostic], allowance: Allowance, number: str, reason: str) -> bool:
    used = False
    for at, each in enumerate(marked):
        # What is found around the story, in a document, is covered by an allowance at the top alone.
        is_of_story = each.location.source is source or allowance.covers_all
        inside = is_of_story and allowance.covers.start <= each.location.span.start < allowance.covers.end
        if each.code.number == number and inside:
            used = True
            if each.allowed is None:
                marked[at] = attrs.evolve(each, allowed=reason)
    return used
