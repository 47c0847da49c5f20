"""Changes for a reader at a terminal: what weakens the case first, each change with both places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from training_story.diagnostics.paint import Paint, Style
from training_story.diagnostics.printable import printable
from training_story.difference.categories import DIRECTIONS, Direction
from training_story.difference.report import (
    HEADINGS,
    OUTCOMES,
    Place,
    PlacedChange,
    StoryDifference,
    error_notes,
    summary_line,
)

_WIDTH = 100
_STYLES: dict[Direction, Style] = {
    "weaker": "error",
    "changed": "warning",
    "stronger": "info",
    "wording": "frame",
}


def text_report(stories: Sequence[StoryDifference], colour: bool = False) -> str:
    """The whole report. The last line counts the changes, or says that there is none."""
    paint = Paint(colour)
    lines: list[str] = []
    for story in stories:
        lines += [*_story(story, paint), ""]
    return "".join(f"{line}\n" for line in (*lines, summary_line(stories)))


def _story(story: StoryDifference, paint: Paint) -> Iterator[str]:
    yield paint(printable(f"{story.old_file or '(none)'} → {story.new_file or '(none)'}"), "strong")
    for note in error_notes(story):
        yield from _wrapped(f"note: {note}", "  ")
    for direction in DIRECTIONS:
        changes = story.of_direction(direction)
        if changes:
            yield ""
            yield paint(f"{HEADINGS[direction]} ({len(changes)})", _STYLES[direction])
        for placed in changes:
            yield from _change(placed, paint)
    if story.outcomes:
        yield ""
        yield paint(f"{OUTCOMES} ({len(story.outcomes)})", "strong")
    for placed in story.outcomes:
        yield from _change(placed, paint)


def _change(placed: PlacedChange, paint: Paint) -> Iterator[str]:
    change = placed.change
    first, *more = _wrapped(f"{change.category}: {change.sentence}", "  ")
    yield f"  {paint(change.category, 'strong')}{first[2 + len(change.category) :]}"
    yield from (f"  {line}" for line in more)
    if change.also:
        yield f"    also {', '.join(change.also)}"
    for label, text in (("was", change.before), ("now", change.after)):
        if text:
            first, *more = _wrapped(text, "         ")
            yield f"    {paint(label, 'frame')}  {first.lstrip()}"
            yield from more
    yield f"    {_place(placed.old)} → {_place(placed.new)}"


def _place(place: Place | None) -> str:
    return "(none)" if place is None else printable(f"{place.file}:{place.line}")


def _wrapped(text: str, indent: str) -> list[str]:
    return wrap(
        printable(text), _WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False,
        break_on_hyphens=False,
    ) or [indent]  # fmt: skip
