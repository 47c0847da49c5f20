r"""LaTeX for every engine: an article of its own, and parts that stand in other documents.

The parts use macros of the kernel alone. Letters that pdfTeX lacks are given by their code point; an engine that
reads Unicode sets them. Links need ``hyperref``: a document without it gets the words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from training_story.argument.graph import Graph
from training_story.outline.elements import Block, Entry, Link, Note, Outline, Row, Section, Sentence, Table
from training_story.writers.by_kind import Blocks, Inlines
from training_story.writers.fragment import Targets, parted, targets_of
from training_story.writers.latex_letters import LETTERS
from training_story.writers.note_words import note_lead
from training_story.writers.shown import shown

_ODD = re.compile(r"[^A-Za-z0-9 .,;:()=+/!?*]|[!?](?=`)|,(?=,)")
_ACCENTS = frozenset("\u0300\u0301\u0302\u0303\u0308\u030a\u0327\u0304\u0306\u0307\u030b\u030c")
"""The accents that the old encoding of TeX's fonts can set on a letter."""
_MOST_UNBROKEN = 12
"""How long a name may be that isn't broken behind its marks."""
_MOST_ROWS = 25
"""How many rows a table has before another one is begun: a table of the kernel can't break across pages."""

_HEAD = r"""\documentclass[11pt]{article}
\usepackage[utf8]{inputenc}
\IfFileExists{lmodern.sty}{\usepackage[T1]{fontenc}\usepackage{lmodern}}{}
\usepackage[margin=2.5cm]{geometry}
\usepackage[hidelinks]{hyperref}
\setlength{\parindent}{0pt}
\setlength{\parskip}{0.6ex plus 0.2ex}
\emergencystretch=3em
\let\storyitemize\itemize
\def\itemize{\storyitemize\setlength{\itemsep}{0pt}\setlength{\parskip}{0pt}}
\setcounter{secnumdepth}{0}
"""
_CHARACTER = (
    r"\ifdefined\storycharacter\else\gdef\storycharacter#1#2{\ifdefined\XeTeXversion#2\else"
    r"\ifdefined\directlua#2\else[U+#1]\fi\fi}\fi"
)
"""What a letter that pdfTeX lacks is set by; the definition may stand more than once."""


def write_latex(outline: Outline, graph: Graph) -> str:
    """The whole story as an article. The picture of the argument is left to formats that have one."""
    fragment = LatexFragment(targets_of(outline), has_links=True)
    body = [fragment.blocks([outline.facts]), *(fragment.section(section, 1) for section in outline.sections)]
    title = f"\\title{{{fragment.title(outline)}}}\n\\author{{}}\n\\date{{}}"
    parts = [_CHARACTER, title, "\\begin{document}\n\\maketitle", *filter(None, body), "\\end{document}"]
    return _HEAD + "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """A text that comes out as it is: no character is left that TeX reads as anything but a letter."""
    return _ODD.sub(_escaped, shown(text))


def _escaped(found: re.Match[str]) -> str:
    character = found.group()
    if character in LETTERS:
        return LETTERS[character]
    if character in "!?,":
        return f"{character}{{}}"
    parts = unicodedata.normalize("NFD", character)
    if len(parts) == 2 and parts[0].isascii() and parts[0].isalpha() and parts[1] in _ACCENTS:
        return character
    return rf"\storycharacter{{{ord(character):04X}}}{{{character}}}"


def code(text: str) -> str:
    """A text in the typewriter font, which may break behind marks."""
    words = escape(shown(text).strip())
    if len(text) > _MOST_UNBROKEN:
        words = re.sub(r"\\_|[./](?=.)", r"\g<0>\\allowbreak{}", words)
    return rf"\texttt{{{words}}}" if words else ""


class LatexFragment:
    """Writes parts of an outline."""

    def __init__(self, targets: Targets, has_links: bool) -> None:
        self._targets = targets
        self._has_links = has_links
        self._inlines = Inlines[str](
            plain=escape,
            code=code,
            strong=_bold,
            emphasis=lambda text: rf"\emph{{{escape(text)}}}",
            link=self._link,
        )
        self._blocks = Blocks[str](
            nothing="",
            paragraph=self.inline,
            bullets=lambda items: _list(map(self.inline, items)),
            fields=lambda rows: _list(map(self._row, rows)),
            note=self._note,
            table=self._table,
            formula=lambda text: _quote(code(" ".join(text.split()))),
        )

    def title(self, outline: Outline) -> str:
        """The title of a story: its gloss, behind its name."""
        words = ": ".join(filter(None, (code(outline.name), escape(outline.title))))
        return words or "A story without a header"

    @staticmethod
    def preparation(text: str) -> str:
        """What must stand before a text of this writer: a definition, where the text needs it."""
        return f"{_CHARACTER}%\n" if "\\storycharacter{" in text else ""

    def inline(self, sentence: Sentence) -> str:
        """A sentence on one line."""
        return "".join(map(self._inlines.of, sentence)).strip()

    def _link(self, link: Link) -> str:
        number, name, anchor = self._targets.resolved(link)
        if anchor is None:
            return code(name) or escape(number)
        words = "~".join(filter(None, (escape(number), code(name))))
        return rf"\hyperref[{anchor}]{{{words}}}" if self._has_links else words

    def _anchor(self, anchor: str) -> str:
        name = self._targets.name(anchor)
        if name is None:
            return ""
        place = r"\phantomsection" if self._has_links else ""
        return rf"{place}\label{{{name}}}"

    def section(self, section: Section, level: int) -> str:
        """A section with its entries."""
        head = f"{_heading(level, escape(section.title))}{self._anchor(section.anchor)}"
        return parted([head, self.blocks(section.blocks), *(self.entry(each, level + 1) for each in section.entries)])

    def entry(self, entry: Entry, level: int) -> str:
        """An entry with those inside it; entries inside have no heading."""
        number, name = escape(entry.number), code(entry.name)
        words = escape(entry.word)
        anchor = self._anchor(entry.anchor)
        if level:
            plain = " ".join(filter(None, (number, name)))
            head = _heading(level, rf"{plain} {{\mdseries\itshape {words}}}")
            parts = [f"{head}{anchor}", self.inline(entry.summary)]
        else:
            head = rf"\textbf{{{' '.join(filter(None, (number, name)))}}} \emph{{{words}}}"
            summary = f": {self.inline(entry.summary)}" if entry.summary else ""
            parts = [rf"\par\medskip\noindent{anchor}{head}{summary}\par"]
        return parted([*parts, self.blocks(entry.blocks), *(self.entry(each, 0) for each in entry.entries)])

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks with an empty line between them."""
        return parted(map(self._blocks.of, blocks))

    def _note(self, note: Note) -> str:
        lead = note_lead(note)
        return _quote(f"{_bold(lead)} {self.inline(note.sentence)}" if lead else self.inline(note.sentence))

    def _row(self, row: Row) -> str:
        label = _bold(f"{row.label}:")
        if len(row.sentences) == 1:
            return f"{label} {self.inline(row.sentences[0])}"
        return f"{label}\n{_list(map(self.inline, row.sentences))}"

    def _table(self, table: Table) -> str:
        width = f"{0.94 / len(table.head):.2f}"
        columns = rf"p{{{width}\linewidth}}" * len(table.head)
        head = _line(map(_bold, table.head))
        lines = [_line(map(self.inline, row)) for row in table.rows]
        tables = []
        for start in range(0, len(lines), _MOST_ROWS):
            rows = "\n".join(lines[start : start + _MOST_ROWS])
            tables.append(
                f"\\begin{{tabular}}{{{columns}}}\n\\hline\n{head}\n\\hline\n{rows}\n\\hline\n\\end{{tabular}}"
            )
        return "\n\n".join(tables)


def _bold(text: str) -> str:
    return rf"\textbf{{{escape(text)}}}"


def _quote(words: str) -> str:
    return f"\\begin{{quote}}\n{words}\n\\end{{quote}}"


def _line(cells: Iterable[str]) -> str:
    separated = " & ".join(rf"\raggedright {cell}" for cell in cells)
    return rf"{separated}\tabularnewline"


def _list(items: Iterable[str]) -> str:
    return "\n".join([r"\begin{itemize}", *(rf"\item {{}}{item}" for item in items), r"\end{itemize}"])


def _heading(level: int, words: str) -> str:
    macro = "sub" * (min(level, 3) - 1) + "section"
    return rf"\{macro}{{{words}}}"
