"""The examples of the CommonMark specification: layout changes nothing outside of blocks of story.

They aren't part of this repository. ``COMMONMARK_EXAMPLES`` names ``commonmark.json`` of the specification,
which the source distribution of markdown-it-py has in its tests.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from training_story.documents.extract import extract
from training_story.documents.outside import keeps_outside
from training_story.format.format_document import format_document
from training_story.text.source import SourceFile

EXAMPLES = os.environ.get("COMMONMARK_EXAMPLES", "")
BLOCK = '> - ```story\n>   library   l "l"\n>   ```\n'
pytestmark = pytest.mark.skipif(not EXAMPLES, reason="COMMONMARK_EXAMPLES names no file")


def _examples() -> list[str]:
    return [each["markdown"] for each in json.loads(Path(EXAMPLES).read_text(encoding="utf-8"))]


def _words(text: str) -> list[str]:
    return [line.strip() for line in text.rstrip("\n").split("\n")]


def test_layout_leaves_the_examples_as_they_are() -> None:
    """Before and behind a block that is laid out each example keeps every character."""
    for example in _examples():
        for text in (f"{example}\n{BLOCK}", f"{BLOCK}\n{example}"):
            for each in (text, text.replace("\n", "\r\n")):
                laid_out = format_document(each, "case.md").text
                assert laid_out is not None
                assert keeps_outside("case.md", each, laid_out)
                head, _, tail = each.partition("library   l")
                assert laid_out in (f"{head}library l{tail}", each)


def test_fences_have_the_content_that_the_parser_gives_them() -> None:
    """Each fence of the examples, as a story, has the content of the parser, but for blanks made of tabs."""
    parser = MarkdownIt("commonmark")
    for example in _examples():
        for mark in ("```", "~~~"):
            text = example.replace(mark, f"{mark}story ", 1)
            tokens = parser.parse(text)
            fences = [each for each in tokens if each.type == "fence" and each.info.startswith("story")]
            blocks = extract(SourceFile("case.md", text)).blocks
            assert len(blocks) == len(fences)
            for block, fence in zip(blocks, fences, strict=True):
                value = block.text.value
                assert _words(value) == _words(fence.content)
                assert all(text[block.text.host_offset(at)] == value[at] for at in range(len(value)))
