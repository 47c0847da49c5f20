"""The ways into other people's pipelines, each tried for real: hooks, the GitHub action, pygmentize."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from entry_points import ROOT, declare

SCRIPTS = Path(sys.executable).parent
CLEAN = 'library clean "sizes"\n\nchoice Size "how large" { small, large }\n'
CROWDED = 'library crowded "sizes"\nchoice Size "how large" {small, large}\n'
TWICE = 'library twice "sizes"\n\nchoice Size "one" { small }\n\nchoice Size "two" { large }\n'
ENVIRONMENT = {
    **os.environ,
    "GIT_AUTHOR_NAME": "A. Author",
    "GIT_AUTHOR_EMAIL": "author@example.org",
    "GIT_COMMITTER_NAME": "A. Author",
    "GIT_COMMITTER_EMAIL": "author@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
}


def program(name: str) -> str:
    """A program from beside the Python that runs the tests, or from the path; else the test is skipped."""
    found = shutil.which(name, path=str(SCRIPTS)) or shutil.which(name)
    if found is None:
        pytest.skip(f"{name} isn't installed")
    return found


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder."""
    done = subprocess.run(["git", *arguments], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    return done.stdout


def commit(folder: Path) -> Path:
    """Make a folder a repository in which everything is committed."""
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "all")
    return folder


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone of this repository that has its files as they are now, committed or not."""
    clone = tmp_path_factory.mktemp("clone")
    for name in git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0"):
        if name and (ROOT / name).is_file():
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, clone / name)
    return commit(clone)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with three stories: one is clean, one isn't laid out, one has an error; and a document."""
    folder = tmp_path / "project"
    (folder / "stories").mkdir(parents=True)
    for name, text in {"clean": CLEAN, "crowded": CROWDED, "twice": TWICE}.items():
        (folder / "stories" / f"{name}.story").write_text(text, encoding="utf-8")
    (folder / "notes.md").write_text(f"Words.\n\n```story\n{CROWDED}```\n")
    (folder / "notes.txt").write_text("Not a document with stories.\n")
    return commit(folder)


@pytest.mark.parametrize("runner", ["prek", "pre-commit"])
def test_the_hooks_check_and_format(runner: str, package: Path, project: Path, tmp_path: Path) -> None:
    """Installed from a local clone: one fails on the error, the other lays the crowded story out."""
    try_repo = [program(runner), "try-repo", str(package)]
    environment = {
        **ENVIRONMENT,
        "PREK_HOME": str(tmp_path / "prek"),
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
    }
    done = subprocess.run(
        [*try_repo, "--all-files", "--verbose"],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    out = done.stdout + done.stderr

    assert done.returncode == 1, out
    assert "hook id: training-story-check" in out, out
    assert "error[NAM002 " in out, out
    assert "in 4 files" in out, out
    assert "hook id: training-story-format" in out, out
    assert "files were modified by this hook" in out, out
    assert (project / "stories" / "crowded.story").read_text() == CLEAN.replace("clean", "crowded")
    assert (project / "stories" / "twice.story").read_text() == TWICE
    laid_out = CLEAN.replace("clean", "crowded")
    assert (project / "notes.md").read_text() == f"Words.\n\n```story\n{laid_out}```\n"


def test_the_action_is_well_formed() -> None:
    """By the schema of actions that check-jsonschema brings."""
    subprocess.run(
        [program("check-jsonschema"), "--builtin-schema", "vendor.github-actions", str(ROOT / "action.yml")],
        check=True,
    )


def test_the_scripts_of_the_action_install_and_check(package: Path, project: Path, tmp_path: Path) -> None:
    """Run as GitHub runs them: the action's own release is installed, findings come out as annotations."""
    yaml = pytest.importorskip("ruamel.yaml")
    _, install, check = yaml.YAML(typ="safe").load(ROOT / "action.yml")["runs"]["steps"]
    spaced = project / "more stories"
    spaced.mkdir()
    shutil.copy(project / "stories" / "twice.story", spaced / "again.story")
    environment = {
        **ENVIRONMENT,
        "RUNNER_TEMP": str(tmp_path),
        "PYTHON": sys.executable,
        "SOURCE": str(package),
        "VERSION": "",
        "PATHS": "stories/clean.story\nmore stories\n",
        "ARGUMENTS": "--select NAM --no-cache",
    }

    def run(script: str, **changed: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=project,
            env={**environment, **changed},
            capture_output=True,
            text=True,
            check=False,
        )

    installed = run(install["run"])
    assert installed.returncode == 0, installed.stderr

    found = run(check["run"])
    assert found.returncode == 1, found.stderr
    assert "::error title=NAM002 " in found.stdout
    assert "file=more stories/again.story" in found.stdout

    assert run(check["run"], PATHS="stories/clean.story", ARGUMENTS="").returncode == 0
    assert run(check["run"], PATHS="$(touch touched)\nstories/clean.story", ARGUMENTS="").returncode == 2
    assert not (project / "touched").exists()


def test_the_inputs_of_the_action_reach_scripts_through_the_environment() -> None:
    """An expression inside a script would let a branch name or a path run as a command."""
    yaml = pytest.importorskip("ruamel.yaml")
    steps = yaml.YAML(typ="safe").load(ROOT / "action.yml")["runs"]["steps"]

    assert [step for step in steps if "${{" in step.get("run", "")] == []


@pytest.mark.parametrize("arguments", [["-l", "story"], []], ids=["by alias", "by ending"])
def test_pygmentize_finds_the_lexer(arguments: list[str], tmp_path: Path) -> None:
    """By the entry point, with no option that names this package."""
    spec = ROOT / "specs" / "tic_tac_toe_simulator.story"
    done = subprocess.run(
        [sys.executable, "-m", "pygments", *arguments, "-f", "raw", str(spec)],
        env={**os.environ, "PYTHONPATH": declare(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert "Token.Keyword.Declaration\t'goal'" in done.stdout
    assert "Token.Error" not in done.stdout


def shown_on_the_page() -> dict[str, str]:
    """The YAML files on the page about setting up, by the name in their first line."""
    page = (ROOT / "dsl" / "SETTING_UP.md").read_text(encoding="utf-8")
    blocks = [block.removeprefix("yaml\n# ") for block in page.split("```") if block.startswith("yaml\n# ")]
    return {name: text for name, _, text in (block.partition("\n") for block in blocks)}


@pytest.mark.parametrize(
    ("name", "schema"),
    [(".github/workflows/stories.yml", "vendor.github-workflows"), (".gitlab-ci.yml", "vendor.gitlab-ci")],
)
def test_the_pipelines_on_the_page_are_well_formed(name: str, schema: str, tmp_path: Path) -> None:
    """By the schemas that check-jsonschema brings."""
    (tmp_path / "pipeline.yml").write_text(shown_on_the_page()[name])
    subprocess.run(
        [program("check-jsonschema"), "--builtin-schema", schema, str(tmp_path / "pipeline.yml")], check=True
    )


def test_the_page_on_setting_up_names_what_there_is() -> None:
    """The hooks, and the inputs of the action, that the page names exist."""
    yaml = pytest.importorskip("ruamel.yaml")
    loaded = [yaml.YAML(typ="safe").load(text) for text in shown_on_the_page().values()]
    hooks = yaml.YAML(typ="safe").load(ROOT / ".pre-commit-hooks.yaml")
    inputs = yaml.YAML(typ="safe").load(ROOT / "action.yml")["inputs"]
    used = [hook["id"] for each in loaded for repo in each.get("repos", []) for hook in repo["hooks"]]

    assert sorted(used) == sorted(hook["id"] for hook in hooks)
    steps = [
        step
        for each in loaded
        for job in each.get("jobs", {}).values()
        for step in job["steps"]
        if "training-story" in step.get("uses", "")
    ]
    assert steps
    assert {key for step in steps for key in step["with"]} <= set(inputs)
