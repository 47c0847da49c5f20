"""Typst: raw blocks of the language ``story``, and the prose around.

Options stand in a call around the block: ``#story(name: "goals", hidden: true)[```story ... ```]``.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from training_story.documents.document import Block, Prose, ProseReference
from training_story.documents.found import Found, Headings, remark_in
from training_story.documents.lines import behind_indentation, breaks_of, content_of, lines_of
from training_story.documents.options import bracket_options
from training_story.documents.quoting import PATH, REFERENCE, TARGET, quoted_in
from training_story.text.mapped import written_at
from training_story.text.source import Span

_TOKEN = re.compile(
    r"""
      (?P<paragraph>(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n?|\n)\s*)
    | (?P<break>\r\n?|\n)
    | (?P<ticks>`+)
    | (?P<line>//[^\r\n]*)
    | (?P<comment>/\*)
    | (?P<address>https?://[^\s\])]+)
    | \\(?P<escaped>[^\s])
    | (?P<math>\$)
    | \#(?P<keyword>let|set|show|import|include)\b
    | \#storyref\[(?P<storyref>[^\[\]\r\n]*)\]
    | \#(?P<call>[^\W\d][\w.-]*)
    | (?P<label><[\w:.-]+>)
    | (?P<key>(?<!\w)@[\w:.-]+)
    | (?P<strong>\*|(?<!\w)_|_(?!\w))
    | (?P<bracket>[\[\]])
    """,
    re.VERBOSE,
)
_TICKS = re.compile(r"`+")
_LINE_START = re.compile(r"[ \t]*(?:(?P<heading>=+)[ \t]+|[-+/][ \t]+|\d+\.[ \t]+)")
_CALL_BEFORE = re.compile(r"#story[ \t]*(?:\((?P<inside>[^()\r\n]*)\))?[ \t]*\[?\s*\Z")
_LANGUAGE = re.compile(r"(?P<name>[^\W\d][\w-]*)(?P<rest>[^\r\n]*)")
_COLON = re.compile(r"([\w-]+)[ \t]*:")
_CODE_MARK = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|//[^\r\n]*|[()\[\]{}]|(?:\r\n?|\n)', re.DOTALL)
_BLOCK_COMMENT = re.compile(r"/\*|\*/")
_LETTER = re.compile(r"[^\W\d_]")
_QUOTING = frozenset(["quote", "raw", "image", "table", "figure", "bibliography", "cite", "link", "ref", "label"])
_PAIRS = {"(": ")", "[": "]", "{": "}"}


def read_typst(text: str) -> Found:
    """What is found in a text."""
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._found = Found()
        self._headings = Headings()
        self._parts: list[tuple[Span, str | None]] = []
        self._size = 0
        self._emphasized: list[Span] = []
        self._opened: dict[str, int] = {}
        self._absent: set[str] = set()
        self._is_title = False
        self._level = 1
        self._runs: dict[int, list[int]] | None = None

    def read(self) -> Found:
        """Go over the tokens."""
        at = self._line_start(1 if self._text.startswith("\ufeff") else 0)
        while (found := _TOKEN.search(self._text, at)) is not None:
            self._keep(at, found.start())
            at = self._meet(found)
        self._keep(at, len(self._text))
        self._flush()
        return self._found

    def _meet(self, found: re.Match[str]) -> int:
        start, end = found.span()
        match found.lastgroup:
            case "paragraph":
                self._flush()
                return self._line_start(end)
            case "break":
                if self._is_title:
                    self._flush()
                self._put(start, end, " ")
                return self._line_start(end)
            case "ticks":
                return self._raw(start, end)
            case "line":
                remark = remark_in(self._text, Span(start + 2, end), Span(start, end))
                if remark is not None:
                    self._found.remarks.append(remark)
            case "comment":
                return self._comment(end)
            case "escaped":
                self._keep(end - 1, end)
            case "math":
                return self._math(start, end)
            case "keyword":
                return self._statement(end)
            case "storyref":
                self._refer(found.span("storyref"), TARGET)
            case "call":
                return self._call(found)
            case "strong":
                self._emphasis(found.group(), end)
            case "address" | "key":
                self._put(start, end, " ")
            case _:
                pass  # left out
        return end

    def _keep(self, start: int, end: int) -> None:
        if end > start:
            self._parts.append((Span(start, end), None))
            self._size += end - start

    def _put(self, start: int, end: int, text: str) -> None:
        self._parts.append((Span(start, end), text))
        self._size += len(text)

    def _flush(self) -> None:
        """The paragraph ends here."""
        parts, emphasized = self._parts, self._emphasized
        self._parts, self._emphasized, self._opened, self._size = [], [], {}, 0
        is_title, self._is_title = self._is_title, False
        if not parts:
            return
        first, last = parts[0][0].start, parts[-1][0].end
        shifted = [(Span(span.start - first, span.end - first), text) for span, text in parts]
        prose = written_at(self._text, [Span(first, last)], first).selected(shifted)
        if is_title:
            self._headings.enter(self._level, prose.value)
        if _LETTER.search(prose.value) is not None:
            self._found.prose.append(Prose(prose, quoted_in(prose.value, emphasized), self._headings.now))

    def _line_start(self, at: int) -> int:
        """Read the mark of a heading or of a list at the beginning of a line."""
        found = _LINE_START.match(self._text, at)
        if found is None:
            return at
        self._flush()
        if found["heading"] is not None:
            self._is_title = True
            self._level = len(found["heading"])
        return found.end()

    def _raw(self, start: int, end: int) -> int:
        size = end - start
        if size == 2:
            return end
        if self._runs is None:
            self._runs = {}
            for run in _TICKS.finditer(self._text):
                self._runs.setdefault(len(run.group()), []).append(run.start())
        starts = self._runs.get(size, [])
        at = bisect_right(starts, start)
        close = starts[at] if at < len(starts) else len(self._text)
        if size >= 3:
            language = _LANGUAGE.match(self._text, end, close)
            self._flush()
            if language is not None and language["name"] == "story":
                self._story(start, language, close)
        elif not self._refer((end, close), REFERENCE):
            if PATH.match(self._text, end, close):
                self._keep(end, close)
            else:
                self._put(start, close, " ")
        return min(close + size, len(self._text))

    def _story(self, start: int, language: re.Match[str], close: int) -> None:
        call = self._text.rfind("#story", max(0, start - 300), start)
        before = _CALL_BEFORE.match(self._text, call, start) if call >= 0 else None
        written = (before["inside"] or "") if before is not None else ""
        options = bracket_options(_COLON.sub(r"\1=", f"{written} {language['rest'].strip()}"))
        end = language.end()
        if self._text.startswith("\r\n", end):
            first = end + 2
        elif end < close and self._text[end] in "\r\n":
            first = end + 1
        else:
            first = end
        inside = self._text[first:close]
        without_tail = inside.rstrip(" \t")
        if without_tail.endswith(("\r", "\n")):
            inside = without_tail  # what follows is the indentation of the closing marks
        lines = lines_of(self._text, first, first + len(inside))
        starts = behind_indentation(self._text, lines)
        span, content = content_of(self._text, lines, starts, first)
        self._found.blocks.append(
            Block(
                span,
                content,
                options,
                Span(start, end),
                self._headings.now,
                breaks=breaks_of(self._text, lines, starts),
            )
        )

    def _comment(self, at: int) -> int:
        """Comments nest."""
        if "*/" in self._absent:
            return at
        depth = 1
        for found in _BLOCK_COMMENT.finditer(self._text, at):
            depth += 1 if found.group() == "/*" else -1
            if depth == 0:
                return found.end()
        self._absent.add("*/")
        return len(self._text)

    def _math(self, start: int, end: int) -> int:
        at = end
        while "$" not in self._absent:
            close = self._text.find("$", at)
            if close < 0:
                self._absent.add("$")
                break
            if self._text[close - 1] != "\\":
                self._put(start, close + 1, " ")
                return close + 1
            at = close + 1
        return end

    def _statement(self, at: int) -> int:
        """A statement of code ends with its line, unless a bracket is open."""
        depth = 0
        for found in _CODE_MARK.finditer(self._text, at):
            mark = found.group()
            if mark in "([{":
                depth += 1
            elif mark in ")]}":
                depth -= 1
            elif mark[0] in "\r\n" and depth <= 0:
                return found.start()
        return len(self._text)

    def _call(self, found: re.Match[str]) -> int:
        """A call: what is in parentheses is code; content in brackets is prose, but for quotations."""
        end = found.end()
        if self._text.startswith("(", end):
            end = self._balanced(end)
        if found["call"] in _QUOTING:
            while self._text.startswith("[", end):
                after = self._balanced(end)
                if after == end + 1:
                    break
                end = after
        if found["call"] != "story":
            self._put(found.start(), end, " (" if found["call"] == "footnote" else " ")
        return end

    def _balanced(self, at: int) -> int:
        """Behind the bracket that closes the one here; where none does, behind this one."""
        closing = _PAIRS[self._text[at]]
        if closing in self._absent:
            return at + 1
        depth = 0
        for found in _CODE_MARK.finditer(self._text, at):
            mark = found.group()
            if mark in "([{":
                depth += 1
            elif mark in ")]}":
                depth -= 1
                if depth == 0:
                    return found.end()
        self._absent.add(closing)
        return at + 1

    def _refer(self, span: tuple[int, int], form: re.Pattern[str]) -> bool:
        found = form.match(self._text, *span)
        if found is None:
            return False
        place = Span(*found.span())
        self._found.references.append(ProseReference(found["path"], place, found["print"], self._headings.now))
        self._keep(*found.span("path"))
        return True

    def _emphasis(self, mark: str, end: int) -> None:
        opened = self._opened.pop(mark, None)
        if opened is not None:
            self._emphasized.append(Span(opened, self._size))
        elif not self._text[end : end + 1].isspace():
            self._opened[mark] = self._size
