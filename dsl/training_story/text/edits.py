"""Changes to a text."""

from __future__ import annotations

from collections.abc import Iterable

from training_story.text.records import record
from training_story.text.source import Span


@record
class TextEdit:
    """Put ``text`` in the place of a span."""

    span: Span
    text: str


def apply_edits(text: str, edits: Iterable[TextEdit]) -> str:
    """The text with edits made; they must not overlap. Several insertions at one place keep their order."""
    parts = []
    at = 0
    for edit in sorted(edits, key=lambda each: each.span):
        if edit.span.start < at:
            raise ValueError("edits overlap")
        parts += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join(parts) + text[at:]
