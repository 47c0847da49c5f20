"""Which two versions a command line of ``story diff`` names, and the files of each.

A side is a path of the work tree, ``REV:PATH`` as in ``git show``, or all that a revision has under some paths.
"""

from __future__ import annotations

import hashlib
import os
import posixpath
from collections.abc import Sequence
from typing import NamedTuple

from training_story.frontends.configuration import Configurations
from training_story.frontends.discovery import discover, is_wanted_file, shown_name
from training_story.frontends.exclusion import without_excluded
from training_story.frontends.git_revisions import GitError, Repository, RevisionFiles
from training_story.modules.files import DiskFiles, Files

_DISK = DiskFiles()


class SideError(Exception):
    """Sides that can't be told from the words given, or aren't there."""


class Version(NamedTuple):
    """A file in one version: where it is read, under which name, and how it is shown."""

    files: Files
    name: str
    shown: str
    folder: str
    """The folder on this machine whose settings hold."""
    identity: str
    """Equal for files of equal content; empty where that isn't known."""


class Side(NamedTuple):
    """The files of one version by the path under which they are matched with the other version."""

    files: dict[str, Version]
    is_single: bool
    """Whether one file was named, which is compared with the other side's whatever its path."""
    problems: tuple[str, ...] = ()


def sides(arguments: Sequence[str], paths: Sequence[str] | None) -> tuple[Side, Side]:
    """The old and the new side. ``paths`` are what stands after ``--``; None where there is no ``--``.

    Raises SideError, and GitError where git can't be asked.
    """
    return _Reader(paths).sides(list(arguments))


class _Reader:
    def __init__(self, paths: Sequence[str] | None) -> None:
        self._paths = paths
        self._repository: Repository | None = None
        self._revisions: dict[str, RevisionFiles] = {}

    def sides(self, words: list[str]) -> tuple[Side, Side]:
        old, new, paths = self._revisions_named(words)
        if old is None:
            if self._paths is not None and words:
                raise SideError(f"before `--` stand revisions, and {words[0]!r} is none")
            return self._two(words)
        paths = list(self._paths) if self._paths is not None else paths
        return self._tree(old, paths), self._work_tree(paths) if new is None else self._tree(new, paths)

    def _revisions_named(self, words: list[str]) -> tuple[str | None, str | None, list[str]]:
        """The revisions that the words begin with (None for the work tree as the new one), and the paths after them."""
        if not words:
            return "HEAD", None, []
        first = words[0]
        if self._is_path(first):
            return (None, None, words) if len(words) > 1 else ("HEAD", None, words)
        if ".." in first and ":" not in first:
            for dots in ("...", ".."):
                one, found, other = first.partition(dots)
                if found:
                    one, other = one or "HEAD", other or "HEAD"
                    start = self._git().merge_base(one, other) if dots == "..." else one
                    return start, other, words[1:]
        if ":" in first or not self._git_or_none(first):
            return None, None, words
        if len(words) > 1 and not self._is_path(words[1]) and ":" not in words[1]:
            if self._git().is_revision(words[1]):
                return first, words[1], words[2:]
            self._must_be_known(first, words[1])
        return first, None, words[1:]

    def _must_be_known(self, revision: str, path: str) -> None:
        """A path that isn't in the work tree may still be one that the revision has."""
        inside = self._git().relative(path)
        if not any(name == inside or name.startswith(f"{inside}/") for name in self._files(revision).blobs):
            raise SideError(f"{path}: no such file, folder or revision")

    def _is_path(self, word: str) -> bool:
        return self._paths is None and os.path.lexists(word)

    def _git_or_none(self, word: str) -> bool:
        try:
            return self._git().is_revision(word)
        except GitError:
            return False

    def _git(self) -> Repository:
        if self._repository is None:
            self._repository = Repository(os.curdir)
        return self._repository

    def _nothing(self) -> str:
        """What a word isn't, and where there are no revisions to be found, that there are none."""
        try:
            self._git()
        except GitError:
            return "no such file or folder, and there is no git repository here to look for a revision"
        return "no such file, folder or revision"

    def _files(self, revision: str) -> RevisionFiles:
        if revision not in self._revisions:
            self._revisions[revision] = RevisionFiles(self._git(), self._git().commit(revision))
        return self._revisions[revision]

    # Two things named one by one

    def _two(self, words: list[str]) -> tuple[Side, Side]:
        if len(words) == 1 and ":" in words[0]:
            revision, _, path = words[0].partition(":")
            if revision and self._git_or_none(revision):
                inside = self._inside(path)
                return self._named(words[0]), self._named(os.path.join(self._git().top, inside))
        if len(words) == 2:
            return self._named(words[0]), self._named(words[1])
        if len(words) == 1:
            raise SideError(f"{words[0]}: {self._nothing()}")
        raise SideError("two versions can be compared, not more: OLD NEW, or a revision and paths")

    def _named(self, word: str) -> Side:
        if os.path.isdir(word):
            return self._folder(word)
        if os.path.lexists(word):
            return Side({word: _on_disk(word)}, is_single=True)
        revision, colon, path = word.partition(":")
        if not colon or not revision:
            raise SideError(f"{word}: {self._nothing()}")
        files, inside = self._files(revision), self._inside(path)
        if inside in files.blobs:
            return Side({inside: self._at(revision, files, inside)}, is_single=True)
        side = self._tree_side(revision, [inside], below=inside)
        if not side.files and not any(name.startswith(f"{inside}/") for name in files.blobs):
            raise SideError(f"{word}: the revision has no such file or folder")
        return side

    def _inside(self, path: str) -> str:
        """The path after a revision: from the top, or with ``./`` from the current folder, as in git."""
        if path.startswith(("./", "../")) or path in (".", ".."):
            return self._git().relative(path)
        normal = posixpath.normpath(path.replace(os.sep, "/")) if path else ""
        return "" if normal == "." else normal

    def _folder(self, folder: str) -> Side:
        found = discover([folder])
        names = without_excluded(found.files, [folder], Configurations())
        files = {os.path.relpath(name, folder).replace(os.sep, "/"): _on_disk(name) for name in names}
        return Side(files, is_single=False, problems=found.problems)

    # Whole versions

    def _tree(self, revision: str, paths: Sequence[str]) -> Side:
        return self._tree_side(revision, [self._git().relative(path) for path in paths or [os.curdir]], below="")

    def _tree_side(self, revision: str, wanted: Sequence[str], below: str) -> Side:
        files = self._files(revision)
        names = [name for name in files.blobs if any(_is_under(name, each) for each in wanted)]
        top = self._git().top
        roots = [os.path.join(top, *each.split("/")) for each in wanted]
        kept = set(without_excluded((os.path.join(top, *name.split("/")) for name in names), roots, Configurations()))
        return Side(
            {
                posixpath.relpath(name, below) if below else name: self._at(revision, files, name)
                for name in names
                if os.path.join(top, *name.split("/")) in kept
            },
            is_single=False,
        )

    def _at(self, revision: str, files: RevisionFiles, name: str) -> Version:
        folder = os.path.dirname(os.path.join(self._git().top, *name.split("/")))
        return Version(files, name, f"{revision}:{name}", folder, files.blobs[name].id)

    def _work_tree(self, paths: Sequence[str]) -> Side:
        there = [path for path in paths or [os.curdir] if os.path.lexists(path)]
        found = discover(there)
        names = without_excluded(found.files, there, Configurations())
        files = {self._git().relative(name): _on_disk(name) for name in names}
        return Side(files, is_single=False, problems=found.problems)


def _on_disk(name: str) -> Version:
    return Version(_DISK, name, shown_name(name), os.path.dirname(os.path.abspath(name)), "")


def git_identity(content: bytes, like: str) -> str:
    """The name that git gives a content, in the way in which another one is named."""
    algorithm = "sha1" if len(like) == 40 else "sha256"
    return hashlib.new(algorithm, b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def _is_under(name: str, wanted: str) -> bool:
    """Whether a file is one that was named, or a story or document in a folder that was."""
    if name == wanted:
        return True
    if wanted and not name.startswith(f"{wanted}/"):
        return False
    rest = name[len(wanted) :].strip("/").split("/")
    return is_wanted_file(rest[-1]) and not any(part.startswith(".") for part in rest)
