"""A type has the wrong number of arguments.

## Why it matters

What a distribution is over and what a system maps are part of its type; a space has no arguments.

## Wrong

```story
mathematical reward late_value: System -> Real {
  formula "E_{b ~ D} r(m(b))"
}
```

## Right

```story
mathematical reward late_value: System[Board -> Move] -> Real {
  formula "E_{b ~ D} r(m(b))"
}
```

## When to allow it

A fault of typing is repaired, not allowed.

## Known false positives

None known.

## Sources

None.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.text.fit import fit
from training_story.text.source import Location

CODE = Code("TYP005", "type-arguments", "what a distribution or a system is over is part of its type")


def wrong_number(location: Location, name: str, wanted: int, given: int) -> Diagnostic:
    """``Dist`` without what it is over, or a space with arguments."""
    count = {0: "no arguments", 1: "one argument"}.get(wanted, f"{wanted} arguments")
    are_given = {0: "none is given", 1: "one is given"}.get(given, f"{given} are given")
    example = {"System": "System[X -> O]", "Dist": "Dist[X]", "Batch": "Batch[X]"}.get(name, name)
    return Diagnostic(
        CODE,
        fit(f"the type `{{}}` takes {count}, and {are_given}", name),
        location,
        label=f"takes {count}",
        help=(f"write `{example}`",),
    )
