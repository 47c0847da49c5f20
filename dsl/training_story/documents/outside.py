"""What stands outside of the blocks of a document, which changes of stories leave as it is."""

from __future__ import annotations

from collections.abc import Iterable

from training_story.documents.extract import extract
from training_story.text.edits import TextEdit, apply_edits
from training_story.text.source import SourceFile, Span


def keeps_outside(name: str, before: str, after: str, edits: Iterable[TextEdit] = ()) -> bool:
    """Whether a change has left the blocks where they are, and all else but for ``edits`` outside of them."""
    blocks = [block.span for block in extract(SourceFile(name, before)).blocks]
    now = [block.span for block in extract(SourceFile(name, after)).blocks]
    if len(blocks) != len(now):
        return False
    beside = [edit for edit in edits if not any(_holds(block, edit.span) for block in blocks)]
    if any(edit.span.touches(block) for edit in beside for block in blocks):
        return False
    gaps, gaps_now = _gaps(blocks, before), _gaps(now, after)
    for gap, gap_now in zip(gaps, gaps_now, strict=True):
        inside = [
            TextEdit(Span(edit.span.start - gap.start, edit.span.end - gap.start), edit.text)
            for edit in beside
            if _holds(gap, edit.span)
        ]
        if apply_edits(before[gap.start : gap.end], inside) != after[gap_now.start : gap_now.end]:
            return False
    return True


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _gaps(blocks: list[Span], text: str) -> list[Span]:
    starts = [0, *(block.end for block in blocks)]
    ends = [*(block.start for block in blocks), len(text)]
    return [Span(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]
