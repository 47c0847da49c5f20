"""Markdown of every kind that CommonMark has: layout changes nothing outside of blocks of story."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from markdown_constructs import CONSTRUCTS, EXAMPLES, texts
from markdown_it import MarkdownIt
from training_story.documents.extract import extract
from training_story.documents.outside import keeps_outside
from training_story.format.format_document import format_document
from training_story.text.source import SourceFile

BLOCK = '> - ```story\n>   library   l "l"\n>   ```\n'
SOME = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
PARSER = MarkdownIt("commonmark").enable("table")


def _words(text: str) -> list[str]:
    return [line.strip() for line in text.rstrip("\n").split("\n")]


def _holds_for_layout(example: str) -> None:
    for text in (f"{example}\n{BLOCK}", f"{BLOCK}\n{example}"):
        for each in (text, text.replace("\n", "\r\n")):
            laid_out = format_document(each, "case.md").text
            assert laid_out is not None
            assert keeps_outside("case.md", each, laid_out)
            head, _, tail = each.partition("library   l")
            assert laid_out in (f"{head}library l{tail}", each)


def _holds_for_fences(example: str) -> None:
    for mark in ("```", "~~~"):
        text = example.replace(mark, f"{mark}story ", 1)
        if text.startswith("---\n"):
            continue  # front matter, which the parser doesn't know
        fences = [each for each in PARSER.parse(text) if each.type == "fence" and each.info.split()[:1] == ["story"]]
        blocks = extract(SourceFile("case.md", text)).blocks
        assert len(blocks) == len(fences)
        for block, fence in zip(blocks, fences, strict=True):
            value = block.text.value
            assert _words(value) == _words(fence.content)
            assert all(text[block.text.host_offset(at)] == value[at] for at in range(len(value)))


def test_every_section_of_the_specification_has_examples() -> None:
    """By the names of its sections on blocks and on what is inside of them, and three beside it."""
    assert len(CONSTRUCTS) == 28
    assert len(set(EXAMPLES)) > 300


@pytest.mark.parametrize("section", CONSTRUCTS)
def test_layout_leaves_the_examples_as_they_are(section: str) -> None:
    """Before and behind a block that is laid out each example keeps every character."""
    for example in CONSTRUCTS[section]:
        _holds_for_layout(example)


@pytest.mark.parametrize("section", CONSTRUCTS)
def test_fences_have_the_content_that_the_parser_gives_them(section: str) -> None:
    """Each fence of the examples, as a story, has the content of the parser, but for blanks made of tabs."""
    for example in CONSTRUCTS[section]:
        _holds_for_fences(example)


@given(text=texts)
@SOME
def test_layout_leaves_mixtures_as_they_are(text: str) -> None:
    """The same of several examples in a row, in quotes and lists."""
    _holds_for_layout(text)


@given(text=texts)
@SOME
def test_fences_of_mixtures_have_their_content(text: str) -> None:
    """The same of several examples in a row, in quotes and lists."""
    if ":::" not in text and "````{" not in text:
        _holds_for_fences(text)


@given(text=texts)
@SOME
def test_prose_is_written_where_it_says(text: str) -> None:
    """Every letter of the prose stands at its place in the text, unless an entity is written for it."""
    for prose in extract(SourceFile("case.md", text)).prose:
        for at, character in enumerate(prose.text.value):
            place = prose.text.host_offset(at)
            if character.isalnum() and text[place] != "&":
                assert text[place] == character
