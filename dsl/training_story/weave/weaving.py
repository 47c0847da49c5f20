"""What takes the place of each block and of each reference of a document."""

from __future__ import annotations

from collections.abc import Sequence

from training_story.documents.document import Block, Document, ProseReference
from training_story.outline.elements import Code, Inline, Link, Note, Plain, Sentence
from training_story.pipeline import CheckedStory, Compiler
from training_story.prose_references import Resolver
from training_story.semantics.module import Module
from training_story.semantics.program import Program
from training_story.text.records import record
from training_story.weave.hosts import fragment_for
from training_story.weave.parts import Part, Parts, written
from training_story.writers.fragment import Fragment, Targets, link_parts

PREFIX = "story-"
"""What the anchors of a story begin with in a document, which has anchors of its own."""


@record
class _Source:
    """A story that blocks are rendered from: that of the document, or one that a block is taken ``from``."""

    parts: Parts
    fragment: Fragment
    is_own: bool


class Weaving:
    """Renders the blocks of one document, and the references in its prose."""

    def __init__(
        self,
        document: Document,
        checked: CheckedStory | None,
        compiler: Compiler,
        problem: Sentence = (),
    ) -> None:
        """``problem`` is said before what is rendered first, such as that the story has errors."""
        self._document = document
        self._problem = problem
        text = document.host.text
        self._make = fragment_for(document.kind, document.host.name, text)
        self._begin = text.find("\\begin{document}") if document.kind == "latex" else -1
        self._planned: dict[Block, tuple[str, Sequence[Part]]] = {}
        self._stories: dict[str, Parts] = {}
        self._known: list[tuple[Module, Program]] = []
        if checked is not None:
            self._own(checked)
        for block in document.blocks:
            if block.options.from_path is not None:
                self._included(block, block.options.from_path, compiler)
        self._sources = {key: self._source(number, key) for number, key in enumerate(self._stories)}
        self._resolver = _resolver(self._known)
        self._first = next((block for block in document.blocks if self._is_shown(block)), None)

    # Plans

    def _own(self, checked: CheckedStory) -> None:
        parts = Parts(checked.story)
        self._stories[""] = parts
        self._known.append((checked.story.module, checked.program))
        if checked.view is not None:
            ranges = [checked.view.range_of(block) for block in checked.view.blocks]
            own = [block for block in self._document.blocks if block.options.is_story]
            for block, found in zip(own, parts.in_ranges(ranges), strict=True):
                self._planned[block] = ("", found)

    def _included(self, block: Block, from_path: str, compiler: Compiler) -> None:
        path, _, name = from_path.partition("#")
        if path not in self._stories:
            checked = compiler.included_story(path, self._document.host.name)
            if checked is None:
                return
            self._stories[path] = Parts(checked.story)
            self._known.append((checked.story.module, checked.program))
        found = self._stories[path].named(name)
        if found is not None:
            self._planned[block] = (path, found)

    def _source(self, number: int, key: str) -> _Source:
        shown = [
            anchor
            for block, (path, parts) in self._planned.items()
            if path == key and self._is_shown(block)
            for part in parts
            for anchor in part.anchors()
        ]
        targets = Targets(frozenset(shown), f"{PREFIX}{number}-" if key else PREFIX)
        return _Source(self._stories[key], self._make(targets), not key)

    def _is_shown(self, block: Block) -> bool:
        """Whether a block puts anything into the document."""
        return block in self._planned and bool(self._planned[block][1]) and not self._is_hidden(block)

    def _is_hidden(self, block: Block) -> bool:
        """Whether a block vanishes: a hidden one does, and in LaTeX one before the document, where no text may be."""
        return block.options.hidden or block.head.start < self._begin

    # Results

    def block(self, block: Block) -> str | None:
        """What takes the place of a block: nothing for a hidden one; None where it stays as it is."""
        options = block.options
        if options.example or options.rejected is not None:
            return None
        if self._is_hidden(block):
            return ""
        if block not in self._planned:
            return None
        key, parts = self._planned[block]
        source = self._sources[key]
        text = written(parts if source.is_own else [each.foreign(_without_number) for each in parts], source.fragment)
        if block is self._first and self._problem:
            text = f"{source.fragment.blocks([Note('remark', self._problem)])}\n\n{text}"
        return text

    def reference(self, reference: ProseReference) -> str | None:
        """What takes the place of a reference; None where it isn't clear what it means."""
        if self._resolver is None:
            return None
        found = self._resolver.meant(reference)
        if len(found) != 1:
            return None
        for source in self._sources.values():
            if source.parts.declares(found[0]):
                link = source.parts.link(found[0])
                return source.fragment.inline((link,) if source.is_own else _without_number(link))
        return next(iter(self._sources.values())).fragment.inline((Code(found[0].path),))


def _resolver(known: Sequence[tuple[Module, Program]]) -> Resolver | None:
    """What looks references up, or None where there is no story to look in."""
    return Resolver([module for module, _ in known], known[0][1]) if known else None


def _without_number(part: Inline) -> Sentence:
    if not isinstance(part, Link):
        return (part,)
    name = link_parts(part)[1]
    return (Link(name, part.anchor) if name else Plain("an open question"),)
