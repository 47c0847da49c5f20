"""reStructuredText: ``.. story::`` directives and the prose around, read line by line.

docutils gives no place inside a line, and expands tabs; so the shape of lines is read here. What a line is
depends on its indentation: directives, comments, literal blocks and quoted blocks own what is indented below.
"""

from __future__ import annotations

import re

from training_story.documents.document import Block, LineBreaks, Prose, ProseReference
from training_story.documents.found import Found, Headings, remark_in
from training_story.documents.lines import Line, content_of, lines_of
from training_story.documents.options import merged, read_options
from training_story.documents.quoting import PATH, REFERENCE, TARGET, quoted_in
from training_story.text.mapped import MappedText, written_at
from training_story.text.source import Span

_DIRECTIVE = re.compile(r"\.\.[ \t]+(?:\|[^|]+\|[ \t]+)?(?P<name>[A-Za-z][\w:.+-]*?)[ \t]?::(?:[ \t]+|\Z)")
_EXPLICIT = re.compile(r"\.\.(?:[ \t]|\Z)")
_FOOTNOTE = re.compile(r"\.\.[ \t]+\[(?:\d+|[#*][\w.+-]*)\](?:[ \t]+|\Z)")
"""A footnote; a label that is a word is that of a citation, which is no prose."""
_OPTION = re.compile(r"[ \t]*:(?P<key>[\w-]+):[ \t]*(?P<value>.*)\Z")
_BULLET = re.compile(r"(?:[*+•‣⁃-]|\(?(?:\d{1,9}|[A-Za-z]|\#|[ivxlcdm]{1,9})[.)])[ \t]+(?=\S)")
_FIELD = re.compile(r":[^:\s][^:]*:(?:[ \t]|\Z)")
_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1+[ \t]*\Z")
_TABLE = re.compile(r"[ \t]*(?:\+[-=+]{2,}|\||=+(?:[ \t]+=+)+[ \t]*\Z)")
_PROSE_DIRECTIVES = frozenset([
    "note", "warning", "tip", "hint", "important", "caution", "danger", "attention", "error",
    "admonition", "sidebar", "topic", "seealso", "abstract", "container", "class", "rubric",
    "versionadded", "versionchanged", "deprecated", "only",
])  # fmt: skip
_TAKES_TEXT = frozenset([
    "note", "warning", "tip", "hint", "important", "caution", "danger", "attention", "error", "seealso",
])  # fmt: skip
"""Directives whose text may begin behind their name."""
_TAKES_TITLE = frozenset(["admonition", "sidebar", "topic", "rubric"])
_INLINE = re.compile(
    r"""
      (?P<break>\r\n?|\n)
    | \\(?P<escaped>.)
    | ``(?P<literal>[^`]+(?:`[^`]+)*?)``
    | :(?P<role>[A-Za-z][\w+.-]{0,40}(?::[A-Za-z][\w+.-]{0,40}){0,2}):`(?P<target>[^`]+)`
    | `(?P<phrase>[^`]+)`(?P<tail>__?)?
    | (?P<strong>\*{1,2})
    | (?P<cite>\[[^\[\]\s]+\]_)
    | (?P<substitution>\|[^|\r\n]+\|_{0,2})
    | (?P<address>https?://[^\s<>`]+)
    | (?P<link>(?<=\w)__?(?!\w))
    """,
    re.VERBOSE | re.DOTALL,
)
_LETTER = re.compile(r"[^\W\d_]")
_NO_COLUMN = -2
"""A paragraph of which no further line is part."""
_MOST_BULLETS = 20
"""How many lists may begin on one line."""


def read_restructured_text(text: str) -> Found:
    """What is found in a text."""
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = lines_of(text)
        self._indents = [self._indent(line) for line in self._lines]
        self._found = Found()
        self._headings = Headings()
        self._levels: list[str] = []
        self._begun: dict[int, int] = {}
        """Where lines begin on which a list begins, and in it something else than a paragraph."""
        self._bases = [0]
        """The indentations at which body text may stand: of the page, of list items, of notes."""

    def _indent(self, line: Line) -> int:
        """The column of the first word, tabs to the next eighth; -1 for an empty line."""
        written = self._text[line.start : line.end]
        stripped = written.lstrip(" \t\ufeff")
        if not stripped.strip():
            return -1
        column = 0
        for character in written[: len(written) - len(stripped)]:
            column += 8 - column % 8 if character == "\t" else character != "\ufeff"
        return column

    def _body(self, at: int) -> tuple[int, str]:
        """Where the first word of a line stands, and the line from there."""
        line = self._lines[at]
        written = self._text[self._begun.get(at, line.start) : line.end]
        stripped = written.lstrip(" \t\ufeff")
        return line.end - len(stripped), stripped.rstrip()

    def read(self) -> Found:
        """Go over the lines."""
        at = 0
        while at < len(self._lines):
            at = self._element(at)
        return self._found

    def _element(self, at: int) -> int:
        """Deal with what begins on a line; the line to go on with."""
        indent = self._indents[at]
        if indent < 0:
            return at + 1
        while self._bases[-1] > indent:
            self._bases.pop()
        place, body = self._body(at)
        directive = _DIRECTIVE.match(body)
        if directive is not None:
            return self._directive(at, directive)
        footnote = _FOOTNOTE.match(body)
        if footnote is not None:
            return self._body_behind(at, place + footnote.end())
        if body.startswith(".. "):
            end = self._end_of_indented(at)
            last = place + len(self._text[place : self._lines[end - 1].end].rstrip())
            remark = remark_in(self._text, Span(place + 2, last), Span(place, last))
            if remark is not None:
                self._found.remarks.append(remark)
        if _EXPLICIT.match(body) or _FIELD.match(body) or body.startswith("__ "):
            return self._end_of_indented(at)
        if _TABLE.match(body):
            while at < len(self._lines) and self._indents[at] >= 0:
                at += 1
            return at
        title = self._title(at)
        if title is not None:
            return title
        if indent > self._bases[-1]:
            return self._end_of_block(at, indent)  # a quotation, or the text of a definition
        column = indent
        for _ in range(_MOST_BULLETS):
            bullet = _BULLET.match(body)
            if bullet is None:
                break
            column += bullet.end()
            place, body = place + bullet.end(), body[bullet.end() :]
            self._bases.append(column)
        if column > indent and _EXPLICIT.match(body):
            self._indents[at], self._begun[at] = column, place  # as if the line began behind the bullets
            return self._element(at)
        return self._paragraph(at, place, column)

    def _end_of_indented(self, at: int) -> int:
        """The line behind what is indented below a line."""
        return self._end_of_block(at + 1, self._indents[at] + 1)

    def _end_of_block(self, at: int, indent: int) -> int:
        """The next line that has text and is indented by less."""
        while at < len(self._lines) and (self._indents[at] < 0 or self._indents[at] >= indent):
            at += 1
        return at

    def _directive(self, at: int, directive: re.Match[str]) -> int:
        end = self._end_of_indented(at)
        name = directive["name"]
        if name == "story":
            self._story(at, end, directive)
            return end
        if name not in _PROSE_DIRECTIVES:
            return end
        place, body = self._body(at)
        if name in _TAKES_TEXT and directive.end() < len(body):
            return self._body_behind(at, place + directive.end())
        if name in _TAKES_TITLE:
            self._prose([Span(place + directive.end(), place + len(body))])
        first = at + 1
        while first < end and _OPTION.match(self._line(first)):
            first += 1
        while first < end and self._indents[first] < 0:
            first += 1
        if first < end:
            self._bases.append(self._indents[first])
        return first

    def _body_behind(self, at: int, place: int) -> int:
        """Body text that begins behind a mark on a line, and goes on at the indentation of the next one."""
        below = at + 1
        while below < len(self._lines) and self._indents[below] < 0:
            below += 1
        inside = self._indents[below] if below < len(self._lines) else 0
        if inside > self._indents[at]:
            self._bases.append(inside)
        if place >= self._lines[at].end:
            return at + 1
        return self._paragraph(at, place, inside if inside > self._indents[at] else _NO_COLUMN)

    def _line(self, at: int) -> str:
        line = self._lines[at]
        return self._text[line.start : line.end]

    def _story(self, at: int, end: int, directive: re.Match[str]) -> None:
        """The block of a directive: options, then the content without the indentation of its lines."""
        head = self._lines[at]
        _, body = self._body(at)
        argument = body[directive.end() :].strip()
        pairs: list[tuple[str, str | None]] = []
        first = at + 1
        while first < end and (found := _OPTION.match(self._line(first))) is not None:
            pairs.append((found["key"], found["value"].strip() or None))
            first += 1
        while first < end and self._indents[first] < 0:
            first += 1
        last = end
        while last > first and self._indents[last - 1] < 0:
            last -= 1
        lines = self._lines[first:last]
        indent = min((each for each in self._indents[first:last] if each >= 0), default=0)
        starts = [self._start(line, indent) for line in lines]
        options = read_options(iter(pairs))
        if argument:
            options = merged(options, read_options(iter([(argument, None)]), may_have_name=True))
        span, content = content_of(self._text, lines, starts, head.after)
        newline = "\r\n" if self._text.startswith("\r\n", head.end) else "\n"
        prefix = self._text[lines[0].start : starts[0]] if lines else ""
        self._found.blocks.append(
            Block(
                span,
                content,
                options,
                Span(head.start, head.end),
                self._headings.now,
                breaks=LineBreaks(newline, prefix),
            )
        )

    def _start(self, line: Line, indent: int) -> int:
        """Where a line begins once so many columns are taken off."""
        column = 0
        for at in range(line.start, line.end):
            character = self._text[at]
            if column >= indent or character not in " \t":
                return at
            column += 8 - column % 8 if character == "\t" else 1
        return line.end

    def _title(self, at: int) -> int | None:
        """A title with a line of marks below it, and perhaps one above."""
        _, body = self._body(at)
        over = _ADORNMENT.match(body) is not None
        if over and at + 2 < len(self._lines) and self._indents[at + 1] >= 0:
            _, below = self._body(at + 2)
            if _ADORNMENT.match(below) and below[0] == body[0]:
                self._enter(at + 1, body[0] * 2)
                return at + 3
        if over:
            return at + 1  # a transition
        if self._indents[at] == 0 and at + 1 < len(self._lines) and self._indents[at + 1] == 0:
            _, below = self._body(at + 1)
            if _ADORNMENT.match(below) and len(below) >= min(4, len(body)):
                self._enter(at, below[0])
                return at + 2
        return None

    def _enter(self, at: int, style: str) -> None:
        if style not in self._levels:
            self._levels.append(style)
        place, body = self._body(at)
        self._headings.enter(self._levels.index(style) + 1, body)
        self._bases = [0]
        self._prose([Span(place, place + len(body))])

    def _paragraph(self, at: int, place: int, column: int) -> int:
        """A paragraph; one that ends in ``::`` has a literal block below."""
        spans = [Span(place, self._lines[at].end), Span(self._lines[at].end, self._lines[at].after)]
        at += 1
        while at < len(self._lines) and self._indents[at] == column:
            line = self._lines[at]
            start, _ = self._body(at)
            spans += [Span(start, line.end), Span(line.end, line.after)]
            at += 1
        written = self._text[spans[-2].start : spans[-2].end].rstrip()
        if written != "::":
            self._prose(spans)
        if written.endswith("::"):
            below = at
            while below < len(self._lines) and self._indents[below] < 0:
                below += 1
            if below < len(self._lines) and self._indents[below] > self._bases[-1]:
                return self._end_of_block(below, self._bases[-1] + 1)
        return at

    def _prose(self, spans: list[Span]) -> None:
        paragraph = written_at(self._text, spans, spans[0].start)
        prose, references = _read_inline(paragraph, self._headings.now)
        self._found.references += references
        if prose is not None:
            self._found.prose.append(prose)


def _read_inline(text: MappedText, heading: tuple[str, ...]) -> tuple[Prose | None, list[ProseReference]]:
    """The prose of a paragraph, or None where nothing is left, and the references in it."""
    value = text.value
    parts: list[tuple[Span, str | None]] = []
    references: list[ProseReference] = []
    emphasized: list[tuple[int, str]] = []
    mentions: list[Span] = []
    size = 0
    at = 0

    def put(start: int, end: int, written: str | None = None) -> None:
        nonlocal size
        if end > start:
            parts.append((Span(start, end), written))
            size += end - start if written is None else len(written)

    def refer(form: re.Pattern[str], span: tuple[int, int]) -> bool:
        found = form.match(value, *span)
        if found is None:
            return False
        place = text.host_span(Span(*found.span()))
        references.append(ProseReference(found["path"], place, found["print"], heading))
        put(*found.span("path"))
        return True

    for found in _INLINE.finditer(value):
        put(at, found.start())
        at = found.end()
        match found.lastgroup:
            case "break":
                put(*found.span(), " ")
            case "escaped":
                put(*found.span("escaped"))
            case "target":
                if found["role"] != "story" or not refer(TARGET, found.span("target")):
                    put(*found.span(), " ")
            case "literal":
                if refer(REFERENCE, found.span("literal")):
                    pass
                elif PATH.match(found["literal"]):
                    put(*found.span("literal"))
                else:
                    put(*found.span(), " ")
            case "phrase" | "tail":
                if not refer(REFERENCE, found.span("phrase")):
                    phrase = found["phrase"]
                    size_of_text = phrase.rfind("<") if phrase.endswith(">") else len(phrase)
                    put(found.start("phrase"), found.start("phrase") + max(0, size_of_text))
            case "strong":
                if emphasized and emphasized[-1][1] == found.group():
                    mentions.append(Span(emphasized.pop()[0], size))
                elif not value[found.end() : found.end() + 1].isspace():
                    emphasized.append((size, found.group()))
            case "link":
                pass
            case _:
                put(*found.span(), " ")
    put(at, len(value))
    prose = text.selected(parts)
    if _LETTER.search(prose.value) is None:
        return None, references
    return Prose(prose, quoted_in(prose.value, mentions), heading), references
