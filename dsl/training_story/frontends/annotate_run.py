"""``story check FILE.docx --annotate OUT``: a copy of a Word document with the findings as comments in it."""

from __future__ import annotations

import io
import os
from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.documents.docx import WORD, paragraph_text
from training_story.documents.kinds import document_kind
from training_story.frontends.check_run import UNUSABLE, CheckOptions, exit_status, prepare
from training_story.frontends.checker import FileResult, laid_out, reported
from training_story.frontends.discovery import reason
from training_story.frontends.terminal import complain
from training_story.modules.files import DiskFiles
from training_story.pipeline import Compiler

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.text.run import CT_R
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_AUTHOR, _INITIALS = "story check", "st"


def run_annotate(paths: Sequence[str], options: CheckOptions, out: str) -> int:
    """Check one Word document and write its copy: the status of a check, or 2 where it can't be written."""
    try:
        import docx
    except ImportError:
        complain("Error: --annotate needs the extra `docx`: pip install 'training-story[docx]'")
        return UNUSABLE
    run = prepare(paths, options)
    if len(run.tasks) != 1 or document_kind(run.tasks[0].name) != "docx":
        complain("Error: --annotate needs exactly one .docx file")
        return UNUSABLE
    task = run.tasks[0]
    settings = task.settings
    try:
        content = DiskFiles().content(task.name)
        compiler = Compiler(DiskFiles(), settings.module_paths, settings.today, settings.selected_prose)
        found = reported(compiler.check(task.name).diagnostics, settings)
        if not any(each.code.number == "DOC005" for each in found):
            document = docx.Document(io.BytesIO(content))
            _comment(document, found)
            _save(document, out)
    except OSError as error:
        complain(f"Error: {reason(error)}")
        return UNUSABLE
    result = FileResult(task.name, laid_out(found, settings))
    for finding in result.findings:
        complain(finding.shown.rstrip("\n"))
    complain(f"{len(result.findings)} comments written to {out}")
    return exit_status([result], run, any(each.fails for each in result.findings))


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
    for element in list(paragraph._p.iter(f"{WORD}r")):
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
    passing = f"{out}.{os.getpid()}.part"
    with open(passing, "wb") as file:
        file.write(packed.getvalue())
    os.replace(passing, out)
