"""The counter-stories of a story as parts of a report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from training_story.argument.counter_stories import AnsweredWay, CounterStory, Survey
from training_story.argument.page import Block, Declaration, Item, Line, Mixed, Name, Word, Words, names
from training_story.argument.told import How
from training_story.argument.ways import Way
from training_story.semantics.model import Step
from training_story.semantics.spoken import Spoken

_MOST_GROUNDS = 2
_MOST_FLAVOURS = 6
_HOW: dict[How, str] = {
    "excluded": "excluded",
    "disfavoured": "disfavoured",
    "accepted": "accepted",
    "open": "left open",
    "wanted": "the goal itself",
    "named": "named, and not answered",
}


def counter_story_blocks(found: Survey, most: int = 3) -> Iterator[Block]:
    """The first accounts in full, the rest a line each, and what is said of the other ways; nothing where no way is."""
    for account in found.accounts[:most]:
        yield Item((Name(account.name), ": a system that ", *_spoken(account.account)), tuple(_facts(account)))
        yield Declaration(account.declaration)
    rest = found.accounts[most:]
    if rest:
        yield Line(("Less pressing, by the same measure:",))
        yield from (Item((Name(each.name), ": ", *_way(each.way)), ()) for each in rest)
    if found.accounts:
        yield Line(("`--add-rival NAME` writes one of them into the story, left open.",))
    if found.answered:
        yield Line(("The ways to good numbers of which the story speaks:",))
        yield from (_answered(each) for each in found.answered)


def spoken_line(account: Spoken) -> str:
    """A sentence with its names in backticks."""
    return " ".join("".join(each if isinstance(each, str) else f"`{each.path}`" for each in account).split())


def _way(way: Way) -> Words:
    """Which way it is, in words."""
    at = Name(way.loss.symbol.path if way.at is None else way.at.path)
    match way.kind:
        case "stage":
            return ("acting at ", at)
        case "proxy":
            return ("a feature that goes with ", at)
        case "deception":
            return ("deception by ", at)
        case "habit":
            return ("habits of ", at)
        case "rule":
            return ("caring about the rule behind ", at)


def _spoken(account: Spoken) -> Words:
    return tuple(Mixed(each) if isinstance(each, str) else Name(each.path) for each in account)


def _facts(account: CounterStory) -> Iterator[Words]:
    for ground in account.grounds[:_MOST_GROUNDS]:
        yield _spoken(ground)
    if account.way.answers:
        yield ("the story has here: ", *_answers(account.way))
    if account.satisfies:
        yield ("would meet ", *_steps(account.satisfies))
    else:
        yield ("no constraint or selection names its loss, so none speaks against it",)
    if account.silent:
        yield ("isn't excluded by ", *_steps(account.silent))
    if account.would_exclude:
        yield ("would be answered, if they said so, by ", *_steps(account.would_exclude))
    if account.needs:
        one_of = " one of these" if account.needs[1:] else ""
        yield (f"a step that denies it{one_of} would exclude it: ", Mixed("; ".join(account.needs)))
    if account.also_past:
        yield ("the same holds of ", *names(each.path for each in account.also_past))
    if account.others:
        yield from _others(account)


def _others(account: CounterStory) -> Iterator[Words]:
    shown = names(each.name for each in account.others[:_MOST_FLAVOURS])
    left = len(account.others) - _MOST_FLAVOURS
    yield ("would pass as well: ", *shown, *((f" and {left} more",) if left > 0 else ()))


def _answered(found: AnsweredWay) -> Item:
    return Item((*_way(found.way), ": ", *_answers(found.way)), ())


def _answers(way: Way) -> Words:
    words: list[Word] = []
    seen: set[tuple[object, ...]] = set()
    for answer in way.answers:
        flavour = None if answer.flavour is None else answer.flavour.name
        key = (answer.by, flavour)
        if key in seen:
            continue
        seen.add(key)
        words += ["; "] if words else []
        how = ", ".join(_HOW[each] for each in answer.how)
        if flavour is not None:
            words += [Name(answer.by.path), f" ({flavour}, {how})"]
        elif answer.by is way.at:
            words.append(how)
        else:
            words += [f"{how} with ", Name(answer.by.path)]
    return tuple(words)


def _steps(steps: Iterable[Step]) -> Words:
    return names(step.symbol.path for step in steps)
