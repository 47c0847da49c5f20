"""All that changed in meaning between two versions of a story.

Comments, layout, the order of declarations, and how names are imported never show: what is compared are checked
stories. Names are compared by what they stand for, so that a new name is one change and not many.
"""

from __future__ import annotations

from training_story.difference.changes import Change
from training_story.difference.comparison import Comparison
from training_story.difference.goals import compare_goals
from training_story.difference.losses import compare_losses
from training_story.difference.outcomes import outcomes
from training_story.difference.rationale import RationaleComparison
from training_story.difference.rivals import compare_doubts, compare_opens, compare_rivals
from training_story.difference.statements import compare_claims
from training_story.difference.things import (
    compare_assumptions,
    compare_headers,
    compare_names,
    compare_things,
)
from training_story.semantics.model import Story
from training_story.text.records import record


@record
class Difference:
    """What was changed, graver things first, and what came of it that no single change tells."""

    changes: tuple[Change, ...]
    outcomes: tuple[Change, ...]


def compare(old: Story, new: Story) -> Difference:
    """The changes from one version to another: what weakens the case first, what is mere wording last.

    Never raises. What couldn't be resolved in a story with faults is compared as it is written, or left out.
    """
    comparison = Comparison(old, new)
    compare_headers(comparison)
    compare_goals(comparison)
    compare_losses(comparison)
    RationaleComparison(comparison).compare()
    compare_assumptions(comparison)
    compare_rivals(comparison)
    compare_claims(comparison)
    compare_doubts(comparison)
    compare_opens(comparison)
    compare_things(comparison)
    compare_names(comparison)
    return Difference(
        tuple(sorted(comparison.changes, key=lambda change: change.sort_key)),
        tuple(sorted(outcomes(comparison), key=lambda change: change.sort_key)),
    )
