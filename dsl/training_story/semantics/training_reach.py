"""Which systems pass on what training does to them: by their weights, or by a loss that they compute."""

from __future__ import annotations

from collections import defaultdict

from training_story.semantics.model import Loss, Story
from training_story.semantics.symbols import Symbol


def leading_to(story: Story, system: Symbol) -> set[Symbol] | None:
    """A system, those whose weights it starts from, and those that compute a loss which updates one of these.

    None where a loss that updates one of these doesn't say what computes it: then any system may.
    """
    computes: defaultdict[Symbol, set[Symbol]] = defaultdict(set)
    by_whom_unsaid: set[Symbol] = set()
    for loss in story.physical_losses:
        for updated in _may_update(loss, system):
            if loss.system is not None:
                computes[updated].add(loss.system.symbol)
            elif not loss.has("implemented by"):
                by_whom_unsaid.add(updated)
    leading: set[Symbol] = set()
    waiting = [system]
    while waiting:
        at = waiting.pop()
        if at not in leading:
            leading.add(at)
            waiting += computes[at]
            start = story.systems[at].start if at in story.systems else None
            waiting += [] if start is None else [start.symbol]
    return leading if leading.isdisjoint(by_whom_unsaid) else None


def _may_update(loss: Loss, system: Symbol) -> list[Symbol]:
    """What a loss updates; the system in question where it doesn't say."""
    return [updated.symbol for updated in loss.updates] or [system]
