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

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.text.fit import fit
from training_story.text.source import Location

CODE = Code("TYP003", "missing-argument", "without it the statement can't be checked by anyone")


def missing(
    location: Location, schema: str, parameters: tuple[str, ...], insertion: tuple[Location, str] | None
) -> Diagnostic:
    """Arguments that must be given; ``insertion`` is where they could be filled in, and how."""
    shown = ", ".join(f"`{each}`" for each in parameters)
    fixes: tuple[Fix, ...] = ()
    if insertion is not None:
        fixes = (Fix("fill in what is missing", "placeholder", (Edit(*insertion),)),)
    return Diagnostic(
        CODE,
        fit("`{}` is missing {}", schema, shown),
        location,
        label="needs more to say",
        help=(f"add {shown}",),
        fixes=fixes,
    )
