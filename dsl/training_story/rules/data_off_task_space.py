"""Agreement is claimed on data that the bridge says nothing about.

## Why it matters

A bridge says what is demanded of outputs on one space of tasks. Off that space the training data demand
nothing: that the system does badly there, or well, has no meaning until somebody says what is wanted there.
That is a choice of the author's, and an extension shows it.

## Wrong

```story
from std.bridges use output
from std.claims use agrees

space Endgame "a position with at most three free squares, on a board of any size"

base objective mean_wins of win_signal: System[Board -> Move] -> Real "mean of the reward over games"
mesa objective line_count of policy: Move -> Real "how many lines the move completes"

data big_boards: Dist[Endgame] "endgames on four by four"
map plays: Move -> Move "the move it finds best is the one it plays"
map worth: Board -> (Move -> Real) "the chance of a win after the move"

bridge by_move: output(
  inner: line_count, outer: mean_wins, readout: plays, demand: worth, over: positions, invariant: argmax
)

claim one_aim: agrees(line_count, mean_wins, via: by_move, on: big_boards) {
  because "the move that completes most lines wins soonest"
}
```

## Right

```story
from std.bridges use extension, output
from std.claims use agrees

space Endgame "a position with at most three free squares, on a board of any size"

base objective mean_wins of win_signal: System[Board -> Move] -> Real "mean of the reward over games"
mesa objective line_count of policy: Move -> Real "how many lines the move completes"

data big_boards: Dist[Endgame] "endgames on four by four"
map plays: Move -> Move "the move it finds best is the one it plays"
map worth: Board -> (Move -> Real) "the chance of a win after the move"
map worth_anywhere: Endgame -> (Move -> Real) "the same, where a line is as long as the board is wide"
map embeds: Board -> Endgame "a board of three by three, with its free squares as they are"

bridge by_move: output(
  inner: line_count, outer: mean_wins, readout: plays, demand: worth, over: positions, invariant: argmax
)
bridge larger: extension(
  base: worth, wider: worth_anywhere, embeds: embeds, chosen_because: "a line is what people call one"
)

claim one_aim: agrees(line_count, mean_wins, via: by_move, on: big_boards) {
  because "the move that completes most lines wins soonest"
}
```

## When to allow it

When the wider demand is spelt out in the text around the story.

## Known false positives

A space of which the task space is a renamed part. Declare an extension; its `embeds` says which part.

## Sources

Kokotajlo, What exactly is GPT-3's base objective?, 2021. Becker-Kahn, An observation about Hubinger et
al.'s framework for learned optimization, with comments, 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.semantics.comparisons import (
    Comparison,
    comparisons,
    differ,
    extensions,
    space_of,
    task_space,
)
from training_story.semantics.model import Reference, Story
from training_story.semantics.types import Type, show
from training_story.text.fit import fit

CODE = Code(
    "OBJ004",
    "data-off-task-space",
    "off the space of the bridge nothing is demanded until somebody says what is",
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find comparisons on data of a space that their bridge doesn't reach."""
    wider_spaces = {(base, wider) for _, base, wider in extensions(story)}
    for comparison in comparisons(story):
        if not comparison.fits_bridge:
            continue
        task = task_space(story, comparison)
        reached = [task, *(wider for base, wider in wider_spaces if not differ(base, task))]
        for data in comparison.data:
            space = space_of(story, data)
            if all(differ(space, each) for each in reached) and not _may_be_lost(story):
                yield _finding(story, comparison, data, space, task)


def _finding(story: Story, comparison: Comparison, data: Reference, space: Type, task: Type) -> Diagnostic:
    assert comparison.bridge is not None
    bridge = comparison.bridge.symbol
    names = (data.symbol.name, show(space), bridge.name, show(task))
    return story.finding(
        CODE,
        fit("`{}` is over `{}`, and the bridge `{}` is over `{}`", *names),
        data.span,
        "off the space of the bridge",
        labels=(
            Label(data.symbol.location, fit("drawn from `{}`", show(space), most=60)),
            Label(bridge.location, fit("compares on `{}`", show(task), most=60)),
        ),
        help=(
            f"name data over `{show(task)}`, or declare by an extension of std.bridges what is demanded on"
            f" `{show(space)}`",
        ),
    )


def _may_be_lost(story: Story) -> bool:
    """Whether an extension may have failed, or stand in text that couldn't be read: it names maps."""
    damaged = story.module.damaged_names
    names = story.module.names
    return story.is_uncertain("bridge") or any(name in names and names[name].kind == "map" for name in damaged)
