"""A goal says what the system does, and not how it thinks.

## Why it matters

Many systems behave alike in training and differ after it. A goal that names behaviour alone doesn't say
which of them is wanted, so no reader can tell whether training would give it.

## Wrong

```story
goal opens_in_centre {
  behaviour takes_centre "plays the centre first"
  desirable because "it is the strongest opening"
}

rationale {
  nudge centre_first: inductive_bias(simplicity) {
    entrains opens_in_centre.takes_centre
    because "the first move is the same in every game, so it is learned before the rest"
  }
}
```

## Right

```story
goal opens_in_centre {
  cognition counts_lines "prefers the square that lies on most lines"
  behaviour takes_centre "plays the centre first"
  desirable because "it is the strongest opening"
}

rationale {
  nudge centre_first: inductive_bias(simplicity) {
    entrains opens_in_centre.counts_lines, opens_in_centre.takes_centre
    because "one count serves every opening, so it is learned before any table"
  }
}
```

## When to allow it

When the story is about a system whose inner workings are settled elsewhere, for example by construction.

## Known false positives

None: the rule looks at whether a `cognition` or `care` is there, not at what it says.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021: a training goal is a
mechanistic description. Turner, Four usages of "loss" in AI, 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.model import Story

CODE = Code(
    "GOA001",
    "goal-without-cognition",
    "systems that behave alike in training can think, and later act, in different ways",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find goals without a cognition."""
    if story.is_library:
        return
    for goal in story.goals:
        thinks = any(each.symbol.kind in ("cognition", "motive") for each in goal.properties)
        if thinks or story.module.is_damaged(goal.node.span):
            continue
        yield story.finding(
            CODE,
            f"the goal `{goal.symbol.name}` says nothing about how the system thinks",
            goal.node.name.span,
            "behaviour alone",
            help=('add how it should come to what it does: `cognition NAME "..."`',),
        )
