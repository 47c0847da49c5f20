"""The picture of an argument: its layout, and what it says to eyes and to screen readers."""

from __future__ import annotations

from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from drawn import EMPTY, NASTY, SPECS, graphs, large, nasty, spec
from hypothesis import given, settings
from hypothesis import strategies as st
from training_story.argument.graph import Graph
from training_story.outline.elements import Outline
from training_story.writers.drawing.layered import Box, layered
from training_story.writers.drawing.scene import Scene, scene_of
from training_story.writers.drawing.text_width import shortened, text_width, wrapped
from training_story.writers.shown import shown
from training_story.writers.svg import write_svg

SVG = "{http://www.w3.org/2000/svg}"


def overlapping(scene: Scene) -> list[tuple[str, str]]:
    """The pairs of boxes that share some ground."""
    return [
        (one.drawn.node.id, other.drawn.node.id)
        for one, other in combinations(scene.shapes, 2)
        if one.x < other.x + other.drawn.width and other.x < one.x + one.drawn.width
        and one.y < other.y + other.drawn.height and other.y < one.y + one.drawn.height
    ]  # fmt: skip


def crossed(scene: Scene) -> list[tuple[str, str]]:
    """The edges inside that run over a box which they don't touch, at the ends of the parts of their ways."""
    found = []
    for wire in scene.wires:
        numbers = [float(each) for each in wire.path.translate(str.maketrans("MLCQ", "    ")).split()]
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        for shape in scene.shapes:
            id = shape.drawn.node.id
            if id in (wire.edge.source, wire.edge.target):
                continue
            inside = [
                1 for x, y in points
                if shape.x + 1 < x < shape.x + shape.drawn.width - 1
                and shape.y + 1 < y < shape.y + shape.drawn.height - 1
            ]  # fmt: skip
            if inside:
                found.append((f"{wire.edge.source} {wire.edge.kind} {wire.edge.target}", id))
    return found


@pytest.mark.parametrize("name", SPECS)
def test_every_story_is_drawn(name: str) -> None:
    """The picture is XML, no two boxes overlap, no edge runs over a box, and all nodes have the outline's anchors."""
    outline, graph = spec(name)
    root = ElementTree.fromstring(write_svg(outline, graph))
    scene = scene_of(outline, graph)
    ids = {each.get("id") for each in root.iter(f"{SVG}g")} - {None}
    anchors = {entry.anchor for entry in outline.entries()}

    assert overlapping(scene) == []
    assert crossed(scene) == []
    assert ids == {shape.drawn.label.anchor for shape in scene.shapes}
    assert {shape.drawn.label.anchor for shape in scene.shapes if shape.drawn.node.kind != "evidence"} <= anchors
    assert len(scene.wires) == sum(
        edge.source in scene.chosen.boxes and edge.target in scene.chosen.boxes for edge in graph.edges
    )


def test_same_story_same_bytes() -> None:
    """The picture is the same each time."""
    assert write_svg(*spec("diamonds")) == write_svg(*spec("diamonds"))


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_no_boxes_overlap(graph: Graph) -> None:
    """Whatever the graph is, boxes stand apart and inside of the picture, and the picture is XML."""
    scene = scene_of(EMPTY, graph)

    assert overlapping(scene) == []
    for shape in scene.shapes:
        assert min(shape.x, shape.y) >= 0
        assert shape.x + shape.drawn.width <= scene.width
        assert shape.y + shape.drawn.height <= scene.height
    ElementTree.fromstring(write_svg(EMPTY, graph))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_what_stands_on_something_stands_above_it(data: st.DataObject) -> None:
    """In a graph without cycles the upper end of every edge is in a higher row, and no box before its first row."""
    count = data.draw(st.integers(1, 30))
    sizes = st.tuples(st.floats(20, 300), st.integers(0, 3), st.integers(0, 2))
    boxes = [
        Box(str(number), width, 50.0, row, column)
        for number, (width, row, column) in enumerate(data.draw(st.lists(sizes, min_size=count, max_size=count)))
    ]
    pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda pair: pair[0] < pair[1])
    edges = [(str(a), str(b)) for a, b in data.draw(st.lists(pairs, max_size=60))] if count > 1 else []
    layout = layered(boxes, edges)

    for upper, lower in edges:
        assert layout.boxes[upper].row < layout.boxes[lower].row
    for one, other in combinations(boxes, 2):
        first, second = layout.boxes[one.id], layout.boxes[other.id]
        if first.row == second.row:
            assert first.x + one.width <= second.x + 0.01 or second.x + other.width <= first.x + 0.01


def test_a_large_argument_is_collapsed() -> None:
    """From thirty nodes on evidence is counted at what it backs, from sixty on assumptions are; the picture says so."""
    some, many = write_svg(EMPTY, large(40)), write_svg(EMPTY, large(300))

    assert "6 pieces of evidence shown as counts" in some
    assert "60 pieces of evidence and 60 assumptions shown as counts" in many
    assert ">1 assumption</text>" in many
    assert 'aria-roledescription="assumption"' in some
    assert 'aria-roledescription="assumption"' not in many


def test_a_large_argument_keeps_its_goals_apart() -> None:
    """Each goal has a ground of its own, side by side, with rivals at the right."""
    scene = scene_of(EMPTY, large(300))
    grounds = sorted(scene.clusters, key=lambda each: each.x)

    assert [each.kind for each in grounds] == ["goal"] * 10 + ["rivals"]
    for left, right in pairwise(grounds):
        assert left.x + left.width <= right.x
    assert overlapping(scene) == []


def test_rivals_say_what_became_of_them() -> None:
    """A rival that a step excludes and one that is only disfavoured differ in words."""
    text = write_svg(*spec("rlhf_assistant"))

    assert ">excluded</text>" in text
    assert ">▸ disfavoured only</text>" in text


def test_lines_differ_by_more_than_colour() -> None:
    """No two kinds of edges share dashes, width and mark."""
    from training_story.writers.drawing.look import STROKES

    styles = [(stroke.dashes, stroke.width, stroke.mark) for stroke in STROKES.values()]

    assert len(set(styles)) == len(styles)


def test_a_screen_reader_is_told() -> None:
    """The picture and each of its nodes and edges has a name, and the picture says what to stop at."""
    root = ElementTree.fromstring(write_svg(*spec("rlhf_assistant")))
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")

    assert title is not None
    assert title.text == "The argument of rlhf_assistant"
    assert desc is not None
    assert "To stop at: R1 pleaser" in (desc.text or "")
    assert root.get("aria-labelledby") == title.get("id")
    nodes = [each for each in root.iter(f"{SVG}g") if each.get("role") == "graphics-symbol"]
    assert nodes
    assert all(node.findtext(f"{SVG}title") for node in nodes)
    wires = [each for each in root.iter(f"{SVG}path") if each.get("data-kind")]
    assert "S8 answer_checker excludes R3 bluffer" in {
        (wire.findtext(f"{SVG}title") or "").split(":")[0] for wire in wires
    }


def texts_of(svg: str) -> str:
    """All text of a picture."""
    return "".join(ElementTree.fromstring(svg).itertext())


def test_text_stays_text() -> None:
    """Markup in a story is text in the picture, and makes no element."""
    outline, graph = nasty()
    svg = write_svg(outline, graph)
    tags = {each.tag.removeprefix(SVG) for each in ElementTree.fromstring(svg).iter()}

    assert shown(NASTY) in texts_of(svg)
    assert tags <= {"svg", "title", "desc", "style", "defs", "marker", "path", "circle", "rect", "g", "text"}


def test_nothing_to_draw() -> None:
    """A story without an argument has an empty picture that says so."""
    text = texts_of(write_svg(Outline("x", "", EMPTY.facts, ()), Graph((), ())))

    assert "There is nothing to draw." in text


@given(st.text(), st.floats(30, 400), st.integers(1, 5))
def test_lines_fit(text: str, width: float, lines: int) -> None:
    """Wrapped lines are as many as allowed and as wide, and hold the words in order up to an ellipsis."""
    done = wrapped(text, width, 11, lines)

    assert len(done) <= lines
    assert all(text_width(line, 11) <= width + 0.01 for line in done)
    joined = "".join("".join(done).split())
    assert "".join(text.split()).startswith(joined.removesuffix("…"))


def test_a_text_is_cut_where_it_must_be() -> None:
    """What is too wide ends in an ellipsis; what fits is untouched."""
    assert shortened("short", 100, 11) == "short"
    assert shortened("a rather long text", 60, 11).endswith("…")
