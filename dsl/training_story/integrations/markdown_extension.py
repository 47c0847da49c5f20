"""Stories in what Python-Markdown renders: MkDocs, Zensical and others; ``markdown_extensions: [training_story]``.

All fences of story on a page are one story. Each becomes what it declares; ``story:...`` in code becomes a link.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from contextvars import ContextVar
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor

from training_story.documents.document import Block
from training_story.documents.extract import extract
from training_story.frontends.configuration import ConfigurationError
from training_story.integrations.html_fragment import HtmlFragment, style_sheet
from training_story.integrations.page_story import PageBlock, PageStory
from training_story.text.source import SourceFile
from training_story.weave.parts import written
from training_story.writers.fragment import Targets

PAGE: ContextVar[str] = ContextVar("PAGE", default="page.md")
"""The path of the page that is rendered, where somebody knows it."""

# MkDocs counts what goes to loggers below its own, and stops there if it is told to be strict.
_LOG = logging.getLogger("mkdocs.training_story")
_PREFIX = "story-"
_BEFORE_FENCES = 27
"""Preprocessors run by priority: this is before those that take fences out, after line breaks are made one."""
_BEFORE_CODE = 195
_REFERENCE = r"(?<![\\`])(`+)\s*story:([^\s`]+)\s*\1(?!`)"
_CLOSING = re.compile(r"[>\s]*(?:`{3,}|~{3,})\s*\Z")
_OPENING = re.compile(r"`{3,}|~{3,}")


class StoryExtension(Extension):
    """Adds what renders blocks and references."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name is Python-Markdown's)
        """Register with a converter."""
        blocks = _Blocks(md)
        md.preprocessors.register(blocks, "training_story", _BEFORE_FENCES)
        md.inlinePatterns.register(_References(blocks, md), "training_story_reference", _BEFORE_CODE)


def makeExtension() -> StoryExtension:  # noqa: N802 (likewise)
    """Make the extension: Python-Markdown looks for this name."""
    return StoryExtension()


class _Blocks(Preprocessor):
    """Puts the rendered blocks of a page in the place of its fences."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._markdown = md
        self.story: PageStory | None = None
        self.fragment = HtmlFragment(Targets(frozenset()))

    def run(self, lines: list[str]) -> list[str]:
        """The lines of the page with placeholders for blocks."""
        self.story = None
        if not any("story" in line for line in lines):
            return lines
        text = "\n".join(lines)
        document = extract(SourceFile("page.md", text))
        page = PAGE.get()
        try:
            self.story = PageStory(page, [PageBlock(each.text.value, each.options) for each in document.blocks])
        except ConfigurationError as error:
            _LOG.warning("%s", error)
            return lines
        for finding in self.story.findings:
            under = document.blocks[finding.block].heading
            _LOG.warning(
                "%s: block %d of story%s, line %d: %s",
                page,
                finding.block + 1,
                f" under `{under[-1]}`" if under else "",
                finding.line,
                finding.text,
            )
        self.fragment = HtmlFragment(Targets(self.story.anchors, _PREFIX))
        made = list(lines)
        first = next((number for number, each in enumerate(document.blocks) if self.story.is_replaced(number)), None)
        for number, block in reversed(list(enumerate(document.blocks))):
            if self.story.is_replaced(number):
                html = self._html(number, with_style=number == first)
                start, end = _lines_of(text, lines, block)
                made[start:end] = self._placed(lines[start], block, html)
        return made

    def _html(self, number: int, with_style: bool) -> str:
        assert self.story is not None
        inside = written(self.story.shown(number), self.fragment)
        style = f"<style>{style_sheet()}</style>\n" if with_style else ""
        return f'<div class="training-story">\n{style}{inside}\n</div>' if inside or style else ""

    def _placed(self, head: str, block: Block, html: str) -> list[str]:
        """The lines that stand for a block, in the list or quote in which it stands."""
        found = _OPENING.search(head)
        before = head[: found.start()] if found is not None else ""
        placeholder = self._markdown.htmlStash.store(html) if html else ""
        after = block.breaks.prefix.rstrip(" \t")
        is_in_item = before.strip() and not before.lstrip().startswith(">")
        return [before + placeholder, after] if is_in_item else [after, before + placeholder, after]


class _References(InlineProcessor):
    """Makes links of ``story:plays_well`` in code."""

    def __init__(self, blocks: _Blocks, md: Markdown) -> None:
        super().__init__(_REFERENCE, md)
        self._blocks = blocks
        self._markdown = md

    def handleMatch(  # type: ignore[override]  # noqa: N802  # the stubs have the class of older patterns
        self, m: re.Match[str], data: str
    ) -> tuple[Element | str | None, int | None, int | None]:
        """The link, or nothing where the reference names nothing: then it stays as it stands."""
        story = self._blocks.story
        found = None if story is None else story.reference(m.group(2))
        if found is None:
            _LOG.warning("%s: the reference `%s` names nothing that the story declares", PAGE.get(), m.group(2))
            return None, None, None
        return self._markdown.htmlStash.store(self._blocks.fragment.inline(found)), m.start(0), m.end(0)


def _lines_of(text: str, lines: Sequence[str], block: Block) -> tuple[int, int]:
    """The first line of a fence, and the one behind its last."""
    start = text.count("\n", 0, block.head.start)
    end = text.count("\n", 0, max(block.head.end, block.span.end))
    for line in (end, end + 1):
        if start < line < len(lines) and _CLOSING.match(lines[line]) is not None:
            return start, line + 1
    return start, end + 1
