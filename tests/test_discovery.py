"""Which files a command works on."""

from __future__ import annotations

import inspect
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from training_story.frontends.discovery import discover

Monkeypatch = pytest.MonkeyPatch


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: Monkeypatch) -> Path:
    """Each test works in a folder of its own, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def lay(*paths: str) -> None:
    """Make empty files, with their folders."""
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text("")


def ignore(folder: str, *lines: str) -> None:
    """Write the ignore file of a folder."""
    Path(folder, ".gitignore").write_text("\n".join(lines) + "\n")


def found(*paths: str) -> list[str]:
    """The files found below the paths."""
    return list(discover(paths or (".",)).files)


def test_folders_are_walked_for_stories_in_order() -> None:
    """Only files with the ending are taken, whatever order the disk has them in."""
    lay("b.story", "a/z.story", "a/b/c.story", "a.story", "a/notes.txt", "a/story", "a-b/x.story")

    assert found() == ["a/b/c.story", "a/z.story", "a-b/x.story", "a.story", "b.story"]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (".", "a/x.story"),
        ("./", "a/x.story"),
        ("a", "a/x.story"),
        ("./a/", "a/x.story"),
        ("a//", "a/x.story"),
    ],
)
def test_names_are_written_as_the_path_was_given(path: str, name: str) -> None:
    """Without a leading ``./``."""
    lay("a/x.story")

    assert [name] == found(path)


def test_a_path_above_the_current_folder_keeps_its_dots(monkeypatch: Monkeypatch) -> None:
    """A name leads from the current folder to the file."""
    lay("a/x.story", "b/y.story")
    monkeypatch.chdir("b")

    assert found("../a") == ["../a/x.story"]


def test_an_absolute_folder_gives_absolute_names(folder: Path) -> None:
    """A name can be opened as it is."""
    lay("a/x.story")

    assert [f"{folder}/a/x.story"] == found(str(folder))


def test_a_file_that_is_named_is_always_taken() -> None:
    """Whatever its ending, hidden or ignored."""
    lay("a.txt", ".hidden/b.story", "c.story")
    ignore(".", "c.story")

    assert found("a.txt", ".hidden/b.story", "./c.story") == ["a.txt", ".hidden/b.story", "c.story"]


def test_a_file_is_found_once() -> None:
    """Under the name it was first met by."""
    lay("a/x.story", "a/y.story")

    assert found("a/y.story", "a", "./a/x.story") == ["a/y.story", "a/x.story"]


def test_a_path_that_does_not_exist_is_a_problem_and_no_obstacle() -> None:
    """The other paths are still looked at."""
    lay("a.story")
    discovery = discover(["nope", "a.story"])

    assert discovery.files == ("a.story",)
    assert discovery.problems == ("nope: no such file or directory",)


def test_a_folder_without_a_story_is_told() -> None:
    """It is no problem."""
    lay("a/x.txt")
    discovery = discover(["a"])

    assert (discovery.files, discovery.problems, discovery.empty) == ((), (), ("a",))


def test_hidden_files_caches_and_virtual_environments_are_left_out() -> None:
    """By name, and by the file that marks a folder as one."""
    lay("x.story", ".git/a.story", ".x/a.story", "node_modules/a.story", "__pycache__/a.story", "venv/a.story")
    lay("env/pyvenv.cfg", "env/a.story", "cache/CACHEDIR.TAG", "cache/a.story", ".hidden.story")

    assert found() == ["x.story"]


def test_a_folder_that_is_named_is_walked_even_if_it_is_hidden() -> None:
    """A name given by hand is meant."""
    lay(".x/a.story", "env/pyvenv.cfg", "env/a.story")

    assert found(".x", "env") == [".x/a.story", "env/a.story"]


def test_links_are_followed_inside_the_folder_only() -> None:
    """A link that leads out is passed over, one that leads to what is hidden inside is followed."""
    lay("p/a.story", "p/.hidden/b.story", "p/.hidden/deep/c.story", "out/d.story")
    os.symlink("../out", "p/outside")
    os.symlink("../out/d.story", "p/d.story")
    os.symlink(".hidden/deep", "p/inside")
    os.symlink(".hidden/b.story", "p/b.story")
    os.symlink("nowhere", "p/dangling.story")

    assert found("p") == ["p/a.story", "p/b.story", "p/inside/c.story"]


def test_a_link_to_a_file_that_is_found_anyway_adds_nothing() -> None:
    """Its plain name is kept, also where the link sorts before it."""
    lay("b/x.story")
    os.symlink("b", "a")
    os.symlink("b/x.story", "a.story")

    assert found() == ["b/x.story"]


def test_loops_of_links_end() -> None:
    """A link to a folder above it, to itself, and two that lead to each other."""
    lay("a/x.story")
    os.symlink("..", "a/up")
    os.symlink("self.story", "self.story")
    os.symlink("right", "left")
    os.symlink("left", "right")

    assert found() == ["a/x.story"]


def test_a_folder_that_ends_like_a_story_is_walked() -> None:
    """What a path is decides, not how it is called."""
    lay("a.story/b.story")

    assert found() == ["a.story/b.story"]


def test_deep_folders_are_walked() -> None:
    """With far fewer frames than there are levels: depth is bounded by the file system alone."""
    deep = "d/" * 150 + "x.story"
    lay(deep)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 60)
    try:
        names = found()
    finally:
        sys.setrecursionlimit(limit)

    assert names == [deep]


def test_ignore_files_hold_from_the_root_of_the_repository_down() -> None:
    """Those above a folder hold in it, the nearest decides."""
    lay(".git/HEAD", "a/x.story", "a/b/x.story", "a/b/y.story", "a/b/z.story")
    ignore(".", "x.story", "z.story")
    ignore("a", "!/b/x.story")
    ignore("a/b", "y.story")

    assert found() == ["a/b/x.story"]
    assert found("a/b") == ["a/b/x.story"]


def test_ignore_files_above_the_repository_do_not_hold() -> None:
    """Nor do those of a repository hold inside another one in it."""
    lay("outer/.git/HEAD", "outer/x.story", "outer/inner/.git/HEAD", "outer/inner/y.story")
    ignore(".", "*.story")
    ignore("outer", "y.story")

    assert found("outer") == ["outer/inner/y.story", "outer/x.story"]


def test_ignore_files_hold_without_a_repository() -> None:
    """From the folder that is given down."""
    lay("a/x.story", "a/y.story")
    ignore("a", "x.story")

    assert found() == ["a/y.story"]
    assert found("a") == ["a/y.story"]


def test_what_is_in_an_ignored_folder_can_not_be_taken_back() -> None:
    """As git has it: the folder isn't looked into."""
    lay("build/x.story", "kept/x.story", "kept/y.story")
    ignore(".", "build/", "!build/x.story", "kept/*", "!kept/x.story")

    assert found() == ["kept/x.story"]


def test_an_ignore_file_that_is_not_text_does_no_harm() -> None:
    """Bytes that aren't UTF-8 match nothing."""
    lay("x.story", "y.story")
    Path(".gitignore").write_bytes(b"\xff\xfe\x00\nx.story\n")

    assert found() == ["y.story"]


NAMES = ["a.story", "x.story", "foo bar.story", "[x].story", "a-b.story", "!x.story", "#y.story", "ab.story"]
FOLDERS = ["a", "b", "ab", "build", "c d"]
PATTERNS = r"""
* ? a* *b ** a b build build/ /a /a/ a/b a/** **/a a/**/b **/b/ !a !*.story *.story !build/ /*.story
!/a.story x.* [ab] [!a]* [a-b].story [[:alpha:]] []a] [a \!x.story \#y.story #y.story a/* !a/* a/*/x.story
**/*.story a**b **b a/**/ !**/ / // ! \ a\* */ /* !/a/ /** ab/../a [^a]* [\]x]* *[x]* a*.st*y build/**
!build/x.story **/build/** [x].story \[x\].story [--z]* [z-a] [[:foo:]]* [a-]* [!]]* [\a-b]* a-b.story
[[:digit:]a] [[:alpha:][:digit:]]* a?b **/**/a a/**/**/b **a** *** a/***/b [a-b-z]* ?.story *?* !?
"""
WITH_BLANKS = ["foo bar.story", "foo bar.story  ", "foo\\ bar.story", "a ", "a\\ ", "\ta", "x.*\r", ""]


@pytest.mark.parametrize("seed", range(40))
def test_what_is_ignored_is_what_git_ignores(seed: int) -> None:
    """Random trees with random ignore files at several levels, against git itself."""
    choose = random.Random(seed)
    patterns = [*PATTERNS.split(), *WITH_BLANKS]
    subprocess.run(["git", "init", "-q", "."], check=True)
    for _ in range(14):
        depth = choose.randint(0, 3)
        lay("/".join([*(choose.choice(FOLDERS) for _ in range(depth)), choose.choice(NAMES)]))
    folders = sorted(str(path.parent) for path in Path().rglob("*.story"))
    for folder in choose.sample(folders, min(len(folders), 3)):
        ignore(folder, *(choose.choice(patterns) for _ in range(choose.randint(1, 5))))

    listed = subprocess.run(
        ["git", "ls-files", "-z", "--others", "--exclude-per-directory=.gitignore"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    assert sorted(name for name in listed if name.endswith(".story")) == sorted(found())
