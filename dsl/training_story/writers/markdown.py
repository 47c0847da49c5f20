"""Markdown: CommonMark with tables, as forges, notebooks and Pandoc read it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from training_story.argument.graph import Graph
from training_story.outline.elements import Block, Entry, Link, Note, Outline, Row, Section, Sentence, Table
from training_story.writers.by_kind import Blocks, Inlines
from training_story.writers.fragment import Targets, parted, targets_of
from training_story.writers.note_words import note_lead
from training_story.writers.shown import shown

_SPECIAL = re.compile(r"[\\`*\[\]|~$@^{}]|(?<![^\W_])_|_(?![^\W_])")
_AT_START = re.compile(r"(?P<mark>[-+#=:%!?.])|(?P<number>\(?[0-9A-Za-z]{1,9})(?P<behind>[.)])(?=\s|\Z)")
_TICKS = re.compile(r"`+")

AnchorStyle = Literal["html", "pandoc"]


def write_markdown(outline: Outline, graph: Graph) -> str:
    """The whole story as a Markdown file. The picture of the argument is left to formats that have one."""
    fragment = MarkdownFragment(targets_of(outline))
    parts = [f"# {fragment.title(outline)}", fragment.blocks([outline.facts])]
    parts += [fragment.section(section, 2) for section in outline.sections]
    return "".join(f"{part}\n\n" for part in parts if part).rstrip("\n") + "\n"


def escape(text: str) -> str:
    """A text that reads as it is, anywhere in a line."""
    words = _SPECIAL.sub(r"\\\g<0>", shown(text))
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escape_start(line: str) -> str:
    """An escaped line that may stand at the beginning of a paragraph: it starts no list, heading or table."""
    found = _AT_START.match(line)
    if found is None:
        return line
    if found["mark"] is not None:
        return f"\\{line}"
    return f"{found['number']}\\{line[found.start('behind') :]}"


def code_span(text: str) -> str:
    """A text as code. Where code can't hold it, it is plain text."""
    words = shown(text).strip()
    if not words:
        return ""
    if "|" in words:  # in a table it would begin a cell, and how to prevent that differs
        return escape(words)
    longest = max((len(run) for run in _TICKS.findall(words)), default=0)
    marks = "`" * (longest + 1)
    blank = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{marks}{blank}{words}{blank}{marks}"


class MarkdownFragment:
    """Writes parts of an outline. ``anchors`` says how places are named: by HTML, or as Pandoc has it."""

    def __init__(self, targets: Targets, anchors: AnchorStyle = "html") -> None:
        self._targets = targets
        self._anchors = anchors
        self._inlines = Inlines[str](
            plain=escape,
            code=code_span,
            strong=lambda text: _marked(text, "**"),
            emphasis=lambda text: _marked(text, "*"),
            link=self._link,
        )
        self._blocks = Blocks[str](
            nothing="",
            paragraph=self._line,
            bullets=lambda items: "\n".join(f"- {self._line(item)}" for item in items),
            fields=lambda rows: "\n".join(map(self._row, rows)),
            note=self._note,
            table=self._table,
            formula=_fenced,
        )

    def title(self, outline: Outline) -> str:
        """The title of a story: its gloss, behind its name."""
        name = code_span(outline.name)
        title = escape(outline.title)
        return f"{name}: {title}" if name and title else name or title or "A story without a header"

    def _line(self, sentence: Sentence) -> str:
        """A sentence at the beginning of a paragraph."""
        return escape_start(self.inline(sentence))

    def inline(self, sentence: Sentence) -> str:
        """A sentence, within a line."""
        return "".join(map(self._inlines.of, sentence)).strip()

    def _link(self, link: Link) -> str:
        number, name, anchor = self._targets.resolved(link)
        if anchor is None:
            return code_span(name) or escape(number)
        words = " ".join(filter(None, (escape(number), code_span(name))))
        return f"[{words}](#{anchor})"

    def _anchor(self, anchor: str) -> str:
        name = self._targets.name(anchor)
        if name is None:
            return ""
        return f'<a id="{name}"></a>' if self._anchors == "html" else f"[]{{#{name}}}"

    def section(self, section: Section, level: int) -> str:
        """A section with its entries."""
        head = f"{'#' * level} {self._anchor(section.anchor)}{escape(section.title)}"
        entries = [self.entry(entry, level + 1) for entry in section.entries]
        return parted([head, self.blocks(section.blocks), *entries])

    def entry(self, entry: Entry, level: int) -> str:
        """An entry with those inside it; entries inside have no heading."""
        name = " ".join(filter(None, (escape(entry.number), code_span(entry.name))))
        words = escape(entry.word)
        if level:
            head = f"{'#' * level} {self._anchor(entry.anchor)}{name} · {words}"
        else:
            head = f"{self._anchor(entry.anchor)}**{name}** · {words}"
        parts = [head]
        if entry.summary and level:
            parts.append(self._line(entry.summary))
        elif entry.summary:
            parts[0] = f"{head}: {self.inline(entry.summary)}"
        parts.append(self.blocks(entry.blocks))
        parts += [self.entry(each, 0) for each in entry.entries]
        return parted(parts)

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks with an empty line between them."""
        return parted(map(self._blocks.of, blocks))

    def _row(self, row: Row) -> str:
        label = f"- **{escape(row.label)}:**"
        if len(row.sentences) == 1:
            return f"{label} {self.inline(row.sentences[0])}"
        return "\n".join([label, *(f"  - {self._line(each)}" for each in row.sentences)])

    def _note(self, note: Note) -> str:
        lead = note_lead(note)
        return f"> **{lead}** {self.inline(note.sentence)}" if lead else f"> {self._line(note.sentence)}"

    def _table(self, table: Table) -> str:
        lines = [
            [escape(cell) for cell in table.head],
            ["---"] * len(table.head),
            *([self.inline(cell) for cell in row] for row in table.rows),
        ]
        return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _marked(text: str, mark: str) -> str:
    words = escape(shown(text).strip())
    return f"{mark}{words}{mark}" if words else ""


def _fenced(text: str) -> str:
    """A formula as a block of code, longer fences than any in it."""
    lines = [shown(line) for line in text.strip().split("\n")]
    longest = max((len(run) for line in lines for run in _TICKS.findall(line)), default=0)
    marks = "`" * max(3, longest + 1)
    return "\n".join([f"{marks}text", *lines, marks])
