"""The changes as one paragraph in the past tense, for the revision log of a paper or proposal."""

from __future__ import annotations

from collections.abc import Sequence

from training_story.difference.categories import Direction
from training_story.difference.report import PlacedChange, StoryDifference

_MOST_TOLD = 4
"""How many changes of a kind are told; the others are counted."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_OPENINGS: dict[Direction, tuple[str, str]] = {
    "weaker": ("One change weakened the case", "{} changes weakened the case"),
    "changed": ("One thing was changed", "{} things were changed"),
    "stronger": ("One change strengthened the case", "{} changes strengthened the case"),
}


def revision_note(stories: Sequence[StoryDifference]) -> str:
    """Two to five sentences."""
    told = [each for story in stories for each in story.changes]
    if not told:
        return "Nothing changed in meaning. What was edited, if anything, is layout, comments or order.\n"
    sentences = []
    directions: tuple[Direction, ...] = ("weaker", "changed", "stronger")
    for direction in directions:
        items = [(story, each) for story in stories for each in story.of_direction(direction)]
        if items:
            sentences.append(_sentence(direction, items, len(stories) > 1))
    came = [each for story in stories for each in story.outcomes]
    if came:
        sentences.append(f"{_listed('As a result', [_clause(each) for each in came])}.")
    wording = [each for story in stories for each in story.of_direction("wording")]
    if wording:
        sentences.append(_wording(wording))
    if len(sentences) < 2:
        sentences.append("Nothing else changed in meaning.")
    return " ".join(sentences) + "\n"


def _sentence(direction: Direction, items: Sequence[tuple[StoryDifference, PlacedChange]], are_several: bool) -> str:
    one, many = _OPENINGS[direction]
    opening = one if len(items) == 1 else many.format(_number(len(items)))
    shown = []
    for story, placed in items[:_MOST_TOLD]:
        where = f"in `{story.name}` " if are_several else ""
        shown.append(f"{where}{_clause(placed)}")
    others = dict.fromkeys(placed.change.category for _, placed in items[_MOST_TOLD:])
    rest = f" ({', '.join(others)})" if others else ""
    text = _listed(opening, shown + [""] * (len(items) - len(shown))) + rest
    return f"{text[0].upper()}{text[1:]}."


def _listed(opening: str, clauses: Sequence[str]) -> str:
    """Some clauses in a row after a colon; the others are counted."""
    told = [*clauses[:_MOST_TOLD]]
    rest = len(clauses) - len(told)
    return f"{opening}: {'; '.join([*told, f'and {_number(rest)} more'] if rest else told)}"


def _clause(placed: PlacedChange) -> str:
    """The sentence of a change with commas, since it stands in a row with semicolons."""
    return placed.change.sentence.replace("; ", ", and ", 1).replace("; ", ", ")


def _wording(changes: Sequence[PlacedChange]) -> str:
    names = sum(each.change.category in ("renamed", "property-renamed") for each in changes)
    others = len(changes) - names
    parts = [f"{_number(names)} name{'' if names == 1 else 's'}"] if names else []
    parts += [f"the wording of {_number(others)} text{'' if others == 1 else 's'}"] if others else []
    text = f"{' and '.join(parts)} changed with no change in meaning."
    return f"{text[0].upper()}{text[1:]}"


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)
