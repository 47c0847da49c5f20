"""The argument of a story as a Mermaid flowchart, in text that Markdown hosts draw.

A label stands in double quotes, where Mermaid reads entity codes alone: ``#quot;``, ``#35;`` or ``#59;``. Everything
that could be read as markup, as the start of a comment or as the end of a label is written as such a code, also the
backtick that would begin a Markdown string.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from training_story.argument.graph import EdgeKind, Graph, Node, NodeKind
from training_story.outline.elements import Outline
from training_story.text.records import record
from training_story.writers.drawing.clusters import LOOSE, cluster_of
from training_story.writers.drawing.labels import STANDS_ON, Label, grouped, labels_of
from training_story.writers.drawing.look import NODE_COLOURS, STROKES
from training_story.writers.shown import shown

# Mermaid hands labels to a Markdown parser, so what begins a list or a link is written as a code too.
_CODED = re.compile(r"[^A-Za-z0-9 .,:()/’–—]|(?<=^\d)[.)]|(?<=^\d\d)[.)]|:(?=/)|(?<=www)\.", re.ASCII | re.IGNORECASE)
_TEXT_LENGTH = 160

_SHAPES: Mapping[NodeKind, tuple[str, str]] = {
    "goal": ("([", "])"), "property": ("(", ")"), "step": ("[", "]"), "claim": ("[[", "]]"), "assumption": ("[/", "/]"),
    "evidence": ("[(", ")]"), "rival": ("{{", "}}"), "doubt": (">", "]"), "open": (">", "]"),
}  # fmt: skip

_ARROWS: Mapping[EdgeKind, str] = {
    "has": "---", "entrains": "==>", "draws from": "-->", "assumes": "-.->", "backs": "--o", "excludes": "--x",
    "disfavours": "-.-x", "satisfies": "-.-o", "against": "--x", "about": "-.->",
}  # fmt: skip
"""Each with the label of its kind, since several kinds have one arrow."""


def write_mermaid(outline: Outline, graph: Graph) -> str:
    """The flowchart, with what stands on something below it and the parts of a goal in one box."""
    return _Chart(outline, graph).text()


@record
class _Named:
    id: str
    label: Label
    node: Node


class _Chart:
    def __init__(self, outline: Outline, graph: Graph) -> None:
        self._outline = outline
        self._graph = graph
        labels = labels_of(outline, graph)
        self._named = {
            node.id: _Named(f"n{number}", labels[node.id], node) for number, node in enumerate(graph.nodes, start=1)
        }

    def text(self) -> str:
        lines = ["flowchart BT", f"  accTitle: {_sentence(f'The argument of {self._outline.name}')}"]
        if self._outline.title:
            lines.append(f"  accDescr: {_sentence(self._outline.title)}")
        for title, nodes in self._groups():
            lines += self._group(title, nodes)
        for edge in self._graph.edges:
            if edge.source in self._named and edge.target in self._named:
                lines.append(f"  {self._edge(edge.kind, self._named[edge.source].id, self._named[edge.target].id)}")
        for kind, colours in NODE_COLOURS.items():
            lines.append(f"  classDef {kind}Node fill:{colours.fill},stroke:{colours.line},color:#1d232b")
        return "\n".join(lines) + "\n"

    def _groups(self) -> list[tuple[str, list[Node]]]:
        cluster = cluster_of(self._graph)
        groups = grouped(self._graph, lambda node: "rivals?" if node.kind == "rival" else cluster[node.id])
        rivals = groups.pop("rivals?", [])
        loose = groups.pop(LOOSE, [])
        titled = [(self._named[goal].label.title, nodes) for goal, nodes in groups.items()]
        titled.append(("Tied to no property", loose))
        titled.append(("Rivals: what else could come out", rivals))
        return [(title, nodes) for title, nodes in titled if nodes]

    def _group(self, title: str, nodes: list[Node]) -> list[str]:
        lines = [f'  subgraph c{self._named[nodes[0].id].id}["{mermaid_text(title)}"]']
        lines += [f"    {self._node(self._named[node.id])}" for node in nodes]
        return [*lines, "  end"]

    def _node(self, named: _Named) -> str:
        start, end = _SHAPES[named.node.kind]
        label = named.label
        head = " ".join(part for part in (label.number, label.word) if part)
        parts = [head, label.name, _cut(label.text), label.remark, f"▸ {label.missing}" if label.missing else ""]
        text = "<br/>".join(mermaid_text(part) for part in parts if part)
        return f'{named.id}{start}"{text}"{end}:::{named.node.kind}Node'

    def _edge(self, kind: EdgeKind, source: str, target: str) -> str:
        # The chart grows upwards, so each edge begins at what holds the other up.
        if kind in STANDS_ON:
            source, target = target, source
        return f'{source} {_ARROWS[kind]}|"{STROKES[kind].means}"| {target}'


def _cut(text: str) -> str:
    return text if len(text) <= _TEXT_LENGTH else f"{text[:_TEXT_LENGTH].rstrip()}…"


def mermaid_text(text: str) -> str:
    """A text for a label in double quotes: letters and digits as they are, other characters as entity codes."""
    return _CODED.sub(lambda found: _coded(found.group()), shown(text).strip())


def _coded(character: str) -> str:
    return character if ord(character) > 127 and character.isalnum() else f"#{ord(character)};"


def _sentence(text: str) -> str:
    """A text for a title, which has no quotes around it and ends with its line; codes aren't read there."""
    return re.sub(r"[^\w .,()'’–—-]", " ", shown(text)).strip()
