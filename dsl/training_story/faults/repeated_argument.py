"""An argument is given twice.

## Why it matters

Of two values for one argument a reader can't tell which is meant. `at_most` and `at_least` are two names of one.
The same goes for two rows of a table that begin with the same elements.

## Wrong

```story
claim steady: attained(win_signal, at_least: 0.9, at_least: 0.95, on: positions)
```

## Right

```story
claim steady: attained(win_signal, at_least: 0.9, on: positions)
```

## When to allow it

A fault of typing is repaired, not allowed.

## Known false positives

None known.

## Sources

None.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.text.fit import fit
from training_story.text.source import Location

CODE = Code("TYP007", "repeated-argument", "of two values for one argument a reader can't tell which is meant")


def twice(location: Location, name: str, first: Location) -> Diagnostic:
    """A second argument of one name."""
    return Diagnostic(
        CODE,
        f"the argument `{name}` is given twice",
        location,
        label="given again here",
        labels=(Label(first, "first given here"),),
        help=("keep one of the two",),
    )


def row_twice(location: Location, cells: str, first: Location) -> Diagnostic:
    """A second row of a table for the same elements."""
    return Diagnostic(
        CODE,
        fit("the row `{}` is given twice", cells),
        location,
        label="given again here",
        labels=(Label(first, "first given here"),),
        help=("keep one of the two",),
    )


def alternatives(location: Location, name: str, other: str, first: Location) -> Diagnostic:
    """Two names of one parameter, of which only one may be given."""
    return Diagnostic(
        CODE,
        f"`{other}` and `{name}` are two names of one argument",
        location,
        label="given again here",
        labels=(Label(first, "first given here"),),
        help=("keep one of the two",),
    )
