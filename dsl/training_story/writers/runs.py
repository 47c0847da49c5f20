"""Rows with several names in one line, and how much room a part of an outline takes on a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from training_story.outline.elements import Code, Entry, Inline, Link, Plain, Sentence, Table, plain_text
from training_story.writers.by_kind import Blocks

_SHORT = 40
"""The longest name, in characters, that stands in a run of names."""
_LINE, _FIELD_LINE = 88, 68
"""Some characters that a line of the page holds, and one of a field."""
_KEPT = 16
"""An entry of at most as many lines isn't broken over pages: a third of a page stays empty at worst."""


def in_lines(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences of a row, each for a line of its own. Where all are short names, they are one run with commas."""
    if not all(len(each) == 1 and isinstance(each[0], Link | Code) for each in sentences):
        return sentences
    if any(len(plain_text(each)) > _SHORT for each in sentences):
        return sentences
    run: list[Inline] = []
    for name in sentences:
        run += [Plain(", "), *name] if run else name
    return (tuple(run),)


def is_short(entry: Entry) -> bool:
    """Whether an entry should stand on one page."""
    return not entry.entries and 2 + _height([entry.summary], _LINE) + sum(map(_LINES.of, entry.blocks)) <= _KEPT


def _height(sentences: Iterable[Sentence], width: int) -> int:
    return sum(1 + len(plain_text(sentence)) // max(1, width) for sentence in sentences)


def _table_height(table: Table) -> int:
    return 1 + sum(max(_height([cell], _FIELD_LINE // len(row)) for cell in row) for row in table.rows if row)


_LINES = Blocks[int](
    nothing=0,
    paragraph=lambda sentence: _height([sentence], _LINE),
    bullets=lambda items: _height(items, _LINE),
    fields=lambda rows: sum(_height(in_lines(row.sentences), _FIELD_LINE) for row in rows),
    note=lambda note: 1 + _height([note.sentence], _LINE),
    table=_table_height,
    formula=lambda text: 2 + len(text) // _FIELD_LINE,
)
"""How many lines each kind of block takes."""
