"""A physical loss is used by no step.

## Why it matters

Whatever updates the system shapes it. A loss that the rationale never speaks of still trains: what it does
to the system's cognition is then left out of the argument.

## Wrong

```story
physical loss effort: Board * Move -> Real {
  implemented by python "ttt.env:effort"
  computed on positions
  depends on output
  updates policy by "added to the advantage"
}

open effort "acting on the updates themselves is left out"
```

## Right

```story
physical loss effort: Board * Move -> Real {
  implemented by python "ttt.env:effort"
  computed on positions
  depends on output
  updates policy by "added to the advantage"
}

open effort "acting on the updates themselves is left out"

rationale {
  constraint stays_short: attained(effort, at_most: 0.2, on: positions) {
    because "each move beyond the fewest makes the moves before it less likely"
  }
}

rival resigner: input_tamper(at: win_signal.board, horizon: episode) {
  satisfies stays_short
  accepted because "a resigned game is lost, which `fits` weakens"
  predicts "gives up at once"
}
```

## When to allow it

When the loss is only there for comparison with another run, or its share in the updates is negligible.

## Known false positives

A loss counts as used where the annotation of a step names it, a mathematical loss that idealizes it, an
objective of either, or where a claim does that a step is drawn `from`. A loss named in a `because` alone
doesn't count.

## Sources

Turner, Reward is not the optimization target, 2022. Hubinger, How do we become confident in the safety of a
machine learning system?, 2021.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.layers import is_layer_in_doubt
from training_story.semantics.lost_steps import may_have_lost_a_step
from training_story.semantics.model import Loss, Story
from training_story.semantics.named_losses import used_by_steps
from training_story.text.fit import fit

CODE = Code(
    "RAT002",
    "loss-unused",
    "whatever updates a system shapes it, also where the rationale says nothing about it",
    by_status=True,
)

_WAYS = ("step", "claim", "from", "idealizes", "of", "care", "care about")
"""The references by which a step may come to speak of a loss."""


def check(story: Story) -> Iterator[Diagnostic]:
    """Find physical losses that the argument doesn't use."""
    if story.is_library or story.is_uncertain(*_WAYS) or may_have_lost_a_step(story):
        return
    used = used_by_steps(story)
    for loss in story.physical_losses:
        if loss.symbol not in used and not story.is_in_doubt(loss.symbol) and not is_layer_in_doubt(loss):
            yield _finding(story, loss)


def _finding(story: Story, loss: Loss) -> Diagnostic:
    name = loss.symbol.name
    functions = ", ".join(f"`{each.symbol.name}`" for each in story.idealizations_of(loss.symbol))
    named = f"`{name}`, or its idealization {functions}," if functions else f"`{name}`"
    return story.finding(
        CODE,
        fit(f"no step uses the physical {loss.node.sign} `{{}}`", name),
        loss.node.name.span,
        "trains, and isn't argued about",
        help=(
            f"name {named} in the annotation of a constraint or selection, or in a claim that a step is drawn `from`",
        ),
    )
