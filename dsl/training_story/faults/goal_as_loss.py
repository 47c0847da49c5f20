"""A goal or a property stands where a loss is wanted.

## Why it matters

A goal is cognition that one hopes for. It isn't computed during training and updates nothing, so nothing can
idealize it, attain it, or care about it as one cares about a number.

## Wrong

```story
claim steady: attained(plays_well, at_least: 0.9, on: positions)
```

## Right

```story
claim steady: attained(win_signal, at_least: 0.9, on: positions)
```

## When to allow it

In a `toy` story that shows the fault. It can't be allowed in a `paper` or `advanced` one.

## Known false positives

None: the rule goes by what names stand for.

## Sources

Turner, Four usages of "loss" in AI, 2022; the thread on what it would be to "capture" what one wants.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.text.fit import fit
from training_story.text.source import Location

CODE = Code("CON002", "goal-as-loss", "a goal is cognition that you hope for; it isn't computed and updates nothing")


def goal_as_loss(
    location: Location, sort_phrase: str, wanted: str, declared: Location, losses: tuple[str, ...]
) -> Diagnostic:
    """A goal or property after ``idealizes`` or ``care about``, or as an argument that asks for a loss."""
    listed = ", ".join(f"`{path}`" for path in losses[:6])
    help = f"in scope: {listed}" if losses else f"declare {wanted} that training computes, and name it here"
    return Diagnostic(
        CODE,
        fit("{} stands where {} is expected", sort_phrase, wanted),
        location,
        label="names what is wanted, not what is computed",
        labels=(Label(declared, f"declared here as {sort_phrase}"),),
        help=(help,),
        fixes=tuple(Fix(f"write `{path}`", "unsafe", (Edit(location, path),)) for path in losses[:6]),
    )
