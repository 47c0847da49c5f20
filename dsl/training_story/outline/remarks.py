"""What the tool has to say at the head of an outline."""

from __future__ import annotations

from collections.abc import Iterable

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.diagnostics.severity import Severity
from training_story.outline.elements import Code, Note, Outline, Plain, Section, Sentence
from training_story.text.english import counted


def story_errors(diagnostics: Iterable[Diagnostic]) -> int:
    """How many errors a story has that nobody allowed. References from the prose of a document aren't its own."""
    return sum(
        each.severity is Severity.ERROR and each.allowed is None and not each.code.number.startswith("DOC")
        for each in diagnostics
    )


def errors_sentence(errors: int, command: str) -> Sentence:
    """That the story has errors, and how to see them."""
    return (
        Plain(
            f"The story has {counted(errors, 'error')}. What couldn't be read or resolved is missing here. "
            "They are shown by "
        ),
        Code(command),
    )


def with_errors(outline: Outline, errors: int, command: str) -> Outline:
    """The outline with a note at its head that the story has errors, if it has."""
    if not errors:
        return outline
    note = Note("remark", errors_sentence(errors, command))
    first, *others = outline.sections
    noted = Section(first.anchor, first.title, (note, *first.blocks), first.entries)
    return Outline(outline.name, outline.title, outline.facts, (noted, *others))
