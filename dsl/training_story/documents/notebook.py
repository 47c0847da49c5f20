"""Jupyter notebooks: cells that begin with ``%%story``, and the Markdown of the others."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from training_story.documents.document import Block, Cell, LineBreaks
from training_story.documents.found import Found, take_over
from training_story.documents.json_strings import Value, strings_of, unescaped
from training_story.documents.lines import content_of, lines_of
from training_story.documents.markdown import read_markdown
from training_story.documents.options import bracket_options
from training_story.text.mapped import MappedText, Piece
from training_story.text.source import SourceFile, Span

_MAGIC = "%%story"


@attrs.define(eq=False)
class _Cell:
    kind: str = ""
    parts: list[Span] = attrs.field(factory=list)


def read_notebook(text: str) -> tuple[Found, tuple[Cell, ...], int | None]:
    """What is found in a notebook, its cells, and where it breaks off if it isn't JSON."""
    values, broken = strings_of(text)
    found = Found()
    cells = []
    headings: tuple[str, ...] = ()
    is_ascii = text.isascii()
    for number, cell in enumerate(_cells(text, values), start=1):
        source = _joined([unescaped(text, part) for part in cell.parts])
        cells.append(Cell(number, source, SourceFile("", source.value)))
        glue = text[cell.parts[0].end : cell.parts[1].start] if len(cell.parts) > 1 else ""
        if cell.kind == "markdown":
            inside = read_markdown(source.value, headings)
            headings = _last_heading(inside, headings)
            take_over(found, inside, source, _in_json(glue, is_ascii), number)
        elif cell.kind == "code" and source.value.lstrip().startswith(_MAGIC):
            block = _magic(source, headings, number)
            if block is not None:
                take_over(found, Found([block]), source, _in_json(glue, is_ascii), number)
    return found, tuple(cells), broken


def _cells(text: str, values: list[Value]) -> list[_Cell]:
    """The cells in order: format 4 has them at the top, format 3 in worksheets."""
    cells: dict[tuple[str | int, ...], _Cell] = {}
    for value in values:
        path = value.path
        size = 2 if path[:1] == ("cells",) else 4 if path[:1] == ("worksheets",) and path[2:3] == ("cells",) else 0
        if not size or len(path) <= size:
            continue
        key = path[size]
        if key not in ("cell_type", "source", "input"):
            continue
        cell = cells.setdefault(path[:size], _Cell())
        if key == "cell_type":
            cell.kind = text[value.place.start : value.place.end]
        elif len(path) <= size + 2:
            cell.parts.append(value.place)
    return list(cells.values())


def _joined(texts: list[MappedText]) -> MappedText:
    pieces: list[Piece] = []
    size = 0
    for text in texts:
        pieces += [Piece(size + start, first, last) for start, first, last in text.pieces]
        size += len(text.value)
    return MappedText("".join(text.value for text in texts), tuple(pieces) or (Piece(0, 0, 0),))


def _magic(source: MappedText, headings: tuple[str, ...], number: int) -> Block | None:
    """The block of a cell that begins with ``%%story``."""
    value = source.value
    lines = lines_of(value)
    first = next((at for at, line in enumerate(lines) if value[line.start : line.end].strip()), 0)
    head = lines[first]
    written = value[head.start : head.end].strip().removeprefix(_MAGIC)
    if written and not written[0].isspace():
        return None
    inside = lines[first + 1 :]
    span, content = content_of(value, inside, [line.start for line in inside], head.after)
    return Block(span, content, bracket_options(written), Span(head.start, head.end), headings, number)


def _last_heading(inside: Found, before: tuple[str, ...]) -> tuple[str, ...]:
    """The headings under which the next cell stands."""
    return inside.headings if inside.headings else before


def _in_json(glue: str, ascii_only: bool) -> Callable[[LineBreaks], LineBreaks]:
    return lambda breaks: LineBreaks(breaks.newline, breaks.prefix, glue, True, ascii_only)
