"""From a file to its findings: parse, load what it imports, resolve and type, then the rules."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.documents.kinds import Kind, document_kind
from training_story.faults import unexpected_text
from training_story.modules.files import MOST_BYTES, Files, FileTooLarge
from training_story.prose.in_story import prose_of_story
from training_story.rules.registry import run_rules
from training_story.semantics.build import build_story
from training_story.semantics.model import Story
from training_story.semantics.program import Program
from training_story.syntax.parser import parse
from training_story.text.records import record
from training_story.text.source import Location, SourceFile, Span

if TYPE_CHECKING:
    from training_story.document_check import CheckedDocument
    from training_story.documents.document import Document
    from training_story.documents.story_text import StoryText


@record
class CheckedFile:
    """A file and its findings, by offset and code."""

    name: str
    diagnostics: tuple[Diagnostic, ...]


@record
class CheckedStory:
    """The story of a file or document with all findings of the file, at its own places."""

    source: SourceFile
    """The file or document."""
    story: Story
    diagnostics: tuple[Diagnostic, ...]
    document: Document | None
    view: StoryText | None
    """The story of a document as one text, and the way back to the document."""
    program: Program

    def at(self, span: Span) -> Location:
        """The place in the file of a span of the story."""
        location = Location(self.story.module.source, span)
        return location if self.view is None else self.view.location(location)


class Compiler:
    """Checks files against one set of libraries."""

    def __init__(
        self,
        files: Files,
        module_paths: Sequence[str] = (),
        today: str = "",
        selected_prose: Sequence[str] = (),
    ) -> None:
        """``today``, as ``2026-11-20``, is the day by which allowances with an end are judged.

        ``selected_prose`` has the rules of prose that hold in documents though they are off there by default.
        """
        self._selected_prose = frozenset(selected_prose)
        self._files = files
        self._module_paths = tuple(module_paths)
        self._today = today or time.strftime("%Y-%m-%d")
        self._program = Program(files, module_paths)

    def check(self, name: str) -> CheckedFile:
        """All findings of one file. Raises OSError where the file can't be read."""
        kind = document_kind(name)
        try:
            if kind is not None:
                return self._check_document(name, kind)
            text = self._files.read(name)
        except FileTooLarge:
            found = unexpected_text.too_large(SourceFile(name, ""), MOST_BYTES)
            return CheckedFile(name, (found,))
        story, diagnostics = self.story(SourceFile(name, text))
        story.module.release()
        return CheckedFile(name, diagnostics)

    def checked_story(self, name: str) -> CheckedStory | None:
        """The story of a file, or of a document with all its blocks; None for a document without one.

        Raises OSError where the file can't be read or is too large.
        """
        source = SourceFile(name, self._files.read(name))
        if document_kind(name) is None:
            story, diagnostics = self.story(source)
            return CheckedStory(source, story, diagnostics, None, None, self._program)
        from training_story.documents.extract import extract

        document = extract(source)
        if not any(block.options.is_story for block in document.blocks):
            return None
        found = self._checked_document(document)
        if found.story is None:
            return None
        return CheckedStory(source, found.story, found.diagnostics, document, found.view, self._program)

    def text(self, name: str) -> str:
        """The text of a file. Raises OSError where it can't be read or is too large."""
        return self._files.read(name)

    def included_story(self, path: str, host: str) -> CheckedStory | None:
        """The story of a file that a block of a document is taken ``from``, or None where it can't be read."""
        from training_story.document_check import included_file

        found = included_file(path, host, self._files, self._module_paths)
        try:
            return None if found is None else self.checked_story(found)
        except OSError:
            return None

    def _check_document(self, name: str, kind: Kind) -> CheckedFile:
        # Stories are checked without what documents need.
        from training_story.documents.extract import extract, extract_docx

        if kind == "docx":
            from training_story.documents.docx import NotDocxError
            from training_story.faults import unreadable_document

            try:
                document = extract_docx(name, self._files.content(name))
            except NotDocxError as error:
                return CheckedFile(name, (unreadable_document.no_document(SourceFile(name, ""), str(error)),))
        else:
            document = extract(SourceFile(name, self._files.read(name)))
        return CheckedFile(name, self._checked_document(document).diagnostics)

    def _checked_document(self, document: Document) -> CheckedDocument:
        from training_story.document_check import Surroundings, check_document

        around = Surroundings(
            self._files, self._module_paths, self._program, self.story, self._selected_prose, self._today
        )
        return check_document(document, around)

    def story(
        self, source: SourceFile, more: Callable[[Story], Iterable[Diagnostic]] | None = None
    ) -> tuple[Story, tuple[Diagnostic, ...]]:
        """The checked story of a text, and all findings; ``more`` finds what stands around the story."""
        module = self._program.module(parse(source))
        story = build_story(module, self._program)
        module.problems.extend(run_rules(story))
        module.problems.extend(tuple(prose_of_story(story, module.problems.sorted())))
        if more is not None:
            module.problems.extend(more(story))
        found = self._allowed(story)
        self._program.forget(module)
        return story, tuple(found)

    def _allowed(self, story: Story) -> list[Diagnostic]:
        """The findings, with those that the author allows marked so."""
        module = story.module
        found = module.problems.sorted()
        if "story:" not in module.source.text:
            return found  # no comment can be an allowance
        from training_story.allowances.apply import apply_allowances

        return apply_allowances(module.parsed, story.status, found, self._today)


def check_file(name: str, files: Files, module_paths: Sequence[str] = ()) -> CheckedFile:
    """All findings of one file."""
    return Compiler(files, module_paths).check(name)
