"""The HTML page: well made, closed to the outside, and readable by all."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cached_property
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from drawn import EMPTY, NASTY, SPECS, graphs, large, nasty, spec
from hypothesis import given, settings
from training_story.argument.graph import Graph
from training_story.outline.elements import (
    Bullets,
    Code,
    Diagram,
    Emphasis,
    Entry,
    Fields,
    Formula,
    Link,
    Note,
    Outline,
    Paragraph,
    Plain,
    Row,
    Section,
    Strong,
    Table,
    plain_text,
)  # fmt: skip
from training_story.text.source import Span
from training_story.writers.html import write_html
from training_story.writers.shown import shown

VOID = {"meta", "link", "br", "img", "input", "hr"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}


class Page(HTMLParser):
    """A page as a browser's parser meets it: each element must end where it should."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []
        self.inside: dict[str, list[str]] = {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element and open it."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        assert len({name for name, _ in attrs}) == len(attrs), tag
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element of SVG that holds nothing."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note text, by the element that holds it."""
        if self.open:
            self.inside.setdefault(self.open[-1], []).append(data)
            if self.open[-1] not in ("script", "style"):
                self.text.append(data)

    @cached_property
    def ids(self) -> list[str]:
        """All ids, in order."""
        return [each["id"] for _, each in self.tags if "id" in each]

    def of(self, name: str) -> list[dict[str, str]]:
        """The attributes of each element of a name."""
        return [each for tag, each in self.tags if tag == name]


def well_made(text: str) -> Page:
    """The page, after what must hold of each: every element closed, ids unique, links that lead somewhere."""
    page = Page(text)

    assert page.open == []
    assert len(set(page.ids)) == len(page.ids)
    for link in page.of("a"):
        assert link["href"].startswith("#")
        assert link["href"][1:] in page.ids
    for _, attributes in page.tags:
        for name in ("aria-labelledby", "aria-describedby"):
            assert attributes.get(name, page.ids[0]) in page.ids
        assert not any(name.startswith("on") or name in ("style", "src", "xlink:href") for name in attributes)
    levels = [int(tag[1]) for tag, _ in page.tags if tag in HEADINGS]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    return page


@pytest.mark.parametrize("name", SPECS)
def test_every_story_has_a_page(name: str) -> None:
    """The page of every story is well made, and has each entry with its words, and the graph as lists too."""
    outline, graph = spec(name)
    page = well_made(write_html(outline, graph))
    text = " ".join("".join(page.text).split())

    for entry in outline.entries():
        assert entry.anchor in page.ids
        assert " ".join(shown(plain_text(entry.summary)).split()) in text
    assert [each.get("role") for each in page.of("svg")] == ["graphics-document"]
    assert text.count("What is wanted") >= 1
    assert len(page.of("details")) == 1


def test_the_page_is_closed_to_the_outside() -> None:
    """It names no address, and its policy allows its own style sheets and its own script alone."""
    text = write_html(*spec("rlhf_assistant"))
    page = Page(text)
    (policy,) = [each["content"] for each in page.of("meta") if each.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))

    def hashes(tag: str) -> set[str]:
        contents = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        return {f"'sha256-{base64.b64encode(hashlib.sha256(each.encode()).digest()).decode()}'" for each in contents}

    assert re.findall(r"(?:https?:)?//[a-z]", text.replace('xmlns="http://www.w3.org/2000/svg"', "")) == []
    assert re.findall(r"@import|url\((?!#)", text) == []
    assert rules["default-src"] == "'none'"
    assert set(rules["style-src"].split()) == hashes("style")
    assert set(rules["script-src"].split()) == hashes("script")
    assert page.of("link") == page.of("img") == page.of("iframe") == []


def test_landmarks_and_words() -> None:
    """It has a way past the contents, one main part, named navigation, and notes with words."""
    outline, graph = spec("rlhf_assistant")
    page = well_made(write_html(outline, graph))

    assert page.tags[[tag for tag, _ in page.tags].index("body") + 1][1]["href"] == "#main_"
    assert [each["id"] for each in page.of("main")] == ["main_"]
    assert [each["aria-label"] for each in page.of("nav")] == ["Contents"]
    assert {"Risk", "Open", "Doubt"} <= set(page.inside["strong"])
    assert {"disfavoured only", "excluded"} <= set(page.inside["li"])
    assert page.of("html") == [{"lang": "en"}]


def test_text_stays_text() -> None:
    """Markup in a story makes no element and no attribute, and is shown."""
    outline, graph = nasty()
    page = well_made(write_html(outline, graph))
    tags = {tag for tag, _ in page.tags}

    assert shown(NASTY) in "".join(page.text)
    assert "img" not in tags
    assert len(page.of("script")) == 1
    assert len(page.of("style")) == 2


def test_every_kind_of_block_is_shown() -> None:
    """Each block and each part of a sentence has its element; a link to nowhere is its text; one picture is enough."""
    sentence = (Plain("a"), Code("b"), Strong("c"), Emphasis("d"), Link("e", "x"), Link("gone", "nowhere"))
    blocks = (
        Paragraph(sentence), Bullets((sentence,)), Fields((Row("one", (sentence,)), Row("two", (sentence, sentence)))),
        Note("unanswered", sentence), Note("remark", sentence), Table(("h",), ((sentence,),)), Formula("x < y"),
        Diagram("first"), Diagram("second"),
    )  # fmt: skip
    entry = Entry("x", "", "other", "Thing", "", (), (), (), Span(0, 1))
    outline = Outline("n", "t", Fields(()), (Section("s", "S", blocks, (entry,)),))
    page = well_made(write_html(outline, large(30)))

    assert "".join(page.text).count("abcdegone") == 8
    assert len(page.of("figure")) == 1
    assert "x < y" in "".join(page.text)
    assert "Unanswered" in page.inside["strong"]


def test_a_page_without_a_place_for_the_picture() -> None:
    """The picture stands at the end; without an argument there is none."""
    assert len(well_made(write_html(EMPTY, large(30))).of("svg")) == 1
    assert len(well_made(write_html(EMPTY, Graph((), ()))).of("svg")) == 0


@settings(max_examples=30, deadline=None)
@given(graphs(20))
def test_any_graph_has_a_page(graph: Graph) -> None:
    """Also a graph with cycles: its lists end."""
    well_made(write_html(EMPTY, graph))


def test_same_story_same_bytes() -> None:
    """The page is the same each time."""
    assert write_html(*spec("debate")) == write_html(*spec("debate"))
