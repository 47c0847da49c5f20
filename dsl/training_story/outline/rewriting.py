"""Entries and outlines with the parts of their sentences changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from training_story.outline.elements import (
    Block,
    Bullets,
    Diagram,
    Entry,
    Fields,
    Formula,
    Inline,
    Note,
    Outline,
    Paragraph,
    Row,
    Section,
    Sentence,
    Table,
)

Change = Callable[[Inline], Sentence]


def rewritten(entry: Entry, change: Change, change_number: Callable[[str], str] = str) -> Entry:
    """An entry, with those inside it, in which parts of sentences and numbers are what functions make of them."""
    return Entry(
        entry.anchor,
        change_number(entry.number),
        entry.kind,
        entry.word,
        entry.name,
        _sentence(entry.summary, change),
        tuple(_block(each, change) for each in entry.blocks),
        tuple(rewritten(each, change, change_number) for each in entry.entries),
        entry.span,
    )


def rewritten_outline(outline: Outline, change: Change) -> Outline:
    """An outline in which each part of a sentence is what a function makes of it."""
    sections = tuple(
        Section(
            section.anchor,
            section.title,
            tuple(_block(each, change) for each in section.blocks),
            tuple(rewritten(each, change) for each in section.entries),
        )
        for section in outline.sections
    )
    return Outline(outline.name, outline.title, outline.facts, sections)


def _sentence(sentence: Sentence, change: Change) -> Sentence:
    return tuple(each for part in sentence for each in change(part))


def _sentences(sentences: tuple[Sentence, ...], change: Change) -> tuple[Sentence, ...]:
    return tuple(_sentence(each, change) for each in sentences)


def _block(block: Block, change: Change) -> Block:
    match block:
        case Paragraph():
            return Paragraph(_sentence(block.sentence, change))
        case Note():
            return Note(block.kind, _sentence(block.sentence, change))
        case Bullets():
            return Bullets(_sentences(block.items, change))
        case Fields():
            return Fields(tuple(Row(row.label, _sentences(row.sentences, change)) for row in block.rows))
        case Table():
            return Table(block.head, tuple(_sentences(row, change) for row in block.rows))
        case Formula() | Diagram():
            return block
        case _:
            assert_never(block)
