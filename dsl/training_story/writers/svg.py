"""The argument of a story as a picture, in SVG.

It needs no script, no font and nothing from elsewhere; on a dark screen it is dark.
"""

from __future__ import annotations

from collections import Counter

from training_story.argument.graph import EdgeKind, Graph
from training_story.outline.elements import Outline
from training_story.text.english import listed
from training_story.text.records import record
from training_story.writers.drawing.boxes import (
    BADGE_HEIGHT,
    NAME_SIZE,
    NOTE_SIZE,
    PADDING,
    TEXT_SIZE,
    WORD_LINE,
    WORD_SIZE,
)  # fmt: skip
from training_story.writers.drawing.labels import EDGE_WORDS, counted_nodes
from training_story.writers.drawing.look import (
    ALARM,
    FONT,
    GROUND,
    INK,
    NODE_COLOURS,
    QUIET,
    STROKES,
    mark_id,
    marks,
    outline_path,
    style_sheet,
)  # fmt: skip
from training_story.writers.drawing.scene import MARGIN, Cluster, Scene, Shape, Wire, scene_of
from training_story.writers.drawing.text_width import text_width, wrapped
from training_story.writers.drawing.xml import XML_HEAD, attributes, number_text, tag, text_tag

_LINES = {
    "name": (NAME_SIZE, "bold", INK.line), "text": (TEXT_SIZE, None, INK.line), "note": (NOTE_SIZE, None, QUIET.line),
    "alarm": (NOTE_SIZE, "bold", ALARM.line),
}  # fmt: skip
"""The size, weight and colour of each class of line."""
_LEGEND_LINE = 20.0


@record
class Picture:
    """An SVG element with its size, and the labels of the nodes of its graph."""

    svg: str
    width: float
    height: float


def write_svg(outline: Outline, graph: Graph) -> str:
    """The picture as a file. The ids of its nodes are the anchors of the outline."""
    return f"{XML_HEAD}{picture(outline, graph).svg}\n"


def picture(outline: Outline, graph: Graph, prefix: str = "") -> Picture:
    """The picture as an element, with a prefix before every id, so that it can stand in a page."""
    scene = scene_of(outline, graph)
    kinds = [kind for kind in STROKES if any(wire.edge.kind == kind for wire in scene.wires)]
    width = max(scene.width, 420.0)
    legend, legend_height = _legend(scene, kinds, prefix, width)
    height = scene.height + legend_height
    title_id, desc_id = f"{prefix}story_title", f"{prefix}story_desc"
    content = [
        text_tag("title", f"The argument of {outline.name}", id=title_id),
        text_tag("desc", _description(outline, graph, scene), id=desc_id),
        tag("style", style_sheet(".story_graph")),
        tag("defs", marks(prefix, kinds)),
        tag("rect", class_="t-page", width=width, height=height, fill=INK.fill),
        tag("g", "".join(_ground(each) for each in scene.clusters), class_="grounds") if scene.clusters else "",
        tag("g", "\n".join(_wire(each, scene, prefix) for each in scene.wires), class_="wires") if scene.wires else "",
        "\n".join(_shape(each, prefix) for each in scene.shapes),
        legend,
    ]
    start = attributes(
        xmlns="http://www.w3.org/2000/svg", class_="story_graph",
        viewBox=f"0 0 {number_text(width)} {number_text(height)}", width=width, height=height,
        role="graphics-document", aria_roledescription="argument graph",
        aria_labelledby=title_id, aria_describedby=desc_id, font_family=FONT,
    )  # fmt: skip
    body = "\n".join(part for part in content if part)
    return Picture(f"<svg{start}>\n{body}\n</svg>", width, height)


def _description(outline: Outline, graph: Graph, scene: Scene) -> str:
    counts = Counter(node.kind for node in graph.nodes)
    has = [counted_nodes(count, kind) for kind, count in counts.items()]
    what = f"{outline.title}. " if outline.title else ""
    shown = f"The picture has {listed(has)}." if has else "There is nothing to draw."
    missing = [label.title for label in scene.chosen.labels.values() if label.missing]
    left = f" To stop at: {', '.join(missing)}." if missing else ""
    how = "What stands on something stands above it; rivals stand at the side."
    return f"{what}{shown} {how} {scene.chosen.collapsed}{left}"


def _ground(cluster: Cluster) -> str:
    colours = GROUND[cluster.kind]
    rect = tag(
        "rect", class_=f"ground-{cluster.kind}", x=cluster.x, y=cluster.y, width=cluster.width, height=cluster.height,
        rx=10.0, fill=colours.fill, stroke=colours.line,
    )  # fmt: skip
    if not cluster.title:
        return rect
    (line, *_) = wrapped(cluster.title, cluster.width - 28, NOTE_SIZE + 1, 1, bold=True)
    return rect + text_tag(
        "text", line, class_="t-title", x=cluster.x + 14, y=cluster.y + 19, font_size=NOTE_SIZE + 1,
        font_weight="bold", fill=QUIET.line,
    )  # fmt: skip


def _wire(wire: Wire, scene: Scene, prefix: str) -> str:
    edge = wire.edge
    stroke = STROKES[edge.kind]
    tail, head = scene.chosen.labels[edge.source], scene.chosen.labels[edge.target]
    words = f"{tail.title} {EDGE_WORDS[edge.kind][0]} {head.title}"
    title = text_tag("title", f"{words}: {edge.because}" if edge.because else words)
    mark = f"url(#{mark_id(prefix, edge.kind)})" if stroke.mark else None
    return tag(
        "path", title, class_=f"wire e-{edge.kind.replace(' ', '-')}", d=wire.path, fill="none",
        stroke=stroke.colour.line, stroke_width=f"{stroke.width:g}", stroke_dasharray=stroke.dashes or None,
        marker_start=mark if wire.is_from_head else None, marker_end=None if wire.is_from_head else mark,
        data_from=prefix + tail.anchor, data_to=prefix + head.anchor, data_kind=edge.kind,
    )  # fmt: skip


def _shape(shape: Shape, prefix: str) -> str:
    drawn = shape.drawn
    label, kind = drawn.label, drawn.node.kind
    colours = NODE_COLOURS[kind]
    parts = [
        text_tag("title", label.spoken),
        outline_path(kind, drawn.width, drawn.height),
        text_tag("text", drawn.head, class_="t-word", x=PADDING, y=PADDING + WORD_LINE - 6, font_size=WORD_SIZE,
                 fill=colours.line, font_weight="bold"),
    ]  # fmt: skip
    for text, y, style in drawn.lines:
        size, weight, colour = _LINES[style]
        parts.append(
            text_tag("text", text, class_=f"t-{style}", x=PADDING, y=y, font_size=size, font_weight=weight, fill=colour)
        )
    for badge in drawn.badges:
        parts.append(
            tag("rect", class_="t-badge", x=badge.x, y=badge.y, width=badge.width, height=BADGE_HEIGHT,
                rx=BADGE_HEIGHT / 2, fill=INK.fill, stroke=QUIET.line, stroke_width="0.8")
            + text_tag("text", badge.text, class_="t-text", x=badge.x + 6, y=badge.y + 12.2, font_size=NOTE_SIZE,
                       fill=INK.line)
        )  # fmt: skip
    return tag(
        "g", "".join(parts), id=prefix + label.anchor, class_=f"node k-{kind}", role="graphics-symbol",
        aria_roledescription=label.word, transform=f"translate({number_text(shape.x)} {number_text(shape.y)})",
    )  # fmt: skip


def _legend(scene: Scene, kinds: list[EdgeKind], prefix: str, width: float) -> tuple[str, float]:
    """The key of the lines that are drawn, and how high it is."""
    items: list[str] = []
    x, y = MARGIN, scene.height + 8
    for kind in kinds:
        stroke = STROKES[kind]
        wide = 52 + text_width(stroke.means, NOTE_SIZE) + 22
        if x > MARGIN and x + wide > width - MARGIN:
            x, y = MARGIN, y + _LEGEND_LINE
        line = tag(
            "path", class_=f"e-{kind.replace(' ', '-')}", d=f"M{number_text(x)} {number_text(y)}h44", fill="none",
            stroke=stroke.colour.line, stroke_width=f"{stroke.width:g}", stroke_dasharray=stroke.dashes or None,
            marker_end=f"url(#{mark_id(prefix, kind)})" if stroke.mark else None,
        )  # fmt: skip
        items.append(line + _remark(stroke.means, x + 52, y))
        x += wide
    if scene.chosen.collapsed:
        y += _LEGEND_LINE if items else 0
        items.append(_remark(scene.chosen.collapsed, MARGIN, y))
    if not items:
        return "", 0.0
    return tag("g", "\n".join(items), class_="legend", aria_hidden="true"), y - scene.height + 16


def _remark(text: str, x: float, y: float) -> str:
    return text_tag("text", text, class_="t-note", x=x, y=y + 3.6, font_size=NOTE_SIZE, fill=QUIET.line)
