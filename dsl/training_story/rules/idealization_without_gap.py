"""A mathematical loss idealizes a physical one and doesn't say over what, or where the two part.

## Why it matters

Theorems are about the function; training runs the computation. What is proved of the one carries over to
the other only as far as they agree, and they always part somewhere: finite samples, wrong labels, rounding,
data that depend on the policy. An idealization without a gap claims that nothing is lost.

## Wrong

```story
mathematical reward draw_value: System[Board -> Move] -> Real {
  idealizes win_signal
  formula "E_{b ~ D} d(m(b))"
}
```

## Right

```story
mathematical reward draw_value: System[Board -> Move] -> Real {
  idealizes win_signal
  over positions
  formula "E_{b ~ D} d(m(b))"
  gap "a finite number of games stands in for the distribution"
}
```

## When to allow it

When the computation enumerates the whole distribution and does exactly what the formula says, as in a table
of a few states.

## Known false positives

None: the rule looks at whether the fields are there.

## Sources

Turner, Four usages of "loss" in AI, 2022: the mathematical loss is an idealization of the physical one.
Turner, Inner and outer alignment decompose one hard problem into two extremely hard problems, 2022,
appendices.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.added_field import fill_in
from training_story.semantics.model import Loss, Story
from training_story.semantics.said import is_said
from training_story.text.fit import fit

CODE = Code(
    "LOS004",
    "idealization-without-gap",
    "theorems are about the function and training runs the computation; what parts them limits what follows",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find idealizations without ``over`` or ``gap``."""
    if story.is_library:
        return
    for loss in story.losses:
        if loss.is_physical or not loss.has("idealizes") or story.module.is_damaged(loss.node.span):
            continue
        missing = [] if loss.has("over") else ["over"]
        missing += [] if is_said(loss.gaps) else ["gap"]
        if missing:
            yield _finding(story, loss, missing)


def _finding(story: Story, loss: Loss, missing: list[str]) -> Diagnostic:
    physical = "the computation" if loss.idealizes is None else f"`{loss.idealizes.symbol.path}`"
    help = {
        "over": "write `over DATA`: the data that the mean is taken over",
        "gap": f'add a `gap "..."` for each way in which {physical} departs from it',
    }
    fields = {
        "over": f"over {_likely_data(story, loss)}",
        "gap": 'gap "<where the computation departs from it>"',
    }
    lacks = " or ".join(f"`{keyword}`" for keyword in missing)
    return story.finding(
        CODE,
        fit(f"`{{}}` idealizes a computation without {lacks}", loss.symbol.name),
        loss.node.name.span,
        "claims that nothing is lost" if "gap" in missing else "a mean over what?",
        help=tuple(help[keyword] for keyword in missing),
        fixes=fill_in(story, loss.node.span, *(fields[keyword] for keyword in missing)),
    )


def _likely_data(story: Story, loss: Loss) -> str:
    """The data that the computation streams over, for a start."""
    physical = None if loss.idealizes is None else story.loss_of.get(loss.idealizes.symbol)
    computed_on = None if physical is None else physical.computed_on
    return "<data>" if computed_on is None else computed_on.symbol.name
