"""The extension, built by Sphinx itself with warnings as errors, on reStructuredText and on MyST."""

from __future__ import annotations

import re
import subprocess
import sys
from html import unescape
from pathlib import Path
from textwrap import indent

import pytest
from page_samples import MISTAKEN, NASTY_GLOSS, NASTY_WORDS, PARTS, fenced

CONF = """\
project = "p"
extensions = ["training_story.sphinx", "myst_parser"]
html_theme = "basic"
man_pages = [("page", "p", "p", "", 1)]
"""


def directive(part: str, option: str = "") -> str:
    """A part as a directive of reStructuredText."""
    lines = "".join(f"   {line}".rstrip() + "\n" for line in part.split("\n"))
    head = f".. story::\n   :{option}{'' if ':' in option else ':'}\n" if option else ".. story::\n"
    return f"{head}\n{lines}\n"


def myst(part: str) -> str:
    """A part as a directive of MyST."""
    return fenced(part).replace("```story", "```{story}") + "\n"


def build(
    folder: Path, pages: dict[str, str], *options: str, builder: str = "html"
) -> subprocess.CompletedProcess[str]:
    """Build a site of some pages beside its index."""
    source = folder / "source"
    source.mkdir(exist_ok=True)
    (source / "conf.py").write_text(CONF)
    contents = "".join(f"   {name.partition('.')[0]}\n" for name in pages)
    (source / "index.rst").write_text(f"Index\n=====\n\n.. toctree::\n\n{contents}")
    for name, text in pages.items():
        (source / name).write_text(text)
    return subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-b", builder, *options, str(source), str(folder / "out")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def visible(html: str) -> str:
    """The text of a page."""
    text = re.sub(r"<style>.*?</style>|<script.*?</script>|<[^>]*>", "", html, flags=re.DOTALL)
    return " ".join(unescape(text).split())


RST = "Plan\n====\n\nIt has :story:`wins_fast`.\n\n" + "".join(map(directive, PARTS))
MYST = "# Plan\n\nIt has {story}`wins_fast`.\n\n" + "".join(map(myst, PARTS))


HIDDEN = (directive(PARTS[0], "hidden"), directive("space Extra", "source"), directive("goal other {", "example"))
RIGHT = {
    "page.rst": RST,
    "myst.md": MYST,
    "hidden.rst": "P\n=\n\n:story:`wins_fast`\n\n" + "".join(HIDDEN),
    "nasty.rst": "P\n=\n\n" + directive(f'story nasty "{NASTY_GLOSS}"\nspace Board "{NASTY_GLOSS}"'),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site that was built on two processors: without an error, and whole stories without a warning."""
    folder = tmp_path_factory.mktemp("site")
    done = build(folder, RIGHT, "-n", "-j", "2")
    assert done.returncode == 0, done.stderr
    assert [each for each in ("page.rst", "myst.md", "error: ") if each in done.stderr] == []
    return folder / "out"


def html_of(site: Path, page: str) -> str:
    """A page as it was built."""
    return (site / f"{page}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ["page", "myst"])
def test_directives_become_what_they_declare(site: Path, page: str) -> None:
    """The page is one story: it is numbered through, and every link has its target."""
    html = html_of(site, page)
    words = visible(html)
    for expected in ("It has G1.2 wins_fast.", "G1 Training goal plays_well", "S1 Constraint fits", "R1 Rival painter"):
        assert expected in words
    links = set(re.findall(r'href="#(story-[^"]+)"', html))
    assert len(links) > 10
    assert links <= set(re.findall(r'id="([^"]+)"', html))


def test_sources_can_be_shown_and_blocks_hidden(site: Path) -> None:
    """With ``:source:`` a block is highlighted code; a hidden one counts and isn't shown; an example is left alone."""
    html = html_of(site, "hidden")

    assert "G1.2 wins_fast" in visible(html)
    assert "Training goal" not in visible(html)
    assert '<span class="kd">space</span>' in html
    assert "goal other {" in visible(html)


def test_text_with_markup_is_text(site: Path) -> None:
    """A gloss comes out as it was written."""
    assert visible(html_of(site, "nasty")).count(NASTY_WORDS) == 2


@pytest.mark.parametrize("builder", ["latex", "text", "man", "texinfo", "xml", "singlehtml"])
def test_every_builder_takes_it(tmp_path: Path, builder: str) -> None:
    """Nothing but nodes that all writers know is left."""
    done = build(tmp_path, {"page.rst": RST}, "-W", builder=builder)

    assert (done.returncode, done.stderr) == (0, "")


IN_LIST = "space A\ndata b: Dist[Nowhere]"
WRONG = {
    "rst.rst": f"P\n=\n\n{directive(PARTS[0])}\n- item\n\n{indent(directive(IN_LIST, 'name: a'), '  ')}",
    "list.md": f"# P\n\n{myst(PARTS[0])}\n- item\n\n{indent(myst(IN_LIST), '  ')}",
    "named.md": f"# P\n\n{myst(PARTS[0])}\n```{{story}}\n:name: more\n\n{MISTAKEN}\n```\n",
}
UNKNOWN = f"P\n=\n\n:story:`nobody`\n\n{directive(PARTS[0])}"


def test_what_is_wrong_is_a_warning_at_its_line(tmp_path: Path) -> None:
    """A warning of the type `story` at the line of the page; what is right is shown all the same."""
    done = build(tmp_path, {**WRONG, "unknown.rst": UNKNOWN})

    assert done.returncode == 0
    found = [each for each in done.stderr.split("\n") if "error: " in each]
    assert len(found) == len(WRONG)
    for name, text in WRONG.items():
        line = next(at for at, each in enumerate(text.split("\n"), start=1) if "Nowhere" in each)
        assert any(f"{name}:{line}: WARNING: error: there is no type `Nowhere`" in each for each in found), found
    assert "unknown.rst:4: WARNING: the reference `nobody` names nothing" in done.stderr
    assert "nobody" in visible(html_of(tmp_path / "out", "unknown"))

    quiet = build(tmp_path, {**WRONG, "unknown.rst": UNKNOWN}, "-E", "-W", "-D", "suppress_warnings=story")
    assert (quiet.returncode, quiet.stderr) == (0, "")


def test_a_strict_build_fails_at_a_mistake(tmp_path: Path) -> None:
    """As at any warning."""
    assert build(tmp_path, {"rst.rst": WRONG["rst.rst"]}, "-W").returncode == 1
