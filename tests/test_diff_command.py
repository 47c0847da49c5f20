"""``story diff``: which versions its words name, what it prints, and when it fails."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from training_story.difference.categories import CATEGORIES
from training_story.frontends.command_line import main
from training_story.schemas import schema

SPECS = Path(__file__).parent.parent / "specs"
TTT = (
    (SPECS / "tic_tac_toe_simulator.story")
    .read_text(encoding="utf-8")
    .replace("story tic_tac_toe_simulator", "story tic_tac_toe")
)
LOOSE = TTT.replace("at_least: 0.95", "at_least: 0.9")


@pytest.fixture
def versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder, which is the current one, with two versions of a story."""
    monkeypatch.chdir(tmp_path)
    Path("old.story").write_text(TTT, encoding="utf-8")
    Path("new.story").write_text(LOOSE, encoding="utf-8")
    return tmp_path


def test_what_changed_is_told_with_both_places(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line for the category and what happened, one for the places, and the counts at the end."""
    assert main(["diff", "old.story", "new.story"]) == 0

    line = TTT[: TTT.index("attained(win_signal")].count("\n") + 1
    assert capsys.readouterr().out == (
        "old.story → new.story\n"
        "\n"
        "What weakens the case (1)\n"
        "  constraint-loosened: the constraint `fits` was loosened from `at_least: 0.95` to `at_least: 0.9`\n"
        f"    old.story:{line} → new.story:{line}\n"
        "\n"
        "1 weaker in 1 story\n"
    )


def test_no_change_is_said_in_one_line(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Also where the layout differs."""
    Path("new.story").write_text(TTT.replace("\n", "\n\n") + "# more\n", encoding="utf-8")

    assert main(["diff", "old.story", "new.story", "--fail-on", "any"]) == 0
    assert capsys.readouterr().out == "no change in meaning\n"


def test_the_json_follows_its_schema(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The schema that `story schema diff` prints, which lists every category."""
    jsonschema = pytest.importorskip("jsonschema")
    published = json.loads(schema("diff"))
    assert published["$defs"]["category"]["enum"] == list(CATEGORIES)

    for old, new in (("old.story", "new.story"), ("new.story", str(SPECS / "rlhf_assistant.story"))):
        assert main(["diff", old, new, "--output-format", "json"]) == 0
        report = json.loads(capsys.readouterr().out)
        jsonschema.validate(report, published)
        assert report["summary"]["stories"] == 1
        assert report["stories"][0]["changes"]


def test_the_exit_status_is_one_where_asked(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By category, by direction, or by any change; several words go together."""
    both = ["diff", "old.story", "new.story", "--fail-on"]

    assert main([*both, "constraint-loosened"]) == 1
    assert main([*both, "weaker"]) == 1
    assert main([*both, "any"]) == 1
    assert main([*both, "evidence-dropped,rival-dropped"]) == 0
    assert main([*both, "evidence-dropped", "--fail-on", "changed,constraint-loosened"]) == 1
    assert main(["diff", "new.story", "old.story", "--fail-on", "weaker"]) == 0


def test_what_follows_from_a_change_fails_too(versions: Path) -> None:
    """A dropped step that leaves a property without support is found under both categories."""
    start = TTT.index("  nudge small_net")
    Path("new.story").write_text(TTT[:start] + TTT[TTT.index("  nudge no_reach") :], encoding="utf-8")
    both = ["diff", "old.story", "new.story", "--fail-on"]

    assert main([*both, "rationale-orphaned"]) == 1
    assert main([*both, "step-dropped"]) == 1
    assert main([*both, "rival-reopened"]) == 0


def test_a_misspelt_category_is_a_wrong_use(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The nearest one is offered."""
    assert main(["diff", "old.story", "new.story", "--fail-on", "evidense-dropped"]) == 2
    assert "Did you mean 'evidence-dropped'?" in capsys.readouterr().err


def test_every_category_is_listed_with_what_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    """One line for each."""
    assert main(["diff", "--categories"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(CATEGORIES)


def test_the_note_is_a_paragraph(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two to five sentences in the past tense, with a mark at the end of each."""
    assert main(["diff", "old.story", "new.story", "--note"]) == 0
    assert capsys.readouterr().out == (
        "One change weakened the case: the constraint `fits` was loosened from `at_least: 0.95` to `at_least: 0.9`."
        " Nothing else changed in meaning.\n"
    )
    assert main(["diff", "old.story", str(SPECS / "tic_tac_toe_robot.story"), "--note"]) == 0
    note = capsys.readouterr().out
    assert note.count("\n") == 1
    assert 2 <= note.count(". ") + note.count(".\n") <= 5


def test_texts_of_the_author_stay_texts_in_markdown(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Markup in a story is escaped."""
    gap = 'gap "self-play misses positions that only a weak player reaches"'
    assert gap in TTT
    spoilt = TTT.replace(gap, f'{gap}\n  gap "<b>[x](y)</b> *a* `b` # c"')
    Path("new.story").write_text(spoilt, encoding="utf-8")

    assert main(["diff", "old.story", "new.story", "--output-format", "markdown"]) == 0
    shown = capsys.readouterr().out
    assert "  - now: \\<b\\>\\[x\\](y)\\</b\\> \\*a\\* \\`b\\` \\# c\n" in shown


def test_control_characters_never_reach_a_terminal(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are shown as escapes, and in JSON too."""
    Path("new.story").write_text(TTT.replace("looks for lines", "looks \x1b[31m\x7f for lines"), encoding="utf-8")

    for output_format in ("text", "json", "markdown"):
        main(["diff", "old.story", "new.story", "--output-format", output_format])
        shown = capsys.readouterr().out
        assert "goal-moved" in shown
        assert "\x1b" not in shown
        assert "\x7f" not in shown


@pytest.mark.parametrize("path", sorted(SPECS.glob("*.story")), ids=lambda path: path.stem)
def test_each_spec_is_compared_with_a_spoilt_copy(
    path: Path, versions: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In every format; what is lost shows."""
    jsonschema = pytest.importorskip("jsonschema")
    lines = path.read_text(encoding="utf-8").split("\n")
    Path("new.story").write_text("\n".join(line for at, line in enumerate(lines) if at % 11 != 5), encoding="utf-8")
    both = ["diff", str(path), "new.story"]

    assert main([*both, "--fail-on", "any"]) == 1
    assert main([*both, "--note"]) == 0
    assert main([*both, "--output-format", "markdown"]) == 0
    capsys.readouterr()
    assert main([*both, "--output-format", "json"]) == 0
    jsonschema.validate(json.loads(capsys.readouterr().out), json.loads(schema("diff")))


# Folders and documents


def test_folders_are_compared_story_by_story(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By path, then by the name of the story; what is left over is dropped or added."""
    for folder in ("one/sub", "two"):
        Path(folder).mkdir(parents=True)
    Path("one/same.story").write_text(TTT.replace("story tic_tac_toe", "story same"), encoding="utf-8")
    Path("two/same.story").write_text(LOOSE.replace("story tic_tac_toe", "story same"), encoding="utf-8")
    Path("one/sub/moved.story").write_text(TTT, encoding="utf-8")
    Path("two/elsewhere.story").write_text(TTT, encoding="utf-8")
    Path("one/gone.story").write_text('story gone "a"\n', encoding="utf-8")
    Path("two/come.story").write_text('story come "b"\nspace Z "of another kind"\n', encoding="utf-8")

    assert main(["diff", "one", "two", "--output-format", "json"]) == 0
    stories = {each["name"]: each for each in json.loads(capsys.readouterr().out)["stories"]}
    found = {name: [change["category"] for change in each["changes"]] for name, each in stories.items()}
    assert found == {
        "same": ["constraint-loosened"],
        "tic_tac_toe": ["renamed"],
        "gone": ["story-dropped"],
        "come": ["story-added"],
    }
    assert stories["gone"]["new"] is None
    assert stories["tic_tac_toe"]["changes"][0]["after"] == "two/elsewhere.story"


def test_a_file_is_compared_with_that_of_its_name_in_a_folder(
    versions: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As ``diff`` does it."""
    Path("folder").mkdir()
    Path("folder/old.story").write_text(LOOSE, encoding="utf-8")

    assert main(["diff", "old.story", "folder"]) == 0
    assert "constraint-loosened" in capsys.readouterr().out
    assert main(["diff", "new.story", "folder"]) == 2
    assert "no new.story" in capsys.readouterr().err


def test_documents_have_their_own_places(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Lines are those of the document; prose around the blocks doesn't count."""
    Path("old.md").write_text(f"# A\n\n```story\n{TTT}```\n", encoding="utf-8")
    Path("new.md").write_text(f"# B\n\nMore\nprose.\n\n```story\n{LOOSE}```\n", encoding="utf-8")

    assert main(["diff", "old.md", "new.md"]) == 0
    line = TTT[: TTT.index("attained(win_signal")].count("\n") + 1
    assert f"old.md:{line + 3} → new.md:{line + 6}" in capsys.readouterr().out
    assert main(["diff", "old.story", "new.md", "--fail-on", "constraint-loosened"]) == 1


def test_a_document_without_a_story_is_told(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As is a file that isn't there; the exit status is 2."""
    Path("none.md").write_text("# Nothing\n", encoding="utf-8")

    assert main(["diff", "old.story", "none.md"]) == 2
    assert "none.md: there is no story in this document" in capsys.readouterr().err
    assert main(["diff", "old.story", "missing.story"]) == 2
    said = capsys.readouterr()
    assert "missing.story: no such file" in said.err
    assert said.out == ""  # not that nothing changed
    assert main(["diff", "old.story", "new.story", "none.md"]) == 2


def test_what_has_errors_is_compared_as_far_as_it_goes(versions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And the reader is told."""
    Path("new.story").write_text(LOOSE.replace("computed on positions", "computed on nothing"), encoding="utf-8")

    assert main(["diff", "old.story", "new.story"]) == 0
    shown = capsys.readouterr().out
    assert "note: new.story has 1 error (`story check`)" in shown
    assert "constraint-loosened" in shown
    assert "what `win_signal` is computed on was changed" in shown


# Revisions of git


def git(*arguments: str) -> None:
    """Run git in the current folder."""
    surroundings = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    surroundings |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    name = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *name, *arguments], check=True, capture_output=True, env=surroundings)


def commit(message: str) -> None:
    """Commit all that is there."""
    git("add", "--all")
    git("commit", "--quiet", "--message", message)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with three commits; the branch `feature` went off at the second."""
    monkeypatch.chdir(tmp_path)
    git("init", "--quiet")
    Path("stories/sub").mkdir(parents=True)
    Path("stories/a.story").write_text(TTT, encoding="utf-8")
    Path("stories/sub/b.story").write_text(TTT.replace("story tic_tac_toe", "story second"), encoding="utf-8")
    commit("one")
    Path("stories/a.story").write_text(LOOSE, encoding="utf-8")
    commit("two")
    git("branch", "feature")
    Path("stories/a.story").write_text(LOOSE.replace("status toy", "status paper"), encoding="utf-8")
    commit("three")
    git("checkout", "--quiet", "feature")
    Path("stories/sub/b.story").rename("stories/c.story")
    Path("stories/a.story").write_text(LOOSE.replace("wins_fast", "wins_soon"), encoding="utf-8")
    commit("four")
    return tmp_path


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, list[str]]:
    """The categories of what changed, by story."""
    status = main(["diff", "--output-format", "json", *arguments])
    shown = capsys.readouterr()
    assert status == 0, shown.err
    stories = json.loads(shown.out)["stories"]
    return {each["name"]: [change["category"] for change in each["changes"]] for each in stories}


def test_a_revision_is_compared_with_the_work_tree(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Also with what isn't committed; a moved file is found."""
    second = {"second": ["renamed"]}
    assert found(capsys, "HEAD") == {}
    assert found(capsys) == {}
    assert found(capsys, "HEAD~1") == {"tic_tac_toe": ["property-renamed"]} | second
    Path("stories/a.story").write_text(TTT, encoding="utf-8")
    assert found(capsys, "HEAD") == {"tic_tac_toe": ["constraint-tightened", "property-renamed"]}
    assert found(capsys) == found(capsys, "HEAD") == found(capsys, "stories/a.story")
    assert found(capsys, "HEAD~1", "--", "stories/a.story") == {"tic_tac_toe": ["constraint-tightened"]}
    assert found(capsys, "HEAD~1", "stories/a.story") == {"tic_tac_toe": ["constraint-tightened"]}


def test_two_revisions_are_compared(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With two dots, or as two words; with three dots since they went apart."""
    feature = {"tic_tac_toe": ["status-lowered", "property-renamed"], "second": ["renamed"]}
    assert found(capsys, "main..feature") == feature
    assert found(capsys, "main", "feature") == feature
    assert found(capsys, "main", "feature", "stories/a.story") == {"tic_tac_toe": feature["tic_tac_toe"]}
    assert found(capsys, "main..feature", "--", "stories/a.story") == {"tic_tac_toe": feature["tic_tac_toe"]}
    assert found(capsys, "main...feature", "stories/a.story") == {"tic_tac_toe": ["property-renamed"]}


def test_a_file_of_a_revision_has_the_revision_before_a_colon(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the top, or with `./` from the current folder; a folder too, and one side alone."""
    assert found(capsys, "HEAD~2:stories/a.story", "stories/a.story") == {
        "tic_tac_toe": ["constraint-loosened", "property-renamed"]
    }
    assert found(capsys, "HEAD~1:stories/a.story") == {"tic_tac_toe": ["property-renamed"]}
    assert found(capsys, "HEAD~1:stories", "HEAD:stories") == {
        "tic_tac_toe": ["property-renamed"], "second": ["renamed"],
    }  # fmt: skip
    monkeypatch.chdir("stories")
    assert found(capsys, "HEAD~1:./a.story", "a.story") == {"tic_tac_toe": ["property-renamed"]}
    assert found(capsys, "HEAD~1", "a.story") == {"tic_tac_toe": ["property-renamed"]}
    assert main(["diff", "HEAD~2:./a.story", "a.story"]) == 0
    assert "HEAD~2:stories/a.story:" in capsys.readouterr().out


def test_libraries_are_read_at_the_same_revision(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A flavour that has gone from the library since is still known to the old version."""
    library = 'library lab.own "a"\n\nfrom std.care use Horizon\n\nflavour {}(horizon: Horizon) "cares" {{\n}}\n'
    Path("lab").mkdir()
    Path("lab/own.story").write_text(library.format("first"), encoding="utf-8")
    using = "from lab.own use {0}\n" + 'rival r: {0}(horizon: step) {{ predicts "x" }}\n'
    Path("u.story").write_text('story u "u"\n' + using.format("first"), encoding="utf-8")
    commit("a library")
    Path("lab/own.story").write_text(library.format("second"), encoding="utf-8")
    Path("u.story").write_text('story u "u"\n' + using.format("second"), encoding="utf-8")

    assert main(["diff", "HEAD", "u.story", "--output-format", "json"]) == 0
    (story,) = json.loads(capsys.readouterr().out)["stories"]
    assert story["errors"]["old"] == story["errors"]["new"]
    assert [change["category"] for change in story["changes"]] == ["rival-changed"]
    assert found(capsys, "HEAD", "lab") == {"lab.own": ["renamed"]}


def test_words_that_name_nothing_are_told(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No option of git can be smuggled in, and nothing is run."""
    for words, said in (
        (["nosuch"], "no such file, folder or revision"),
        (["HEAD:nosuch.story", "stories/a.story"], "has no such file"),
        (["HEAD", "nosuch.story"], "no such file, folder or revision"),
        (["nosuch..HEAD"], "'nosuch' is not a revision"),
        (["HEAD", "HEAD", "/"], "not in the repository"),
        (["HEAD..--output=x"], "is not a revision"),
        (["--", "stories", "--output=x"], ""),
    ):
        status = main(["diff", *words])
        shown = capsys.readouterr()
        assert (status, said in shown.err) == (2 if said else 0, True), words
    assert not Path("x").exists()


def test_outside_a_repository_two_versions_are_needed(
    versions: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message says what to give instead."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(versions.parent))

    assert main(["diff", "old.story"]) == 2
    assert "in no git repository, so there is no earlier version; give two files: OLD NEW" in capsys.readouterr().err
