"""What is published: the wheel holds all that a user needs, and works away from the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
import training_story
from training_story.modules.locate import standard_library

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PUBLISHED = ("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "dsl", "stdlib")
STORY = """story sizes "A story that needs the standard library"

from std.care use register_transport
from std.claims use aligned_with

space Size "how large"
data sizes: Dist[Size]
claim c: aligned_with(sizes, sizes)
"""


def build(source: Path, target: str, to: Path) -> Path:
    """Have hatchling build a wheel or an sdist, without a network."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(to)],
        cwd=source, check=True, capture_output=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    (built,) = to.iterdir()
    return built


def names_in(wheel: Path) -> set[str]:
    """The names of the files in a wheel."""
    with zipfile.ZipFile(wheel) as opened:
        return set(opened.namelist())


def in_info(wheel: Path, name: str) -> str:
    """A file of the wheel's metadata."""
    folder = f"training_story-{PROJECT['version']}.dist-info"
    with zipfile.ZipFile(wheel) as opened:
        return opened.read(f"{folder}/{name}").decode()


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the files that are published, as a fresh clone has them."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in PUBLISHED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the checkout."""
    return build(checkout, "wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel unpacked, as an installer does it."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(folder)
    return folder


def run_from(site: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a folder outside of the checkout, with the unpacked wheel before everything else."""
    environment = {"PYTHONPATH": str(site), "TRAINING_STORY_CACHE": str(folder / "cache")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


def test_the_wheel_holds_the_package_and_the_standard_library(checkout: Path, wheel: Path) -> None:
    """Every file of the package and every library is in the wheel, and nothing else is."""
    package, stdlib = checkout / "dsl" / "training_story", checkout / "stdlib"
    wanted = {
        f"training_story/{path.relative_to(package).as_posix()}"
        for path in package.rglob("*.*")
        if path.is_file()
    }
    wanted |= {f"training_story/stdlib/{path.name}" for path in stdlib.iterdir()}
    found = {name for name in names_in(wheel) if ".dist-info/" not in name}

    assert found == wanted
    assert {
        "training_story/syntax/story.lark",
        "training_story/stdlib/care.story",
        "training_story/py.typed",
    } <= found


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    """It has the command, the licence and the README."""
    metadata = Parser().parsestr(in_info(wheel, "METADATA"))

    assert "\nstory = training_story.frontends.command_line:main\n" in in_info(wheel, "entry_points.txt")
    assert in_info(wheel, "licenses/LICENSE").startswith("MIT License")
    assert (metadata["Name"], metadata["License-Expression"]) == ("training-story", "MIT")
    assert metadata.get_payload() == (ROOT / "README.md").read_text(encoding="utf-8")


def test_versions_agree(wheel: Path) -> None:
    """The project, the package and the wheel have one version."""
    metadata = Parser().parsestr(in_info(wheel, "METADATA"))

    assert training_story.__version__ == PROJECT["version"] == metadata["Version"]


def test_a_wheel_of_the_sdist_is_the_same(checkout: Path, wheel: Path, tmp_path: Path) -> None:
    """Who builds from the source distribution gets the same files."""
    sdist = build(checkout, "sdist", tmp_path / "sdist")
    with tarfile.open(sdist) as opened:
        opened.extractall(tmp_path / "unpacked", filter="data")
    (source,) = (tmp_path / "unpacked").iterdir()

    assert names_in(build(source, "wheel", tmp_path / "wheel")) == names_in(wheel)


def test_the_wheel_works_away_from_the_checkout(site: Path, tmp_path: Path) -> None:
    """A story is checked, and what is said of it comes out of the standard library in the wheel."""
    (tmp_path / "sizes.story").write_text(STORY, encoding="utf-8")

    where = run_from(site, tmp_path, "-c", "import training_story; print(training_story.__file__)")
    checked = run_from(
        site, tmp_path, "-m", "training_story", "check", "--output-format", "concise", "sizes.story"
    )

    assert where.stdout.strip() == str(site / "training_story" / "__init__.py")
    assert checked.returncode == 1, checked.stderr
    assert "[CON003 " in checked.stdout
    assert "NAM005" not in checked.stdout


def test_the_wheel_checks_every_story_of_the_checkout(site: Path, tmp_path: Path) -> None:
    """The stories of ``specs/`` have no errors under the wheel either."""
    shutil.copytree(ROOT / "specs", tmp_path / "specs", ignore=shutil.ignore_patterns("rejected"))

    checked = run_from(site, tmp_path, "-m", "training_story", "check", "--jobs", "2", "specs")

    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_what_needs_no_compiler_works_too(site: Path, tmp_path: Path) -> None:
    """The commands that read data of the package find them in the wheel."""
    for command in (
        ["--version"],
        ["--help"],
        ["rules"],
        ["explain", "CON001"],
        ["explain", "register_value"],
    ):
        done = run_from(site, tmp_path, "-m", "training_story", *command)
        assert done.returncode == 0, done.stderr
        assert done.stdout


def test_a_checkout_reads_the_standard_library_beside_it() -> None:
    """An editable install has no copy of its own that could become stale."""
    assert Path(standard_library()) == ROOT / "stdlib"
