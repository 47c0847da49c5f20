"""reStructuredText, as docutils and Sphinx read it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from training_story.argument.graph import Graph
from training_story.outline.elements import Block, Entry, Link, Note, Outline, Plain, Row, Section, Sentence, Table
from training_story.writers.by_kind import Blocks, Inlines
from training_story.writers.fragment import Targets, parted, targets_of
from training_story.writers.note_words import note_lead
from training_story.writers.shown import shown

_SPECIAL = re.compile(r"[\\*`|]|_(?![^\W_])|(?<=:):|(?<=\[)\[|(?<![\w])\[(?=[^\]\s]{0,200}\])|://|@")
_PLAIN_START = re.compile(r"(?:[^\W\d_]{2,}|[^\W\d_][\w' ])(?![^\s]*[.)](?:\s|\Z))")
_UNDERLINES = "=-~^"


def write_restructured_text(outline: Outline, graph: Graph) -> str:
    """The whole story as a reStructuredText file. The picture of the argument is left to formats that have one."""
    fragment = RestructuredTextFragment(targets_of(outline))
    parts = [fragment.heading(fragment.title(outline), 0), fragment.blocks([outline.facts])]
    parts += [fragment.section(section, 1) for section in outline.sections]
    return "".join(f"{part}\n\n" for part in parts if part).rstrip("\n") + "\n"


def escape(text: str) -> str:
    """A text that reads as it is, anywhere in a line."""
    return _SPECIAL.sub(r"\\\g<0>", shown(text))


def escape_start(line: str) -> str:
    """An escaped line that may stand at the beginning of a paragraph: it starts no list, field or directive."""
    return line if not line or _PLAIN_START.match(line) else f"\\ {line}"


def literal(text: str) -> str:
    """A text as code. Where code can't hold it, it is plain text."""
    words = shown(text).strip()
    if not words:
        return ""
    if words.startswith("`") or words.endswith(("`", "\\")) or "``" in words:
        return escape(words)
    return f"``{words}``"


def target(anchor: str) -> str:
    """An anchor as the name of a target. Names there don't know capitals from small letters."""
    return "".join(f"+{each.lower()}" if each.isupper() else each for each in anchor)


class RestructuredTextFragment:
    """Writes parts of an outline. A heading of level 1 is underlined with ``-``."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._inlines = Inlines[str](
            plain=escape,
            code=literal,
            strong=lambda text: _marked(text, "**"),
            emphasis=lambda text: _marked(text, "*"),
            link=self._link,
        )
        self._blocks = Blocks[str](
            nothing="",
            paragraph=self._line,
            bullets=lambda items: "\n".join(f"- {self._line(item)}" for item in items),
            fields=lambda rows: parted(map(self._row, rows)),
            note=self._note,
            table=self._table,
            formula=_literal_block,
        )

    def title(self, outline: Outline) -> str:
        """The title of a story: its gloss, behind its name."""
        words = ": ".join(filter(None, (escape(outline.name), escape(outline.title))))
        return words or "A story without a header"

    def heading(self, words: str, level: int) -> str:
        """A heading: its words and a line of marks below, in double width so that wide letters fit."""
        words = escape_start(words)
        return f"{words}\n{_UNDERLINES[min(level, 3)] * max(4, 2 * len(words))}"

    def _line(self, sentence: Sentence) -> str:
        """A sentence at the beginning of a paragraph."""
        return escape_start(self.inline(sentence))

    def inline(self, sentence: Sentence) -> str:
        """A sentence, within a line; marks of code and links are kept apart from letters by an escaped blank."""
        words = ""
        for part in sentence:
            written = self._inlines.of(part)
            if not written:
                continue
            is_marked = not isinstance(part, Plain)
            if words and (is_marked or words.endswith(("`", "*", "_"))) and not words[-1].isspace():
                words += "" if written[0].isspace() else "\\ "
            words += written
        return words.strip()

    def _link(self, link: Link) -> str:
        number, name, anchor = self._targets.resolved(link)
        if anchor is None:
            return literal(name) or escape(number)
        words = " ".join(filter(None, (number, name)))
        return f"`{escape(words)} <{target(anchor)}_>`__"

    def _anchor(self, anchor: str) -> str:
        name = self._targets.name(anchor)
        return "" if name is None else f".. _`{target(name)}`:"

    def section(self, section: Section, level: int) -> str:
        """A section with its entries."""
        entries = [self.entry(entry, level + 1) for entry in section.entries]
        head = self.heading(escape(section.title), level)
        return parted([self._anchor(section.anchor), head, self.blocks(section.blocks), *entries])

    def entry(self, entry: Entry, level: int) -> str:
        """An entry with those inside it; entries inside have no heading."""
        name = " ".join(filter(None, (escape(entry.number), literal(entry.name))))
        words = escape(entry.word)
        if level:
            parts = [self._anchor(entry.anchor), self.heading(f"{name} · {words}", level)]
            if entry.summary:
                parts.append(self._line(entry.summary))
        else:
            number = " ".join(filter(None, (entry.number, entry.name)))
            summary = f": {self.inline(entry.summary)}" if entry.summary else ""
            parts = [self._anchor(entry.anchor), f"{_marked(number, '**')} · {words}{summary}"]
        parts.append(self.blocks(entry.blocks))
        parts += [self.entry(each, 0) for each in entry.entries]
        return parted(parts)

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks with an empty line between them."""
        return parted(map(self._blocks.of, blocks))

    def _note(self, note: Note) -> str:
        lead = note_lead(note)
        return f".. note::\n\n   {f'**{escape(lead)}** ' if lead else ''}{self._line(note.sentence)}"

    def _row(self, row: Row) -> str:
        label = f"- **{escape(row.label)}:**"
        if len(row.sentences) == 1:
            return f"{label} {self.inline(row.sentences[0])}"
        return "\n".join([label, "", *(f"  - {self._line(each)}" for each in row.sentences)])

    def _table(self, table: Table) -> str:
        lines = [".. list-table::", "   :header-rows: 1", ""]
        head = [escape(cell) for cell in table.head]
        for cells in (head, *([self.inline(cell) for cell in row] for row in table.rows)):
            for at, cell in enumerate(cells):
                lines.append(f"{'   * - ' if at == 0 else '     - '}{escape_start(cell)}".rstrip())
        return "\n".join(lines)


def _literal_block(text: str) -> str:
    return "\n".join(["::", "", *(f"   {shown(line)}".rstrip() for line in text.strip().split("\n"))])


def _marked(text: str, mark: str) -> str:
    words = escape(shown(text).strip())
    return f"{mark}{words}{mark}" if words else ""
