"""What of a graph belongs to one way through the setups."""

from __future__ import annotations

from training_story.argument.graph import Graph
from training_story.semantics.model import Setup, Story
from training_story.semantics.setup_chains import SetupChains
from training_story.semantics.symbols import Symbol
from training_story.text.records import record


@record
class Chain:
    """One way through the setups, and the nodes that have no part in it."""

    setups: tuple[str, ...]
    """The names of the setups from the first to the last; none for a story without setups."""
    beside: tuple[str, ...]
    """The names of the setups in which nothing is updated, and which it doesn't need."""
    outside: frozenset[str]
    """The steps and claims that hold in none of its setups, the properties that aren't asked of what comes out of it,
    and the rivals that it couldn't give."""


def chains_of(story: Story, graph: Graph) -> tuple[Chain, ...]:
    """The chains of a story, at least one; all of the graph is inside where there is only one."""
    setups = SetupChains(story)
    if len(setups.chains) == 1:
        only = setups.chains[0]
        return (Chain(_names(only.setups), _names(only.beside), frozenset()),)
    only_in = _restricted(story, setups)
    found = []
    for chain in setups.chains:
        outside = (
            node.id
            for node in graph.nodes
            if node.symbol is not None
            and (within := only_in.get(node.symbol)) is not None
            and within.isdisjoint(chain.symbols)
        )
        found.append(Chain(_names(chain.setups), _names(chain.beside), frozenset(outside)))
    return tuple(found)


def _names(setups: tuple[Setup, ...]) -> tuple[str, ...]:
    return tuple(setup.symbol.name for setup in setups)


def _restricted(story: Story, setups: SetupChains) -> dict[Symbol, frozenset[Symbol]]:
    """What belongs to some setups alone."""
    found: dict[Symbol, frozenset[Symbol] | None] = {}
    for each in story.nodes:
        found[each.symbol] = setups.holding(each)
    for goal in story.goals:
        asked_in = setups.asked_in(goal)
        found.update((property.symbol, asked_in) for property in goal.properties)
    for rival in story.rivals:
        found[rival.symbol] = setups.arising_in(rival)
    return {symbol: within for symbol, within in found.items() if within is not None}
