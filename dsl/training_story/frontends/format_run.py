"""One run of ``story format``: from paths to laid-out files and an exit status."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence

from training_story.diagnostics.printable import printable
from training_story.diagnostics.show_concise import concise_line
from training_story.documents.kinds import document_kind
from training_story.format.format_story import BrokenLaw, format_lines, format_text
from training_story.frontends.bug_report import Bug, report_bug
from training_story.frontends.configuration import Configurations
from training_story.frontends.discovery import discover, reason
from training_story.frontends.exclusion import without_excluded
from training_story.frontends.terminal import complain, write_out
from training_story.frontends.writing import read_exactly, replace_text
from training_story.text.records import record
from training_story.text.source import SourceFile

CLEAN, WOULD_CHANGE, UNUSABLE, BUG = range(4)
STANDARD_INPUT = "-"


@record
class FormatOptions:
    """What the user asked for: ``lines`` is the first and the last line, from 1, that may change."""

    check: bool = False
    diff: bool = False
    lines: tuple[int, int] | None = None
    stdin_name: str = "<stdin>"


def run_format(paths: Sequence[str], options: FormatOptions) -> int:
    """Lay out what the paths name. With ``check`` or ``diff`` nothing is written, and 1 says what would be."""
    found = discover([path for path in paths if path != STANDARD_INPUT])
    for problem in found.problems:
        complain(f"Error: {problem}")
    statuses = [UNUSABLE] if found.problems else []
    if STANDARD_INPUT in paths:
        statuses.append(_standard_input(options))
    changed = 0
    files = without_excluded(found.files, paths, Configurations())
    for name in files:
        status = _file(name, options)
        changed += status == WOULD_CHANGE
        statuses.append(status if options.check or options.diff or status != WOULD_CHANGE else CLEAN)
    if files:
        what = "would be laid out anew" if options.check or options.diff else "laid out anew"
        complain(f"{changed} of {len(files)} files {what}")
    return max(statuses, default=CLEAN)


def _standard_input(options: FormatOptions) -> int:
    try:
        text = sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError:
        complain(f"Error: {options.stdin_name}: not UTF-8 text")
        return UNUSABLE
    status, formatted = _formatted(options.stdin_name, text, options)
    if formatted is None:
        return status
    if options.diff or options.check:
        return _show_change(options.stdin_name, text, formatted, options)
    sys.stdout.buffer.write(formatted.encode("utf-8"))
    return CLEAN


def _file(name: str, options: FormatOptions) -> int:
    if document_kind(name) == "docx":
        return CLEAN
    try:
        text = read_exactly(name)
    except UnicodeDecodeError:
        if document_kind(name) is not None and not _has_story(name):
            return CLEAN
        complain(f"Error: {name}: not UTF-8 text")
        return UNUSABLE
    except OSError as error:
        complain(f"Error: {name}: {reason(error)}")
        return UNUSABLE
    status, formatted = _formatted(name, text, options)
    if formatted is None or formatted == text:
        return status
    if options.check or options.diff:
        return _show_change(name, text, formatted, options)
    try:
        replace_text(name, text, formatted)
    except OSError as error:
        complain(f"Error: {name}: {error.strerror or error}")
        return UNUSABLE
    return WOULD_CHANGE


def _has_story(name: str) -> bool:
    """Whether a document that isn't UTF-8 has blocks of story in it."""
    from training_story.documents.extract import extract
    from training_story.modules.files import DiskFiles

    return bool(extract(SourceFile(name, DiskFiles().read(name))).blocks)


def _formatted(name: str, text: str, options: FormatOptions) -> tuple[int, str | None]:
    try:
        if document_kind(name) is not None:
            from training_story.format.format_document import format_document

            result = format_document(text, name, options.lines)
        elif options.lines is None:
            result = format_text(text, name)
        else:
            result = format_lines(text, *options.lines, name)
    except BrokenLaw as error:
        report_bug(Bug.from_exception(error), f"the layout of {name}", text.encode("utf-8"))
        return BUG, None
    if result.text is None:
        complain(f"Error: {name}: left as it is, since it has faults of syntax, first:")
        complain(concise_line(result.faults[0]).rstrip("\n"))
        return UNUSABLE, None
    return CLEAN, result.text


def _show_change(name: str, before: str, after: str, options: FormatOptions) -> int:
    if before == after:
        return CLEAN
    if options.diff:
        write_out(unified_diff(name, before, after))
    else:
        write_out(f"{printable(name)}\n")
    return WOULD_CHANGE


def unified_diff(name: str, before: str, after: str) -> str:
    """What changes in a file, as a patch; control characters are made visible."""
    lines = difflib.unified_diff(before.split("\n"), after.split("\n"), f"a/{name}", f"b/{name}", lineterm="")
    return "".join(f"{line[:1]}{printable(line[1:])}\n" if line else "\n" for line in lines)
