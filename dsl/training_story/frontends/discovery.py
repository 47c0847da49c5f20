"""Which files a command works on.

Folders are walked for ``*.story`` and for documents. Left out are what ``.gitignore`` files leave out,
hidden files and folders, the usual caches and virtual environments, and whatever a symbolic link reaches outside the
folder that was given. A file that is named is always taken.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from stat import S_ISDIR
from typing import TYPE_CHECKING, NamedTuple

from training_story.documents.kinds import document_kind

if TYPE_CHECKING:
    from training_story.frontends.gitignore import IgnoreFile

ENDING = ".story"


def is_wanted_file(name: str) -> bool:
    """Whether a file in a folder is a story or a document, which may have one in it."""
    return name.endswith(ENDING) or (document_kind(name) is not None and not name.startswith("~$"))


_CACHES = frozenset({"__pycache__", "__pypackages__", "node_modules", "site-packages", "venv"})
# A folder that holds one of these is a virtual environment, or says of itself that it is a cache.
_MARKS_OF_A_CACHE = frozenset({"pyvenv.cfg", "CACHEDIR.TAG"})


class Discovery(NamedTuple):
    """The files found, in the order of the paths given and sorted within a folder.

    ``problems`` has one line for each path that can't be read, ``empty`` the folders without
    a story or document.
    """

    files: tuple[str, ...]
    problems: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()


def discover(paths: Sequence[str]) -> Discovery:
    """Find the files that the paths name. Each file is found once, under the first name it is met by."""
    files: dict[str, str] = {}
    problems: list[str] = []
    empty: list[str] = []
    for path in paths:
        try:
            is_folder = S_ISDIR(os.stat(path).st_mode)
        except (OSError, ValueError) as error:
            problems.append(f"{path}: {reason(error)}")
            continue
        if not is_folder:
            files.setdefault(os.path.realpath(path), shown_name(path))
            continue
        walk = _Walk(path)
        found = walk.stories()
        problems += walk.problems
        if not found and not walk.problems:
            empty.append(path)
        for name in sorted(found, key=lambda name: name.split("/")):
            files.setdefault(found[name], name)
    return Discovery(tuple(files.values()), tuple(problems), tuple(empty))


def reason(error: Exception) -> str:
    """Why a path can't be used, in lower case."""
    text = (error.strerror if isinstance(error, OSError) else "") or str(error) or type(error).__name__
    return text[:1].lower() + text[1:]


def shown_name(path: str) -> str:
    """A path as it is shown: without ``./`` before it, with forward slashes."""
    name = path.replace(os.sep, "/")
    while name.startswith("./") and name.strip("./"):
        name = name[2:].lstrip("/")
    return name


class _Folder(NamedTuple):
    """A folder to walk: how it is shown, where it is, its path as parts, and the ignore files above.

    Each ignore file comes with the number of parts that its own folder has.
    """

    shown: str
    real: str
    parts: tuple[str, ...]
    ignores: tuple[tuple[int, IgnoreFile], ...]


class _Walk:
    """One walk over a folder. Only entries that are no links are followed at first.

    Links are kept for the end, when it is known what the walk has reached without them: so a file
    has its plain name where it has one, and a loop ends.
    """

    def __init__(self, path: str) -> None:
        self.problems: list[str] = []
        self._path = path
        self._root = os.path.realpath(path)
        self._seen: set[str] = set()
        self._folders: list[_Folder] = []
        self._links: list[tuple[str, str]] = []
        self._real_by_name: dict[str, str] = {}

    def stories(self) -> dict[str, str]:
        """The stories below the folder: the name shown and the real path of each."""
        shown = shown_name(self._path).rstrip("/")
        prefix = "/" if self._path and not shown else "" if shown in {"", "."} else f"{shown}/"
        parts, ignores = _above(self._root, self._root)
        self._folders.append(_Folder(prefix, self._root, parts, ignores))
        self._drain()
        while self._links:
            links, self._links = sorted(self._links), []
            for name, real in links:
                self._follow(name, real)
            self._drain()
        return self._real_by_name

    def _drain(self) -> None:
        while self._folders:
            self._enter(self._folders.pop())

    def _follow(self, shown: str, real: str) -> None:
        """Take what a link leads to, as if it stood where the link stands."""
        if real in self._seen or not real.startswith(os.path.join(self._root, "")):
            return
        if os.path.isdir(real):
            parts, ignores = _above(real, self._root)
            self._folders.append(_Folder(f"{shown}/", real, parts, ignores))
        elif is_wanted_file(shown) and os.path.isfile(real):
            self._take(shown, real)

    def _take(self, shown: str, real: str) -> None:
        self._seen.add(real)
        self._real_by_name[shown] = real

    def _enter(self, folder: _Folder) -> None:
        if folder.real in self._seen:
            return
        self._seen.add(folder.real)
        try:
            with os.scandir(folder.real) as entries:
                by_name = {entry.name: entry for entry in entries}
        except OSError as error:
            self.problems.append(f"{folder.shown or folder.real}: {reason(error)}")
            return
        if folder.real != self._root and not _MARKS_OF_A_CACHE.isdisjoint(by_name):
            return
        ignores = _with_own(folder, by_name)
        for name in sorted(by_name):
            self._meet(by_name[name], folder, ignores)

    def _meet(self, entry: os.DirEntry[str], folder: _Folder, ignores: tuple[tuple[int, IgnoreFile], ...]) -> None:
        name = entry.name
        is_link = entry.is_symlink()
        is_folder = entry.is_dir(follow_symlinks=False)
        is_wanted = is_folder or is_link or is_wanted_file(name)
        if not is_wanted or name.startswith(".") or (is_folder and name in _CACHES):
            return
        parts = (*folder.parts, name)
        if _is_ignored(parts, is_folder, ignores):
            return
        shown = folder.shown + name
        real = os.path.join(folder.real, name)
        if is_link:
            self._links.append((shown, os.path.realpath(real)))
        elif is_folder:
            self._folders.append(_Folder(f"{shown}/", real, parts, ignores))
        elif entry.is_file(follow_symlinks=False) and real not in self._seen:
            self._take(shown, real)


def _is_ignored(parts: Sequence[str], is_folder: bool, ignores: Sequence[tuple[int, IgnoreFile]]) -> bool:
    """Whether an entry is left out; the nearest ignore file that speaks about it decides."""
    for depth, ignore in reversed(ignores):
        verdict = ignore.verdict(parts[depth:], is_folder)
        if verdict is not None:
            return verdict
    return False


def _with_own(folder: _Folder, by_name: dict[str, os.DirEntry[str]]) -> tuple[tuple[int, IgnoreFile], ...]:
    """The ignore files that hold in a folder. Those above a repository don't hold inside it."""
    ignores = () if ".git" in by_name else folder.ignores
    own = _ignore_file(folder.real) if ".gitignore" in by_name else None
    return (*ignores, (len(folder.parts), own)) if own is not None else ignores


def _ignore_file(folder: str) -> IgnoreFile | None:
    """The ignore file of a folder, or None if it has none that can be read."""
    # Loaded only where a project has such a file.
    from training_story.frontends.gitignore import parse_ignore_file

    try:
        with open(os.path.join(folder, ".gitignore"), encoding="utf-8", errors="surrogateescape") as file:
            return parse_ignore_file(file.read())
    except OSError:
        return None


def _above(folder: str, root: str) -> tuple[tuple[str, ...], tuple[tuple[int, IgnoreFile], ...]]:
    """The parts of a folder's path from the root of its repository, and the ignore files above it.

    Outside any repository ``root`` stands for that root; the folder is ``root`` or below it.
    """
    top = next((above for above in _upwards(folder) if os.path.lexists(os.path.join(above, ".git"))), root)
    parts = tuple(part for part in folder[len(top) :].split(os.sep) if part)
    found = ((depth, _ignore_file(os.path.join(top, *parts[:depth]))) for depth in range(len(parts)))
    return parts, tuple((depth, ignore) for depth, ignore in found if ignore is not None)


def _upwards(folder: str) -> Iterator[str]:
    """A folder and those above it, the nearest first."""
    yield folder
    while (above := os.path.dirname(folder)) != folder:
        yield above
        folder = above
