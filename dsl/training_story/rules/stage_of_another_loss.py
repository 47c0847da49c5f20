"""A care about one loss is placed at a stage of another loss.

## Why it matters

A stage is a place on the way from what happens to one particular number. What a system would do for the sake
of a number depends on that place: which register it would write, which channel it would guard. A place on
the way to another number tells nothing about this one.

## Wrong

```story
physical reward neatness: Board -> Real {
  implemented by planned "ttt.env:neatness"
  computed on positions
  depends on output
  stage tally "the counter of open lines"
  updates policy by "PPO, three epochs a batch"
}

rationale {
  constraint tidy: attained(neatness, at_least: 0.5, on: positions) {
    entrains plays_well.searches_lines
    because "boards with few open lines are followed by smaller updates"
  }
}

rival counter: register_value(at: neatness.tally, horizon: episode) {
  satisfies tidy
  predicts "writes the counter"
}

open counter "no run was looked at for it"

claim wants_tidy: care about neatness: register_value(at: win_signal.field, horizon: episode)
```

## Right

```story
physical reward neatness: Board -> Real {
  implemented by planned "ttt.env:neatness"
  computed on positions
  depends on output
  stage tally "the counter of open lines"
  updates policy by "PPO, three epochs a batch"
}

rationale {
  constraint tidy: attained(neatness, at_least: 0.5, on: positions) {
    entrains plays_well.searches_lines
    because "boards with few open lines are followed by smaller updates"
  }
}

rival counter: register_value(at: neatness.tally, horizon: episode) {
  satisfies tidy
  predicts "writes the counter"
}

open counter "no run was looked at for it"

claim wants_tidy: care about neatness: register_value(at: neatness.tally, horizon: episode)
```

## When to allow it

Where two numbers go through one place, such as a shared buffer. Rather declare the place as a stage of both.

## Known false positives

A place that two losses share and only one of them declares.

## Sources

Gao, Towards deconfusing wireheading and reward maximization, 2022: where the number is cared about decides
what is done for it. Turner, Four usages of "loss" in AI, 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.semantics.caring import carings, stages_of
from training_story.semantics.model import Given, Reference, Story
from training_story.semantics.symbols import Symbol
from training_story.text.fit import fit

CODE = Code(
    "CAR002",
    "stage-of-another-loss",
    "what a system does for a number depends on the place of that number, not on that of another",
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find stages that don't belong to the loss cared about."""
    for caring in carings(story):
        loss = caring.about.symbol
        # Without stages of its own the loss doesn't fit the flavour, which is another fault.
        if not stages_of(loss):
            continue
        for given in caring.given("Stage"):
            if isinstance(given.value, Reference) and given.value.symbol.owner is not loss:
                yield _finding(story, caring.about, given, given.value.symbol)


def _finding(story: Story, about: Reference, given: Given, stage: Symbol) -> Diagnostic:
    own = [each.path for each in stages_of(about.symbol)]
    return story.finding(
        CODE,
        fit("`{}` is no stage of `{}`", stage.path, about.symbol.path),
        given.span,
        "a place of another loss",
        (
            Label(story.at(about.span), "what is cared about"),
            Label(stage.location, "the stage is declared here"),
        ),
        help=(f"the stages of `{about.symbol.path}` are " + ", ".join(f"`{path}`" for path in own[:6]),),
        fixes=tuple(Fix(f"write `{path}`", "unsafe", (Edit(story.at(given.span), path),)) for path in own),
    )
