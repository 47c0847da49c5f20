"""An allowance names a code that no rule has.

## Why it matters

A misspelt code allows nothing, and the author believes that it does.

## Wrong

```story
# story: allow NAM993 because "the next version of the story is about timed games"
open win_signal.judge "nothing is said about a slow judge"
```

## Right

```story
# story: allow NAM003 because "the next version of the story is about timed games"
space Clock "the time on the wall"
```

## When to allow it

It can't be allowed.

## Known false positives

None.

## Sources

None; it follows from codes being stable.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.text.near import near_matches
from training_story.text.source import Location

CODE = Code("SUP005", "allowance-of-unknown-code", "an exception from no rule excuses nothing")


def unknown(location: Location, written: str, known: tuple[str, ...]) -> Diagnostic:
    """A code or name that no rule has."""
    near = near_matches(written, known, most=1)
    help = tuple(f"a code with a similar name exists: `{each}`" for each in near)
    return Diagnostic(
        CODE,
        f"`{written}` is no code",
        location,
        label="no rule has this code",
        help=help or ("`story rules` lists the codes",),
        fixes=tuple(Fix(f"write `{each}`", "unsafe", (Edit(location, each),)) for each in near),
    )
