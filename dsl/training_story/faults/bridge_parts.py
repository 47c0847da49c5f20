"""The parts of a bridge don't fit together.

## Why it matters

A bridge compares two objectives only if its maps lead from the one's domain to the other's. If the parts don't fit,
the comparison isn't wrong, it is no comparison.

## Wrong

```story
from std.bridges use identity

space Plan "a line of moves"

mesa objective short of policy: Plan -> Real "fewer moves"
behavioural objective quick of policy: Board * Move -> Real "as if each turn cost a point"

bridge same: identity(inner: short, outer: quick)
open same "whether the two can be compared at all"
```

## Right

```story
from std.bridges use identity

space Plan "a line of moves"

mesa objective short of policy: Plan -> Real "fewer moves"
behavioural objective quick of policy: Plan -> Real "as if each turn cost a point"

bridge same: identity(inner: short, outer: quick)
open same "how the two compare on long lines"
```

## When to allow it

A fault of typing is repaired, not allowed.

## Known false positives

None known.

## Sources

Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, 2022, with its comments.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.text.source import Location

CODE = Code(
    "OBJ003",
    "bridge-parts",
    "a bridge compares two objectives only if its maps lead from the one's domain to the other's",
)


def part(
    location: Location,
    message: str,
    label: str,
    labels: tuple[Label, ...] = (),
    notes: tuple[str, ...] = (),
    help: tuple[str, ...] = (),
) -> Diagnostic:
    """An argument of a bridge whose type doesn't fit the other parts."""
    return Diagnostic(CODE, message, location, label, labels, notes, help)


def raw_values(location: Location, objective: str, used: Location) -> Diagnostic:
    """A bridge that compares raw values, used for agreement."""
    return Diagnostic(
        CODE,
        "agreement is claimed through a bridge that compares raw values",
        location,
        label="no change is left out of account",
        labels=(Label(used, "agreement is claimed here"),),
        notes=(f"rescaling `{objective}` changes no behaviour, so a difference of raw values means nothing",),
        help=("write `invariant: argmax`, `ordering` or `scale`",),
        fixes=tuple(
            Fix(f"write `{word}`", "unsafe", (Edit(location, word),)) for word in ("argmax", "ordering", "scale")
        ),
    )
