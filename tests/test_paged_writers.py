"""PDF, Word and Typst: opened by other programs, they say what the outline says."""

from __future__ import annotations

import io
import re
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import docx
import pytest
import typst
from drawn import large
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_samples import NASTY, NO_GRAPH, sample
from pdf_pages import pdf_text, read_pdf
from training_story.argument.graph import Graph
from training_story.argument.graph_of import graph_of
from training_story.frontends.story_file import load_story
from training_story.outline.elements import Link, Outline, plain_text
from training_story.outline.story_outline import outline_of
from training_story.writers.docx import write_docx
from training_story.writers.fragment import Targets, targets_of
from training_story.writers.pdf import write_pdf
from training_story.writers.shown import shown
from training_story.writers.typst import write_typst
from training_story.writers.typst_fragment import TypstFragment

SPECS = sorted((Path(__file__).parent.parent / "specs").glob("*.story"))
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def rendered(path: Path) -> tuple[Outline, Graph]:
    """The outline and the graph of a story."""
    story = load_story(str(path)).story
    return outline_of(story), graph_of(story)


def letters(text: str) -> str:
    """A text without blanks, which lines of a page swallow, and with ligatures taken apart."""
    return re.sub(r"[\s\u00ad]+", "", text.replace("ﬁ", "fi").replace("ﬀ", "ff").replace("ﬂ", "fl"))


def docx_text(content: bytes) -> str:
    """What Word shows: every text of the body."""
    with ZipFile(io.BytesIO(content)) as packed:
        root = ElementTree.fromstring(packed.read("word/document.xml"))
    return "\n".join("".join(each.text or "" for each in p.iter(f"{W}t")) for p in root.iter(f"{W}p"))


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_a_pdf_says_what_the_story_says(path: Path) -> None:
    """Each number, name and summary of the outline is found on the pages, behind the brief."""
    outline, graph = rendered(path)

    found = letters(pdf_text(write_pdf(outline, graph)))

    assert letters("In brief") in found
    for entry in outline.entries():
        for said in (entry.number, entry.name):
            assert letters(said) in found
        # A page may end inside of a sentence.
        words = [letters(word) for word in plain_text(entry.summary).split()]
        assert [word for word in words if word not in found] == []


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_a_word_document_is_made_of_what_word_knows(path: Path) -> None:
    """Every entry is a heading with a bookmark, and every link of the body leads to a bookmark that is there."""
    outline, graph = rendered(path)

    written = write_docx(outline, graph)
    document = docx.Document(io.BytesIO(written))

    entries = list(outline.entries())
    assert document.core_properties.title == shown(outline.title)[:255]
    body = document.element.body
    headings = [each for each in body.iter(f"{W}pStyle") if each.get(f"{W}val").startswith("Heading")]
    marks = {each.get(f"{W}name") for each in body.iter(f"{W}bookmarkStart")}
    links = {each.get(f"{W}anchor") for each in body.iter(f"{W}hyperlink")}
    assert len(marks) == len(headings) == len(outline.sections) + len(entries)
    assert links
    assert links <= marks
    shows = letters(docx_text(written))
    for entry in entries:
        assert letters(plain_text(entry.summary)) in shows


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_text_with_markup_comes_out_as_text(text: str) -> None:
    """Whatever means something to Typst or XML stands on the page and in the document as it was written."""
    outline = sample(text)

    pages = write_pdf(outline, NO_GRAPH)

    assert letters(pdf_text(pages)).count(letters(shown(text))) >= 30
    assert letters(docx_text(write_docx(outline, NO_GRAPH))).count(letters(shown(text))) >= 30
    assert read_pdf(pages).title == shown(text)


@settings(max_examples=15, deadline=None)
@given(
    st.text(st.characters(codec="utf-8"), max_size=30)
    | st.text("#$*_@<>`\\/\"'[]{}()=+-~&;:.\n\x00\x1b\u202e", max_size=30)
)
def test_any_text_can_be_rendered(text: str) -> None:
    """No text makes an unreadable document; the fragment of a woven document keeps what stands behind it."""
    outline = sample(text)
    content = write_pdf(outline, NO_GRAPH)
    document = docx.Document(io.BytesIO(write_docx(outline, NO_GRAPH)))

    assert read_pdf(content).pages
    assert shown(text).strip() in "\n".join(p.text for p in document.paragraphs)


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_a_typst_fragment_stands_in_any_document(text: str) -> None:
    """It needs nothing of the document, and leaves alone what stands behind it on the line."""
    outline = sample(text)
    fragment = TypstFragment(targets_of(outline))
    goal = outline.sections[1].entries[0]
    source = f"{fragment.entry(goal, 2)}\n\n{fragment.inline((Link('G1 x', 'g1'),))}(behind) [too] .x"

    found = letters(pdf_text(typst.compile(source.encode(), format="pdf")))

    assert found.count(letters(shown(text))) >= 15
    assert found.endswith(letters("G1 x(behind) [too] .x"))


def test_a_typst_fragment_links_to_known_places_alone() -> None:
    """What isn't in the document is plain words: Typst stops at an unknown label."""
    fragment = TypstFragment(Targets(frozenset({"g1"}), "story-"))

    assert fragment.inline((Link("G1 helper", "g1"),)) == '#(link(label("story-g1"), "G1" + " " + raw("helper")));'
    assert fragment.inline((Link("G2 other", "g2"),)) == '#("G2" + " " + raw("other"));'


@pytest.mark.parametrize("path", SPECS[:2], ids=lambda path: path.stem)
def test_the_same_story_gives_the_same_bytes(path: Path) -> None:
    """Neither the time nor the process is in the files."""
    written = write_docx(*rendered(path))

    assert write_pdf(*rendered(path)) == write_pdf(*rendered(path))
    assert written == write_docx(*rendered(path))
    with ZipFile(io.BytesIO(written)) as packed:
        assert {info.date_time for info in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_typst_file_needs_no_other_file() -> None:
    """It compiles from memory, without packages and without the fonts of the machine, and without a warning."""
    source = write_typst(*rendered(SPECS[0]))
    fonts = typst.Fonts(include_system_fonts=False)

    _, warnings = typst.compile_with_warnings(source.encode(), font_paths=fonts, format="pdf")

    assert [each.message for each in warnings] == []
    assert "@preview" not in source
    assert "#import" not in source


def test_a_pdf_can_be_read_aloud() -> None:
    """It is tagged and has a title and bookmarks for its sections."""
    outline, graph = rendered(next(path for path in SPECS if path.stem == "rlhf_assistant"))
    written = write_pdf(outline, graph)
    read = read_pdf(written)

    assert read.is_tagged
    assert read.title == outline.title
    assert read.marks == tuple(section.title for section in outline.sections)
    assert b"/StructTreeRoot" in written


def test_a_picture_that_no_page_would_hold_is_left_out() -> None:
    """It would be too small to read, and as pixels larger than the memory; what is said instead names the way to it."""
    outline, _ = rendered(SPECS[0])
    graph = large(6_000)

    found = letters(docx_text(write_docx(outline, graph)))

    assert letters("The picture of this argument is too large for a page.") in found
    assert "too large for a page" in write_typst(outline, graph)
    assert "too large for a page" not in write_typst(outline, large(60))
