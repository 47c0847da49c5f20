"""A goal doesn't say why a system that meets it would be good to have.

## Why it matters

That training gives the system one asked for is half of a story. The other half is that any system of that
kind is safe and does the job, and for a system that is really to be built, that it isn't given up for a
cheaper one.

## Wrong

```story
goal opens_in_centre {
  cognition counts_lines "prefers the square that lies on most lines"
}

rationale {
  nudge centre_first: inductive_bias(simplicity) {
    entrains opens_in_centre.counts_lines
    because "one count serves every opening, so it is learned before any table"
  }
}
```

## Right

```story
goal opens_in_centre {
  cognition counts_lines "prefers the square that lies on most lines"
  desirable because "whatever counts lines opens well, and a count of lines is about nothing else"
}

rationale {
  nudge centre_first: inductive_bias(simplicity) {
    entrains opens_in_centre.counts_lines
    because "one count serves every opening, so it is learned before any table"
  }
}
```

## When to allow it

When the goal stands for an unwanted property that is studied on purpose, and a doubt or an `open` says so.

## Known false positives

None: the rule looks at whether the field is there and holds a text. `competitive because` is asked of
`advanced` stories alone, in the goal; the one in a rationale is about the cost of training.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021: desirability and
competitiveness of the training goal.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.added_field import fill_in
from training_story.semantics.model import Goal, Story
from training_story.semantics.said import is_said
from training_story.text.fit import fit

CODE = Code(
    "GOA003",
    "goal-undefended",
    "that training gives what was asked for helps only if every such system would be good to have",
    by_status=True,
)

_Ground = Literal["desirable", "competitive"]

_ASKED: dict[_Ground, str] = {
    "desirable": "why any such system is safe and does the job",
    "competitive": "why it isn't given up for a system that is cheaper or stronger",
}

_HELP = {each: f'add `{each} because "..."`: {asked}' for each, asked in _ASKED.items()}


def check(story: Story) -> Iterator[Diagnostic]:
    """Find goals without a ground for wanting them."""
    if story.is_library:
        return
    for goal in story.goals:
        missing = _missing(story, goal)
        if not missing or story.module.is_damaged(goal.node.span):
            continue
        yield story.finding(
            CODE,
            fit(f"the goal `{{}}` doesn't say why it is {' and '.join(missing)}", goal.symbol.name),
            goal.node.name.span,
            f"no `{missing[0]} because`",
            help=tuple(_HELP[each] for each in missing),
            fixes=fill_in(
                story,
                goal.node.span,
                *(f'{each} because "<{_ASKED[each]}>"' for each in missing if not goal.texts(each)),
            ),
        )


def _missing(story: Story, goal: Goal) -> list[_Ground]:
    asked: list[_Ground] = ["desirable", "competitive"] if story.status == "advanced" else ["desirable"]
    return [each for each in asked if not is_said(goal.texts(each))]
