"""Allowances in the prose of documents: ``<!-- story: allow PRO001 because "..." -->`` before a paragraph."""

from __future__ import annotations

import sys
from bisect import bisect_left

from training_story.allowances.apply import apply_to
from training_story.allowances.comments import Allowance, allowance_of
from training_story.diagnostics.diagnostic import Diagnostic
from training_story.documents.document import Document
from training_story.documents.kinds import Kind
from training_story.text.source import Span

FORMS: dict[Kind, str] = {
    "markdown": "<!-- {} -->",
    "notebook": "<!-- {} -->",
    "latex": "% {}",
    "restructured_text": ".. {}",
    "typst": "// {}",
    "docx": "{}",
}
"""How an allowance is written in the prose of each kind of document."""


def apply_in_document(document: Document, diagnostics: list[Diagnostic], today: str) -> list[Diagnostic]:
    """The findings, with those that are allowed in the prose marked so, and the faults of these allowances.

    One before all that is said covers what stands outside of the story; any other the paragraph in which it
    stands, or the one that follows it. Inside of blocks the allowances of stories hold.
    """
    if not document.remarks:
        return diagnostics
    blocks = [block.span for block in document.blocks]
    outside: list[Diagnostic] = []
    inside: list[Diagnostic] = []
    for each in diagnostics:
        is_beside = each.location.source is document.host and not is_in(blocks, each.location.span.start)
        (outside if is_beside else inside).append(each)
    allowances = _allowances(document)
    found = apply_to(document.host, "toy", outside, allowances, today, FORMS[document.kind])
    return sorted([*inside, *found], key=lambda each: each.sort_key)


def is_in(spans: list[Span], place: int) -> bool:
    """Whether one of some spans, which stand in order and apart, holds a place."""
    at = bisect_left(spans, (place + 1, 0)) - 1
    return at >= 0 and spans[at].start <= place < spans[at].end


def _allowances(document: Document) -> list[Allowance]:
    paragraphs = paragraphs_of(document)
    first = min((each.start for each in paragraphs), default=sys.maxsize)
    found = []
    for remark in sorted(document.remarks, key=lambda each: each.span):
        covers = Span(0, sys.maxsize) if remark.span.end <= first else _paragraph_at(paragraphs, remark.span)
        found.append(allowance_of(remark.text, remark.span, covers))
    return found


def paragraphs_of(document: Document) -> list[Span]:
    """Where paragraphs, references and blocks stand, in order: what an allowance can be before."""
    found = [Span(each.text.pieces[0].host_start, each.text.pieces[-1].host_end) for each in document.prose]
    found += [each.span for each in document.references]
    return sorted(found + [block.head for block in document.blocks])


def _paragraph_at(paragraphs: list[Span], remark: Span) -> Span:
    """The paragraph around a remark, or else the next one; nothing behind the last."""
    at = bisect_left(paragraphs, remark)
    if at and paragraphs[at - 1].end > remark.end:
        return paragraphs[at - 1]
    return paragraphs[at] if at < len(paragraphs) else Span(remark.end, remark.end)
