"""Blocks that another program has found in a document: a filter, a directive, a magic."""

from __future__ import annotations

import re
from collections.abc import Sequence

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.documents.document import ProseReference
from training_story.documents.extract import extract
from training_story.documents.kinds import Kind
from training_story.modules.files import DiskFiles, Files, OverlayFiles
from training_story.pipeline import Compiler
from training_story.text.records import record
from training_story.text.source import SourceFile, Span
from training_story.weave.hosts import fragment_for
from training_story.weave.weaving import Weaving

_TICKS = re.compile(r"`{3,}")
_BREAK = re.compile(r"[\r\n]+")


@record
class GivenBlock:
    """What stands in a block of story, and its options as Markdown writes them behind the word ``story``."""

    content: str
    options: str = ""


class RenderedBlocks:
    """The blocks of one document, which are one story, rendered for a host.

    ``name`` is that of the document; files that blocks are taken ``from``, and libraries, are looked up beside it.
    """

    def __init__(
        self,
        given: Sequence[GivenBlock],
        kind: Kind = "markdown",
        name: str = "document.md",
        files: Files | None = None,
    ) -> None:
        text = "\n".join(_fenced(each) for each in given)
        passing = f"{name}.blocks.md"
        compiler = Compiler(OverlayFiles({passing: text}, files or DiskFiles()))
        checked = compiler.checked_story(passing)
        found = checked.document if checked is not None else None
        document = found or extract(SourceFile(passing, text))
        self.diagnostics: tuple[Diagnostic, ...] = (
            compiler.check(passing).diagnostics if checked is None else checked.diagnostics
        )
        """What was found in them, at the places of a Markdown document with one block below the other."""
        self._weaving = Weaving(document, checked, compiler, make=fragment_for(kind, name, "\\usepackage{hyperref}"))
        self.blocks: tuple[str | None, ...] = tuple(map(self._weaving.block, document.blocks))
        """What takes the place of each: nothing for a hidden one, None for one that stays as it is."""

    def reference(self, path: str) -> str | None:
        """What takes the place of a reference such as ``plays_well.wins_fast``; None where it isn't clear."""
        return self._weaving.reference(ProseReference(path, Span(0, 0)))


def render_block(content: str, kind: Kind = "markdown", name: str = "document.md") -> str:
    """A story that stands in one block, rendered for a host."""
    return RenderedBlocks([GivenBlock(content)], kind, name).blocks[0] or ""


def _fenced(given: GivenBlock) -> str:
    longest = max((len(run) for run in _TICKS.findall(given.content)), default=2)
    marks = "`" * (longest + 1)
    content = given.content if given.content.endswith("\n") or not given.content else f"{given.content}\n"
    options = _BREAK.sub(" ", given.options.replace("`", ""))
    return f"{marks}story {options}\n{content}{marks}\n"
