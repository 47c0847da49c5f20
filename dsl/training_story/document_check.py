"""The check of a document: its story, the blocks that must fail, the references, and the prose."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from training_story.allowances.in_document import apply_in_document
from training_story.diagnostics.diagnostic import Code, Diagnostic, Severity
from training_story.documents.document import Block, Document
from training_story.documents.story_text import StoryText, whereabouts
from training_story.faults import (
    block_option,
    rejected_block_passes,
    unreadable_document,
)
from training_story.modules.files import Files
from training_story.prose_references import check_references, text_of
from training_story.semantics.lexicon import Lexicon
from training_story.semantics.model import Story
from training_story.semantics.module import Module
from training_story.semantics.program import Program
from training_story.semantics.symbols import found_in
from training_story.syntax.parser import parse
from training_story.text.near import near_matches
from training_story.text.source import Location, SourceFile, Span

if TYPE_CHECKING:
    from training_story.prose.texts import ProseFinding

MOST_REJECTED = 100
"""How many blocks with ``rejected=`` are checked: each is one more check of the whole story."""

More = Callable[[Story], Iterable[Diagnostic]]
Compile = Callable[[SourceFile, More | None], tuple[Story, tuple[Diagnostic, ...]]]
"""From a text, and what finds more in its story, to the story and all findings."""


class Surroundings(NamedTuple):
    """What a document is checked against: other files, libraries, and the check of a story."""

    files: Files
    module_paths: Sequence[str]
    program: Program
    compile: Compile
    selected_prose: frozenset[str]
    """The rules of prose that were asked for by name; else some are off in documents."""
    today: str
    """The day by which allowances with an end are judged."""


def included_file(path: str, host: str, files: Files, module_paths: Sequence[str]) -> str | None:
    """The file that a block is taken ``from``: beside the document or in the folders of modules; none outside."""
    parts = path.replace("\\", "/").split("/")
    if not path.endswith(".story") or path.startswith(("/", "\\", "~")) or ":" in parts[0]:
        return None
    if os.pardir in parts or "\0" in path:
        return None
    for folder in (os.path.dirname(host), *module_paths):
        found = files.find(folder, os.path.join(*parts))
        if found is not None:
            return found
    return None


class CheckedDocument(NamedTuple):
    """All findings of a document, at its own places, by offset and code; and its story, if there is one."""

    diagnostics: tuple[Diagnostic, ...]
    story: Story | None
    view: StoryText | None
    """The story as one text, and the way back from it to the document."""


def check_document(document: Document, around: Surroundings) -> CheckedDocument:
    """Check a document: its story is compiled once."""
    return _DocumentCheck(document, around).run()


class _DocumentCheck:
    def __init__(self, document: Document, around: Surroundings) -> None:
        self._document = document
        self._host = document.host
        self._around = around
        self._from: list[Module] = []

    def run(self) -> CheckedDocument:
        story, view = None, None
        found = list(self._broken())
        for block in self._document.blocks:
            found += self._options(block)
        story_blocks = [block for block in self._document.blocks if block.options.is_story]
        if story_blocks:
            view = StoryText(self._document, story_blocks)
            story, diagnostics = self._around.compile(view.source, self._beside)
            found += [view.at_host(each) for each in diagnostics]
        else:
            diagnostics = ()
            found += self._beside(None)
        found += self._rejected(story_blocks, diagnostics)
        found.sort(key=lambda each: each.sort_key)
        allowed = apply_in_document(self._document, found, self._around.today)
        return CheckedDocument(tuple(allowed), story, view)

    def _beside(self, story: Story | None) -> Iterator[Diagnostic]:
        """What is found in the prose around a story, if there is one."""
        modules = [*([] if story is None else [story.module]), *self._from]
        if modules:
            yield from check_references(self._document, modules, self._around.program)
        yield from self._prose(story)

    def _broken(self) -> Iterator[Diagnostic]:
        if self._document.broken is not None:
            offset, format_name = self._document.broken
            place = max(0, min(offset, len(self._host.text) - 1))
            location = Location(self._host, Span(place, min(place + 1, len(self._host.text))))
            yield unreadable_document.breaks_off(location, format_name)

    def _options(self, block: Block) -> Iterator[Diagnostic]:
        head = Location(self._host, block.head)
        for fault in block.options.faults:
            yield block_option.unknown(head, fault.word, fault.near)
        if block.options.rejected:
            yield from self._known_code(head, block.options.rejected)
        if block.options.from_path is not None:
            yield from self._included(block, head, block.options.from_path)

    def _known_code(self, head: Location, word: str) -> Iterator[Diagnostic]:
        if _number(word) is None:
            names = [name for code in _codes() for name in (code.number, code.name)]
            yield block_option.unknown_code(head, word, near_matches(word, names, most=1))

    def _included(self, block: Block, head: Location, written: str) -> Iterator[Diagnostic]:
        """A block that stands for a declaration of another file."""
        path, _, name = written.partition("#")
        file = included_file(path, self._host.name, self._around.files, self._around.module_paths)
        if file is None:
            yield block_option.no_file(head, path)
            return
        try:
            text = self._around.files.read(file)
        except OSError:
            yield block_option.no_file(head, path)
            return
        module = self._around.program.module(parse(SourceFile(file, text)))
        symbol = found_in(module.names, name) if name else None
        if name and symbol is None:
            yield block_option.no_declaration(head, path, name, near_matches(name, module.names, most=1))
            return
        self._from.append(module)
        copy = block.text.value.split()
        target = text if symbol is None else text_of(symbol)
        if copy and copy != target.split():
            yield block_option.other_text(Location(self._host, block.span), written)

    def _rejected(self, story_blocks: list[Block], diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
        """Blocks that must fail, each with the rest of the story."""
        blocks = [block for block in self._document.blocks if block.options.rejected]
        usual = Counter(each.code.number for each in diagnostics)
        for at, block in enumerate(blocks):
            head = Location(self._host, block.head)
            number = _number(block.options.rejected or "")
            if number is None:
                continue
            if at >= MOST_REJECTED:
                yield rejected_block_passes.too_many(head, MOST_REJECTED)
                return
            order = {each: place for place, each in enumerate(self._document.blocks)}
            view = StoryText(self._document, sorted([*story_blocks, block], key=order.__getitem__))
            _, found = self._around.compile(view.source, None)
            own = view.range_of(block)
            codes = Counter(each.code.number for each in found)
            if codes[number] <= usual[number] and not any(_is_in(each, own, number) for each in found):
                others = sorted({each.code.number for each in found if _starts_in(each, own)})
                yield rejected_block_passes.passes(head, number, others)

    def _prose(self, story: Story | None) -> Iterator[Diagnostic]:
        """What the prose rules find, at the places of the document."""
        prose = self._document.prose
        if not prose:
            return
        from training_story.prose.check import check_prose
        from training_story.prose.in_story import symbols_of
        from training_story.prose.texts import ProseText

        lexicon = Lexicon(self._around.program) if story is None else story.lexicon
        symbols = {} if story is None else symbols_of(story)
        texts = [ProseText(each.text.value, each.quoted) for each in prose]
        for finding in check_prose(texts, symbols, lexicon):
            from training_story.prose.wording import codes, severity_in_documents

            severity = severity_in_documents(finding.code, finding.code in self._around.selected_prose)
            if severity is not None:
                yield self._of_prose(finding, codes()[finding.code], severity)

    def _of_prose(self, finding: ProseFinding, code: Code, severity: Severity) -> Diagnostic:
        each = self._document.prose[finding.index]
        span = each.text.host_span(finding.span)
        place = whereabouts(self._document, span.start, each.heading, each.cell)
        notes = (*finding.notes, *([f"stands{place}".replace("stands,", "stands in")] if place else []))
        return Diagnostic(
            code,
            finding.message,
            Location(self._host, span),
            finding.label,
            notes=notes,
            help=finding.help,
            severity=severity,
        )


def _is_in(diagnostic: Diagnostic, span: Span, number: str) -> bool:
    return diagnostic.code.number == number and _starts_in(diagnostic, span)


def _starts_in(diagnostic: Diagnostic, span: Span) -> bool:
    return span.start <= diagnostic.location.span.start < span.end


def _codes() -> list[Code]:
    from training_story.rules.catalogue import all_codes

    return [page.code for page in all_codes()]


def _number(word: str) -> str | None:
    folded = word.casefold()
    return next((each.number for each in _codes() if folded in (each.number.casefold(), each.name.casefold())), None)
