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

from training_story.semantics.caring import rules_of
from training_story.semantics.model import Loss, Rival, Step, Story, Use
from training_story.semantics.named_losses import physical_behind
from training_story.semantics.signatures import Signature
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.records import record

WayKind = Literal["stage", "proxy", "deception", "habit", "rule"]
How = Literal["excluded", "disfavoured", "accepted", "open", "wanted", "named"]
"""``wanted``: a goal itself cares so; ``named``: a rival is so, and nothing answers it yet."""


@record
class Answer:
    """What the story says of a way: ``by`` is a rival, a care of a goal, or what an ``open`` is about."""

    how: tuple[How, ...]
    by: Symbol
    flavour: Signature | None


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


def ways_past(story: Story) -> list[Way]:
    """All ways past the physical losses of a story, in the order of the file."""
    return list(_Ways(story).all())


def steps_about(story: Story, losses: frozenset[Symbol]) -> list[Step]:
    """The constraints and selections that name one of some losses: what a system with good numbers meets."""
    return [
        step
        for step in story.steps
        if step.node.kind != "nudge"
        and step.use is not None
        and any(physical_behind(story, each.symbol) in losses for each in step.use.references())
    ]


def likeness(flavour: Signature, stage: Symbol) -> int:
    """How many words of a stage's name and gloss are among those at which a flavour acts."""
    said = stage.name.replace("_", " ")
    if isinstance(stage.node, nodes.NamedField) and stage.node.text is not None:
        said = f"{said} {stage.node.text.value}"
    wanted = {word for text in flavour.texts("acts at") for word in _words(text)}
    return len(wanted & set(_words(said)))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


def uses_of(rival: Rival) -> list[Use]:
    """The flavours of a rival: its own, and those of the cares it is said to have."""
    uses = [rival.use, *(each.care.use for each in rival.properties if each.care is not None)]
    return [use for use in uses if use is not None]


class _Ways:
    def __init__(self, story: Story) -> None:
        self._story = story
        self._open = {each.about.symbol for each in story.opens if each.about is not None}
        self._excluded = self._replied("excludes")
        self._disfavoured = self._replied("disfavours")

    def all(self) -> Iterator[Way]:
        story = self._story
        for loss in story.physical_losses:
            yield from self._stages(loss)
            if steps_about(story, frozenset([loss.symbol])):
                yield self._proxy(loss)
            yield from self._rules(loss)
        yield from self._deceptions()
        yield from self._habits()

    def _stages(self, loss: Loss) -> Iterator[Way]:
        flavours = [each for each in self._story.flavours if _needs(each, "Stage")]
        for stage in loss.stages:
            likely = sorted(flavours, key=lambda each, at=stage: -likeness(each, at))  # type: ignore[misc]
            answers = [*self._opened(stage, loss.symbol), *self._acting_at(stage)]
            yield self._way("stage", loss, stage, [loss.symbol], likely, answers)

    def _proxy(self, loss: Loss) -> Way:
        flavours = [each for each in self._story.flavours if each.counts_as("proxy")]
        losses = frozenset([loss.symbol])
        return self._way("proxy", loss, None, losses, flavours, self._of_class("proxy", losses))

    def _rules(self, loss: Loss) -> Iterator[Way]:
        rules = set(rules_of(self._story, loss.symbol))
        # A reward's idealization is no rule of prediction, and what the flavours with a rule say is of predictions.
        if not rules or loss.node.sign != "loss":
            return
        flavours = [each for each in self._story.flavours if _needs(each, "Mathematical")]
        answers = [
            answer
            for use, answer in self._said()
            if _needs(use.signature, "Mathematical") and any(each.symbol in rules for each in use.references())
        ]
        yield self._way("rule", loss, None, [loss.symbol], flavours, answers)

    def _deceptions(self) -> Iterator[Way]:
        """One for each system that a goal is about and that some loss updates."""
        flavours = [each for each in self._story.flavours if each.counts_as("deceptive")]
        answers = [answer for use, answer in self._said() if use.signature.counts_as("deceptive")]
        told: set[Symbol] = set()
        for goal in self._story.goals:
            system = goal.system
            losses = [] if system is None else self._updating(system)
            if system is not None and losses and system not in told:
                told.add(system)
                symbols = [loss.symbol for loss in losses]
                yield self._way("deception", losses[0], system, symbols, flavours, answers)

    def _habits(self) -> Iterator[Way]:
        """One for each system that a goal is about, starts from another one's weights and is trained on."""
        flavours = [each for each in self._story.flavours if each.counts_as("habit")]
        wanted = {goal.system for goal in self._story.goals}
        for system in self._story.systems.values():
            losses = self._updating(system.symbol)
            if system.start is not None and system.symbol in wanted and losses:
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

    def _updating(self, system: Symbol) -> list[Loss]:
        """The losses that update a system, those with constraints first."""
        found = [
            loss
            for loss in self._story.physical_losses
            if any(each.symbol is system for each in loss.updates)
        ]
        return sorted(found, key=lambda loss: not steps_about(self._story, frozenset([loss.symbol])))

    def _said(self) -> Iterator[tuple[Use, Answer]]:
        """Each flavour that a rival or a care of a goal has."""
        for goal in self._story.goals:
            for each in goal.properties:
                if each.care is not None and each.care.use is not None:
                    yield each.care.use, Answer(("wanted",), each.symbol, each.care.use.signature)
        for rival in self._story.rivals:
            for use in uses_of(rival):
                yield use, Answer(self._how(rival), rival.symbol, use.signature)

    def _acting_at(self, stage: Symbol) -> list[Answer]:
        return [
            answer
            for use, answer in self._said()
            if any(each.symbol is stage for each in use.references())
        ]

    def _of_class(self, word: Literal["proxy", "habit"], losses: frozenset[Symbol]) -> list[Answer]:
        """The answers of a class that pass a constraint on one of the losses, or that don't say what they pass."""
        steps = {step.symbol for step in steps_about(self._story, losses)}
        passed = {rival.symbol: {each.symbol for each in rival.satisfies} for rival in self._story.rivals}
        return [
            answer
            for use, answer in self._said()
            if use.signature.counts_as(word)
            and (not passed.get(answer.by) or not steps.isdisjoint(passed[answer.by]))
        ]

    def _opened(self, *symbols: Symbol) -> list[Answer]:
        return [Answer(("open",), symbol, None) for symbol in symbols if symbol in self._open]

    def _replied(self, keyword: Literal["excludes", "disfavours"]) -> set[Symbol]:
        return {
            rival.symbol
            for step in self._story.steps
            for reply in step.replies
            if reply.keyword == keyword
            for rival in reply.rivals
        }

    def _how(self, rival: Rival) -> tuple[How, ...]:
        found: list[How] = []
        if rival.symbol in self._excluded:
            found.append("excluded")
        elif rival.symbol in self._disfavoured:
            found.append("disfavoured")
        if rival.is_accepted:
            found.append("accepted")
        if rival.symbol in self._open:
            found.append("open")
        return tuple(found) or ("named",)


def _needs(flavour: Signature, sort: str) -> bool:
    return any(parameter.is_required for parameter in flavour.of_sort(sort))
