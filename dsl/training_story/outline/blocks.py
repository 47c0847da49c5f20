"""Small parts that entries are put together from."""

from __future__ import annotations

from typing import TypeAlias

from training_story.outline.elements import Block, Code, Entry, EntryKind, Fields, Plain, Row, Sentence, Table
from training_story.outline.view import View, evidence_of
from training_story.outline.wording import EVIDENCE, links_row, readable, row, said
from training_story.semantics.model import (
    Assumption,
    Bridge,
    Care,
    Claim,
    Doubt,
    Goal,
    Loss,
    Objective,
    Reference,
    Rival,
    Setup,
    Step,
    Use,
)  # fmt: skip
from training_story.syntax import nodes

Declaration: TypeAlias = Setup | Goal | Loss | Step | Assumption | Rival | Claim | Objective | Bridge | Doubt
"""What has a symbol and a number."""


def with_facts(rows: list[Row], *more: Block) -> tuple[Block, ...]:
    """The blocks of an entry; the facts are left out where there are none."""
    return (Fields(tuple(rows)), *more) if rows else more


def entry_of(
    view: View,
    each: Declaration,
    kind: EntryKind,
    word: str,
    summary: Sentence,
    blocks: tuple[Block, ...],
    entries: tuple[Entry, ...] = (),
) -> Entry:
    """The entry of a declaration under its number, its anchor and its name."""
    symbol = each.symbol
    number, anchor = view.numbering.number(symbol), view.numbering.anchor(symbol)
    return Entry(anchor, number, kind, word, symbol.name, summary, blocks, entries, each.node.span)


def link_row(view: View, label: str, reference: Reference | None) -> tuple[Row, ...]:
    """A line with one reference, or none without it."""
    return () if reference is None else row(label, (view.link(reference.symbol),))


def type_row(view: View, label: str, type_: nodes.TypeNode | None) -> tuple[Row, ...]:
    """A line with a type as the author wrote it, or none without it."""
    return () if type_ is None else row(label, (Code(view.source(type_)),))


def because(text: nodes.Text | None) -> Sentence:
    """The reason behind a statement, or nothing."""
    return () if text is None else (Plain(" because "), *said(text))


def annotated(view: View, use: Use | None, gloss: nodes.Text | None, lead: str = "") -> Sentence:
    """An annotation read as English behind ``lead``; without one, the gloss."""
    return said(gloss) if use is None else (Plain(lead), *view.spoken(use)) if lead else view.spoken(use)


def gloss_row(use: Use | None, gloss: nodes.Text | None) -> tuple[Row, ...]:
    """A line for the gloss where the annotation has taken its place as the summary."""
    return () if use is None or gloss is None else row("In the author's words", said(gloss))


def care_sentence(view: View, care: Care) -> Sentence:
    """A care statement: ``it cares that ..., about L1 win_signal``."""
    about: Sentence = () if care.about is None else (Plain(" (about "), view.link(care.about.symbol), Plain(")"))
    if care.use is None:
        return (Plain("cares about "), view.link(care.about.symbol)) if care.about is not None else ()
    return (*view.spoken(care.use), *about)


def evidence_row(node: nodes.Step | nodes.Claim | nodes.Assumption) -> tuple[Row, ...]:
    """What evidence there is, each with its kind."""
    sentences = []
    for field in evidence_of(node):
        kind = EVIDENCE.get(field.name.text, readable(field.name.text))
        sentences.append((Plain(f"{kind}: "), *said(field.text)))
    return row("Evidence", *sentences)


def grounds(view: View, each: Step | Claim) -> tuple[Row, ...]:
    """What a step or claim is drawn from and takes for granted."""
    return (
        *links_row("Drawn from", view.links(each.draws_from)),
        *links_row("Takes for granted", view.links(each.assumes)),
    )


def used_by(view: View, assumption: Assumption) -> tuple[Row, ...]:
    """The steps and claims that take an assumption for granted."""
    return links_row("Needed by", [(view.link(each.symbol),) for each in view.assumed_by.get(assumption.symbol, [])])


def table_blocks(table: nodes.Table | None) -> tuple[Block, ...]:
    """A map or an objective written out: a line for each case."""
    if table is None or not table.rows:
        return ()
    rows = tuple(
        (cells, () if each.value is None else (Code(each.value.text),))
        for each, cells in zip(table.rows, table_cells(table), strict=True)
    )
    return (Table(("Case", "Value"), rows),)


def table_cells(table: nodes.Table | None) -> list[Sentence]:
    """What stands at the head of each row: all that data consist of."""
    return [] if table is None else [(Code(", ".join(name.text for name in each.cells)),) for each in table.rows]
