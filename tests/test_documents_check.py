"""What is said of documents: one story of all blocks, options, references, prose."""

from __future__ import annotations

import json

import pytest
from compiling import findings, listed
from training_story.documents.extract import extract
from training_story.text.source import SourceFile

LIBRARY = '```story\nlibrary readings "what the sensors give"\n```\n'


def _listed(text: str, name: str = "case.md", others: dict[str, str] | None = None) -> list[str]:
    return listed(findings(text, others, name)).splitlines()


def _codes(text: str, name: str = "case.md", others: dict[str, str] | None = None) -> list[str]:
    return [each.code.number for each in findings(text, others, name)]


def test_the_blocks_are_one_story() -> None:
    """A name of one block is known in the others, and taken in them."""
    text = f"{LIBRARY}\nWords.\n\n```story\nspace A\ndata d: Dist[A]\n```\n\n> ```story\n> space A\n> ```\n"

    assert _listed(text) == ["13:9 error NAM002 `A` is declared twice [A]"]


def test_a_document_without_blocks_needs_no_header() -> None:
    """A document without story has no findings of a story."""
    assert _codes("# Head\n\nWords, and `story:nothing` too.\n") == []


def test_a_story_in_a_document_needs_a_header() -> None:
    """The missing header is reported at the first block."""
    text = "# Head\n\n```story\nspace A\n```\n"

    assert _listed(text)[0].startswith("4:1 error SYN004")


def test_examples_are_left_alone() -> None:
    """Neither an example nor a block of another language is read."""
    text = f"{LIBRARY}\n```story example\ngoal (((\n```\n\n```storyline\ngoal (((\n```\n"

    assert _codes(text) == []


def test_a_finding_names_its_heading_and_block() -> None:
    """The notes say where a reader finds it."""
    text = f"# Plan\n\n## Method\n\n{LIBRARY}\n```story name=data\nspace A\nspace A\n```\n"

    (found,) = findings(text, name="case.md")

    assert found.notes == ("in block 2 `data` under `Method`",)


def test_a_finding_in_a_notebook_names_its_cell() -> None:
    """The notes have the line and column in the cell."""
    cells = [
        {"cell_type": "markdown", "source": ["# Plan"]},
        {"cell_type": "code", "source": ["%%story\n", 'library l "l"\n', "space A\n", "  space A"]},
    ]

    (found,) = findings(json.dumps({"cells": cells}), name="case.ipynb")

    assert found.location.text == "A"
    assert found.notes == ("in block 1 under `Plan`, line 4, column 9 of cell 2",)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("case.md", "`story:Gone`"),
        ("case.md", "{story}`Gone`"),
        ("case.rst", ":story:`Gone`"),
        ("case.tex", "\\storyref{Gone}"),
        ("case.typ", "`story:Gone`"),
    ],
)
def test_references_are_checked_in_every_host(name: str, text: str) -> None:
    """A reference that names nothing is found where it stands."""
    blocks = {
        "case.md": LIBRARY,
        "case.typ": LIBRARY,
        "case.rst": '.. story::\n\n   library readings "what the sensors give"\n\n',
        "case.tex": '\\begin{story}\nlibrary readings "what the sensors give"\n\\end{story}\n',
    }
    whole = f"{blocks[name]}\nWords and {text}.\n"

    (found,) = findings(whole, name=name)

    assert found.code.number == "DOC001"
    assert found.location.text in ("story:Gone", "Gone")
    assert whole[found.location.span.start :].startswith(found.location.text)


def test_a_member_may_stand_without_its_owner() -> None:
    """A variant, stage or property that one declaration has is known by its name alone."""
    text = f"{LIBRARY}\n```story\nchoice Size {{ small, large }}\n```\n\n`story:large`, `story:Size.small`\n"

    assert _codes(text) == []


def test_references_reach_the_standard_library() -> None:
    """A name of the standard library may be written in full."""
    assert _codes(f"{LIBRARY}\nSee `story:std.claims.attained` and `story:std.claims.attaind`.\n") == ["DOC001"]


def test_a_rejected_block_is_no_part_of_the_story() -> None:
    """A block that fails as it says brings no finding, and declares nothing."""
    text = f"{LIBRARY}\n```story rejected=NAM002\nspace A\nspace A\n```\n\n```story\nspace A\n```\n"

    assert _codes(text) == []
    assert _codes(text.replace("NAM002", "declared-twice")) == []
    assert _codes(text.replace("NAM002", "NAM001")) == ["DOC004"]


def test_a_block_may_stand_for_a_declaration_of_a_file() -> None:
    """`from=` finds the declaration, its text may be repeated, and references reach it."""
    others = {"specs/s.story": 'library s "s"\n\nspace A "one"\n'}
    text = "```story from=specs/s.story#A\n{}```\n\nSee `story:A`.\n"

    assert _codes(text.format(""), others=others) == []
    assert _codes(text.format('space A\n  "one"\n'), others=others) == []
    assert _codes(text.format('space A "two"\n'), others=others) == ["DOC006"]
    assert _codes(text.format("").replace("#A", "#B"), others=others) == ["DOC006"]


@pytest.mark.parametrize("path", ["../s.story", "/etc/s.story", "a/../../s.story", "~/s.story", "c:/s.story", "s.txt"])
def test_files_outside_of_the_project_are_not_read(path: str) -> None:
    """A path that leaves the folders is an error, also where there is a file."""
    others = {path: 'library s "s"\nspace A\n'}

    assert _codes(f"```story from={path}#A\n```\n", others=others) == ["DOC006"]


def test_options_of_other_tools_are_passed_over() -> None:
    """An option that no other tool has, and that is nearly one of ours, is reported."""
    assert _codes('```{story, echo=FALSE, fig.cap="x"}\nlibrary l "l"\n```\n') == []
    assert _codes('```{story hiden=TRUE}\nlibrary l "l"\n```\n') == ["DOC006"]


def test_prose_around_a_story_is_warned_of() -> None:
    """What is an error in a story is a warning in the prose around it."""
    text = f"# Plan\n\n{LIBRARY}\nOur reward captures what we want.\n"

    (found,) = findings(text, name="case.md")

    assert (found.code.number, found.severity.word) == ("PRO001", "warning")
    assert found.location.text.startswith("reward captures")
    assert found.notes[-1] == "stands under `Plan`"


@pytest.mark.parametrize(
    "text",
    [
        "> Our reward captures what we want.\n",
        "```\nOur reward captures what we want.\n```\n",
        "| a | b |\n|---|---|\n| Our reward captures what we want. | x |\n",
        "---\ntitle: Our reward captures what we want\n---\n",
        "<!-- Our reward captures what we want. -->\n",
        "![Our reward captures what we want](x.png)\n",
    ],
)
def test_what_is_no_prose_is_left_alone(text: str) -> None:
    """Quotations, code, tables, front matter, comments and pictures aren't the author's sentences."""
    assert _codes(text) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("case.tex", "% Our reward captures what we want.\n"),
        ("case.tex", "\\begin{quote}Our reward captures what we want.\\end{quote}\n"),
        ("case.tex", "\\begin{verbatim}\nOur reward captures what we want.\n\\end{verbatim}\n"),
        ("case.rst", ".. Our reward captures what we want.\n"),
        ("case.rst", "Code::\n\n   Our reward captures what we want.\n"),
        ("case.rst", ".. code-block:: text\n\n   Our reward captures what we want.\n"),
        ("case.typ", "// Our reward captures what we want.\n"),
        ("case.typ", "#quote[Our reward captures what we want.]\n"),
    ],
)
def test_what_is_no_prose_in_other_hosts_is_left_alone(name: str, text: str) -> None:
    """Comments, verbatim text and quotations aren't the author's sentences."""
    assert _codes(text, name) == []


@pytest.mark.parametrize("name", ["case.md", "case.tex", "case.rst", "case.typ"])
def test_prose_is_found_in_every_host(name: str) -> None:
    """The same sentence is found in each."""
    (found,) = findings("Words.\n\nOur reward captures\nwhat we want.\n", name=name)

    assert found.code.number == "PRO001"
    assert found.location.text.startswith("reward captures\nwhat")


def test_markup_is_taken_out_of_prose() -> None:
    """Emphasis, links and citations leave plain sentences behind."""
    text = 'The *reward* [`win_signal`](x.md "t") & the **goal**[^1] \\* $x_1$ &amp; <br> y @key.\n'

    (prose,) = extract(SourceFile("case.md", text)).prose

    assert " ".join(prose.text.value.split()) == "The reward win_signal & the goal * & y ."


def test_a_mention_in_emphasis_is_quoted() -> None:
    """What stands in emphasis behind a word such as `term` is mentioned, other emphasis is used."""
    (prose,) = extract(SourceFile("case.md", "The term *aligned* is *not* used.\n")).prose

    assert [prose.text.value[start:end] for start, end in prose.quoted] == ["aligned"]
