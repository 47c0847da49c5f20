"""Goal Structuring Notation: the YAML keeps the rules of gsn2x and of the standard, and the picture its shapes.

The rules are those of gsn2x's page on its checks (V01 to V13, C01 to C16), as far as one file can break them.
"""

from __future__ import annotations

import re
from typing import TypedDict
from xml.etree import ElementTree

import pytest
import yaml
from drawn import EMPTY, NASTY, SPECS, graphs, large, nasty, spec
from hypothesis import given, settings
from training_story.argument.graph import Graph
from training_story.writers.gsn import write_gsn_svg, write_gsn_yaml
from training_story.writers.shown import shown

SVG = "{http://www.w3.org/2000/svg}"
KEYS = {"text", "supportedBy", "inContextOf", "challenges", "undeveloped", "defeated"}
PERMITTED = {"G": ("G", "S", "Sn"), "S": ("G",)}
"""The SupportedBy relations of the standard; gsn2x allows a few more."""


class Written(TypedDict, total=False):
    """An element as it stands in the YAML."""

    text: str
    supportedBy: list[str]
    inContextOf: list[str]
    challenges: str
    undeveloped: bool
    defeated: bool


def read(text: str) -> dict[str, Written]:
    """The elements of a file without its ``module``."""
    loaded: dict[str, Written] = yaml.safe_load(text)
    return {id: element for id, element in loaded.items() if id != "module"}


def kind(id: str) -> str:
    """What gsn2x takes an element for, by the beginning of its id."""
    found = re.fullmatch(r"(CG|CSn|Sn|G|S|A|J|C)\d+", id)
    assert found is not None, id
    return found.group(1)


def complaints(elements: dict[str, Written]) -> list[str]:
    """What gsn2x, or the standard, would say against a file."""
    found: list[str] = []
    referenced: set[str] = set()
    challenged = {element["challenges"] for element in elements.values() if "challenges" in element}
    for id, element in elements.items():
        if not element.get("text") or not set(element) <= KEYS:
            found.append(f"{id} has no text, or an unknown key")
        support, context = element.get("supportedBy", []), element.get("inContextOf", [])
        referenced |= {*support, *context}
        for name, each in (("supportedBy", support), ("inContextOf", context)):
            if len(set(each)) != len(each) or id in each or not set(each) <= set(elements):
                found.append(f"V05 V06 C03 {id} {name}")
        if any(kind(each) not in PERMITTED.get(kind(id), ()) for each in support):
            found.append(f"V04 {id} supportedBy {support}")
        if (context and kind(id) not in ("G", "S")) or any(kind(each) not in "AJC" for each in context):
            found.append(f"V04 {id} inContextOf {context}")
        if kind(id) in ("G", "S") and bool(support) == element.get("undeveloped", False):
            found.append(f"V02 V03 {id}")
        target = element.get("challenges")
        if target is not None and (kind(id) != "CG" or target not in elements or target == id):
            found.append(f"V12 C13 C14 {id}")
        if element.get("defeated") and id not in challenged:
            found.append(f"V10 {id}")
    roots = [id for id, element in elements.items() if id not in referenced and "challenges" not in element]
    if len(roots) != 1 or kind(roots[0]) != "G":
        found.append(f"C01 C02 {roots}")
    found += [f"C08 {id}" for id in set(elements) - reached(elements, roots) if kind(id) != "CG"]
    found += [f"C04 {id}" for id in elements if id in reached(elements, elements[id].get("supportedBy", []))]
    return found


def reached(elements: dict[str, Written], starts: list[str]) -> set[str]:
    """What some elements rest on or stand in the context of, themselves included."""
    seen: set[str] = set()
    waiting = list(starts)
    while waiting:
        id = waiting.pop()
        if id not in seen:
            seen.add(id)
            waiting += [*elements[id].get("supportedBy", []), *elements[id].get("inContextOf", [])]
    return seen


@pytest.mark.parametrize("name", SPECS)
def test_every_story_keeps_the_rules(name: str) -> None:
    """The YAML of every story is without complaint, and names each step, rival and piece of evidence."""
    outline, graph = spec(name)
    elements = read(write_gsn_yaml(outline, graph))
    texts = [element["text"] for element in elements.values()]

    assert complaints(elements) == []
    for node in graph.nodes:
        said = node.text if node.kind in ("evidence", "open") else node.id.split(".")[-1]
        assert any(shown(said).strip() in text for text in texts), node.id


@settings(max_examples=80, deadline=None)
@given(graphs(25))
def test_any_graph_keeps_the_rules(graph: Graph) -> None:
    """Also a graph with cycles, and with edges that no story has, gives YAML without complaint, and a picture."""
    assert complaints(read(write_gsn_yaml(EMPTY, graph))) == []
    ElementTree.fromstring(write_gsn_svg(EMPTY, graph))


def test_what_becomes_what() -> None:
    """Each part of a story stands as the element that it should, and what has no support is undeveloped."""
    elements = read(write_gsn_yaml(*spec("diamonds")))
    by_text = {element["text"]: id for id, element in elements.items()}

    def starting(text: str) -> tuple[str, Written]:
        (id,) = [each for said, each in by_text.items() if said.startswith(text)]
        return kind(id), elements[id]

    goal, step = starting("gem_values: "), starting("By the nudge gems_first")
    rival = starting("Training gives glitter_fan")
    assert goal[0] == "G"
    assert "undeveloped" not in goal[1]
    assert step[0] == "S"
    assert {kind(each) for each in step[1]["inContextOf"]} == {"J", "A"}
    assert starting("drives_persist: ")[0] == "A"
    assert starting("Assumption early_bind: ")[0] == "G"
    assert starting("interpretability: the probe for")[0] == "Sn"
    assert rival[0] == "CG"
    assert rival[1]["challenges"] == by_text[goal[1]["text"]]
    assert "defeated" not in rival[1]
    assert starting("Doubt becomes_clever: ")[1]["defeated"]
    assert starting("few_drives holds")[1]["undeveloped"]


def test_an_excluded_rival_is_defeated_by_the_step() -> None:
    """The counter goal of an excluded rival is marked, and the step that excludes it challenges it."""
    elements = read(write_gsn_yaml(*spec("rlhf_assistant")))
    (rival,) = [id for id, each in elements.items() if each["text"].startswith("Training gives bluffer")]
    answers = [each["text"] for each in elements.values() if each.get("challenges") == rival]

    assert elements[rival]["defeated"]
    assert answers == ["answer_checker excludes it: an invented source is marked as missing before the click"]


def test_several_goals_stand_under_one() -> None:
    """A story with two goals has one goal over both, as the standard wants."""
    elements = read(write_gsn_yaml(*spec("paperclips_and_staples")))

    assert len(elements["G1"]["supportedBy"]) >= 2


def test_text_stays_text() -> None:
    """YAML and markup in a story are text in both."""
    outline, graph = nasty()
    elements = read(write_gsn_yaml(outline, graph))
    svg = write_gsn_svg(outline, graph)
    tags = {each.tag.removeprefix(SVG) for each in ElementTree.fromstring(svg).iter()}

    assert complaints(elements) == []
    assert any(element["text"].endswith(shown(NASTY)) for element in elements.values())
    assert not {"script", "img"} & tags
    assert shown(NASTY) in "".join(ElementTree.fromstring(svg).itertext())


@pytest.mark.parametrize("name", SPECS)
def test_the_picture_has_each_element(name: str) -> None:
    """Each element is drawn, and no id is given twice."""
    outline, graph = spec(name)
    elements = read(write_gsn_yaml(outline, graph))
    root = ElementTree.fromstring(write_gsn_svg(outline, graph))
    ids = [each.get("id") for each in root.iter() if each.get("id")]
    drawn = {(each.text or "") for each in root.iter(f"{SVG}text")}

    assert set(elements) <= drawn
    assert len(set(ids)) == len(ids)


def test_same_story_same_bytes() -> None:
    """Both are the same each time."""
    assert write_gsn_yaml(*spec("coin_run")) == write_gsn_yaml(*spec("coin_run"))
    assert write_gsn_svg(EMPTY, large(100)) == write_gsn_svg(EMPTY, large(100))
