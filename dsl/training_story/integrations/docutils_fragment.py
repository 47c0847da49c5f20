"""Parts of an outline as nodes of docutils."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from docutils import nodes

from training_story.outline.elements import (
    Block,
    Bullets,
    Code,
    Diagram,
    Emphasis,
    Entry,
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
from training_story.weave.parts import Part
from training_story.writers.fragment import Targets, link_parts
from training_story.writers.hues import HUE_OF_KIND, HUE_OF_NOTE
from training_story.writers.note_words import note_lead
from training_story.writers.runs import as_run
from training_story.writers.shown import shown


class DocutilsFragment:
    """Makes nodes of parts of an outline."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets

    def inline(self, sentence: Sentence) -> list[nodes.Node]:
        """A sentence."""
        return [node for part in sentence for node in self._inline(part)]

    def blocks(self, blocks: Iterable[Block]) -> list[nodes.Node]:
        """Blocks."""
        return [node for block in blocks for node in self._block(block)]

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
        made = nodes.paragraph()
        made.extend(self.inline(sentence))
        return made

    def _block(self, block: Block) -> list[nodes.Node]:
        match block:
            case Paragraph():
                return [self._paragraph(block.sentence)]
            case Bullets():
                return [self._list(block.items)] if block.items else []
            case Fields():
                made = nodes.field_list()
                made.extend(self._row(row) for row in block.rows)
                return [made] if block.rows else []
            case Note():
                said = nodes.paragraph()
                if lead := note_lead(block):
                    said += [nodes.strong(text=lead), nodes.Text(" ")]
                said.extend(self.inline(block.sentence))
                note = nodes.container(classes=["story-note", f"story-{HUE_OF_NOTE[block.kind]}"])
                note += said
                return [note]
            case Table():
                return [self._table(block)] if block.head else []
            case Formula():
                words = shown(block.text)
                return [nodes.literal_block(words, words, language="text")]
            case Diagram():
                return []
            case _:
                assert_never(block)

    def _row(self, row: Row) -> nodes.field:
        run = as_run(row.sentences)
        sentences = row.sentences if run is None else (run,)
        said = self._paragraph(sentences[0]) if len(sentences) == 1 else self._list(sentences)
        made = nodes.field()
        made += [nodes.field_name(text=shown(row.label)), nodes.field_body("", said)]
        return made

    def _list(self, items: Sequence[Sentence]) -> nodes.bullet_list:
        made = nodes.bullet_list(bullet="-")
        made.extend(nodes.list_item("", self._paragraph(each)) for each in items)
        return made

    def _table(self, block: Table) -> nodes.table:
        group = nodes.tgroup(cols=len(block.head))
        group.extend(nodes.colspec(colwidth=1) for _ in block.head)
        head = nodes.row()
        head.extend(nodes.entry("", nodes.paragraph(text=shown(words))) for words in block.head)
        body = nodes.tbody()
        for cells in block.rows:
            row = nodes.row()
            row.extend(nodes.entry("", self._paragraph(cell)) for cell in cells)
            body += row
        group += [nodes.thead("", head), body]
        return nodes.table("", group)

    def _inline(self, part: Inline) -> list[nodes.Node]:
        match part:
            case Plain():
                return [nodes.Text(shown(part.text))]
            case Code():
                return [_code(part.text)]
            case Strong():
                return [nodes.strong(text=shown(part.text))]
            case Emphasis():
                return [nodes.emphasis(text=shown(part.text))]
            case Link():
                return self._link(part)
            case _:
                assert_never(part)

    def _link(self, link: Link) -> list[nodes.Node]:
        number, name = link_parts(link)
        words: list[nodes.Node] = [nodes.Text(shown(number))] if number else []
        if name:
            words += [*([nodes.Text(" ")] if words else []), _code(name)]
        target = self._targets.name(link.anchor)
        if target is None:
            return words
        made = nodes.reference(refid=target, internal=True)
        made.extend(words)
        return [made]


def _code(text: str) -> nodes.Node:
    words = shown(text)
    return nodes.literal(words, words)
