"""Word documents: their paragraphs as text, a line each. Nothing else of the file is read."""

from __future__ import annotations

import re
from io import BytesIO
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from training_story.documents.document import Prose
from training_story.documents.found import Found
from training_story.documents.lines import lines_of
from training_story.documents.quoting import quoted_in
from training_story.text.mapped import written_at
from training_story.text.source import Span

BODY = "word/document.xml"
MOST_BYTES = 50_000_000
"""How large the text of a document may be once it is unpacked."""
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LETTER = re.compile(r"[^\W\d_]")


class NotDocxError(Exception):
    """The file can't be read; the message says why."""


def docx_text(content: bytes) -> str:
    """The paragraphs of a document, a line each, in order. Raises ``NotDocxError``."""
    return "".join(f"{text}\n" for text, _ in docx_paragraphs(content))


def docx_paragraphs(content: bytes) -> list[tuple[str, str]]:
    """The text of each paragraph and the name of its style. Raises ``NotDocxError``."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            if packed.getinfo(BODY).file_size > MOST_BYTES:
                raise NotDocxError("its text is larger than 50 MB")
            with packed.open(BODY) as body:
                xml = body.read(MOST_BYTES + 1)
    except (BadZipFile, KeyError, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise NotDocxError("it isn't a Word document") from error
    except Exception as error:  # zlib.error and lzma.LZMAError have no common base
        raise NotDocxError("its packed text is damaged") from error
    if len(xml) > MOST_BYTES or b"<!DOCTYPE" in xml[:4096] or b"<!ENTITY" in xml:
        raise NotDocxError("its text isn't that of a Word document")
    try:
        root = ElementTree.fromstring(xml)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise NotDocxError("its text isn't well-formed XML") from error
    return [(paragraph_text(each), _style(each)) for each in root.iter(f"{WORD}p")]


def paragraph_text(paragraph: ElementTree.Element) -> str:
    """What a paragraph says; a line break in it is a space."""
    parts = []
    for each in paragraph.iter():
        if each.tag == f"{WORD}t":
            parts.append(each.text or "")
        elif each.tag in (f"{WORD}tab", f"{WORD}br", f"{WORD}cr"):
            parts.append(" ")
    return re.sub(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]", " ", "".join(parts))


def _style(paragraph: ElementTree.Element) -> str:
    style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
    return "" if style is None else style.get(f"{WORD}val", "")


def read_paragraphs(text: str) -> Found:
    """The prose of a document's text, a line each."""
    found = Found()
    for line in lines_of(text):
        paragraph = written_at(text, [Span(line.start, line.end)], line.start)
        if _LETTER.search(paragraph.value) is not None:
            found.prose.append(Prose(paragraph, quoted_in(paragraph.value)))
    return found
