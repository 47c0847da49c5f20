"""To which goal each part of an argument belongs."""

from __future__ import annotations

from collections import deque

from training_story.argument.graph import Graph
from training_story.writers.drawing.labels import HOLDS_UP, STANDS_ON

LOOSE = ""
"""The cluster of what bears on no goal."""


def cluster_of(graph: Graph) -> dict[str, str]:
    """The id of a goal for each node, the first where it bears on several; ``LOOSE`` for what bears on none.

    Rivals belong to no goal: what else could come out is a thing of its own.
    """
    found: dict[str, str] = {}
    waiting: deque[str] = deque()
    for node in graph.nodes:
        if node.kind == "goal":
            found[node.id] = node.id
            waiting.append(node.id)
    _spread(graph, found, waiting)
    for node in graph.nodes:
        found.setdefault(node.id, LOOSE)
    return found


def _spread(graph: Graph, found: dict[str, str], waiting: deque[str]) -> None:
    """Give what holds something up, or stands against it, the cluster of that."""
    while waiting:
        id = waiting.popleft()
        below = [edge.target for edge in graph.edges_from.get(id, ()) if edge.kind in STANDS_ON]
        below += [
            edge.source
            for edge in graph.edges_to.get(id, ())
            if edge.kind in HOLDS_UP or edge.kind in ("against", "about")
        ]
        for each in below:
            if each not in found and each in graph.node_of and graph.node_of[each].kind != "rival":
                found[each] = found[id]
                waiting.append(each)
