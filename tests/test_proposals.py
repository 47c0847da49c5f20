"""The proposal in ``specs/proposals``: clean in each host, and the same story and the same prose in all three."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from compiling import findings
from training_story.difference.compare import compare
from training_story.documents.extract import extract
from training_story.format.format_document import format_document
from training_story.format.same_tree import same_tree
from training_story.modules.files import DiskFiles
from training_story.pipeline import CheckedStory, Compiler
from training_story.prose.wording import codes
from training_story.text.source import SourceFile
from training_story.weave.document import weave_file

FOLDER = Path(__file__).parent.parent / "specs" / "proposals"
NAMES = ("proposal.md", "proposal.tex", "proposal.ipynb")


def _text(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def _checked(name: str) -> CheckedStory:
    checked = Compiler(DiskFiles(), selected_prose=sorted(codes())).checked_story(str(FOLDER / name))
    assert checked is not None
    return checked


def _cells() -> list[dict[str, object]]:
    cells: list[dict[str, object]] = json.loads(_text("proposal.ipynb"))["cells"]
    return cells


def _simulation() -> dict[str, object]:
    (cell,) = [
        each
        for each in _cells()
        if each["cell_type"] == "code" and not "".join(each["source"]).startswith("%")  # type: ignore[arg-type]  # a list of lines
    ]
    return cell


def test_there_are_three_of_them() -> None:
    """No document is in the folder that these tests don't know."""
    assert sorted(each.name for each in FOLDER.iterdir()) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_proposal_is_clean(name: str) -> None:
    """Not even a note is left, with every rule of prose selected."""
    checked = _checked(name)

    assert checked.diagnostics == ()
    assert checked.story.status == "paper"


@pytest.mark.parametrize("name", NAMES)
def test_a_proposal_is_laid_out(name: str) -> None:
    """``story format`` changes nothing."""
    assert format_document(_text(name), name).text == _text(name)


@pytest.mark.parametrize("name", NAMES[1:])
def test_the_stories_are_equal(name: str) -> None:
    """All that differs from the story in Markdown are places in the text."""
    assert same_tree(_checked("proposal.md").story.module.parsed.file, _checked(name).story.module.parsed.file)


@pytest.mark.parametrize("name", NAMES[1:])
def test_nothing_differs_in_meaning(name: str) -> None:
    """``story diff`` of two of them is empty."""
    assert compare(_checked("proposal.md").story, _checked(name).story).changes == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_proposal_is_woven(name: str) -> None:
    """Declarations and references are rendered; the prose, the rejected block and the kind of document stay."""
    woven = weave_file(str(FOLDER / name), Compiler(DiskFiles()))
    document = extract(SourceFile(name, woven.text))

    assert woven.errors == 0
    assert [block.options.name for block in document.blocks] == ["dropped"]
    assert document.references == ()
    assert "G1.2" in woven.text
    for words in ("The weakest link is", "Why log-odds?", "arXiv:2510.20270"):
        assert woven.text.count(words) == 1
    if name.endswith(".ipynb"):
        assert len(json.loads(woven.text)["cells"]) >= 10


@pytest.mark.parametrize("name", NAMES[1:])
def test_the_blocks_have_the_same_options(name: str) -> None:
    """Names, hidden blocks and the block that must fail are those of the Markdown."""
    blocks = [each.options for each in extract(SourceFile(name, _text(name))).blocks]

    assert blocks == [each.options for each in extract(SourceFile("proposal.md", _text("proposal.md"))).blocks]
    assert [each.name for each in blocks if each.hidden] == ["header"]
    assert [each.name for each in blocks if each.rejected == "CON003"] == ["dropped"]


def _words(name: str) -> list[str]:
    document = extract(SourceFile(name, _text(name)))
    prose = " ".join(each.text.value for each in document.prose)
    return re.findall(r"\w+", prose)


@pytest.mark.parametrize("name", NAMES[1:])
def test_the_prose_is_the_same(name: str) -> None:
    """Word for word from the first heading on; the title is no prose in the preamble of LaTeX."""
    words, others = _words("proposal.md"), _words(name)

    assert len(words) > 1300
    assert others[others.index("Question") :] == words[words.index("Question") :]


@pytest.mark.parametrize("name", NAMES)
def test_the_references_are_the_same(name: str) -> None:
    """Each host refers to the same names of the story, in the same order."""
    paths = [each.path for each in extract(SourceFile(name, _text(name))).references]

    assert len(paths) >= 10
    assert paths == [each.path for each in extract(SourceFile("proposal.md", _text("proposal.md"))).references]


def _reference(name: str, path: str) -> str:
    return f"\\storyref{{{path}}}" if name.endswith(".tex") else f"`story:{path}`"


@pytest.mark.parametrize("name", NAMES)
def test_mistakes_in_a_proposal_are_found_where_they_are(name: str) -> None:
    """One in the prose, one in a reference and one in the story, each at its place."""
    text = _text(name)
    text = text.replace("The weakest link is ", "Our reward captures what we want: ")
    text = text.replace(_reference(name, "uncoupled"), _reference(name, "uncupled"), 1)
    text = text.replace("for policy", "for polisy")

    found = {each.code.number: each.location for each in findings(text, name=name)}

    assert found.keys() == {"PRO001", "DOC001", "NAM001"}
    assert found["PRO001"].text.startswith("reward captures")
    assert "uncupled" in found["DOC001"].text
    assert found["NAM001"].text == "polisy"
    for place in found.values():
        assert text[place.span.start : place.span.end] == place.text


def test_the_notebook_is_valid() -> None:
    """By the reader of Jupyter."""
    nbformat = pytest.importorskip("nbformat")

    nbformat.validate(json.loads(_text("proposal.ipynb")))


def test_the_simulation_prints_what_the_proposal_says() -> None:
    """The cell runs with the standard library alone, gives the stored output, and the table has its numbers."""
    cell = _simulation()
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile("".join(cell["source"]), "cell", "exec"), {})  # type: ignore[arg-type]  # lines of text

    outputs = cell["outputs"]
    assert isinstance(outputs, list)
    assert [printed.getvalue()] == ["".join(each["text"]) for each in outputs]
    rows = [line.rsplit(maxsplit=3) for line in printed.getvalue().splitlines()[1:]]
    table = _text("proposal.md").partition("| arm of the toy |")[2].splitlines()[2:6]
    assert [[each.strip() for each in line.strip("|").split("|")] for line in table] == rows


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="pdflatex isn't installed")
def test_the_paper_is_set(tmp_path: Path) -> None:
    """Pdflatex sets it without an error, in at most six pages with all blocks shown as they are."""
    shutil.copy(FOLDER / "proposal.tex", tmp_path)
    done = subprocess.run(
        ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "proposal.tex"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    out = done.stdout.decode("utf-8", "replace")

    assert done.returncode == 0, out[-3000:]
    pages = re.search(r"Output written on proposal.pdf \((\d+) pages", out)
    assert pages is not None
    assert int(pages[1]) <= 6
