"""The one record in which every part of the tool reports a fault.

Every output format and the editor are fed from it.
"""

from __future__ import annotations

from typing import Literal

import attrs

from training_story.diagnostics.severity import Severity as Severity
from training_story.text.source import Location


@attrs.frozen(eq=False, repr=False, slots=False)
class Code:
    """What a diagnostic is selected, allowed and explained by.

    ``number`` never changes its meaning (``CON001``); ``name`` may be used in its place
    (``loss-as-goal``). ``why`` is one or two lines in domain terms on why the fault matters.
    """

    number: str
    name: str
    why: str = attrs.field(default="", repr=False)
    severity: Severity = Severity.ERROR
    by_status: bool = False
    """Whether it is a completeness rule: a warning in a ``toy`` story, an error in others."""


@attrs.frozen(eq=False, repr=False, slots=False)
class Label:
    """A secondary place, each a cause of the fault."""

    location: Location
    message: str


Safety = Literal["safe", "unsafe", "placeholder"]


@attrs.frozen(eq=False, repr=False, slots=False)
class Edit:
    """Replace the text of a span."""

    location: Location
    text: str


@attrs.frozen(eq=False, repr=False, slots=False)
class Fix:
    """A repair. Safe keeps the meaning, unsafe may change it, placeholder has ``<...>`` to fill in."""

    title: str
    safety: Safety
    edits: tuple[Edit, ...]


@attrs.frozen(eq=False, repr=False, slots=False)
class Diagnostic:
    """One fault: what is wrong, where, why it matters and what to write instead.

    ``message`` states the fact in lower case, at most 90 characters, without a repair in it;
    ``label`` stands at the primary place, in at most eight words.
    """

    code: Code
    message: str
    location: Location
    label: str = ""
    labels: tuple[Label, ...] = ()
    notes: tuple[str, ...] = ()
    help: tuple[str, ...] = ()
    fixes: tuple[Fix, ...] = ()
    severity: Severity = attrs.field()
    allowed: str | None = None
    """The author's reason, where the finding is allowed."""

    @severity.default
    def _severity_of_code(self) -> Severity:
        return self.code.severity

    @property
    def all_notes(self) -> tuple[str, ...]:
        """The reason of the code, then the notes of this finding."""
        return (self.code.why, *self.notes) if self.code.why else self.notes

    @property
    def sort_key(self) -> tuple[str, int, str, int]:
        """File, offset, code: the order in which findings are reported."""
        return (self.location.source.name, self.location.span.start, self.code.number, self.location.span.end)


def without_allowance(diagnostic: Diagnostic) -> Diagnostic:
    """The finding as a reviewer sees it who doesn't take the author's exceptions for granted."""
    return attrs.evolve(diagnostic, allowed=None)
