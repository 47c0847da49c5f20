"""From a text to what is found in it, by the ending of its name."""

from __future__ import annotations

from typing import assert_never

from training_story.documents.document import Cell, Document
from training_story.documents.found import Found, is_list_of_works
from training_story.documents.kinds import Kind
from training_story.documents.kinds import document_kind as document_kind
from training_story.text.source import SourceFile


def extract(source: SourceFile) -> Document:
    """The blocks, prose and references of a document. Never raises. A name of no document gives nothing.

    The text of a DOCX file is what ``docx.docx_text`` makes of it: a paragraph a line. See ``extract_docx``.
    """
    kind = document_kind(source.name)
    text = source.text
    cells: tuple[Cell, ...] = ()
    broken: tuple[int, str] | None = None
    match kind:
        case None:
            return Document(source, "markdown")
        case "markdown":
            from training_story.documents.markdown import read_markdown

            found = read_markdown(text)
        case "latex":
            from training_story.documents.latex import read_latex

            found = read_latex(text)
        case "restructured_text":
            from training_story.documents.restructured_text import read_restructured_text

            found = read_restructured_text(text)
        case "typst":
            from training_story.documents.typst import read_typst

            found = read_typst(text)
        case "notebook":
            from training_story.documents.notebook import read_notebook

            found, cells, offset = read_notebook(text)
            broken = None if offset is None else (offset, "JSON")
        case "docx":
            from training_story.documents.docx import read_paragraphs

            found = read_paragraphs(text)
        case _:
            assert_never(kind)
    return _document(source, kind, found, cells, broken)


def extract_docx(name: str, content: bytes) -> Document:
    """The prose of a Word document, by its paragraphs and their styles. Raises ``docx.NotDocxError``."""
    from training_story.documents.docx import docx_paragraphs, docx_text, read_paragraphs

    paragraphs = docx_paragraphs(content)
    source = SourceFile(name, docx_text(paragraphs))
    return _document(source, "docx", read_paragraphs(source.text, paragraphs), (), None)


def _document(
    source: SourceFile,
    kind: Kind,
    found: Found,
    cells: tuple[Cell, ...],
    broken: tuple[int, str] | None,
) -> Document:
    return Document(
        source,
        kind,
        tuple(found.blocks),
        tuple(each for each in found.prose if not is_list_of_works(each.heading)),
        tuple(found.references),
        tuple(found.remarks),
        cells,
        broken,
    )
