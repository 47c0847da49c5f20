"""A reference in the prose may mean several things.

## Why it matters

A property or stage may be named without its owner. Where two declarations have one of that name, a reader
can't tell which is meant.

## Wrong

````document file=proposal.md
```story
library sizes "how large things are"
choice Board { small, large }
choice Net { small, deep }
```

All runs use `story:small`.
````

## Right

````document file=proposal.md
```story
library sizes "how large things are"
choice Board { small, large }
choice Net { small, deep }
```

All runs use `story:Net.small`.
````

## When to allow it

Hardly ever: the owner before the name settles it.

## Known false positives

None known.

## Sources

References of Sphinx, which warn likewise.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.faults.unknown_reference import path_place
from training_story.text.fit import fit
from training_story.text.source import Location

CODE = Code("DOC002", "ambiguous-reference", "readers will take the reference for different things")


def ambiguous(location: Location, path: str, meant: list[str], notes: tuple[str, ...]) -> Diagnostic:
    """A path that names several declarations; ``meant`` are their own paths."""
    place = path_place(location, path)
    listed = ", ".join(f"`{each}`" for each in meant[:6])
    fixes = tuple(
        Fix(f"write `{each}`", "unsafe", (Edit(place, each),)) for each in dict.fromkeys(meant) if each != path
    )
    return Diagnostic(
        CODE,
        fit("`{}` may mean several things", path),
        location,
        label="which of them?",
        notes=notes,
        help=(f"it may be {listed}",),
        fixes=fixes[:4],
    )
