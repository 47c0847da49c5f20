"""Markdown, MyST, Quarto and R Markdown: markdown-it-py finds the structure, the raw text has the places.

The parser gives lines; each line of a block or paragraph is sought in the raw line it came from, and what
isn't found there is left out. So a place is right whatever the parser makes of tabs, quotes and lists.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from training_story.documents.document import Block, BlockOptions, LineBreaks
from training_story.documents.found import Found, Headings, remark_in, take_over
from training_story.documents.lines import Line, breaks_of, content_of, lines_of
from training_story.documents.markdown_directives import ColonFences, directive_of
from training_story.documents.markdown_inline import read_inline
from training_story.documents.options import fence_options, merged, read_options
from training_story.text.mapped import MappedText, written_at
from training_story.text.source import Span

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*(?:\r\n?|\n)")
_FRONT_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$")
_OPTION_LINE = re.compile(r"[ \t]*(?::(?P<key>[\w-]+):|\#\|[ \t]*(?P<cell>[\w-]+):)[ \t]*(?P<value>.*)\Z")
_DEFINITION = re.compile(r"\s*\*?\[[^\[\]^][^\[\]]*\]:\s")
_MOST_DIRECTIVES = 8
"""How many directives may hold one another; what is deeper isn't read."""


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # What stands inside a paragraph is read by `read_inline`, which keeps places.
    return MarkdownIt("commonmark").enable("table").disable(["inline", "text_join", "reference"])


def read_markdown(text: str, above: tuple[str, ...] = (), depth: int = 0) -> Found:
    """What is found in a text; ``above`` are headings that it stands under already.

    ``depth`` tells in how many directives it stands.
    """
    return _Reader(text, above, depth).read()


class _Reader:
    def __init__(self, text: str, above: tuple[str, ...], depth: int) -> None:
        self._text = text
        self._depth = depth
        self._colons = ColonFences()
        self._lines = lines_of(text)
        self._found = Found()
        self._headings = Headings(above)

    def read(self) -> Found:
        """Go over the tokens of the parser."""
        shown = [self._text[line.start : line.end] for line in self._lines]
        if shown and shown[0].startswith("\ufeff"):
            shown[0] = shown[0][1:]
        for at in range(_front_matter(self._text, shown)):
            shown[at] = ""
        quotes = tables = 0
        tokens = _parser().parse("\n".join(shown))
        for at, token in enumerate(tokens):
            match token.type:
                case "blockquote_open":
                    quotes += 1
                case "blockquote_close":
                    quotes -= 1
                case "table_open":
                    tables += 1
                case "table_close":
                    tables -= 1
                case "fence":
                    self._fence(token)
                case "html_block":
                    self._remarks(token)
                case "inline":
                    self._inline(token, tokens[at - 1], is_prose=not quotes and not tables)
                case _:
                    pass
        self._found.headings = self._headings.now
        return self._found

    def _fence(self, token: Token) -> None:
        if token.map is None or self._colons.hides_text:
            return
        options = fence_options(token.info)
        directive = directive_of(token.info) if options is None else None
        if options is None and (directive is None or self._depth >= _MOST_DIRECTIVES):
            return
        first = token.map[0] + 1
        contents = token.content.split("\n")
        if contents[-1] == "":
            contents.pop()
        lines = self._lines[first : min(first + len(contents), token.map[1])]
        starts = [_start_of(self._text, line, content) for line, content in zip(lines, contents, strict=False)]
        head = self._lines[token.map[0]]
        place = lines[0].start if lines else head.after
        if token.info.strip().startswith("{"):
            more, taken = self._option_lines(lines, starts)
            options = merged(options, more) if options is not None else None
            lines, starts = lines[taken:], starts[taken:]
            place = lines[0].start if lines else place
        span, content_text = content_of(self._text, lines, starts, place)
        breaks = breaks_of(self._text, lines, starts)
        if options is None:
            self._directive(head, directive or "", content_text, breaks.prefix)
            return
        self._found.blocks.append(
            Block(span, content_text, options, Span(head.start, head.end), self._headings.now, breaks=breaks)
        )

    def _directive(self, head: Line, title: str, inside: MappedText, prefix: str) -> None:
        """The inside of a directive is Markdown, and so is a title behind its name."""
        place = _place_of(self._text, head, title, last=True)
        if place is not None:
            self._read(written_at(self._text, [Span(place, place + len(title))]), is_prose=True)
        found = read_markdown(inside.value, self._headings.now, self._depth + 1)
        take_over(self._found, found, inside, lambda inner: LineBreaks(inner.newline, prefix + inner.prefix))

    def _option_lines(self, lines: list[Line], starts: list[int]) -> tuple[BlockOptions, int]:
        """The options at the beginning of a directive, and how many lines they take."""
        pairs: list[tuple[str, str | None]] = []
        taken = 0
        for line, start in zip(lines, starts, strict=True):
            found = _OPTION_LINE.match(self._text, start, line.end)
            if found is None:
                break
            pairs.append((found["key"] or found["cell"], found["value"].strip().strip("\"'") or None))
            taken += 1
        return read_options(iter(pairs)), taken

    def _inline(self, token: Token, opening: Token, is_prose: bool) -> None:
        if token.map is None or not token.content:
            return
        if opening.type == "heading_open" and not token.content.startswith(":::"):
            self._headings.enter(int(opening.tag[1:]), token.content)
        has_fence = ":::" in token.content
        if not is_prose and not has_fence and "story" not in token.content:
            return
        for paragraph in self._paragraphs(token):
            self._read(paragraph, is_prose)

    def _read(self, paragraph: MappedText, is_prose: bool) -> None:
        inside = read_inline(paragraph, self._headings.now)
        self._found.references += inside.references
        self._found.remarks += inside.remarks
        if is_prose and inside.prose is not None:
            self._found.prose.append(inside.prose)

    def _remarks(self, token: Token) -> None:
        """The comments in a block of HTML."""
        if token.map is None or self._colons.hides_text:
            return
        start, end = self._lines[token.map[0]].start, self._lines[min(token.map[1], len(self._lines)) - 1].end
        while (start := self._text.find("<!--", start, end)) >= 0:
            close = self._text.find("-->", start + 4, end)
            if close < 0:
                return
            remark = remark_in(self._text, Span(start + 4, close), Span(start, close + 3))
            if remark is not None:
                self._found.remarks.append(remark)
            start = close + 3

    def _paragraphs(self, token: Token) -> list[MappedText]:
        """The text of a paragraph, split at lines that are no prose."""
        assert token.map is not None
        groups: list[list[Span]] = [[]]
        in_table = token.map[1] == token.map[0] + 1 and "\n" not in token.content
        for number, content in zip(range(token.map[0], len(self._lines)), token.content.split("\n"), strict=False):
            line = self._lines[number]
            written = content.strip()
            title = self._colons.meet(written)
            if title is not None:
                written = title
            start = _place_of(self._text, line, written, last=not in_table)
            if start is None or self._colons.hides_line or _DEFINITION.match(content):
                groups.append([])
                continue
            groups[-1].append(Span(start, start + len(written)))
            groups[-1].append(Span(line.end, line.after))
        return [written_at(self._text, group) for group in groups if group]


def _front_matter(text: str, shown: list[str]) -> int:
    """How many lines the front matter takes."""
    if _FRONT_MATTER.match(text) is None:
        return 0
    return next((at + 1 for at in range(1, len(shown)) if _FRONT_END.match(shown[at])), 0)


def _start_of(text: str, line: Line, content: str) -> int:
    """Where the content of a line of a fence begins in the raw line: it is the line's end."""
    written = text[line.start : line.end].replace("\0", "\ufffd")
    if written.endswith(content):
        return line.end - len(content)
    # A tab that reaches over the edge of the block is given as spaces.
    stripped = content.lstrip(" \t")
    return line.end - len(stripped) if written.endswith(stripped) else line.end


def _place_of(text: str, line: Line, written: str, last: bool) -> int | None:
    """Where a line of a paragraph stands in the raw line, or None."""
    raw = text[line.start : line.end].replace("\0", "\ufffd")
    at = raw.rfind(written) if last else raw.find(written)
    return line.start + at if at >= 0 and written else None
