"""From a document to the same document with its story rendered in it."""

from __future__ import annotations

from training_story.documents.document import Document
from training_story.documents.extract import extract
from training_story.outline.remarks import errors_sentence, story_errors
from training_story.pipeline import CheckedStory, Compiler
from training_story.text.edits import TextEdit, apply_edits
from training_story.text.records import record
from training_story.text.source import SourceFile
from training_story.weave.hosts import block_edit
from training_story.weave.notebook import weave_notebook
from training_story.weave.places import reference_place
from training_story.weave.weaving import Weaving


@record
class Woven:
    """A woven document, and how many errors its story has; what didn't resolve is missing from the text."""

    text: str
    errors: int
    has_story: bool
    """Whether there was anything to render, also of another file."""
    unreadable: str = ""
    """Why the document isn't what its name says; then the text is as it was."""


def weave_file(name: str, compiler: Compiler) -> Woven:
    """A document with its blocks rendered and its references resolved; all else stays byte for byte.

    Raises OSError where the file can't be read, and ValueError where it is a Word document or none at all.
    """
    checked = compiler.checked_story(name)
    if checked is None:
        found = compiler.check(name)
        document = extract(SourceFile(name, compiler.text(name)))
        diagnostics = found.diagnostics
    elif checked.document is None:
        raise ValueError(f"{name} is a story, not a document; `story render` renders it")
    else:
        document, diagnostics = checked.document, checked.diagnostics
    errors = story_errors(diagnostics)
    has_story = any(block.options.is_story or block.options.from_path is not None for block in document.blocks)
    unreadable = ""
    if document.broken is not None:
        offset, format_name = document.broken
        unreadable = f"it isn't {format_name} from line {document.host.position(offset).line} on"
    return Woven(weave_document(document, checked, compiler, errors), errors, has_story, unreadable)


def weave_document(document: Document, checked: CheckedStory | None, compiler: Compiler, errors: int = 0) -> str:
    """The text of a document with its blocks rendered and its references resolved."""
    problem = errors_sentence(errors, f"story check {document.host.name}") if errors else ()
    weaving = Weaving(document, checked, compiler, problem)
    if document.kind == "notebook":
        return weave_notebook(document, weaving)
    text = document.host.text
    edits = []
    for block in document.blocks:
        rendered = weaving.block(block)
        if rendered is not None:
            edits.append(block_edit(document.kind, text, block, rendered))
    for reference in document.references:
        shown = weaving.reference(reference)
        span = reference_place(text, reference)
        if shown is not None and span is not None:
            edits.append(TextEdit(span, shown))
    return apply_edits(text, edits)


def weave_text(text: str, name: str, compiler: Compiler | None = None) -> str:
    """A document that is given as text, under a name whose ending says what it is, woven.

    Other files are looked up beside the name, as for ``story weave``.
    """
    from training_story.modules.files import DiskFiles, OverlayFiles

    around = compiler or Compiler(OverlayFiles({name: text}, DiskFiles()))
    return weave_file(name, around).text
