"""Robust agreement is claimed for fewer than two distributions.

## Why it matters

"Robust" means that agreement survives a change. On one distribution a criterion can agree with another for
a reason that holds there alone: every door was red. Which changes are meant is said by naming the family.

## Wrong

```story
from std.claims use robustly_agrees

behavioural objective line_count: Move -> Real "how many lines the move completes"
behavioural objective quick_win: Move -> Real "how near the move brings a win"

claim one_aim: robustly_agrees(line_count, quick_win, across: [positions]) {
  because "the move that completes most lines wins soonest"
}
```

## Right

```story
from std.claims use robustly_agrees

behavioural objective line_count: Move -> Real "how many lines the move completes"
behavioural objective quick_win: Move -> Real "how near the move brings a win"

data against_beginners: Dist[Board] "met in play against people who know the rules and no more"

claim one_aim: robustly_agrees(line_count, quick_win, across: [positions, against_beginners]) {
  because "the move that completes most lines wins soonest"
}
```

## When to allow it

When the one distribution is itself declared as a mixture over the changes that are meant. Better declare
its parts.

## Known false positives

As above.

## Sources

Hubinger and others, Risks from learned optimization, 2019: robust alignment is across distributions,
pseudo-alignment on the training data. Langosco and others, Goal misgeneralization in deep reinforcement
learning, 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.comparisons import comparisons
from training_story.semantics.model import Story
from training_story.text.fit import fit

CODE = Code(
    "OBJ005",
    "robust-on-one",
    "agreement is robust when it survives a change of distribution, so at least two are named",
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find comparisons across fewer than two distributions."""
    names = story.module.names
    data = [name for name in names if names[name].kind == "data"][:4]
    for comparison in comparisons(story):
        listed = comparison.listed
        if listed is None or not comparison.is_on_too_few or story.module.is_damaged(comparison.use.span):
            continue
        named = [each.symbol.name for each in comparison.data]
        label = "one distribution" if named else "no data"
        yield story.finding(
            CODE,
            fit("`{}` names fewer than two distributions", comparison.use.signature.name),
            listed.span,
            label,
            help=(_help([name for name in data if name not in named]),),
        )


def _help(others: list[str]) -> str:
    if others:
        listed = ", ".join(f"`{name}`" for name in others)
        return f"name the data under which agreement should survive, such as {listed}"
    return 'declare the data under which agreement should survive: `data NAME: Dist[T] "..."`'
