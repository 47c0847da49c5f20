"""The Markdown extension and the plugin, run by Python-Markdown and by MkDocs themselves."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest
from entry_points import declare
from markdown import markdown
from page_samples import MISTAKEN, NASTY_GLOSS, NASTY_WORDS, PARTS, fenced
from training_story.integrations.markdown_extension import StoryExtension


def converted(text: str) -> str:
    """What Python-Markdown makes of a page."""
    return markdown(text, extensions=[StoryExtension(), "fenced_code", "tables"])


def visible(html: str) -> str:
    """The text of a page."""
    text = re.sub(r"<style>.*?</style>|<script.*?</script>|<[^>]*>", "", html, flags=re.DOTALL)
    return " ".join(unescape(text).split())


PAGE = "# Plan\n\nIt has `story:wins_fast`, and `code`.\n\n" + "\n".join(map(fenced, PARTS))


def test_fences_become_what_they_declare() -> None:
    """The page is one story, and every link has its target."""
    html = converted(PAGE)

    words = visible(html)
    for expected in ("It has G1.2 wins_fast, and code.", "G1 Training goal plays_well", "R1 Rival painter"):
        assert expected in words
    links = set(re.findall(r'href="#(story-[^"]+)"', html))
    assert len(links) > 10
    assert links <= set(re.findall(r'id="([^"]+)"', html))
    assert "wzxhzdk" not in html
    assert "```" not in html


def test_other_pages_are_left_alone() -> None:
    """A page without a story, and fences of other languages, come out as they did."""
    for text in ("# A\n\n```python\nx\n```\n", "A story.\n\n- `code`\n", "```story example\ngoal {\n```\n", ""):
        assert converted(text) == markdown(text, extensions=["fenced_code", "tables"])


def test_fences_stand_in_lists_and_quotes() -> None:
    """What they become stays in the item or quote."""
    indented = "".join(f"    {line}\n" if line else "\n" for line in fenced(PARTS[0]).split("\n"))
    quoted = "".join(f"> {line}\n" for line in fenced(PARTS[1]).rstrip("\n").split("\n"))

    html = converted(f"1.  Item\n\n{indented}\n2.  Next\n\n{quoted}\nafter\n")

    item = html[html.index("<li>") : html.index("</li>")]
    assert "Training goal" in visible(item)
    quote = html[html.index("<blockquote>") : html.index("</blockquote>")]
    assert "Physical reward" in visible(quote)
    assert html.count("<ol>") == 1
    assert html.rstrip().endswith("<p>after</p>")


def test_what_is_wrong_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """With the block, the heading above it, and the line in the block."""
    with caplog.at_level(logging.WARNING):
        html = converted(f"{fenced(PARTS[0])}\n# Losses\n\n{fenced(MISTAKEN)}\n`story:nobody`\n")

    messages = [each.getMessage() for each in caplog.records]
    place = "block 2 of story under `Losses`, line 2"
    assert any(f"{place}: error: there is no type `Nowhere`" in each for each in messages)
    assert any("the reference `nobody` names nothing" in each for each in messages)
    assert "<code>story:nobody</code>" in html
    assert "Space Extra" in visible(html)


def test_text_with_markup_is_text() -> None:
    """A gloss comes out as it was written."""
    html = converted(fenced(f'story nasty "{NASTY_GLOSS}"\nspace Board "{NASTY_GLOSS}"'))

    assert visible(html).count(NASTY_WORDS) == 2
    assert "<b>" not in html


def site(folder: Path, page: str) -> subprocess.CompletedProcess[str]:
    """A strict build of a site of one page by MkDocs, with the plugin alone."""
    (folder / "docs").mkdir()
    (folder / "installed").mkdir()
    (folder / "docs" / "index.md").write_text(page)
    (folder / "mkdocs.yml").write_text("site_name: s\nplugins:\n  - training-story\ntheme: mkdocs\n")
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=folder, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": declare(folder / "installed")},
    )  # fmt: skip


def test_mkdocs_builds_the_page(tmp_path: Path) -> None:
    """Without a warning."""
    done = site(tmp_path, PAGE)

    assert done.returncode == 0
    assert "WARNING" not in done.stderr
    words = visible((tmp_path / "site" / "index.html").read_text(encoding="utf-8"))
    assert "It has G1.2 wins_fast, and code." in words
    assert "S3 Nudge no_reach" in words


def test_a_strict_build_stops_at_a_mistake(tmp_path: Path) -> None:
    """It names the page."""
    done = site(tmp_path, fenced(PARTS[0]) + "\n" + fenced(MISTAKEN))

    assert done.returncode == 1
    assert re.search(r"docs/index\.md: block 2 of story, line 2: error: there is no type `Nowhere`", done.stderr)
