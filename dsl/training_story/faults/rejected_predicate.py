"""A claim uses a relation between loss and goal that says nothing checkable.

## Why it matters

"Aligned with", "represents", "captures" have been read in more than a dozen ways, which expect different systems. The
library lists what to say instead; each of those can be found true or false.

## Wrong

```story
claim good: aligned_with(win_signal, plays_well)
```

## Right

```story
from std.claims use correct_feedback

claim good: correct_feedback(win_signal, on: positions, errors: ["a draw is scored like a loss"])
```

## When to allow it

In a `toy` story that shows the fault. It can't be allowed in a `paper` or `advanced` one.

## Known false positives

None: the names are those of the library.

## Sources

Turner, Four usages of "loss" in AI, 2022;
Turner, Inner and outer alignment decompose one hard problem into two extremely hard problems, 2022.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.text.source import Location

CODE = Code(
    "CON003",
    "rejected-predicate",
    "a loss and a goal are of different sorts; readers expect different systems from such a phrase",
)


def rejected(
    location: Location, name: str, because: str | None, instead: tuple[tuple[str, str, str], ...]
) -> Diagnostic:
    """``instead`` holds for each replacement its name, its gloss, and a use to fill in."""
    return Diagnostic(
        CODE,
        f"`{name}` is no claim that can be checked",
        location,
        label="which of several claims is meant?",
        notes=(because,) if because else (),
        help=tuple(f"`{other}`: {gloss}" for other, gloss, _ in instead) or ("say what can be measured or proved",),
        fixes=tuple(
            Fix(f"claim `{other}`", "placeholder", (Edit(location, skeleton),)) for other, _, skeleton in instead
        ),
    )
