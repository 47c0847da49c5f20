"""What changed in the rationale: which steps there are, what they entrain, and what they say against rivals.

A step that is gone or new is one change, with all that follows from it: a property that nothing entrains any more,
a rival that is live again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from training_story.difference.canonical import plain
from training_story.difference.categories import RANK, Category
from training_story.difference.comparison import Comparison, Kinds, said
from training_story.difference.statements import compare_annotations, compare_clauses
from training_story.semantics.model import Rival, Step, Story
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.english import listed
from training_story.text.source import Span

_REASON = Kinds("rationale-orphaned", "rationale-changed", "rationale-added")
_DEFENCE = Kinds("defence-dropped", "defence-changed", "defence-added")
_VERBS = {"entrains": "entrain", "excludes": "exclude", "disfavours": "disfavour"}
_LEVELS = {"nothing": 0, "disfavoured": 1, "accepted": 2, "excluded": 3}


class Link(NamedTuple):
    """What one step does to one property or rival."""

    step: Symbol
    keyword: str
    because: nodes.Text | None
    span: Span


class Effect(NamedTuple):
    """What follows from a step's being gone or new."""

    category: Category
    clause: str
    """What happened, with ``{}`` for what it happened to."""
    name: str


class RationaleComparison:
    """Compares the steps of two versions and what they stand for."""

    def __init__(self, comparison: Comparison) -> None:
        self._of = comparison
        self._effects: defaultdict[Symbol, list[Effect]] = defaultdict(list)
        """By the step that is gone or new."""

    def compare(self) -> None:
        """Find what changed."""
        pairs = self._of.pairs
        old_support, new_support = _supports(self._of.old), _supports(self._of.new)
        for old, new in pairs.twin.items():
            if old.is_goal_property:
                self._property(new, old_support[old], new_support[new], (old, new))
        self._rivals()
        self._steps()
        olds, news = ([said(each.text) for each in story.why_competitive] for story in (self._of.old, self._of.new))
        places = (self._around(self._of.old), self._around(self._of.new))
        self._of.texts(_DEFENCE, "rationale", "the reason why the rationale is competitive", olds, news, places)

    @staticmethod
    def _around(story: Story) -> Span:
        """The first block of the rationale, or the beginning of the file."""
        for each in story.module.parsed.file.declarations:
            if isinstance(each, nodes.Rationale):
                return Span(each.span.start, each.span.start + len("rationale"))
        return Span(0, 0)

    # Steps

    def _steps(self) -> None:
        comparison = self._of
        olds = {step.symbol: step for step in comparison.old.steps}
        news = {step.symbol: step for step in comparison.new.steps}
        for symbol in comparison.dropped("step"):
            still = [f"`{each.symbol.name}`" for each in comparison.old.nodes
                     if each.symbol in comparison.pairs.twin
                     and any(reference.symbol is symbol for reference in each.draws_from)]  # fmt: skip
            effects = self._effects[symbol]
            effects += [Effect("step-dropped", "{} rested on it", name) for name in still]
            self._step_itself("step-dropped", symbol, "dropped", (symbol.location.span, None))
        for symbol in comparison.added("step"):
            self._step_itself("step-added", symbol, "added", (None, symbol.location.span))
        for was, now in comparison.twins("step"):
            compare_annotations(comparison, olds[was], news[now])
            compare_clauses(comparison, olds[was], news[now])

    def _step_itself(
        self, category: Category, symbol: Symbol, how: str, places: tuple[Span | None, Span | None]
    ) -> None:
        """A step that is gone or new: it is told under the gravest of what follows from it."""
        effects = sorted(self._effects[symbol], key=lambda each: RANK[each.category])
        categories = sorted({category, *(each.category for each in effects)}, key=RANK.__getitem__)
        kind = symbol.node.kind if isinstance(symbol.node, nodes.Step) else "step"
        names: dict[str, list[str]] = {}
        for each in effects:
            names.setdefault(each.clause, []).append(each.name)
        clauses = "".join(f"; {clause.format(listed(named))}" for clause, named in names.items())
        self._of.add(categories[0], symbol, f"the {kind} `{symbol.path}` was {how}{clauses}", places,
                     also=categories[1:])  # fmt: skip

    # What is entrained

    def _property(self, subject: Symbol, old: list[Link], new: list[Link], both: tuple[Symbol, Symbol]) -> None:
        lost, gained = self._apart(old, new)
        is_orphaned, is_founded = bool(old) and not new, bool(new) and not old
        while lost and gained and not self._is_gone(lost[0].step) and not self._is_new(gained[0].step):
            self._moved(lost.pop(0), gained.pop(0), subject)
        for link in lost:
            if self._is_gone(link.step):
                if is_orphaned:
                    effect = Effect("rationale-orphaned", "nothing entrained {} any more", f"`{subject.path}`")
                    self._effects[link.step].append(effect)
                    is_orphaned = False
            else:
                rest = f"{_steps_of(new)} still did" if new else "nothing else did"
                category: Category = "rationale-orphaned" if is_orphaned else "support-dropped"
                is_orphaned = False
                name = self._of.pairs.twin[link.step].name
                self._of.add(category, subject, f"`{name}` no longer entrained `{subject.path}`; {rest}",
                             (link.span, both[1].location.span))  # fmt: skip
        for link in gained:
            if self._is_new(link.step):
                effect = Effect("support-added", "it entrained {}, which nothing did before", f"`{subject.path}`")
                self._effects[link.step] += [effect] if is_founded else []
            else:
                before = "nothing did before" if is_founded else f"{_steps_of(old)} did already"
                self._of.add("support-added", subject, f"`{link.step.name}` came to entrain `{subject.path}`; {before}",
                             (both[0].location.span, link.span))  # fmt: skip

    def _apart(self, old: Sequence[Link], new: Sequence[Link]) -> tuple[list[Link], list[Link]]:
        """The links of steps that have none in the other version."""
        twins = self._of.pairs.twin
        linked = {twins.get(link.step) for link in old}
        still = {link.step for link in new}
        lost = [link for link in old if twins.get(link.step) not in still]
        return lost, [link for link in new if link.step not in linked]

    def _moved(self, lost: Link, gained: Link, subject: Symbol) -> None:
        before = self._of.pairs.twin[lost.step].name
        self._of.add(
            "grounds-changed",
            subject,
            f"`{gained.step.name}` came to {_VERBS[gained.keyword]} `{subject.path}`, and `{before}` no longer did",
            (lost.span, gained.span),
            "" if lost.because is None else plain(lost.because),
            "" if gained.because is None else plain(gained.because),
        )

    def _is_gone(self, step: Symbol) -> bool:
        return step not in self._of.pairs.twin

    def _is_new(self, step: Symbol) -> bool:
        return step not in self._of.pairs.back

    # What is said against rivals

    def _rivals(self) -> None:
        olds = {rival.symbol: rival for rival in self._of.old.rivals}
        news = {rival.symbol: rival for rival in self._of.new.rivals}
        replies = (_replies(self._of.old), _replies(self._of.new))
        for was, now in self._of.twins("rival"):
            self._rival(olds[was], news[now], replies[0][was], replies[1][now])

    def _rival(self, old: Rival, new: Rival, before: list[Link], after: list[Link]) -> None:
        levels = (_level(old, before), _level(new, after))
        lost, gained = self._apart(before, after)
        falls, rises = (_LEVELS[levels[1]] < _LEVELS[levels[0]], _LEVELS[levels[1]] > _LEVELS[levels[0]])
        falls = self._kept_replies(new, before, after, levels, falls)
        symbol = new.symbol
        if levels[0] == levels[1]:
            while lost and gained and not self._is_gone(lost[0].step) and not self._is_new(gained[0].step):
                self._moved(lost.pop(0), gained.pop(0), symbol)
        for link in lost:
            is_cause = falls and _reaches(link, levels[0])
            falls = falls and not is_cause
            if self._is_gone(link.step):
                if is_cause:
                    left = "nothing answered {} any more" if levels[1] == "nothing" else f"{{}} came to be {levels[1]}"
                    self._effects[link.step].append(Effect("rival-reopened", left, f"`{symbol.path}`"))
                continue
            name = self._of.pairs.twin[link.step].name
            rest = _now(levels[1], after)
            self._of.add("rival-reopened" if is_cause else "support-dropped", symbol,
                         f"`{name}` no longer {_past(link.keyword)} `{symbol.path}`{rest}",
                         (link.span, symbol.location.span))  # fmt: skip
        for link in gained:
            is_cause = rises and _reaches(link, levels[1])
            rises = rises and not is_cause
            if self._is_new(link.step):
                effect = Effect("rival-answered", f"it {_past(link.keyword)} {{}}", f"`{symbol.path}`")
                self._effects[link.step] += [effect] if is_cause else []
                continue
            self._of.add("rival-answered" if is_cause else "support-added", symbol,
                         f"`{link.step.name}` came to {_VERBS[link.keyword]} `{symbol.path}`"
                         + (_before(levels[0], before) if is_cause else " too"),
                         (old.symbol.location.span, link.span))  # fmt: skip
        self._acceptance(old, new, levels, falls, rises)

    def _kept_replies(
        self, rival: Rival, before: list[Link], after: list[Link], levels: tuple[str, str], falls: bool
    ) -> bool:
        """Compare the replies of steps that are in both versions; whether the fall is still to be explained."""
        symbol = rival.symbol
        now = {link.step: link for link in after}
        for link in before:
            same = now.get(self._of.pairs.twin.get(link.step, link.step))
            if same is None:
                continue
            if same.keyword != link.keyword:
                is_weaker = same.keyword == "disfavours"
                is_cause = levels[0] != levels[1]
                category: Category = (
                    ("rival-reopened" if is_cause else "support-dropped")
                    if is_weaker
                    else ("rival-answered" if is_cause else "support-added")
                )
                falls = falls and not is_weaker
                self._of.add(category, symbol, f"`{same.step.name}` {_past(link.keyword)} `{symbol.path}` and came"
                             f" to {_VERBS[same.keyword]} it{' only' if is_weaker else ''}",
                             (link.span, same.span))  # fmt: skip
            self._of.text(_REASON, symbol, f"the reason why `{same.step.name}` {same.keyword} `{symbol.path}`",
                          link.because, same.because, (link.span, same.span))  # fmt: skip
        return falls

    def _acceptance(self, old: Rival, new: Rival, levels: tuple[str, str], falls: bool, rises: bool) -> None:
        """What changed in the author's acceptance of a rival, where no reply explains it."""
        was, now = old.texts("accepted"), new.texts("accepted")
        symbol = new.symbol
        places = (was[0].span if was else old.symbol.location.span, now[0].span if now else symbol.location.span)
        name = f"the rival `{symbol.path}`"
        if was and now:
            self._of.text(_REASON, symbol, f"the reason why {name} is accepted", was[0], now[0], places)
        elif now and levels[0] != "excluded":
            self._of.add("rival-accepted", symbol, f"the risk of {name} was accepted", places, after=plain(now[0]))
        elif now and levels[1] == "excluded":
            self._of.add("rival-accepted", symbol, f"the risk of {name}, which is excluded, was accepted too", places,
                         after=plain(now[0]))  # fmt: skip
        elif was and falls:
            self._of.add("rival-reopened", symbol, f"the risk of {name} was no longer accepted", places,
                         before=plain(was[0]))  # fmt: skip
        elif was and levels[0] == "excluded":
            self._of.add("rival-changed", symbol, f"the risk of {name} was no longer accepted", places,
                         before=plain(was[0]))  # fmt: skip


def _supports(story: Story) -> defaultdict[Symbol, list[Link]]:
    """The steps that entrain each property."""
    found: defaultdict[Symbol, list[Link]] = defaultdict(list)
    for step in story.steps:
        for reference in step.entrains:
            if all(link.step is not step.symbol for link in found[reference.symbol]):
                found[reference.symbol].append(Link(step.symbol, "entrains", None, reference.span))
    return found


def _replies(story: Story) -> defaultdict[Symbol, list[Link]]:
    """What the steps say against each rival; of two replies of one step the stronger."""
    found: defaultdict[Symbol, list[Link]] = defaultdict(list)
    for step in story.steps:
        for rival, link in _replies_of(step):
            known = [each for each in found[rival] if each.step is step.symbol]
            if known and link.keyword == "excludes" and known[0].keyword != "excludes":
                found[rival].remove(known[0])
            elif known:
                continue
            found[rival].append(link)
    return found


def _replies_of(step: Step) -> Iterator[tuple[Symbol, Link]]:
    for reply in step.replies:
        for rival in reply.rivals:
            yield rival.symbol, Link(step.symbol, reply.keyword, reply.because, rival.span)


def _level(rival: Rival, replies: Sequence[Link]) -> str:
    if any(link.keyword == "excludes" for link in replies):
        return "excluded"
    return "accepted" if rival.is_accepted else "disfavoured" if replies else "nothing"


def _reaches(link: Link, level: str) -> bool:
    """Whether a reply is what brings a rival to a level."""
    return level == ("excluded" if link.keyword == "excludes" else "disfavoured")


def _steps_of(links: Sequence[Link]) -> str:
    return listed([f"`{link.step.name}`" for link in links])


def _past(keyword: str) -> str:
    return {"excludes": "excluded", "disfavours": "disfavoured"}[keyword]


def _now(level: str, links: Sequence[Link]) -> str:
    if level == "nothing":
        return ", and nothing else answered it"
    return ", and the risk was accepted" if level == "accepted" else f"; it was {level} by {_steps_of(links)}"


def _before(level: str, links: Sequence[Link]) -> str:
    if level == "nothing":
        return ", which nothing answered before"
    return ", which was accepted before" if level == "accepted" else f", which was {level} before"
