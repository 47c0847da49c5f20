"""Doubts that nobody answered, and what each of them takes from the argument."""

from __future__ import annotations

from collections.abc import Iterator

from training_story.argument.graph import Graph
from training_story.argument.standing import Reading, RivalState, Standing, rival_state
from training_story.text.records import record


@record
class OpenDoubt:
    """A doubt that nobody answered, and what would stand if somebody did; ids are in the order of the graph."""

    id: str
    against: tuple[str, ...]
    brings_back: tuple[str, ...]
    """The steps, claims and assumptions that would stand."""
    supports: tuple[str, ...]
    """The properties that would be supported."""
    answers: tuple[str, ...]
    """The rivals of which more would be said."""


def open_doubts(graph: Graph, now: Standing, reading: Reading, outside: frozenset[str]) -> Iterator[OpenDoubt]:
    """The open doubts that aren't against something outside alone.

    ``outside`` is what was left out when ``now`` was read.
    """
    for doubt in graph.in_order(graph.open_doubts):
        against = tuple(edge.target for edge in graph.edges_from.get(doubt, ()))
        if against and outside.issuperset(against):
            continue
        back = reading.coming_back(now, outside, doubt, against)
        edges = [edge for id in back for edge in graph.edges_from.get(id, ())]
        held_up = {edge.target for edge in edges if edge.kind == "entrains"}
        excluded = {edge.target for edge in edges if edge.kind == "excludes"}
        disfavoured = {edge.target for edge in edges if edge.kind == "disfavours"}
        yield OpenDoubt(
            doubt,
            against,
            graph.in_order(back),
            graph.in_order(id for id in held_up if id in now.supporters and not now.supporters[id]),
            graph.in_order(
                id for id in excluded | disfavoured if id in now.rivals and _is_more(now, id, excluded, disfavoured)
            ),
        )


def _is_more(now: Standing, rival: str, excluded: set[str], disfavoured: set[str]) -> bool:
    was = now.rivals[rival]
    then = rival_state(
        was.state == "accepted",
        bool(was.excluded_by) or rival in excluded,
        bool(was.disfavoured_by) or rival in disfavoured,
        was.is_open,
    )
    return _rank(was.state) < _rank(then)


def _rank(state: RivalState) -> int:
    return ("unanswered", "open", "disfavoured", "excluded", "accepted").index(state)
