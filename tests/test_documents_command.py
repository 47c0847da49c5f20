"""Documents on the command line: found in folders, cached, laid out, repaired."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from training_story.frontends.command_line import main

PROPOSAL = """# Plan

> ```story name=goals
> library readings "what the sensors give"
> from std.claims use attained
> space   A
> ```

Our agent is incentivized to lie. See `story:A`.
"""


Run = Callable[..., tuple[int, str]]


@pytest.fixture(name="run")
def _run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command in an empty folder, with a cache of its own: the status and what is written."""
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))

    def run(*arguments: str) -> tuple[int, str]:
        status = main(arguments)
        return status, capsys.readouterr().out

    return run


def test_documents_are_found_in_folders(run: Run) -> None:
    """A folder is walked for documents of every kind, and a lock file of Word is none."""
    for name in ("a.md", "b.tex", "c.rst", "d.typ", "e.qmd", "f.Rmd", "notes.txt", "~$x.docx"):
        Path(name).write_text("Words.\n")
    Path("g.ipynb").write_text('{"cells": []}')

    assert run("check") == (0, "no findings in 7 files\n")


def test_a_finding_is_the_same_from_the_cache(run: Run) -> None:
    """A second run answers alike, and one after a change of the document doesn't."""
    Path("p.md").write_text(PROPOSAL)

    first = run("check", "--output-format", "concise", "p.md")
    assert first == run("check", "--output-format", "concise", "p.md")
    assert "p.md:5:23: warning" in first[1]

    Path("p.md").write_text("\n" + PROPOSAL)
    assert "p.md:6:23: warning" in run("check", "--output-format", "concise", "p.md")[1]


def test_the_cache_knows_the_file_of_a_block(run: Run) -> None:
    """A document is checked again when the file that a block is taken from changes."""
    Path("p.md").write_text("```story from=s.story#A\n```\n")
    Path("s.story").write_text('library s "s"\nspace A\n')
    assert run("check", "p.md")[0] == 0

    Path("s.story").write_text('library s "s"\nspace B\n')

    status, written = run("check", "--output-format", "concise", "p.md")
    assert (status, "DOC006" in written) == (1, True)


def test_rules_of_prose_that_are_off_in_documents_can_be_selected(run: Run) -> None:
    """Talk of incentives is found in a document where it is asked for."""
    Path("p.md").write_text("Our agent is incentivized to lie.\n")

    assert run("check", "p.md") == (0, "no findings in 1 file\n")
    assert "PRO004" in run("check", "--select", "PRO", "--output-format", "concise", "p.md")[1]


def test_layout_and_repair_keep_the_quote(run: Run) -> None:
    """`--fix` and `format` write only inside of the block, with its marks."""
    Path("p.md").write_text(PROPOSAL)

    assert run("check", "--fix", "p.md")[0] == 0
    assert run("format", "p.md")[0] == 0

    written = Path("p.md").read_text()
    assert '> library readings "what the sensors give"\n>\n> space A\n> ```\n' in written
    assert written.startswith("# Plan\n\n> ```story name=goals\n")
    assert written.endswith("> ```\n\nOur agent is incentivized to lie. See `story:A`.\n")


def test_layout_of_a_notebook_keeps_it_a_notebook(run: Run) -> None:
    """A cell is laid out as lines of JSON, and the rest of the file is the same text."""
    cells = [{"cell_type": "code", "metadata": {}, "source": ["%%story\n", 'library l   "é"\n', "space   A"]}]
    text = json.dumps({"cells": cells, "nbformat": 4}, indent=1)
    Path("n.ipynb").write_text(text)

    assert run("format", "n.ipynb")[0] == 0

    laid_out = json.loads(Path("n.ipynb").read_text())
    assert "".join(laid_out["cells"][0]["source"]) == '%%story\nlibrary l "é"\n\nspace A'
    assert Path("n.ipynb").read_text().isascii()
    assert Path("n.ipynb").read_text().startswith(text[: text.index("library")])


def test_allowances_are_put_into_blocks(run: Run) -> None:
    """`--add-allow` writes before the declaration, behind the mark of the quote."""
    Path("p.md").write_text(PROPOSAL)

    run("check", "--add-allow", "to come", "p.md")

    assert '> # story: allow NAM003 because "to come"\n> from std.claims' in Path("p.md").read_text()
    assert "NAM003" not in run("check", "p.md")[1]


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        (
            "p.md",
            "# Plan\n\nOur reward captures what we want.\n\n## The agent wants reward\n\n- The agent wants reward.\n",
            "p.md:9:",
        ),
        ("p.tex", "\\section{Plan}\n\nOur reward captures what we want.\n\n\\item The agent wants reward.\n", ""),
        (
            "p.rst",
            "Plan\n====\n\nOur reward captures what we want.\n\n=====\nThe agent wants reward\n=====\n",
            "p.rst:9:",
        ),
        ("p.typ", "= Plan\n\nOur reward captures what we want.\n\n== The agent wants reward\n", ""),
    ],
)
def test_allowances_are_put_before_paragraphs(run: Run, name: str, text: str, left: str) -> None:
    """`--add-allow` adds comments on lines of their own; what stands where none fits is left and reported."""
    Path(name).write_text(text)

    _, shown = run("check", "--add-allow", 'as "before"', name, "--output-format", "concise")

    changed = Path(name).read_text()
    kept = [line for line in changed.split("\n") if "story: allow" not in line]
    assert [line for line in kept if line] == [line for line in text.split("\n") if line]
    found = [line for line in shown.split("\n") if "PRO" in line]
    assert len(found) == bool(left)
    assert all(line.startswith(left) for line in found)


def test_an_allowance_of_a_reference_is_put_before_its_paragraph(run: Run) -> None:
    """A reference stands in a line; the comment covers the paragraph around it."""
    Path("p.md").write_text('# T\n\n```story\nlibrary l "x"\n```\n\nSee `story:A` and `story:B`.\n')

    assert run("check", "--add-allow", "to come", "p.md") == (0, "no findings in 1 file; 2 allowed\n")
    assert '<!-- story: allow DOC001 because "to come" -->\nSee' in Path("p.md").read_text()


def test_a_comment_before_all_paragraphs_is_the_only_one(run: Run) -> None:
    """It covers the whole document, and so the next paragraph needs none of its own."""
    Path("p.md").write_text("Our reward captures what we want.\n\nYour loss captures what we want.\n")

    assert run("check", "--add-allow", "as before", "p.md") == (0, "no findings in 1 file; 2 allowed\n")
    assert Path("p.md").read_text().count("story: allow") == 1


def test_an_allowance_at_the_top_covers_the_prose(run: Run) -> None:
    """What the prose around a story says is allowed by a comment before its header."""
    allow = '# story: allow PRO001 because "a quotation of the old plan"\n'
    text = f'```story\n{allow}library l "l"\n```\n\nOur reward captures what we want.\n'
    Path("p.md").write_text(text)
    cells = [
        {"cell_type": "code", "source": f'%%story\n{allow}library l "l"'},
        {"cell_type": "markdown", "source": "Our reward captures what we want."},
    ]
    Path("n.ipynb").write_text(json.dumps({"cells": cells}))

    assert run("check", "p.md", "n.ipynb") == (0, "no findings in 2 files; 2 allowed\n")


def test_a_document_in_another_encoding_is_left_alone(run: Run) -> None:
    """Bytes that aren't UTF-8 are no fault of a document without story, and layout passes it over."""
    Path("p.tex").write_bytes("Größe\n".encode("latin-1"))

    assert run("check", "p.tex")[0] == 0
    assert run("format", "p.tex")[0] == 0
    assert run("check", "--fix", "p.tex")[0] == 0


def test_standard_input_may_be_a_document(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name that is given says what is read."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PROPOSAL.encode())))

    _, written = run("check", "-", "--stdin-filename", "p.md", "--output-format", "concise")

    assert "p.md:5:23: warning" in written


def test_findings_become_comments_of_a_word_document(run: Run) -> None:
    """The copy has a comment at the words of the finding, and its text is that of the original."""
    import docx

    original = docx.Document()
    original.add_heading("Plan", 1)
    paragraph = original.add_paragraph("First. ")
    paragraph.add_run("Our reward ").bold = True
    paragraph.add_run("captures what we want from it.")
    original.save("plan.docx")

    status, _ = run("check", "plan.docx", "--annotate", "out.docx")

    copy = docx.Document("out.docx")
    (comment,) = copy.comments
    assert status == 0
    assert comment.text.startswith("PRO001 loss-represents-goal")
    assert [each.text for each in copy.paragraphs] == [each.text for each in original.paragraphs]
    runs = copy.paragraphs[1].runs
    assert [each.text for each in runs][:4] == ["First. ", "Our ", "reward ", "captures what we want"]


def test_several_word_documents_are_annotated_into_a_folder(run: Run) -> None:
    """Each copy stands below the folder as its document below the current one; the documents stay as they are."""
    import docx

    for name in ("plan.docx", "drafts/plan.docx"):
        document = docx.Document()
        document.add_paragraph("Our reward captures what we want.")
        Path(name).parent.mkdir(exist_ok=True)
        document.save(name)
    before = Path("drafts/plan.docx").read_bytes()

    status, _ = run("check", ".", "--annotate", "out")

    assert status == 0
    for name in ("out/plan.docx", "out/drafts/plan.docx"):
        assert [each.text[:6] for each in docx.Document(name).comments] == ["PRO001"]
    assert Path("drafts/plan.docx").read_bytes() == before


def test_annotating_needs_word_documents(run: Run) -> None:
    """Another document that is named, or a folder without any, is wrong use; so are two copies of one name."""
    import docx

    for name in ("one/plan.docx", "two/plan.docx"):
        Path(name).parent.mkdir()
        docx.Document().save(name)
    Path("plan.md").write_text("Words.\n")
    Path("none").mkdir()

    assert run("check", "one/plan.docx", "plan.md", "--annotate", "out")[0] == 2
    assert run("check", "none", "--annotate", "out")[0] == 2
    paths = [str(Path(name).absolute()) for name in ("one/plan.docx", "two/plan.docx")]
    assert run("check", *paths, "--annotate", "out")[0] == 2
    assert not Path("out").exists()


def test_headings_and_kinds_of_paragraphs_in_word(run: Run) -> None:
    """A finding names the heading above it; quotations, tables and the works that are cited aren't prose."""
    import docx

    document = docx.Document()
    document.add_heading("Plan", 1)
    document.add_paragraph("Our reward captures what we want.")
    document.add_paragraph("Our reward captures what we want.", style="Quote")
    document.add_table(1, 1).cell(0, 0).text = "Our reward captures what we want."
    document.add_heading("Our reward captures what we want", 2)
    document.add_heading("References", 1)
    document.add_paragraph("Our reward captures what we want.")
    document.save("plan.docx")

    status, written = run("check", "plan.docx")

    assert status == 0
    assert written.count("PRO001") == 2 * written.count("--> plan.docx")
    assert "--> plan.docx:2:5\n" in written
    assert "= note: stands under `Plan`" in written
    assert "--> plan.docx:5:5\n" in written


def test_a_word_document_is_checked(run: Run) -> None:
    """A finding has the number of its paragraph as its line; a file that is none is reported."""
    import docx

    document = docx.Document()
    document.add_paragraph("Words.")
    document.add_paragraph("Our reward captures what we want.")
    document.save("plan.docx")
    Path("none.docx").write_bytes(b"none")

    status, written = run("check", "--output-format", "concise", "plan.docx", "none.docx")

    assert status == 1
    assert "plan.docx:2:5: warning" in written
    assert "none.docx:1:1: error" in written
