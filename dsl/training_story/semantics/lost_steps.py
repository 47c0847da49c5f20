"""Whether a step of the rationale may stand in text that couldn't be read."""

from __future__ import annotations

from training_story.semantics.model import Story
from training_story.syntax.nodes import Rationale


def may_have_lost_a_step(story: Story) -> bool:
    """Whether a rationale is damaged, or a word with which one begins stands in a damaged stretch."""
    module = story.module
    return not module.damaged_names.isdisjoint({"rationale", "constraint", "nudge", "selection"}) or any(
        module.is_damaged(each.span) for each in module.parsed.file.declarations if isinstance(each, Rationale)
    )
