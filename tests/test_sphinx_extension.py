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


def build(folder: Path, name: str, text: str, *options: str, builder: str = "html") -> subprocess.CompletedProcess[str]:
    """Build a site with one more page than its index."""
    source = folder / "source"
    source.mkdir(exist_ok=True)
    (source / "conf.py").write_text(CONF)
    (source / "index.rst").write_text("Index\n=====\n\n.. toctree::\n\n   page\n")
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


@pytest.mark.parametrize(("name", "text"), [("page.rst", RST), ("page.md", MYST)])
def test_directives_become_what_they_declare(tmp_path: Path, name: str, text: str) -> None:
    """The page is one story: it is numbered through, without a warning, and every link has its target."""
    done = build(tmp_path, name, text, "-W", "-n", "-j", "2")

    assert (done.returncode, done.stderr) == (0, "")
    html = (tmp_path / "out" / "page.html").read_text(encoding="utf-8")
    words = visible(html)
    for expected in ("It has G1.2 wins_fast.", "G1 Training goal plays_well", "S1 Constraint fits", "R1 Rival painter"):
        assert expected in words
    links = set(re.findall(r'href="#(story-[^"]+)"', html))
    assert len(links) > 10
    assert links <= set(re.findall(r'id="([^"]+)"', html))


@pytest.mark.parametrize("builder", ["latex", "text", "man", "texinfo", "xml", "singlehtml"])
def test_every_builder_takes_it(tmp_path: Path, builder: str) -> None:
    """Nothing but nodes that all writers know is left."""
    done = build(tmp_path, "page.rst", RST, "-W", builder=builder)

    assert (done.returncode, done.stderr) == (0, "")


IN_LIST = "space A\ndata b: Dist[Nowhere]"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("page.rst", f"P\n=\n\n{directive(PARTS[0])}\n- item\n\n{indent(directive(IN_LIST, 'name: a'), '  ')}"),
        ("page.md", f"# P\n\n{myst(PARTS[0])}\n- item\n\n{indent(myst(IN_LIST), '  ')}"),
        ("page.md", f"# P\n\n{myst(PARTS[0])}\n```{{story}}\n:name: more\n\n{MISTAKEN}\n```\n"),
    ],
)
def test_what_is_wrong_is_a_warning_at_its_line(tmp_path: Path, name: str, text: str) -> None:
    """A warning of the type `story`, which stops a strict build, at the line of the page."""
    line = next(at for at, each in enumerate(text.split("\n"), start=1) if "Nowhere" in each)

    done = build(tmp_path, name, text, "-W")

    assert done.returncode == 1
    (found,) = [each for each in done.stderr.split("\n") if "error: " in each]
    assert f"{name}:{line}: WARNING: error: there is no type `Nowhere`" in found
    quiet = build(tmp_path, name, text, "-E", "-D", "suppress_warnings=story")
    assert quiet.stderr == ""


def test_an_unknown_reference_is_a_warning(tmp_path: Path) -> None:
    """It is shown as code."""
    done = build(tmp_path, "page.rst", f"P\n=\n\n:story:`nobody`\n\n{directive(PARTS[0])}")

    assert "page.rst:4: WARNING: the reference `nobody` names nothing" in done.stderr
    assert "nobody" in visible((tmp_path / "out" / "page.html").read_text(encoding="utf-8"))


def test_sources_can_be_shown_and_blocks_hidden(tmp_path: Path) -> None:
    """With ``:source:`` a block is highlighted code; a hidden one counts and isn't shown; an example is left alone."""
    blocks = (directive(PARTS[0], "hidden"), directive("space Extra", "source"), directive("goal other {", "example"))
    text = "P\n=\n\n:story:`wins_fast`\n\n" + "".join(blocks)
    done = build(tmp_path, "page.rst", text)

    html = (tmp_path / "out" / "page.html").read_text(encoding="utf-8")
    assert "error: " not in done.stderr
    assert "G1.2 wins_fast" in visible(html)
    assert "Training goal" not in visible(html)
    assert '<span class="kd">space</span>' in html
    assert "goal other {" in visible(html)


def test_text_with_markup_is_text(tmp_path: Path) -> None:
    """A gloss comes out as it was written."""
    story = f'story nasty "{NASTY_GLOSS}"\nspace Board "{NASTY_GLOSS}"'
    build(tmp_path, "page.rst", f"P\n=\n\n{directive(story)}")

    assert visible((tmp_path / "out" / "page.html").read_text(encoding="utf-8")).count(NASTY_WORDS) == 2
