"""Agreement is claimed through a bridge that compares raw values; the page is that of ``bridge_parts``."""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.faults import bridge_parts
from training_story.semantics.comparisons import comparisons, invariances
from training_story.semantics.model import Story
from training_story.semantics.symbols import Symbol


def check(story: Story) -> Iterator[Diagnostic]:
    """Find bridges up to no change at all that carry a comparison."""
    told: set[Symbol] = set()
    for comparison in comparisons(story):
        bridge, via = comparison.bridge, comparison.via
        if bridge is None or via is None or bridge.symbol in told or not comparison.fits_bridge:
            continue
        for word, given in invariances(bridge):
            if word == "none":
                told.add(bridge.symbol)
                yield bridge_parts.raw_values(story.at(given.span), comparison.sides[0].symbol.name, story.at(via.span))
