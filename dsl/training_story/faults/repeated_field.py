"""A field that a declaration has once is given twice.

## Why it matters

Of two values for one field a reader can't tell which is meant. Fields that list things, such as `gap` and
`stage`, may be repeated.

## Wrong

```story
doubt slow_games "a win in many turns is a win too" {
  against fits
  answered by "the bound counts wins alone"
}

rationale {
  nudge short: inductive_bias(speed) {
    because "short lines are searched first"
    because "long lines cost more"
  }
}
```

## Right

```story
rationale {
  nudge short: inductive_bias(speed) {
    because "short lines are searched first, and long lines cost more"
  }
}
```

## When to allow it

Never: the file can't be read as it stands.

## Known false positives

None known.

## Sources

None; it follows from the shape of the language.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.text.source import Location

CODE = Code("SYN005", "repeated-field", "of two values for one field a reader can't tell which is meant")


def twice(location: Location, keyword: str, first: Location) -> Diagnostic:
    """A second field of one keyword."""
    return Diagnostic(
        CODE,
        f"`{keyword}` is given twice",
        location,
        label="given again here",
        labels=(Label(first, "first given here"),),
        help=("keep one of the two, or join them in one text",),
    )
