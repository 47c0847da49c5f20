"""The changes of some stories, each with its places in the files: what every output is made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from training_story.difference.categories import DIRECTIONS, Category, Direction
from training_story.difference.changes import Change
from training_story.text.english import counted
from training_story.text.records import record
from training_story.text.source import Location


@record
class Place:
    """A place of a version: the file as a reader knows it (``HEAD~1:specs/a.story``), and where in it."""

    file: str
    location: Location

    @property
    def line(self) -> int:
        """The line, from 1."""
        return self.location.source.position(self.location.span.start).line


@record
class PlacedChange:
    """A change and its places in the files, which for a document are those of the document."""

    change: Change
    old: Place | None
    new: Place | None


@record
class StoryDifference:
    """What changed in one story. A version that doesn't exist has no file."""

    name: str
    old_file: str | None
    new_file: str | None
    changes: tuple[PlacedChange, ...]
    outcomes: tuple[PlacedChange, ...] = ()
    """What came of the changes together."""
    old_errors: int = 0
    """What has errors can be compared in part only."""
    new_errors: int = 0

    def of_direction(self, direction: Direction) -> list[PlacedChange]:
        """The changes that go one way, in order."""
        return [each for each in self.changes if each.change.direction == direction]


def categories_of(stories: Sequence[StoryDifference]) -> Iterator[Category]:
    """The categories of all changes, and of what follows from them."""
    for story in stories:
        for placed in (*story.changes, *story.outcomes):
            yield from placed.change.categories


def counts(stories: Sequence[StoryDifference]) -> dict[str, int]:
    """How many changes go each way."""
    found = Counter(placed.change.direction for story in stories for placed in story.changes)
    return {direction: found[direction] for direction in DIRECTIONS}


HEADINGS: dict[Direction, str] = {
    "weaker": "What weakens the case",
    "changed": "What changes it",
    "stronger": "What strengthens it",
    "wording": "Names and wording",
}

OUTCOMES = "What came of it"
NOTHING = "no change in meaning"


def summary_line(stories: Sequence[StoryDifference]) -> str:
    """``2 weaker, 1 changed in 1 story``."""
    shown = [f"{count} {direction}" for direction, count in counts(stories).items() if count]
    return f"{', '.join(shown)} in {counted(len(stories), 'story', 'stories')}" if shown else NOTHING


def error_notes(story: StoryDifference) -> list[str]:
    """What a reader has to know where a version has errors."""
    notes = []
    for file, errors in ((story.old_file, story.old_errors), (story.new_file, story.new_errors)):
        if errors and file is not None:
            notes.append(
                f"{file} has {counted(errors, 'error')} (`story check`):"
                " what they touch is compared as it is written, or left out"
            )
    return notes
