"""The inside of a paragraph of Markdown: what is left when its markup is taken away, and the references.

Everything is found by one pass of one expression, none of whose alternatives can read past the next mark of
its kind; partners of code and math marks are looked up in lists made beforehand. So time is linear.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from typing import NamedTuple

from training_story.documents.document import Prose, ProseReference, Remark
from training_story.documents.found import remark_in
from training_story.documents.quoting import PATH, REFERENCE, TARGET, quoted_in
from training_story.text.mapped import MappedText
from training_story.text.source import Span

_MARK = re.compile(
    r"""
      (?P<break>\r\n?|\n)
    | \\begin\{(?P<environment>[A-Za-z]+\*?)\}
    | \\storyref\{(?P<storyref>[^{}\n]*)\}
    | (?P<macro>\\[A-Za-z]+\*?(?:\[[^\[\]\n]*\])?(?:\{[^{}\n]*\})?)
    | \\(?P<escaped>[!-/:-@\[-`{-~])
    | (?P<role>\{[\w:+.\-]+\}(?=`))
    | (?P<ticks>`+)
    | (?P<math>\$\$?)
    | (?P<comment><!--)
    | (?P<address><[A-Za-z][A-Za-z0-9+.\-]{1,31}:[^\s<>]*>|https?://[^\s<>)\]]+)
    | (?P<tag></?[A-Za-z][^<>]*>)
    | (?P<note>\^\[)
    | (?P<image>!\[[^\[\]]*\])
    | (?P<cite>\[\^[^\[\]\s]+\]:?|\[[^\[\]@]*@[^\[\]]*\])
    | (?P<target>\](?:\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)
        (?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)|\[[^\[\]]*\]))
    | (?P<attributes>(?<=[\]`])\{[^{}\n]*\})
    | (?P<shortcode>\{\{[^{}\n]*\}\})
    | (?P<bracket>[\[\]])
    | (?P<key>(?<![\w.])-?@\w(?:[\w:.#$%&+?~/\-]*\w)?)
    | (?P<stars>\*+)
    | (?P<lows>(?<!\w)_+|_+(?!\w))
    | (?P<entity>&(?:[A-Za-z][A-Za-z0-9]{1,30}|\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6});)
    """,
    re.VERBOSE,
)
_TICKS = re.compile(r"`+")
_CLOSING_DOLLAR = re.compile(r"(?<=[^\s$])\$(?![\d$])")
_LETTER = re.compile(r"[^\W\d_]")


class Inline(NamedTuple):
    """The prose of a paragraph, or None where nothing is left, the references in it, and the remarks."""

    prose: Prose | None
    references: list[ProseReference]
    remarks: list[Remark]


def read_inline(text: MappedText, heading: tuple[str, ...]) -> Inline:
    """What a paragraph has in it."""
    return _Inline(text, heading).read()


class _Inline:
    def __init__(self, text: MappedText, heading: tuple[str, ...]) -> None:
        self._text = text
        self._value = text.value
        self._heading = heading
        self._parts: list[tuple[Span, str | None]] = []
        self._size = 0
        self._references: list[ProseReference] = []
        self._remarks: list[Remark] = []
        self._runs: dict[int, list[int]] | None = None
        self._dollars: list[int] | None = None
        self._absent: set[str] = set()
        self._open: dict[str, int] = {}
        self._emphasized: list[Span] = []

    def read(self) -> Inline:
        """Go over the marks."""
        value = self._value
        at = 0
        role = ""
        while (found := _MARK.search(value, at)) is not None:
            self._keep(at, found.start())
            kind = found.lastgroup or ""
            end = self._meet(kind, found, role)
            role = found.group() if kind == "role" else ""
            at = end
        self._keep(at, len(value))
        prose = self._text.selected(self._parts)
        if _LETTER.search(prose.value) is None:
            return Inline(None, self._references, self._remarks)
        quoted = quoted_in(prose.value, self._emphasized)
        return Inline(Prose(prose, quoted, self._heading), self._references, self._remarks)

    def _meet(self, kind: str, found: re.Match[str], role: str) -> int:
        """Deal with one mark; where to read on."""
        start, end = found.span()
        match kind:
            case "break":
                self._put(start, end, " ")
            case "environment":
                end = self._environment(found)
            case "storyref":
                self._refer(found.span("storyref"), TARGET)
            case "escaped":
                self._keep(end - 1, end)
            case "ticks":
                end = self._code(start, end, role)
            case "math":
                end = self._math(found)
            case "comment":
                close = self._value.find("-->", end)
                if close < 0:
                    self._keep(start, len(self._value))
                    return len(self._value)
                remark = remark_in(self._value, Span(end, close), Span(start, close + 3))
                if remark is not None:
                    self._remarks.append(Remark(remark.text.within(self._text), self._text.host_span(remark.span)))
                end = close + 3
            case "stars" | "lows":
                self._emphasis(found)
            case "note":
                self._put(start, end, " (")
            case "entity":
                self._put(start, end, html.unescape(found.group()))
            case "image" | "cite" | "key" | "address" | "macro":
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

    def _after(self, mark: str, start: int) -> int:
        """Where a mark stands next, or -1; what was sought in vain isn't sought again."""
        if mark in self._absent:
            return -1
        at = self._value.find(mark, start)
        if at < 0:
            self._absent.add(mark)
        return at

    def _environment(self, found: re.Match[str]) -> int:
        closing = f"\\end{{{found['environment']}}}"
        close = self._after(closing, found.end())
        end = found.end() if close < 0 else close + len(closing)
        self._put(found.start(), end, " ")
        return end

    def _code(self, start: int, end: int, role: str) -> int:
        """A code span: a name is kept, since it may be one of the story's; other code is left out."""
        close = self._closing_ticks(start, end - start)
        if close is None:
            return end
        inner = self._value[end:close]
        written = inner.strip()
        first = end + len(inner) - len(inner.lstrip())
        span = (first, first + len(written))
        after = close + end - start
        if role == "{story}" and self._refer(span, TARGET):
            return after
        if role:
            self._put(start, after, " ")
        elif self._refer(span, REFERENCE):
            pass
        elif PATH.match(written) and len(written) <= 80:
            self._keep(*span)
        else:
            self._put(start, after, " ")
        return after

    def _refer(self, span: tuple[int, int], form: re.Pattern[str]) -> bool:
        """Note a reference; its path stays in the sentence."""
        found = form.match(self._value, *span)
        if found is None:
            return False
        place = self._text.host_span(Span(*found.span()))
        self._references.append(ProseReference(found["path"], place, found["print"], self._heading))
        self._keep(*found.span("path"))
        return True

    def _closing_ticks(self, start: int, size: int) -> int | None:
        if self._runs is None:
            self._runs = {}
            for run in _TICKS.finditer(self._value):
                self._runs.setdefault(len(run.group()), []).append(run.start())
        starts = self._runs.get(size, [])
        at = bisect_right(starts, start)
        return starts[at] if at < len(starts) else None

    def _math(self, found: re.Match[str]) -> int:
        start, end = found.span()
        if found.group() == "$$":
            close = self._after("$$", end)
            after = close + 2
        else:
            if self._value[end : end + 1].isspace():
                self._keep(start, end)
                return end
            if self._dollars is None:
                self._dollars = [each.start() for each in _CLOSING_DOLLAR.finditer(self._value)]
            at = bisect_right(self._dollars, start)
            close = self._dollars[at] if at < len(self._dollars) else -1
            after = close + 1
        if close < 0:
            self._keep(start, end)
            return end
        self._put(start, after, " ")
        return after

    def _emphasis(self, found: re.Match[str]) -> None:
        """Marks of emphasis are left out; what stands between two of one kind may be a mention."""
        mark = found.group()
        start, end = found.span()
        opened = self._open.pop(mark, None)
        before, after = self._value[start - 1 : start], self._value[end : end + 1]
        if opened is not None and before and not before.isspace():
            self._emphasized.append(Span(opened, self._size))
        elif after and not after.isspace():
            self._open[mark] = self._size
        elif before.isspace() and after.isspace():
            self._keep(start, end)
