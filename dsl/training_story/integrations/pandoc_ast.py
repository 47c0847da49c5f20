"""Parts of an outline as Pandoc's document, in the JSON that its filters read and write.

The types are those of https://hackage.haskell.org/package/pandoc-types, from version 1.22 on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from training_story.outline.elements import Block, Entry, Link, Note, Row, Sentence, Table
from training_story.weave.parts import Part
from training_story.writers.by_kind import Blocks, Inlines
from training_story.writers.fragment import Targets, head_of
from training_story.writers.note_words import note_lead
from training_story.writers.runs import in_lines
from training_story.writers.shown import shown

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
Node: TypeAlias = "dict[str, Json]"


class PandocFragment:
    """Writes parts of an outline."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._inlines = Inlines[list[Json]](
            plain=_words,
            code=lambda text: [_code(text)],
            strong=lambda text: [_node("Strong", _words(text))],
            emphasis=lambda text: [_node("Emph", _words(text))],
            link=self._link,
        )
        self._blocks = Blocks[list[Json]](
            nothing=[],
            paragraph=lambda sentence: [_node("Para", self.inline(sentence))],
            bullets=lambda items: [self._list(items)],
            fields=lambda rows: [_node("DefinitionList", list(map(self._row, rows)))],
            note=self._note,
            table=lambda table: [self._table(table)],
            formula=lambda text: [_node("CodeBlock", [_attributes(), shown(text)])],
        )

    def inline(self, sentence: Sentence) -> list[Json]:
        """A sentence as inlines."""
        return [node for part in sentence for node in self._inlines.of(part)]

    def blocks(self, blocks: Iterable[Block]) -> list[Json]:
        """Blocks as blocks."""
        return [node for block in blocks for node in self._blocks.of(block)]

    def part(self, part: Part) -> list[Json]:
        """An entry, or blocks that belong to none."""
        return self.blocks(part.blocks) if part.entry is None else [self.entry(part.entry)]

    def entry(self, entry: Entry) -> Node:
        """An entry as a division that bears its anchor."""
        head = self.inline(head_of(entry))
        inside: list[Json] = [_node("Para", head)] if head else []
        if entry.summary:
            inside.append(_node("Para", self.inline(entry.summary)))
        inside += self.blocks(entry.blocks)
        inside += [self.entry(each) for each in entry.entries]
        return division(inside, self._targets.name(entry.anchor) or "", "story-entry")

    def _note(self, note: Note) -> list[Json]:
        lead = note_lead(note)
        words: list[Json] = [_node("Strong", _words(lead)), _node("Space")] if lead else []
        return [_node("BlockQuote", [_node("Para", [*words, *self.inline(note.sentence)])])]

    def _row(self, row: Row) -> Json:
        sentences = in_lines(row.sentences)
        said = _node("Plain", self.inline(sentences[0])) if len(sentences) == 1 else self._list(sentences)
        return [_words(row.label), [[said]]]

    def _list(self, items: Sequence[Sentence]) -> Json:
        return _node("BulletList", [[_node("Plain", self.inline(each))] for each in items])

    def _table(self, table: Table) -> Json:
        columns: list[Json] = [[_node("AlignDefault"), _node("ColWidthDefault")] for _ in table.head]
        head = _table_row(map(_words, table.head))
        rows: list[Json] = [_table_row(map(self.inline, row)) for row in table.rows]
        body: Json = [_attributes(), 0, [], rows]
        return _node(
            "Table", [_attributes(), [None, []], columns, [_attributes(), [head]], [body], [_attributes(), []]]
        )

    def _link(self, link: Link) -> list[Json]:
        number, name, target = self._targets.resolved(link)
        words = _words(number)
        if name:
            words += [*([_node("Space")] if words else []), _code(name)]
        return words if target is None else [_node("Link", [_attributes(), words, [f"#{target}", ""]])]


def division(inside: list[Json], anchor: str = "", name: str = "story") -> Node:
    """A division with a class."""
    return _node("Div", [_attributes(anchor, name), inside])


def _table_row(cells: Iterable[list[Json]]) -> Json:
    made: list[Json] = [
        [_attributes(), _node("AlignDefault"), 1, 1, [_node("Plain", inside)] if inside else []] for inside in cells
    ]
    return [_attributes(), made]


def _words(text: str) -> list[Json]:
    """A text as words with spaces, at which lines may break."""
    made: list[Json] = []
    for at, word in enumerate(shown(text).split(" ")):
        if at:
            made.append(_node("Space"))
        if word:
            made.append(_node("Str", word))
    return made


def _code(text: str) -> Json:
    return _node("Code", [_attributes(), shown(text)])


def _attributes(anchor: str = "", *classes: str) -> Json:
    return [anchor, list(classes), []]


def _node(type: str, content: Json = None) -> Node:
    return {"t": type} if content is None else {"t": type, "c": content}
