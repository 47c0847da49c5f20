"""An objective doesn't say what it is of, or says it of the wrong kind of thing.

## Why it matters

A base objective belongs to a loss or a setup: it is what that training selects by. A mesa-objective belongs
to a system: it is what that system searches by. An objective of nothing can't be checked against anything,
and in a story with several systems readers attach it to different ones.

## Wrong

```story
from std.bridges use output
from std.claims use agrees

base objective mean_wins of policy: System[Board -> Move] -> Real "mean of the reward over games"
mesa objective line_count of policy: Move -> Real "how many lines the move completes"

map plays: Move -> Move "the move it finds best is the one it plays"
map worth: Board -> (Move -> Real) "the chance of a win after the move"

bridge by_move: output(
  inner: line_count, outer: mean_wins, readout: plays, demand: worth, over: positions, invariant: argmax
)

claim one_aim: agrees(line_count, mean_wins, via: by_move, on: positions) {
  because "in the positions met, the move that completes most lines wins soonest"
}
```

## Right

```story
from std.bridges use output
from std.claims use agrees

base objective mean_wins of win_signal: System[Board -> Move] -> Real "mean of the reward over games"
mesa objective line_count of policy: Move -> Real "how many lines the move completes"

map plays: Move -> Move "the move it finds best is the one it plays"
map worth: Board -> (Move -> Real) "the chance of a win after the move"

bridge by_move: output(
  inner: line_count, outer: mean_wins, readout: plays, demand: worth, over: positions, invariant: argmax
)

claim one_aim: agrees(line_count, mean_wins, via: by_move, on: positions) {
  because "in the positions met, the move that completes most lines wins soonest"
}
```

## When to allow it

In a `paper` or `advanced` story, where `of` is required, for an objective that is discussed in general.

## Known false positives

None.

## Sources

Hubinger and others, Risks from learned optimization, 2019, where the base objective is that of the base
optimizer and the mesa-objective that of the learned optimizer.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.faults import goal_as_loss
from training_story.semantics.model import Objective, Reference, Story
from training_story.semantics.symbols import SymbolKind
from training_story.syntax import nodes
from training_story.text.fit import fit
from training_story.text.source import Span

CODE = Code(
    "OBJ006",
    "objective-of-nothing",
    "a base objective is what some training selects by, a mesa-objective what some system searches by",
)

_OWNERS: dict[str, tuple[SymbolKind, ...]] = {
    "base": ("loss", "setup"),
    "mesa": ("system",),
    "behavioural": ("system",),
}
_WORDS = {
    "base": "a loss, a reward or a setup",
    "mesa": "a system",
    "behavioural": "a system",
}


def check(story: Story) -> Iterator[Diagnostic]:
    """Find objectives without an owner, and owners of another kind."""
    names = story.module.names
    owners = {kind: [name for name in names if names[name].kind in of][:4] for kind, of in _OWNERS.items()}
    for objective in story.objectives:
        node = objective.node
        if objective.of is not None:
            yield from _wrong_owner(story, objective, objective.of, owners[node.kind])
        elif node.of is None and _needs_owner(story, node) and not story.module.is_damaged(node.span):
            yield _missing(story, objective, owners[node.kind])


def _needs_owner(story: Story, node: nodes.Objective) -> bool:
    return node.kind != "behavioural" and story.status != "toy"


def _wrong_owner(story: Story, objective: Objective, of: Reference, owners: list[str]) -> Iterator[Diagnostic]:
    kind = objective.node.kind
    owner = of.symbol
    if owner.kind in _OWNERS[kind] or story.module.is_damaged(objective.node.span):
        return
    if kind == "base" and (owner.kind == "goal" or owner.is_property):
        losses = tuple(loss.symbol.name for loss in story.losses)
        place = story.at(of.span)
        yield goal_as_loss.goal_as_loss(place, owner.sort_phrase, "a loss or reward", owner.location, losses)
        return
    name = objective.symbol.name
    yield story.finding(
        CODE,
        fit("the {} objective `{}` is said to be of `{}`, {}", kind, name, owner.path, owner.sort_phrase),
        of.span,
        owner.sort_phrase,
        labels=(Label(owner.location, f"declared here as {owner.sort_phrase}"),),
        help=(_help(kind, owners),),
        fixes=_fixes(story, of.span, "", owners),
    )


def _missing(story: Story, objective: Objective, owners: list[str]) -> Diagnostic:
    kind = objective.node.kind
    end = objective.node.name.span.end
    return story.finding(
        CODE,
        fit("the {} objective `{}` doesn't say what it is of", kind, objective.symbol.name),
        objective.node.name.span,
        f"of no {'training' if kind == 'base' else 'system'}",
        help=(_help(kind, owners),),
        fixes=_fixes(story, Span(end, end), " of ", owners),
    )


def _fixes(story: Story, place: Span, before: str, owners: list[str]) -> tuple[Fix, ...]:
    return tuple(Fix(f"write `of {name}`", "unsafe", (Edit(story.at(place), f"{before}{name}"),)) for name in owners)


def _help(kind: str, owners: list[str]) -> str:
    """What such an objective can be of; ``owners`` are names that would do."""
    ways = " or ".join(f"`of {name}`" for name in owners)
    written = f": write {ways}" if owners else ", which is still to be declared"
    return f"a {kind} objective is of {_WORDS[kind]}{written}"
