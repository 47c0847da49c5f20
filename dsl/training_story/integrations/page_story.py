"""The blocks of story on one page of somebody else's program: one story, its findings, and what each block shows.

The program finds the blocks, and sets what is shown as it sets everything: Pandoc, Sphinx, Python-Markdown, Jupyter.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.diagnostics.severity import Severity
from training_story.documents.document import BlockOptions, ProseReference
from training_story.frontends.configuration import Configurations
from training_story.modules.files import DiskFiles, Files, OverlayFiles
from training_story.outline.elements import Inline, Link, Plain, Sentence
from training_story.pipeline import CheckedStory, Compiler
from training_story.prose_references import Resolver
from training_story.text.records import record
from training_story.text.source import Span
from training_story.weave.parts import Part, Parts
from training_story.writers.fragment import link_parts

PREFIX = "story:"
"""How a reference in code begins: ``story:plays_well.wins_fast``."""


@record
class PageBlock:
    """A block as the program has it: its text without the marks around it."""

    text: str
    options: BlockOptions = BlockOptions()


@record
class Finding:
    """An error or warning: which block it stands in, counted from 0, and where in the block, counted from 1."""

    block: int
    line: int
    column: int
    diagnostic: Diagnostic

    @property
    def text(self) -> str:
        """``error: message [CON001 loss-as-goal]; write ...``, on one line."""
        each = self.diagnostic
        help = "".join(f"; {part}" for part in each.help[:1])
        return f"{each.severity.word}: {each.message} [{each.code.number} {each.code.name}]{help}"


class PageStory:
    """The story of a page. ``name`` is the path of the page: other files are looked up beside it."""

    def __init__(self, name: str, blocks: Sequence[PageBlock], files: Files | None = None) -> None:
        """Check the blocks together. Raises ``ConfigurationError`` where the settings of the project can't be used."""
        self._name = name
        self._blocks = tuple(blocks)
        self._numbers = [number for number, block in enumerate(self._blocks) if block.options.is_story]
        """Which blocks are the story, and where each begins and ends in its text."""
        self._ranges: list[Span] = []
        texts = [f"{self._blocks[number].text}\n" for number in self._numbers]
        length = 0
        for each in texts:
            self._ranges.append(Span(length, length + len(each) - 1))
            length += len(each)
        passing = f"{name}.story"
        paths = Configurations().of_folder(os.path.dirname(os.path.abspath(name))).module_paths
        self._compiler = Compiler(OverlayFiles({passing: "".join(texts)}, files or DiskFiles()), paths)
        self._checked: CheckedStory | None = self._compiler.checked_story(passing) if texts else None

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Errors and warnings in order, without those that the author allows."""
        return tuple(
            self._finding(each)
            for each in (() if self._checked is None else self._checked.diagnostics)
            if each.severity >= Severity.WARNING and each.allowed is None
        )

    def shown(self, number: int) -> tuple[Part, ...]:
        """What stands in the place of the block of a number; nothing for one that is hidden, or stays as it is."""
        return () if self._blocks[number].options.hidden else self._parts.get(number, ())

    def is_replaced(self, number: int) -> bool:
        """Whether a block gives way to what is shown: an example and one that must fail stay as they are."""
        options = self._blocks[number].options
        return options.hidden or number in self._parts

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The anchors of the story that stand on the page."""
        return frozenset(anchor for number in self._numbers for part in self.shown(number) for anchor in part.anchors())

    def reference(self, written: str) -> Sentence | None:
        """What ``wins_fast``, perhaps with ``@`` and a fingerprint behind it, refers to; None where that is unclear."""
        if self._checked is None or self._story is None:
            return None
        path = written.partition("@")[0].strip()
        resolver = Resolver([self._checked.story.module], self._checked.program)
        found = resolver.meant(ProseReference(path, Span(0, 0)))
        return (self._story.link(found[0]),) if len(found) == 1 else None

    @cached_property
    def _story(self) -> Parts | None:
        return None if self._checked is None else Parts(self._checked.story)

    @cached_property
    def _parts(self) -> dict[int, tuple[Part, ...]]:
        found: dict[int, tuple[Part, ...]] = {}
        if self._story is not None:
            own = self._story.in_ranges(self._ranges)
            found.update(zip(self._numbers, map(tuple, own), strict=True))
        for number, block in enumerate(self._blocks):
            if block.options.from_path is not None:
                included = self._included(block.options.from_path)
                if included is not None:
                    found[number] = included
        return found

    def _included(self, written: str) -> tuple[Part, ...] | None:
        """A declaration of another file, or all of it, without the numbers and links of that file."""
        path, _, name = written.partition("#")
        checked = self._compiler.included_story(path, self._name)
        if checked is None:
            return None
        found = Parts(checked.story).named(name)
        return None if found is None else tuple(part.foreign(_without_link) for part in found)

    def _finding(self, diagnostic: Diagnostic) -> Finding:
        assert self._checked is not None
        source = diagnostic.location.source
        if source is not self._checked.story.module.source:
            return Finding(self._numbers[0], 1, 1, diagnostic)
        start = diagnostic.location.span.start
        at = max(0, bisect_right([each.start for each in self._ranges], start) - 1)
        number = self._numbers[at]
        place = source.position(min(start, self._ranges[at].end))
        first = source.position(self._ranges[at].start)
        last = self._blocks[number].text.rstrip().count("\n") + 1
        return Finding(number, min(place.line - first.line + 1, last), place.column, diagnostic)


def code_reference(code: str) -> str | None:
    """The path in a piece of code such as ``story:plays_well``, or None."""
    words = code.split()
    if len(words) != 1 or not words[0].startswith(PREFIX):
        return None
    return words[0].removeprefix(PREFIX) or None


def _without_link(part: Inline) -> Sentence:
    if not isinstance(part, Link):
        return (part,)
    return (Plain(link_parts(part)[1] or "an open question"),)
