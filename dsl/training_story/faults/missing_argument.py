"""A schema is used without an argument that it needs.

## Why it matters

Without it the statement can't be checked by anyone: a bound on no data, a care over no horizon.

## Wrong

```story
claim steady: attained(win_signal, at_least: 0.9)
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

from collections.abc import Sequence

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.text.fit import MOST, fit
from training_story.text.records import record
from training_story.text.source import Location

CODE = Code("TYP003", "missing-argument", "without it the statement can't be checked by anyone")


@record
class Wanted:
    """A parameter without its argument: its names, of which one is given, and what it takes, in words."""

    names: tuple[str, ...]
    takes: str
    offers: str
    """What could be given, as words after ``takes``: `; in scope: ...`, or nothing."""

    @property
    def shown(self) -> str:
        """The names, each as the author would write it."""
        return " or ".join(f"`{name}`" for name in self.names)


def missing(location: Location, schema: str, wanted: Sequence[Wanted], place: Location, template: str) -> Diagnostic:
    """Arguments that must be given; ``template`` takes them to where they are filled in."""
    shown = ", ".join(each.shown for each in wanted)
    message = f"`{schema}` is missing {shown}"
    if len(message) > MOST:
        message = fit("`{}` is missing " + f"{len(wanted)} arguments", schema)
    return Diagnostic(
        CODE,
        message,
        location,
        label=_label(wanted),
        help=tuple(f"add {each.shown}: {each.takes}{each.offers}" for each in wanted),
        fixes=tuple(
            Fix(f"fill in `{filled}`", "placeholder", (Edit(place, template.format(filled)),))
            for filled in _fillings(wanted)
        ),
    )


def _label(wanted: Sequence[Wanted]) -> str:
    if len(wanted) > 1:
        return f"needs {len(wanted)} more arguments"
    if len(wanted[0].names) > 1:
        return "needs one of the two"
    return f"needs {wanted[0].takes}"


def _fillings(wanted: Sequence[Wanted]) -> list[str]:
    """What may be filled in; a parameter with several names has several ways."""
    ways = max(len(each.names) for each in wanted)
    return [
        ", ".join(f"{name}: <{name}>" for name in (each.names[min(way, len(each.names) - 1)] for each in wanted))
        for way in range(ways)
    ]
