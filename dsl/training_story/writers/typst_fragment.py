"""Parts of an outline for a Typst document of somebody else's: plain elements, which take on its looks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

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
from training_story.writers.fragment import Targets, link_parts
from training_story.writers.note_words import note_lead
from training_story.writers.runs import as_run
from training_story.writers.typst import typst_string


class TypstFragment:
    """Writes parts of an outline. Every part is an expression that ends in ``;``, so text may follow it at once."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets

    def inline(self, sentence: Sentence) -> str:
        """A sentence, on one line."""
        return f"#({self._sentence(sentence)});"

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks one below the other."""
        return "\n\n".join(written for block in blocks if (written := self._block(block)))

    def entry(self, entry: Entry, level: int) -> str:
        """An entry under a heading of a level from 1; at level 0 its head is a line of the text."""
        name = self._targets.name(entry.anchor)
        label = "" if name is None else f" #label({typst_string(name)})"
        head = self._head(entry)
        parts = [(f"#heading(level: {level}, {head})" if level else f"#block(sticky: true, {head})") + label]
        if entry.summary:
            parts.append(self.inline(entry.summary))
        parts.append(self.blocks(entry.blocks))
        parts += [self.entry(each, level + 1 if level else 0) for each in entry.entries]
        return "\n\n".join(filter(None, parts))

    def _head(self, entry: Entry) -> str:
        parts = [
            f"strong({typst_string(entry.number)})" if entry.number else "",
            f"emph({typst_string(entry.word)})" if entry.word else "",
            f"raw({typst_string(entry.name)})" if entry.name else "",
        ]
        return ' + " " + '.join(filter(None, parts)) or '""'

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return self.inline(block.sentence)
            case Bullets():
                return f"#{self._list(block.items)};" if block.items else ""
            case Fields():
                items = ", ".join(self._item(row) for row in block.rows)
                return f"#terms({items});" if items else ""
            case Note():
                lead = note_lead(block)
                strong = f"strong({typst_string(f'{lead} ')}) + " if lead else ""
                return (
                    "#block(inset: (left: 0.8em), stroke: (left: 2pt + gray), "
                    f"{strong}{self._sentence(block.sentence)});"
                )
            case Table():
                head = ", ".join(f"strong({typst_string(words)})" for words in block.head)
                cells = "".join(f", {self._sentence(cell)}" for row in block.rows for cell in row)
                return f"#table(columns: {len(block.head)}, table.header({head}){cells});" if head else ""
            case Formula():
                return f"#raw(block: true, {typst_string(block.text)});"
            case Diagram():
                return ""
            case _:
                assert_never(block)

    def _item(self, row: Row) -> str:
        run = as_run(row.sentences)
        sentences = row.sentences if run is None else (run,)
        said = self._sentence(sentences[0]) if len(sentences) == 1 else self._list(sentences)
        return f"terms.item({typst_string(row.label)}, {said})"

    def _list(self, items: Iterable[Sentence]) -> str:
        return f"list({', '.join(self._sentence(each) for each in items)})"

    def _sentence(self, sentence: Sentence) -> str:
        return " + ".join(self._inline(part) for part in sentence) or '""'

    def _inline(self, part: Inline) -> str:
        words = typst_string(part.text)
        match part:
            case Plain():
                return words
            case Code():
                return f"raw({words})"
            case Strong():
                return f"strong({words})"
            case Emphasis():
                return f"emph({words})"
            case Link():
                return self._link(part)
            case _:
                assert_never(part)

    def _link(self, link: Link) -> str:
        number, name = link_parts(link)
        words = ' + " " + '.join(
            ([typst_string(number)] if number else []) + ([f"raw({typst_string(name)})"] if name else [])
        )
        target = self._targets.name(link.anchor)
        if target is None:
            return words or '""'
        return f"link(label({typst_string(target)}), {words or typst_string(target)})"
