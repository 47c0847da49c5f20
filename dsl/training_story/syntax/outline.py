"""Where the items of a file begin: what has a line of its own, and how its block is laid out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from training_story.syntax import nodes
from training_story.text.records import record

BlockStyle = Literal["lines", "inline", "fill"]
"""One field a line; on the line of its declaration where it fits; packed words."""


@record
class Item:
    """A declaration or field: where it begins and ends, and whether it is set apart by blank lines."""

    start: int
    end: int
    block: BlockStyle
    apart: bool


def items(file: nodes.File) -> list[Item]:
    """All items of a file at every depth, in order."""
    found = list(_items_of(file))
    found.sort(key=lambda item: item.start)
    return found


def _items_of(file: nodes.File) -> Iterator[Item]:
    if file.header is not None:
        yield _item(file.header, apart=True)
        if isinstance(file.header, nodes.StoryHeader):
            yield from (_item(field) for field in file.header.fields)
    for statement in file.imports:
        yield _item(statement)
    for declaration in file.declarations:
        yield from _declaration(declaration)


def _declaration(node: nodes.Declaration) -> Iterator[Item]:
    match node:
        case nodes.Space():
            yield _item(node, block="lines" if node.elements else "inline")
            if node.elements:
                yield from (_item(field) for field in node.fields)
        case nodes.Data() | nodes.Map() | nodes.Objective():
            yield _item(node, block="inline")
        case nodes.Bridge() | nodes.Open():
            yield _item(node)
        case nodes.Choice():
            yield _item(node, block="inline", apart=True)
        case nodes.Words():
            yield _item(node, block="fill", apart=True)
        case nodes.Rationale():
            yield _item(node, apart=True)
            for step in node.steps:
                yield _item(step, apart=not isinstance(step, nodes.TextField))
                if isinstance(step, nodes.Step):
                    yield from (_item(clause) for clause in step.clauses)
                elif isinstance(step, nodes.Assumption):
                    yield from (_item(field) for field in step.fields)
        case nodes.Claim():
            yield _item(node, apart=bool(node.clauses))
            yield from (_item(clause) for clause in node.clauses)
        case nodes.Setup():
            yield _item(node, apart=True)
            for part in node.fields:
                yield _item(part, block="inline" if isinstance(part, nodes.Data) else "lines")
        case nodes.Loss() | nodes.Goal() | nodes.Rival() | nodes.Doubt() | nodes.Schema():
            yield _item(node, apart=True)
            yield from (_item(field) for field in node.fields)
        case nodes.Pattern():
            yield _item(node, apart=True)
            yield from (_item(field) for field in node.fields)


_Spanned = (
    nodes.Header | nodes.Import | nodes.Declaration | nodes.Meta | nodes.LossField | nodes.GoalField
    | nodes.RivalField | nodes.Clause | nodes.Step | nodes.Assumption | nodes.SystemField
    | nodes.PatternField | nodes.SpaceField
)  # fmt: skip


def _item(node: _Spanned, block: BlockStyle = "lines", apart: bool = False) -> Item:
    return Item(node.span.start, node.span.end, block, apart)
