"""Agreement is claimed through a bridge that compares raw values; the page is that of ``bridge_parts``."""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.faults import bridge_parts
from training_story.semantics.comparisons import comparisons
from training_story.semantics.model import Bridge, ChoiceValue, Given, Story
from training_story.semantics.symbols import Symbol

_RAW = ("std.bridges", "Invariance", "none")
"""The word of the standard library that says that every change of an objective counts."""


def check(story: Story) -> Iterator[Diagnostic]:
    """Find bridges up to no change at all that carry a comparison."""
    told: set[Symbol] = set()
    for comparison in comparisons(story):
        bridge, via = comparison.bridge, comparison.via
        if bridge is None or via is None or bridge.symbol in told or not comparison.fits_bridge:
            continue
        for given in _raw_values(bridge):
            told.add(bridge.symbol)
            yield bridge_parts.raw_values(
                story.at(given.span), comparison.sides[0].symbol.name, story.at(via.span)
            )


def _raw_values(bridge: Bridge) -> list[Given]:
    given = bridge.use.arguments.values() if bridge.use is not None else ()
    return [each for each in given if isinstance(each.value, ChoiceValue) and _is_raw(each.value.variant)]


def _is_raw(variant: Symbol) -> bool:
    choice = variant.owner.name if variant.owner is not None else ""
    return (variant.module.path, choice, variant.name) == _RAW
