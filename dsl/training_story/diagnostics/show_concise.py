"""Findings with one line each, for editors and for searching."""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.diagnostics.printable import printable
from training_story.text.source import Location


def concise_line(diagnostic: Diagnostic) -> str:
    """``file:line:column: error: message [CON001 loss-as-goal]``, with its line break."""
    code = diagnostic.code
    return (
        f"{shown_place(diagnostic.location)}: {diagnostic.severity.word}: "
        f"{printable(diagnostic.message)} [{code.number} {code.name}]\n"
    )


def shown_place(location: Location) -> str:
    """Where a location begins, as ``file:line:column``."""
    place = location.source.position(location.span.start)
    return f"{printable(location.source.name)}:{place.line}:{place.column}"
