"""Parts of an outline as nodes of docutils."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docutils import nodes

from training_story.outline.elements import Block, Entry, Link, Note, Row, Sentence, Table
from training_story.weave.parts import Part
from training_story.writers.by_kind import Blocks, Inlines
from training_story.writers.fragment import Targets
from training_story.writers.hues import HUE_OF_KIND, HUE_OF_NOTE
from training_story.writers.note_words import note_lead
from training_story.writers.runs import in_lines
from training_story.writers.shown import shown


class DocutilsFragment:
    """Makes nodes of parts of an outline."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._inlines = Inlines[list[nodes.Node]](
            plain=lambda text: [nodes.Text(shown(text))],
            code=lambda text: [_code(text)],
            strong=lambda text: [nodes.strong(text=shown(text))],
            emphasis=lambda text: [nodes.emphasis(text=shown(text))],
            link=self._link,
        )
        self._blocks = Blocks[list[nodes.Node]](
            nothing=[],
            paragraph=lambda sentence: [self._paragraph(sentence)],
            bullets=lambda items: [self._list(items)],
            fields=lambda rows: [nodes.field_list("", *map(self._row, rows))],
            note=lambda note: [self._note(note)],
            table=lambda table: [self._table(table)],
            formula=lambda text: [nodes.literal_block(shown(text), shown(text), language="text")],
        )

    def inline(self, sentence: Sentence) -> list[nodes.Node]:
        """A sentence."""
        return [node for part in sentence for node in self._inlines.of(part)]

    def blocks(self, blocks: Iterable[Block]) -> list[nodes.Node]:
        """Blocks."""
        return [node for block in blocks for node in self._blocks.of(block)]

    def part(self, part: Part) -> list[nodes.Node]:
        """An entry, or blocks that belong to none."""
        return self.blocks(part.blocks) if part.entry is None else [self.entry(part.entry)]

    def entry(self, entry: Entry) -> nodes.Node:
        """An entry as a container that bears its anchor."""
        made = nodes.container(classes=["story-entry", f"story-{HUE_OF_KIND[entry.kind]}"])
        anchor = self._targets.name(entry.anchor)
        if anchor is not None:
            made["ids"].append(anchor)
        head = nodes.paragraph(classes=["story-head"])
        for part in (
            nodes.strong(classes=["story-number"], text=shown(entry.number)) if entry.number else None,
            nodes.inline(classes=["story-word"], text=shown(entry.word)) if entry.word else None,
            _code(entry.name) if entry.name else None,
        ):
            if part is not None:
                if len(head):
                    head += nodes.Text(" ")
                head += part
        made += head
        if entry.summary:
            made += self._paragraph(entry.summary)
        made.extend(self.blocks(entry.blocks))
        made.extend(self.entry(each) for each in entry.entries)
        return made

    def _paragraph(self, sentence: Sentence) -> nodes.paragraph:
        return nodes.paragraph("", "", *self.inline(sentence))

    def _note(self, note: Note) -> nodes.container:
        said = self._paragraph(note.sentence)
        if lead := note_lead(note):
            said[:0] = [nodes.strong(text=lead), nodes.Text(" ")]
        return nodes.container("", said, classes=["story-note", f"story-{HUE_OF_NOTE[note.kind]}"])

    def _row(self, row: Row) -> nodes.field:
        sentences = in_lines(row.sentences)
        said = self._paragraph(sentences[0]) if len(sentences) == 1 else self._list(sentences)
        return nodes.field("", nodes.field_name(text=shown(row.label)), nodes.field_body("", said))

    def _list(self, items: Sequence[Sentence]) -> nodes.bullet_list:
        entries = (nodes.list_item("", self._paragraph(each)) for each in items)
        return nodes.bullet_list("", *entries, bullet="-")

    def _table(self, table: Table) -> nodes.table:
        head = [nodes.paragraph(text=shown(words)) for words in table.head]
        columns = (nodes.colspec(colwidth=1) for _ in head)
        body = (_table_row(map(self._paragraph, row)) for row in table.rows)
        inside = [*columns, nodes.thead("", _table_row(head)), nodes.tbody("", *body)]
        return nodes.table("", nodes.tgroup("", *inside, cols=len(head)))

    def _link(self, link: Link) -> list[nodes.Node]:
        number, name, target = self._targets.resolved(link)
        words: list[nodes.Node] = [nodes.Text(shown(number))] if number else []
        if name:
            words += [*([nodes.Text(" ")] if words else []), _code(name)]
        return words if target is None else [nodes.reference("", "", *words, refid=target, internal=True)]


def _table_row(cells: Iterable[nodes.paragraph]) -> nodes.row:
    return nodes.row("", *(nodes.entry("", cell) for cell in cells))


def _code(text: str) -> nodes.Node:
    words = shown(text)
    return nodes.literal(words, words)
