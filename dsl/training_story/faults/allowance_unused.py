"""An allowance excuses a finding that isn't there.

## Why it matters

Left behind, it would hide the same fault when it comes back for another reason.

## Wrong

```story
# story: allow NAM003 because "the next version of the story is about timed games"
open win_signal.judge "nothing is said about a slow judge"
```

## Right

```story
# story: allow NAM003 because "the next version of the story is about timed games"
space Clock "the time on the wall"
```

## When to allow it

It can't be allowed: remove the allowance.

## Known false positives

None.

## Sources

ruff's RUF100, rustc's `#[expect]`.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Severity
from training_story.text.source import Location, Span

CODE = Code("SUP002", "allowance-unused", "an exception that excuses nothing hides the next fault", Severity.WARNING)


def unused(location: Location, codes: list[str], whole: bool) -> Diagnostic:
    """An allowance of findings that aren't there; ``whole`` if that is so of all its codes."""
    shown = ", ".join(f"`{code}`" for code in codes)
    return Diagnostic(
        CODE,
        f"nothing here needs the allowance of {shown}"[:90],
        location,
        label="excuses nothing",
        help=("remove it",) if whole else (f"remove {shown} from it",),
        fixes=(Fix("remove the allowance", "safe", (Edit(_line(location), ""),)),) if whole else (),
    )


def _line(location: Location) -> Location:
    """The comment with its line, where nothing else stands on it."""
    text = location.source.text
    start = text.rfind("\n", 0, location.span.start) + 1
    end = text.find("\n", location.span.end)
    end = len(text) if end < 0 else end + 1
    alone = not text[start : location.span.start].strip() and not text[location.span.end : end].strip()
    return Location(location.source, Span(start, end)) if alone else location
