"""A field that a declaration has once is given twice."""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.text.source import Location

CODE = Code("SYN005", "repeated-field", "of two values for one field a reader can't tell which is meant")


def twice(location: Location, keyword: str, first: Location) -> Diagnostic:
    """A second field of one keyword."""
    return Diagnostic(
        CODE,
        f"`{keyword}` is given twice",
        location,
        label="given again here",
        labels=(Label(first, "first given here"),),
        help=("keep one of the two, or join them in one text",),
    )
