"""A pytest plugin that checks stories and documents.

It does nothing unless ``--story`` is given, or ``story = true`` set. Loading it loads nothing of the compiler:
pytest loads every installed plugin, asked for or not.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from _pytest._code.code import TerminalRepr, TracebackStyle


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag and the ini option."""
    group = parser.getgroup("training-story")
    group.addoption("--story", action="store_true", dest="training_story", help="check stories and documents")
    parser.addini("story", "check stories and documents", type="bool", default=False)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> StoryFile | None:
    """Collect a story or document where that was asked for, unless the project's settings leave it out."""
    wanted = parent.config.getoption("training_story") or parent.config.getini("story")
    if not wanted:
        return None
    # Loaded only where it was asked for.
    from training_story.frontends.configuration import ConfigurationError, Configurations
    from training_story.frontends.discovery import is_wanted_file
    from training_story.frontends.exclusion import without_excluded

    if not is_wanted_file(file_path.name):
        return None
    named = [str(parent.config.invocation_params.dir / each.split("::")[0]) for each in parent.config.args]
    try:
        if not without_excluded([str(file_path)], named, Configurations()):
            return None
    except ConfigurationError:
        pass  # the check says what is wrong with the settings
    return StoryFile.from_parent(parent, path=file_path)


class StoryFile(pytest.File):
    """A story, library or document."""

    def collect(self) -> Iterator[StoryCheck]:
        """One item: the check of the file."""
        yield StoryCheck.from_parent(self, name="check")


class StoryCheckError(Exception):
    """Findings at or above the fail level, or why the file couldn't be checked; the text is for readers."""


class StoryCheck(pytest.Item):
    """Fails on what ``story check`` would fail on, by the same settings."""

    def __init__(self, name: str, parent: StoryFile) -> None:
        super().__init__(name, parent)
        # pytest-lsp 1.0.1 expects it of every item.
        self.funcargs: dict[str, object] = {}

    def runtest(self) -> None:
        """Check the file."""
        report = _report(_from_here(self.path))
        if report is not None:
            raise StoryCheckError(report)

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: TracebackStyle | None = None
    ) -> str | TerminalRepr:
        """The report alone."""
        if isinstance(excinfo.value, StoryCheckError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """Where the item stands."""
        return self.path, None, f"{self.path.name} checks"


def _report(name: str) -> str | None:
    """All findings as text where one of them fails the check, or None."""
    from training_story.frontends.check_run import CheckOptions, prepare
    from training_story.frontends.checker import Checker
    from training_story.frontends.configuration import ConfigurationError
    from training_story.frontends.selection import UnknownCodeError

    try:
        run = prepare([name], CheckOptions())
    except (ConfigurationError, UnknownCodeError) as error:
        raise StoryCheckError(str(error)) from error
    checked = [Checker(run.overlay).check(task) for task in run.tasks]
    faults = [each.bug.traceback for each in checked if each.bug is not None]
    faults += [f"{each.name}: {each.unreadable}" for each in checked if each.unreadable is not None]
    if run.has_unreadable or faults:
        return "\n".join(faults) or f"{name}: can't be read"
    found = [finding for each in checked for finding in each.findings]
    if not any(finding.fails for finding in found):
        return None
    return "\n".join(finding.shown for finding in found if not finding.is_allowed).rstrip("\n")


def _from_here(path: Path) -> str:
    """A path as it is written from the current folder, or in full where it isn't below it."""
    relative = os.path.relpath(path)
    return str(path) if relative.split(os.sep)[0] == os.pardir else relative.replace(os.sep, "/")
