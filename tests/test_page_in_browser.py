"""The page in a real browser: its script runs, it fits a phone, keys move through it, and its words can be read.

Needs Chromium; where there is none these tests are skipped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import CHROMIUM, Browser
from drawn import SPECS, nasty, spec
from training_story.writers.gsn import write_gsn_svg
from training_story.writers.html import write_html
from training_story.writers.svg import write_svg

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium isn't installed")

CONTRAST = """
(() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => v / 255).map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return rgba(getComputedStyle(document.body).backgroundColor);
  };
  const box = (text) => rgba(getComputedStyle(text.parentElement.querySelector(".box")).fill);
  const found = [];
  const note = (element, ink, paper) => {
    const [high, low] = [light(ink), light(paper)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 4.5) found.push([element.textContent.slice(0, 40), element.outerHTML.slice(0, 60), ratio]);
  };
  const words = "h1, h2, h3, h4, p, dt, dd, li, a, code, .badge, .word, .mark, figcaption, button";
  for (const each of document.querySelectorAll(words)) {
    if (each.checkVisibility() && each.textContent.trim() && !each.closest("svg")) {
      note(each, rgba(getComputedStyle(each).color), ground(each));
    }
  }
  for (const each of document.querySelectorAll(".node text")) note(each, rgba(getComputedStyle(each).fill), box(each));
  return found;
})()
"""
"""What has less contrast than WCAG 2.2 asks of text (4.5 to 1)."""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser for all tests of the module."""
    with Browser(tmp_path_factory.mktemp("browser")) as opened:
        yield opened


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what is opened."""
    folder = tmp_path_factory.mktemp("pages")
    for name in ("rlhf_assistant", "diamonds", "mnist_layers"):
        (folder / f"{name}.html").write_text(write_html(*spec(name)), encoding="utf-8")
    (folder / "nasty.html").write_text(write_html(*nasty()), encoding="utf-8")
    (folder / "nasty.svg").write_text(write_svg(*nasty()), encoding="utf-8")
    (folder / "gsn.svg").write_text(write_gsn_svg(*nasty()), encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", ["rlhf_assistant.html", "diamonds.html", "nasty.html", "nasty.svg", "gsn.svg"])
def test_nothing_goes_wrong(browser: Browser, pages: Path, name: str) -> None:
    """Nothing is logged, refused by the page's policy, or asked for from elsewhere; no text of the story runs."""
    browser.open(pages / name, 1280)

    assert browser.said == []
    assert browser.run("document.images.length + document.scripts.length") == (1 if name.endswith("html") else 0)


def test_the_page_of_every_story_opens(browser: Browser, tmp_path: Path) -> None:
    """A browser finds all entries and the graph, has nothing to complain of, and the page is as wide as a phone."""
    for name in SPECS:
        outline, graph = spec(name)
        (tmp_path / f"{name}.html").write_text(write_html(outline, graph), encoding="utf-8")
        browser.open(tmp_path / f"{name}.html", 390)

        assert browser.said == []
        anchors = [entry.anchor for entry in outline.entries()]
        assert browser.run(f"{json.dumps(anchors)}.filter(id => !document.getElementById(id))") == []
        assert browser.run("document.querySelectorAll('svg g.node').length") > 0
        assert browser.run("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("name", ["rlhf_assistant.html", "diamonds.html", "nasty.html"])
@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_it_fits_the_window(browser: Browser, pages: Path, name: str, width: int) -> None:
    """The page is no wider than the window, on a phone and on a desk; only graph and tables scroll by themselves."""
    browser.open(pages / name, width)
    too_wide = browser.run(
        "[...document.querySelectorAll('body *')].filter((each) => !each.closest('.canvas, .table, .formula')"
        " && each.getBoundingClientRect().right > innerWidth + 1 && each.checkVisibility())"
        ".map((each) => each.tagName + '.' + each.className)"
    )

    assert browser.run("document.documentElement.scrollWidth") <= width
    assert too_wide == []


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", ["rlhf_assistant", "diamonds"])
def test_its_words_can_be_read(browser: Browser, pages: Path, name: str, dark: bool) -> None:
    """Text on the page and in the graph has enough contrast in light and dark."""
    browser.open(pages / f"{name}.html", 1280, dark=dark)

    assert browser.run(CONTRAST) == []


def test_dark_is_dark(browser: Browser, pages: Path) -> None:
    """The scheme of the reader decides the ground of the page and of the graph."""
    grounds = []
    for dark in (False, True):
        browser.open(pages / "rlhf_assistant.html", 1280, dark=dark)
        grounds.append(
            (browser.run("getComputedStyle(document.body).backgroundColor"),
             browser.run("getComputedStyle(document.querySelector('.t-page')).fill"))
        )  # fmt: skip

    assert grounds == [("rgb(251, 251, 249)", "rgb(255, 255, 255)"), ("rgb(20, 23, 28)", "rgb(20, 23, 28)")]


def focused(browser: Browser) -> str:
    """The id, else the words, of what has the focus."""
    focus: str = browser.run("document.activeElement.id || document.activeElement.textContent.trim()")
    return focus


def test_keys_reach_everything(browser: Browser, pages: Path) -> None:
    """Tab begins at the skip link; what has the focus can be seen; the graph is one stop, and arrows move within it."""
    browser.open(pages / "rlhf_assistant.html", 1280)
    browser.press("Tab")

    assert focused(browser) == "Skip to the story"
    assert browser.run("document.activeElement.getBoundingClientRect().top >= 0")
    assert browser.run("getComputedStyle(document.activeElement).outlineWidth") == "3px"

    browser.run("document.getElementById('canvas_').focus()")
    browser.press("Tab")
    assert focused(browser) == "node_candid-helper"
    assert browser.run("getComputedStyle(document.activeElement.querySelector('.box')).strokeWidth") == "4px"

    browser.press("ArrowDown")
    second = focused(browser)
    assert second.startswith("node_candid-helper.")
    browser.press("ArrowDown")
    assert browser.run("document.activeElement.classList.contains('k-step')")
    browser.press("ArrowUp")
    browser.press("ArrowUp")
    assert focused(browser) == "node_candid-helper"

    browser.press("Tab")
    assert "node_" not in focused(browser)


def test_a_node_shows_what_stands_on_what(browser: Browser, pages: Path) -> None:
    """With the focus on an assumption, all that stands on it is lit, the rest is dim, and a panel tells its edges."""
    browser.open(pages / "rlhf_assistant.html", 1280)
    browser.run("document.getElementById('node_raters-check').focus()")
    lit = set(browser.run("[...document.querySelectorAll('.node.lit')].map((each) => each.id)"))
    panel = browser.run("document.getElementById('panel_').textContent")

    assert {"node_bluff-costs", "node_mixed-praise", "node_candid-helper.marks-doubt", "node_candid-helper"} <= lit
    assert "node_candid-helper.reads-wish" not in lit
    assert "S5 bluff_costs assumes A1 raters_check" in panel
    assert browser.run("!document.getElementById('panel_').hidden")

    browser.press("Escape")
    assert browser.run("document.getElementById('panel_').hidden")
    assert not browser.run("document.querySelector('svg').classList.contains('dim')")


def test_from_a_card_to_the_graph_and_back(browser: Browser, pages: Path) -> None:
    """A card leads to its node, and Enter on the node leads to its card."""
    browser.open(pages / "rlhf_assistant.html", 1280, fragment="#node_closed-room")
    assert focused(browser) == "node_closed-room"

    browser.press("Enter")
    assert browser.run("location.hash") == "#closed-room"
    assert browser.run("Math.abs(document.getElementById('closed-room').getBoundingClientRect().top) < 200")


def test_filter_search_and_zoom(browser: Browser, pages: Path) -> None:
    """Lines are filtered by what they are about, a search marks what it finds, and the graph grows and shrinks."""
    browser.open(pages / "rlhf_assistant.html", 1280)
    drawn = (
        "[...document.querySelectorAll('.wire')].filter((each) => each.checkVisibility())"
        ".map((each) => each.dataset.kind)"
    )
    browser.run("lines_.value = 'rivals'; lines_.dispatchEvent(new Event('change'))")
    assert set(browser.run(drawn)) == {"excludes", "disfavours", "satisfies"}

    browser.run("find_.value = 'click'; find_.dispatchEvent(new Event('input'))")
    assert browser.run("document.querySelectorAll('.node.hit').length") > 0
    assert browser.run("found_.textContent").endswith(" found")

    before = browser.run("document.querySelector('svg').getBoundingClientRect().width")
    browser.run("document.querySelector('[data-zoom=in]').click()")
    assert browser.run("document.querySelector('svg').getBoundingClientRect().width") > before
    browser.run("document.querySelector('[data-zoom=fit]').click()")
    assert browser.run("canvas_.scrollWidth <= canvas_.clientWidth")


def test_without_its_script_all_can_be_read(browser: Browser, pages: Path) -> None:
    """Without JavaScript the graph is there in full size, its lists are, and no dead controls are shown."""
    browser.ask("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(pages / "rlhf_assistant.html", 1280)
        document = browser.ask("DOM.getDocument")["root"]["nodeId"]

        def shown(selector: str) -> bool:
            node = browser.ask("DOM.querySelector", nodeId=document, selector=selector)["nodeId"]
            styles = browser.ask("CSS.getComputedStyleForNode", nodeId=node)["computedStyle"]
            return [each["value"] for each in styles if each["name"] == "display"] != ["none"]

        browser.ask("DOM.enable")
        browser.ask("CSS.enable")
        assert shown("#canvas_ svg")
        assert shown("details.alternative")
        assert not shown("#tools_")
        assert not shown(".to-graph")
    finally:
        browser.ask("Emulation.setScriptExecutionDisabled", value=False)


def test_labels_fit_their_boxes(browser: Browser, pages: Path) -> None:
    """As the browser measures it, no line of a node is wider than its box."""
    for name in ("rlhf_assistant", "diamonds", "mnist_layers"):
        browser.open(pages / f"{name}.html", 1280)
        too_wide = browser.run(
            "[...document.querySelectorAll('.node')].flatMap((node) => {"
            " const box = node.querySelector('.box').getBBox();"
            " return [...node.querySelectorAll('text')].filter((line) => {"
            "  const at = line.getBBox(); return at.x + at.width > box.width || at.y + at.height > box.height + 1; })"
            " .map((line) => line.textContent); })"
        )
        assert too_wide == []


def test_it_prints(browser: Browser, pages: Path) -> None:
    """On paper it is light also for a reader with a dark screen, without tools, and of a few pages."""
    browser.open(pages / "rlhf_assistant.html", 1280, dark=True)
    printed = browser.printed()

    assert printed.startswith(b"%PDF-")
    assert 5 < printed.count(b"/Type /Page\n") + printed.count(b"/Type /Page ") < 30
    dark = [{"name": "prefers-color-scheme", "value": "dark"}]
    browser.ask("Emulation.setEmulatedMedia", media="print", features=dark)
    assert browser.run("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert not browser.run("document.getElementById('tools_').checkVisibility()")
