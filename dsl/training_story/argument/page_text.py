"""A report for the terminal."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from training_story.argument.page import Declaration, Item, Line, Mixed, Name, Point, Said, Section, Table, Words
from training_story.diagnostics.printable import cell_width, printable

_WIDTH = 100
_LEAST_OF_LAST_COLUMN = 30
_SPACE = re.compile(r"\s+")


def page_as_text(sections: tuple[Section, ...]) -> str:
    """The report in lines of at most a hundred columns, but for names and declarations that are longer."""
    lines: list[str] = []
    for section in sections:
        lines += [""] if lines else []
        lines += _heading(section)
        before: object = None
        for block in section.blocks:
            match block:
                case Line():
                    is_apart = isinstance(before, Item | Table | Point)
                    lines += [""] if is_apart or (before is not None and section.level > 1) else []
                    lines += _wrapped(_shown(block.words), "", "  ")
                case Point():
                    lines += _wrapped(_shown(block.words), "- ", "  ")
                case Item():
                    lines += _item(block)
                case Table():
                    lines += _table(block)
                case Declaration():
                    lines += ["", *(f"    {printable(line)}".rstrip() for line in block.text.split("\n")), ""]
            before = block
        if isinstance(before, Declaration):
            lines.pop()
    return "".join(f"{line}\n" for line in lines)


def _heading(section: Section) -> list[str]:
    lines = _wrapped(_shown(section.title, ""), "", "")
    if section.level < 3:
        rule = "=" if section.level == 1 else "-"
        lines.append(rule * max(cell_width(line) for line in lines))
    return lines


def _item(item: Item) -> list[str]:
    lines = _wrapped(_shown(item.lead, ""), "  ", "    ")
    for line in item.lines:
        lines += _wrapped(_shown(line), "      ", "        ")
    return lines


def _table(table: Table) -> Iterator[str]:
    """Columns where they fit, otherwise each row as a list."""
    rows = [table.head, *(tuple(_shown(cell, "") for cell in row) for row in table.rows)]
    widths = [max(map(cell_width, column)) for column in zip(*rows, strict=True)]
    before = sum(width + 2 for width in widths[:-1]) + 2
    if before + min(widths[-1], _LEAST_OF_LAST_COLUMN) > _WIDTH:
        for lead, *cells in rows[1:]:
            yield f"  {lead}"
            for label, cell in zip(table.head[1:], cells, strict=True):
                yield from _wrapped(f"{label}: {cell}" if label else cell, "      ", "        ")
        return
    for row in rows:
        start = "  " + "".join(
            f"{cell}{' ' * (width - cell_width(cell))}  " for cell, width in zip(row[:-1], widths, strict=False)
        )
        yield from _wrapped(row[-1], start, " " * before) if row[-1] else [start.rstrip()]


def _shown(words: Words, mark: str = "`") -> str:
    parts = []
    for word in words:
        match word:
            case Name():
                parts.append(f"{mark}{printable(word.text)}{mark}")
            case Said():
                parts.append(f'"{printable(_SPACE.sub(" ", word.text).strip())}"')
            case Mixed():
                parts.append(printable(_SPACE.sub(" ", word.text)))
            case str():
                parts.append(word)
    return "".join(parts)


def _wrapped(text: str, first: str, following: str) -> list[str]:
    return textwrap.wrap(
        text,
        max(_WIDTH, len(following) + 40),
        initial_indent=first,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )
