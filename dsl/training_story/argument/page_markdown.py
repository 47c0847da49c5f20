"""A report as Markdown."""

from __future__ import annotations

import re

from training_story.argument.page import Declaration, Item, Line, Mixed, Name, Point, Said, Section, Table, Words
from training_story.diagnostics.printable import printable

_SPACE = re.compile(r"\s+")
_MARKS = re.compile(r"[\\`*_{}\[\]<>#|~&$^@!]")
"""What begins something in CommonMark, in GitHub's tables, or in Pandoc's citations and formulas."""


def page_as_markdown(sections: tuple[Section, ...]) -> str:
    """The report in CommonMark with GitHub's tables. What an author wrote comes out as text."""
    blocks: list[str] = []
    for section in sections:
        blocks.append(f"{'#' * section.level} {_shown(section.title)}")
        items: list[str] = []
        for block in section.blocks:
            match block:
                case Line():
                    text = _shown(block.words)
                case Point():
                    items.append(f"- {_shown(block.words)}")
                    continue
                case Item():
                    items.append(f"- {_shown(block.lead)}")
                    items += [f"  - {_shown(line)}" for line in block.lines]
                    continue
                case Table():
                    text = _table(block)
                case Declaration():
                    text = _fenced(block.text)
            blocks += ["\n".join(items)] if items else []
            items = []
            blocks.append(text)
        blocks += ["\n".join(items)] if items else []
    return "\n\n".join(blocks) + "\n"


def _table(table: Table) -> str:
    rows = [table.head, tuple("---" for _ in table.head), *(tuple(map(_shown, row)) for row in table.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _fenced(text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    lines = "\n".join(printable(line) for line in text.split("\n"))
    return f"{fence}story example\n{lines}\n{fence}"


def _shown(words: Words) -> str:
    parts = []
    for word in words:
        match word:
            case Name():
                parts.append(f"`{printable(word.text)}`")
            case Said():
                parts.append(f'"{_as_text(word.text.strip())}"')
            case Mixed():
                parts.append(_as_text(word.text))
            case str():
                # Backticks are those with which the tool sets names.
                parts.append(word)
    return "".join(parts)


def _as_text(text: str) -> str:
    return _MARKS.sub(_escaped, printable(_SPACE.sub(" ", text)))


def _escaped(mark: re.Match[str]) -> str:
    return f"\\{mark[0]}"
