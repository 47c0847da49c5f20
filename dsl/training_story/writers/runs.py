"""How much room a part of an outline takes, for the formats that have pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from training_story.outline.elements import (
    Block,
    Bullets,
    Code,
    Diagram,
    Entry,
    Fields,
    Formula,
    Link,
    Note,
    Paragraph,
    Plain,
    Sentence,
    Table,
    plain_text,
)

_SHORT = 40
"""The longest name, in characters, that stands in a run of names."""
_LINE, _FIELD_LINE = 88, 68
"""Some characters that a line of the page holds, and one of a field."""
_KEPT = 16
"""An entry of at most as many lines isn't broken over pages: a third of a page stays empty at worst."""


def as_run(sentences: Sequence[Sentence]) -> Sentence | None:
    """Several names in one line, with commas between; None where something else than a short name is among them."""
    if not all(len(each) == 1 and isinstance(each[0], Link | Code) for each in sentences):
        return None
    if any(len(plain_text(each)) > _SHORT for each in sentences):
        return None
    run: list[Plain | Link | Code] = []
    for (name,) in sentences:
        assert isinstance(name, Link | Code)
        run += [Plain(", "), name] if run else [name]
    return tuple(run)


def is_short(entry: Entry) -> bool:
    """Whether an entry should stand on one page."""
    return not entry.entries and 2 + _height([entry.summary], _LINE) + sum(map(_lines, entry.blocks)) <= _KEPT


def _lines(block: Block) -> int:
    match block:
        case Paragraph():
            return _height([block.sentence], _LINE)
        case Note():
            return 1 + _height([block.sentence], _LINE)
        case Bullets():
            return _height(block.items, _LINE)
        case Fields():
            return sum(_row_height(row.sentences) for row in block.rows)
        case Table():
            return 1 + sum(max(_height([cell], _FIELD_LINE // len(row)) for cell in row) for row in block.rows if row)
        case Formula():
            return 2 + len(block.text) // _FIELD_LINE
        case Diagram():
            return 0
        case _:
            assert_never(block)


def _row_height(sentences: Sequence[Sentence]) -> int:
    run = as_run(sentences)
    return _height(sentences if run is None else [run], _FIELD_LINE)


def _height(sentences: Iterable[Sentence], width: int) -> int:
    return sum(1 + len(plain_text(sentence)) // max(1, width) for sentence in sentences)
