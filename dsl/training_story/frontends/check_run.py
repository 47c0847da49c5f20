"""One run of ``story check``: from paths and options to a report and an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from typing import Literal, NamedTuple

import attrs

from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.diagnostics.summary import Summary, count_findings, is_fixable
from training_story.frontends.bug_report import Bug, report_bug
from training_story.frontends.configuration import Configuration, ConfigurationError, Configurations
from training_story.frontends.discovery import discover, reason
from training_story.frontends.progress import Progress
from training_story.frontends.selection import UnknownCodeError, codes_left_out
from training_story.frontends.terminal import complain, wants_colour, write_out

OutputFormat = Literal["text", "concise", "json"]

CLEAN, FOUND, UNUSABLE, BUG = range(4)
STANDARD_INPUT = "-"
_FILES_FOR_ONE_PROCESS = 64


@attrs.frozen
class CheckOptions:
    """What the user asked for. None leaves a setting to the configuration."""

    output_format: OutputFormat = "text"
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    fail_level: Severity | None = None
    stdin_name: str = "<stdin>"
    jobs: int | None = None


class Task(NamedTuple):
    """A file to check and the settings that hold for it."""

    name: str
    module_paths: tuple[str, ...]
    left_out: frozenset[str]
    fail_level: Severity


class Finding(NamedTuple):
    """A finding as a report needs it: its place in the order, and what is written."""

    sort_key: tuple[str, int, str, int]
    shown: str
    severity: Severity
    is_fixable: bool
    fails: bool


@attrs.frozen
class FileResult:
    """What came of one file: findings, or why it could not be read, or a bug of the tool."""

    name: str
    findings: tuple[Finding, ...] = ()
    unreadable: str | None = None
    bug: Bug | None = None


@attrs.frozen
class Checker:
    """Checks files and lays their findings out; it can be sent to another process.

    ``overlay`` has texts that stand in for files, by name.
    """

    output_format: OutputFormat
    colour: bool
    overlay: dict[str, str]

    def check(self, task: Task) -> FileResult:
        """Check one file. Nothing is raised: what goes wrong is part of the result."""
        # The compiler is loaded only once there is something to compile.
        from training_story.modules.files import DiskFiles, OverlayFiles
        from training_story.pipeline import check_file

        files = OverlayFiles(self.overlay, DiskFiles()) if self.overlay else DiskFiles()
        try:
            checked = check_file(task.name, files, task.module_paths)
            reported = [d for d in checked.diagnostics if d.code.number not in task.left_out]
            findings = self._findings(reported, task.fail_level) if reported else ()
        except OSError as error:
            return FileResult(task.name, unreadable=reason(error))
        except Exception as error:
            return FileResult(task.name, bug=Bug.from_exception(error))
        return FileResult(task.name, findings)

    def _findings(self, diagnostics: Sequence[Diagnostic], fail_level: Severity) -> tuple[Finding, ...]:
        show = _shower(self.output_format, self.colour)
        return tuple(
            Finding(d.sort_key, show(d), d.severity, is_fixable(d), d.severity >= fail_level)
            for d in diagnostics
        )


def run_check(paths: Sequence[str], options: CheckOptions) -> int:
    """Check what the paths name, write the report, and return the exit status.

    Raises ``ConfigurationError`` and ``UnknownCodeError`` before anything is checked.
    """
    _left_out(options.select, options.ignore)
    found = discover([path for path in paths if path != STANDARD_INPUT])
    for problem in found.problems:
        complain(f"Error: {problem}")
    for folder in found.empty:
        complain(f"Note: no .story files in {folder}")
    has_unreadable = bool(found.problems)
    overlay = {}
    if STANDARD_INPUT in paths:
        try:
            overlay[options.stdin_name] = _standard_input()
        except OSError as error:
            complain(f"Error: {options.stdin_name}: {reason(error)}")
            has_unreadable = True
    names = [*overlay, *(name for name in found.files if name not in overlay)]
    tasks = list(_tasks(names, options))
    checker = Checker(options.output_format, wants_colour(sys.stdout), overlay)
    results = _results(checker, tasks, options.jobs)
    findings = sorted({finding for result in results for finding in result.findings})
    checked = sum(result.unreadable is None and result.bug is None for result in results)
    summary = count_findings(((f.severity, f.is_fixable) for f in findings), checked)
    write_out(_report([finding.shown for finding in findings], summary, options.output_format))
    has_bug = _report_bugs(results, overlay)
    has_unreadable |= _report_unreadable(results)
    if has_bug:
        return BUG
    if has_unreadable:
        return UNUSABLE
    return FOUND if any(finding.fails for finding in findings) else CLEAN


def _standard_input() -> str:
    """All of standard input; bytes that aren't UTF-8 become U+FFFD, as in a file."""
    from training_story.modules.files import MOST_BYTES, FileTooLarge

    if sys.stdin is None:
        raise OSError("standard input is closed")
    content = sys.stdin.buffer.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise FileTooLarge(f"larger than {MOST_BYTES // 1_000_000} MB")
    return content.decode("utf-8", "replace")


def _tasks(names: Iterable[str], options: CheckOptions) -> Iterator[Task]:
    """The files with their settings; an option goes before the configuration."""
    configurations = Configurations()
    settings: dict[str | None, tuple[frozenset[str], Severity]] = {}
    for name in names:
        configuration = configurations.of_folder(os.path.dirname(name))
        if configuration.file not in settings:
            settings[configuration.file] = _settings(configuration, options)
        module_paths = tuple(_from_here(folder) for folder in configuration.module_paths)
        yield Task(name, module_paths, *settings[configuration.file])


def _settings(configuration: Configuration, options: CheckOptions) -> tuple[frozenset[str], Severity]:
    level = options.fail_level or configuration.fail_level or Severity.ERROR
    select = configuration.select if options.select is None else options.select
    ignore = configuration.ignore if options.ignore is None else options.ignore
    try:
        return _left_out(select, ignore), level
    except UnknownCodeError as error:
        # The words of the options were found good before, so this one stands in the file.
        raise ConfigurationError(f"{configuration.file}: {error}") from error


def _left_out(select: Sequence[str] | None, ignore: Sequence[str] | None) -> frozenset[str]:
    if not select and not ignore:
        return frozenset()
    from training_story.rules.catalogue import all_codes

    return codes_left_out(select or (), ignore or (), [page.code for page in all_codes()])


def _from_here(folder: str) -> str:
    """A folder as it is written from the current one, which is empty, or in full if it isn't below it."""
    relative = os.path.relpath(folder)
    if relative == os.curdir:
        return ""
    return folder if relative.split(os.sep)[0] == os.pardir else relative.replace(os.sep, "/")


def _results(checker: Checker, tasks: Sequence[Task], jobs: int | None) -> list[FileResult]:
    """What came of each file, in the order of the tasks, with several processes if that pays."""
    if jobs is None:
        jobs = _processors() if len(tasks) > _FILES_FOR_ONE_PROCESS else 1
    progress = Progress(len(tasks))
    results: dict[str, FileResult] = {}
    # The first file is checked here, so that forked processes inherit a compiler that is warm.
    alone = 1 if jobs > 1 else len(tasks)
    try:
        with closing(_answers(checker, tasks[:alone], tasks[alone:], jobs)) as answers:
            for result in answers:
                results[result.name] = result
                progress.reach(len(results))
    finally:
        progress.clear()
    return [results[task.name] for task in tasks]


def _answers(
    checker: Checker, here: Sequence[Task], elsewhere: Sequence[Task], jobs: int
) -> Generator[FileResult, None, None]:
    yield from map(checker.check, here)
    if elsewhere:
        from training_story.frontends.processes import check_in_processes

        yield from check_in_processes(checker.check, elsewhere, jobs)


def _processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _shower(output_format: OutputFormat, colour: bool) -> Callable[[Diagnostic], str]:
    if output_format == "json":
        from training_story.diagnostics.show_json import json_diagnostic

        return json_diagnostic
    if output_format == "concise":
        from training_story.diagnostics.show_concise import concise_line

        return concise_line
    from training_story.diagnostics.show_text import text_diagnostic

    return lambda diagnostic: text_diagnostic(diagnostic, colour)


def _report(shown: Sequence[str], summary: Summary, output_format: OutputFormat) -> str:
    if output_format == "json":
        from training_story.diagnostics.show_json import json_report

        return json_report(shown, summary)
    gap = "\n" if output_format == "text" else ""
    return gap.join([*shown, f"{summary.sentence}\n"])


def _report_unreadable(results: Iterable[FileResult]) -> bool:
    unreadable = [f"{result.name}: {result.unreadable}" for result in results if result.unreadable]
    for line in unreadable:
        complain(f"Error: {line}")
    return bool(unreadable)


def _report_bugs(results: Iterable[FileResult], overlay: dict[str, str]) -> bool:
    has_bug = False
    for result in results:
        if result.bug is not None:
            has_bug = True
            report_bug(result.bug, f"the check of {result.name}", _content(result.name, overlay))
    return has_bug


def _content(name: str, overlay: dict[str, str]) -> bytes:
    if name in overlay:
        return overlay[name].encode("utf-8", "surrogatepass")
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError as error:
        return f"# {name}: {reason(error)}\n".encode("utf-8", "replace")
