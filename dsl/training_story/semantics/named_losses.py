"""Which physical losses the steps of the argument speak of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from training_story.semantics.model import Claim, Reference, Story
from training_story.semantics.symbols import Symbol


def physical_behind(story: Story, symbol: Symbol) -> Symbol | None:
    """The physical loss that a loss is or idealizes, or whose stage it is; None for anything else."""
    if symbol.kind == "stage":
        return symbol.owner
    if symbol.is_physical:
        return symbol
    loss = story.loss_of.get(symbol)
    return None if loss is None or loss.idealizes is None else loss.idealizes.symbol


def used_by_steps(story: Story) -> set[Symbol]:
    """The physical losses that some step names, or a claim that a step draws from.

    A name in a damaged stretch counts as named by a step.
    """
    damaged = story.module.damaged_names
    named = [symbol for symbol in story.module.names.values() if symbol.name in damaged]
    named += [reference.symbol for step in story.steps for reference in step.draws_from]
    named += _named_in_annotations(story)
    for claim in _claims_drawn_from(story, named):
        named += [reference.symbol for reference in _references(claim)]
    of = {objective.symbol: objective.of for objective in story.objectives}
    # What is said of an objective is said of the loss that it is an objective of.
    named += [meant.symbol for symbol in named if (meant := of.get(symbol)) is not None]
    return {loss for symbol in named if (loss := physical_behind(story, symbol)) is not None}


def _named_in_annotations(story: Story) -> list[Symbol]:
    return [reference.symbol for step in story.steps if step.use is not None for reference in step.use.references()]


def _claims_drawn_from(story: Story, named: Iterable[Symbol]) -> Iterator[Claim]:
    """The claims among some symbols, and those that they are drawn from."""
    waiting = list(named)
    seen: set[Symbol] = set()
    while waiting:
        symbol = waiting.pop()
        claim = story.claim_of.get(symbol)
        if claim is not None and symbol not in seen:
            seen.add(symbol)
            waiting += [reference.symbol for reference in claim.draws_from]
            yield claim


def _references(claim: Claim) -> Iterator[Reference]:
    if claim.use is not None:
        yield from claim.use.references()
    if claim.care is not None:
        if claim.care.about is not None:
            yield claim.care.about
        if claim.care.use is not None:
            yield from claim.care.use.references()
