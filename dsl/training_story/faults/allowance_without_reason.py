"""An allowance has no reason, or not the form of one.

## Why it matters

An exception without a reason can't be reviewed: nobody can tell whether it still holds, or ever did.

## Wrong

```story
# story: allow CAR005
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

What users of linters ask for; see the required reasons of TypeSpec's `#suppress`.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.text.source import Location

CODE = Code("SUP001", "allowance-without-reason", "who reads the story later must be able to judge the exception")


def missing(location: Location, codes: list[str], form: str = "# {}") -> Diagnostic:
    """A comment that would allow something, without a reason or in another form; ``form`` is that of comments."""
    shown = ", ".join(codes) or "CODE"
    written = form.format(f'story: allow {shown} because "..."')
    return Diagnostic(
        CODE,
        "an allowance doesn't say why",
        location,
        label="allows nothing as it stands",
        help=(f"write `{written}`, if need be with `until 2027-03-01` behind the reason",),
    )
