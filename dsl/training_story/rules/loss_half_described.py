"""A physical loss doesn't say what computes it, on what, what it depends on or what it updates.

## Why it matters

A physical loss is computations at places in a computer. Where they run, on which data, by what the number
comes about and whose parameters it changes are what the rest of the story rests on: which routes to the
number exist is read off these four.

## Wrong

```story
physical reward quick_win: Board -> Real {
  implemented by python "ttt.env:quick_win"
  computed on positions
}

rationale {
  constraint fits_quickly: attained(quick_win, at_least: 0.5, on: positions) {
    because "a slow game moves the policy away from the moves it made"
  }
}

rival dawdler: register_value(at: win_signal.field, horizon: episode) {
  satisfies fits_quickly
  accepted because "games are short"
  predicts "waits for a move that writes the field"
}
```

## Right

```story
physical reward quick_win: Board -> Real {
  implemented by python "ttt.env:quick_win"
  computed on positions
  depends on output
  updates policy by "PPO, three epochs a batch"
}

rationale {
  constraint fits_quickly: attained(quick_win, at_least: 0.5, on: positions) {
    because "a slow game moves the policy away from the moves it made"
  }
}

rival dawdler: register_value(at: win_signal.field, horizon: episode) {
  satisfies fits_quickly
  accepted because "games are short"
  predicts "waits for a move that writes the field"
}

open quick_win "acting on the updates themselves is left out"
```

## When to allow it

When a number is only logged and updates nothing, and the story still has to speak of it.

## Known false positives

A loss whose code doesn't exist yet isn't one: write `implemented by planned "..."`.

## Sources

Turner, Four usages of "loss" in AI, 2022. Krakovna and others, Specification gaming, 2020: routes to the
number that nobody meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.added_field import fill_in
from training_story.semantics.layers import is_layer_in_doubt
from training_story.semantics.model import Loss, Story
from training_story.semantics.symbols import Symbol
from training_story.text.fit import fit

CODE = Code(
    "LOS002",
    "loss-half-described",
    "where a number is computed, from what, and what it updates decides which systems can come about",
    by_status=True,
)

_SAYS = {
    "implemented by": ('implemented by python "..."', "the code that computes it, or `planned`"),
    "computed on": ("computed on DATA", "the data it streams over"),
    "depends on": ("depends on WORD", "what the number comes about by: `output`, `measured_outcome`, ..."),
    "updates": ('updates SYSTEM by "..."', "whose parameters it changes, and how"),
}


def check(story: Story) -> Iterator[Diagnostic]:
    """Find physical losses with one of the four parts missing."""
    if story.is_library:
        return
    for loss in story.physical_losses:
        missing = [keyword for keyword in _SAYS if not loss.has(keyword)]
        if missing and not story.module.is_damaged(loss.node.span) and not is_layer_in_doubt(loss):
            yield _finding(story, loss, missing)


def _finding(story: Story, loss: Loss, missing: list[str]) -> Diagnostic:
    listed = ", ".join(f"`{keyword}`" for keyword in missing)
    name = loss.symbol.name
    return story.finding(
        CODE,
        fit(f"`{{}}` lacks {listed}", name),
        loss.node.name.span,
        f"a physical {loss.node.sign} says these",
        help=tuple(f"add to `{name}`: `{_SAYS[keyword][0]}`, {_SAYS[keyword][1]}" for keyword in missing),
        fixes=fill_in(story, loss.node.span, *(_placeholder(story, keyword) for keyword in missing)),
    )


def _placeholder(story: Story, keyword: str) -> str:
    if keyword == "implemented by":
        return 'implemented by planned "<package.module:function>"'
    if keyword == "depends on":
        return "depends on <what the number comes about by>"
    if keyword == "computed on":
        return f"computed on {_only([each.name for each in _data(story)], '<data>')}"
    return f'updates {_only([each.name for each in story.systems], "<system>")} by "<how>"'


def _data(story: Story) -> Iterator[Symbol]:
    return (symbol for symbol in story.module.names.values() if symbol.kind == "data")


def _only(names: list[str], otherwise: str) -> str:
    return names[0] if len(names) == 1 else otherwise
