"""Changes as JSON, version 1 (``story schema diff``). The order of the fields is part of the format."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from training_story.difference.report import Place, PlacedChange, StoryDifference, counts

Json: TypeAlias = "str | int | Mapping[str, Json] | Sequence[Json] | None"


def json_report(stories: Sequence[StoryDifference]) -> str:
    """The whole report."""
    report: Json = {
        "version": 1,
        "stories": [_story(story) for story in stories],
        "summary": {"stories": len(stories), **counts(stories)},
    }
    # Only ASCII is written; the one control character that `ensure_ascii` lets pass is DEL.
    return json.dumps(report, indent=1).replace("\x7f", "\\u007f") + "\n"


def _story(story: StoryDifference) -> Json:
    return {
        "name": story.name,
        "old": story.old_file,
        "new": story.new_file,
        "errors": {"old": story.old_errors, "new": story.new_errors},
        "changes": [_change(placed) for placed in story.changes],
        "outcomes": [_change(placed) for placed in story.outcomes],
    }


def _change(placed: PlacedChange) -> Json:
    change = placed.change
    return {
        "category": change.category,
        "also": list(change.also),
        "direction": change.direction,
        "subject": change.subject,
        "sentence": change.sentence,
        "before": change.before,
        "after": change.after,
        "old": _place(placed.old),
        "new": _place(placed.new),
    }


def _place(place: Place | None) -> Json:
    if place is None:
        return None
    source, span = place.location
    return {
        "file": place.file,
        "range": {
            "start": source.position(span.start)._asdict(),
            "end": source.position(span.end)._asdict(),
        },
    }
