r"""The argument of a story as a graph in DOT, for Graphviz.

Labels are HTML-free strings in double quotes. In such a string DOT knows one escape, the quote; Graphviz then reads
``\n``, ``\N`` and the like in labels, and entities as in HTML, so backslashes are doubled and ``&`` is an entity.
"""

from __future__ import annotations

from collections.abc import Mapping

from training_story.argument.graph import Edge, EdgeKind, Graph, Node, NodeKind
from training_story.outline.elements import Outline
from training_story.writers.drawing.clusters import LOOSE, cluster_of
from training_story.writers.drawing.labels import STANDS_ON, Label, grouped, labels_of
from training_story.writers.drawing.look import NODE_COLOURS, STROKES
from training_story.writers.drawing.text_width import wrapped
from training_story.writers.shown import shown

_SHAPES: Mapping[NodeKind, str] = {
    "goal": 'shape=box, style="rounded,filled", peripheries=2',
    "property": 'shape=box, style="rounded,filled"',
    "step": 'shape=box, style="filled"',
    "claim": 'shape=component, style="filled"',
    "assumption": 'shape=box, style="rounded,filled,dashed"',
    "evidence": 'shape=note, style="filled"',
    "rival": 'shape=octagon, style="filled"',
    "doubt": 'shape=box, style="filled,dashed"',
    "open": 'shape=box, style="filled,dotted"',
}
_LINES: Mapping[EdgeKind, str] = {
    "has": "arrowhead=none", "entrains": "penwidth=2, arrowhead=normal", "draws from": "arrowhead=empty",
    "assumes": "style=dashed, arrowhead=vee", "backs": "style=dotted, arrowhead=dot", "excludes": "arrowhead=tee",
    "disfavours": "style=dashed, arrowhead=tee", "satisfies": "style=dotted, arrowhead=odot",
    "against": "style=dashed, arrowhead=obox", "about": "style=dotted, arrowhead=vee",
}  # fmt: skip
_TEXT_WIDTH, _TEXT_SIZE, _TEXT_LINES = 190.0, 11.0, 5


def write_dot(outline: Outline, graph: Graph) -> str:
    """The graph, ranked from the goals down to what they stand on, the parts of a goal in one cluster."""
    labels = labels_of(outline, graph)
    lines = [
        f"digraph {dot_string(outline.name or 'story')} {{",
        f"  graph [rankdir=TB, fontname=Helvetica, fontsize=12, tooltip={dot_string(outline.title)}];",
        '  node [fontname=Helvetica, fontsize=11, margin="0.14,0.08"];',
        "  edge [fontname=Helvetica, fontsize=9];",
    ]
    cluster = cluster_of(graph)
    groups = grouped(graph, lambda node: "rivals?" if node.kind == "rival" else cluster[node.id])
    rivals, loose = groups.pop("rivals?", []), groups.pop(LOOSE, [])
    for goal, nodes in groups.items():
        lines += _cluster(labels[goal].title, nodes, labels)
    lines += _cluster("Tied to no property", loose, labels)
    lines += _cluster("Rivals: what else could come out", rivals, labels)
    known = {node.id for node in graph.nodes}
    lines += [f"  {_edge(edge)}" for edge in graph.edges if edge.source in known and edge.target in known]
    return "\n".join([*lines, "}"]) + "\n"


def _cluster(title: str, nodes: list[Node], labels: Mapping[str, Label]) -> list[str]:
    if not nodes:
        return []
    inside = [f"    {_node(node, labels[node.id])}" for node in nodes]
    name = dot_string(f"cluster_{nodes[0].id}")
    start = [f"  subgraph {name} {{", f'    graph [label={dot_string(title)}, style="rounded", color="#b9c2cf"];']
    return [*start, *inside, "  }"]


def _node(node: Node, label: Label) -> str:
    colours = NODE_COLOURS[node.kind]
    head = " ".join(part for part in (label.number, label.word) if part)
    text = wrapped(label.text, _TEXT_WIDTH, _TEXT_SIZE, _TEXT_LINES)
    missing = f"▸ {label.missing}" if label.missing else ""
    shown_lines = [each for each in (head, label.name, *text, label.remark, missing) if each]
    return (
        f"{dot_string(node.id)} [id={dot_string(label.anchor)}, label={_lines(shown_lines)}, {_SHAPES[node.kind]}, "
        f'color="{colours.line}", fillcolor="{colours.fill}", tooltip={dot_string(label.spoken)}];'
    )


def _edge(edge: Edge) -> str:
    style = f'{_LINES[edge.kind]}, color="{STROKES[edge.kind].colour.line}", label={dot_string(edge.kind)}'
    if edge.because:
        style += f", tooltip={dot_string(edge.because)}"
    tail, head = dot_string(edge.source), dot_string(edge.target)
    if edge.kind in STANDS_ON:
        # As in the other pictures, the mark is at what is held up.
        turned = style.replace("arrowhead=", "dir=back, arrowtail=") if edge.kind != "has" else style
        return f"{tail} -> {head} [{turned}];"
    if edge.kind in ("excludes", "disfavours", "satisfies"):
        return f"{tail} -> {head} [{style}, constraint=false];"
    return f"{head} -> {tail} [{style.replace('arrowhead=', 'dir=back, arrowtail=')}];"


def dot_string(text: str) -> str:
    """A text as a DOT string that shows as that text."""
    return f'"{_inside(text)}"'


def _lines(lines: list[str]) -> str:
    return '"' + "\\l".join(_inside(line) for line in lines) + '\\l"'


def _inside(text: str) -> str:
    return shown(text).replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')
