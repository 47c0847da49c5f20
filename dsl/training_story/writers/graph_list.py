"""The graph of an argument as nested lists, for readers who don't see the picture."""

from __future__ import annotations

from training_story.argument.graph import Edge, Graph, Node
from training_story.outline.elements import Outline
from training_story.writers.drawing.labels import EDGE_WORDS, STANDS_ON, Label, labels_of
from training_story.writers.drawing.xml import escaped


def graph_list(outline: Outline, graph: Graph) -> str:
    """Each goal with what it stands on, what that stands on, and so on; then what stands in no goal; then rivals.

    What stands under several things is told in full under the first, and by a reference under the others.
    """
    return _Lists(graph, labels_of(outline, graph)).markup()


class _Lists:
    def __init__(self, graph: Graph, labels: dict[str, Label]) -> None:
        self._graph = graph
        self._labels = labels
        self._told: set[str] = set()

    def markup(self) -> str:
        parts = [f"<ul>{self._node(node, '')}</ul>" for node in self._graph.nodes if node.kind == "goal"]
        loose = []
        for kinds in (("property",), ("step", "claim"), ("assumption",), ("evidence",)):
            loose += [node for node in self._graph.nodes if node.kind in kinds]
        # What another of them stands on is told there.
        loose.sort(key=lambda node: any(edge.kind == "draws from" for edge in self._graph.edges_to.get(node.id, ())))
        told = "".join(self._node(node, "") for node in loose if node.id not in self._told)
        if told:
            parts.append(f"<p>Tied to no property</p><ul>{told}</ul>")
        rest = [node for node in self._graph.nodes if node.id not in self._told]
        if rest:
            rivals = "".join(self._node(node, "") for node in rest if node.id not in self._told)
            parts.append(f"<p>Rivals: what else could come out</p><ul>{rivals}</ul>")
        return "".join(parts)

    def _node(self, node: Node, how: str) -> str:
        """An item with what the node stands on. The way down is walked with a stack of its own."""
        opened: list[str] = []
        stack: list[tuple[Node, str] | None] = [(node, how)]
        while stack:
            item = stack.pop()
            if item is None:
                opened.append("</ul></li>")
                continue
            each, words = item
            again = each.id in self._told
            self._told.add(each.id)
            opened.append(f"<li>{self._head(each, words, again)}")
            below = [] if again else self._below(each)
            if not below:
                opened.append("</li>")
                continue
            opened.append("<ul>")
            stack.append(None)
            stack.extend(reversed(below))
        return "".join(opened)

    def _head(self, node: Node, how: str, again: bool) -> str:
        label = self._labels[node.id]
        title = escaped(label.title)
        linked = f'<a href="#{escaped(label.anchor)}">{title}</a>' if label.has_entry else title
        word = "" if label.title == label.word else f" ({escaped(label.word)})"
        lead = f"{escaped(how)} " if how else ""
        if again:
            return f"{lead}{linked}{word}, told above"
        text = f": {escaped(label.text)}" if label.text else ""
        states = "; ".join(part for part in (label.remark, label.missing) if part)
        state = f" <strong>[{escaped(states)}]</strong>" if states else ""
        return f"{lead}{linked}{word}{text}{state}"

    def _below(self, node: Node) -> list[tuple[Node, str]]:
        """What a node stands on, and what is said against it, each with how."""
        below: list[tuple[Node, str]] = []
        for edge in self._graph.edges_from.get(node.id, ()):
            if edge.kind in STANDS_ON or (edge.kind == "satisfies" and node.kind == "rival"):
                below.append(self._there(edge, edge.target, EDGE_WORDS[edge.kind][0]))
        for edge in self._graph.edges_to.get(node.id, ()):
            if edge.kind in ("entrains", "backs", "against", "about", "excludes", "disfavours"):
                below.append(self._there(edge, edge.source, EDGE_WORDS[edge.kind][1]))
        return [(each, how) for each, how in below if each.id != node.id]

    def _there(self, edge: Edge, id: str, words: str) -> tuple[Node, str]:
        because = f" because {edge.because}" if edge.because else ""
        return self._graph.node_of[id], f"{words}{',' + because + ':' if because else ''}"
