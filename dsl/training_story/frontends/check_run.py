"""One run of ``story check``: from paths and options to a report and an exit status."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from training_story.diagnostics.severity import Severity
from training_story.diagnostics.summary import Summary, count_findings
from training_story.frontends.checker import Checker, FileResult, Finding, Settings, Task
from training_story.frontends.configuration import Configuration, ConfigurationError, Configurations
from training_story.frontends.discovery import discover, reason
from training_story.frontends.exclusion import without_excluded
from training_story.frontends.progress import Progress
from training_story.frontends.reports import CARRIES_ALLOWED, report
from training_story.frontends.result_cache import ResultCache
from training_story.frontends.selection import UnknownCodeError, codes_left_out
from training_story.frontends.terminal import complain, wants_colour, write_out

if TYPE_CHECKING:
    from training_story.frontends.reports import OutputFormat

CLEAN, FOUND, UNUSABLE, BUG = range(4)
STANDARD_INPUT = "-"
_FILES_FOR_ONE_PROCESS = 64


class CheckOptions(NamedTuple):
    """What the user asked for. None leaves a setting to the configuration."""

    output_format: OutputFormat = "text"
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    fail_level: Severity | None = None
    stdin_name: str = "<stdin>"
    jobs: int | None = None
    use_cache: bool = True
    respect_allowances: bool = True
    show_allowed: bool = False
    statistics: bool = False


class Run(NamedTuple):
    """The files of a run with their settings, and what already went wrong."""

    tasks: list[Task]
    overlay: dict[str, str]
    has_unreadable: bool


def run_check(paths: Sequence[str], options: CheckOptions) -> int:
    """Check what the paths name, write the report, and return the exit status.

    Raises ``ConfigurationError`` and ``UnknownCodeError`` before anything is checked.
    """
    run = prepare(paths, options)
    results = _results(Checker(run.overlay), run, options)
    found = sorted({finding for result in results for finding in result.findings})
    shown = [each for each in found if _is_shown(each, options)]
    checked = sum(result.unreadable is None and result.bug is None for result in results)
    summary = count_findings(((Severity(f.severity), f.is_fixable, f.is_allowed) for f in found), checked)
    if options.statistics:
        write_out(_statistics(found, summary))
    else:
        write_out(report([finding.shown for finding in shown], summary, options.output_format))
    return exit_status(results, run, any(finding.fails for finding in found))


def _is_shown(finding: Finding, options: CheckOptions) -> bool:
    return not finding.is_allowed or options.show_allowed or options.output_format in CARRIES_ALLOWED


def exit_status(results: Sequence[FileResult], run: Run, fails: bool) -> int:
    """The exit status, once what couldn't be read and bugs are reported."""
    has_bug = _report_bugs(results, run.overlay)
    has_unreadable = _report_unreadable(results) or run.has_unreadable
    if has_bug:
        return BUG
    if has_unreadable:
        return UNUSABLE
    return FOUND if fails else CLEAN


def prepare(paths: Sequence[str], options: CheckOptions) -> Run:
    """Find the files that the paths name, and the settings of each."""
    _left_out(options.select, options.ignore)
    found = discover([path for path in paths if path != STANDARD_INPUT])
    for problem in found.problems:
        complain(f"Error: {problem}")
    for folder in found.empty:
        complain(f"Note: no stories or documents in {folder}")
    has_unreadable = bool(found.problems)
    overlay = {}
    if STANDARD_INPUT in paths:
        try:
            overlay[options.stdin_name] = standard_input()
        except OSError as error:
            complain(f"Error: {options.stdin_name}: {reason(error)}")
            has_unreadable = True
    configurations = Configurations()
    files = without_excluded(found.files, paths, configurations)
    names = [*overlay, *(name for name in files if name not in overlay)]
    return Run(list(_tasks(names, options, configurations)), overlay, has_unreadable)


def standard_input() -> str:
    """All of standard input; bytes that aren't UTF-8 become U+FFFD, as in a file. Raises OSError."""
    from training_story.modules.files import MOST_BYTES, FileTooLarge

    if sys.stdin is None:
        raise OSError("standard input is closed")
    content = sys.stdin.buffer.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise FileTooLarge("<stdin>")
    return content.decode("utf-8", "replace")


def _tasks(names: Iterable[str], options: CheckOptions, configurations: Configurations) -> Iterator[Task]:
    """The files with their settings; an option goes before the configuration."""
    settings: dict[str | None, Settings] = {}
    for name in names:
        configuration = configurations.of_folder(os.path.dirname(name))
        if configuration.file not in settings:
            settings[configuration.file] = _settings(configuration, options)
        yield Task(name, settings[configuration.file])


def _settings(configuration: Configuration, options: CheckOptions) -> Settings:
    level = options.fail_level or configuration.fail_level or Severity.ERROR
    select = configuration.select if options.select is None else options.select
    ignore = configuration.ignore if options.ignore is None else options.ignore
    try:
        left_out = _left_out(select, ignore)
    except UnknownCodeError as error:
        # The words of the options were found good before, so this one stands in the file.
        raise ConfigurationError(f"{configuration.file}: {error}") from error
    return Settings(
        options.output_format,
        wants_colour(sys.stdout),
        tuple(_from_here(folder) for folder in configuration.module_paths),
        tuple(sorted(left_out)),
        int(level),
        "respected" if options.respect_allowances else "ignored",
        time.strftime("%Y-%m-%d"),
        _selected_prose(left_out) if select else (),
    )


def _selected_prose(left_out: frozenset[str]) -> tuple[str, ...]:
    """The rules of prose that a selection has in it."""
    from training_story.rules.catalogue import all_codes

    numbers = [page.code.number for page in all_codes()]
    return tuple(number for number in numbers if number.startswith("PRO") and number not in left_out)


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


def _results(checker: Checker, run: Run, options: CheckOptions) -> list[FileResult]:
    """What came of each file: from the cache where nothing changed, or else by checking it."""
    cache = ResultCache(options.use_cache)
    known: list[FileResult] = []
    contents: dict[str, bytes] = {}
    tasks = []
    for task in run.tasks:
        content = _content(task.name, run.overlay)
        found = None if content is None else cache.find(task.name, content, tuple(task.settings))
        if found is not None:
            known.append(FileResult(task.name, tuple(Finding(*each) for each in found)))  # type: ignore[arg-type]  # kept by `remember` below
        else:
            tasks.append(task)
            if content is not None:
                contents[task.name] = content
    checked = _checked(checker, tasks, options.jobs)
    settings = {task.name: tuple(task.settings) for task in tasks}
    for result in checked:
        if result.dependencies is not None and result.name in contents:
            content = contents[result.name]
            cache.remember(result.name, content, settings[result.name], result.dependencies, result.findings)
    cache.save()
    return known + checked


def _content(name: str, overlay: dict[str, str]) -> bytes | None:
    if name in overlay:
        return overlay[name].encode("utf-8", "surrogatepass")
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError:
        return None  # the checker says why


def _checked(checker: Checker, tasks: Sequence[Task], jobs: int | None) -> list[FileResult]:
    """Check each file, in the order of the tasks, with several processes if that pays."""
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


def _statistics(findings: Sequence[Finding], summary: Summary) -> str:
    """How often each code was found, the most frequent first."""
    counts: dict[str, int] = {}
    for each in findings:
        if not each.is_allowed:
            counts[each.code] = counts.get(each.code, 0) + 1
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    return "".join(f"{count:6}  {code}\n" for code, count in rows) + f"{summary.sentence}\n"


def _report_unreadable(results: Iterable[FileResult]) -> bool:
    unreadable = [f"{result.name}: {result.unreadable}" for result in results if result.unreadable]
    for line in unreadable:
        complain(f"Error: {line}")
    return bool(unreadable)


def _report_bugs(results: Iterable[FileResult], overlay: dict[str, str]) -> bool:
    has_bug = False
    for result in results:
        if result.bug is not None:
            from training_story.frontends.bug_report import report_bug

            has_bug = True
            content = _content(result.name, overlay)
            report_bug(result.bug, f"the check of {result.name}", content or b"")
    return has_bug
