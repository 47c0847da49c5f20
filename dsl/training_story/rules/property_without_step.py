"""A property of a goal is entrained by no step.

## Why it matters

A goal says what is wanted; a rationale says why training leads there. A property that no step speaks of is
a wish: the story gives no reason to expect it in the system that comes out.

## Wrong

```story
goal opens_in_centre {
  cognition counts_lines "prefers the square that lies on most lines"
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
    entrains opens_in_centre.takes_centre
    because "the first move is the same in every game, so it is learned before the rest"
  }

  nudge one_count: inductive_bias(simplicity) {
    entrains opens_in_centre.counts_lines
    because "one count serves every opening, a table needs an entry for each"
  }
}
```

## When to allow it

When the property comes with the architecture and no training is needed for it.

## Known false positives

None. Whether the step that entrains a property is sound, or has a doubt against it, isn't asked here.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021: the training
rationale.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.model import Goal, Property, Story
from training_story.text.fit import fit

CODE = Code(
    "RAT001",
    "property-without-step",
    "a property that no step of the rationale leads to is a wish, not a prediction",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find properties that no step entrains."""
    if story.is_library or story.is_uncertain("entrains"):
        return
    entrained = {reference.symbol for step in story.steps for reference in step.entrains}
    for goal in story.goals:
        for each in goal.properties:
            if each.symbol not in entrained and not _may_be_entrained(story, goal, each):
                yield story.finding(
                    CODE,
                    fit("no step entrains `{}`", each.symbol.path),
                    each.symbol.location.span,
                    "nothing in training leads to it",
                    help=(
                        f"write `entrains {each.symbol.path}` in the step that leads to it,"
                        " or add a constraint, nudge or selection that does",
                    ),
                )


def _may_be_entrained(story: Story, goal: Goal, property: Property) -> bool:
    """Whether a reference to it may have been lost, or the goal may be a rival: its class is none."""
    is_misannotated = goal.node.annotation is not None and goal.use is None
    return is_misannotated or story.is_in_doubt(property.symbol) or goal.symbol.node is None
