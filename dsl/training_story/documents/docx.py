"""Word documents: their paragraphs as text, a line each, with what their styles say of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from training_story.documents.document import Prose
from training_story.documents.found import Found, Headings
from training_story.documents.lines import lines_of
from training_story.documents.quoting import quoted_in
from training_story.text.mapped import written_at
from training_story.text.records import record
from training_story.text.source import Span

BODY = "word/document.xml"
STYLES = "word/styles.xml"
MOST_BYTES = 50_000_000
"""How large the text of a document may be once it is unpacked."""
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT_BOX = f"{WORD}txbxContent"
_NO_PROSE = frozenset([f"{WORD}tbl", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"])
"""What holds paragraphs that aren't prose: tables, and second copies for old programs."""
_HEADING = re.compile(r"heading ?([1-9])\Z")
_NO_SENTENCES = re.compile(r"quote|code|source|preformatted|verbatim|bibliography|toc |table of|header|footer|macro")
_LETTER = re.compile(r"[^\W\d_]")


class NotDocxError(Exception):
    """The file can't be read; the message says why."""


@record
class Paragraph:
    """A paragraph: its text, the level of the heading that it is (0 for none), and whether it is prose."""

    text: str
    level: int
    is_prose: bool


def docx_text(paragraphs: Sequence[Paragraph]) -> str:
    """The paragraphs of a document, a line each, in order."""
    return "".join(f"{each.text}\n" for each in paragraphs)


def docx_paragraphs(content: bytes) -> list[Paragraph]:
    """All paragraphs of a document, in the order of the file. Raises ``NotDocxError``."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            xml = _unpacked(packed, BODY)
            styles = _unpacked(packed, STYLES) if STYLES in packed.namelist() else b""
    except (BadZipFile, KeyError, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise NotDocxError("it isn't a Word document") from error
    except NotDocxError:
        raise
    except Exception as error:  # zlib.error and lzma.LZMAError have no common base
        raise NotDocxError("its packed text is damaged") from error
    root = _tree(xml)
    names = _style_names(_tree(styles)) if styles else {}
    return [
        Paragraph(paragraph_text(each), _level(each, names), is_prose and not _is_other(each, names))
        for each, is_prose in _paragraphs(root)
    ]


def _unpacked(packed: ZipFile, name: str) -> bytes:
    if packed.getinfo(name).file_size > MOST_BYTES:
        raise NotDocxError("its text is larger than 50 MB")
    with packed.open(name) as part:
        return part.read(MOST_BYTES + 1)


def _tree(xml: bytes) -> ElementTree.Element:
    if len(xml) > MOST_BYTES or b"<!DOCTYPE" in xml[:4096] or b"<!ENTITY" in xml:
        raise NotDocxError("its text isn't that of a Word document")
    try:
        return ElementTree.fromstring(xml)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise NotDocxError("its text isn't well-formed XML") from error


def _paragraphs(root: ElementTree.Element) -> Iterator[tuple[ElementTree.Element, bool]]:
    """The paragraphs in the order of the file, each with whether it stands where prose stands."""
    waiting = [(root, True)]
    while waiting:
        element, is_prose = waiting.pop()
        is_prose = is_prose and element.tag not in _NO_PROSE
        if element.tag == f"{WORD}p":
            yield element, is_prose
        waiting += [(child, is_prose) for child in reversed(element)]


def runs_of(paragraph: ElementTree.Element, tag: str) -> Iterator[ElementTree.Element]:
    """The elements of a tag in a paragraph, in order, but for those in text boxes, whose paragraphs are their own."""
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        if element.tag == tag:
            yield element
        waiting += [child for child in reversed(element) if child.tag != _TEXT_BOX]


def paragraph_text(paragraph: ElementTree.Element) -> str:
    """What a paragraph or a run says; a line break in it is a space."""
    parts = []
    waiting = [paragraph]
    while waiting:
        each = waiting.pop()
        if each.tag == f"{WORD}t":
            parts.append(each.text or "")
        elif each.tag in (f"{WORD}tab", f"{WORD}br", f"{WORD}cr"):
            parts.append(" ")
        waiting += [child for child in reversed(each) if child.tag != _TEXT_BOX]
    return re.sub(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]", " ", "".join(parts))


def _style_names(styles: ElementTree.Element) -> dict[str, str]:
    """The name of each style by what paragraphs call it; names are English in every language of Word."""
    found = {}
    for style in styles.iter(f"{WORD}style"):
        name = style.find(f"{WORD}name")
        if name is not None:
            found[style.get(f"{WORD}styleId", "")] = name.get(f"{WORD}val", "").lower()
    return found


def _style(paragraph: ElementTree.Element, names: Mapping[str, str]) -> str:
    style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
    key = "" if style is None else style.get(f"{WORD}val", "")
    return names.get(key, key.lower())


def _level(paragraph: ElementTree.Element, names: Mapping[str, str]) -> int:
    """The level of a heading; the title of the document has the first."""
    style = _style(paragraph, names)
    heading = _HEADING.match(style)
    if heading is not None:
        return int(heading[1]) + 1
    if style == "title":
        return 1
    outline = paragraph.find(f"{WORD}pPr/{WORD}outlineLvl")
    level = "" if outline is None else outline.get(f"{WORD}val", "")
    return int(level) + 2 if level in tuple("012345678") else 0


def _is_other(paragraph: ElementTree.Element, names: Mapping[str, str]) -> bool:
    return _NO_SENTENCES.search(_style(paragraph, names)) is not None


def read_paragraphs(text: str, paragraphs: Sequence[Paragraph] = ()) -> Found:
    """The prose of a document's text, a line each; ``paragraphs`` say of its lines what they are."""
    found = Found()
    headings = Headings()
    for at, line in enumerate(lines_of(text)):
        kind = paragraphs[at] if at < len(paragraphs) else None
        if kind is not None and kind.level:
            headings.enter(kind.level, kind.text)
        paragraph = written_at(text, [Span(line.start, line.end)], line.start)
        if (kind is None or kind.is_prose) and _LETTER.search(paragraph.value) is not None:
            found.prose.append(Prose(paragraph, quoted_in(paragraph.value), headings.now))
    return found
