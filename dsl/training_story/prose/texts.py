"""What goes into the prose rules, and what comes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from training_story.text.records import record
from training_story.text.source import Span


class ProseText(NamedTuple):
    """A run of natural language. ``quoted`` are spans that stand in quotation marks or as mention.

    Spans in quotation marks of the text itself are found without it.
    """

    value: str
    quoted: Sequence[Span] = ()
    is_of_step: bool = False
    """Whether it is said of a step of a rationale, where any word of guarantee is one too many."""


@record
class ProseFinding:
    """A fault of prose: the number of its code, where it stands in which text, and the words for it."""

    code: str
    span: Span
    message: str
    label: str
    help: tuple[str, ...]
    notes: tuple[str, ...]
    index: int
