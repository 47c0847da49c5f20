"""The neutral document that every writer reads.

Texts are those of the author or of the tool, unescaped; each writer escapes what it embeds. A text may hold
line breaks, which mean no more than a space does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from training_story.text.records import record
from training_story.text.source import Span

# Inside a sentence


@record
class Plain:
    """Words."""

    text: str


@record
class Code:
    """A name, an address or a formula, set as code."""

    text: str


@record
class Strong:
    """Words that stand out: the lead of a line."""

    text: str


@record
class Emphasis:
    """Words of the tool beside those of the author."""

    text: str


@record
class Link:
    """A reference to an entry, by its ``anchor``; ``text`` is what is shown, such as ``G1.2 wins_fast``."""

    text: str
    anchor: str


Inline: TypeAlias = Plain | Code | Strong | Emphasis | Link
Sentence: TypeAlias = tuple[Inline, ...]

# Blocks

NoteKind = Literal["unanswered", "open", "risk", "doubt", "remark"]
"""``unanswered``: nothing is said of it. ``open``: the author leaves it open. ``risk``: a rival that stays live."""


@record
class Paragraph:
    """A run of sentences."""

    sentence: Sentence


@record
class Bullets:
    """A list without numbers."""

    items: tuple[Sentence, ...]


@record
class Row:
    """One line of ``Fields``: what it is, and what is said. Several sentences are a list."""

    label: str
    sentences: tuple[Sentence, ...]


@record
class Fields:
    """Labelled facts on one thing, such as ``computed on`` of a loss."""

    rows: tuple[Row, ...]


@record
class Note:
    """What a reader should stop at."""

    kind: NoteKind
    sentence: Sentence


@record
class Table:
    """Cells are sentences. Every row has as many as ``head``."""

    head: tuple[str, ...]
    rows: tuple[tuple[Sentence, ...], ...]


@record
class Formula:
    """What an author wrote as the formula of a loss: LaTeX-like or plain, taken as plain text."""

    text: str


@record
class Diagram:
    """Where the picture of the argument goes, for the formats that have pictures; others skip it."""

    caption: str


Block: TypeAlias = "Paragraph | Bullets | Fields | Note | Table | Formula | Diagram"

EntryKind = Literal[
    "setup", "space", "data", "map", "goal", "property", "physical loss", "mathematical loss", "constraint", "nudge",
    "selection", "assumption", "rival", "claim", "objective", "bridge", "doubt", "open", "other",
]  # fmt: skip


@record
class Entry:
    """One declaration, numbered."""

    anchor: str
    """Unique in the outline, of letters, digits, ``-`` and ``.`` alone; the same for the same path of names."""
    number: str
    """``G1``, ``G1.2``, ``L1``, ``S3``; empty for what isn't numbered."""
    kind: EntryKind
    word: str
    """What it is, for readers: ``Training goal``, ``Physical reward``, ``Constraint``, ``Rival``."""
    name: str
    """The author's name for it; empty where it has none."""
    summary: Sentence
    """One sentence: the gloss, or the annotation read as English."""
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...]
    """Entries inside it: the properties of a goal."""
    span: Span
    """Where it is declared, in the text of the story."""

    def with_inner(self) -> Iterator[Entry]:
        """It and the entries inside it."""
        yield self
        for entry in self.entries:
            yield from entry.with_inner()


@record
class Section:
    """A part of the document under a heading."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...]


@record
class Outline:
    """A whole story."""

    name: str
    title: str
    """The gloss of the header."""
    facts: Fields
    """Authors, version, status."""
    sections: tuple[Section, ...]

    def entries(self) -> Iterator[Entry]:
        """All entries, also those inside others."""
        for section in self.sections:
            for entry in section.entries:
                yield from entry.with_inner()


def plain_text(sentence: Sentence) -> str:
    """The words of a sentence without markup."""
    return "".join(part.text for part in sentence)
