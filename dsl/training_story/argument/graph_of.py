"""The graph of a checked story's argument."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from training_story.argument.graph import Edge, EdgeKind, Graph, Node, NodeKind
from training_story.semantics.model import (
    Assumption,
    Claim,
    Doubt,
    Goal,
    Property,
    Reference,
    Rival,
    Step,
    Story,
    named_fields,
)
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.source import Span


def graph_of(story: Story) -> Graph:
    """The argument of a story; what points to something outside of the file is left out of it."""
    return _Drawing(story).graph()


class _Drawing:
    """The nodes and edges found so far, with the place of each, by which they are put in order."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._nodes: list[Node] = []
        self._id_of: dict[Symbol, str] = {}
        self._taken: set[str] = set()
        self._edges: list[tuple[int, EdgeKind, str | Symbol, str | Symbol, str]] = []

    def graph(self) -> Graph:
        story = self._story
        for goal in story.goals:
            self._goal(goal)
        for step in story.steps:
            self._step(step)
        for claim in story.claims:
            self._claim(claim)
        for assumption in story.assumptions:
            self._assumption(assumption)
        for rival in story.rivals:
            self._rival(rival)
        for doubt in story.doubts:
            self._doubt(doubt)
        self._opens()
        nodes_in_order = sorted(self._nodes, key=lambda node: node.span)
        return Graph(tuple(nodes_in_order), tuple(self._resolved_edges()))

    def _resolved_edges(self) -> Iterator[Edge]:
        """The edges both ends of which are nodes, in order, each once."""
        seen: set[tuple[EdgeKind, str, str]] = set()
        for _, kind, source, target, because in sorted(self._edges, key=lambda edge: edge[0]):
            start = source if isinstance(source, str) else self._id_of.get(source)
            end = target if isinstance(target, str) else self._id_of.get(target)
            if start is not None and end is not None and (kind, start, end) not in seen:
                seen.add((kind, start, end))
                yield Edge(kind, start, end, because)

    # Nodes

    def _goal(self, goal: Goal) -> None:
        gloss = goal.node.gloss
        id = self._node(goal.symbol, "goal", "", _first([gloss]), goal.node.name.span)
        for each in goal.properties:
            place = self._property(each)
            self._edge(place[1], "has", id, place[0])

    def _property(self, property: Property) -> tuple[str, int]:
        symbol = property.symbol
        word = "care" if property.care is not None else symbol.kind if symbol.is_property else ""
        span = symbol.location.span
        return self._node(symbol, "property", word, _first([property.text]), span), span.start

    def _step(self, step: Step) -> None:
        node = step.node
        text = _first([node.gloss, *step.texts("because")])
        id = self._node(step.symbol, "step", node.kind, text, node.name.span)
        self._grounds(id, step)
        self._to(id, "entrains", step.entrains)
        for reply in step.replies:
            because = _first([reply.because])
            self._to(id, reply.keyword, reply.rivals, because)
        self._evidence(id, named_fields(node.clauses, "evidence"))

    def _claim(self, claim: Claim) -> None:
        node = claim.node
        text = _first([node.gloss, *claim.texts("because")])
        id = self._node(claim.symbol, "claim", "", text, node.name.span)
        self._grounds(id, claim)
        self._evidence(id, named_fields(node.clauses, "evidence"))

    def _assumption(self, assumption: Assumption) -> None:
        node = assumption.node
        word = next((field.name.text for field in named_fields(node.fields, "if false")), "")
        id = self._node(assumption.symbol, "assumption", word, _first([node.text]), node.name.span)
        self._evidence(id, named_fields(node.fields, "evidence"))

    def _rival(self, rival: Rival) -> None:
        node = rival.node
        text = _first([node.gloss, *rival.texts("predicts")])
        word = "accepted" if rival.is_accepted else ""
        id = self._node(rival.symbol, "rival", word, text, node.name.span)
        self._to(id, "satisfies", rival.satisfies)

    def _doubt(self, doubt: Doubt) -> None:
        node = doubt.node
        word = "answered" if doubt.answers else "open"
        id = self._node(doubt.symbol, "doubt", word, _first([node.text]), node.name.span)
        self._to(id, "against", doubt.against)

    def _opens(self) -> None:
        count: dict[str, int] = {}
        for each in self._story.opens:
            about = None if each.about is None else self._id_of.get(each.about.symbol)
            if about is not None:
                count[about] = count.get(about, 0) + 1
                id = f"{about}?{count[about]}"
                self._nodes.append(Node(id, "open", None, each.node.text.value, each.node.span, ""))
                self._edge(each.node.span.start, "about", id, about)

    def _evidence(self, id: str, fields: list[nodes.NamedField]) -> None:
        for number, field in enumerate(fields, 1):
            text = "" if field.text is None else field.text.value
            self._nodes.append(Node(f"{id}#{number}", "evidence", None, text, field.span, field.name.text))
            self._edge(field.span.start, "backs", f"{id}#{number}", id)

    def _node(self, symbol: Symbol, kind: NodeKind, word: str, text: str, span: Span) -> str:
        id, again = symbol.path, 1
        while id in self._taken:
            again += 1
            id = f"{symbol.path}~{again}"
        self._taken.add(id)
        # What is said of a name that was declared twice is said of the first that bears it.
        self._id_of.setdefault(symbol, id)
        self._nodes.append(Node(id, kind, symbol, text, span, word))
        return id

    # Edges

    def _grounds(self, id: str, each: Step | Claim) -> None:
        self._to(id, "draws from", each.draws_from)
        self._to(id, "assumes", each.assumes)

    def _to(self, id: str, kind: EdgeKind, targets: Iterable[Reference], because: str = "") -> None:
        for target in targets:
            self._edge(target.span.start, kind, id, target.symbol, because)

    def _edge(self, at: int, kind: EdgeKind, source: str, target: str | Symbol, because: str = "") -> None:
        self._edges.append((at, kind, source, target, because))


def _first(texts: Iterable[nodes.Text | None]) -> str:
    """The first text that says something."""
    return next((text.value for text in texts if text is not None and text.value.strip()), "")
