"""Changes as Markdown, for a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from training_story.diagnostics.printable import printable
from training_story.difference.categories import DIRECTIONS
from training_story.difference.report import (
    HEADINGS,
    OUTCOMES,
    Place,
    PlacedChange,
    StoryDifference,
    error_notes,
    summary_line,
)

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#!|~$&@]|:(?=//)|(?<=www)\.")
"""What has a meaning within a line, with what makes links of addresses and mentions of names."""
_CODE = re.compile(r"`[^`]*`")


def markdown_report(stories: Sequence[StoryDifference]) -> str:
    """The whole report. Texts of the author come out as text, whatever they hold."""
    lines: list[str] = []
    for story in stories:
        lines += _story(story)
    last = summary_line(stories)
    return "".join(f"{line}\n" for line in (*lines, f"{last[0].upper()}{last[1:]}."))


def _story(story: StoryDifference) -> Iterator[str]:
    yield f"## {_prose(story.name)}: {_code(story.old_file or '(none)')} → {_code(story.new_file or '(none)')}"
    yield ""
    for note in error_notes(story):
        yield f"{_prose(note[0].upper() + note[1:])}."
        yield ""
    parts = [(HEADINGS[direction], story.of_direction(direction)) for direction in DIRECTIONS]
    for heading, changes in (*parts, (OUTCOMES, story.outcomes)):
        if changes:
            yield f"### {heading}"
            yield ""
            for placed in changes:
                yield from _change(placed)
            yield ""


def _change(placed: PlacedChange) -> Iterator[str]:
    change = placed.change
    also = f" (also {', '.join(change.also)})" if change.also else ""
    yield f"- **{change.category}**{also}: {_prose(change.sentence)}. {_place(placed.old)} → {_place(placed.new)}"
    if change.before:
        yield f"  - was: {_prose(change.before, with_code=False)}"
    if change.after:
        yield f"  - now: {_prose(change.after, with_code=False)}"


def _place(place: Place | None) -> str:
    return "(none)" if place is None else _code(f"{place.file}:{place.line}")


def _prose(text: str, with_code: bool = True) -> str:
    """A text with its markup escaped. In sentences of the tool, names stand in backticks and stay so."""
    if not with_code:
        return _escaped(text)
    parts = []
    at = 0
    for match in _CODE.finditer(text):
        parts += [_escaped(text[at : match.start()]), match[0]]
        at = match.end()
    return "".join([*parts, _escaped(text[at:])])


def _escaped(text: str) -> str:
    # A backslash before punctuation is the character itself in CommonMark; a letter has none.
    return _SPECIAL.sub(lambda match: f"\\{match[0]}", printable(text))


def _code(text: str) -> str:
    shown = printable(text)
    ticks = "`" * (1 + max((len(run) for run in re.findall("`+", shown)), default=0))
    space = " " if "`" in shown else ""
    return f"{ticks}{space}{shown}{space}{ticks}"
