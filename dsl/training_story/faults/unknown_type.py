"""A type names something that isn't a type.

## Why it matters

A type says what a loss, system or map works on. Types are `Real`, `Text`, `Bool`, declared spaces, `Dist[T]`,
`Batch[T]`, `A * B`, `A -> B` and `System[X -> O]`; sorts stand in the parameters of schemas alone.

## Wrong

```story
mathematical reward late_value: System[Bord -> Move] -> Real {
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

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.text.source import Location

CODE = Code("TYP004", "unknown-type", "a type says what a loss, system or map works on")


def unknown(location: Location, name: str, near: tuple[str, ...], in_schema: bool) -> Diagnostic:
    """A name that nothing declares; ``in_schema`` where it could also be a variable."""
    help = [f"a type with a similar name is in scope: `{each}`" for each in near]
    help.append(f'declare it: `space {name} "what it is"`')
    if in_schema:
        help.append(f"a schema that works for any type names it before its parameters: `NAME[{name}](...)`")
    return Diagnostic(
        CODE,
        f"there is no type `{name}`",
        location,
        label="no such type",
        help=tuple(help),
        fixes=tuple(Fix(f"write `{each}`", "unsafe", (Edit(location, each),)) for each in near),
    )


def no_type(location: Location, name: str, sort_phrase: str, declared: Location) -> Diagnostic:
    """A name that stands for something other than a type."""
    return Diagnostic(
        CODE,
        f"`{name}` is {sort_phrase}, not a type",
        location,
        label="a type is wanted here",
        labels=(Label(declared, "declared here"),),
        help=("types are Real, Text, Bool, declared spaces, Dist[T], Batch[T], A * B, A -> B, System[X -> O]",),
    )


def sort(location: Location, name: str) -> Diagnostic:
    """A sort outside the parameters of a schema."""
    return Diagnostic(
        CODE,
        f"`{name}` is a sort, and sorts stand in the parameters of schemas alone",
        location,
        label="a type is wanted here",
        help=(f'declare a space of your own if you mean one: `space {name} "what it is"`',),
    )
