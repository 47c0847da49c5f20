"""What is published: the wheel holds all that a user needs, and works away from the checkout."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email.parser import Parser
from importlib.metadata import distribution, requires
from pathlib import Path

import pytest
import training_story
from packaging.requirements import Requirement
from training_story.modules.locate import standard_library
from training_story.writers.formats import FORMATS

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
    """The folder into which pip installs the wheel, without a network and without what it depends on."""
    folder = tmp_path_factory.mktemp("site")
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(folder),
         str(wheel)],
        check=True, capture_output=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return folder


def needed(name: str) -> set[str]:
    """A distribution and all that it needs, without extras."""
    found = {name}
    for line in requires(name) or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            found |= needed(requirement.name)
    return found


@pytest.fixture(scope="module")
def plain(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that has the wheel and what it needs, and none of the extras."""
    folder = tmp_path_factory.mktemp("plain")
    (folder / "training_story").symlink_to(site / "training_story")
    names = {name for line in PROJECT["dependencies"] for name in needed(Requirement(line).name)}
    for found in map(distribution, names):
        for top in {file.parts[0] for file in found.files or ()} - {"..", "__pycache__"}:
            (folder / top).symlink_to(str(found.locate_file(top)))
    return folder


def run_plain(plain: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ``story`` where nothing but the wheel and what it needs is installed."""
    return run_from(plain, folder, "-S", "-m", "training_story", *arguments)


def run_from(site: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a folder outside of the checkout, with the unpacked wheel before everything else."""
    environment = {"PYTHONPATH": str(site), "TRAINING_STORY_CACHE": f"{site}-cache"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


def test_the_wheel_holds_the_package_and_the_standard_library(checkout: Path, wheel: Path) -> None:
    """Every file of the package and every library is in the wheel, and nothing else is."""
    package, stdlib = checkout / "dsl" / "training_story", checkout / "stdlib"
    wanted = {
        f"training_story/{path.relative_to(package).as_posix()}" for path in package.rglob("*.*") if path.is_file()
    }
    wanted |= {f"training_story/stdlib/{path.name}" for path in stdlib.iterdir()}
    found = {name for name in names_in(wheel) if ".dist-info/" not in name}

    assert found == wanted
    assert {
        "training_story/syntax/story.lark",
        "training_story/stdlib/care.story",
        "training_story/schemas/render.schema.json",
        "training_story/templates/rlhf.story",
        "training_story/writers/page/page.css",
        "training_story/writers/page/page.js",
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
    checked = run_from(site, tmp_path, "-m", "training_story", "check", "--output-format", "concise", "sizes.story")

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


def test_what_is_declared_can_be_imported(site: Path, tmp_path: Path) -> None:
    """Every command and every plugin that the installed wheel declares to other programs is there."""
    program = (
        "import sys\n"
        "from importlib.metadata import distributions\n"
        "(own,) = [each for each in distributions(path=[sys.argv[1]]) if each.name == 'training-story']\n"
        "for each in own.entry_points: print(each.group, each.name, each.load() and each.module)\n"
    )
    done = run_from(site, tmp_path, "-c", program, str(site))
    declared = {"console_scripts": PROJECT["scripts"], **PROJECT["entry-points"]}
    names = sorted(f"{group} {name}" for group, entries in declared.items() for name in entries)

    assert done.stderr == ""
    assert sorted(line.rpartition(" ")[0] for line in done.stdout.splitlines()) == names
    assert all(" training_story" in line for line in done.stdout.splitlines())


def test_a_plain_install_has_every_command(plain: Path, tmp_path: Path) -> None:
    """With what the project depends on, and no extra, each of them does its work."""
    story, other = "red_doors.story", "coin_run.story"
    for name in (story, other, "proposals/proposal.md", "proposals/proposal.ipynb"):
        shutil.copy(ROOT / "specs" / name, tmp_path)
    own = [format for format in FORMATS.values() if format.extra is None]
    assert len(own) > 8
    for arguments in (
        ["check", story, "proposal.md", "proposal.ipynb"],
        ["format", "--check", story],
        ["argument", story, "--cuts", "2"],
        ["diff", story, other],
        ["weave", "proposal.md", "-o", "woven.md"],
        ["new", "mine", "--from", "rlhf"],
        ["rules"],
        ["schema", "render"],
        ["explain", "register_value"],
        *(["render", story, "-o", f"out{format.endings[0]}"] for format in own),
    ):
        done = run_plain(plain, tmp_path, *arguments)
        assert done.returncode == 0, (arguments, done.stdout, done.stderr)


@pytest.mark.parametrize(
    ("arguments", "extra"),
    [
        *((["render", "a.story", "-o", f"out{format.endings[0]}"], format.extra)
          for format in FORMATS.values() if format.extra is not None),
        (["check", "a.docx", "--annotate", "out.docx"], "docx"),
    ],
    ids=lambda each: each if isinstance(each, str) else each[0],
)  # fmt: skip
def test_a_plain_install_says_which_extra_is_missing(
    plain: Path, tmp_path: Path, arguments: list[str], extra: str
) -> None:
    """The message is what to type, and the extra it names exists."""
    (tmp_path / "a.story").write_text(STORY, encoding="utf-8")
    (tmp_path / "a.docx").write_bytes(b"")

    done = run_plain(plain, tmp_path, *arguments)

    assert done.returncode == 2
    assert f"pip install 'training-story[{extra}]'" in done.stderr
    assert extra in PROJECT["optional-dependencies"]
    assert not list(tmp_path.glob("out*"))


def test_one_extra_has_all_others() -> None:
    """``training-story[all]`` can't fall behind."""
    extras = {name for name in PROJECT["optional-dependencies"] if name != "all"}
    (requirement,) = map(Requirement, PROJECT["optional-dependencies"]["all"])

    assert requirement.name == PROJECT["name"]
    assert requirement.extras == extras


def test_every_dependency_says_what_it_is_for() -> None:
    """A line of ``pyproject.toml`` that names one has a reason behind it."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    groups = tomllib.loads(text)["dependency-groups"]
    named = [*PROJECT["dependencies"], *(each for group in groups.values() for each in group)]
    named += [each for name, extra in PROJECT["optional-dependencies"].items() if name != "all" for each in extra]
    lines = text.splitlines()

    bare = [line for line in lines if any(f'"{each}"' in line for each in named) and not re.search(r'", +# \w', line)]

    assert bare == []


def test_a_checkout_reads_the_standard_library_beside_it() -> None:
    """An editable install has no copy of its own that could become stale."""
    assert Path(standard_library()) == ROOT / "stdlib"
