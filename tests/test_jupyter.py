"""The magic, run in real notebooks."""

from __future__ import annotations

import json
import os
import sys
from html import unescape
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from page_samples import MISTAKEN, PARTS
from training_story.documents.options import bracket_options
from training_story.integrations.jupyter import Session, shown_cell
from training_story.modules.files import DiskFiles
from training_story.pipeline import check_file

pytestmark = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning:jupyter_client", "ignore::DeprecationWarning:zmq", "ignore::RuntimeWarning:zmq"
)
Bundle = dict[str, str]


def executed(folder: Path, monkeypatch: pytest.MonkeyPatch, *cells: str) -> list[list[Bundle]]:
    """What cells show, run in order after the extension is loaded, by a kernel of this Python."""
    kernel = folder / "kernels" / "here"
    kernel.mkdir(parents=True)
    spec = {"argv": [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"], "language": "python"}
    (kernel / "kernel.json").write_text(json.dumps({**spec, "display_name": "here"}))
    monkeypatch.setenv("JUPYTER_PATH", os.fspath(folder))
    monkeypatch.setenv("IPYTHONDIR", os.fspath(folder / "ipython"))
    notebook = nbformat.v4.new_notebook(  # type: ignore[no-untyped-call]  # nbformat leaves it untyped
        cells=[nbformat.v4.new_code_cell(each) for each in ("%load_ext training_story", *cells)]  # type: ignore[no-untyped-call]  # nbformat leaves it untyped
    )
    NotebookClient(
        notebook, kernel_name="here", timeout=120, resources={"metadata": {"path": os.fspath(folder)}}
    ).execute()
    return [[dict(out.get("data", {})) for out in cell["outputs"]] for cell in notebook["cells"][1:]]


def test_cells_are_one_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each shows what it declares, numbered through, or its errors; a cell that is run again replaces itself."""
    again = PARTS[0].replace("wins in as few turns", "wins in very few turns")

    shown = executed(
        tmp_path,
        monkeypatch,
        f"%%story\n{PARTS[0]}",
        f"%%story name=losses\n{PARTS[1]}",
        f"%%story\n{MISTAKEN}",
        f"%%story hidden\n{PARTS[2]}",
        f"%%story\n{again}",
        "%story",
    )

    first, losses, mistaken, hidden, replaced, listed = shown
    assert "G1" in first[0]["text/html"]
    assert "<code>plays_well</code>" in first[0]["text/html"]
    assert "`plays_well`" in first[0]["text/markdown"]
    assert '<span class="story-number">L1</span>' in losses[0]["text/html"]
    assert "line 2, column 18: error: there is no type `Nowhere`" in mistaken[0]["text/plain"]
    assert "text/html" not in mistaken[0]
    assert "story-entry" not in hidden[0]["text/html"].split("</style>")[1]
    assert "wins in very few turns" in unescape(replaced[0]["text/html"]).lower()
    assert listed[0]["text/plain"].count("Nowhere") == 2


def test_a_cell_that_is_run_again_takes_its_place() -> None:
    """By its id, by its name, or by a name that it declares; a cell with other declarations is a new one."""
    session = Session()
    options = bracket_options("")

    assert [session.run(text, options, None)[1] for text in ("space A", "space B", "space A space C")] == [0, 1, 0]
    assert session.run("space D", options, "x")[1] == 2
    assert session.run("space E", options, "x")[1] == 2
    assert session.run("space F", bracket_options("name=f"), None)[1] == 3
    assert session.run("space G", bracket_options("name=f"), None)[1] == 3
    assert session.run('story s "x"', options, None)[1] == 4
    assert session.run('story t "x"', options, None)[1] == 4


def test_what_is_shown_of_a_broken_cell_is_text() -> None:
    """Any text shows something, and an error is never HTML."""
    session = Session()
    for text in ("", "}{", "goal", "\x00", "story <b>", "<script>", "space 漢", "rationale {"):
        story, number = session.run(text, bracket_options(""), None)
        shown = shown_cell(story, number)
        assert shown["text/plain"]
        assert ("text/html" in shown) == ("error: " not in shown["text/plain"])


def test_the_file_of_such_a_notebook_is_checked_as_one_story(tmp_path: Path) -> None:
    """``story check`` reads the cells as the magic does: without an error."""
    notebook = nbformat.v4.new_notebook(  # type: ignore[no-untyped-call]  # nbformat leaves it untyped
        cells=[nbformat.v4.new_code_cell(f"%%story\n{part}") for part in PARTS]  # type: ignore[no-untyped-call]  # nbformat leaves it untyped
    )
    path = tmp_path / "plan.ipynb"
    nbformat.write(notebook, os.fspath(path))  # type: ignore[no-untyped-call]  # nbformat leaves it untyped
    assert [each.message for each in check_file(str(path), DiskFiles()).diagnostics if each.severity > 1] == []
