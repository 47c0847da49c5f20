"""Mermaid and DOT: their syntax holds, and every text of a story stays text in them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import unescape

import pytest
from drawn import EMPTY, NASTY, SPECS, graphs, nasty, spec
from hypothesis import given, settings
from hypothesis import strategies as st
from training_story.argument.graph import Graph
from training_story.writers.dot import dot_string, write_dot
from training_story.writers.mermaid import mermaid_text, write_mermaid
from training_story.writers.shown import shown

DOT = shutil.which("dot")
needs_dot = pytest.mark.skipif(DOT is None, reason="Graphviz isn't installed")

# A label in quotes holds none of the characters that Mermaid's lexer, its Markdown or HTML would act on.
LABEL = r"(?:[^\"`<>{}\[\]|\\;%&*~_=\-#]|#\d+;|<br/>)*"
STATEMENTS = [
    re.compile(pattern)
    for pattern in (
        r"flowchart BT",
        r"  acc(?:Title|Descr): [^\n;#{}]*",
        rf'  subgraph cn\d+\["{LABEL}"\]',
        rf'    n\d+(?:\(\[|\(|\[\[|\[/|\[\(|\[|\{{\{{|>)"{LABEL}"(?:\]\)|\)\]|\)|\]\]|/\]|\]|\}}\}}):::[a-z]+Node',
        r"  end",
        r'  n\d+ [-.=>ox]{3,4}\|"[a-z ]+"\| n\d+',
        r"  classDef [a-z]+Node fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{6}",
    )
]


def stray(text: str) -> list[str]:
    """The lines of a flowchart that are no statement."""
    return [line for line in text.splitlines() if not any(each.fullmatch(line) for each in STATEMENTS)]


def decoded(label: str) -> str:
    """What Mermaid shows for a label."""
    return re.sub(r"#(\d+);", lambda found: chr(int(found.group(1))), label)


@pytest.mark.parametrize("name", SPECS)
def test_mermaid_is_made_of_statements(name: str) -> None:
    """Each line is one statement, and each node and edge of the argument has one."""
    outline, graph = spec(name)
    text = write_mermaid(outline, graph)

    assert stray(text) == []
    assert text.count(":::") == len(graph.nodes)
    assert len(re.findall(r'\|"[a-z ]+"\|', text)) == len(graph.edges)


def test_mermaid_keeps_text() -> None:
    """No text of a story ends its label or becomes markup."""
    outline, graph = nasty()
    text = write_mermaid(outline, graph)

    assert stray(text) == []
    assert "</script></style></svg><script>alert(1)" in decoded(text)


@given(st.text())
def test_a_mermaid_label_reads_as_the_text(text: str) -> None:
    """A label is of plain characters and codes, and Mermaid shows the text."""
    label = mermaid_text(text)

    assert re.fullmatch(LABEL, label)
    assert decoded(label) == shown(text).strip()


def test_mermaid_labels_make_no_list() -> None:
    """A text that Markdown would take for a list or a link begins with a code."""
    assert mermaid_text("1. first") == "1#46; first"
    assert mermaid_text("- first") == "#45; first"
    assert mermaid_text("https://a.b and www.c.d") == "https#58;//a.b and www#46;c.d"


@settings(max_examples=40, deadline=None)
@given(graphs())
def test_any_graph_has_a_mermaid(graph: Graph) -> None:
    """Also graphs that no story has, with any texts."""
    assert stray(write_mermaid(EMPTY, graph)) == []


def graphviz(text: str, to: str) -> str:
    """What Graphviz makes of a graph. It must take it without a word."""
    assert DOT is not None
    done = subprocess.run([DOT, f"-T{to}"], input=text, capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stderr == ""
    return done.stdout


@needs_dot
@pytest.mark.parametrize("name", ["rlhf_assistant", "paperclips_and_staples", "mnist_layers"])
def test_graphviz_reads_the_dot(name: str) -> None:
    """Graphviz has the nodes and edges of the argument."""
    outline, graph = spec(name)
    read = json.loads(graphviz(write_dot(outline, graph), "dot_json"))
    objects = [each["name"] for each in read["objects"] if "nodes" not in each]
    names = [name for name in objects if not name.startswith("cluster_")]

    assert sorted(names) == sorted(node.id for node in graph.nodes)
    assert len(read["edges"]) == len(graph.edges)


@needs_dot
def test_graphviz_shows_the_text() -> None:
    """A text that is markup for DOT, for Graphviz's labels or for SVG is shown as it is."""
    outline, graph = nasty()
    svg = graphviz(write_dot(outline, graph), "svg")

    assert "<script" not in svg
    assert "<img" not in svg
    assert shown(NASTY).split("\\n")[0].strip() in unescape(svg).replace("\xa0", " ")


@given(st.text())
def test_a_dot_string_ends_where_it_should(text: str) -> None:
    """The quote that ends a string is the only one without a backslash."""
    assert re.fullmatch(r'"(?:[^"\\]|\\["\\])*"', dot_string(text))


@pytest.mark.parametrize("name", SPECS)
def test_dot_is_balanced(name: str) -> None:
    """Outside of strings braces and brackets match, in every story."""
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", write_dot(*spec(name)))

    assert bare.count("{") == bare.count("}")
    assert bare.count("[") == bare.count("]")


def test_same_story_same_bytes() -> None:
    """Both are the same each time."""
    assert write_dot(*spec("debate")) == write_dot(*spec("debate"))
    assert write_mermaid(*spec("debate")) == write_mermaid(*spec("debate"))
