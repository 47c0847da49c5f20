"""The ways in which a system could get a good number without the goal, and what the story says of each.

A way is one of these, for one physical loss:

- ``stage``: to act at a stage between what happens and the number, in one of the flavours that name a stage;
- ``proxy``: to follow a feature that went with the signal in training (Langosco and others 2022);
- ``deception``: to do well in training as a means to something else, under three conditions (Hubinger and others 2019);
- ``habit``: to go on with what an earlier setup reinforced, where that scores well enough here too;
- ``rule``: to care about the rule that idealizes the loss, apart from what it was meant for.

Which flavours belong to which way is read off the library: the sorts of parameters, ``counts as``, ``acts at``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from training_story.argument.told import Answer, Said, Told
from training_story.semantics.model import Loss
from training_story.semantics.signatures import Signature
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.records import record

WayKind = Literal["stage", "proxy", "deception", "habit", "rule"]


@record
class Way:
    """A way past one loss, or past the losses that update one system."""

    kind: WayKind
    loss: Loss
    at: Symbol | None
    """The stage, the system that deceives, or the system whose habits are kept."""
    losses: frozenset[Symbol]
    """The physical losses that would be good: those whose constraints such a system meets."""
    flavours: tuple[Signature, ...]
    """Those that fit, the likeliest first."""
    answers: tuple[Answer, ...]

    @property
    def is_left_open(self) -> bool:
        """Whether an ``open`` is about the way itself."""
        return any(answer.flavour is None for answer in self.answers)


def ways_past(told: Told) -> list[Way]:
    """All ways past the physical losses of a story, in the order of the file."""
    return list(_Ways(told).all())


def likeness(flavour: Signature, stage: Symbol) -> int:
    """How many words of a stage's name and gloss are among those at which a flavour acts."""
    said = stage.name.replace("_", " ")
    if isinstance(stage.node, nodes.NamedField) and stage.node.text is not None:
        said = f"{said} {stage.node.text.value}"
    wanted = {word for text in flavour.texts("acts at") for word in _words(text)}
    return len(wanted & set(_words(said)))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


class _Ways:
    def __init__(self, told: Told) -> None:
        self._told = told
        self._story = told.story
        self._passed = {rival.symbol: {each.symbol for each in rival.satisfies} for rival in told.story.rivals}
        self._classes: dict[str, list[Said]] = {}

    def all(self) -> Iterator[Way]:
        for loss in self._story.physical_losses:
            yield from self._stages(loss)
            if self._told.steps_about([loss.symbol]):
                yield self._proxy(loss)
            yield from self._rules(loss)
        yield from self._deceptions()
        yield from self._habits()

    def _stages(self, loss: Loss) -> Iterator[Way]:
        flavours = [each for each in self._story.flavours if _needs(each, "Stage")]
        for stage in loss.stages:
            likely = sorted(flavours, key=lambda each, at=stage: -likeness(each, at))  # type: ignore[misc]  # mypy infers no type for a default
            answers = [*self._opened(stage, loss.symbol), *(each.answer for each in self._told.naming([stage]))]
            yield self._way("stage", loss, stage, [loss.symbol], likely, answers)

    def _proxy(self, loss: Loss) -> Way:
        flavours = [each for each in self._story.flavours if each.counts_as("proxy")]
        losses = frozenset([loss.symbol])
        return self._way("proxy", loss, None, losses, flavours, self._of_class("proxy", losses))

    def _rules(self, loss: Loss) -> Iterator[Way]:
        rules = [each.symbol for each in self._story.idealizations_of(loss.symbol)]
        # A reward's idealization is no rule of prediction, and what the flavours with a rule say is of predictions.
        if not rules or loss.node.sign != "loss":
            return
        flavours = [each for each in self._story.flavours if _needs(each, "Mathematical")]
        named = self._told.naming(rules)
        answers = [each.answer for each in named if _needs(each.use.signature, "Mathematical")]
        yield self._way("rule", loss, None, [loss.symbol], flavours, answers)

    def _deceptions(self) -> Iterator[Way]:
        """One for each system that a goal is about and that some loss updates."""
        flavours = [each for each in self._story.flavours if each.counts_as("deceptive")]
        answers = [each.answer for each in self._counting_as("deceptive")]
        told: set[Symbol] = set()
        for goal in self._story.goals:
            system = goal.system
            losses = [] if system is None else self._told.updating(system)
            if system is not None and losses and system not in told:
                told.add(system)
                symbols = [loss.symbol for loss in losses]
                yield self._way("deception", losses[0], system, symbols, flavours, answers)

    def _habits(self) -> Iterator[Way]:
        """One for each system that a goal is about, starts from another one's weights and is trained on."""
        flavours = [each for each in self._story.flavours if each.counts_as("habit")]
        for system in self._story.systems.values():
            losses = self._told.updating(system.symbol)
            if system.start is not None and system.symbol in self._told.wanted and losses:
                symbols = frozenset(loss.symbol for loss in losses)
                answers = self._of_class("habit", symbols)
                yield self._way("habit", losses[0], system.start.symbol, symbols, flavours, answers)

    def _way(
        self,
        kind: WayKind,
        loss: Loss,
        at: Symbol | None,
        losses: Iterable[Symbol],
        flavours: Iterable[Signature],
        answers: Iterable[Answer],
    ) -> Way:
        return Way(kind, loss, at, frozenset(losses), tuple(flavours), tuple(answers))

    # What the story says

    def _counting_as(self, word: Literal["proxy", "habit", "deceptive"]) -> list[Said]:
        if word not in self._classes:
            self._classes[word] = [each for each in self._told.said if each.use.signature.counts_as(word)]
        return self._classes[word]

    def _of_class(self, word: Literal["proxy", "habit"], losses: frozenset[Symbol]) -> list[Answer]:
        """The answers of a class that pass a constraint on one of the losses, or that don't say what they pass."""
        steps = {step.symbol for step in self._told.steps_about(losses)}
        return [
            each.answer
            for each in self._counting_as(word)
            if not (passed := self._passed.get(each.answer.by)) or not steps.isdisjoint(passed)
        ]

    def _opened(self, *symbols: Symbol) -> list[Answer]:
        return [Answer(("open",), symbol, None) for symbol in symbols if symbol in self._told.open]


def _needs(flavour: Signature, sort: str) -> bool:
    return any(parameter.is_required for parameter in flavour.of_sort(sort))
