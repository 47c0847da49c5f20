"""Checks files one by one and lays their findings out; it can be sent to another process."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from training_story.diagnostics.severity import Severity
from training_story.frontends.discovery import reason
from training_story.frontends.result_cache import Dependencies, Lookup, digest

if TYPE_CHECKING:
    from training_story.diagnostics.diagnostic import Diagnostic
    from training_story.frontends.bug_report import Bug
    from training_story.frontends.reports import OutputFormat


class Settings(NamedTuple):
    """What the findings of a file depend on beside the file; plain values, since they are cached."""

    output_format: OutputFormat
    colour: bool
    module_paths: tuple[str, ...]
    left_out: tuple[str, ...]
    fail_level: int
    allowances: str
    """``respected``, ``ignored`` for a reviewer, or ``shown``."""
    today: str
    selected_prose: tuple[str, ...] = ()
    """The rules of prose that were asked for, and so hold in documents also where they are off by default."""


class Task(NamedTuple):
    """A file to check and the settings that hold for it."""

    name: str
    settings: Settings


class Finding(NamedTuple):
    """A finding as a report needs it: its place in the order, what is written, and what counts."""

    sort_key: tuple[str, int, str, int]
    shown: str
    severity: int
    is_fixable: bool
    is_allowed: bool
    fails: bool
    code: str


class FileResult(NamedTuple):
    """What came of one file: findings, or why it could not be read, or a bug of the tool."""

    name: str
    findings: tuple[Finding, ...] = ()
    unreadable: str | None = None
    bug: Bug | None = None
    dependencies: Dependencies | None = None


class Checker(NamedTuple):
    """Checks files; ``overlay`` has texts that stand in for files, by name."""

    overlay: dict[str, str]

    def check(self, task: Task) -> FileResult:
        """Check one file. Nothing is raised: what goes wrong is part of the result."""
        # The compiler is loaded only once there is something to compile.
        from training_story.modules.files import DiskFiles, OverlayFiles, RecordingFiles
        from training_story.pipeline import Compiler

        settings = task.settings
        files = RecordingFiles(OverlayFiles(self.overlay, DiskFiles()))
        try:
            compiler = Compiler(files, settings.module_paths, settings.today, settings.selected_prose)
            diagnostics = compiler.check(task.name).diagnostics
            findings = laid_out(diagnostics, settings)
        except OSError as error:
            return FileResult(task.name, unreadable=reason(error))
        except Exception as error:
            from training_story.frontends.bug_report import Bug

            return FileResult(task.name, bug=Bug.from_exception(error))
        texts = tuple(
            (path, digest(text.encode("utf-8"))) for path, text in files.read_texts.items() if path != task.name
        )
        lookups = tuple(Lookup(*search, found) for search, found in files.searches.items())
        return FileResult(task.name, findings, dependencies=Dependencies(texts, lookups))


def laid_out(diagnostics: Sequence[Diagnostic], settings: Settings) -> tuple[Finding, ...]:
    """The findings that the settings let through, each as it will be written."""
    kept = reported(diagnostics, settings)
    if not kept:
        return ()
    from training_story.diagnostics.summary import is_fixable
    from training_story.frontends.reports import shower

    show = shower(settings.output_format, settings.colour)
    return tuple(
        Finding(
            each.sort_key,
            show(each),
            int(each.severity),
            is_fixable(each),
            each.allowed is not None,
            each.allowed is None and each.severity >= Severity(settings.fail_level),
            each.code.number,
        )
        for each in kept
    )


def reported(diagnostics: Sequence[Diagnostic], settings: Settings) -> list[Diagnostic]:
    """The findings that are selected, with their allowances as the settings want them."""
    from training_story.diagnostics.diagnostic import without_allowance

    kept = [each for each in diagnostics if each.code.number not in settings.left_out]
    if settings.allowances == "ignored":
        return [without_allowance(each) for each in kept]
    return kept
