"""The settings of a project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from training_story.diagnostics.diagnostic import Severity
from training_story.frontends.configuration import Configuration, ConfigurationError, Configurations
from training_story.frontends.exclusion import without_excluded


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of its own, which is the current folder and has three folders in it."""
    monkeypatch.chdir(tmp_path)
    for name in (".git", "specs/deep", "lib"):
        Path(name).mkdir(parents=True)
    return tmp_path


def settings(folder: str = ".") -> Configuration:
    """The settings that hold in a folder."""
    return Configurations().of_folder(folder)


def fault(text: str, file: str = "story.toml") -> str:
    """What is said about settings that can't be used, without the folder of their file."""
    Path(file).write_text(text)
    with pytest.raises(ConfigurationError) as raised:
        settings()
    return str(raised.value).removeprefix(f"{Path.cwd()}/")


def test_without_a_file_nothing_is_set() -> None:
    """The defaults are left to those who ask."""
    assert Configuration() == settings("specs/deep")


def test_every_key_is_read(folder: Path) -> None:
    """Folders are found from the folder of the file."""
    Path("story.toml").write_text(
        'paths = ["lib", "."]\nselect = ["CON"]\nignore = ["CON001", "unused"]\nfail-level = "warning"\n'
    )

    expected = Configuration(
        file=str(folder / "story.toml"),
        module_paths=(str(folder / "lib"), str(folder)),
        select=("CON",),
        ignore=("CON001", "unused"),
        fail_level=Severity.WARNING,
    )
    assert expected == settings("specs/deep")


def test_a_table_of_pyproject_holds_the_same_keys() -> None:
    """Other tables of the file are of no concern."""
    Path("pyproject.toml").write_text('[tool.other]\nx = 1\n[tool.training-story]\nselect = ["CON"]\n')

    assert settings().select == ("CON",)


def test_the_nearest_file_holds() -> None:
    """Settings further up are not mixed in, and an own file goes before pyproject.toml."""
    Path("story.toml").write_text('select = ["CON"]\nfail-level = "info"\n')
    Path("specs/pyproject.toml").write_text("[tool.training-story]\nignore = []\n")
    Path("lib/pyproject.toml").write_text('[tool.training-story]\nselect = ["OBJ"]\n')
    Path("lib/story.toml").write_text('select = ["CAR"]\n')

    assert (settings("specs/deep").select, settings("specs/deep").ignore) == (None, ())
    assert None is settings("specs/deep").fail_level
    assert settings("lib").select == ("CAR",)
    assert settings().select == ("CON",)


@pytest.mark.parametrize(
    "text", ["[tool.other]\nx = 1\n", "not TOML", '[project]\ndependencies = ["training-story"]\n']
)
def test_a_pyproject_without_the_table_is_passed_over(text: str) -> None:
    """The file above it holds."""
    Path("story.toml").write_text('select = ["CON"]\n')
    Path("specs/pyproject.toml").write_text(text)

    assert settings("specs").select == ("CON",)


def test_files_above_the_repository_do_not_hold() -> None:
    """The search ends at the folder that has .git in it."""
    Path("story.toml").write_text('select = ["CON"]\n')
    Path("specs/.git").write_text("gitdir: elsewhere\n")

    assert Configuration() == settings("specs/deep")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fail_level = 1\n", "unknown key `fail_level`; did you mean `fail-level`?"),
        ("colour = 1\n", "unknown key `colour`; the keys are `paths`, `select`, `ignore`, `fail-level`, `exclude`"),
        ('select = "CON"\n', "`select` must be a list of strings"),
        ("ignore = [1]\n", "`ignore` must be a list of strings"),
        ("paths = 3\n", "`paths` must be a list of strings"),
        ("fail-level = 1\n", "`fail-level` must be a string"),
        (
            'fail-level = "eror"\n',
            "`fail-level` must be one of `error`, `warning`, `info`, not `eror`; did you mean `error`?",
        ),
        ('paths = ["../other"]\n', "`paths` leads out of the project: `../other`"),
        ('paths = ["/"]\n', "`paths` leads out of the project: `/`"),
        ('paths = ["nope"]\n', "`paths` names no folder: `nope`"),
    ],
)
def test_a_wrong_key_or_value_is_named_with_its_file(text: str, message: str) -> None:
    """A misspelt word is answered with the nearest one."""
    assert f"story.toml: {message}" == fault(text)


def test_text_that_is_not_toml_is_named_with_its_place() -> None:
    """The line is in the message."""
    assert fault("select = \n").startswith("story.toml: not valid TOML: ")
    assert "line 1" in fault("select = \n")


def test_bytes_that_are_not_text_are_named_with_their_place() -> None:
    """The file is not read as something else."""
    Path("story.toml").write_bytes(b'select = ["\xff"]')
    with pytest.raises(ConfigurationError, match=r"story\.toml: not UTF-8 text at byte 11"):
        settings()


def test_a_file_that_can_not_be_read_is_named() -> None:
    """A folder in its place, for one."""
    Path("story.toml").mkdir()
    with pytest.raises(ConfigurationError, match=r"story\.toml: Is a directory"):
        settings()


def test_deep_nesting_is_a_fault_of_the_file() -> None:
    """The parser's own limit doesn't show."""
    assert fault("x = " + "[" * 100_000) == "story.toml: nested too deeply"


def test_the_table_of_pyproject_must_be_a_table() -> None:
    """A value in its place is named."""
    message = "pyproject.toml: `tool.training-story` must be a table"
    assert message == fault("[tool]\ntraining-story = 1\n", "pyproject.toml")


def test_a_folder_that_leads_out_through_a_link_is_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Where the folder really is decides."""
    Path("away").symlink_to(tmp_path_factory.mktemp("outside"))

    assert fault('paths = ["away"]\n') == "story.toml: `paths` leads out of the project: `away`"


def test_excluded_files_are_left_out_of_walks(tmp_path: Path) -> None:
    """A file or folder that is named is checked all the same."""
    (tmp_path / "story.toml").write_text('exclude = ["old", "*.draft.story"]\n')
    names = ["a.story", "b.draft.story", "old/c.story", "old/deep/d.story", "new/e.story"]
    files = [str(tmp_path / name) for name in names]

    def left(*paths: str) -> list[str]:
        wanted = [str(tmp_path / path) for path in paths]
        found = without_excluded(files, wanted, Configurations())
        return [os.path.relpath(name, tmp_path).replace(os.sep, "/") for name in found]

    assert left("") == ["a.story", "new/e.story"]
    assert left("old") == ["a.story", "old/c.story", "old/deep/d.story", "new/e.story"]
    assert left("b.draft.story") == ["a.story", "b.draft.story", "new/e.story"]
