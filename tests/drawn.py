"""What the tests of the pictures and the page draw."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from hypothesis import strategies as st
from training_story.argument.graph import Edge, EdgeKind, Graph, Node, NodeKind
from training_story.argument.graph_of import graph_of
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.outline.elements import Fields, Outline
from training_story.outline.story_outline import outline_of
from training_story.pipeline import Compiler
from training_story.text.source import Span

ROOT = Path(__file__).parent.parent
SPECS = sorted(path.stem for path in (ROOT / "specs").glob("*.story"))

NASTY = (
    "</script></style></svg><script>alert(1)</script><img src=x onerror=alert(1)> \"q\" 'a' & &lt; &quot; ]]> --> <!-- "
    "%% x; y: z - #quot; #35; {{w}} [b](c) `m` |t| *s* _u_ ~d~ $e$ \\n \\N \\\\ \\l @@ end \U0001f600 \u0301"
)
"""Text that would mean something in every format, if it weren't escaped."""

EMPTY = Outline("nothing", "", Fields(()), ())


@cache
def spec(name: str) -> tuple[Outline, Graph]:
    """The outline and graph of a story of ``specs/``."""
    return story((ROOT / "specs" / f"{name}.story").read_text(encoding="utf-8"))


def story(text: str) -> tuple[Outline, Graph]:
    """The outline and graph of a story."""
    checked = Compiler(OverlayFiles({"drawn.story": text}, DiskFiles())).checked_story("drawn.story")
    assert checked is not None
    return outline_of(checked.story), graph_of(checked.story)


@cache
def nasty(name: str = "rlhf_assistant") -> tuple[Outline, Graph]:
    """A story with nasty text at the end of every string."""
    text = (ROOT / "specs" / f"{name}.story").read_text(encoding="utf-8")
    suffix = NASTY.replace("\\", "\\\\").replace('"', '\\"')
    return story(re.sub(r'"([^"\\\n]*)"', lambda found: f'"{found.group(1)} {suffix}"', text))


_KINDS: tuple[NodeKind, ...] = (
    "goal", "property", "step", "assumption", "evidence", "rival", "claim", "doubt", "open",
)  # fmt: skip
_EDGES: tuple[EdgeKind, ...] = (
    "has", "entrains", "draws from", "assumes", "backs", "excludes", "disfavours", "satisfies", "against", "about",
)  # fmt: skip


@st.composite
def graphs(draw: st.DrawFn, most: int = 40) -> Graph:
    """Any graph: also with loops, cycles, and edges between kinds that no story joins."""
    kinds = draw(st.lists(st.sampled_from(_KINDS), max_size=most))
    texts = draw(st.lists(st.text(max_size=60), min_size=len(kinds), max_size=len(kinds)))
    nodes = tuple(
        Node(f"n{number}", kind, None, text, Span(number, number + 1))
        for number, (kind, text) in enumerate(zip(kinds, texts, strict=True))
    )
    if not nodes:
        return Graph((), ())
    ends = st.sampled_from([node.id for node in nodes])
    drawn = draw(st.lists(st.tuples(st.sampled_from(_EDGES), ends, ends), max_size=2 * most, unique=True))
    return Graph(nodes, tuple(Edge(kind, source, target, "") for kind, source, target in drawn))


def large(size: int) -> Graph:
    """An argument of about that many nodes, as a large story would have it: several goals, many steps and rivals."""
    nodes: list[Node] = []
    edges: list[Edge] = []

    def node(id: str, kind: NodeKind) -> str:
        text = f"what {id} says, in a sentence of a usual length"
        nodes.append(Node(id, kind, None, text, Span(len(nodes), len(nodes) + 1)))
        return id

    groups = max(1, size // 30)
    for group in range(groups):
        goal = node(f"goal{group}", "goal")
        properties = [node(f"goal{group}.p{number}", "property") for number in range(4)]
        edges += [Edge("has", goal, each, "") for each in properties]
        steps = [node(f"step{group}_{number}", "step") for number in range(9)]
        rivals = [node(f"rival{group}_{number}", "rival") for number in range(4)]
        for number, step in enumerate(steps):
            edges.append(Edge("entrains", step, properties[number % 4], ""))
            edges.append(Edge("excludes", step, rivals[number % 4], "a reason"))
            if number:
                edges.append(Edge("draws from", step, steps[number // 2], ""))
        for number in range(6):
            assumption = node(f"assumption{group}_{number}", "assumption")
            edges.append(Edge("assumes", steps[number], assumption, ""))
            edges.append(Edge("backs", node(f"{assumption}#1", "evidence"), assumption, ""))
    return Graph(tuple(nodes), tuple(edges))
