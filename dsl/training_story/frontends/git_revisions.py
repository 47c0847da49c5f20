"""Files as a revision of a git repository has them. Git is asked; nothing is checked out, run or fetched."""

from __future__ import annotations

import os
import posixpath
import subprocess
from typing import NamedTuple

from training_story.modules.files import MOST_BYTES, FileTooLarge

_REGULAR = ("100644", "100755")
"""The modes of files. Symbolic links and submodules aren't read."""


class GitError(Exception):
    """What git says, or that there is none; one line."""


class Blob(NamedTuple):
    """A file of a revision: the name of its content, and the size."""

    id: str
    size: int


class Repository:
    """The repository around a folder. ``top`` is its folder, absolute."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        try:
            self.top = os.path.normpath(self._line("rev-parse", "--show-toplevel"))
        except GitError as error:
            if "not a git repository" not in str(error):
                raise
            raise GitError(
                "this folder is in no git repository, so there is no earlier version; give two files: OLD NEW"
            ) from None

    def is_revision(self, word: str) -> bool:
        """Whether a word names a commit."""
        try:
            self.commit(word)
        except GitError:
            return False
        return True

    def commit(self, revision: str) -> str:
        """The commit that a word such as ``HEAD~1`` or ``v1.0`` names. Raises GitError where there is none."""
        if revision.startswith("-") or not revision or "\0" in revision:
            raise GitError(f"{revision!r} is not a revision")
        try:
            return self._line("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        except GitError:
            raise GitError(f"{revision!r} is not a revision of the repository {self.top}") from None

    def merge_base(self, one: str, other: str) -> str:
        """The commit from which two went apart."""
        try:
            return self._line("merge-base", self.commit(one), self.commit(other))
        except GitError as error:
            raise GitError(str(error) or f"{one!r} and {other!r} have no commit in common") from None

    def tree(self, commit: str) -> dict[str, Blob]:
        """The files of a commit by their path from the top, with ``/``, in the order of git."""
        listing = self._run("ls-tree", "-r", "-z", "-l", "--full-tree", commit)
        found = {}
        for entry in listing.split(b"\0"):
            head, tab, path = entry.partition(b"\t")
            if tab:
                mode, _, blob, size = os.fsdecode(head).split()
                if mode in _REGULAR:
                    found[os.fsdecode(path)] = Blob(blob, int(size))
        return found

    def content(self, blob: Blob) -> bytes:
        """What a file holds."""
        return self._run("cat-file", "blob", blob.id)

    def relative(self, path: str) -> str:
        """A path from the top, with ``/``; empty for the top itself. Raises GitError for one outside."""
        real = os.path.realpath(path)
        inside = os.path.relpath(real, os.path.realpath(self.top)).replace(os.sep, "/")
        if inside == ".." or inside.startswith("../") or os.path.isabs(inside):
            raise GitError(f"{path} is not in the repository {self.top}")
        return "" if inside == "." else inside

    def _line(self, *arguments: str) -> str:
        return os.fsdecode(self._run(*arguments)).rstrip("\r\n")

    def _run(self, *arguments: str) -> bytes:
        surroundings = {
            **os.environ,
            "GIT_OPTIONAL_LOCKS": "0",
            "GIT_NO_LAZY_FETCH": "1",
            "GIT_TERMINAL_PROMPT": "0",
            "LC_ALL": "C",
        }
        try:
            done = subprocess.run(
                ["git", "--no-pager", "--literal-pathspecs", "-C", self._folder, *arguments],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                env=surroundings,
                check=False,
            )
        except OSError as error:
            raise GitError(f"git can't be run: {error.strerror or error}") from None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
            raise GitError(said.removeprefix("fatal: "))
        return done.stdout


class RevisionFiles:
    """Read access to one revision by paths from the top; libraries are found at the same revision."""

    def __init__(self, repository: Repository, commit: str) -> None:
        self._repository = repository
        self.blobs = repository.tree(commit)

    def read(self, path: str) -> str:
        """The text of a file."""
        return self.content(path).decode("utf-8", errors="replace")

    def content(self, path: str) -> bytes:
        """The content of a file of at most 10 MB."""
        blob = self.blobs.get(path)
        if blob is None:
            raise FileNotFoundError(2, "no such file in the revision", path)
        if blob.size > MOST_BYTES:
            raise FileTooLarge(path)
        try:
            return self._repository.content(blob)
        except GitError as error:
            raise OSError(5, str(error), path) from None

    def find(self, folder: str, relative: str) -> str | None:
        """A file in a folder of the revision, which may also be named by where it is on this machine."""
        if os.path.isabs(folder):
            try:
                folder = self._repository.relative(folder)
            except GitError:
                return None
        path = posixpath.normpath(posixpath.join(folder.replace(os.sep, "/"), relative.replace(os.sep, "/")))
        return path if path in self.blobs else None
