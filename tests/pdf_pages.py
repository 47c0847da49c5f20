"""PDFs as PDFium reads them, which is the reader in Chrome."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pypdfium2  # type: ignore[import-untyped]  # it has no types
from pypdfium2 import raw


class Pdf(NamedTuple):
    """What a reader finds in a file."""

    pages: tuple[str, ...]
    """The text of each."""
    title: str
    marks: tuple[str, ...]
    """The bookmarks at the outermost level."""
    is_tagged: bool
    scripts: int
    """How many pieces of JavaScript it would run."""


def read_pdf(content: bytes | Path) -> Pdf:
    """Open a PDF. Raises ``PdfiumError`` where it is none."""
    with pypdfium2.PdfDocument(content) as document:
        pages = []
        for page in document:
            text = page.get_textpage()
            pages.append(text.get_text_bounded())
            text.close()
            page.close()
        marks = [mark.get_title() for mark in document.get_toc() if mark.level == 0]
        title, scripts = document.get_metadata_dict()["Title"], raw.FPDFDoc_GetJavaScriptActionCount(document)
        return Pdf(tuple(pages), title, tuple(marks), document.is_tagged(), scripts)


def pdf_text(content: bytes | Path) -> str:
    """What a reader finds on the pages."""
    return "\n".join(read_pdf(content).pages)
