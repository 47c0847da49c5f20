"""Which stages between what happens and a number the story speaks of."""

from __future__ import annotations

from training_story.semantics.caring import motives
from training_story.semantics.model import Loss, Story, Use
from training_story.semantics.symbols import Symbol

THROUGH_OUTCOMES = ("judged_outcome", "measured_outcome", "consequences")
"""What a loss may depend on that has stages in which a system could get the number alone."""


def goes_through_outcomes(loss: Loss) -> bool:
    """Whether what happens in the world decides the number."""
    return loss.depends_on is not None and loss.depends_on.text in THROUGH_OUTCOMES


def left_open(story: Story) -> set[Symbol]:
    """What the author shows as open; a loss shown as open answers for all its stages."""
    return {each.about.symbol for each in story.opens if each.about is not None}


def answered(story: Story) -> set[Symbol]:
    """The stages, among other things, at which a rival or a care of a goal acts, and what is left open."""
    uses: list[Use | None] = [rival.use for rival in story.rivals]
    uses += [care.use for care in motives(story)]
    acted_at = {each.symbol for use in uses if use is not None for each in use.references()}
    return acted_at | left_open(story)


def unanswered_stages(story: Story) -> dict[Loss, list[Symbol]]:
    """The losses with stages that nothing speaks of, and these stages, in the order of the file."""
    said, opened = answered(story), left_open(story)
    unanswered = {
        loss: [stage for stage in loss.stages if stage not in said]
        for loss in story.physical_losses
        if goes_through_outcomes(loss) and loss.symbol not in opened
    }
    return {loss: stages for loss, stages in unanswered.items() if stages}
