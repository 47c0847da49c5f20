"""An argument laid out: goals at the top, what they stand on below, rivals at the side.

Edges inside run between the rows, around the boxes. Edges from and to rivals keep to lanes: one under the row of the
step, then one beside the rivals, so that none crosses a box.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from training_story.argument.graph import Edge, EdgeKind, Graph, Node
from training_story.outline.elements import Outline
from training_story.text.records import record
from training_story.writers.drawing.boxes import Chosen, Drawn, chosen
from training_story.writers.drawing.clusters import LOOSE, cluster_of
from training_story.writers.drawing.labels import STANDS_ON
from training_story.writers.drawing.layered import Box, Layout, layered

MARGIN = 18.0
CLUSTER_PADDING = 16.0
CLUSTER_HEAD = 30.0
ROW_GAP = 44.0
LANE = 6.0
SIDE_GAP = 16.0
MAX_GUTTER = 260.0

FIRST_ROW: Mapping[str, int] = {
    "goal": 0, "property": 1, "step": 2, "claim": 2, "assumption": 3, "evidence": 3, "doubt": 2, "open": 2, "rival": 0,
}  # fmt: skip


@record
class Shape:
    """A box with its place."""

    drawn: Drawn
    x: float
    y: float


@record
class Wire:
    """An edge with its way, as the data of an SVG path from tail to head, or from head to tail."""

    edge: Edge
    path: str
    is_from_head: bool


@record
class Cluster:
    """A ground under boxes that belong together."""

    title: str
    kind: str
    """``goal``, ``loose`` or ``rivals``."""
    x: float
    y: float
    width: float
    height: float


@record
class Scene:
    """A whole picture."""

    width: float
    height: float
    clusters: tuple[Cluster, ...]
    shapes: tuple[Shape, ...]
    wires: tuple[Wire, ...]
    chosen: Chosen


def scene_of(outline: Outline, graph: Graph) -> Scene:
    """Lay out the argument of a story."""
    return _Scene(chosen(outline, graph), graph).scene()


def _stands_above(edge: Edge) -> bool:
    """Whether the source of an edge stands above its target."""
    return edge.kind in STANDS_ON


class _Scene:
    def __init__(self, chosen: Chosen, graph: Graph) -> None:
        self._chosen = chosen
        self._graph = graph
        self._drawn = chosen.boxes
        self._cluster = cluster_of(graph)
        self._side = self._at_side()
        self._edges = [
            edge for edge in graph.edges
            if edge.source in self._drawn and edge.target in self._drawn and edge.source != edge.target
        ]  # fmt: skip
        self._inner = [edge for edge in self._edges if edge.source not in self._side and edge.target not in self._side]
        self._across = [edge for edge in self._edges if edge.source in self._side or edge.target in self._side]
        goals = [node.id for node in graph.nodes if node.kind == "goal"]
        self._columns = {id: number for number, id in enumerate(goals)} | {LOOSE: len(goals)}
        self._wires: dict[Edge, str] = {}
        self._from_head: set[Edge] = set()

    def scene(self) -> Scene:
        layout = self._layout()
        lanes = self._lanes(layout)
        tops = self._tops(layout, lanes)
        shapes = {
            id: Shape(self._drawn[id], placed.x + MARGIN + CLUSTER_PADDING, tops[placed.row])
            for id, placed in layout.boxes.items()
        }
        clusters = self._clusters(layout, shapes)
        right = max((each.x + each.width for each in clusters), default=MARGIN)
        gutter = self._gutter(right)
        rivals_left = right + max((x - right for x in gutter.values()), default=0) + 26
        side = self._side_shapes(rivals_left + CLUSTER_PADDING)
        shapes |= side
        if side:
            clusters.append(_around("Rivals: what else could come out", "rivals", list(side.values())))
        self._inner_wires(layout, tops, shapes)
        self._across_wires(layout, tops, lanes, gutter, shapes)
        width = max((each.x + each.width for each in clusters), default=MARGIN) + MARGIN
        lowest = [each.y + each.height for each in clusters]
        lowest += [tops[row] + layout.heights[row] + self._gap(row) for row in range(len(tops)) if lanes]
        return Scene(
            width,
            max(lowest, default=MARGIN) + MARGIN,
            tuple(clusters),
            tuple(shapes[id] for id in self._drawn if id in shapes),
            tuple(
                Wire(edge, self._wires[edge], edge in self._from_head) for edge in self._edges if edge in self._wires
            ),
            self._chosen,
        )

    # What stands where

    def _at_side(self) -> set[str]:
        """Rivals, and the doubts and questions about nothing but rivals."""
        rivals = {node.id for node in self._graph.nodes if node.kind == "rival"}
        side = set(rivals)
        for node in self._graph.nodes:
            if node.kind in ("doubt", "open"):
                targets = {edge.target for edge in self._graph.edges_from.get(node.id, ())}
                if targets and targets <= rivals:
                    side.add(node.id)
        return side

    def _layout(self) -> Layout:
        inner = [drawn.node for drawn in self._drawn.values() if drawn.node.id not in self._side]
        boxes = [
            Box(node.id, self._drawn[node.id].width, self._drawn[node.id].height, self._first_row(node),
                self._columns.get(self._cluster[node.id], self._columns[LOOSE]), node.kind in ("goal", "property"))
            for node in inner
        ]  # fmt: skip
        return layered(boxes, [self._downward(edge) for edge in self._inner])

    def _first_row(self, node: Node) -> int:
        # What bears on no property has no goal above it, and begins higher up.
        higher = 2 if self._cluster[node.id] == LOOSE else 0
        return max(FIRST_ROW[node.kind] - higher, 0)

    def _downward(self, edge: Edge) -> tuple[str, str]:
        return (edge.source, edge.target) if _stands_above(edge) else (edge.target, edge.source)

    def _lanes(self, layout: Layout) -> dict[tuple[str, EdgeKind], int]:
        """The lane under its row of each inner box and kind of edge that leads to the side."""
        by_row: dict[int, list[tuple[float, str, EdgeKind]]] = {}
        seen: set[tuple[str, EdgeKind]] = set()
        for edge in self._across:
            for id in (edge.source, edge.target):
                if id not in self._side and (id, edge.kind) not in seen:
                    seen.add((id, edge.kind))
                    placed = layout.boxes[id]
                    by_row.setdefault(placed.row, []).append((-placed.x, id, edge.kind))
        return {
            (id, kind): lane
            for each in by_row.values()
            for lane, (_, id, kind) in enumerate(sorted(each, key=lambda item: item[0]))
        }

    def _gap(self, row: int) -> float:
        return ROW_GAP + self._band(row)

    def _tops(self, layout: Layout, lanes: Mapping[tuple[str, EdgeKind], int]) -> list[float]:
        self._lane_count: dict[int, int] = {}
        for (id, _), lane in lanes.items():
            row = layout.boxes[id].row
            self._lane_count[row] = max(self._lane_count.get(row, 0), lane + 1)
        tops = []
        at = MARGIN + CLUSTER_HEAD
        for row, height in enumerate(layout.heights):
            tops.append(at)
            at += height + self._gap(row)
        return tops

    def _clusters(self, layout: Layout, shapes: Mapping[str, Shape]) -> list[Cluster]:
        clusters = []
        for id, column in self._columns.items():
            inside = [
                shape for each, shape in shapes.items()
                if self._columns.get(self._cluster[each], self._columns[LOOSE]) == column
            ]  # fmt: skip
            if not inside:
                continue
            low, high = layout.columns[column]
            loose = "Tied to no property" if len(self._columns) > 1 else ""
            title = self._chosen.labels[id].title if id != LOOSE else loose
            cluster = _around(title, "goal" if id != LOOSE else "loose", inside)
            left = MARGIN + low
            clusters.append(
                Cluster(title, cluster.kind, left, cluster.y, high - low + 2 * CLUSTER_PADDING, cluster.height)
            )
        return clusters

    def _gutter(self, right: float) -> dict[tuple[str, EdgeKind], float]:
        """The lane beside the rivals of each of them and each kind of edge."""
        wanted: list[tuple[str, EdgeKind]] = []
        seen: set[tuple[str, EdgeKind]] = set()
        for edge in self._across:
            for id in (edge.source, edge.target):
                if id in self._side and (id, edge.kind) not in seen and not self._is_elbow(edge):
                    seen.add((id, edge.kind))
                    wanted.append((id, edge.kind))
        place = {id: number for number, id in enumerate(self._drawn)}
        wanted.sort(key=lambda item: place[item[0]])
        step = min(8.0, MAX_GUTTER / max(len(wanted), 1))
        return {each: right + 20 + step * number for number, each in enumerate(wanted)}

    def _is_elbow(self, edge: Edge) -> bool:
        """Whether an edge joins a doubt to the rival that it stands under."""
        at_side = edge.source in self._side and edge.target in self._side
        return at_side and self._stands_under(edge.source) == edge.target

    def _stands_under(self, id: str) -> str | None:
        """The rival under which a doubt or question stands."""
        if self._graph.node_of[id].kind == "rival":
            return None
        return next((edge.target for edge in self._graph.edges_from.get(id, ()) if edge.target in self._side), None)

    def _side_shapes(self, left: float) -> dict[str, Shape]:
        shapes: dict[str, Shape] = {}
        under: dict[str | None, list[str]] = {}
        for id in self._drawn:
            if id in self._side:
                under.setdefault(self._stands_under(id), []).append(id)
        y = MARGIN + CLUSTER_HEAD
        for rival in under.get(None, []):
            shapes[rival] = Shape(self._drawn[rival], left, y)
            y += self._drawn[rival].height + SIDE_GAP
            for id in under.get(rival, []):
                shapes[id] = Shape(self._drawn[id], left + 34, y)
                y += self._drawn[id].height + SIDE_GAP
        return shapes

    # Edges

    def _inner_wires(self, layout: Layout, tops: Sequence[float], shapes: Mapping[str, Shape]) -> None:
        ports = self._ports(layout, shapes)
        for number, edge in enumerate(self._inner):
            way = layout.ways[number]
            upper, lower = self._downward(edge)
            if layout.boxes[upper].row > layout.boxes[lower].row:
                upper, lower = lower, upper
            start = (ports[number, upper], shapes[upper].y + shapes[upper].drawn.height)
            end = (ports[number, lower], shapes[lower].y)
            points: list[tuple[float, float]] = [start]
            for row, x in way[1:-1]:
                points.append((x + MARGIN + CLUSTER_PADDING, tops[row]))
                points.append((x + MARGIN + CLUSTER_PADDING, tops[row] + layout.heights[row] + self._band(row)))
            points.append(end)
            first_row = layout.boxes[upper].row
            floor = tops[first_row] + layout.heights[first_row] + self._band(first_row)
            self._wires[edge] = _curve(points, floor, upward=self._head(edge) == upper)

    def _head(self, edge: Edge) -> str:
        """The end that an arrow points to: what is supported, or spoken of."""
        return edge.source if _stands_above(edge) else edge.target

    def _band(self, row: int) -> float:
        """How high the lanes under a row are."""
        count = self._lane_count.get(row, 0)
        return LANE * (count + 1.5) if count else 0.0

    def _ports(self, layout: Layout, shapes: Mapping[str, Shape]) -> dict[tuple[int, str], float]:
        """Where along a box each inner edge leaves or arrives."""
        below: dict[str, list[tuple[float, int]]] = {}
        above: dict[str, list[tuple[float, int]]] = {}
        for number, edge in enumerate(self._inner):
            upper, lower = self._downward(edge)
            if layout.boxes[upper].row > layout.boxes[lower].row:
                upper, lower = lower, upper
            way = layout.ways[number]
            if way[0][0] > way[-1][0]:
                way = way[::-1]
            below.setdefault(upper, []).append((way[1][1], number))
            above.setdefault(lower, []).append((way[-2][1], number))
        ports: dict[tuple[int, str], float] = {}
        for side in (below, above):
            for id, wires in side.items():
                shape = shapes[id]
                step = min(16.0, (shape.drawn.width - 60) / max(len(wires), 1))
                for at, (_, number) in enumerate(sorted(wires)):
                    middle = shape.x + shape.drawn.width / 2
                    ports[number, id] = middle + (at - (len(wires) - 1) / 2) * step
        return ports

    def _across_wires(
        self, layout: Layout, tops: Sequence[float], lanes: Mapping[tuple[str, EdgeKind], int],
        gutter: Mapping[tuple[str, EdgeKind], float], shapes: Mapping[str, Shape],
    ) -> None:  # fmt: skip
        kinds: dict[str, list[EdgeKind]] = {}
        for edge in self._across:
            for id in (edge.source, edge.target):
                if edge.kind not in kinds.setdefault(id, []):
                    kinds[id].append(edge.kind)
        for edge in self._across:
            if self._is_elbow(edge):
                doubt, rival = shapes[edge.source], shapes[edge.target]
                middle = doubt.y + doubt.drawn.height / 2
                bottom = rival.y + rival.drawn.height
                self._wires[edge] = _polyline([(doubt.x, middle), (rival.x + 14, middle), (rival.x + 14, bottom)])
                continue
            # Ways that share a lane begin at the step, so that their dashes fall on each other.
            is_from_head = edge.source in self._side and edge.target not in self._side
            if is_from_head:
                self._from_head.add(edge)
            ends: list[list[tuple[float, float]]] = []
            first, last = (edge.target, edge.source) if is_from_head else (edge.source, edge.target)
            for id in (first, last):
                shape = shapes[id]
                at = kinds[id].index(edge.kind)
                if id in self._side:
                    y = shape.y + min(16.0 + 13 * at, shape.drawn.height - 8)
                    ends.append([(shape.x, y), (gutter[id, edge.kind], y)])
                else:
                    row = layout.boxes[id].row
                    x = shape.x + shape.drawn.width - 16 - 10 * at
                    lane = tops[row] + layout.heights[row] + 10 + LANE * lanes[id, edge.kind]
                    ends.append([(x, shape.y + shape.drawn.height), (x, lane)])
            self._wires[edge] = _polyline(_joined(ends[0], ends[1], first in self._side))


def _joined(
    tail: list[tuple[float, float]], head: list[tuple[float, float]], starts_at_side: bool
) -> list[tuple[float, float]]:
    """The way from one end to the other over the crossing of their lanes."""
    (x, _), (_, y) = (tail[1], head[1]) if starts_at_side else (head[1], tail[1])
    return [*tail, (x, y), *reversed(head)]


def _around(title: str, kind: str, shapes: Sequence[Shape]) -> Cluster:
    left = min(shape.x for shape in shapes) - CLUSTER_PADDING
    right = max(shape.x + shape.drawn.width for shape in shapes) + CLUSTER_PADDING
    bottom = max(shape.y + shape.drawn.height for shape in shapes) + CLUSTER_PADDING
    return Cluster(title, kind, left, MARGIN, right - left, bottom - MARGIN)


def number_text(value: float) -> str:
    """A number as SVG writes it, with one decimal at most."""
    text = f"{value:.1f}"
    return text.removesuffix(".0") if text != "-0.0" else "0"


def _point(x: float, y: float) -> str:
    return f"{number_text(x)} {number_text(y)}"


def _curve(points: list[tuple[float, float]], floor: float, upward: bool) -> str:
    """A smooth way over points from above to below: straight inside of rows, curved between them."""
    (x, y), *rest = points
    stops: list[tuple[float, float]] = [(x, y), (x, max(floor, y)), *rest]
    if upward:
        stops.reverse()
    parts = [f"M{_point(*stops[0])}"]
    for (x1, y1), (x2, y2) in pairwise(stops):
        if x1 == x2 or abs(y2 - y1) < 1:
            parts.append(f"L{_point(x2, y2)}")
        else:
            middle = (y1 + y2) / 2
            parts.append(f"C{_point(x1, middle)} {_point(x2, middle)} {_point(x2, y2)}")
    return "".join(parts)


def _polyline(points: list[tuple[float, float]], radius: float = 5.0) -> str:
    """A way of upright and level lines with round corners."""
    parts = [f"M{_point(*points[0])}"]
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        enter, leave = _towards(here, before, radius), _towards(here, after, radius)
        parts.append(f"L{_point(*enter)}Q{_point(*here)} {_point(*leave)}")
    return f"{''.join(parts)}L{_point(*points[-1])}"


def _towards(start: tuple[float, float], end: tuple[float, float], by: float) -> tuple[float, float]:
    (x1, y1), (x2, y2) = start, end
    length = abs(x2 - x1) + abs(y2 - y1)
    if length == 0:
        return start
    share = min(by, length / 2) / length
    return x1 + (x2 - x1) * share, y1 + (y2 - y1) * share
