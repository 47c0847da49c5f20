"""``story weave``: blocks give way to what they say, references to links, and nothing else changes."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import nbformat
import pytest
from document_samples import HOSTS, NAMES, Sample, samples
from docutils.core import publish_doctree
from docutils.nodes import system_message
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from training_story.documents.extract import extract
from training_story.documents.kinds import document_kind
from training_story.frontends.command_line import main
from training_story.text.source import SourceFile
from training_story.weave.document import weave_text
from training_story.weave.places import block_place, reference_place

FEW = settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
ROOT = Path(__file__).parent.parent
PROPOSALS = sorted(path for path in (ROOT / "specs" / "proposals").glob("*") if document_kind(path.name) is not None)
GOAL = """goal plays: std.goals.narrow_agent(domain: "the board") {
  behaviour wins_fast: Board -> Board "wins soon"
}
"""
HEADER = 'story sample "what is tried"\nspace Board "a position"\n'


def fenced(content: str, options: str = "") -> str:
    """A block of story in Markdown."""
    return f"```story{options}\n{content}```\n"


def outside(name: str, text: str) -> list[str]:
    """What stands between the blocks and references of a document."""
    document = extract(SourceFile(name, text))
    spans = [block_place(document.kind, text, block) for block in document.blocks]
    spans += [span for each in document.references if (span := reference_place(text, each)) is not None]
    spans.sort()
    starts = [0, *(span.end for span in spans)]
    ends = [*(span.start for span in spans), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def in_order(parts: list[str], text: str) -> bool:
    """Whether parts stand in a text one behind the other: the first at its beginning, the last at its end."""
    at = 0
    for part in parts:
        found = text.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return text.startswith(parts[0]) and text.endswith(parts[-1])


@pytest.mark.parametrize("host", [host for host in HOSTS if host != "notebook"])
def test_outside_of_blocks_and_references_nothing_changes(host: str) -> None:
    """What stands before, between and behind keeps every character, and weaving twice gives the same."""

    @FEW
    @given(sample=samples(host, with_mistake=False))
    def holds(sample: Sample) -> None:
        woven = weave_text(sample.text, sample.name)

        kept = outside(sample.name, sample.text)
        if host == "latex":
            # The line of a block that vanishes goes with it.
            kept = [kept[0].rstrip(" \t"), kept[-1].removeprefix("\r\n").removeprefix("\n")]
        assert in_order(kept, woven)
        assert woven == weave_text(sample.text, sample.name)
        assert "attained" not in woven
        assert not extract(SourceFile(sample.name, woven)).blocks

    holds()


@FEW
@given(sample=samples("notebook", with_mistake=False))
def test_a_notebook_stays_valid_and_other_cells_keep_every_byte(sample: Sample) -> None:
    """A cell of story becomes a Markdown cell; cells without one are written as they were."""
    woven = weave_text(sample.text, sample.name)

    before, after = json.loads(sample.text), json.loads(woven)
    for cell, cell_after in zip(before["cells"], after["cells"], strict=True):
        text = "".join(cell["source"])
        if "story" not in text or text.startswith("print"):
            assert cell == cell_after
        else:
            assert cell_after["cell_type"] == "markdown"
            assert "attained" not in "".join(cell_after["source"])
    assert {key: value for key, value in before.items() if key != "cells"} == {
        key: value for key, value in after.items() if key != "cells"
    }
    first, last = sample.text.index('"cells"'), sample.text.rindex("print(1)")
    assert woven.startswith(sample.text[:first])
    assert woven.endswith(sample.text[last:])


def test_markdown_is_woven() -> None:
    """Entries take the place of the block in its order, and references become links with numbers."""
    text = f"Before `story:wins_fast`.\n\n{fenced(HEADER + GOAL)}\nBehind {{story}}`Board`, `story:nobody`.\n"

    woven = weave_text(text, "case.md")

    assert woven.startswith("Before [G1.1 `wins_fast`](#story-plays.wins-fast).\n\n**Training story** `sample`")
    assert woven.endswith("Behind [`Board`](#story-Board), `story:nobody`.\n")
    assert woven.index("**`Board`** · Space: a position") < woven.index("**G1 `plays`** · Training goal")
    assert "behaviour wins_fast" not in woven
    assert set(re.findall(r"\(#([^)]+)\)", woven)) <= set(re.findall(r'<a id="([^"]+)">', woven))


def test_hidden_blocks_vanish_and_examples_stay() -> None:
    """A reference to what stands in a hidden block is its name, without a link."""
    hidden, example = fenced(HEADER, " hidden"), fenced("goal x { }\n", " example")
    rejected = fenced('goal y: Board { cognition c "x" }\n', " rejected=TYP001")
    woven = weave_text(f"{hidden}\n{fenced(GOAL)}\n{example}\n{rejected}\nSee `story:Board`.\n", "case.md")

    assert "a position" not in woven
    assert example in woven
    assert rejected in woven
    assert woven.endswith("See `Board`.\n")
    assert "](#story-Board)" not in woven


@pytest.mark.parametrize(
    ("before", "prefix"),
    [("> ", "> "), ("- ", "  "), ("1. > ", "   > "), (">", ">"), ("\t- ", None), ("> - ", ">   ")],
)
def test_blocks_in_lists_and_quotes_stay_in_them(before: str, prefix: str | None) -> None:
    """What takes the place of a nested block is nested as it was."""
    if prefix is None:
        before, prefix = "- a\n\n\t", "\t"
    lines = fenced(HEADER + GOAL).split("\n")
    text = f"{before}{lines[0]}\n" + "".join(f"{prefix}{line}\n" for line in lines[1:-1]) + "\nafter\n"

    woven = weave_text(text, "case.md")
    depth_before, depth = (levels(each, "story") for each in (text, woven))

    assert "wins soon" in woven
    assert depth == depth_before
    assert levels(woven, "after") == 0


def levels(text: str, word: str) -> int:
    """How many quotes and lists the first block that says a word stands in."""
    depth = 0
    for token in MarkdownIt("commonmark").parse(text):
        if token.type in ("blockquote_open", "bullet_list_open", "ordered_list_open"):
            depth += 1
        elif token.type in ("blockquote_close", "bullet_list_close", "ordered_list_close"):
            depth -= 1
        elif word in token.content or word in token.info:
            return depth
    return -1


def test_a_block_that_touches_text_is_kept_apart_from_it() -> None:
    """A fence may follow a paragraph at once; what takes its place doesn't run into it."""
    woven = weave_text(f"Text\n{fenced(HEADER)}more\n", "case.md")

    paragraphs = [token.content for token in MarkdownIt("commonmark").parse(woven) if token.type == "inline"]
    assert paragraphs[0] == "Text"
    assert paragraphs[-1] == "more"


def test_line_breaks_are_those_of_the_document() -> None:
    """A document with CRLF has no other line break afterwards."""
    text = f"One\n\n{fenced(HEADER + GOAL)}\nTwo\n".replace("\n", "\r\n")

    woven = weave_text(text, "case.md")

    assert woven.replace("\r\n", "").count("\n") == 0
    assert woven.count("\r\n") > 10


def test_a_declaration_of_another_file_is_shown(tmp_path: Path) -> None:
    """A block with ``from`` shows that declaration; references to it lead there, and have no number."""
    (tmp_path / "other.story").write_text(HEADER + GOAL, encoding="utf-8")
    text = "```story from=other.story#plays\n```\n\nSee `story:plays.wins_fast` and `story:Board`.\n"

    woven = weave_text(text, str(tmp_path / "case.md"))

    assert "**`plays`** · Training goal: A system that reasons about the board" in woven
    assert woven.endswith("See [`wins_fast`](#story-0-plays.wins-fast) and `Board`.\n")
    assert "G1" not in woven


def test_errors_are_told_before_the_first_block() -> None:
    """What didn't resolve is missing, and the document says so."""
    block = fenced(f"{HEADER}data d: Dist[Nowhere]\n")
    woven = weave_text(f"Text.\n\n{block}", "case.md")

    assert "The story has 1 error." in woven
    assert woven.index("The story has 1 error.") < woven.index("a position")


LATEX = """\\documentclass{{article}}
\\usepackage{{hyperref}}
\\begin{{story}}[hidden]
{header}\\end{{story}}
\\begin{{document}}
Before \\storyref{{plays.wins_fast}}, \\storyref{{nobody}}.

\\begin{{story}}
{goal}\\end{{story}} % kept
\\end{{document}}
"""


def test_latex_is_woven(tmp_path: Path) -> None:
    """References are links where the document loads hyperref; the preamble keeps its lines, and pdfTeX takes it."""
    woven = weave_text(LATEX.format(header=HEADER, goal=GOAL), "case.tex")

    assert "\\usepackage{hyperref}\n\\begin{document}\n" in woven
    assert "\\hyperref[story-plays.wins-fast]{G1.1~\\texttt{wins\\_fast}}, \\storyref{nobody}." in woven
    assert "\\phantomsection\\label{story-plays.wins-fast}" in woven
    assert " % kept\n\\end{document}\n" in woven
    if shutil.which("pdflatex") is not None:
        source = woven.replace("\\storyref{nobody}", "nobody")
        (tmp_path / "case.tex").write_text(source, encoding="utf-8")
        command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "case.tex"]
        run = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
        assert run.returncode == 0, run.stdout[-2000:].decode("utf-8", "replace")


def test_latex_without_links_gets_words() -> None:
    """A document that doesn't load hyperref has numbers and names, and labels for its own references."""
    woven = weave_text(LATEX.format(header=HEADER, goal=GOAL).replace("{hyperref}", "{textcomp}"), "case.tex")

    assert "Before G1.1~\\texttt{wins\\_fast}" in woven
    assert "\\hyperref" not in woven
    assert "\\label{story-plays.wins-fast}" in woven


def test_restructured_text_is_woven() -> None:
    """Docutils reads the result without a word, and each link leads to its entry."""
    block = ".. story::\n\n" + "".join(f"   {line}\n" for line in (HEADER + GOAL).split("\n") if line)
    text = f"Title\n=====\n\nBefore :story:`wins_fast` and ``story:Board``.\n\n{block}\nBehind.\n"

    woven = weave_text(text, "case.rst")

    tree = publish_doctree(woven, settings_overrides={"report_level": 1, "warning_stream": False})
    assert not list(tree.findall(system_message))
    assert "`G1.1 wins_fast <story-plays.wins-fast_>`__ and `Board <story-+board_>`__." in woven
    assert woven.endswith("\n\nBehind.\n")


def test_typst_is_woven() -> None:
    """A raw block with its call gives way, and references become links."""
    text = f'= Title\n\nBefore #storyref[wins_fast].\n\n#story(name: "x")[```story\n{HEADER}{GOAL}```]\n\nBehind.\n'

    woven = weave_text(text, "case.typ")

    assert woven.startswith('= Title\n\nBefore #(link(label("story-plays.wins-fast")')
    assert woven.endswith("\n\nBehind.\n")
    assert "#story(" not in woven
    assert '#label("story-plays.wins-fast")' in woven


def test_a_notebook_is_woven() -> None:
    """The cell of a story keeps its id and its metadata; a hidden one is gone; outputs of other cells stay."""
    cells = [
        {"cell_type": "code", "id": "a", "metadata": {}, "execution_count": 1, "outputs": [],
         "source": ["%%story hidden\n", HEADER]},
        {"cell_type": "code", "id": "b", "metadata": {"k": 1}, "execution_count": None, "outputs": [],
         "source": f"%%story\n{GOAL}"},
        {"cell_type": "markdown", "id": "c", "metadata": {}, "source": ["See `story:wins_fast`.\n", "é"]},
        {"cell_type": "code", "id": "d", "metadata": {}, "execution_count": 2, "outputs": [], "source": "1 + 1"},
    ]  # fmt: skip
    notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}

    woven = weave_text(json.dumps(notebook, indent=1, ensure_ascii=False), "case.ipynb")

    read = nbformat.reads(woven, 4)  # type: ignore[no-untyped-call]  # nbformat leaves it untyped
    nbformat.validate(read)
    assert [cell["id"] for cell in read.cells] == ["b", "c", "d"]
    assert [cell["cell_type"] for cell in read.cells] == ["markdown", "markdown", "code"]
    assert read.cells[0]["metadata"] == {"k": 1}
    assert read.cells[1]["source"] == "See [G1.1 `wins_fast`](#story-plays.wins-fast).\né"
    assert "é" in woven


@pytest.mark.parametrize("path", PROPOSALS, ids=lambda path: path.name)
def test_the_proposals_are_woven(path: Path) -> None:
    """No block is left, every reference has become a link, and what stands around is all there."""
    text = path.read_text(encoding="utf-8")

    woven = weave_text(text, str(path))

    document = extract(SourceFile(path.name, woven))
    assert [block for block in document.blocks if block.options.is_story] == []
    assert list(document.references) == []
    assert "errors" not in woven[:200]
    if document.kind != "notebook":
        kept = [part.strip() for part in outside(path.name, text)]
        assert in_order(["", *kept, ""], woven)


def test_a_block_that_never_ends_is_one_block() -> None:
    """In LaTeX one that is begun before the document and isn't closed there takes the beginnings of others along."""
    text = "\\begin{story}\n\\begin{document}\\begin{story}\n"

    assert len(extract(SourceFile("case.tex", text)).blocks) == 1
    assert weave_text(text, "case.tex") == ""


@pytest.mark.parametrize("name", [*NAMES.values(), "case.qmd", "case.Rmd"])
def test_any_text_is_woven(name: str) -> None:
    """No text makes weaving fail."""
    marks = ["```story\n", "```\n", "> ", "- ", "\n", "\r\n", "\t", "`story:X`", "space X\n", "\\begin{story}\n", "{",
             "\\end{story}", "\\begin{document}", ".. story::\n", "   :hidden:\n", "   space X\n", "#story[", "]", "é",
             'library l "x"\n', '{"cells": [', '{"cell_type": "code", "source": ["%%story\\n", "space X"]}', "]}",
             " hidden", " example", " from=x.story", ":::", "~~~story\n", "~~~\n", "\\storyref{X}"]  # fmt: skip

    @settings(FEW, max_examples=80)
    @given(parts=st.lists(st.sampled_from(marks), max_size=25))
    def holds(parts: list[str]) -> None:
        weave_text("".join(parts), name)

    holds()


def test_the_command_writes_a_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says what it wrote; errors of the story make the status 1, and the document is written all the same."""
    document = tmp_path / "case.md"
    document.write_text(fenced(HEADER + "data d: Dist[Nowhere]\n"), encoding="utf-8")
    out = tmp_path / "out.md"

    assert main(["weave", str(document), "-o", str(out)]) == 1

    assert "1 error; what resolved is rendered" in capsys.readouterr().err
    assert "a position" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["case.md", "-o", "case.md"], "is the document itself"),
        (["case.md", "-o", "out.tex"], "is of another kind"),
        (["case.story", "-o", "out.md"], "`story render` renders a story"),
        (["case.docx", "-o", "out.docx"], "is no document to weave"),
        (["nowhere.md", "-o", "out.md"], "nowhere.md"),
        (["case.md"], "Missing option"),
    ],
)
def test_wrong_use_is_refused(
    arguments: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Nothing is written, and the message says what to do."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "case.md").write_text(fenced(HEADER), encoding="utf-8")

    assert main(["weave", *arguments]) == 2

    assert said in capsys.readouterr().err
    assert [each.name for each in tmp_path.iterdir()] == ["case.md"]
