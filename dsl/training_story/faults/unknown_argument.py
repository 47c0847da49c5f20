"""An argument is given that the schema doesn't have.

## Why it matters

An argument that the schema doesn't know has no meaning there, and usually one that it needs is missing.

## Wrong

```story
claim steady: attained(win_signal, at_least: 0.9, on: positions, with: "PPO")
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

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.text.near import near_matches
from training_story.text.source import Location

CODE = Code("TYP002", "unknown-argument", "an argument that the schema doesn't know has no meaning there")


def named(location: Location, schema: str, name: str, parameters: tuple[str, ...]) -> Diagnostic:
    """A named argument that doesn't exist."""
    near = near_matches(name, parameters, most=1)
    shown = ", ".join(f"`{each}`" for each in parameters)
    return Diagnostic(
        CODE,
        f"`{schema}` has no argument `{name}`",
        location,
        label="no such argument",
        help=(f"its arguments are {shown}" if shown else f"`{schema}` takes no arguments",),
        fixes=tuple(Fix(f"write `{each}`", "unsafe", (Edit(location, each),)) for each in near),
    )


def too_many(location: Location, schema: str, parameters: tuple[str, ...]) -> Diagnostic:
    """One positional argument too many."""
    shown = ", ".join(f"`{each}`" for each in parameters)
    return Diagnostic(
        CODE,
        f"`{schema}` has no place for this argument",
        location,
        label="one too many",
        help=(f"its arguments are {shown}" if shown else f"`{schema}` takes no arguments",),
    )


def positional_after_named(location: Location, schema: str) -> Diagnostic:
    """A positional argument behind a named one."""
    return Diagnostic(
        CODE,
        f"an argument of `{schema}` without a name follows one with a name",
        location,
        label="which argument is this?",
        help=("arguments without a name come first; write `NAME: ` before this one",),
    )
