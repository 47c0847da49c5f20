"""The entries of what a file adds to the language: flavours, predicates, classes, word lists."""

from __future__ import annotations

from training_story.outline.blocks import with_facts
from training_story.outline.elements import Entry, Row
from training_story.outline.view import View
from training_story.outline.wording import plain, row, said
from training_story.syntax import nodes

_LABELS: dict[str, str] = {
    "reads": "Reads",
    "because": "What it says of the system",
    "predicts": "Predicts",
    "test": "A test",
    "asks": "Asks",
    "weakness": "Weakness",
    "accepts": "Finds",
    "rejects": "Passes over",
    "source": "Source",
}
"""What the fields of a schema or a pattern are called, in the order in which they are shown."""


def vocabulary_entry(view: View, node: nodes.LibraryDeclaration) -> Entry:
    """One word that a file adds to the language."""
    rows: list[Row] = []
    match node:
        case nodes.Schema():
            word = "Goal class" if node.kind == "class" else node.kind.capitalize()
            rows += row("Takes", *(plain(_parameter(view, each)) for each in node.parameters))
            rows += _texts(node.fields)
        case nodes.Choice():
            word = "Choice"
            rows += row("Words", *(plain(_variant(each)) for each in node.variants))
        case nodes.Words():
            word = "Word list"
            rows += row("Words", plain(", ".join(each.value for each in node.entries)))
        case nodes.Pattern():
            word = "Pattern"
            rows += _texts(node.fields)
    symbol = view.story.module.names.get(node.name.text)
    known = view.numbering.anchor(symbol) if symbol is not None and symbol.node is node else ""
    return Entry(
        known or view.numbering.free_anchor(f"again.{node.span.start}"),
        "",
        "other",
        word,
        node.name.text,
        said(node.gloss),
        with_facts(rows),
        (),
        node.span,
    )


def _texts(fields: tuple[nodes.SchemaField, ...] | tuple[nodes.PatternField, ...]) -> list[Row]:
    rows: list[Row] = []
    texts = [field for field in fields if isinstance(field, nodes.TextField)]
    for keyword, label in _LABELS.items():
        rows += row(label, *(plain(field.text.value) for field in texts if field.keyword == keyword))
    return rows


def _parameter(view: View, parameter: nodes.Parameter) -> str:
    names = " or ".join(name.text for name in parameter.names)
    return f"{names}: {view.source(parameter.type)}{', may be left out' if parameter.optional else ''}"


def _variant(variant: nodes.Variant) -> str:
    return variant.name.text if variant.gloss is None else f"{variant.name.text}: {variant.gloss.value}"
