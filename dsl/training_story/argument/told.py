"""What a story says of its losses, rivals and systems, looked up by symbol: it is asked for once for each way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, TypeVar

from training_story.semantics.model import Loss, Reference, Rival, Step, Story, Use
from training_story.semantics.named_losses import physical_behind
from training_story.semantics.signatures import Signature
from training_story.semantics.symbols import Symbol
from training_story.text.records import record

How = Literal["excluded", "disfavoured", "accepted", "open", "wanted", "named"]
"""``wanted``: a goal itself cares so; ``named``: a rival is so, and nothing answers it yet."""

T = TypeVar("T")


@record
class Answer:
    """What the story says of a way: ``by`` is a rival, a care of a goal, or what an ``open`` is about."""

    how: tuple[How, ...]
    by: Symbol
    flavour: Signature | None


@record
class Said:
    """A flavour that a rival or a care of a goal has, and what the story says of it."""

    use: Use
    answer: Answer


def uses_of(rival: Rival) -> list[Use]:
    """The flavours of a rival: its own, and those of the cares it is said to have."""
    uses = [rival.use, *(each.care.use for each in rival.properties if each.care is not None)]
    return [use for use in uses if use is not None]


class Told:
    """One story, with what it says in order and by what it is said of."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.open = {each.about.symbol for each in story.opens if each.about is not None}
        self.excluded = self._replied("excludes")
        self._disfavoured = self._replied("disfavours")
        self.wanted = {goal.system for goal in story.goals}
        self.said = list(self._said())
        self._naming: dict[Symbol, list[int]] = {}
        for at, each in enumerate(self.said):
            _note(self._naming, at, (reference.symbol for reference in each.use.references()))
        self._steps_about: dict[Symbol, list[int]] = {}
        self._answering: dict[Symbol, list[int]] = {}
        for at, step in enumerate(story.steps):
            if step.node.kind != "nudge" and step.use is not None:
                _note(self._steps_about, at, self._losses(step.use.references()))
            _note(self._answering, at, (rival.symbol for reply in step.replies for rival in reply.rivals))
        self._updating: dict[Symbol, list[Loss]] = {}
        for loss in story.physical_losses:
            for system in dict.fromkeys(each.symbol for each in loss.updates):
                self._updating.setdefault(system, []).append(loss)
        self._staged: dict[Symbol, list[Symbol]] = {}
        self._flavoured: dict[Signature, list[Symbol]] = {}
        for rival in story.rivals:
            for use in uses_of(rival):
                self._flavoured.setdefault(use.signature, []).append(rival.symbol)
                stages = (each for each in use.references() if each.symbol.kind == "stage")
                for loss_symbol in self._losses(stages):
                    self._staged.setdefault(loss_symbol, []).append(rival.symbol)
        self.defended = frozenset(self._defended())
        self.tests = sum(step.node.kind != "nudge" for step in story.steps)
        """How many constraints and selections there are."""

    def naming(self, symbols: Iterable[Symbol]) -> list[Said]:
        """The flavours with one of some symbols among their arguments."""
        return _picked(self.said, self._naming, symbols)

    def steps_about(self, losses: Iterable[Symbol]) -> list[Step]:
        """The constraints and selections that name one of some losses: what a system with good numbers meets."""
        return _picked(self.story.steps, self._steps_about, losses)

    def answering(self, rivals: Iterable[Symbol]) -> list[Step]:
        """The steps that exclude or disfavour one of some rivals."""
        return _picked(self.story.steps, self._answering, rivals)

    def at_stages_of(self, losses: Iterable[Symbol]) -> set[Symbol]:
        """The rivals that act at a stage of one of some losses."""
        return {rival for loss in losses for rival in self._staged.get(loss, ())}

    def in_flavours(self, flavours: Iterable[Signature]) -> set[Symbol]:
        """The rivals that are in one of some flavours."""
        return {rival for flavour in flavours for rival in self._flavoured.get(flavour, ())}

    def updating(self, system: Symbol) -> list[Loss]:
        """The physical losses that update a system, those with constraints first."""
        return sorted(self._updating.get(system, ()), key=lambda loss: loss.symbol not in self._steps_about)

    def _losses(self, references: Iterable[Reference]) -> Iterator[Symbol]:
        for each in references:
            loss = physical_behind(self.story, each.symbol)
            if loss is not None:
                yield loss

    def _said(self) -> Iterator[Said]:
        for goal in self.story.goals:
            for each in goal.properties:
                if each.care is not None and each.care.use is not None:
                    yield Said(each.care.use, Answer(("wanted",), each.symbol, each.care.use.signature))
        for rival in self.story.rivals:
            for use in uses_of(rival):
                yield Said(use, Answer(self._how(rival), rival.symbol, use.signature))

    def _replied(self, keyword: Literal["excludes", "disfavours"]) -> set[Symbol]:
        return {
            rival.symbol
            for step in self.story.steps
            for reply in step.replies
            if reply.keyword == keyword
            for rival in reply.rivals
        }

    def _how(self, rival: Rival) -> tuple[How, ...]:
        found: list[How] = []
        if rival.symbol in self.excluded:
            found.append("excluded")
        elif rival.symbol in self._disfavoured:
            found.append("disfavoured")
        if rival.is_accepted:
            found.append("accepted")
        if rival.symbol in self.open:
            found.append("open")
        return tuple(found) or ("named",)

    def _defended(self) -> Iterator[Symbol]:
        """The losses at which a step excludes some rival: one that acts on them, or that passes a step about them."""
        about: dict[Symbol, list[Symbol]] = {}
        for loss, places in self._steps_about.items():
            for at in places:
                about.setdefault(self.story.steps[at].symbol, []).append(loss)
        for rival in self.story.rivals:
            if rival.symbol in self.excluded:
                for use in uses_of(rival):
                    yield from self._losses(use.references())
                for passed in rival.satisfies:
                    yield from about.get(passed.symbol, ())


def _note(places: dict[Symbol, list[int]], at: int, symbols: Iterable[Symbol]) -> None:
    """Note a place under some symbols, once under each."""
    for symbol in dict.fromkeys(symbols):
        places.setdefault(symbol, []).append(at)


def _picked(items: Sequence[T], places: dict[Symbol, list[int]], symbols: Iterable[Symbol]) -> list[T]:
    """What is noted under some symbols, in order, each once."""
    return [items[at] for at in sorted({at for symbol in symbols for at in places.get(symbol, ())})]
