"""One change of meaning, with what it says and both its places."""

from __future__ import annotations

from training_story.difference.categories import MEANINGS, RANK, Category, Direction
from training_story.text.records import record
from training_story.text.source import Span


@record
class Change:
    """A change with one cause. ``also`` has the categories of what follows from it, graver things first.

    ``sentence`` is in the past tense, begins with a name or in lower case and has no full stop; ``before`` and
    ``after`` are what was and is written, where that says more.
    """

    category: Category
    subject: str
    """The path of what changed, in the new version where it is still there."""
    sentence: str
    before: str
    after: str
    old: Span | None
    """The place in the text of the old story; None where nothing there corresponds."""
    new: Span | None
    also: tuple[Category, ...] = ()

    @property
    def direction(self) -> Direction:
        """Which way the change goes."""
        return MEANINGS[self.category].direction

    @property
    def categories(self) -> tuple[Category, ...]:
        """Its category and those of what follows from it."""
        return (self.category, *self.also)

    @property
    def sort_key(self) -> tuple[int, int, int, str]:
        """By category, then by place."""
        place = self.new or self.old
        return (RANK[self.category], 0 if place is None else place.start, self.old.start if self.old else 0,
                self.sentence)  # fmt: skip
