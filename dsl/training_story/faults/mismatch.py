"""Something of one sort or type stands where another is wanted."""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.text.source import Location

CODE = Code("TYP001", "mismatch", "each place of the language says what may stand there")


def mismatch(
    location: Location,
    message: str,
    label: str,
    labels: tuple[Label, ...] = (),
    notes: tuple[str, ...] = (),
    help: tuple[str, ...] = (),
) -> Diagnostic:
    """A thing of the wrong sort or type, in the words of the place."""
    return Diagnostic(CODE, message, location, label, labels, notes, help)
