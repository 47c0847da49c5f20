"""The order of setups, which of them are alternatives, and in which of them a step holds.

A setup *needs* those it comes `after`, those whose systems its own start `from`, and those that a loss which updates
its systems comes from: by a system that computes it, or by data it is computed on. A chain is a last setup, one that
no other needs, with all that it needs. Where there are several, they are alternatives, such as the arms of a study.
Setups in which nothing is updated are no alternative to anything: what holds in them is read along with every chain,
and those that a chain doesn't need are named beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from training_story.semantics.argument import connected_parts
from training_story.semantics.model import Claim, Goal, Loss, Reference, Rival, Setup, Step, Story, Use
from training_story.semantics.named_losses import physical_behind
from training_story.semantics.symbols import Symbol
from training_story.syntax.nodes import PathField, PathsField
from training_story.text.records import record


@record
class SetupChain:
    """One way through the setups, from the first to the last."""

    setups: tuple[Setup, ...]
    beside: tuple[Setup, ...]
    """Setups in which nothing is updated, and which it doesn't need."""

    @cached_property
    def symbols(self) -> frozenset[Symbol]:
        """The symbols of the setups in which something may hold for it."""
        return frozenset(setup.symbol for setup in (*self.setups, *self.beside))

    @property
    def last_system(self) -> Symbol | None:
        """The system that comes out of it."""
        return next((setup.systems[-1].symbol for setup in reversed(self.setups) if setup.systems), None)


class SetupChains:
    """The chains of a story, and what holds in which."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._setup_of = {member: setup.symbol for setup in story.setups for member in setup.symbol.members.values()}
        self._objectives = {each.symbol: each for each in story.objectives}
        self._known = frozenset(setup.symbol for setup in story.setups)

    @cached_property
    def chains(self) -> tuple[SetupChain, ...]:
        """At least one, by their last setups in the order of the file."""
        needs = self._needs()
        trained = {
            symbol
            for loss in self._story.physical_losses
            for symbol in self._setups_of(each.symbol for each in loss.updates)
        }
        # Setups that need each other are one part; a part comes after those that it needs.
        parts = list(connected_parts({symbol: [*needed] for symbol, needed in needs.items()}))
        part_of = {symbol: number for number, part in enumerate(parts) for symbol in part}
        place = {setup.symbol: at for at, setup in enumerate(self._story.setups)}
        in_order = sorted(self._story.setups, key=lambda setup: (part_of[setup.symbol], place[setup.symbol]))
        needed_by_others = _reached(
            (below for symbol in trained for below in needs[symbol] if part_of[below] != part_of[symbol]), needs
        )
        last = {part_of[symbol]: symbol for symbol in place if symbol in trained - needed_by_others}
        members = [_reached([symbol], needs) for symbol in last.values()] or [self._known]
        rank = {setup.symbol: at for at, setup in enumerate(in_order)}
        untrained = [setup for setup in in_order if setup.symbol not in trained]
        return tuple(
            SetupChain(
                tuple(in_order[at] for at in sorted(rank[symbol] for symbol in chain)),
                tuple(setup for setup in untrained if setup.symbol not in chain),
            )
            for chain in members
        )

    def holding(self, each: Step | Claim) -> frozenset[Symbol] | None:
        """The setups in which a step or claim holds; None for all.

        Where a step has no `during`, it holds in the setups whose systems are updated by the losses that its
        annotation names, or that it names itself; of these in those whose data it names, if it names any.
        """
        clauses = [c for c in each.node.clauses if isinstance(c, PathsField) and c.keyword == "during"]
        if clauses:
            return frozenset(reference.symbol for reference in each.during) & self._known or None
        if isinstance(each, Claim) or each.use is None:
            return None
        return self._inferred(each.use)

    def chains_with(self, setups: frozenset[Symbol] | None) -> list[SetupChain]:
        """The chains that have one of some setups; all where None is given."""
        return [chain for chain in self.chains if setups is None or not setups.isdisjoint(chain.symbols)]

    def asked_in(self, goal: Goal) -> frozenset[Symbol] | None:
        """The setups that a chain must have one of for a goal to be asked of it; None for all.

        A goal without a `for` is about whatever comes out last, and so about the end of each chain.
        """
        is_for = any(isinstance(field, PathField) and field.keyword == "for" for field in goal.node.fields)
        if not is_for or goal.system is None:
            return None
        return self._setups_of([goal.system]) or None

    def arising_in(self, rival: Rival) -> frozenset[Symbol] | None:
        """The setups that could give a rival: those of the steps it satisfies, or of the loss it acts on."""
        steps = [self._story.step_of[each.symbol] for each in rival.satisfies if each.symbol in self._story.step_of]
        if not steps:
            return None if rival.use is None else self._inferred(rival.use)
        found: frozenset[Symbol] = frozenset()
        for step in steps:
            holding = self.holding(step)
            if holding is None:
                return None
            found |= holding
        return found

    def _inferred(self, use: Use) -> frozenset[Symbol] | None:
        named = [reference.symbol for reference in use.references()]
        named += [of.symbol for each in named if (of := self._of(each)) is not None]
        setups = frozenset(named) & self._known
        if setups:
            return setups
        systems = [symbol for symbol in named if symbol.kind == "system"]
        shaped = self._setups_of(systems)
        for physical in {physical_behind(self._story, symbol) for symbol in named}:
            loss = None if physical is None else self._story.loss_of.get(physical)
            shaped |= frozenset() if loss is None else self._of_loss(loss)
        on = self._setups_of(symbol for symbol in named if symbol.kind == "data")
        return (shaped & on) or shaped or on or None

    def _of(self, symbol: Symbol) -> Reference | None:
        objective = self._objectives.get(symbol)
        return None if objective is None else objective.of

    def _of_loss(self, loss: Loss) -> frozenset[Symbol]:
        updated = self._setups_of(each.symbol for each in loss.updates)
        if updated or loss.computed_on is None:
            return updated
        return self._setups_of([loss.computed_on.symbol])

    def _setups_of(self, members: Iterable[Symbol]) -> frozenset[Symbol]:
        return frozenset(self._setup_of[each] for each in members if each in self._setup_of)

    def _needs(self) -> dict[Symbol, dict[Symbol, None]]:
        """Each setup with those that it needs directly, in the order of the file."""
        needs: dict[Symbol, dict[Symbol, None]] = {setup.symbol: {} for setup in self._story.setups}
        for setup in self._story.setups:
            starts = [system.start.symbol for system in setup.systems if system.start is not None]
            before = self._setups_of(starts)
            if setup.after is not None and setup.after.symbol in self._known:
                before |= {setup.after.symbol}
            needs[setup.symbol].update(dict.fromkeys(before))
        for loss in self._story.physical_losses:
            sources = [each.symbol for each in (loss.system, loss.computed_on) if each is not None]
            for symbol in self._setups_of(each.symbol for each in loss.updates):
                needs[symbol].update(dict.fromkeys(self._setups_of(sources)))
        place = {setup.symbol: at for at, setup in enumerate(self._story.setups)}
        return {symbol: dict.fromkeys(sorted(needed, key=place.__getitem__)) for symbol, needed in needs.items()}


def _reached(first: Iterable[Symbol], needs: Mapping[Symbol, Iterable[Symbol]]) -> frozenset[Symbol]:
    """Some setups with all that they need."""
    seen: set[Symbol] = set()
    waiting = list(first)
    while waiting:
        at = waiting.pop()
        if at not in seen:
            seen.add(at)
            waiting += needs[at]
    return frozenset(seen)
