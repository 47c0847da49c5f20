"""Parts of an outline for a Typst document of somebody else's: plain elements, which take on its looks."""

from __future__ import annotations

from collections.abc import Iterable

from training_story.outline.elements import Block, Entry, Link, Note, Row, Sentence, Table
from training_story.writers.by_kind import Blocks, Inlines
from training_story.writers.fragment import Targets, head_of, parted
from training_story.writers.note_words import note_lead
from training_story.writers.runs import in_lines
from training_story.writers.typst import typst_string


class TypstFragment:
    """Writes parts of an outline. Every part is an expression that ends in ``;``, so text may follow it at once."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._inlines = Inlines[str](
            plain=typst_string,
            code=lambda text: f"raw({typst_string(text)})",
            strong=lambda text: f"strong({typst_string(text)})",
            emphasis=lambda text: f"emph({typst_string(text)})",
            link=self._link,
        )
        self._blocks = Blocks[str](
            nothing="",
            paragraph=self.inline,
            bullets=lambda items: f"#{self._list(items)};",
            fields=lambda rows: f"#terms({', '.join(map(self._item, rows))});",
            note=self._note,
            table=self._table,
            formula=lambda text: f"#raw(block: true, {typst_string(text)});",
        )

    def inline(self, sentence: Sentence) -> str:
        """A sentence, on one line."""
        return f"#({self._sentence(sentence)});"

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks one below the other."""
        return parted(map(self._blocks.of, blocks))

    def entry(self, entry: Entry, level: int) -> str:
        """An entry under a heading of a level from 1; at level 0 its head is a line of the text."""
        name = self._targets.name(entry.anchor)
        label = "" if name is None else f" #label({typst_string(name)})"
        head = self._sentence(head_of(entry))
        parts = [(f"#heading(level: {level}, {head})" if level else f"#block(sticky: true, {head})") + label]
        if entry.summary:
            parts.append(self.inline(entry.summary))
        parts.append(self.blocks(entry.blocks))
        parts += [self.entry(each, level + 1 if level else 0) for each in entry.entries]
        return parted(parts)

    def _note(self, note: Note) -> str:
        lead = note_lead(note)
        strong = f"strong({typst_string(f'{lead} ')}) + " if lead else ""
        return f"#block(inset: (left: 0.8em), stroke: (left: 2pt + gray), {strong}{self._sentence(note.sentence)});"

    def _table(self, table: Table) -> str:
        head = ", ".join(f"strong({typst_string(words)})" for words in table.head)
        cells = "".join(f", {self._sentence(cell)}" for row in table.rows for cell in row)
        return f"#table(columns: {len(table.head)}, table.header({head}){cells});"

    def _item(self, row: Row) -> str:
        sentences = in_lines(row.sentences)
        said = self._sentence(sentences[0]) if len(sentences) == 1 else self._list(sentences)
        return f"terms.item({typst_string(row.label)}, {said})"

    def _list(self, items: Iterable[Sentence]) -> str:
        return f"list({', '.join(self._sentence(each) for each in items)})"

    def _sentence(self, sentence: Sentence) -> str:
        return " + ".join(map(self._inlines.of, sentence)) or '""'

    def _link(self, link: Link) -> str:
        number, name, target = self._targets.resolved(link)
        words = ' + " " + '.join(
            ([typst_string(number)] if number else []) + ([f"raw({typst_string(name)})"] if name else [])
        )
        if target is None:
            return words or '""'
        return f"link(label({typst_string(target)}), {words or typst_string(target)})"
