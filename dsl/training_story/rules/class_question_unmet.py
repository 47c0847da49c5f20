"""The class of a goal asks a question that the goal neither answers nor leaves open.

## Why it matters

Each class of goal has an objection that is raised first: what keeps other domains out of a narrow agent, by
what mechanism a corrigible one gives way. A story that names the class and passes over the question looks
finished and isn't.

## Wrong

```story
story opening_book "A player that opens well" {
  status paper
}

from std.claims use attained
from std.goals use narrow_agent
from std.mechanisms use inductive_bias

space Board
space Move

setup games {
  system player: System[Board -> Move]
  data openings: Dist[Board]
}

goal opens_well: narrow_agent(domain: "the first two moves") {
  cognition counts_lines "prefers the square that lies on most lines"
  desirable because "whatever counts lines opens well, and a count of lines is about nothing else"
}

physical reward good_start: Board -> Real {
  implemented by planned "openings.score:good_start"
  computed on openings
  depends on output
  updates player by "a policy gradient"
}

rationale {
  nudge centre_first: inductive_bias(simplicity) {
    entrains opens_well.counts_lines
    because "one count serves every opening, so it is learned before any table"
    from starts_well
    answers "the two are the only openings there are, so a table would be as simple"
  }
}

claim starts_well: attained(good_start, at_least: 0.9, on: openings) {
  because "openings are scored move by move"
}

open good_start "acting on the updates themselves is left out"
```

## Right

```story
story opening_book "A player that opens well" {
  status paper
}

from std.claims use attained
from std.goals use narrow_agent
from std.mechanisms use inductive_bias

space Board
space Move

setup games {
  system player: System[Board -> Move]
  data openings: Dist[Board]
}

goal opens_well: narrow_agent(domain: "the first two moves") {
  cognition counts_lines "prefers the square that lies on most lines"
  desirable because "whatever counts lines opens well, and a count of lines is about nothing else"
  answers "it reads nine squares and keeps no state, so no other domain comes in"
}

physical reward good_start: Board -> Real {
  implemented by planned "openings.score:good_start"
  computed on openings
  depends on output
  updates player by "a policy gradient"
}

rationale {
  nudge centre_first: inductive_bias(simplicity) {
    entrains opens_well.counts_lines
    because "one count serves every opening, so it is learned before any table"
    from starts_well
    answers "the two are the only openings there are, so a table would be as simple"
  }
}

claim starts_well: attained(good_start, at_least: 0.9, on: openings) {
  because "openings are scored move by move"
}

open good_start "acting on the updates themselves is left out"
```

## When to allow it

When the question is met in another document. If nobody knows the answer, `open "..."` in the goal says so
and is better than silence.

## Known false positives

The rule counts `answers` and `open`; it doesn't read whether they are about the question.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021: classes of training
goal and the open questions of each.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Severity
from training_story.semantics.added_field import fill_in
from training_story.semantics.model import Goal, Status, Story, Use
from training_story.text.fit import fit

CODE = Code(
    "GOA004",
    "class-question-unmet",
    "each kind of goal has an objection that a reader raises first; a story meets it or says that it can't",
    by_status=True,
)

_SEVERITY: dict[Status, Severity] = {
    "toy": Severity.INFO,
    "paper": Severity.WARNING,
    "advanced": Severity.ERROR,
}


def check(story: Story) -> Iterator[Diagnostic]:
    """Find goals that pass over what their class asks."""
    if story.is_library or story.is_uncertain("open"):
        return
    for goal in story.goals:
        if goal.use is None or story.is_in_doubt(goal.symbol):
            continue
        if _met(story, goal) < len(goal.use.signature.texts("asks")):
            yield _finding(story, goal, goal.use)


def _met(story: Story, goal: Goal) -> int:
    """How many questions the goal answers or leaves open."""
    in_goal = [*goal.texts("answers"), *goal.texts("open")]
    elsewhere = [each.node.text for each in story.opens if each.about is not None and each.about.symbol is goal.symbol]
    return sum(bool(text.value.strip()) for text in (*in_goal, *elsewhere))


def _finding(story: Story, goal: Goal, use: Use) -> Diagnostic:
    questions = tuple(use.signature.texts("asks"))
    asked = "a question" if len(questions) == 1 else f"{len(questions)} questions"
    return story.finding(
        CODE,
        fit("the goal `{}` passes over what its class `{}` asks", goal.symbol.name, use.signature.name),
        use.name_span,
        f"the class asks {asked}",
        notes=tuple(f"`{use.signature.name}` asks: {question}" for question in questions),
        help=(f'add `answers "..."` to `{goal.symbol.name}`, or `open "..."` if the answer isn\'t known',),
        fixes=fill_in(story, goal.node.span, 'answers "<the answer to what the class asks>"'),
        severity=_SEVERITY[story.status],
    )
