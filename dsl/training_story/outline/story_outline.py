"""A checked story as a neutral document: the outline that every writer reads."""

from __future__ import annotations

from training_story.outline.brief import facts
from training_story.outline.elements import Outline
from training_story.outline.numbering import Numbering
from training_story.outline.rewriting import rewritten_outline
from training_story.outline.sections import sections_of
from training_story.outline.view import View
from training_story.semantics.model import Story


def outline_of(story: Story) -> Outline:
    """The outline of a story or library. Parts that didn't resolve are missing from it."""
    return numbered_outline(story)[0]


def numbered_outline(story: Story) -> tuple[Outline, Numbering]:
    """The outline, and the numbers and anchors of its declarations."""
    numbering = Numbering(story)
    view = View(story, numbering)
    outline = Outline(story.name, story.title, facts(view), tuple(sections_of(view)))
    return rewritten_outline(outline, view.with_names), numbering
