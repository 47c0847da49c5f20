"""Counter-stories: rivals that nobody wrote down, each as the shortest account that is consistent with the story.

For every way past a physical loss (``ways.py``) the story has an answer or hasn't. Where it hasn't, there is one
account for the way, in the likeliest flavour; the other flavours that would do as well are named with it. So a story
gets at most one account for each stage, and one of each other kind for each loss or system.

Accounts are ranked by a sum, so that the first three are worth a reader's time:

- 10 for each step of what the number depends on, from ``output`` (0) over ``judged_steps`` (1), ``judged_outcome``
  (3) and ``measured_outcome`` (4) to ``consequences`` (5): the more of the world lies between act and number, the more
  places are there to get the number without the outcome. The gap above ``judged_steps`` is there because up to it
  nothing that happens later reaches the number. A proxy, a habit and a deception get 2 whatever the number depends
  on: they pass by doing the task in training, so reach doesn't matter to them, and where the number depends on
  outputs alone they are what is left to think of; 1 where the loss updates no system that a goal is about. A rule
  gets 0: it is a hypothesis about what is learned and takes no route that a step could close.
- 30 where nothing at all is said of the way: a reader learns more from a place that was never thought of than from a
  second system at a place that was. It outweighs three steps of reach, and no more.
- 10 where no step excludes any rival at that loss: where some are excluded, the author has looked at the loss.
- up to 9 for the share of the constraints and selections that such a system passes: it only parts accounts that are
  alike in the rest.

Of accounts with one sum, a stage comes before a proxy, a deception, a habit and a rule, and then the earlier in the
file.
"""

from __future__ import annotations

import re

import attrs

from training_story.argument.proposed_rival import propose
from training_story.argument.told import Answer, Told
from training_story.argument.ways import Way, likeness, ways_past
from training_story.diagnostics.diagnostic import Fix
from training_story.semantics.model import Step, Story
from training_story.semantics.signatures import Signature
from training_story.semantics.spoken import Spoken, spoken
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.records import record

_REACH = {"consequences": 5, "measured_outcome": 4, "judged_outcome": 3, "judged_steps": 1, "output": 0}
_REACH_UNSAID = 2
_REACH_OF_TASK = 2
_REACH_ELSEWHERE = 1
_KINDS = ("stage", "proxy", "deception", "habit", "rule")


@attrs.frozen(eq=False, repr=False, slots=False)
class CounterStory:
    """A system that would pass and that the story doesn't speak of."""

    name: str
    """Of the rival as it would be declared."""
    way: Way
    flavour: Signature
    account: Spoken
    """What the system would do or care about; a sentence without its subject."""
    needs: tuple[str, ...]
    """What a system must have to be so: a step that denies it would exclude the rival."""
    satisfies: tuple[Step, ...]
    """The constraints and selections that it would meet."""
    silent: tuple[Step, ...]
    """The nudges and selections, which don't exclude it."""
    would_exclude: tuple[Step, ...]
    """Those of them that answer another rival of this kind, and would answer this one if they said so."""
    grounds: tuple[Spoken, ...]
    """What in the story makes it worth thinking of, in the author's words."""
    others: tuple[Signature, ...]
    """The other flavours that fit and of which nothing is said."""
    also_past: tuple[Symbol, ...]
    """The other losses by which the same systems are updated and past which the same kind of way is unanswered."""
    rank: int
    declaration: str
    fix: Fix


@record
class AnsweredWay:
    """A way of which the story says something, and what."""

    way: Way
    answers: tuple[Answer, ...]


@record
class Survey:
    """The accounts, ranked, and the ways that the story answers, in the order of the file."""

    accounts: tuple[CounterStory, ...]
    answered: tuple[AnsweredWay, ...]


def counter_stories(story: Story) -> tuple[CounterStory, ...]:
    """The rivals that nobody wrote down, ranked. None of a library, nor where rivals couldn't be read."""
    return survey(story).accounts


def survey(story: Story) -> Survey:
    """The counter-stories, and what is answered."""
    # What couldn't be read may have been there to answer.
    lost = story.is_uncertain("rival", "care", "care about", "excludes", "satisfies", "open")
    if story.is_library or lost or story.module.parsed.damages:
        return Survey((), ())
    told = Told(story)
    ways = ways_past(told)
    taken: set[str] = set()
    drawn = [account for way in ways if (account := _account(told, way, taken)) is not None]
    # Sorting is stable: accounts that are alike stay in the order of the file.
    accounts = sorted(_one_of_a_kind(drawn), key=lambda each: (-each.rank, _KINDS.index(each.way.kind)))
    answered = tuple(AnsweredWay(way, way.answers) for way in ways if way.answers)
    return Survey(tuple(accounts), answered)


def _one_of_a_kind(accounts: list[CounterStory]) -> list[CounterStory]:
    """With one proxy and one rule for the losses that update the same systems: past the one with the most reach."""
    groups: dict[object, list[CounterStory]] = {}
    for account in accounts:
        way = account.way
        updated = frozenset(each.symbol for each in way.loss.updates)
        key: object = (way.kind, updated) if way.kind in ("proxy", "rule") and updated else account
        groups.setdefault(key, []).append(account)
    chosen = []
    for group in groups.values():
        first = max(group, key=lambda each: _reach(each.way))
        rest = tuple(each.way.loss.symbol for each in group if each is not first)
        chosen.append(attrs.evolve(first, also_past=rest))
    return chosen


def _account(told: Told, way: Way, taken: set[str]) -> CounterStory | None:
    candidates = _unanswered(way)
    satisfies = told.steps_about(way.losses)
    for flavour in candidates:
        proposal = propose(told.story, way, flavour, satisfies, taken)
        if proposal is not None:
            met = {step.symbol for step in satisfies}
            silent = [step for step in told.story.steps if step.node.kind != "constraint" and step.symbol not in met]
            others = [each for each in way.flavours if each is not flavour and each not in _flavours_said(way)]
            return CounterStory(
                proposal.name,
                way,
                flavour,
                _without_blanks(spoken(proposal.use)),
                tuple(flavour.texts("needs")),
                tuple(satisfies),
                tuple(silent),
                tuple(_would_exclude(told, way, satisfies)),
                tuple(_grounds(told, way)),
                tuple(others),
                (),
                _rank(told, way, satisfies),
                proposal.declaration,
                proposal.fix,
            )
    return None


def _without_blanks(account: Spoken) -> Spoken:
    """The sentence with dots where the author has to say something, and without them at its end."""
    parts = [re.sub("<[^<>]*>", "...", each) if isinstance(each, str) else each for each in account]
    if isinstance(parts[-1], str):
        parts[-1] = parts[-1].removesuffix(": ...")
    return tuple(parts)


def _unanswered(way: Way) -> list[Signature]:
    """The flavours in which a way isn't answered and that are worth an account.

    A stage that is answered gets one only in a flavour at least as likely there as the likeliest that was thought of.
    The other ways are answered by any flavour of their kind.
    """
    if way.is_left_open:
        return []
    said = _flavours_said(way)
    if not said:
        return list(way.flavours)
    if way.kind != "stage" or way.at is None:
        return []
    thought_of = max(likeness(each, way.at) for each in said)
    enough = max(1, thought_of)
    return [each for each in way.flavours if each not in said and likeness(each, way.at) >= enough]


def _flavours_said(way: Way) -> list[Signature]:
    return [answer.flavour for answer in way.answers if answer.flavour is not None]


def _rank(told: Told, way: Way, satisfies: list[Step]) -> int:
    reach = _reach(way)
    if way.kind == "rule":
        reach = 0
    elif way.kind != "stage":
        reach = _REACH_OF_TASK if any(each.symbol in told.wanted for each in way.loss.updates) else _REACH_ELSEWHERE
    rank = 10 * reach + 30 * (not way.answers) + 10 * way.losses.isdisjoint(told.defended)
    return rank + (9 * len(satisfies) // told.tests if told.tests else 0)


def _reach(way: Way) -> int:
    """How much of the world lies between act and number."""
    depends = way.loss.depends_on
    return _REACH_UNSAID if depends is None else _REACH.get(depends.text, _REACH_UNSAID)


def _would_exclude(told: Told, way: Way, satisfies: list[Step]) -> list[Step]:
    """The silent steps that answer a rival of the same kind: at a stage of the same loss, or of the same class."""
    alike = told.at_stages_of(way.losses) if way.kind == "stage" else told.in_flavours(way.flavours)
    met = {step.symbol for step in satisfies}
    return [step for step in told.answering(alike) if step.node.kind != "constraint" and step.symbol not in met]


def _grounds(told: Told, way: Way) -> list[Spoken]:
    match way.kind:
        case "stage":
            node = None if way.at is None else way.at.node
            said = node.text if isinstance(node, nodes.NamedField) else None
            return [] if said is None or way.at is None else [(way.at, f" is {said.value}")]
        case "proxy" | "rule":
            gaps = [gap.value for loss in told.story.idealizations_of(way.loss.symbol) for gap in loss.gaps]
            return [(f"the number and its idealization part here: {gap}",) for gap in gaps]
        case "deception":
            return [
                ("systems are picked in ", setup.symbol, f": {field.text.value}")
                for setup in told.story.setups
                for field in setup.node.fields
                if isinstance(field, nodes.TextField) and field.keyword == "gate"
            ]
        case "habit":
            earlier = [
                loss.symbol
                for loss in told.story.physical_losses
                if any(each.symbol is way.at for each in loss.updates)
            ]
            return [] if way.at is None else [(way.at, " was trained before, on ", loss) for loss in earlier]
