"""``story check PATHS --annotate OUT``: copies of Word documents with the findings as comments in them."""

from __future__ import annotations

import io
import os
from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, cast

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.documents.docx import WORD, paragraph_text, runs_of
from training_story.documents.kinds import document_kind
from training_story.frontends.check_run import UNUSABLE, CheckOptions, exit_status, prepare
from training_story.frontends.checker import FileResult, Task, laid_out, reported
from training_story.frontends.discovery import reason, shown_name
from training_story.frontends.terminal import complain
from training_story.modules.files import DiskFiles
from training_story.pipeline import Compiler
from training_story.text.english import counted

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.text.run import CT_R
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_AUTHOR, _INITIALS = "story check", "st"


def run_annotate(paths: Sequence[str], options: CheckOptions, out: str) -> int:
    """Check Word documents and write their copies: the status of a check, or 2 where one can't be written.

    ``out`` is the copy of one document, or a folder for the copies of all: one that is there, or, where there are
    several documents or it ends in a slash, one that is made.
    """
    try:
        import docx  # noqa: F401  # is it there? It is used once a copy is written
    except ImportError:
        complain("Error: --annotate needs the extra `docx`: pip install 'training-story[docx]'")
        return UNUSABLE
    run = prepare(paths, options)
    tasks = [task for task in run.tasks if document_kind(task.name) == "docx"]
    named = {shown_name(path) for path in paths}
    if not tasks or any(task.name in named for task in run.tasks if task not in tasks):
        complain("Error: --annotate needs .docx files, or folders that have some")
        return UNUSABLE
    is_folder = len(tasks) > 1 or out.endswith(("/", os.sep)) or os.path.isdir(out)
    copies = [_copy_in(out, task.name) if is_folder else out for task in tasks]
    twice = next((each for at, each in enumerate(copies) if each in copies[:at]), None)
    if twice is not None:
        complain(f"Error: two documents would be written to {twice}")
        return UNUSABLE
    results = []
    for task, copy in zip(tasks, copies, strict=True):
        try:
            result = _annotated(task, copy)
        except OSError as error:
            complain(f"Error: {task.name}: {reason(error)}")
            run = run._replace(has_unreadable=True)
            continue
        results.append(result)
        for finding in result.findings:
            complain(finding.shown.rstrip("\n"))
        complain(f"{counted(len(result.findings), 'comment')} written to {copy}")
    return exit_status(results, run, any(each.fails for result in results for each in result.findings))


def _copy_in(folder: str, name: str) -> str:
    """Where in a folder the copy of a document stands: below it as the document below the current one."""
    parts = [part for part in name.split("/") if part not in ("", os.curdir)]
    is_below = not os.path.isabs(name) and os.pardir not in parts
    return os.path.join(folder, *(parts if is_below else parts[-1:]))


def _annotated(task: Task, copy: str) -> FileResult:
    """Check one document and write its copy; one that can't be read has none."""
    import docx

    settings = task.settings
    content = DiskFiles().content(task.name)
    compiler = Compiler(DiskFiles(), settings.module_paths, settings.today, settings.selected_prose)
    found = reported(compiler.check(task.name).diagnostics, settings)
    if not any(each.code.number == "DOC005" for each in found):
        try:
            document = docx.Document(io.BytesIO(content))
        except Exception as error:  # what python-docx raises here has no common base
            raise OSError("isn't a whole Word document") from error
        _comment(document, [each for each in found if each.allowed is None])
        _save(document, copy)
    return FileResult(task.name, laid_out(found, settings))


def _comment(document: WordDocument, found: Sequence[Diagnostic]) -> None:
    from docx.text.paragraph import Paragraph

    paragraphs = list(document.element.iter(f"{WORD}p"))
    for each in sorted(found, key=lambda each: each.location.span, reverse=True):
        start = each.location.source.position(each.location.span.start)
        if start.line > len(paragraphs):
            continue
        paragraph = Paragraph(paragraphs[start.line - 1], document)
        first = start.column - 1
        runs = _runs_at(paragraph, first, first + each.location.span.end - each.location.span.start)
        if runs:
            document.add_comment(runs, _text(each), _AUTHOR, _INITIALS)


def _text(diagnostic: Diagnostic) -> str:
    lines = [f"{diagnostic.code.number} {diagnostic.code.name}: {diagnostic.message}"]
    lines += [f"why: {diagnostic.code.why}"] if diagnostic.code.why else []
    lines += [f"help: {each}" for each in diagnostic.help]
    return "\n".join(lines)


def _runs_at(paragraph: Paragraph, first: int, last: int) -> list[Run]:
    """The runs of a paragraph that a stretch of its text is in; a run of plain text is cut at its edges."""
    from docx.text.run import Run

    found = []
    at = 0
    for element in cast("list[CT_R]", list(runs_of(paragraph._p, f"{WORD}r"))):
        size = len(paragraph_text(element))
        start, end = max(first - at, 0), min(last - at, size)
        if start < end:
            found.append(Run(_cut(element, start, end), paragraph))
        at += size
    return found


def _cut(element: CT_R, start: int, end: int) -> CT_R:
    """The part of a run from one offset to another, as a run; what is before and behind stays beside it.

    A run that holds more than one text, such as a tab, isn't cut.
    """
    texts = [each for each in element if each.tag != f"{WORD}rPr"]
    if len(texts) != 1 or texts[0].tag != f"{WORD}t":
        return element
    written = element.text
    for part, is_before in ((written[:start], True), (written[end:], False)):
        if part:
            beside = deepcopy(element)
            beside.text = part
            (element.addprevious if is_before else element.addnext)(beside)
    element.text = written[start:end]
    return element


def _save(document: WordDocument, out: str) -> None:
    """Write the document whole or not at all."""
    packed = io.BytesIO()
    document.save(packed)
    os.makedirs(os.path.dirname(out) or os.curdir, exist_ok=True)
    passing = f"{out}.{os.getpid()}.part"
    with open(passing, "wb") as file:
        file.write(packed.getvalue())
    os.replace(passing, out)
