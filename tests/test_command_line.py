"""The command as its users meet it: arguments, what is written where, and the exit status."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

import pytest
from training_story.frontends.bug_report import Bug, report_bug
from training_story.frontends.checker import Checker, Settings, Task
from training_story.frontends.command_line import main
from training_story.rules.catalogue import all_codes

if TYPE_CHECKING:
    from training_story.frontends.reports import OutputFormat

CLEAN = 'library clean "sizes"\n\nchoice Size "how large" { small, large }\n'
TWICE = 'library twice "sizes"\n\nchoice Size "one" { small }\n\nchoice Size "two" { large }\n'
UNUSED = 'library unused "sizes"\n\nfrom std.care use register_value\n\nchoice Size "one" { small }\n'
COMMAND = (
    sys.executable,
    "-c",
    "from training_story.frontends.command_line import main; raise SystemExit(main())",
)


class Outcome(NamedTuple):
    """What came of a command."""

    status: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each test works in an empty repository, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()
    return tmp_path


@pytest.fixture
def story(capsys: pytest.CaptureFixture[str]) -> Story:
    """Runs the command in this process."""
    return Story(capsys)


class Story:
    """Runs the command in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str) -> Outcome:
        """What came of these arguments."""
        status = main(arguments)
        return Outcome(status, *self._capsys.readouterr())


def run(*arguments: str, given: bytes = b"", **environment: str) -> Outcome:
    """Run the command in a process of its own."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


def lay(**texts: str) -> None:
    """Write stories into the current folder."""
    for name, text in texts.items():
        Path(f"{name}.story").write_text(text)


def test_a_clean_file_has_status_0(story: Story) -> None:
    """One line says so, and it doesn't call the story anything."""
    lay(clean=CLEAN)

    assert Outcome(0, "no findings in 1 file\n", "") == story("check", "clean.story")


def test_a_finding_has_status_1_and_is_laid_out_for_readers(story: Story) -> None:
    """Findings go to standard output, the counts come last."""
    lay(twice=TWICE, clean=CLEAN)
    outcome = story("check")

    assert (outcome.status, outcome.err) == (1, "")
    assert outcome.out.startswith("error[NAM002 ")
    assert "\n --> twice.story:5:8\n" in outcome.out
    assert "\n5 | choice Size" in outcome.out
    assert "= explain: story explain NAM002\n\n1 error in 2 files\n" in outcome.out


def test_concise_output_has_one_line_for_each_finding(story: Story) -> None:
    """And the counts."""
    lay(twice=TWICE)
    finding, counts = story("check", "--output-format", "concise").out.splitlines()

    assert re.fullmatch(r"twice\.story:5:8: error: .+ \[NAM002 [a-z-]+\]", finding)
    assert counts == "1 error in 1 file"


def test_json_output_is_one_document(story: Story) -> None:
    """It has the findings by file, offset and code."""
    lay(b=TWICE, a=UNUSED + TWICE.partition("\n")[2])
    report = json.loads(story("check", "--output-format", "json", "b.story", "a.story").out)

    found = [(d["file"], d["range"]["start"]["offset"], d["code"]) for d in report["diagnostics"]]
    assert {"a.story", "b.story"} == {file for file, _, _ in found}
    assert sorted(found) == found
    assert report["summary"]["files"] == 2
    assert len(found) == sum(report["summary"][kind] for kind in ("errors", "warnings", "infos"))


@pytest.mark.parametrize("output_format", ["text", "concise", "json"])
def test_the_same_input_gives_the_same_bytes_with_any_number_of_processes(output_format: str) -> None:
    """Whatever the order in which the files are given."""
    for number in range(12):
        lay(**{f"s{number}": (TWICE, UNUSED, CLEAN)[number % 3]})
    names = [f"s{number}.story" for number in range(12)]
    runs = [
        run("check", "--output-format", output_format, "--jobs", jobs, *files, PYTHONHASHSEED=seed)
        for jobs, files, seed in (("1", names, "1"), ("3", names, "2"), ("2", names[::-1], "3"))
    ]

    assert len(set(runs)) == 1
    assert runs[0].status == 1


def test_warnings_fail_only_where_they_are_asked_to(story: Story) -> None:
    """By option, or by configuration; the option goes first."""
    lay(unused=UNUSED)

    assert story("check").status == 0
    assert story("check", "--fail-level", "warning").status == 1
    assert story("check", "--fail-level", "info").status == 1
    Path("story.toml").write_text('fail-level = "warning"\n')
    assert story("check").status == 1
    assert story("check", "--fail-level", "error").status == 0


def test_findings_are_selected_by_code_and_by_name(story: Story) -> None:
    """What is left out isn't counted either."""
    lay(twice=TWICE, unused=UNUSED)
    name = next(page.code.name for page in all_codes() if page.code.number == "NAM002")

    assert "1 warning in 2 files" in story("check", "--ignore", name).out
    assert "1 error in 2 files" in story("check", "--select", "SYN,NAM002").out
    assert Outcome(0, "no findings in 2 files\n", "") == story("check", "--ignore", "NAM")


def test_the_configuration_selects_unless_options_do(story: Story) -> None:
    """For each file, the settings nearest to it."""
    lay(twice=TWICE)
    Path("inner").mkdir()
    Path("inner/twice.story").write_text(TWICE)
    Path("inner/pyproject.toml").write_text('[tool.training-story]\nignore = ["NAM"]\n')

    outcome = story("check", "--output-format", "concise")
    assert outcome.out.startswith("twice.story:")
    assert "1 error in 2 files" in outcome.out
    assert "2 errors in 2 files" in story("check", "--ignore", "SYN").out


def test_modules_are_found_in_the_configured_folders(story: Story) -> None:
    """A story uses a library of another folder of the project."""
    Path("shared/own").mkdir(parents=True)
    Path("shared/own/sizes.story").write_text('library own.sizes "sizes"\nchoice Size "how large" { small }\n')
    lay(user='library user "x"\nfrom own.sizes use Size\nflavour f(size: Size) "x" { predicts "y" }\n')

    assert "[NAM005 " in story("check", "user.story").out
    Path("story.toml").write_text('paths = ["shared"]\n')
    assert "[NAM005 " not in story("check", "user.story").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["check", "--outputformat", "json"],
            "No such option '--outputformat'. Did you mean '--output-format'?",
        ),
        (
            ["check", "--output-format", "jsn"],
            "'jsn' is not one of 'text', 'concise', 'json', ",
        ),
        (["check", "--fail-level", "warn"], "Did you mean 'warning'?"),
        (["check", "--select", "NAM02"], "Error: no code or name `NAM02`; did you mean "),
        (["check", "--stdin-filename", "a.story"], "--stdin-filename needs `-` among the paths."),
        (["chek"], "No such command 'chek'. (Did you mean one of: 'check', "),
        (["explain"], "Missing argument 'CODE_OR_NAME'."),
        (["explain", "NAM02"], "Error: there is no page on 'NAM02'. Did you mean 'NAM002', "),
        (["rules", "extra\x07"], r"Got unexpected extra argument (extra\x07)"),
    ],
)
def test_wrong_use_has_status_2_and_names_what_was_meant(story: Story, arguments: list[str], message: str) -> None:
    """It is said on standard error, and nothing is checked."""
    lay(twice=TWICE)
    outcome = story(*arguments)

    assert (outcome.status, outcome.out) == (2, "")
    assert message in outcome.err


def test_wrong_settings_have_status_2(story: Story) -> None:
    """One line names the file and the nearest key, or the nearest code."""
    lay(twice=TWICE)
    Path("story.toml").write_text('selct = ["NAM"]\n')
    outcome = story("check")

    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("Error: ")
    assert outcome.err.endswith("story.toml: unknown key `selct`; did you mean `select`?\n")
    Path("story.toml").write_text('select = ["NAM02"]\n')
    assert "story.toml: no code or name `NAM02`; did you mean " in story("check").err


def test_a_path_that_can_not_be_read_has_status_2_and_the_others_are_checked(story: Story) -> None:
    """One line for each on standard error."""
    lay(twice=TWICE)
    os.symlink("loop.story", "loop.story")
    outcome = story("check", "nope.story", "loop.story", "twice.story")

    assert outcome.status == 2
    assert "1 error in 1 file" in outcome.out
    assert outcome.err.startswith("Error: nope.story: no such file or directory\nError: loop.story: ")
    assert outcome.err.count("\n") == 2


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that opens but can't be read")
def test_a_file_that_fails_while_it_is_read_has_status_2(story: Story) -> None:
    """The reason of the system is passed on."""
    lay(clean=CLEAN)
    outcome = story("check", "/proc/self/mem", "clean.story")

    assert outcome.status == 2
    assert outcome.out == "no findings in 1 file\n"
    assert re.fullmatch(r"Error: /proc/self/mem: .+\n", outcome.err)


def test_a_folder_without_stories_is_told_of(story: Story) -> None:
    """It is no fault."""
    assert Outcome(0, "no findings in 0 files\n", "Note: no stories or documents in .\n") == story("check")


def test_ignored_files_are_not_checked(story: Story) -> None:
    """Unless they are named."""
    lay(twice=TWICE, clean=CLEAN)
    Path(".gitignore").write_text("twice.story\n")

    assert story("check").out == "no findings in 1 file\n"
    assert "1 error in 1 file" in story("check", "twice.story").out


def test_standard_input_is_checked_under_the_name_it_is_given() -> None:
    """Imports are looked up beside that name."""
    lay(sizes='library sizes "sizes"\nchoice Size "how large" { small }\n')
    user = b'library user "x"\nfrom sizes use Size, Nope\nflavour f(size: Size) "x" { predicts "y" }\n'

    assert "<stdin>:5:8: error: " in run("check", "--output-format", "concise", "-", given=TWICE.encode()).out
    named = run("check", "--output-format", "concise", "-", "--stdin-filename", "user.story", given=user)
    assert "user.story:2:" in named.out
    assert "NAM005" not in named.out
    assert named.status == 1


def test_standard_input_stands_in_for_the_file_of_its_name() -> None:
    """An editor's text is checked, not what is on the disk."""
    lay(twice=TWICE, clean=CLEAN)
    outcome = run("check", "-", ".", "--stdin-filename", "twice.story", given=CLEAN.encode())

    assert Outcome(0, "no findings in 2 files\n", "") == outcome


@pytest.mark.parametrize("given", [b"", b"\xff\xfe\x00", b"\x1b[2J\x9b31m", "\u202e\u2066".encode(), b"\r\r\n\t"])
def test_any_bytes_give_a_report_without_control_characters(given: bytes) -> None:
    """No traceback, and nothing that a terminal would act on."""
    for output_format in ("text", "concise", "json"):
        outcome = run("check", "-", "--output-format", output_format, given=given, PYTHONIOENCODING="utf-8")

        assert outcome.status in {0, 1}
        assert outcome.out.replace("\n", "").isprintable()
        assert outcome.err == ""


def test_too_much_standard_input_is_refused() -> None:
    """In one line."""
    outcome = run("check", "-", given=b" " * 10_000_001)

    told = "Error: <stdin>: larger than 10 MB, the most that is read\n"
    assert outcome == Outcome(2, "no findings in 0 files\n", told)


def test_what_an_output_can_not_encode_is_escaped() -> None:
    """An ASCII terminal gets the whole report."""
    Path("Größe.story").write_text(TWICE)
    outcome = run("check", "--output-format", "concise", PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert outcome.out.startswith(r"Gr\xf6\xdfe.story:5:8: error: ")


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    ("environment", "has_colour"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_is_for_terminals_that_want_it(environment: dict[str, str], has_colour: bool) -> None:
    """``NO_COLOR`` counts if it isn't empty."""
    lay(twice=TWICE)
    plain = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    controller, terminal = os.openpty()
    subprocess.run([*COMMAND, "check"], stdout=terminal, check=False, env={**plain, "TERM": "xterm", **environment})
    os.close(terminal)
    shown = os.read(controller, 100_000).decode()
    os.close(controller)

    assert "twice.story:5:8" in shown
    assert has_colour == ("\x1b[" in shown)
    assert "\x1b[" not in run("check").out


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
def test_a_reader_that_goes_away_is_no_fault() -> None:
    """The status stays that of the check, and nothing is complained about."""
    for number in range(300):
        lay(**{f"s{number}": TWICE})
    reader, writer = os.pipe()
    with subprocess.Popen([*COMMAND, "check"], stdout=writer, stderr=subprocess.PIPE) as process:
        os.close(writer)
        os.close(reader)
        complaints = process.communicate()[1]

    assert (process.returncode, complaints) == (1, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is full")
def test_an_output_that_can_not_be_written_has_status_2() -> None:
    """One line says why."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*COMMAND, "check"], stdout=full, stderr=subprocess.PIPE, check=False)

    assert done.returncode == 2
    assert done.stderr.decode().endswith("Error: No space left on device\n")


def test_an_exception_in_a_check_becomes_a_bug_of_its_file() -> None:
    """What is kept of it names the exception and the place."""
    lay(twice=TWICE)
    no_format = cast("OutputFormat", "morse")
    result = Checker({}).check(Task("twice.story", Settings(no_format, False, (), (), 3, "respected", "")))

    assert result.bug is not None
    assert result.bug.kind == "AssertionError"
    assert "reports.py" in result.bug.traceback


def test_a_bug_is_reported_in_one_line_with_the_input_kept(
    capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Byte by byte, in a folder that only the user can read, with the traceback beside it."""
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    report_bug(Bug("KeyError", "the traceback\n"), "the check of a\x1b.story", b"\xff\x00story")
    line = capsys.readouterr().err

    assert re.match(r"story: a bug in training-story \S+ \(KeyError\) stopped the check of a\\x1b\.story; ", line)
    assert "please report it" in line
    assert line.count("\n") == 1
    kept = Path(line.partition(" with ")[2].partition(",")[0])
    assert kept.read_bytes() == b"\xff\x00story"
    assert "the traceback" in (kept.parent / "traceback.txt").read_text()
    assert kept.parent.stat().st_mode & 0o777 == 0o700


def test_explain_prints_the_page_of_a_code(story: Story) -> None:
    """By number and by name, in any case of letters."""
    for page in all_codes():
        outcome = story("explain", page.code.number.lower())

        assert Outcome(0, outcome.out, "") == outcome
        assert outcome.out.startswith(f"# {page.code.number} {page.code.name}\n\n")
        assert page.page.strip() in outcome.out
        assert outcome == story("explain", page.code.name)


def test_rules_lists_every_code(story: Story) -> None:
    """As a table and as JSON, in the order of the codes."""
    rows = story("rules").out.splitlines()
    listed = json.loads(story("rules", "--output-format", "json").out)["rules"]
    codes = sorted(all_codes(), key=lambda page: page.code.number)

    assert [page.code.number for page in codes] == [row.split()[0] for row in rows[1:]]
    assert [page.code.name for page in codes] == [row.split()[1] for row in rows[1:]]
    assert [page.code.number for page in codes] == [rule["code"] for rule in listed]
    assert all(rule["summary"] and rule["summary"] in row for rule, row in zip(listed, rows[1:], strict=True))


def test_version_names_the_command(story: Story) -> None:
    """And its version."""
    assert re.fullmatch(r"story \d+\.\d+\.\d+\n", story("--version").out)


def test_a_check_of_one_file_loads_nothing_it_does_not_need(warm_cache: Path) -> None:
    """A clean file needs no layout, no parser of settings and no second process."""
    lay(clean=CLEAN)
    program = f"import sys; from {main.__module__} import main; main(['check', 'clean.story']); print(*sys.modules)"
    environment = {**os.environ, "TRAINING_STORY_CACHE": str(warm_cache)}
    runs = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
        for _ in range(2)
    ]
    again = runs[1].stdout
    assert "training_story.pipeline" not in again.split()
    assert "attrs" not in again.split()
    lay(clean=CLEAN + "# changed\n")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)

    counts, modules = done.stdout.splitlines()
    assert counts == "no findings in 1 file"
    assert "training_story.pipeline" in modules.split()
    unneeded = {"json", "tomllib", "pathlib", "multiprocessing", "difflib", "subprocess"}
    assert unneeded & set(modules.split()) == set()
