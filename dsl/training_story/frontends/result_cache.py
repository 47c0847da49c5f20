"""What was found in files that haven't changed since, kept in the user's private cache.

An entry answers for a file only while its text, the texts of all libraries that it read and the outcome of
every search for a library are what they were, under the same settings, on the same day (allowances end), by
the same tool. The tool counts as the same while no file of it changed. The cache holds plain values behind a
checksum, in a folder that only the user can write to; without such a folder there is no cache.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Iterable
from typing import NamedTuple

from training_story import __version__
from training_story.private_cache import read_private, write_private

try:
    # What hashlib would give, without loading OpenSSL: that takes as long as checking a short story.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

_FORMAT = 1
_MOST_ENTRIES = 50_000
_DIGEST = 16


class Lookup(NamedTuple):
    """A search for a library and the path that it gave, or None."""

    folder: str
    relative: str
    found: str | None


class Dependencies(NamedTuple):
    """What the findings of a file rest on beside its own text."""

    texts: tuple[tuple[str, bytes], ...]
    """The libraries that were read, with the digests of their texts."""
    lookups: tuple[Lookup, ...]


def digest(content: bytes) -> bytes:
    """A short digest of a content."""
    return blake2b(content, digest_size=_DIGEST).digest()


class ResultCache:
    """The entries for one working folder. ``find`` and ``remember`` take paths as the run names them."""

    def __init__(self, enabled: bool = True) -> None:
        self._file = f"results-{digest(os.getcwd().encode('utf-8', 'surrogateescape')).hex()}"
        self._stamp = (_FORMAT, __version__, sys.hexversion, _tool_signature())
        self._entries: dict[str, tuple[object, ...]] = self._load() if enabled else {}
        self._enabled = enabled
        self._changed = False

    def _load(self) -> dict[str, tuple[object, ...]]:
        stored = read_private(self._file)
        if stored is None or digest(stored[_DIGEST:]) != stored[:_DIGEST]:
            return {}
        stamp, entries = marshal.loads(stored[_DIGEST:])
        return entries if stamp == self._stamp else {}

    def find(self, name: str, content: bytes, settings: object) -> tuple[tuple[object, ...], ...] | None:
        """The findings of a file as they were remembered, or None where they may be others now."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        own, known_settings, texts, lookups, findings = entry
        if own != digest(content) or known_settings != settings:
            return None
        if not _holds(texts, lookups):  # type: ignore[arg-type]  # an entry is made of the values in `remember`
            return None
        return findings  # type: ignore[return-value]  # likewise

    def remember(
        self,
        name: str,
        content: bytes,
        settings: object,
        dependencies: Dependencies,
        findings: Iterable[tuple[object, ...]],
    ) -> None:
        """Keep the findings of a file. All values must be plain ones."""
        if not self._enabled:
            return
        lookups = tuple(tuple(each) for each in dependencies.lookups)
        kept = tuple(tuple(each) for each in findings)
        self._entries.pop(name, None)
        self._entries[name] = (digest(content), settings, dependencies.texts, lookups, kept)
        self._changed = True

    def save(self) -> None:
        """Write the entries, if any is new; the oldest are dropped where there are too many."""
        if not self._changed:
            return
        while len(self._entries) > _MOST_ENTRIES:
            del self._entries[next(iter(self._entries))]
        content = marshal.dumps((self._stamp, self._entries))
        write_private(self._file, digest(content) + content)


def _holds(texts: Iterable[tuple[str, bytes]], lookups: Iterable[tuple[str, str, str | None]]) -> bool:
    from training_story.modules.files import DiskFiles

    files = DiskFiles()
    for folder, relative, found in lookups:
        if files.find(folder, relative) != found:
            return False
    for path, known in texts:
        try:
            with open(path, "rb") as file:
                if digest(file.read()) != known:
                    return False
        except OSError:
            return False
    return True


def _tool_signature() -> tuple[tuple[str, int, int], ...]:
    """Name, size and time of every file of the package and of the standard library."""
    from training_story.modules.locate import standard_library

    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    found: list[tuple[str, int, int]] = []
    folders = [package, standard_library()]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if entry.name != "__pycache__":
                        folders.append(entry.path)
                elif entry.name.endswith((".py", ".lark", ".story")):
                    status = entry.stat()
                    found.append((entry.path, status.st_size, status.st_mtime_ns))
    return (*sorted(found), *_signature_of_parser())


def _signature_of_parser() -> list[tuple[str, int, int]]:
    """Likewise of the package that finds the structure of Markdown, for its main module."""
    from importlib.util import find_spec

    spec = find_spec("markdown_it")
    if spec is None or spec.origin is None:
        return []
    status = os.stat(spec.origin)
    return [(spec.origin, status.st_size, status.st_mtime_ns)]
