"""Typst: one file that needs no package and no other file.

The file has two parts: ``typst_template.TEMPLATE``, which says what things look like, and the story as calls of its
functions. All text of the author is an argument, a Typst string; none of it is markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from training_story.argument.graph import Graph
from training_story.outline.elements import (
    Diagram,
    Entry,
    EntryKind,
    Link,
    Note,
    Outline,
    Paragraph,
    Row,
    Section,
    Sentence,
    Table,
)
from training_story.writers.by_kind import Blocks, Inlines
from training_story.writers.fragment import targets_of
from training_story.writers.note_words import note_lead
from training_story.writers.pictures import picture_of
from training_story.writers.runs import in_lines, is_short
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


class _Writer:
    """Writes one outline."""

    def __init__(self, outline: Outline, graph: Graph) -> None:
        self._outline = outline
        self._graph = graph
        self._labelled: set[str] = set()
        self._targets = targets_of(outline)
        self._inlines = Inlines[str](
            plain=typst_string,
            code=lambda text: f"code({typst_string(text)})",
            strong=lambda text: f"strong({typst_string(text)})",
            emphasis=lambda text: f"emph({typst_string(text)})",
            link=self._link,
        )
        self._blocks = Blocks[str](
            nothing='""',
            paragraph=lambda sentence: f"paragraph({self._sentence(sentence)})",
            bullets=lambda items: f"bullets({self._several(items)})",
            fields=lambda rows: f"fields({self._rows(rows)})",
            note=self._note,
            table=self._table,
            formula=lambda text: f"formula({typst_string(text)})",
            diagram=self._diagram,
        )

    def document(self) -> str:
        """The calls that make the document."""
        body = "\n".join(self._section(section) for section in self._outline.sections)
        return (
            f"#show: story.with(name: {typst_string(self._outline.name)}, "
            f"title: {typst_string(self._outline.title)},\n"
            f"  facts: {_indented(self._rows(self._outline.facts.rows))})\n\n{body}"
        )

    def _section(self, section: Section) -> str:
        lines = [f"#section({typst_string(section.title)}){self._label(section.anchor)}"]
        for block in section.blocks:
            if isinstance(block, Paragraph) and section.entries:
                lines.append(f"#intro({self._sentence(block.sentence)})")
            elif (written := self._blocks.of(block)) != self._blocks.nothing:
                lines.append(f"#{written}")
        lines.extend(f"#{self._entry(entry, 2, entry.kind)}" for entry in section.entries)
        return "\n".join(lines) + "\n"

    def _entry(self, entry: Entry, level: int, hue: EntryKind) -> str:
        """``hue`` is the kind of the outermost entry around it, whose colour it has."""
        keep = "true" if is_short(entry) else "false"
        marks = f"level: {level}, keep: {keep}, kind: {typst_string(hue)}, word: {typst_string(entry.word)}"
        number, name = typst_string(entry.number), typst_string(entry.name)
        inside = [
            f"anchor: {self._anchor(entry.anchor)}, number: {number}, name: {name}",
            f"summary: {self._sentence(entry.summary)}",
            *(self._blocks.of(block) for block in entry.blocks if not isinstance(block, Diagram)),
            *(self._entry(each, level + 1, hue) for each in entry.entries),
        ]
        return f"entry({marks},{_lines(inside)}\n)"

    def _note(self, note: Note) -> str:
        lead = typst_string(note_lead(note))
        return f"note({typst_string(note.kind)}, {lead}, {self._sentence(note.sentence)})"

    def _table(self, table: Table) -> str:
        return f"grid-of({_array(map(typst_string, table.head))}, ({_lines(map(self._several, table.rows))}))"

    def _diagram(self, caption: str) -> str:
        picture = picture_of(self._outline, self._graph)
        if picture is None:
            return self._blocks.nothing
        if isinstance(picture, Note):
            return self._note(picture)
        sideways = "true" if _is_wide(picture) else "false"
        return f"diagram({typst_string(picture)}, {typst_string(caption)}, sideways: {sideways})"

    def _rows(self, rows: Iterable[Row]) -> str:
        said = (f"({typst_string(row.label)}, {self._several(in_lines(row.sentences))})" for row in rows)
        return f"({_lines(said)})"

    def _several(self, sentences: Iterable[Sentence]) -> str:
        return _array(map(self._sentence, sentences))

    def _sentence(self, sentence: Sentence) -> str:
        return " + ".join(map(self._inlines.of, sentence)) or '""'

    def _link(self, link: Link) -> str:
        """A link to what isn't there is plain text: Typst stops at a missing label."""
        words, anchor = typst_string(link.text), self._targets.name(link.anchor)
        return words if anchor is None else f"to({typst_string(anchor)}, {words})"

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


def _lines(items: Iterable[str]) -> str:
    """Arguments, or the items of an array, each on a line of its own."""
    return _indented("".join(f"\n{item}," for item in items))


def _indented(lines: str) -> str:
    """Lines further to the right, but for the first. No string of Typst is broken: ``typst_string``."""
    return lines.replace("\n", "\n  ")
