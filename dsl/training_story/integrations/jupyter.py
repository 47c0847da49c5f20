"""Stories in notebooks: ``%load_ext training_story``, then cells that begin with ``%%story``.

The cells of a session are one story, in the order in which they came. A cell that is run again takes the place of
what it said before: the front end may tell which cell it is; if it doesn't, a name that is declared again does.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from training_story.documents.document import BlockOptions
from training_story.documents.options import bracket_options
from training_story.frontends.configuration import ConfigurationError
from training_story.integrations.html_fragment import HtmlFragment, style_sheet
from training_story.integrations.page_story import Finding, PageBlock, PageStory
from training_story.modules.files import DiskFiles
from training_story.semantics.program import Program
from training_story.syntax.parser import parse
from training_story.text.records import record
from training_story.text.source import SourceFile
from training_story.weave.parts import written
from training_story.writers.fragment import Targets
from training_story.writers.markdown import MarkdownFragment

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

_HEADER = "story"
"""What stands for the header among the names of a cell: it is no name, since it is a keyword."""


@record
class _Cell:
    id: str | None
    names: frozenset[str]
    block: PageBlock


class Session:
    """The story of a session."""

    def __init__(self) -> None:
        self._cells: list[_Cell] = []

    def run(self, text: str, options: BlockOptions, id: str | None) -> tuple[PageStory, int]:
        """Take a cell in; the whole story, and the number of the cell in it."""
        cell = _Cell(id, _names(text) if options.is_story else frozenset(), PageBlock(text, options))
        same = [at for at, each in enumerate(self._cells) if _is_same(each, cell)]
        if same:
            self._cells[same[0]] = cell
            for at in reversed(same[1:]):
                del self._cells[at]
            number = same[0]
        else:
            self._cells.append(cell)
            number = len(self._cells) - 1
        return self.story(), number

    def story(self) -> PageStory:
        """The whole story."""
        return PageStory(os.path.join(os.getcwd(), "session.ipynb"), [cell.block for cell in self._cells])


def _is_same(old: _Cell, new: _Cell) -> bool:
    if old.id is not None and new.id is not None:
        return old.id == new.id
    name = new.block.options.name
    if name is not None and name == old.block.options.name:
        return True
    return not old.names.isdisjoint(new.names)


def _names(text: str) -> frozenset[str]:
    """What a cell declares."""
    module = Program(DiskFiles(), ()).module(parse(SourceFile("cell.story", text)))
    header = [] if module.parsed.file.header is None else [_HEADER]
    return frozenset([*module.names, *header])


def load(shell: InteractiveShell) -> None:
    """Add the magics to a shell."""
    session = Session()

    def story_cell(line: str, cell: str) -> None:
        """Check a part of a story and show what it declares."""
        try:
            story, number = session.run(cell, bracket_options(line), _cell_id(shell))
        except ConfigurationError as error:
            _publish({"text/plain": str(error)})
            return
        _publish(shown_cell(story, number))

    def story_line(line: str) -> None:
        """Show all findings of the story so far."""
        try:
            _publish({"text/plain": _listed(session.story().findings) or "No errors and no warnings."})
        except ConfigurationError as error:
            _publish({"text/plain": str(error)})

    magics = shell.magics_manager.magics
    magics["cell"]["story"] = story_cell
    magics["line"]["story"] = story_line


def shown_cell(story: PageStory, number: int) -> dict[str, str]:
    """What is shown below a cell, by type: its errors; if it has none, what it declares and then its warnings."""
    findings = [each for each in story.findings if each.block == number]
    listed = _listed(findings)
    if any(each.diagnostic.severity.word == "error" for each in findings):
        return {"text/plain": listed}
    html = HtmlFragment(Targets(story.anchors, "story-"))
    markdown = MarkdownFragment(Targets(story.anchors, "story-"))
    parts = [written(story.shown(number), html)]
    if listed:
        from html import escape

        parts.append(f"<details><summary>{len(findings)} warnings</summary><pre>{escape(listed)}</pre></details>")
    body = "\n".join(filter(None, parts))
    return {
        "text/html": f'<div class="training-story"><style>{style_sheet()}</style>{body}</div>',
        "text/markdown": written(story.shown(number), markdown),
        "text/plain": listed or "No errors and no warnings.",
    }


def _listed(findings: Sequence[Finding]) -> str:
    return "\n".join(f"part {each.block + 1}, line {each.line}, column {each.column}: {each.text}" for each in findings)


def _publish(bundle: Mapping[str, str]) -> None:
    from IPython.display import display

    display(dict(bundle), raw=True)  # type: ignore[no-untyped-call]  # IPython leaves it untyped


def _cell_id(shell: InteractiveShell) -> str | None:
    """The id of the cell that is run, where the front end tells it."""
    parent: object = getattr(shell, "parent_header", None)
    if not isinstance(parent, dict):
        return None
    metadata = parent.get("metadata")
    id = metadata.get("cellId") if isinstance(metadata, dict) else None
    return id if isinstance(id, str) else None
