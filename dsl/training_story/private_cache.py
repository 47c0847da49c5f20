"""Files that the tool keeps for itself in a folder that only the user can write to.

A cache file is a convenience: whatever goes wrong with it, the work is done without it.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from zlib import crc32

_CHECKSUM = 4
"""The length of the checksum that stands before the content of a cache file."""


def private_folder() -> str | None:
    """The tool's cache folder, made if need be; None where a folder of the user's own can't be had.

    ``TRAINING_STORY_CACHE`` names another folder; an empty value switches the cache off.
    """
    folder = os.environ.get("TRAINING_STORY_CACHE")
    if folder == "":
        return None
    if folder is None:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
        folder = os.path.join(base, "training-story")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        return folder if _is_private(folder) else None
    except OSError:
        return None


def _is_private(path: str) -> bool:
    found = os.lstat(path)
    if stat.S_ISLNK(found.st_mode):
        return False
    if os.name != "posix":
        return True
    return found.st_uid == os.getuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _checksum(content: bytes) -> bytes:
    return crc32(content).to_bytes(_CHECKSUM, "big")


def read_private(name: str) -> bytes | None:
    """The content of a cache file, or None if there is none that only the user could have written.

    A damaged file counts as none.
    """
    folder = private_folder()
    if folder is None:
        return None
    path = os.path.join(folder, name)
    try:
        if not _is_private(path):
            return None
        with open(path, "rb") as file:
            checksum, content = file.read(_CHECKSUM), file.read()
    except OSError:
        return None
    return content if checksum == _checksum(content) else None


def write_private(name: str, content: bytes) -> None:
    """Keep a cache file: whole or not at all, and quietly not where the disk refuses."""
    folder = private_folder()
    if folder is None:
        return
    passing = os.path.join(folder, f"{name}.{os.getpid()}")
    try:
        descriptor = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(_checksum(content))
            file.write(content)
        os.replace(passing, os.path.join(folder, name))
    except OSError:
        with suppress(OSError):
            os.unlink(passing)
