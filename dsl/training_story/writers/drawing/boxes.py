"""What of an argument is drawn, and how large: boxes with their words, badges for what is collapsed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from training_story.argument.graph import Graph, Node, NodeKind
from training_story.outline.elements import Outline
from training_story.text.records import record
from training_story.writers.drawing.labels import Label, counted_nodes, labels_of
from training_story.writers.drawing.text_width import shortened, text_width, wrapped

EVIDENCE_AS_BADGES = 30
ASSUMPTIONS_AS_BADGES = 60
"""From so many nodes on, evidence and assumptions are counted at what stands on them."""

WIDTHS: Mapping[NodeKind, float] = {
    "goal": 320, "property": 196, "step": 204, "claim": 204, "assumption": 188, "evidence": 156, "rival": 224,
    "doubt": 188, "open": 176,
}  # fmt: skip
TEXT_LINES: Mapping[NodeKind, int] = {
    "goal": 3, "property": 4, "step": 4, "claim": 4, "assumption": 4, "evidence": 3, "rival": 3, "doubt": 3, "open": 3,
}  # fmt: skip
PADDING = 11.0
WORD_SIZE, NAME_SIZE, TEXT_SIZE, NOTE_SIZE = 10.0, 13.0, 11.5, 10.5
WORD_LINE, NAME_LINE, TEXT_LINE, NOTE_LINE = 15.0, 17.0, 14.5, 15.0
BADGE_HEIGHT = 17.0


@record
class Badge:
    """A count of what was collapsed, placed within its box."""

    text: str
    x: float
    y: float
    width: float


@record
class Drawn:
    """The inside of a box. Places are those of baselines, from its upper left corner."""

    node: Node
    label: Label
    width: float
    height: float
    head: str
    lines: tuple[tuple[str, float, str], ...]
    """Text, baseline and class of each line: ``name``, ``text``, ``note``, ``alarm``."""
    badges: tuple[Badge, ...]


@record
class Chosen:
    """What of a graph is drawn."""

    boxes: Mapping[str, Drawn]
    labels: Mapping[str, Label]
    collapsed: str
    """What was collapsed, as a sentence; empty where nothing was."""


def chosen(outline: Outline, graph: Graph) -> Chosen:
    """The boxes of a graph, with evidence and assumptions collapsed where the graph is large."""
    labels = labels_of(outline, graph)
    size = len(graph.nodes)
    hidden: set[NodeKind] = {"evidence"} if size >= EVIDENCE_AS_BADGES else set()
    if size >= ASSUMPTIONS_AS_BADGES:
        hidden.add("assumption")
    boxes = {
        node.id: _drawn(node, labels[node.id], _badge_texts(node, graph, hidden))
        for node in graph.nodes
        if node.kind not in hidden
    }
    counts = Counter(node.kind for node in graph.nodes if node.kind in hidden)
    kinds: tuple[NodeKind, ...] = ("evidence", "assumption")
    parts = [counted_nodes(counts[kind], kind) for kind in kinds if counts[kind]]
    collapsed = f"{' and '.join(parts)} shown as counts at what stands on them." if parts else ""
    return Chosen(boxes, labels, collapsed)


def _badge_texts(node: Node, graph: Graph, hidden: set[NodeKind]) -> list[str]:
    texts = []
    if "evidence" in hidden:
        words = Counter(
            graph.node_of[edge.source].word or "evidence"
            for edge in graph.edges_to.get(node.id, ())
            if edge.kind == "backs" and edge.source in graph.node_of
        )
        texts += [word if count == 1 else f"{count} × {word}" for word, count in sorted(words.items())]
    if "assumption" in hidden:
        count = sum(
            edge.target in graph.node_of and graph.node_of[edge.target].kind == "assumption"
            for edge in graph.edges_from.get(node.id, ())
            if edge.kind == "assumes"
        )
        if count:
            texts.append(counted_nodes(count, "assumption"))
    return texts


def _drawn(node: Node, label: Label, badge_texts: list[str]) -> Drawn:
    width = WIDTHS[node.kind]
    room = width - 2 * PADDING
    lines: list[tuple[str, float, str]] = []
    at = PADDING + WORD_LINE - 4
    for line in wrapped(label.name, room, NAME_SIZE, 2, bold=True):
        at += NAME_LINE
        lines.append((line, at, "name"))
    for number, line in enumerate(wrapped(label.text, room, TEXT_SIZE, TEXT_LINES[node.kind])):
        at += TEXT_LINE + (3 if number == 0 else 0)
        lines.append((line, at, "text"))
    for text, style in ((label.remark, "note"), (f"▸ {label.missing}" if label.missing else "", "alarm")):
        for number, line in enumerate(wrapped(text, room, NOTE_SIZE, 2, bold=style == "alarm")):
            at += NOTE_LINE + (3 if number == 0 else 0)
            lines.append((line, at, style))
    badges: list[Badge] = []
    x, y = PADDING, at + 9
    for text in badge_texts:
        text = shortened(text, room - 12, NOTE_SIZE)
        wide = text_width(text, NOTE_SIZE) + 12
        if badges and x + wide > width - PADDING:
            x, y = PADDING, y + BADGE_HEIGHT + 4
        badges.append(Badge(text, x, y, wide))
        x += wide + 5
    bottom = badges[-1].y + BADGE_HEIGHT if badges else at + 3
    head = " ".join(part for part in (label.number, label.word) if part)
    return Drawn(node, label, width, bottom + PADDING - 2, head, tuple(lines), tuple(badges))
