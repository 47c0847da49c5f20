r"""LaTeX: ``\begin{story}[name=..., hidden]`` to ``\end{story}``, and the prose around.

A tokenizer of its own: TeX can't be parsed without being run, and all that is needed is what is no prose.
Comments, verbatim text, math, tables, citations and the arguments of macros that don't set text are none.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from training_story.documents.document import Block, Prose, ProseReference
from training_story.documents.found import Found, Headings, remark_in
from training_story.documents.lines import behind_indentation, breaks_of, content_of, lines_of
from training_story.documents.options import bracket_options
from training_story.documents.quoting import TARGET, quoted_in
from training_story.text.mapped import written_at
from training_story.text.source import Span

_TOKEN = re.compile(
    r"""
      (?P<paragraph>(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n?|\n)\s*)
    | (?P<break>\r\n?|\n)
    | (?P<comment>%[^\r\n]*(?:\r\n?|\n)?[ \t]*)
    | \\begin[ \t]*\{(?P<begin>[^{}\r\n]*)\}
    | \\end[ \t]*\{(?P<end>[^{}\r\n]*)\}
    | \\(?P<verb>verb\*?|lstinline(?:\[[^\[\]\r\n]*\])?|mintinline\{[^{}\r\n]*\})(?P<delimiter>[^A-Za-z\s*])
    | \\(?P<macro>[A-Za-z@]+)\*?
    | \\(?P<open>[(\[])
    | \\(?P<symbol>[^A-Za-z])
    | (?P<dollars>\$\$?)
    | (?P<brace>[{}])
    | (?P<tie>~)
    | (?P<dash>---?)
    """,
    re.VERBOSE | re.DOTALL,
)
_VERBATIM = frozenset([
    "verbatim", "verbatim*", "Verbatim", "Verbatim*", "BVerbatim", "LVerbatim", "lstlisting", "minted",
    "comment", "alltt", "filecontents", "filecontents*", "code", "Shaded", "Highlighting", "tcblisting",
])  # fmt: skip
_NO_PROSE = frozenset([
    "equation", "equation*", "align", "align*", "alignat", "alignat*", "gather", "gather*", "multline",
    "multline*", "eqnarray", "eqnarray*", "math", "displaymath", "flalign", "flalign*", "split", "array",
    "tabular", "tabular*", "tabularx", "tabulary", "longtable", "tabbing", "tikzpicture", "algorithm",
    "algorithmic", "algorithm2e", "thebibliography", "quote", "quotation", "displayquote", "verse",
    "picture", "IEEEeqnarray", "pmatrix", "bmatrix", "matrix", "cases", "pgfpicture", "forest",
    "titlepage",
])  # fmt: skip
_HEADINGS = {
    "part": 1, "chapter": 2, "section": 3, "subsection": 4, "subsubsection": 5, "paragraph": 6, "subparagraph": 7,
}  # fmt: skip
_SETS_TEXT = frozenset([
    "emph", "textit", "textbf", "textsf", "textsc", "textrm", "textup", "textsl", "textmd", "textnormal",
    "underline", "footnote", "footnotetext", "caption", "title", "subtitle", "enquote", "thanks", "mbox",
    "fbox", "parbox", "text", "sidenote", "marginpar", "marginnote", "uline", "textcolor", "so", "hl",
    "todo", "abstract", "item", "note",
])  # fmt: skip
"""Macros whose argument in braces is prose; of any other it is none."""
_NOTES = frozenset([
    "footnote", "footnotetext", "thanks", "sidenote", "marginpar", "marginnote", "todo", "note",
])  # fmt: skip
"""Those whose text is no part of the sentence in which they stand."""
_NOTE = "a note"
_EMPHASIZES = frozenset(["emph", "textit", "textsl", "underline", "enquote"])
_SKIPS_FIRST = frozenset(["textcolor", "parbox", "href", "colorbox"])
"""Macros that set the text of their second argument."""
_ENDS_PARAGRAPH = frozenset(["item", "par", "maketitle", "footnote", "caption", "paragraph", "bigskip", "medskip"])
_SYMBOLS = {"%": "%", "&": "&", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", " ": " "}
_LETTER = re.compile(r"[^\W\d_]")
_BREAK = re.compile(r"[\r\n]")
_LINE_REST = re.compile(r"[ \t]*(?:%[^\r\n]*)?(?:\r\n?|\n)")
_BRACKET = re.compile(r"[ \t]*\[(?P<inside>[^\[\]]*)\]")
_MOST_DEPTH = 20
_MOST_VERB = 1000
"""How long a text between the marks of ``verb`` may be."""


def read_latex(text: str) -> Found:
    r"""What is found in a text. Without ``\begin{document}`` all of it is the inside of a document."""
    return _Reader(text).read()


class _Paragraph(NamedTuple):
    """A paragraph as far as it was read: its parts, their length, what is emphasized, and its number."""

    parts: list[tuple[Span, str | None]]
    size: int
    emphasized: list[Span]
    number: int


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._found = Found()
        self._headings = Headings()
        self._parts: list[tuple[Span, str | None]] = []
        self._size = 0
        self._emphasized: list[Span] = []
        self._paragraph = self._paragraphs = 0
        self._around: list[_Paragraph] = []
        """The paragraphs that were broken off by a note, which is one of its own."""
        self._ends: list[tuple[str, int, int]] = []
        """What each open brace closes: a macro or nothing, where its text began, and in which paragraph."""
        self._absent: set[str] = set()

    def read(self) -> Found:
        """Go over the tokens."""
        text = self._text
        begin = text.find("\\begin{document}")
        behind = self._preamble_until(begin)
        at = max(behind, begin + len("\\begin{document}")) if begin >= 0 else 0
        while (found := _TOKEN.search(text, at)) is not None:
            self._keep(at, found.start())
            at = self._meet(found)
            if at < 0:
                break
        else:
            self._keep(at, len(text))
        while self._around:
            self._end_note()
        self._flush()
        return self._found

    def _begin_note(self) -> None:
        self._around.append(_Paragraph(self._parts, self._size, self._emphasized, self._paragraph))
        self._parts, self._emphasized, self._size = [], [], 0
        self._paragraphs += 1
        self._paragraph = self._paragraphs

    def _end_note(self) -> None:
        self._flush()
        self._parts, self._size, self._emphasized, self._paragraph = self._around.pop()

    def _preamble_until(self, begin: int) -> int:
        """Blocks of story and remarks may stand before the document; prose doesn't. Where the last block ends."""
        for remark in _REMARK_LINE.finditer(self._text, 0, max(begin, 0)):
            self._remark(remark)
        behind = 0
        while (at := self._text.find("\\begin{story}", behind, max(begin, 0))) >= 0:
            line = self._text.rfind("\n", 0, at) + 1
            after = at + len("\\begin{story}")
            behind = after if "%" in self._text[line:at] else self._story(at, after)
        return behind

    def _meet(self, found: re.Match[str]) -> int:
        """Deal with a token; where to read on, or -1 at the end of the document."""
        start, end = found.span()
        kind = found.lastgroup or ""
        match kind:
            case "paragraph":
                self._flush()
            case "break" | "tie":
                self._put(start, end, " ")
            case "comment":
                self._remark(found)
                # A comment takes its line break with it, but not the empty line behind it.
                if _EMPTY_LINE.match(self._text, end) and "\n" in found.group():
                    self._flush()
            case "begin":
                return self._begin(found)
            case "end":
                if found["end"] == "document":
                    return -1
                self._flush()
            case "delimiter":
                return self._verb(found)
            case "macro":
                return self._macro(found)
            case "open":
                return self._skip_to("\\)" if found["open"] == "(" else "\\]", found)
            case "symbol":
                self._put(start, end, _SYMBOLS.get(found["symbol"], ""))
            case "dollars":
                return self._dollars(found)
            case "brace":
                self._brace(found)
            case "dash":
                self._put(start, end, "—" if end - start == 3 else "–")
            case _:
                pass
        return end

    def _remark(self, comment: re.Match[str]) -> None:
        written = _BREAK.split(comment.group(), maxsplit=1)[0]
        start, end = comment.start(), comment.start() + len(written)
        inside = start + len(written) - len(written.lstrip("%"))
        remark = remark_in(self._text, Span(inside, end), Span(start, end))
        if remark is not None:
            self._found.remarks.append(remark)

    def _keep(self, start: int, end: int) -> None:
        if end > start:
            self._parts.append((Span(start, end), None))
            self._size += end - start

    def _put(self, start: int, end: int, text: str) -> None:
        if text:
            self._parts.append((Span(start, end), text))
            self._size += len(text)

    def _flush(self) -> None:
        """The paragraph ends here."""
        parts, emphasized = self._parts, self._emphasized
        self._parts, self._emphasized, self._size = [], [], 0
        self._paragraphs += 1
        self._paragraph = self._paragraphs
        if not parts:
            return
        first, last = parts[0][0].start, parts[-1][0].end
        paragraph = written_at(self._text, [Span(first, last)])
        shifted = [(Span(span.start - first, span.end - first), text) for span, text in parts]
        prose = paragraph.selected(shifted)
        if _LETTER.search(prose.value) is not None:
            self._found.prose.append(Prose(prose, quoted_in(prose.value, emphasized), self._headings.now))

    def _after(self, mark: str, start: int) -> int:
        """Where a mark stands next, or -1; what was sought in vain isn't sought again."""
        if mark in self._absent:
            return -1
        at = self._text.find(mark, start)
        if at < 0:
            self._absent.add(mark)
        return at

    def _skip_to(self, mark: str, found: re.Match[str]) -> int:
        """Leave out what stands up to a mark; a mark that is missing leaves the rest as it is."""
        close = self._after(mark, found.end())
        end = found.end() if close < 0 else close + len(mark)
        self._put(found.start(), end, " ")
        return end

    def _begin(self, found: re.Match[str]) -> int:
        name = found["begin"].strip()
        if name == "story":
            return self._story(found.start(), found.end())
        if name in _VERBATIM or name in _NO_PROSE:
            if name in _VERBATIM or name.startswith(("quot", "display", "verse")):
                self._flush()
            return self._skip_to(f"\\end{{{found['begin']}}}", found)
        self._flush()
        option = _BRACKET.match(self._text, found.end())
        return option.end() if option is not None else found.end()

    def _story(self, start: int, after: int) -> int:
        r"""A block of story: its content begins on the line behind ``\begin{story}``."""
        self._flush()
        options = _BRACKET.match(self._text, after)
        written = options["inside"] if options is not None else ""
        after = options.end() if options is not None else after
        rest = _LINE_REST.match(self._text, after)
        first = rest.end() if rest is not None else after
        close = self._after("\\end{story}", first)
        last = len(self._text) if close < 0 else close
        inside = self._text[first:last]
        without_tail = inside.rstrip(" \t")
        if without_tail.endswith(("\r", "\n")):
            inside = without_tail  # what follows is the indentation of \end{story}
        lines = lines_of(self._text, first, first + len(inside))
        starts = behind_indentation(self._text, lines)
        span, content = content_of(self._text, lines, starts, first)
        self._found.blocks.append(
            Block(
                span,
                content,
                bracket_options(written),
                Span(start, after),
                self._headings.now,
                breaks=breaks_of(self._text, lines, starts),
            )
        )
        return last if close < 0 else close + len("\\end{story}")

    def _verb(self, found: re.Match[str]) -> int:
        delimiter = found["delimiter"]
        closing = "}" if delimiter == "{" else delimiter
        close = self._text.find(closing, found.end(), found.end() + _MOST_VERB)
        is_whole = close >= 0 and _BREAK.search(self._text, found.end(), close) is None
        end = close + 1 if is_whole else found.end()
        self._put(found.start(), end, " ")
        return end

    def _dollars(self, found: re.Match[str]) -> int:
        """Math up to the next mark of its kind in the same paragraph."""
        mark = found.group()
        at = found.end()
        while (close := self._after(mark, at)) >= 0 and self._text[close - 1] == "\\":
            at = close + 1
        paragraph = _PARAGRAPH.search(self._text, found.end(), close) if close >= 0 else None
        if close < 0 or paragraph is not None:
            return found.end()
        self._put(found.start(), close + len(mark), " ")
        return close + len(mark)

    def _macro(self, found: re.Match[str]) -> int:
        name, end = found["macro"], found.end()
        if name == "storyref":
            return self._reference(end)
        if name in _HEADINGS:
            self._flush()
            title, _ = self._argument(end)
            if title is not None:
                self._headings.enter(_HEADINGS[name], self._text[title.start : title.end])
            option = _BRACKET.match(self._text, end)
            return self._open_brace(option.end() if option is not None else end, name)
        if name in _ENDS_PARAGRAPH and name != "footnote":
            self._flush()
        if name in _SKIPS_FIRST:
            first, after = self._argument(end)
            return self._open_brace(after if first is not None else end, "")
        if name in _SETS_TEXT:
            option = _BRACKET.match(self._text, end)
            after = self._open_brace(option.end() if option is not None else end, name)
            if name in _NOTES and self._text[after - 1] == "{" and len(self._around) < _MOST_DEPTH:
                self._ends[-1] = (_NOTE, 0, 0)
                self._begin_note()
            return after
        return self._arguments(found.start(), end)

    def _open_brace(self, at: int, macro: str) -> int:
        """Read on behind the brace that opens an argument, if there is one."""
        while at < len(self._text) and self._text[at] in " \t":
            at += 1
        if self._text.startswith("{", at):
            self._ends.append((macro, self._size, self._paragraph))
            return at + 1
        return at

    def _brace(self, found: re.Match[str]) -> None:
        if found.group() == "{":
            self._ends.append(("", self._size, self._paragraph))
        elif self._ends:
            macro, start, paragraph = self._ends.pop()
            if macro == _NOTE:
                self._end_note()
            if paragraph != self._paragraph:
                return
            if macro in _EMPHASIZES:
                self._emphasized.append(Span(start, self._size))
            elif macro in _HEADINGS or macro in ("caption", "title"):
                self._flush()

    def _argument(self, at: int) -> tuple[Span | None, int]:
        """The inside of an argument in braces and where to read on; options in brackets are passed over."""
        option = _BRACKET.match(self._text, at)
        at = option.end() if option is not None else at
        while at < len(self._text) and self._text[at] in " \t":
            at += 1
        if not self._text.startswith("{", at):
            return None, at
        depth = 0
        for found in _BRACES.finditer(self._text, at):
            mark = found.group()
            depth += (mark == "{") - (mark == "}")
            if mark[0] in "\r\n" or depth > _MOST_DEPTH:
                break
            if depth == 0:
                return Span(at + 1, found.start()), found.end()
        return None, at

    def _arguments(self, start: int, at: int) -> int:
        """Leave out a macro with its arguments, as they follow without a space."""
        while True:
            option = _BRACKET.match(self._text, at) if self._text.startswith("[", at) else None
            if option is not None:
                at = option.end()
                continue
            if not self._text.startswith("{", at):
                break
            inside, after = self._argument(at)
            if inside is None:
                break
            at = after
        self._put(start, at, " ")
        return at

    def _reference(self, at: int) -> int:
        inside, after = self._argument(at)
        if inside is None:
            return at
        found = TARGET.match(self._text, inside.start, inside.end)
        if found is None:
            return after
        place = Span(*found.span())
        self._found.references.append(ProseReference(found["path"], place, found["print"], self._headings.now))
        self._keep(*found.span("path"))
        return after


_REMARK_LINE = re.compile(r"%+[ \t]*story:[^\r\n]*")
_EMPTY_LINE = re.compile(r"[ \t]*(?:\r\n?|\n)")
_PARAGRAPH = re.compile(r"(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n?|\n)")
_BRACES = re.compile(r"\\.|[{}]|(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n?|\n)", re.DOTALL)
