"""One name is declared for two things.

## Why it matters

A file has a single name space: imports, declarations, steps, and the systems and data of setups. A name that
stands for two things stands for neither.

## Wrong

```story
doubt fits "the bound may be met by luck" { against small_net }
```

## Right

```story
doubt luck "the bound may be met by luck" { against small_net }
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
from training_story.text.source import Location

CODE = Code("NAM002", "declared-twice", "a name that stands for two things stands for neither")


def again(location: Location, name: str, first: Location) -> Diagnostic:
    """A second declaration of a name."""
    return Diagnostic(
        CODE,
        f"`{name}` is declared twice",
        location,
        label="declared again here",
        labels=(Label(first, "first declared here"),),
        help=("give one of the two another name; a file has a single name space",),
    )


def reserved(location: Location, name: str) -> Diagnostic:
    """A declaration under a name of the language."""
    return Diagnostic(
        CODE,
        f"`{name}` is a name of the language",
        location,
        label="can't be declared again",
        help=(f"choose another name, for example `{name}_`",),
    )
