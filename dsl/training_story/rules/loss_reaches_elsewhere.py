"""A step entrains a property of one system by a loss that updates another.

## Why it matters

A loss changes the systems that it updates, and through them those that start from their weights or are
trained by what they compute. A low number on a loss that reaches none of these says nothing about how the
system that is to have the property thinks.

## Wrong

```story
setup tutoring {
  system hinter: System[Board -> Move]
  system coach from policy: System[Board -> Move]
}

goal hints_well {
  cognition shows_threat "points at the line that is nearest to being lost"
  desirable because "a hint about the nearest threat helps a beginner and gives nothing else away"
  for hinter
}

rationale {
  constraint hints_win: attained(win_signal, at_least: 0.5, on: positions) {
    entrains hints_well.shows_threat
    because "a lost game moves the weights away from the moves that overlooked the threat"
  }
}

rival echo: input_tamper(at: win_signal.board, horizon: episode) {
  satisfies hints_win
  accepted because "hints are shown to people, who see the board"
  predicts "points at whatever was played last"
}
```

## Right

```story
setup tutoring {
  system hinter from policy: System[Board -> Move]
  system coach from policy: System[Board -> Move]
}

goal hints_well {
  cognition shows_threat "points at the line that is nearest to being lost"
  desirable because "a hint about the nearest threat helps a beginner and gives nothing else away"
  for hinter
}

rationale {
  constraint hints_win: attained(win_signal, at_least: 0.5, on: positions) {
    entrains hints_well.shows_threat
    because "a lost game moves the weights away from the moves that overlooked the threat"
  }
}

rival echo: input_tamper(at: win_signal.board, horizon: episode) {
  satisfies hints_win
  accepted because "hints are shown to people, who see the board"
  predicts "points at whatever was played last"
}
```

## When to allow it

When the influence runs by a way that the language can't express, for example through data that one system
writes and another is trained on; say so in the step's `because`.

## Known false positives

Data that one system makes and another learns from aren't followed.

## Sources

Turner, Reward is not the optimization target, 2022: reward chisels cognition into the network that it
updates.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.semantics.model import Loss, Reference, Step, Story
from training_story.semantics.named_losses import physical_behind
from training_story.semantics.setup_chains import SetupChains
from training_story.semantics.symbols import Symbol
from training_story.semantics.training_reach import TrainingReach
from training_story.semantics.types import UNKNOWN
from training_story.text.fit import fit

CODE = Code(
    "LOS005",
    "loss-reaches-elsewhere",
    "a loss shapes the systems it updates and those that come out of them; of others it says nothing",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find losses that stand for the training of a system which they don't reach."""
    if story.is_library or story.is_uncertain("updates", "implemented by", "from", "for"):
        return
    if _may_have_lost_a_link(story):
        return
    places: dict[tuple[Symbol, Symbol], list[Reference]] = {}
    setups = SetupChains(story)
    for step in story.steps:
        for loss, place in _named(story, step):
            for system in _systems_meant(story, step, setups):
                places.setdefault((loss.symbol, system), []).append(place)
    reach = TrainingReach(story)
    leading = {system: reach.leading_to(system) for system in {system for _, system in places}}
    for (symbol, system), references in places.items():
        loss, reached_from = story.loss_of[symbol], leading[system]
        if reached_from is not None and not _reaches(loss, reached_from):
            yield _finding(story, loss, system, references)


def _may_have_lost_a_link(story: Story) -> bool:
    """Whether a system or an update may stand in damaged text, or a `from` in what was read as a type."""
    is_damaged = not story.module.damaged_names.isdisjoint({"setup", "system", "updates"})
    return is_damaged or any(system.type == UNKNOWN for system in story.systems.values())


def _named(story: Story, step: Step) -> Iterator[tuple[Loss, Reference]]:
    """The physical losses behind those that the annotation names, each with its place."""
    for reference in step.use.references() if step.use is not None else ():
        if reference.symbol.kind == "loss":
            physical = physical_behind(story, reference.symbol)
            loss = None if physical is None else story.loss_of.get(physical)
            if loss is not None and loss.updates:
                yield loss, reference


def _systems_meant(story: Story, step: Step, setups: SetupChains) -> set[Symbol]:
    """The systems that are to have the properties which the step entrains.

    Where setups are alternatives and the goal doesn't say `for`, those that come out where the step holds.
    """
    owners = {reference.symbol.owner for reference in step.entrains}
    meant: set[Symbol] = set()
    for goal in (story.goal_of[owner] for owner in owners if owner in story.goal_of):
        outcomes: list[Symbol | None] = [goal.system]
        if len(setups.chains) > 1 and setups.asked_in(goal) is None:
            outcomes = [chain.last_system for chain in setups.chains_with(setups.holding(step))]
        meant.update(each for each in outcomes if each is not None and not story.is_in_doubt(each))
    return meant


def _reaches(loss: Loss, leading: set[Symbol]) -> bool:
    by_updates = any(updated.symbol in leading for updated in loss.updates)
    return by_updates or (loss.system is not None and loss.system.symbol in leading)


def _finding(story: Story, loss: Loss, system: Symbol, places: list[Reference]) -> Diagnostic:
    updated = ", ".join(dict.fromkeys(f"`{each.symbol.name}`" for each in loss.updates))
    first = loss.updates[0].symbol.name
    names = (loss.symbol.name, system.name)
    others = [Label(story.at(place.span), "named here too") for place in places[1:2]]
    return story.finding(
        CODE,
        fit(f"the {loss.node.sign} `{{}}` doesn't reach `{{}}`, which is to have the property", *names),
        places[0].span,
        "trains another system",
        labels=(
            Label(story.at(loss.updates[0].span), "this is what it updates"),
            Label(system.location, "to have the property"),
            *others,
        ),
        help=(
            f"name a loss that updates `{system.name}`; `{loss.symbol.name}` updates {updated}",
            f"or say how it gets there: a system `from {first}`, a loss `implemented by system {first}`",
        ),
    )
