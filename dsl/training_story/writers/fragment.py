"""Parts of an outline as text of a format: what whole documents are made of, and what weaving puts into others."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Protocol

from training_story.outline.elements import Block, Code, Emphasis, Entry, Inline, Link, Outline, Plain, Sentence, Strong
from training_story.text.records import record


class Fragment(Protocol):
    r"""A writer of parts. What it gives has no line break at its end, and ``\n`` between lines."""

    def inline(self, sentence: Sentence) -> str:
        """A sentence, to stand within a line."""
        ...

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks one below the other."""
        ...

    def entry(self, entry: Entry, level: int) -> str:
        """An entry under a heading of a level from 1; at level 0 its head is a line of the text."""
        ...


@record
class Targets:
    """Which anchors a document has, and how they are called there: links to others are plain words."""

    known: Container[str]
    prefix: str = ""

    def name(self, anchor: str) -> str | None:
        """The anchor as the document has it, or None where nothing stands there."""
        return f"{self.prefix}{anchor}" if anchor in self.known else None

    def resolved(self, link: Link) -> tuple[str, str, str | None]:
        """The number and the name that a link shows, either of which may be empty, and the anchor that it leads to."""
        return *link_parts(link), self.name(link.anchor)


def targets_of(outline: Outline) -> Targets:
    """The anchors of a whole outline, under their own names."""
    return Targets(
        frozenset([section.anchor for section in outline.sections] + [entry.anchor for entry in outline.entries()])
    )


def parted(parts: Iterable[str]) -> str:
    """Paragraphs with an empty line between them; empty ones are left out."""
    return "\n\n".join(filter(None, parts))


def head_of(entry: Entry) -> Sentence:
    """What stands at the head of an entry: its number, what it is and its name."""
    parts: list[Inline] = [Strong(entry.number), Emphasis(entry.word), Code(entry.name)]
    shown = [part for part in parts if part.text]
    return tuple(each for part in shown for each in (Plain(" "), part))[1:]


def link_parts(link: Link) -> tuple[str, str]:
    """The number and the name of a link such as ``G1.2 wins_fast``; either may be empty."""
    first, space, rest = link.text.partition(" ")
    if space:
        return first, rest
    return (first, "") if link.anchor.startswith("open.") else ("", first)
