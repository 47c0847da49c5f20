"""A claim entrains, excludes or disfavours something, or is explored.

## Why it matters

A claim says what is so; a step says what training does about it. Support of a property and answers to rivals are
counted from steps alone, so what a claim entrains stands in the file and counts for nothing.

## Wrong

```story
claim lost_games_cost: attained(win_signal, at_least: 0.95, on: positions) {
  entrains plays_well.wins_fast
  because "a lost game moves the policy away from the moves it made"
}
```

## Right

```story
claim lost_games_cost: attained(win_signal, at_least: 0.9, on: positions) {
  because "a lost game moves the policy away from the moves it made"
}

rationale {
  nudge centre_first: inductive_bias(simplicity) {
    entrains plays_well.wins_fast
    because "the lines through the centre matter in every game, so they are learned before any table"
    from lost_games_cost
  }
}
```

## When to allow it

When the step is still to be written, and the claim marks its place.

## Known false positives

None: the rule looks at whether the clause is there.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021: constraints and nudges make
the rationale.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.model import Story, field_keyword
from training_story.text.fit import fit

CODE = Code(
    "RAT015",
    "claim-as-step",
    "a claim says what is so; that training leads to a property, or away from a rival, is said by a step",
    by_status=True,
)

_OF_STEPS = frozenset({"entrains", "excludes", "disfavours", "explored", "corrects", "residual"})


def check(story: Story) -> Iterator[Diagnostic]:
    """Find clauses of steps in claims."""
    if story.is_library:
        return
    for claim in story.claims:
        for clause in claim.node.clauses:
            keyword = field_keyword(clause)
            if keyword in _OF_STEPS and not story.module.is_damaged(claim.node.span):
                name = claim.symbol.name
                yield story.finding(
                    CODE,
                    fit(f"the claim `{{}}` has a clause of steps: `{keyword}`", name),
                    clause.span,
                    "counts for nothing in a claim",
                    help=(
                        f"move it into a constraint, nudge or selection that is drawn `from {name}`",
                        "or write the claim as that step, in a `rationale`",
                    ),
                )
