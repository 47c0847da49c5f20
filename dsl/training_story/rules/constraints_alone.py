"""A rationale has constraints and neither a nudge nor a selection.

## Why it matters

A constraint says what any system that comes out must meet, for example a low loss on the data. Many systems
meet it, the unwanted ones among them. Why training gives the wanted one of these is what a nudge or a
selection says.

## Wrong

```story
story opening_book "A player that opens well" {
  status toy
}

from std.care use historical_correlate
from std.claims use attained

space Board
space Move

setup games {
  system player: System[Board -> Move]
  data openings: Dist[Board]
}

goal opens_well {
  cognition counts_lines "prefers the square that lies on most lines"
  desirable because "whatever counts lines opens well, and a count of lines is about nothing else"
}

physical reward good_start: Board -> Real {
  implemented by planned "openings.score:good_start"
  computed on openings
  depends on output
  updates player by "a policy gradient"
}

open good_start "acting on the updates themselves is left out"

rationale {
  constraint starts_well: attained(good_start, at_least: 0.9, on: openings) {
    entrains opens_well.counts_lines
    because "a bad opening makes the squares that it chose less likely"
  }
}

rival middle_lover: historical_correlate(feature: "the middle of the picture") {
  satisfies starts_well
  accepted because "on this board the middle is the best square"
  predicts "plays the middle on boards of any shape"
}
```

## Right

```story
story opening_book "A player that opens well" {
  status toy
}

from std.care use historical_correlate
from std.claims use attained
from std.mechanisms use decorrelation

space Board
space Move

setup games {
  system player: System[Board -> Move]
  data openings: Dist[Board]
}

goal opens_well {
  cognition counts_lines "prefers the square that lies on most lines"
  desirable because "whatever counts lines opens well, and a count of lines is about nothing else"
}

physical reward good_start: Board -> Real {
  implemented by planned "openings.score:good_start"
  computed on openings
  depends on output
  updates player by "a policy gradient"
}

open good_start "acting on the updates themselves is left out"

rationale {
  constraint starts_well: attained(good_start, at_least: 0.9, on: openings) {
    entrains opens_well.counts_lines
    because "a bad opening makes the squares that it chose less likely"
  }

  nudge many_shapes: decorrelation(feature: "the middle of the picture") {
    because "half the boards have their best square off the middle, so choosing the middle is weakened there"
    excludes middle_lover because "it would fail on every second board"
  }
}

rival middle_lover: historical_correlate(feature: "the middle of the picture") {
  satisfies starts_well
  predicts "plays the middle on boards of any shape"
}
```

## When to allow it

When the constraints leave one system only, for example a table that is enumerated in full.

## Known false positives

A nudge of a kind that std.mechanisms doesn't list still counts: the rule asks for a nudge or a selection,
of any kind.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021: constraints and
nudges.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.lost_steps import may_have_lost_a_step
from training_story.semantics.model import Step, Story

CODE = Code(
    "RAT003",
    "constraints-alone",
    "many systems meet a constraint; why training finds the wanted one is the rest of the argument",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find a rationale of constraints alone."""
    constraints = [step for step in story.steps if step.node.kind == "constraint"]
    if story.is_library or not constraints or len(constraints) < len(story.steps):
        return
    if story.is_uncertain("step") or may_have_lost_a_step(story):
        return
    yield _finding(story, min(constraints, key=lambda step: step.node.name.span.start))


def _finding(story: Story, first: Step) -> Diagnostic:
    name = first.symbol.name
    wanted = next((f"`{reference.symbol.path}`" for reference in first.entrains), "the goal")
    return story.finding(
        CODE,
        "the rationale has constraints, and neither a nudge nor a selection",
        first.node.name.span,
        "many systems meet it",
        help=(
            f"add a `nudge`: why, of the systems that meet `{name}`, training gives one with {wanted}",
            "or a `selection`: what was explored, what corrects the other systems, and what remains",
        ),
    )
