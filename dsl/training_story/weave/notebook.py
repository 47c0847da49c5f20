"""Weaving a notebook: cells are changed one by one, and all others keep every byte."""

from __future__ import annotations

import json
import re

from training_story.documents.document import Block, Cell, Document
from training_story.documents.markdown import read_markdown
from training_story.text.edits import TextEdit, apply_edits
from training_story.text.source import Span
from training_story.weave.hosts import block_edit
from training_story.weave.json_places import Written, items, members
from training_story.weave.places import reference_place
from training_story.weave.weaving import Weaving

_ONLY_OF_CODE = ("outputs", "execution_count")


def weave_notebook(document: Document, weaving: Weaving) -> str:
    """The text of a notebook with its cells of story rendered. One of format 3, and what isn't JSON, stays as it is."""
    text = document.host.text
    try:
        cells = _cells(text)
    except (ValueError, RecursionError):
        return text
    if len(cells) != len(document.cells):
        return text
    edits = []
    for cell, place in zip(document.cells, cells, strict=True):
        own = [block for block in document.blocks if block.cell == cell.number]
        if not isinstance(place.value, dict):
            continue
        if place.value.get("cell_type") == "code" and own:
            edits += _code_cell(text, cells, place, own[0], weaving)
        elif place.value.get("cell_type") == "markdown":
            edits += _markdown_cell(text, place, cell, document, own, weaving)
    return apply_edits(text, edits)


def _cells(text: str) -> list[Written]:
    start = 1 if text.startswith("\ufeff") else 0
    for member in members(text, start):
        if member.key == "cells":
            return [each for each in items(text, member.span.start) if _has_source(each)]
    return []


def _has_source(cell: Written) -> bool:
    """Whether the reader of notebooks counts it: a cell has a type or a source."""
    return isinstance(cell.value, dict) and ("cell_type" in cell.value or "source" in cell.value)


def _code_cell(text: str, cells: list[Written], place: Written, block: Block, weaving: Weaving) -> list[TextEdit]:
    rendered = weaving.block(block)
    if rendered is None:
        return []
    if not rendered:
        return [TextEdit(_with_comma(text, cells, place), "")]
    assert isinstance(place.value, dict)
    cell = {key: value for key, value in place.value.items() if key not in _ONLY_OF_CODE}
    cell["cell_type"] = "markdown"
    cell["source"] = _source(rendered, cell.get("source"))
    return [TextEdit(place.span, _dumped(text, place.span, cell))]


def _with_comma(text: str, cells: list[Written], place: Written) -> Span:
    """A cell with the comma that parts it from its neighbour."""
    at = cells.index(place)
    if at + 1 < len(cells):
        return Span(place.span.start, cells[at + 1].span.start)
    return Span(cells[at - 1].span.end if at else place.span.start, place.span.end)


def _markdown_cell(
    text: str, place: Written, cell: Cell, document: Document, own: list[Block], weaving: Weaving
) -> list[TextEdit]:
    source = cell.source.text
    found = read_markdown(source)
    references = [each for each in document.references if each.cell == cell.number]
    edits = []
    for block, inner in zip(own, found.blocks, strict=True):
        rendered = weaving.block(block)
        if rendered is not None:
            edits.append(block_edit("markdown", source, inner, rendered))
    for reference, inner_reference in zip(references, found.references, strict=True):
        shown = weaving.reference(reference)
        span = reference_place(source, inner_reference)
        if shown is not None and span is not None:
            edits.append(TextEdit(span, shown))
    if not edits:
        return []
    woven = apply_edits(source, edits)
    written = [each for each in members(text, place.span.start) if each.key == "source"]
    return [TextEdit(each.span, _dumped(text, each.span, _source(woven, each.value))) for each in written]


def _source(text: str, like: object) -> str | list[str]:
    """A source as the cell has it: one text, or a list of lines."""
    return text.splitlines(keepends=True) if isinstance(like, list) else text


def _dumped(text: str, span: Span, value: object) -> str:
    """A value as JSON, laid out like what it replaces."""
    is_ascii = text.isascii()
    written = text[span.start : span.end]
    line = re.search(r"\n([ \t]*)\S", written)
    if line is None:
        return json.dumps(value, ensure_ascii=is_ascii)
    own_line = text[max(text.rfind("\n", 0, span.start), 0) + 1 : span.start]
    base = own_line[: len(own_line) - len(own_line.lstrip(" \t"))]
    unit = line[1].removeprefix(base) or " "
    newline = "\r\n" if "\r\n" in written else "\n"
    return json.dumps(value, ensure_ascii=is_ascii, indent=unit).replace("\n", f"{newline}{base}")
