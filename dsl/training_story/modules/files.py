"""Where texts come from: the disk, or an editor's buffers over it."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from typing import NamedTuple, Protocol

MOST_BYTES = 10_000_000


class FileTooLarge(OSError):
    """A file past the size that is read."""

    def __init__(self, path: str) -> None:
        super().__init__(errno.EFBIG, f"larger than {MOST_BYTES // 1_000_000} MB, the most that is read", path)


class Files(Protocol):
    """Read access to texts by path."""

    def read(self, path: str) -> str:
        """The text of a file, undecodable bytes as U+FFFD. Raises OSError where it can't be read."""
        ...

    def content(self, path: str) -> bytes:
        """The content of a file that holds no text. Raises OSError where it can't be read."""
        ...

    def find(self, folder: str, relative: str) -> str | None:
        """The path of a file in a folder, or None if there is none that lies inside the folder."""
        ...


class DiskFiles:
    """The files of this machine. Symbolic links are followed only inside the folder that is searched."""

    def read(self, path: str) -> str:
        """Read a regular file of at most 10 MB."""
        return self.content(path).decode("utf-8", errors="replace")

    def content(self, path: str) -> bytes:
        """Read a regular file of at most 10 MB."""
        with open(path, "rb") as file:
            if os.fstat(file.fileno()).st_size > MOST_BYTES:
                raise FileTooLarge(path)
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise FileTooLarge(path)
        return content

    def find(self, folder: str, relative: str) -> str | None:
        """Look one file up."""
        path = os.path.join(folder, relative)
        if not os.path.isfile(path):
            return None
        inside = os.path.realpath(folder or ".")
        real = os.path.realpath(path)
        return path if os.path.commonpath([inside, real]) == inside else None


class OverlayFiles(NamedTuple):
    """Texts that stand in for, or beside, other files: standard input, an editor's buffers, a test."""

    overlay: Mapping[str, str]
    below: Files | None = None

    def read(self, path: str) -> str:
        """The overlaid text, or that of the files below."""
        text = self.overlay.get(path)
        if text is not None:
            return text
        if self.below is None:
            raise FileNotFoundError(path)
        return self.below.read(path)

    def content(self, path: str) -> bytes:
        """The overlaid text as UTF-8, or what the files below have."""
        text = self.overlay.get(path)
        if text is not None:
            return text.encode("utf-8", "surrogatepass")
        if self.below is None:
            raise FileNotFoundError(path)
        return self.below.content(path)

    def find(self, folder: str, relative: str) -> str | None:
        """An overlaid file of that path, or one below."""
        path = os.path.join(folder, relative)
        if path in self.overlay:
            return path
        return self.below.find(folder, relative) if self.below is not None else None


class RecordingFiles:
    """Files that note what was read and searched, for whoever wants to know when to ask again."""

    def __init__(self, below: Files) -> None:
        self._below = below
        self.read_texts: dict[str, str] = {}
        self.searches: dict[tuple[str, str], str | None] = {}

    def read(self, path: str) -> str:
        """The text, noted."""
        text = self._below.read(path)
        self.read_texts[path] = text
        return text

    def content(self, path: str) -> bytes:
        """The content; documents alone are read so, each for itself, so it isn't noted."""
        return self._below.content(path)

    def find(self, folder: str, relative: str) -> str | None:
        """The path, noted."""
        found = self._below.find(folder, relative)
        self.searches[folder, relative] = found
        return found
