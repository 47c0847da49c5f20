"""Every place in every host is exact, any bytes are read, and outside of the blocks nothing changes."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from compiling import findings
from document_samples import HOSTS, NAMES, PLANTED, SAID, Sample, prose_samples, samples, words
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from training_story.adopt import add_allowances
from training_story.documents.docx import NotDocxError, docx_paragraphs
from training_story.documents.extract import extract
from training_story.documents.outside import keeps_outside
from training_story.format.format_document import format_document
from training_story.modules.files import DiskFiles
from training_story.pipeline import Compiler
from training_story.repair import repair
from training_story.text.source import SourceFile

if TYPE_CHECKING:
    from training_story.diagnostics.diagnostic import Diagnostic

FEW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
_MARKS = [
    "```story\n", "```", "~~~", "```{story} x\n", "> ", "- ", "1. ", "\t", "    ", "\n", "\r\n", "\r",
    "\n\n", "---\n", "<!--", "-->", "$", "$$", "[", "](", ")", "`", "``", "*", "_", "\\",
    "\\begin{story}", "\\end{story}", "[name=x]", "\\begin{verbatim}", "\\end{verbatim}", "\\section{",
    "{", "}", "%", "\\verb|", "\\[", "\\storyref{", ".. story::\n", "   :name: x\n", ".. note::\n",
    "====\n", "::\n", "+---+\n", "|", "#story(", "#let x = ", "/*", "*/", "//", "= ", "space X\n",
    "goal g {\n", '"', '"""', "library l \"x\"\n", "\0", "\ufeff", "\ufffd", "😀", "e\u0301", "`story:X`",
    '{"cells": [', '{"cell_type": "code", "source": ["%%story\\n", "', '"]}', "]}", "\\u00e9",
    "\\ud83d\\ude00", "\\ud800", ":::", "{story}`X`", "&amp;", "@key", "https://x", "\x1b",
]  # fmt: skip
soup = st.one_of(
    st.lists(st.sampled_from(_MARKS), max_size=40).map("".join),
    st.binary(max_size=200).map(lambda content: content.decode("utf-8", "replace")),
)


class OneFile(DiskFiles):
    """Any file has this content."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def content(self, name: str) -> bytes:
        """What every file holds."""
        return self._content


def _planted(found: list[Diagnostic]) -> list[Diagnostic]:
    return [each for each in found if PLANTED in each.message]


@pytest.mark.parametrize("host", HOSTS)
def test_a_mistake_is_reported_where_it_stands(host: str) -> None:
    """A mistake at a random place of a random document is found once, at its line and column."""

    @FEW
    @given(sample=samples(host))
    def holds(sample: Sample) -> None:
        found = _planted(findings(sample.text, name=sample.name))

        assert len(found) == 1
        place = found[0].location
        before = sample.text[: sample.text.index(PLANTED)]
        expected = (before.count("\n") + 1, len(before) - before.rfind("\n"))
        position = place.source.position(place.span.start)
        assert (position.line, position.column) == expected
        assert place.text == PLANTED

    holds()


@pytest.mark.parametrize("host", HOSTS)
def test_a_sentence_is_reported_where_it_stands(host: str) -> None:
    """A sentence at a random place of the prose is found once, at its line and column."""

    @FEW
    @given(sample=prose_samples(host))
    def holds(sample: Sample) -> None:
        (found,) = findings(sample.text, name=sample.name)

        assert found.code.number == "PRO001"
        before = sample.text[: sample.text.index(SAID)]
        position = found.location.source.position(found.location.span.start)
        assert position.line == before.count("\n") + 1
        assert position.column == len(before) - before.rfind("\n")
        assert found.location.text.startswith(SAID)

    holds()


@pytest.mark.parametrize("host", HOSTS)
def test_allowances_are_added_on_lines_of_their_own(host: str) -> None:
    """Each other line stays, and nothing is found that wasn't found before."""

    @FEW
    @given(sample=prose_samples(host))
    def holds(sample: Sample) -> None:
        before = [each.code.number for each in findings(sample.text, name=sample.name)]

        changed = add_allowances(sample.text, lambda text: findings(text, name=sample.name), "as before", sample.name)

        assert not changed.applied or "story: allow" in changed.text
        lines = [line for line in changed.text.split("\n") if "story: allow" not in line]
        assert [line for line in lines if line.strip()] == [line for line in sample.text.split("\n") if line.strip()]
        left = [each.code.number for each in changed.left if each.allowed is None]
        assert left == (before if not changed.applied else [])

    holds()


@given(data=st.data())
@settings(FEW, max_examples=25)
def test_a_sentence_is_reported_where_it_stands_in_word(data: st.DataObject) -> None:
    """The line is the number of the paragraph, the column that in its text, and the heading is named."""
    document = docx.Document()
    document.add_heading("Plan", data.draw(st.integers(0, 9)))
    lines = data.draw(st.lists(words, max_size=3))
    start, end = data.draw(words), data.draw(words)
    said = f"{start}. Our {SAID} what we want. {end}"
    for line in [*lines, said, *data.draw(st.lists(words, max_size=2))]:
        paragraph = document.add_paragraph(style=data.draw(st.sampled_from([None, "List Bullet", "Body Text"])))
        for part in re.findall(f".{{1,{data.draw(st.integers(1, 12))}}}", line, re.DOTALL):
            paragraph.add_run(part).bold = data.draw(st.booleans())
    document.add_table(1, 1).cell(0, 0).text = said
    document.add_paragraph(said, style="Intense Quote")
    packed = io.BytesIO()
    document.save(packed)

    (found,) = Compiler(OneFile(packed.getvalue())).check("plan.docx").diagnostics

    position = found.location.source.position(found.location.span.start)
    assert (position.line, position.column) == (len(lines) + 2, said.index(SAID) + 1)
    assert found.location.text.startswith(SAID)
    assert found.notes[-1] == "stands under `Plan`"


@pytest.mark.parametrize("host", HOSTS)
def test_the_content_of_a_block_is_written_where_it_says(host: str) -> None:
    """Each character of a block or of prose that isn't a replacement stands at its place in the host."""

    @FEW
    @given(sample=samples(host))
    def holds(sample: Sample) -> None:
        document = extract(SourceFile(sample.name, sample.text))

        assert len(document.blocks) == 1
        for text in [document.blocks[0].text, *(each.text for each in document.prose)]:
            for offset, character in enumerate(text.value):
                written = sample.text[text.host_offset(offset)]
                assert written in (character, "\\") or character in " \n–—"

    holds()


@pytest.mark.parametrize("name", [*NAMES.values(), "case.qmd", "case.Rmd"])
def test_any_text_is_read(name: str) -> None:
    """No text makes the check fail, and every place that it reports lies in the text."""

    @settings(FEW, max_examples=80)
    @given(text=soup)
    def holds(text: str) -> None:
        for each in findings(text, name=name):
            places = [each.location, *(edit.location for fix in each.fixes for edit in fix.edits)]
            assert all(0 <= place.span.start <= place.span.end <= len(text) for place in places)
        formatted = format_document(text, name).text
        assert formatted is None or keeps_outside(name, text, formatted)

    holds()


@given(content=st.binary(max_size=200), body=st.one_of(st.binary(max_size=200), soup.map(str.encode)))
@FEW
def test_any_bytes_are_read_as_a_word_document(content: bytes, body: bytes) -> None:
    """Bytes that are no Word document are refused in words."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("word/document.xml", body)
    for each in (content, packed.getvalue()):
        with pytest.raises(NotDocxError):
            docx_paragraphs(each)


@pytest.mark.parametrize("host", HOSTS)
def test_layout_changes_blocks_alone(host: str) -> None:
    """The layout of a document changes nothing outside of its blocks, and a second one nothing at all."""

    @FEW
    @given(sample=samples(host, with_mistake=False))
    def holds(sample: Sample) -> None:
        once = format_document(sample.text, sample.name).text

        assert once is not None
        assert keeps_outside(sample.name, sample.text, once)
        assert format_document(once, sample.name).text == once
        before = extract(SourceFile(sample.name, sample.text)).blocks[0].text.value
        after = extract(SourceFile(sample.name, once)).blocks[0].text.value
        assert before.split() == after.split()

    holds()


@pytest.mark.parametrize("host", HOSTS)
def test_repairs_change_blocks_alone(host: str) -> None:
    """A repair takes away what is unused, and changes nothing outside of the blocks."""

    @settings(FEW, max_examples=25)
    @given(sample=samples(host, with_mistake=False))
    def holds(sample: Sample) -> None:
        name, text = sample
        repaired = repair(text, lambda each: findings(each, name=name), keeps=lambda *each: keeps_outside(name, *each))

        assert keeps_outside(name, text, repaired.text)
        assert "attained" in text
        assert "attained" not in repaired.text

    holds()
