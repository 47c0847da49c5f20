"""The parts of a report, for the writers of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from training_story.text.records import record


@record
class Name:
    """A name of the story."""

    text: str


@record
class Said:
    """Words of the author, as they were written."""

    text: str


@record
class Mixed:
    """A sentence of the tool with words of an author in it."""

    text: str


Word: TypeAlias = str | Name | Said | Mixed
"""Plain strings are those of the tool."""
Words: TypeAlias = tuple[Word, ...]


@record
class Line:
    """A sentence of its own."""

    words: Words


@record
class Point:
    """One of several things to know."""

    words: Words


@record
class Item:
    """A thing, and lines on it."""

    lead: Words
    lines: tuple[Words, ...]


@record
class Table:
    """Short cells, as many in each row as in ``head``."""

    head: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]


@record
class Declaration:
    """Text of the language, to be pasted."""

    text: str


Block: TypeAlias = Line | Point | Item | Table | Declaration


@record
class Section:
    """A heading, 1 for the title, and what stands below it."""

    level: int
    title: Words
    blocks: tuple[Block, ...]


def names(ids: Iterable[str], between: str = ", ") -> Words:
    """Names with commas, or something else, between them."""
    words: list[Word] = []
    for id in ids:
        words += [between, Name(id)] if words else [Name(id)]
    return tuple(words)


def any_of(ids: Iterable[str]) -> Words:
    """Names with commas between them, and ``or`` before the last."""
    return _joined(ids, " or ")


def all_of(ids: Iterable[str]) -> Words:
    """Names with commas between them, and ``and`` before the last."""
    return _joined(ids, " and ")


def _joined(ids: Iterable[str], last: str) -> Words:
    words = names(ids)
    return (*words[:-2], last, words[-1]) if len(words) > 2 else words
