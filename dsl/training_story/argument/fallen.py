"""Why a step, claim or assumption doesn't stand."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Literal

from training_story.argument.graph import RESTS_ON, Graph
from training_story.argument.standing import Standing
from training_story.text.records import record

Cause = Literal["doubt", "ground", "circle"]
"""An open doubt stands against it; something that it rests on doesn't stand; it rests, in the end, on itself."""


@record
class Fallen:
    """A node that isn't live, and the nearest reasons."""

    id: str
    cause: Cause
    by: tuple[str, ...]
    """The doubts, or what it rests on that doesn't stand."""
    origin: str
    """Where it began: itself, or what it rests on in the end that is doubted or has no part in the chain."""


def fallen(graph: Graph, now: Standing, outside: frozenset[str]) -> Iterator[Fallen]:
    """What of a graph isn't live, but for the nodes outside of what is asked about, in its order."""
    down = {node.id for node in graph.nodes if node.kind in ("step", "claim", "assumption") and node.id not in now.live}
    doubts = graph.open_doubts - outside
    against = {
        id: tuple(e.source for e in graph.edges_to.get(id, ()) if e.kind == "against" and e.source in doubts)
        for id in down
    }
    # In the order of the graph, so that of several origins the same is named each time.
    waiting = deque(node.id for node in graph.nodes if node.id in down and (against[node.id] or node.id in outside))
    origin = {id: id for id in waiting}
    while waiting:
        id = waiting.popleft()
        for edge in graph.edges_to.get(id, ()):
            if edge.kind in RESTS_ON and edge.source not in origin:
                origin[edge.source] = origin[id]
                waiting.append(edge.source)
    for node in graph.nodes:
        if node.id in down and node.id not in outside:
            grounds = tuple(
                edge.target
                for edge in graph.edges_from.get(node.id, ())
                if edge.kind in RESTS_ON and edge.target in down
            )
            if against[node.id]:
                yield Fallen(node.id, "doubt", against[node.id], node.id)
            elif node.id in origin:
                yield Fallen(node.id, "ground", tuple(id for id in grounds if id in origin), origin[node.id])
            else:
                yield Fallen(node.id, "circle", grounds, node.id)
