"""What stands in each block of a story, as parts of its outline."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from training_story.outline.elements import Block, Code, Entry, Link, Outline, Paragraph, Plain, Strong
from training_story.outline.numbering import Numbering
from training_story.outline.rewriting import Change, rewritten
from training_story.outline.story_outline import numbered_outline
from training_story.semantics.model import Story
from training_story.semantics.symbols import Symbol, found_in
from training_story.syntax import nodes
from training_story.text.records import record
from training_story.text.source import Span
from training_story.writers.fragment import Fragment


@record
class Part:
    """An entry, or blocks that belong to none, and where in the text of the story they are declared."""

    span: Span
    entry: Entry | None
    blocks: tuple[Block, ...] = ()

    def anchors(self) -> list[str]:
        """The anchors that it brings with it."""
        return [] if self.entry is None else [each.anchor for each in self.entry.with_inner()]

    def foreign(self, change: Change) -> Part:
        """The part beside another story, where its numbers mean nothing; its sentences become what a function makes."""
        return self if self.entry is None else Part(self.span, rewritten(self.entry, change, lambda number: ""))


class Parts:
    """The parts of a story in the order of its text."""

    def __init__(self, story: Story) -> None:
        self._story = story
        outline, numbering = numbered_outline(story)
        self._numbering: Numbering = numbering
        entries = (entry for section in outline.sections for entry in section.entries)
        found = [Part(entry.span, entry) for entry in entries]
        found += _header(story, outline)
        found += _competitive(story)
        self.all: tuple[Part, ...] = tuple(sorted(found, key=lambda each: each.span))

    def in_ranges(self, ranges: Sequence[Span]) -> list[list[Part]]:
        """The parts by the range that they begin in; ranges are in order. What stands in none is left out."""
        starts = [each.start for each in ranges]
        found: list[list[Part]] = [[] for _ in ranges]
        for part in self.all:
            at = bisect_right(starts, part.span.start) - 1
            if at >= 0 and part.span.start <= ranges[at].end:
                found[at].append(part)
        return found

    def named(self, path: str) -> tuple[Part, ...] | None:
        """The part of what a path of names stands for, all parts for an empty path; None where it names nothing."""
        if not path:
            return self.all
        symbol = found_in(self._story.module.names, path)
        part = None if symbol is None else self._of(symbol)
        return None if part is None else (part,)

    def _of(self, symbol: Symbol) -> Part | None:
        """The part of one declaration: its entry, or that of its owner."""
        anchor = self._numbering.anchor(symbol)
        for part in self.all:
            for entry in () if part.entry is None else part.entry.with_inner():
                if anchor and entry.anchor == anchor:
                    return Part(entry.span, entry)
        return None

    def declares(self, symbol: Symbol) -> bool:
        """Whether a symbol is declared in the story, alone or in another declaration."""
        return symbol.module is self._story.module

    def link(self, symbol: Symbol) -> Link | Code:
        """A reference to a declaration of the story, or to another name."""
        found = self._numbering.link(symbol)
        return found if isinstance(found, Link) else Code(symbol.path)


def written(parts: Iterable[Part], fragment: Fragment) -> str:
    """Parts one below the other."""
    texts = (fragment.blocks(part.blocks) if part.entry is None else fragment.entry(part.entry, 0) for part in parts)
    return "\n\n".join(filter(None, texts))


def _header(story: Story, outline: Outline) -> list[Part]:
    header = story.module.parsed.file.header
    if header is None:
        return []
    word = "Training story" if isinstance(header, nodes.StoryHeader) else "Library"
    sentence = (Strong(word), Plain(" "), Code(outline.name), Plain(f": {outline.title}"))
    return [Part(header.span, None, (Paragraph(sentence),))]


def _competitive(story: Story) -> list[Part]:
    """Why the training is competitive, which a rationale says beside its steps."""
    return [
        Part(each.span, None, (Paragraph((Plain(f"The training is competitive because {each.text.value}"),)),))
        for each in story.why_competitive
    ]
