"""``story render``: its formats, its errors, and files that are written whole or not at all."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from test_outline import STORIES
from training_story.argument.graph_of import graph_of
from training_story.frontends.command_line import main
from training_story.frontends.story_file import load_story
from training_story.outline.story_outline import outline_of
from training_story.schemas import schema
from training_story.writers.formats import FORMATS, format_of
from training_story.writers.json_model import write_json
from training_story.writers.latex import write_latex
from training_story.writers.markdown import write_markdown
from training_story.writers.restructured_text import write_restructured_text

CLEAN = Path(__file__).parent.parent / "specs" / "red_doors.story"
BROKEN = 'story s "t"\nspace B\ngoal g: no_such_class { cognition c "thinks" }\ndata d: Dist[Nowhere] "x"\n'


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_comes_out_twice_the_same(path: Path) -> None:
    """Each text format has something of every entry, and the same bytes on a second run."""
    stories = [load_story(str(path)).story for _ in range(2)]
    outlines = [outline_of(story) for story in stories]
    for write in (write_markdown, write_latex, write_restructured_text, write_json):
        first, second = (write(outline, graph_of(story)) for story, outline in zip(stories, outlines, strict=True))
        assert first == second
        assert all(entry.number in first for entry in outlines[0].entries())


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_json_follows_its_schema(path: Path) -> None:
    """What is written is valid by the schema that ``story schema render`` prints."""
    story = load_story(str(path)).story
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(json.loads(schema("render")))

    assert list(validator.iter_errors(json.loads(write_json(outline_of(story), graph_of(story))))) == []


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_writes_a_file(name: str, tmp_path: Path) -> None:
    """The ending of the file chooses the format, and its writer is there."""
    out = tmp_path / f"out{FORMATS[name].endings[0]}"

    assert main(["render", str(CLEAN), "-o", str(out)]) == 0
    assert format_of(out.name) is FORMATS[name]
    assert out.stat().st_size > 1000
    assert [each.name for each in tmp_path.iterdir()] == [out.name]


def test_markdown_is_written_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    """Without OUT the story is Markdown; ``--format`` chooses another."""
    assert main(["render", str(CLEAN)]) == 0
    markdown = capsys.readouterr().out
    assert main(["render", str(CLEAN), "--format", "json"]) == 0

    assert markdown.startswith("# `red_doors`: A maze walker")
    assert json.loads(capsys.readouterr().out)["version"] == 1


def test_a_story_with_errors_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What resolved is rendered, the head of the page and standard error say what is missing, the status is 1."""
    story = tmp_path / "case.story"
    story.write_text(BROKEN, encoding="utf-8")
    out = tmp_path / "out.md"

    assert main(["render", str(story), "-o", str(out)]) == 1

    assert "case.story has 2 errors; what resolved is rendered." in capsys.readouterr().err
    written = out.read_text(encoding="utf-8")
    assert "The story has 2 errors." in written.split("## ")[1]
    assert "G1.1 `c`" in written


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["case.story", "-o", "case.story"], "is the story itself"),
        (["case.story", "-o", "case.xyz"], "no format has this ending"),
        (["case.story", "--format", "markdwon"], "Did you mean 'markdown'?"),
        (["nowhere.story"], "nowhere.story"),
        (["case.story", "-o", "."], ". is a folder; name a file in it: -o ./story.html"),
        (["case.story", "-o", "case.story/"], "case.story/"),
        (["case.story", "-o", ""], "-o is empty"),
        (["case.story", "-o", "no/such/folder.md"], "there is no folder no/such; make it first"),
        (["."], ". is a folder; name one story or document in it"),
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
    (tmp_path / "case.story").write_text(BROKEN, encoding="utf-8")

    assert main(["render", *arguments]) == 2

    assert said in capsys.readouterr().err
    assert [each.name for each in tmp_path.iterdir()] == ["case.story"]
    assert (tmp_path / "case.story").read_text(encoding="utf-8") == BROKEN


def test_a_missing_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where Typst isn't installed, the message says what installs it, and a file that was there stays."""
    monkeypatch.setitem(sys.modules, "typst", None)
    out = tmp_path / "out.pdf"
    out.write_bytes(b"before")

    assert main(["render", str(CLEAN), "-o", str(out)]) == 2

    assert "pip install 'training-story[pdf]'" in capsys.readouterr().err
    assert out.read_bytes() == b"before"


def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    """A file that is written again is as readable as it was."""
    out = tmp_path / "out.md"
    out.write_text("before", encoding="utf-8")
    os.chmod(out, 0o640)

    assert main(["render", str(CLEAN), "-o", str(out)]) == 0

    assert out.stat().st_mode & 0o777 == 0o640
    assert out.read_text(encoding="utf-8").startswith("# ")
