"""What a format makes of each kind of part: a function for each, so that mypy asks every format for a new kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, assert_never

from training_story.outline.elements import (
    Block,
    Bullets,
    Code,
    Diagram,
    Emphasis,
    Fields,
    Formula,
    Inline,
    Link,
    Note,
    Paragraph,
    Plain,
    Row,
    Sentence,
    Strong,
    Table,
)
from training_story.text.records import record

T = TypeVar("T")


@record
class Inlines(Generic[T]):
    """What becomes of each kind of part of a sentence."""

    plain: Callable[[str], T]
    code: Callable[[str], T]
    strong: Callable[[str], T]
    emphasis: Callable[[str], T]
    link: Callable[[Link], T]

    def of(self, part: Inline) -> T:
        """What becomes of one part."""
        match part:
            case Plain():
                return self.plain(part.text)
            case Code():
                return self.code(part.text)
            case Strong():
                return self.strong(part.text)
            case Emphasis():
                return self.emphasis(part.text)
            case Link():
                return self.link(part)
            case _:
                assert_never(part)


@record
class Blocks(Generic[T]):
    """What becomes of each kind of block; ``nothing`` of one that is empty, or a picture where there are none."""

    nothing: T
    paragraph: Callable[[Sentence], T]
    bullets: Callable[[Sequence[Sentence]], T]
    fields: Callable[[Sequence[Row]], T]
    note: Callable[[Note], T]
    table: Callable[[Table], T]
    formula: Callable[[str], T]
    diagram: Callable[[str], T] | None = None
    """Of the caption of the picture."""

    def of(self, block: Block) -> T:
        """What becomes of one block."""
        match block:
            case Paragraph():
                return self.paragraph(block.sentence)
            case Bullets():
                return self.bullets(block.items) if block.items else self.nothing
            case Fields():
                return self.fields(block.rows) if block.rows else self.nothing
            case Note():
                return self.note(block)
            case Table():
                return self.table(block) if block.head else self.nothing
            case Formula():
                return self.formula(block.text)
            case Diagram():
                return self.nothing if self.diagram is None else self.diagram(block.caption)
            case _:
                assert_never(block)
