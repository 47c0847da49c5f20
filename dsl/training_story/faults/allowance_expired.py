"""An allowance has passed its day.

## Why it matters

A date says when the exception was to be looked at again. That day has come.

## Wrong

```story
# story: allow NAM003 because "timed games come in March" until 2020-03-01
open win_signal.judge "nothing is said about a slow judge"
```

## Right

```story
# story: allow NAM003 because "timed games come later" until 2999-03-01
space Clock "the time on the wall"
```

## When to allow it

It can't be allowed.

## Known false positives

None.

## Sources

What users of linters ask for.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.text.source import Location

CODE = Code("SUP003", "allowance-expired", "an exception for a time is looked at again when the time is over")


def expired(location: Location, until: str) -> Diagnostic:
    """An allowance whose day is over."""
    return Diagnostic(
        CODE,
        f"this allowance ended on {until}",
        location,
        label="excuses nothing any more",
        help=("repair what it allowed and remove it, or give it a later day with a reason that still holds",),
    )
