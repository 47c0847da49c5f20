"""Typst: one file that needs no package and no other file.

The file has two parts: ``typst_template.TEMPLATE``, which says what things look like, and the story as calls of its
functions. All text of the author is an argument, a Typst string; none of it is markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import assert_never

from training_story.argument.graph import Graph
from training_story.outline.elements import (
    Block,
    Bullets,
    Code,
    Diagram,
    Emphasis,
    Entry,
    EntryKind,
    Fields,
    Formula,
    Inline,
    Link,
    Note,
    Outline,
    Paragraph,
    Plain,
    Row,
    Section,
    Sentence,
    Strong,
    Table,
)
from training_story.writers.note_words import note_lead
from training_story.writers.pictures import picture_of
from training_story.writers.runs import as_run, is_short
from training_story.writers.shown import shown
from training_story.writers.typst_template import TEMPLATE

_VIEW_BOX = re.compile(r'viewBox="\S+ \S+ (?P<width>[\d.]+) (?P<height>[\d.]+)"')
_WIDEST = 800
"""The width of a picture, in its own units, from which it stands on its side."""


def write_typst(outline: Outline, graph: Graph) -> str:
    """The whole story as a Typst file, with the picture of the argument in it."""
    return f"{TEMPLATE}\n{_Writer(outline, graph).document()}"


def typst_string(text: str) -> str:
    r"""A text as a Typst string literal, on one line: ``"say \"so\""``."""
    escaped = shown(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def sentence_code(sentence: Sentence, anchors: frozenset[str]) -> str:
    """A sentence as Typst code. A link to what isn't in ``anchors`` is plain text: Typst stops at a missing label."""
    return " + ".join(_inline_code(part, anchors) for part in sentence) or '""'


def _inline_code(part: Inline, anchors: frozenset[str]) -> str:
    words = typst_string(part.text)
    match part:
        case Plain():
            return words
        case Code():
            return f"code({words})"
        case Strong():
            return f"strong({words})"
        case Emphasis():
            return f"emph({words})"
        case Link():
            return f"to({typst_string(part.anchor)}, {words})" if part.anchor in anchors else words
        case _:
            assert_never(part)


class _Writer:
    """Writes one outline."""

    def __init__(self, outline: Outline, graph: Graph) -> None:
        self._outline = outline
        self._graph = graph
        self._labelled: set[str] = set()
        self._anchors = frozenset(
            [section.anchor for section in outline.sections] + [entry.anchor for entry in outline.entries()]
        )

    def document(self) -> str:
        """The calls that make the document."""
        body = "\n".join(self._section(section) for section in self._outline.sections)
        return (
            f"#show: story.with(name: {typst_string(self._outline.name)}, "
            f"title: {typst_string(self._outline.title)},\n"
            f"  facts: {self._rows(self._outline.facts.rows, '  ')})\n\n{body}"
        )

    def _section(self, section: Section) -> str:
        lines = [f"#section({typst_string(section.title)}){self._label(section.anchor)}"]
        for block in section.blocks:
            match block:
                case Diagram():
                    lines.extend(self._diagram(block))
                case Paragraph() if section.entries:
                    lines.append(f"#intro({self._sentence(block.sentence)})")
                case _:
                    lines.append(f"#{self._block(block, '')}")
        lines.extend(f"#{self._entry(entry, '', 2, entry.kind)}" for entry in section.entries)
        return "\n".join(lines) + "\n"

    def _entry(self, entry: Entry, indent: str, level: int, hue: EntryKind) -> str:
        """``hue`` is the kind of the outermost entry around it, whose colour it has."""
        inner = indent + "  "
        keep = "true" if is_short(entry) else "false"
        marks = f"level: {level}, keep: {keep}, kind: {typst_string(hue)}, word: {typst_string(entry.word)}"
        lines = [
            f"entry({marks},",
            f"{inner}anchor: {self._anchor(entry.anchor)}, number: {typst_string(entry.number)}, "
            f"name: {typst_string(entry.name)},",
            f"{inner}summary: {self._sentence(entry.summary)},",
        ]
        lines.extend(
            f"{inner}{self._block(block, inner)}," for block in entry.blocks if not isinstance(block, Diagram)
        )
        lines.extend(f"{inner}{self._entry(each, inner, level + 1, hue)}," for each in entry.entries)
        return "\n".join(lines) + f"\n{indent})"

    def _block(self, block: Block, indent: str) -> str:
        match block:
            case Paragraph():
                return f"paragraph({self._sentence(block.sentence)})"
            case Bullets():
                return f"bullets({self._several(block.items)})"
            case Fields():
                return f"fields({self._rows(block.rows, indent)})"
            case Note():
                lead = typst_string(note_lead(block))
                return f"note({typst_string(block.kind)}, {lead}, {self._sentence(block.sentence)})"
            case Table():
                if not block.head:
                    return '""'
                head = _array(typst_string(each) for each in block.head)
                rows = (self._several(row) for row in block.rows)
                return f"grid-of({head}, {_lines(rows, indent)})"
            case Formula():
                return f"formula({typst_string(block.text)})"
            case Diagram():
                return '""'
            case _:
                assert_never(block)

    def _diagram(self, diagram: Diagram) -> list[str]:
        picture = picture_of(self._outline, self._graph)
        if picture is None:
            return []
        if isinstance(picture, Note):
            return [f"#{self._block(picture, '')}"]
        sideways = "true" if _is_wide(picture) else "false"
        return [f"#diagram({typst_string(picture)}, {typst_string(diagram.caption)}, sideways: {sideways})"]

    def _rows(self, rows: Iterable[Row], indent: str) -> str:
        return _lines(
            (f"({typst_string(row.label)}, {self._facts(row.sentences)})" for row in rows), indent
        )

    def _facts(self, sentences: tuple[Sentence, ...]) -> str:
        run = as_run(sentences)
        return self._several(sentences if run is None else (run,))

    def _several(self, sentences: Iterable[Sentence]) -> str:
        return _array(self._sentence(sentence) for sentence in sentences)

    def _sentence(self, sentence: Sentence) -> str:
        return sentence_code(sentence, self._anchors)

    def _anchor(self, anchor: str) -> str:
        """The anchor where it comes first, else none: Typst stops at a label that is empty or stands twice."""
        if not anchor or anchor in self._labelled:
            return "none"
        self._labelled.add(anchor)
        return typst_string(anchor)

    def _label(self, anchor: str) -> str:
        known = self._anchor(anchor)
        return "" if known == "none" else f" #label({known})"


def _is_wide(svg: str) -> bool:
    """Whether a picture is so wide that its letters would be too small on an upright page."""
    found = _VIEW_BOX.search(svg)
    return found is not None and float(found["width"]) > _WIDEST and float(found["width"]) > float(found["height"])


def _array(items: Iterable[str]) -> str:
    """A Typst array; one item needs a comma behind it."""
    return f"({''.join(f'{item}, ' for item in items).rstrip(' ')})"


def _lines(items: Iterable[str], indent: str) -> str:
    """A Typst array with each item on a line of its own."""
    inner = indent + "  "
    return f"({''.join(f'{chr(10)}{inner}{item},' for item in items)})"
