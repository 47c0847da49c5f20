"""The commands that show stories, used oddly: files that are none, outputs that can't be, terminals, damage."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from fuzz import damaged
from training_story.frontends.command_line import main

ROOT = Path(__file__).parent.parent
STORY = (ROOT / "specs" / "red_doors.story").read_text(encoding="utf-8")
STRANGE = (
    'story s "turned \u202e and \u2066 \U0001f600 \x1b[31mred\x07 é" { status toy }\n'
    'goal g "\x1b]0;title\x07 \x9b31m" { cognition c "\u202eabc \x7f" }\n'
)
CONTROL = re.compile("[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What must not reach a terminal; the escape character begins the tool's own colours."""

SHOWING = (
    ["argument", "case.story"],
    ["argument", "case.story", "--output-format", "markdown"],
    ["argument", "case.story", "--output-format", "json"],
    ["diff", "old.story", "case.story"],
    ["diff", "old.story", "case.story", "--output-format", "markdown"],
    ["diff", "old.story", "case.story", "--output-format", "json"],
    ["diff", "case.story", "old.story", "--note"],
    ["render", "case.story"],
    ["render", "case.story", "--format", "html"],
    ["render", "case.story", "--format", "json"],
    ["weave", "case.md", "-o", "-"],
)
names = pytest.mark.parametrize("arguments", SHOWING, ids=" ".join)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with two stories and a document."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    lay(STRANGE)
    (tmp_path / "old.story").write_text(STORY, encoding="utf-8")
    return tmp_path


def lay(text: str) -> None:
    """Write a story as the case, and as a document."""
    Path("case.story").write_text(text, encoding="utf-8", newline="")
    Path("case.md").write_text(f"# \x1b[32mplan\n\n```story\n{text}```\n\tbehind\n", encoding="utf-8", newline="")


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "training_story", *arguments],
        stdin=subprocess.DEVNULL, capture_output=True, env={**os.environ, **environment}, check=False,
    )  # fmt: skip


def on_terminal(arguments: Sequence[str], **environment: str) -> str:
    """What the command writes to a terminal."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(sys.executable, [sys.executable, "-m", "training_story", *arguments], {**os.environ, **environment})
    written = b""
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # how Linux says that the other end is closed
            break
        if not part:
            break
        written += part
    os.close(terminal)
    os.waitpid(child, 0)
    return written.decode("utf-8", "replace").replace("\r\n", "\n")


# Terminals and pipes


@names
def test_no_character_of_a_story_acts_on_a_terminal(arguments: Sequence[str], folder: Path) -> None:
    """Control characters and those that turn the direction of reading are shown as escapes."""
    written = on_terminal(arguments, TERM="xterm", LC_ALL="C.UTF-8", PYTHONUTF8="1")

    assert len(written) > 100
    assert CONTROL.findall(written) == []
    assert set(re.findall(r"\x1b(?:\[[0-9;]*m)?", written)) <= {f"\x1b[{code}m" for code in (
        "0", "1", "1;31", "1;33", "1;34", "1;36", "1;32", "2",
    )}  # fmt: skip


def test_colours_are_left_out_where_they_are_not_wanted(folder: Path) -> None:
    """``NO_COLOR`` is respected, and so is a terminal that knows none."""
    arguments = ["diff", "old.story", "case.story"]

    assert "\x1b[" in on_terminal(arguments, TERM="xterm", NO_COLOR="")
    assert "\x1b" not in on_terminal(arguments, TERM="xterm", NO_COLOR="1")
    assert "\x1b" not in on_terminal(arguments, TERM="dumb", NO_COLOR="")


@names
def test_a_reader_that_goes_away_is_no_fault(arguments: Sequence[str], folder: Path) -> None:
    """Neither is a standard output that was closed before."""
    command = f'"{sys.executable}" -m training_story {" ".join(arguments)}'
    for rest in ("| head -c 5 >/dev/null", "| true", ">&-"):
        done = subprocess.run(
            ["bash", "-c", f"set -o pipefail; {command} {rest}"], capture_output=True, text=True, check=False
        )
        assert done.returncode in (0, 1), done.stderr
        assert "bug" not in done.stderr
        assert "Traceback" not in done.stderr


def test_bytes_can_go_to_a_closed_output(folder: Path) -> None:
    """Also those of a PDF."""
    command = f'"{sys.executable}" -m training_story render old.story --format pdf'

    for rest in ("| head -c 5 >/dev/null", ">&-"):
        assert subprocess.run(["bash", "-c", f"{command} {rest}"], capture_output=True, check=False).returncode == 0


@names
def test_what_other_programs_read_does_not_depend_on_the_locale(arguments: Sequence[str], folder: Path) -> None:
    """Documents are UTF-8 and JSON is JSON in every encoding of the output; a report has escapes for what it lacks."""
    plain = run(*arguments, PYTHONUTF8="1")
    ascii_alone = run(*arguments, PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert ascii_alone.returncode == plain.returncode
    if "json" in arguments:
        assert json.loads(ascii_alone.stdout) == json.loads(plain.stdout)
    elif arguments[0] in ("render", "weave") or "markdown" in arguments:
        assert ascii_alone.stdout == plain.stdout
    else:
        assert ascii_alone.stdout.isascii()


def test_line_ends_of_windows_change_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nor does a mark of byte order."""
    Path("old.story").write_text(STORY, encoding="utf-8", newline="\r\n")
    lay(STORY)
    shown = []
    for name in ("old.story", "case.story"):
        assert main(["argument", name]) == 0
        shown.append(capsys.readouterr().out)

    assert shown[0] == shown[1]
    assert main(["diff", "old.story", "case.story", "--fail-on", "any"]) == 0
    assert main(["argument", "old.story", "--add-rival", "schemer_in_walker"]) == 0
    written = Path("old.story").read_bytes()
    assert written.count(b"\r\n") == written.count(b"\n")


# Files that are none, and outputs that can't be

WRONG = [
    (["render", "nowhere.story"], "nowhere.story: no such file or directory; is its name spelt as on the disk?"),
    (["argument", "."], ". is a folder; name one story or document in it"),
    (["weave", "folder.md", "-o", "-"], "folder.md is a folder; name one story or document in it"),
    (["argument", "plain.md"], "plain.md: there is no story in this document; a story stands between a line ```story"),
    (["argument", "plain.tex"], "a story stands between \\begin{story} and \\end{story}"),
    (["render", "plain.docx"], "the document can't be read: it isn't a Word document; open it in the program"),
    (["render", "broken.ipynb"], "broken.ipynb:1: the document isn't JSON from here on"),
    (["weave", "broken.ipynb", "-o", "-"], "broken.ipynb can't be woven: it isn't JSON from line 1 on"),
    (["diff", "plain.md", "old.story"], "plain.md: there is no story in this document"),
    (["diff", "old.story", "broken.ipynb"], "broken.ipynb:1: the document isn't JSON from here on"),
    (["diff", "old.story", "nowhere.story"], "nowhere.story: no such file or folder, and there is no git repository"),
    (["diff", "old.story"], "give two files: OLD NEW"),
    (["diff", "old.story", "empty"], "the folder has no old.story to compare with; name the other file"),
    (["weave", "-", "-o", "-"], "Name a file"),
    (["weave", "old.story", "-o", "-"], "`story render` renders a story"),
    (["weave", "case.md", "-o", "case.tex"], "end OUT in .md. `story render case.md -o case.tex` writes the story"),
    (["weave", "case.md", "-o", "empty"], "empty is a folder; name a file in it: -o empty/case.md"),
    (["weave", "case.md", "-o", "./case.md"], "is the document itself"),
    (["weave", "case.md", "-o", "none/out.md"], "none/out.md: there is no folder none; make it first"),
    (["argument", "library.story"], "is a library, which declares words and argues nothing; name a story"),
    (["argument", "old.story", "--add-rival", "x"], "Proposed are schemer_in_walker"),
    (["argument", "latin.story", "--add-rival", "x"], "not UTF-8 text, so it can't be changed; save it as UTF-8"),
    (["argument", "large.story"], "large.story: larger than 10 MB, the most that is read"),
    (["render", "large.story"], "large.story: larger than 10 MB, the most that is read"),
    (["diff", "large.story", "old.story"], "large.story: larger than 10 MB, the most that is read"),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG, ids=[" ".join(arguments) for arguments, _ in WRONG])
def test_a_wrong_use_says_what_to_do(
    arguments: list[str], said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit status is 2, nothing is printed as a result, and no file is written or changed."""
    for name in ("plain.md", "plain.tex", "plain.docx"):
        Path(name).write_text("nothing\n", encoding="utf-8")
    Path("broken.ipynb").write_text("no JSON", encoding="utf-8")
    Path("latin.story").write_bytes(STORY.encode("utf-8") + b"# \xe9\n")
    Path("library.story").write_text('library l "words"\n', encoding="utf-8")
    Path("large.story").write_bytes(b"#" * 10_000_001)
    Path("empty").mkdir()
    Path("folder.md").mkdir()
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    assert main(arguments) == 2

    shown = capsys.readouterr()
    assert said in shown.err
    assert shown.out == ""
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_device_stays_a_device(folder: Path) -> None:
    """What is written to a pipe or a device goes into it: nothing takes its name."""
    os.mkfifo("pipe.md")
    reader = os.open("pipe.md", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert main(["render", "old.story", "--format", "mermaid", "-o", os.devnull]) == 0
        assert main(["render", "case.story", "-o", "pipe.md"]) == 0
        assert Path("pipe.md").is_fifo()
        assert os.read(reader, 65536).startswith(b"# `s`")
    finally:
        os.close(reader)
    assert Path(os.devnull).is_char_device()


def test_a_document_without_a_story_is_woven_as_it_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And whoever wanted it woven is told."""
    Path("plain.md").write_text("nothing\n", encoding="utf-8")

    assert main(["weave", "plain.md", "-o", "out.md"]) == 0
    assert Path("out.md").read_bytes() == Path("plain.md").read_bytes()
    assert "plain.md: there is no story in this document, so it is written as it was" in capsys.readouterr().err


def test_a_file_with_the_longest_name_is_written(folder: Path) -> None:
    """What passes for it meanwhile has a name of its own."""
    name = f"{'n' * 252}.md"

    assert main(["render", "old.story", "-o", name]) == 0
    assert sorted(path.name for path in folder.iterdir()) == sorted(["case.md", "case.story", "old.story", name])


# Projects


def test_libraries_of_the_project_are_found(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Imports are looked up in the folders that the settings name, whichever command reads the story."""
    Path("words/lab").mkdir(parents=True)
    Path("words/lab/care.story").write_text(
        'library lab.care "the lab\'s words"\nflavour likes() "it likes" { reads "likes what it was shown" }\n',
        encoding="utf-8",
    )
    Path("pyproject.toml").write_text('[tool.training-story]\npaths = ["words"]\n', encoding="utf-8")
    lay('story s "t" { status toy }\nfrom lab.care use likes\n\nrival v: likes() { predicts "x" }\n')

    for arguments in (["render", "case.story"], ["argument", "case.story"], ["weave", "case.md", "-o", "-"]):
        assert main(arguments) == 0, arguments
        if arguments[0] != "argument":
            assert "likes what it was shown" in capsys.readouterr().out
    assert main(["diff", "case.story", "case.story"]) == 0


@pytest.mark.parametrize("arguments", SHOWING[::2], ids=" ".join)
def test_settings_that_cannot_be_used_are_told_of(
    arguments: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the file and the key, and nothing is shown."""
    for settings, said in (
        (b'path = ["x"]', "story.toml: unknown key `path`; did you mean `paths`?"),
        (b'paths = ["x"]', "story.toml: `paths` names no folder: `x`"),
        (b"paths = [", "story.toml: not valid TOML"),
        (b"\xff", "story.toml: not UTF-8 text at byte 0"),
    ):
        Path("story.toml").write_bytes(settings)
        assert main(arguments) == 2
        shown = capsys.readouterr()
        assert said in shown.err
        assert shown.out == ""


# Damage


@pytest.mark.parametrize("number", range(20))
def test_a_damaged_story_ends_no_command(number: int, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever was done to a story, each command ends with one of its statuses; 3 would be a fault of the tool."""
    program = damaged(7, number)
    for name, content in {**program.others, "case.story": program.text}.items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_bytes(content)
    Path("case.md").write_bytes(b"before\n\n```story\n" + program.text + b"\n```\n\nbehind\n")

    for arguments in (*SHOWING, ["render", "case.md", "-o", "out.svg"], ["render", "case.md", "-o", "out.gsn.yaml"]):
        status = main(arguments)
        shown = capsys.readouterr()
        assert status in (0, 1, 2), (arguments, shown.err)
        assert (status == 2) == ("Error: " in shown.err)
        if arguments[0] != "weave":
            assert CONTROL.findall(shown.out.replace("\x1b", "")) == []
    # A rival that is proposed can be added, and is then declared and no longer proposed.
    main(["argument", "case.story", "--output-format", "json"])
    out = capsys.readouterr().out
    proposed = [each["name"] for each in json.loads(out)["counter_stories"]] if out else []
    for name in proposed[:1]:
        if main(["argument", "case.story", "--add-rival", name]) == 0:
            main(["argument", "case.story", "--output-format", "json"])
            rivals = [node["id"] for node in json.loads(capsys.readouterr().out)["nodes"] if node["kind"] == "rival"]
            assert name in rivals
        else:
            assert "not UTF-8 text" in capsys.readouterr().err
