"""The cache is a convenience: it is used only where nobody else can write, and nothing depends on it."""

from __future__ import annotations

import marshal
import os
import pickle
import subprocess
import sys
from pathlib import Path

import attrs
import pytest
from training_story import __version__
from training_story.modules.locate import standard_library
from training_story.private_cache import private_folder, read_private, write_private
from training_story.syntax import tables as tables_module
from training_story.syntax.tables import Tables, build_tables, tables
from training_story.syntax.tree_cache import parse_cached
from training_story.text.source import SourceFile

CLEAN = "no findings in 1 file\n"
GRAMMAR = (Path(tables_module.__file__).parent / "story.lark").read_text(encoding="utf-8")
STORY = 'story s "sizes"\n\nspace Size "how large"\n'
SOURCES = Path(tables_module.__file__).parents[2]


@pytest.fixture(scope="module")
def built() -> Tables:
    """The tables that Lark makes of the grammar."""
    return build_tables(GRAMMAR)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder of this test, which doesn't exist yet."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("TRAINING_STORY_CACHE", str(folder))
    return folder


def read_tables() -> Tables:
    """The tables as a new process would read or build them."""
    tables.cache_clear()
    return tables()


def as_values(node: object) -> object:
    """A tree as plain values: nodes compare by identity."""
    if isinstance(node, tuple):
        return tuple(as_values(each) for each in node)
    kind = type(node)
    if attrs.has(kind):
        return kind.__name__, [as_values(getattr(node, each.name)) for each in attrs.fields(kind)]
    return node


def check(folder: Path, cache: str) -> subprocess.Popen[str]:
    """Start ``story check`` of a clean story in a process of its own."""
    story = folder / "sizes.story"
    story.write_text(STORY + "data d: Dist[Size]\n")
    return subprocess.Popen(
        [sys.executable, "-m", "training_story", "check", "--select", "SYN,TYP", str(story)],
        env={**os.environ, "TRAINING_STORY_CACHE": cache, "PYTHONPATH": str(SOURCES)},
        cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


# Who may write


def test_what_was_kept_is_read_again(folder: Path) -> None:
    """The folder and its files are the user's alone, and a file is read as it was written."""
    write_private("a", b"content")

    assert read_private("a") == b"content"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "a").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702])
def test_a_folder_that_others_can_write_to_is_not_used(folder: Path, mode: int) -> None:
    """Nothing is read from it, and nothing is put there."""
    write_private("a", b"content")
    folder.chmod(mode)

    write_private("b", b"content")

    assert private_folder() is None
    assert read_private("a") is None
    assert [path.name for path in folder.iterdir()] == ["a"]


@pytest.mark.parametrize("mode", [0o666, 0o620])
def test_a_file_that_others_can_write_to_is_not_read(folder: Path, mode: int) -> None:
    """Somebody else may have written it."""
    write_private("a", b"content")
    (folder / "a").chmod(mode)

    assert read_private("a") is None


@pytest.mark.skipif(os.getuid() != 0, reason="files can be given away by root alone")
def test_a_folder_or_file_of_another_user_is_not_used(folder: Path) -> None:
    """Its owner can change it at any time."""
    write_private("a", b"content")
    os.chown(folder / "a", 12345, 12345)

    assert read_private("a") is None
    os.chown(folder, 12345, 12345)
    assert private_folder() is None


def test_a_link_is_not_followed(folder: Path, tmp_path: Path) -> None:
    """Neither the folder nor a file of it may be a symbolic link, also one to a private place."""
    write_private("a", b"content")
    (folder / "link").symlink_to(folder / "a")
    assert read_private("link") is None

    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    assert private_folder() is None
    assert read_private("a") is None


def test_a_link_in_place_of_a_file_is_replaced_and_not_written_through(folder: Path, tmp_path: Path) -> None:
    """What the link points to keeps its content."""
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    folder.mkdir(0o700)
    (folder / "a").symlink_to(victim)
    (folder / f"b.{os.getpid()}").symlink_to(victim)

    write_private("a", b"content")
    write_private("b", b"content")

    assert victim.read_bytes() == b"mine"
    assert read_private("a") == b"content"
    assert read_private("b") in (None, b"content")


# What is found there


def test_tables_are_read_as_they_were_built(folder: Path, built: Tables) -> None:
    """The tables of a warm cache are equal to those that Lark makes of the grammar."""
    assert read_tables() == built
    stored = (folder / "grammar").read_bytes()

    assert read_tables() == built
    assert (folder / "grammar").read_bytes() == stored


def test_a_damaged_file_is_made_anew(folder: Path, built: Tables) -> None:
    """Whatever bytes are lost or changed, the tables are right, and so is the file afterwards."""
    read_tables()
    stored = (folder / "grammar").read_bytes()
    content = marshal.loads(read_private("grammar") or b"")
    flipped = bytearray(stored)
    flipped[len(stored) // 2] ^= 4

    for damaged in (b"garbage", stored[:5000], bytes(flipped)):
        (folder / "grammar").write_bytes(damaged)
        assert read_private("grammar") is None
        assert read_tables() == built
        # Not the bytes: how marshal writes a value depends on what else refers to it.
        made = read_private("grammar")
        assert made is not None
        assert marshal.loads(made) == content


def test_no_changed_byte_goes_unnoticed(folder: Path) -> None:
    """Also where a change leaves something that can be read."""
    write_private("a", marshal.dumps({"states": list(range(200))}))
    stored = (folder / "a").read_bytes()

    for at in range(len(stored)):
        changed = bytearray(stored)
        changed[at] ^= 1
        (folder / "a").write_bytes(changed)
        assert read_private("a") is None


@pytest.mark.parametrize("part", [0, 1, 2, 3], ids=["format", "version", "Python", "grammar"])
def test_tables_of_another_tool_are_not_used(folder: Path, built: Tables, part: int) -> None:
    """Those of another format, version of the tool, version of Python, or grammar are built anew."""
    stamp: list[int | str] = [tables_module._FORMAT, __version__, sys.hexversion, GRAMMAR]
    stamp[part] = "another"
    write_private("grammar", marshal.dumps((tuple(stamp), [{}], [], {}, 0, 0)))

    assert read_tables() == built


def test_tables_of_this_tool_are_used(folder: Path) -> None:
    """What the cache holds for this very tool is taken as it is."""
    stamp = (tables_module._FORMAT, __version__, sys.hexversion, GRAMMAR)
    write_private("grammar", marshal.dumps((stamp, [{}], [], {}, 0, 0)))

    assert read_tables() == Tables([{}], [], {}, 0, 0, [])
    tables.cache_clear()


class Trap:
    """Unpickled, it would write a file."""

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return open, (os.environ["TRAINING_STORY_CACHE"] + "/trapped", "w")


def test_trees_that_hold_anything_but_nodes_are_not_read(folder: Path) -> None:
    """No code runs that somebody put into a tree, and the tree is made anew."""
    source = SourceFile("sizes.story", STORY)
    parse_cached(source, "sizes")
    kept = read_private("tree-sizes")
    write_private("tree-sizes", pickle.dumps(("stamp", STORY, Trap())))

    parsed = parse_cached(source, "sizes")

    assert not (folder / "trapped").exists()
    assert len(parsed.file.declarations) == 1
    assert read_private("tree-sizes") == kept


def test_a_tree_is_used_for_its_own_text_alone(folder: Path) -> None:
    """A file that changed is parsed anew."""
    parse_cached(SourceFile("sizes.story", STORY), "sizes")

    changed = parse_cached(SourceFile("sizes.story", STORY + "space Weight\n"), "sizes")

    assert len(changed.file.declarations) == 2


def test_trees_of_the_standard_library_survive_the_cache(folder: Path) -> None:
    """A tree that is read from the cache is the tree that was parsed."""
    for path in sorted(Path(standard_library()).glob("*.story")):
        source = SourceFile(str(path), path.read_text(encoding="utf-8"))
        parsed = parse_cached(source, path.stem)
        kept = read_private(f"tree-{path.stem}")
        again = parse_cached(source, path.stem)

        assert kept is not None
        assert again.file is not parsed.file
        assert as_values(again.file) == as_values(parsed.file)


# Where it can't be had


def test_several_processes_fill_one_cache(tmp_path: Path) -> None:
    """Each does its work, and what they leave is whole: another process reads it."""
    processes = [check(tmp_path, str(tmp_path / "cache")) for _ in range(3)]
    outcomes = {(*process.communicate(), process.returncode) for process in processes}
    left = {path.name for path in (tmp_path / "cache").iterdir()}
    out, errors = check(tmp_path, str(tmp_path / "cache")).communicate()

    assert outcomes == {(CLEAN, "", 0)}
    assert (out, errors) == (CLEAN, "")
    assert {"grammar", "tree-std.care"} <= left
    assert not [name for name in left if name.rpartition(".")[2].isdigit()], "a file that was being written is left"


@pytest.mark.parametrize("place", ["file", "file/cache", "x" * 5000], ids=["a file", "in a file", "too long"])
def test_a_folder_that_cannot_be_made_is_done_without(
    place: str, built: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is kept, nothing is read, and nothing is said."""
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("TRAINING_STORY_CACHE", str(tmp_path / place))

    write_private("a", b"content")

    assert private_folder() is None
    assert read_private("a") is None
    assert read_tables() == built


def test_a_full_disk_is_done_without(tmp_path: Path) -> None:
    """A process that may not write files checks all the same."""
    process = subprocess.run(
        ["bash", "-c", 'ulimit -f 0; exec "$0" -m training_story check --select SYN -', sys.executable],
        input=STORY, capture_output=True, text=True, check=False, cwd=tmp_path,
        env={**os.environ, "TRAINING_STORY_CACHE": str(tmp_path / "cache"), "PYTHONPATH": str(SOURCES)},
    )  # fmt: skip

    assert (process.returncode, process.stdout, process.stderr) == (0, CLEAN, "")


def test_an_empty_name_switches_the_cache_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then nothing is written anywhere."""
    monkeypatch.setenv("TRAINING_STORY_CACHE", "")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    write_private("a", b"content")

    assert private_folder() is None
    assert list(tmp_path.iterdir()) == []


def test_the_cache_is_where_the_system_keeps_caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a setting it is in the user's cache folder, and never in a shared temporary folder."""
    monkeypatch.delenv("TRAINING_STORY_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert private_folder() == str(tmp_path / "xdg" / "training-story")

    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert private_folder() == str(tmp_path / "home" / ".cache" / "training-story")
