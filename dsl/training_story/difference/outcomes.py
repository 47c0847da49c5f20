"""What came of the changes: which properties lost or gained support, which rivals are live again or answered.

Two readings of what stands (see ``argument/standing.py``) are compared, so that what follows at a distance is found
too: a doubt against a step takes the support from all that the step entrains.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from training_story.argument.graph_of import graph_of
from training_story.argument.standing import RivalStanding, standing
from training_story.difference.categories import RANK, Category
from training_story.difference.changes import Change
from training_story.difference.comparison import Comparison
from training_story.semantics.model import Story
from training_story.semantics.symbols import Symbol

_LEVELS = {"excluded": 3, "accepted": 2, "disfavoured": 1}
_LIVE_AGAIN = "`{}` was live again: no live step excluded it"
_FORSAKEN = "no live step spoke against `{}` any more"


def outcomes(comparison: Comparison) -> Iterator[Change]:
    """What came of the changes that were found, but for what their own sentences tell."""
    old, new = _Reading(comparison.old), _Reading(comparison.new)
    for was, now in comparison.pairs.twin.items():
        change = None
        if was in old.supporters and now in new.supporters:
            change = _property(now, old.supporters[was], new.supporters[now])
        elif was in old.rivals and now in new.rivals:
            change = _rival(now, old.rivals[was], new.rivals[now])
        if change is not None and not _is_told(change, now, comparison.changes):
            category, sentence = change
            yield Change(category, now.path, sentence, "", "", was.location.span, now.location.span)


class _Reading:
    """What stands of one version, by symbol."""

    def __init__(self, story: Story) -> None:
        graph = graph_of(story)
        now = standing(graph)
        symbols = {id: node.symbol for id, node in graph.node_of.items()}
        self.supporters: Mapping[Symbol | None, Sequence[str]] = {
            symbols[id]: steps for id, steps in now.supporters.items()
        }
        self.rivals: Mapping[Symbol | None, RivalStanding] = {symbols[id]: rival for id, rival in now.rivals.items()}


def _property(symbol: Symbol, old: Sequence[str], new: Sequence[str]) -> tuple[Category, str] | None:
    if old and not new:
        return "rationale-orphaned", f"no live step entrained `{symbol.path}` any more"
    if new and not old:
        steps = ", ".join(f"`{step}`" for step in new)
        return "support-added", f"`{symbol.path}` came to be entrained by a live step: {steps}"
    return None


def _rival(symbol: Symbol, old: RivalStanding, new: RivalStanding) -> tuple[Category, str] | None:
    before, after = _LEVELS.get(old.state, 0), _LEVELS.get(new.state, 0)
    if after < before:
        return "rival-reopened", (_LIVE_AGAIN if before > 1 else _FORSAKEN).format(symbol.path)
    if after > before:
        return "rival-answered", f"`{symbol.path}` came to be {new.state}"
    return None


def _is_told(outcome: tuple[Category, str], symbol: Symbol, changes: Sequence[Change]) -> bool:
    """Whether a change says of a property or rival what came of it, or something graver."""
    name = f"`{symbol.path}`"
    return any(
        (change.subject == symbol.path or name in change.sentence)
        and min(RANK[each] for each in change.categories) <= RANK[outcome[0]]
        and change.direction in ("weaker", "stronger")
        for change in changes
    )
