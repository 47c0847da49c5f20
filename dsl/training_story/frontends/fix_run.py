"""``story check --fix``, ``--diff`` and ``--add-allow``: runs that change the files they check."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from training_story.adopt import add_allowances
from training_story.diagnostics.diagnostic import Diagnostic
from training_story.diagnostics.summary import count_findings
from training_story.documents.kinds import document_kind
from training_story.frontends.bug_report import Bug
from training_story.frontends.check_run import CheckOptions, exit_status, prepare
from training_story.frontends.checker import Checker, FileResult, Settings, Task, laid_out, reported
from training_story.frontends.discovery import reason
from training_story.frontends.format_run import unified_diff
from training_story.frontends.reports import report
from training_story.frontends.terminal import complain, write_out
from training_story.frontends.writing import read_exactly, replace_text
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.pipeline import Compiler
from training_story.repair import Repaired, repair
from training_story.text.english import counted

Change = Callable[[str, str, Callable[[str], list[Diagnostic]]], Repaired]
"""From the name and text of a file, and what checks a text, to the changed text."""


def run_fix(paths: Sequence[str], options: CheckOptions, unsafe: bool, only_show: bool) -> int:
    """Repair what can be repaired and report the rest; with ``only_show`` the change is printed instead."""
    return _run(paths, options, only_show, lambda name, text, check: _repair(name, text, check, unsafe))


def run_add_allow(paths: Sequence[str], options: CheckOptions, because: str) -> int:
    """Put an allowance before every finding that can be allowed, and report the rest."""
    return _run(paths, options, False, lambda name, text, check: add_allowances(text, check, because, name))


def _repair(name: str, text: str, check: Callable[[str], list[Diagnostic]], unsafe: bool) -> Repaired:
    if document_kind(name) is None:
        return repair(text, check, unsafe)
    from training_story.documents.outside import keeps_outside

    return repair(text, check, unsafe, lambda *change: keeps_outside(name, *change))


def _run(paths: Sequence[str], options: CheckOptions, only_show: bool, change: Change) -> int:
    run = prepare(paths, options)
    results = []
    applied = 0
    for task in run.tasks:
        result, changes = _change_one(task, run.overlay, only_show, change)
        results.append(result)
        applied += changes
    found = sorted({finding for result in results for finding in result.findings})
    if not only_show:
        from training_story.diagnostics.severity import Severity

        summary = count_findings(((Severity(f.severity), f.is_fixable, f.is_allowed) for f in found), len(run.tasks))
        shown = [each.shown for each in found if not each.is_allowed or options.show_allowed]
        write_out(report(shown, summary, options.output_format))
    verb = "would be made" if only_show else "made"
    complain(f"{counted(applied, 'change')} {verb}")
    return exit_status(results, run, any(each.fails for each in found))


def _change_one(task: Task, overlay: dict[str, str], only_show: bool, change: Change) -> tuple[FileResult, int]:
    kind = document_kind(task.name)
    if kind == "docx":
        return Checker(overlay).check(task), 0
    try:
        before = overlay[task.name] if task.name in overlay else read_exactly(task.name)
    except UnicodeDecodeError:
        if kind is not None:
            return Checker(overlay).check(task), 0
        return FileResult(task.name, unreadable="not UTF-8 text, so it can't be changed"), 0
    except OSError as error:
        return FileResult(task.name, unreadable=reason(error)), 0
    try:
        changed = change(task.name, before, _check_of(task.name, overlay, task.settings))
        if changed.text != before:
            if only_show or task.name in overlay:
                write_out(unified_diff(task.name, before, changed.text))
            else:
                replace_text(task.name, before, changed.text)
    except OSError as error:
        return FileResult(task.name, unreadable=reason(error)), 0
    except Exception as error:
        return FileResult(task.name, bug=Bug.from_exception(error)), 0
    return FileResult(task.name, laid_out(changed.left, task.settings)), changed.applied


def _check_of(name: str, overlay: dict[str, str], settings: Settings) -> Callable[[str], list[Diagnostic]]:
    """What checks one text under the name and settings of a file."""

    def check(text: str) -> list[Diagnostic]:
        files = OverlayFiles({**overlay, name: text}, DiskFiles())
        compiler = Compiler(files, settings.module_paths, settings.today, settings.selected_prose)
        diagnostics = compiler.check(name).diagnostics
        return reported(diagnostics, settings)

    return check
