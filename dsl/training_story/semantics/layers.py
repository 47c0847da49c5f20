"""Which fields belong to which layer of loss."""

from __future__ import annotations

from training_story.semantics.model import Loss

PHYSICAL_FIELDS = frozenset({"implemented by", "computed on", "depends on", "stage", "updates"})
"""What is said of computations alone."""

MATHEMATICAL_FIELDS = frozenset({"idealizes", "over", "formula", "property", "gap"})
"""What is said of functions alone."""


def is_layer_in_doubt(loss: Loss) -> bool:
    """Whether a loss has fields of the other layer alone, so that its first word may be what is wrong."""
    own, other = MATHEMATICAL_FIELDS, PHYSICAL_FIELDS
    if loss.is_physical:
        own, other = other, own
    return any(map(loss.has, other)) and not any(map(loss.has, own))
