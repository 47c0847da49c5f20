"""Word: headings, lists, tables, bookmarks and links that Word knows as such, so that others can work with it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, assert_never
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from training_story.argument.graph import Graph
from training_story.outline.elements import (
    Code,
    Emphasis,
    Entry,
    EntryKind,
    Inline,
    Link,
    Note,
    Outline,
    Plain,
    Row,
    Sentence,
    Strong,
    Table,
    plain_text,
)
from training_story.writers.by_kind import Blocks
from training_story.writers.docx_styles import BADGE, LABEL, NAME, NOTES, REFERENCE, add_styles
from training_story.writers.note_words import note_lead
from training_story.writers.pictures import picture_of, png_of
from training_story.writers.runs import in_lines
from training_story.writers.shown import shown

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.shared import Length
    from docx.table import Table as WordTable
    from docx.text.paragraph import Paragraph as WordParagraph
    from docx.text.run import Run

_LONGEST_PROPERTY = 255
"""What Word allows in a property of a document."""
_DEEPEST_HEADING = 9


def write_docx(outline: Outline, graph: Graph) -> bytes:
    """The whole story as a Word document. Raises ``ModuleNotFoundError`` where the extra ``docx`` isn't installed.

    The picture of the argument is in it where Typst, of the extra ``pdf``, is there to draw it.
    """
    return _with_fixed_times(_Writer(outline, graph).document())


class _Writer:
    """Writes one outline."""

    def __init__(self, outline: Outline, graph: Graph) -> None:
        import docx

        self._outline = outline
        self._graph = graph
        self._word = docx.Document()
        anchors = [section.anchor for section in outline.sections] + [entry.anchor for entry in outline.entries()]
        self._bookmarks = _bookmark_names(anchors)
        self._placed: set[str] = set()
        self._style_ids: dict[str, str] = {}
        self._room: Length | None = None
        self._blocks = Blocks[None](
            nothing=None,
            paragraph=lambda sentence: self._sentence(self._word.add_paragraph(), sentence),
            bullets=self._bullets,
            fields=self._fields,
            note=self._note,
            table=self._table,
            formula=self._formula,
            diagram=self._diagram,
        )

    def document(self) -> bytes:
        """The document as python-docx packs it."""
        outline = self._outline
        add_styles(self._word, outline.title or outline.name, outline.name)
        self._properties()
        self._word.add_paragraph(shown(outline.title or outline.name), style="Title")
        if outline.title:
            self._run(self._word.add_paragraph(), shown(outline.name), NAME)
        for row in outline.facts.rows:
            fact = self._word.add_paragraph()
            fact.paragraph_format.space_after = 0
            self._run(fact, f"{shown(row.label)}: ", LABEL)
            for number, sentence in enumerate(row.sentences):
                self._sentence(fact, ((Plain(", "),) if number else ()) + sentence)
        for section in outline.sections:
            heading = self._word.add_heading(shown(section.title), 1)
            self._bookmark(heading, section.anchor)
            for block in section.blocks:
                self._blocks.of(block)
            for entry in section.entries:
                self._entry(entry, 2, entry.kind)
        packed = io.BytesIO()
        self._word.save(packed)
        return packed.getvalue()

    def _properties(self) -> None:
        from datetime import datetime

        outline = self._outline
        authors = [
            plain_text(sentence)
            for row in outline.facts.rows
            if row.label.lower().startswith("author")
            for sentence in row.sentences
        ]
        properties = self._word.core_properties
        properties.title = _property(outline.title or outline.name)
        properties.subject = _property(f"Training story {outline.name}")
        properties.author = _property(", ".join(authors))
        properties.last_modified_by = ""
        properties.comments = ""
        properties.created = properties.modified = datetime(2000, 1, 1)
        properties.language = "en"

    def _entry(self, entry: Entry, level: int, hue: EntryKind) -> None:
        heading = self._word.add_heading("", min(level, _DEEPEST_HEADING))
        if entry.number:
            self._run(heading, shown(entry.number), BADGE[hue])
        if entry.word:
            self._run(heading, ("  " if entry.number else "") + shown(entry.word), LABEL)
        if entry.name:
            heading.add_run("  " if entry.number or entry.word else "")
            self._run(heading, shown(entry.name), NAME)
        self._bookmark(heading, entry.anchor)
        if entry.summary:
            self._sentence(self._word.add_paragraph(), entry.summary)
        for block in entry.blocks:
            self._blocks.of(block)
        for each in entry.entries:
            self._entry(each, level + 1, hue)

    def _bullets(self, items: Iterable[Sentence]) -> None:
        for item in items:
            self._sentence(self._word.add_paragraph(style="List Bullet"), item)

    def _note(self, note: Note) -> None:
        paragraph = self._word.add_paragraph(style=NOTES[note.kind])
        if lead := note_lead(note):
            paragraph.add_run(f"{lead} ").bold = True
        self._sentence(paragraph, note.sentence)

    def _formula(self, text: str) -> None:
        self._word.add_paragraph(shown(text), style="Story formula")

    def _fields(self, rows: Iterable[Row]) -> None:
        from docx.shared import Cm

        table = self._new_table(0, 2)
        table.autofit = False
        widths = (Cm(3.6), Cm(12.4))
        for row in rows:
            added = table.add_row()  # type: ignore[no-untyped-call]  # python-docx leaves it untyped
            added._tr.get_or_add_trPr().append(_element("w:cantSplit"))
            cells = added.cells
            for cell, width in zip(cells, widths, strict=True):
                cell.width = width
            self._run(cells[0].paragraphs[0], shown(row.label), LABEL)
            sentences = in_lines(row.sentences)
            for number, sentence in enumerate(sentences):
                paragraph = cells[1].paragraphs[0] if number == 0 else cells[1].add_paragraph()
                if len(sentences) > 1:
                    paragraph.style = "List Bullet"
                self._sentence(paragraph, sentence)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        self._gap()

    def _new_table(self, rows: int, columns: int) -> WordTable:
        """A table of the width of the page, which ``Document.add_table`` would look for in the whole document."""
        if self._room is None:
            self._room = self._word._block_width
        return self._word._body.add_table(rows, columns, self._room)

    def _table(self, block: Table) -> None:
        table = self._new_table(1, len(block.head))
        table.style = "Table Grid"
        for cell, words in zip(table.rows[0].cells, block.head, strict=True):
            cell.paragraphs[0].add_run(shown(words)).bold = True
        table.rows[0]._tr.get_or_add_trPr().append(_element("w:tblHeader"))
        for row in block.rows:
            added = table.add_row()  # type: ignore[no-untyped-call]  # python-docx leaves it untyped
            added._tr.get_or_add_trPr().append(_element("w:cantSplit"))
            for cell, sentence in zip(added.cells, row, strict=False):
                self._sentence(cell.paragraphs[0], sentence)
        self._gap()

    def _gap(self) -> None:
        """A low paragraph: Word would join two tables that touch."""
        from docx.shared import Pt

        gap = self._word.add_paragraph().paragraph_format
        gap.space_before = gap.space_after = Pt(0)
        gap.line_spacing = Pt(6)

    def _diagram(self, caption: str) -> None:
        from docx.shared import Cm

        picture = picture_of(self._outline, self._graph)
        if isinstance(picture, Note):
            self._note(picture)
            return
        png = None if picture is None else png_of(picture)
        if png is None:
            return
        shape = self._word.add_picture(io.BytesIO(png), width=Cm(16))
        shape._inline.docPr.set("descr", shown(caption))
        tallest = Cm(21)
        if shape.height > tallest:
            shape.width, shape.height = round(shape.width * tallest / shape.height), tallest
        self._word.add_paragraph(shown(caption), style="Caption")

    def _run(self, paragraph: WordParagraph, words: str, style: str) -> Run:
        """Words in a style of characters, which python-docx alone would look up among all styles for each run."""
        run = paragraph.add_run(words)
        if style not in self._style_ids:
            self._style_ids[style] = self._word.styles[style].style_id
        run._r.style = self._style_ids[style]
        return run

    def _sentence(self, paragraph: WordParagraph, sentence: Sentence) -> None:
        for part in sentence:
            self._inline(paragraph, part)

    def _inline(self, paragraph: WordParagraph, part: Inline) -> None:
        words = shown(part.text)
        match part:
            case Plain():
                paragraph.add_run(words)
            case Code():
                self._run(paragraph, words, NAME)
            case Strong():
                paragraph.add_run(words).bold = True
            case Emphasis():
                paragraph.add_run(words).italic = True
            case Link():
                self._link(paragraph, words, part.anchor)
            case _:
                assert_never(part)

    def _link(self, paragraph: WordParagraph, words: str, anchor: str) -> None:
        bookmark = self._bookmarks.get(anchor)
        if bookmark is None:
            paragraph.add_run(words)
            return
        run = self._run(paragraph, words, REFERENCE)
        link = _element("w:hyperlink", {"w:anchor": bookmark, "w:history": "1"})
        run._r.addprevious(link)
        link.append(run._r)

    def _bookmark(self, paragraph: WordParagraph, anchor: str) -> None:
        """Mark where an anchor comes first."""
        if anchor in self._placed:
            return
        self._placed.add(anchor)
        number = str(len(self._placed))
        start = _element("w:bookmarkStart", {"w:id": number, "w:name": self._bookmarks[anchor]})
        properties = paragraph._p.pPr
        paragraph._p.insert(0 if properties is None else 1, start)
        paragraph._p.append(_element("w:bookmarkEnd", {"w:id": number}))


def _bookmark_names(anchors: Iterable[str]) -> dict[str, str]:
    """Names that Word takes: forty letters, digits and underscores, told apart by their number."""
    return {
        anchor: f"s{number}_{re.sub(r'[^A-Za-z0-9]', '_', anchor)}"[:40]
        for number, anchor in enumerate(dict.fromkeys(anchors), 1)
    }


def _element(name: str, attributes: dict[str, str] | None = None) -> BaseOxmlElement:
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    element = OxmlElement(name)
    for key, value in (attributes or {}).items():
        element.set(qn(key), value)
    return element


def _property(text: str) -> str:
    return shown(text)[:_LONGEST_PROPERTY]


def _with_fixed_times(packed: bytes) -> bytes:
    """The same package without the time of its making."""
    repacked = io.BytesIO()
    with ZipFile(io.BytesIO(packed)) as old, ZipFile(repacked, "w", ZIP_DEFLATED) as new:
        for info in old.infolist():
            fixed = ZipInfo(info.filename, date_time=(1980, 1, 1, 0, 0, 0))
            fixed.compress_type = ZIP_DEFLATED
            new.writestr(fixed, old.read(info))
    return repacked.getvalue()
