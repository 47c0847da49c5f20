"""The pytest plugin, in pytest runs of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from entry_points import PACKAGES, declare

pytest_plugins = ["pytester"]

PLUGIN = "training_story.integrations.pytest_plugin"
CLEAN = 'library clean "sizes"\n\nchoice Size "how large" { small, large }\n'
TWICE = 'library twice "sizes"\n\nchoice Size "one" { small }\n\nchoice Size "two" { large }\n'
UNUSED = 'library unused "sizes"\n\nfrom std.care use register_value\n\nchoice Size "one" { small }\n'


@pytest.fixture(autouse=True)
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project, and runs that load this plugin and no other."""
    monkeypatch.setenv("PYTHONPATH", str(PACKAGES))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    (pytester.path / ".git").mkdir()
    return pytester.path


@pytest.fixture
def run(pytester: pytest.Pytester) -> Run:
    """Runs pytest with the plugin."""
    return Run(pytester)


class Run:
    """Runs pytest in a process of its own, with the plugin."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        self._pytester = pytester

    def __call__(self, *arguments: str) -> pytest.RunResult:
        """The outcome of one run."""
        return self._pytester.runpytest_subprocess("-p", PLUGIN, *arguments)


def lay(folder: Path, **texts: str) -> None:
    """Write stories into a folder."""
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.story").write_text(text, encoding="utf-8")


def test_stories_are_left_alone_unless_asked_for(project: Path, run: Run) -> None:
    """Nothing is collected by default."""
    lay(project, twice=TWICE)

    assert run().ret is pytest.ExitCode.NO_TESTS_COLLECTED


def test_each_story_is_one_item(project: Path, run: Run) -> None:
    """A clean one passes, one with errors fails with the report of the check and without a traceback."""
    lay(project / "stories", clean=CLEAN, twice=TWICE)
    outcome = run("--story", "-v")

    outcome.assert_outcomes(passed=1, failed=1)
    outcome.stdout.fnmatch_lines(
        [
            "stories/clean.story::check PASSED*",
            "stories/twice.story::check FAILED*",
            "error[[]NAM002 *[]]: *",
            " --> stories/twice.story:*",
            "  = explain: story explain NAM002",
        ]
    )
    outcome.stdout.no_fnmatch_line("*Traceback*")
    outcome.stdout.no_fnmatch_line("*pytest_plugin.py*")


def test_documents_are_items_too(project: Path, run: Run) -> None:
    """A document fails on its story, and on its prose where warnings fail; a text file is none."""
    (project / "clean.md").write_text(f"# Plan\n\n```story\n{CLEAN}```\n")
    (project / "twice.tex").write_text(f"\\begin{{story}}\n{TWICE}\\end{{story}}\n")
    (project / "prose.rst").write_text("Our reward captures what we want.\n")
    (project / "notes.txt").write_text(TWICE)
    outcome = run("--story")

    outcome.assert_outcomes(passed=2, failed=1)
    outcome.stdout.fnmatch_lines([" --> twice.tex:*"])
    (project / "story.toml").write_text('fail-level = "warning"\n')
    run("--story").assert_outcomes(passed=1, failed=2)


def test_what_the_settings_leave_out_is_no_item(project: Path, run: Run) -> None:
    """``exclude`` holds for files that pytest finds, and not for those that are named."""
    lay(project / "wrong", twice=TWICE)
    lay(project, clean=CLEAN)
    (project / "story.toml").write_text('exclude = ["wrong"]\n')

    run("--story").assert_outcomes(passed=1)
    run("--story", "wrong/twice.story").assert_outcomes(failed=1)


def test_the_setting_asks_for_stories_too(project: Path, run: Run) -> None:
    """``story = true`` stands for the flag."""
    lay(project, twice=TWICE)
    (project / "pytest.ini").write_text("[pytest]\nstory = true\n")

    run().assert_outcomes(failed=1)


def test_one_story_can_be_named(project: Path, run: Run) -> None:
    """By its file or by its node."""
    lay(project, clean=CLEAN, twice=TWICE)

    run("--story", "clean.story").assert_outcomes(passed=1)
    run("--story", "twice.story::check").assert_outcomes(failed=1)


def test_tests_and_stories_run_together(project: Path, run: Run) -> None:
    """Python tests are collected as ever."""
    lay(project, clean=CLEAN)
    (project / "test_sum.py").write_text("def test_sum(): assert 1 + 1 == 2\n")

    run("--story").assert_outcomes(passed=2)


def test_warnings_fail_where_the_settings_say_so(project: Path, run: Run) -> None:
    """The fail level is that of ``story check``."""
    lay(project, unused=UNUSED)
    run("--story").assert_outcomes(passed=1)

    (project / "story.toml").write_text('fail-level = "warning"\n')
    run("--story").assert_outcomes(failed=1)

    (project / "story.toml").write_text('fail-level = "warning"\nignore = ["NAM003"]\n')
    run("--story").assert_outcomes(passed=1)


def test_what_is_allowed_passes(project: Path, run: Run) -> None:
    """An allowance counts as it does for the check."""
    lay(project, unused=UNUSED.replace("from std", '# story: allow NAM003 because "soon"\nfrom std'))
    (project / "story.toml").write_text('fail-level = "warning"\n')

    run("--story").assert_outcomes(passed=1)


def test_imports_are_found_from_any_folder(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside the story and in the folders of the settings, wherever pytest runs."""
    lay(project / "lib", sizes=CLEAN.replace("clean", "sizes"))
    lay(project / "stories", big='library big "large things"\n\nfrom sizes use Size\n')
    run("--story", "stories").assert_outcomes(failed=1)

    (project / "story.toml").write_text('paths = ["lib"]\n')
    run("--story").assert_outcomes(passed=2)

    monkeypatch.chdir(project / "lib")
    run("--story", "--rootdir", str(project), "../stories").assert_outcomes(passed=1)


def test_settings_that_cannot_be_used_fail_the_story(project: Path, run: Run) -> None:
    """The message is that of the check."""
    lay(project, clean=CLEAN)
    (project / "story.toml").write_text('ignored = ["NAM003"]\n')
    outcome = run("--story")

    outcome.assert_outcomes(failed=1)
    outcome.stdout.fnmatch_lines(["*unknown key `ignored`; did you mean `ignore`?*"])


def test_a_file_that_cannot_be_read_fails(project: Path, run: Run) -> None:
    """A story that is removed while tests run is a failure, not a bug."""
    lay(project, gone=CLEAN)
    (project / "test_first.py").write_text("import os\ndef test_remove(): os.remove('gone.story')\n")
    outcome = run("--story", "test_first.py", "gone.story")

    outcome.assert_outcomes(passed=1, failed=1)
    outcome.stdout.fnmatch_lines(["gone.story: *"])


def test_items_have_what_other_plugins_expect_of_them(project: Path, run: Run) -> None:
    """pytest-lsp 1.0.1 fails every item that has no ``funcargs``."""
    lay(project, clean=CLEAN)
    (project / "conftest.py").write_text(
        "def pytest_collection_modifyitems(items):\n    for item in items: assert item.funcargs == {}\n"
    )

    run("--story").assert_outcomes(passed=1)


def test_the_plugin_is_declared(
    pytester: pytest.Pytester,
    project: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An installed package offers the flag without ``-p``."""
    monkeypatch.setenv("PYTHONPATH", declare(tmp_path_factory.mktemp("installed")))
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    lay(project, clean=CLEAN)

    pytester.runpytest_subprocess("--story").assert_outcomes(passed=1)


def test_loading_the_plugin_loads_nothing_of_the_compiler() -> None:
    """Every plugin that is installed is loaded, in every project."""
    loaded = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import sys; import {PLUGIN};print(*sorted({{'lark', 'click', 'attrs', 'attr'}} & {{*sys.modules}}))",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert loaded.stdout.strip() == ""
