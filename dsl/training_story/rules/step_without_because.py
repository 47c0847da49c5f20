"""A step doesn't say `because`.

## Why it matters

That a step holds is a claim. What happens in training that makes it so is the argument, and the one part of
a story that a reader can judge or refute.

## Wrong

```story
rationale {
  nudge centre_first: inductive_bias(simplicity) {
    entrains plays_well.searches_lines
  }
}
```

## Right

```story
rationale {
  nudge centre_first: inductive_bias(simplicity) {
    entrains plays_well.searches_lines
    because "the lines through the centre matter in every game, so they are learned before any table"
  }
}
```

## When to allow it

When the ground is given where the step is cited from; a `from` that names the claim is better.

## Known false positives

None: the rule looks at whether the clause is there. The `because` of an `excludes` or `disfavours` is the
ground for that reply, not for the step.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021: the rationale is an
argument, the setup a recipe.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.added_field import fill_in
from training_story.semantics.model import Step, Story
from training_story.semantics.said import is_said
from training_story.text.fit import fit

CODE = Code(
    "RAT004",
    "step-without-because",
    "what happens in training that makes a step hold is the argument; without it there is nothing to judge",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find steps without a ground."""
    if story.is_library:
        return
    for step in story.steps:
        if not is_said(step.texts("because")) and not story.module.is_damaged(step.node.span):
            yield _finding(story, step)


def _finding(story: Story, step: Step) -> Diagnostic:
    led_to = ", ".join(f"`{reference.symbol.path}`" for reference in step.entrains)
    makes = f"leads to {led_to}" if led_to else "makes this step hold"
    fields = [] if step.texts("because") else ['because "<what happens in training that makes it so>"']
    return story.finding(
        CODE,
        fit(f"the {step.node.kind} `{{}}` doesn't say why it holds", step.symbol.name),
        step.node.name.span,
        "no `because`",
        help=(f'add `because "..."`: what happens in training that {makes}',),
        fixes=fill_in(story, step.node.span, *fields),
    )
