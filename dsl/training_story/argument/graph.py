"""The argument of a story as a graph of nodes and edges, which the analyses and the pictures share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Final, Literal

from training_story.semantics.symbols import Symbol
from training_story.text.records import record
from training_story.text.source import Span

NodeKind = Literal["goal", "property", "step", "assumption", "evidence", "rival", "claim", "doubt", "open"]
"""``open`` is a question that the author leaves open; it is a node only where it is about another node."""

EdgeKind = Literal[
    "has", "entrains", "draws from", "assumes", "backs", "excludes", "disfavours", "satisfies", "against", "about",
]  # fmt: skip
"""Read from source to target: a goal *has* a property, a step *entrains* a property, a step or claim *draws from*
another and *assumes* an assumption, evidence *backs* a step, claim or assumption, a step *excludes* or *disfavours* a
rival, a rival *satisfies* a step, a doubt stands *against* a node, an open question is *about* one."""

RESTS_ON: Final[frozenset[EdgeKind]] = frozenset({"draws from", "assumes"})
"""The edges from a step or claim to what has to stand for it to stand."""


@record
class Node:
    """One node of the argument."""

    id: str
    """The path of its name, unique in the graph.

    For evidence that of what it backs with ``#`` and its number there from 1; for an open question that of what it
    is about with ``?`` and its number; where a name is declared again, with ``~`` and a number from 2.
    """
    kind: NodeKind
    symbol: Symbol | None
    """The declaration; evidence and open questions have none."""
    text: str
    """What it says, in the author's words; empty where the author says nothing."""
    span: Span
    """Of its name; of the whole field for evidence and open questions."""
    word: str = ""
    """Which of its kind it is, where there are several: ``constraint``, ``nudge``, ``selection``; ``cognition``,
    ``behaviour``, ``care``; the kind of evidence; ``safe`` or ``catastrophic`` of an assumption, if false; ``accepted``
    of a rival; ``answered`` or ``open`` of a doubt."""


@record
class Edge:
    """``source`` and ``target`` are ids of nodes."""

    kind: EdgeKind
    source: str
    target: str
    because: str


@record
class Graph:
    """Nodes and edges in the order of the file."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    @cached_property
    def node_of(self) -> Mapping[str, Node]:
        """The nodes by their id."""
        return {node.id: node for node in self.nodes}

    @cached_property
    def open_doubts(self) -> frozenset[str]:
        """The doubts that nobody answered."""
        return frozenset(node.id for node in self.nodes if node.kind == "doubt" and node.word == "open")

    def in_order(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Some nodes in the order of the file."""
        return tuple(sorted(ids, key=self._place.__getitem__))

    @cached_property
    def _place(self) -> Mapping[str, int]:
        return {node.id: at for at, node in enumerate(self.nodes)}

    @cached_property
    def edges_from(self) -> Mapping[str, tuple[Edge, ...]]:
        """The edges by their source."""
        return self._grouped(lambda edge: edge.source)

    @cached_property
    def edges_to(self) -> Mapping[str, tuple[Edge, ...]]:
        """The edges by their target."""
        return self._grouped(lambda edge: edge.target)

    def _grouped(self, key: Callable[[Edge], str]) -> Mapping[str, tuple[Edge, ...]]:
        grouped: dict[str, list[Edge]] = {}
        for edge in self.edges:
            grouped.setdefault(key(edge), []).append(edge)
        return {id: tuple(edges) for id, edges in grouped.items()}
