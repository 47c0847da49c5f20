"""An allowance names a code that can't be allowed.

## Why it matters

Readers of a `paper` or `advanced` story rely on it that loss and goal are kept apart, and on the file
being readable at all.

## Wrong

```story
# story: allow SYN001 because "the parser is too strict"
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

Turner, Four usages of "loss" in AI, 2022: what CON001 to CON003 are about.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.text.source import Location

CODE = Code("SUP004", "allowance-refused", "it is what the reader of such a story relies on")


def refused(location: Location, number: str, status: str) -> Diagnostic:
    """A code that can't be allowed, in this story or at all."""
    if number.startswith("CON"):
        message = f"{number} can't be allowed in a story with the status `{status}`"
        help = "repair the conflation; only a `toy` story may show one"
    else:
        message = f"{number} can't be allowed"
        help = "repair what it reports"
    return Diagnostic(CODE, message, location, label="stays in force", help=(help,))
