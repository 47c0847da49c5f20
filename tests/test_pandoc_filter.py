"""The filter, run by Pandoc itself."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pypandoc  # type: ignore[import-untyped]  # it has no types
import pytest
from page_samples import MISTAKEN, NASTY_GLOSS, NASTY_WORDS, PARTS, fenced
from training_story.integrations.highlighting import SYNTAX_XML, syntax_xml
from training_story.integrations.pandoc_filter import main
from training_story.integrations.pygments_lexer import KEYWORDS

DOCUMENT = (
    "---\ntitle: On `story:plays_well`\n---\n\n# Plan\n\nIt is to have `story:wins_fast@3f2a91`.\n\n"
    + fenced(PARTS[0])
    + "\n> Quoted:\n>\n"
    + "".join(f"> {line}\n" for line in f"```{{.story #losses}}\n{PARTS[1]}\n```".split("\n"))
    + "\n1. An item\n\n"
    + "".join(f"   {line}\n" for line in fenced(PARTS[2]).split("\n"))
)


@pytest.fixture
def pandoc(tmp_path: Path) -> Path:
    """A folder with a filter that this Python runs."""
    script = tmp_path / "pandoc-training-story"
    script.write_text(
        f"#!{sys.executable}\nfrom training_story.integrations.pandoc_filter import main\nraise SystemExit(main())\n"
    )
    script.chmod(0o755)
    return tmp_path


def run(folder: Path, text: str, *options: str) -> subprocess.CompletedProcess[str]:
    """What Pandoc makes of Markdown with the filter."""
    return subprocess.run(
        [pypandoc.get_pandoc_path(), "-f", "markdown", "--filter", str(folder / "pandoc-training-story"), *options],
        input=text, capture_output=True, text=True, check=False, cwd=folder,
    )  # fmt: skip


def test_blocks_become_what_they_declare(pandoc: Path) -> None:
    """They are numbered over the document, also in quotes and lists, and refer to each other."""
    done = run(pandoc, DOCUMENT, "-t", "plain", "--wrap=none")

    assert (done.returncode, done.stderr) == (0, "")
    for words in ("G1 Training goal plays_well", "G1.2 Behaviour wins_fast", "L1 Physical reward", "S1 Constraint"):
        assert words in done.stdout
    assert "It is to have G1.2 wins_fast." in done.stdout
    assert "for policy" not in done.stdout


@pytest.mark.parametrize("target", ["html", "latex", "typst", "docx", "rst", "gfm", "epub", "jats", "docbook", "ipynb"])
def test_every_format_can_be_written(pandoc: Path, target: str) -> None:
    """Pandoc takes the result as a document."""
    out = pandoc / f"out.{target}"

    done = run(pandoc, DOCUMENT, "-s", "-t", target, "-o", str(out))

    assert (done.returncode, done.stderr) == (0, "")
    assert out.stat().st_size > 2000


def test_references_lead_to_entries(pandoc: Path) -> None:
    """Every link of the document has its target."""
    done = run(pandoc, DOCUMENT, "-t", "json")
    links, ids = set(), set()
    waiting = [json.loads(done.stdout)["blocks"]]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list):
            waiting.extend(each)
        elif isinstance(each, dict):
            waiting.extend(each.values())
            if each.get("t") == "Link":
                links.add(each["c"][2][0])
            if each.get("t") == "Div":
                ids.add(f"#{each['c'][0][0]}")

    assert len(links) > 10
    assert links <= ids


def test_what_is_wrong_is_told(pandoc: Path) -> None:
    """With the block and the line in it; what is right is rendered all the same."""
    done = run(pandoc, fenced(PARTS[0]) + "\n`story:nobody`\n\n" + fenced(MISTAKEN), "-t", "plain")

    assert done.returncode == 0
    assert "block 2 of story, line 2: error: there is no type `Nowhere` [TYP004 unknown-type]" in done.stderr
    assert "the reference `nobody` names nothing" in done.stderr
    assert "Space Extra" in done.stdout


def test_options_are_those_of_documents(pandoc: Path) -> None:
    """A hidden block vanishes and counts, an example stays, and a declaration can be taken from a file."""
    (pandoc / "other.story").write_text(PARTS[0])
    hidden, example = fenced(PARTS[0], " {.hidden}"), fenced("goal other {}", " {.example}")
    taken = "``` {.story from=other.story#plays_well}\n```\n"

    done = run(pandoc, f"{hidden}\n`story:wins_fast`\n\n{example}\n{taken}", "-t", "plain")

    assert "G1.2 wins_fast\n" in done.stdout
    assert "goal other {}" in done.stdout
    assert "Training goal plays_well" in done.stdout
    assert "Space Board" not in done.stdout


@pytest.mark.parametrize("target", ["html", "latex", "plain"])
def test_text_with_markup_is_text(pandoc: Path, target: str) -> None:
    """A gloss that means something to a format comes out as it was written."""
    story = f'story nasty "{NASTY_GLOSS}"\nspace Board "{NASTY_GLOSS}"'
    first = run(pandoc, fenced(story), "-t", target)
    again = subprocess.run(
        [pypandoc.get_pandoc_path(), "-f", "markdown" if target == "plain" else target, "-t", "plain", "--wrap=none"],
        input=first.stdout, capture_output=True, text=True, check=True,
    )  # fmt: skip

    if target == "plain":
        assert NASTY_WORDS in " ".join(first.stdout.split())
    else:
        assert again.stdout.replace("‘", "`").count(NASTY_WORDS) == 2  # what LaTeX writes for a backtick


def test_what_is_no_document_is_refused(pandoc: Path) -> None:
    """The filter ends with 2 and says why."""
    script = [str(pandoc / "pandoc-training-story"), "html"]
    for text in ("", "[]", "nonsense", '{"blocks": 1}'):
        done = subprocess.run(script, input=text, capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert done.stderr.startswith("pandoc-training-story: this isn't a document of Pandoc")
        assert done.stdout == ""
    assert callable(main)


def test_sources_are_highlighted(tmp_path: Path) -> None:
    """Pandoc takes the definition, and sees keywords, strings, types and comments as such."""
    definition = tmp_path / SYNTAX_XML
    definition.write_text(syntax_xml(), encoding="utf-8")
    text = '```story\ngoal g "a \\" b" { for Real } # note\n```\n'
    done = subprocess.run(
        [pypandoc.get_pandoc_path(), "--syntax-definition", str(definition), "-t", "html"],
        input=text, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert '<span class="kw">goal</span> g <span class="st">' in done.stdout
    assert '<span class="dt">Real</span>' in done.stdout
    assert '<span class="co"># note</span>' in done.stdout
    assert all(f"<item>{word}</item>" in syntax_xml() for word in KEYWORDS)
