"""A constraint or selection is satisfied by no rival.

## Why it matters

A constraint that only the wanted system could meet needs no further argument, and is never found. Asking
what else would score as well is how the systems come to light that training could give instead.

## Wrong

```story
rationale {
  constraint fits_most: attained(win_signal, at_least: 0.8, on: positions) {
    because "a lost game moves the policy away from the moves it made"
  }
}
```

## Right

```story
rationale {
  constraint fits_most: attained(win_signal, at_least: 0.8, on: positions) {
    because "a lost game moves the policy away from the moves it made"
  }
}

rival sometimes_painter: register_value(at: win_signal.field, horizon: episode) {
  satisfies fits_most
  accepted because "no move writes the field"
  predicts "writes the field in four games of five"
}
```

## When to allow it

When the constraint was enumerated in full, for example a table checked entry by entry.

## Known false positives

None: the rule looks at whether some rival `satisfies` the step.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021: what else lies
within the constraints. Turner, Reward is not the optimization target, 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.model import Step, Story
from training_story.text.fit import fit

CODE = Code(
    "RAT007",
    "nothing-else-would-pass",
    "other systems would do as well by this measure; a story that names none hasn't looked for them",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find constraints and selections that no rival satisfies."""
    if story.is_library or story.is_uncertain("satisfies"):
        return
    satisfied = {reference.symbol for rival in story.rivals for reference in rival.satisfies}
    for step in story.steps:
        if step.node.kind == "nudge" or step.symbol in satisfied or step.is_misannotated:
            continue
        if not story.is_in_doubt(step.symbol):
            yield _finding(story, step)


def _finding(story: Story, step: Step) -> Diagnostic:
    name = step.symbol.name
    help = [f'declare one: `rival NAME: FLAVOUR {{ satisfies {name} predicts "..." }}`']
    if story.rivals:
        rivals = ", ".join(f"`{rival.symbol.name}`" for rival in story.rivals[:6])
        help.insert(0, f"write `satisfies {name}` in each rival that would pass it: {rivals}")
    return story.finding(
        CODE,
        fit(f"no rival satisfies the {step.node.kind} `{{}}`", name),
        step.node.name.span,
        "what else would score as well?",
        help=tuple(help),
    )
