"""Files that the tool keeps for itself in a folder that only the user can write to.

A cache file is a convenience: whatever goes wrong with it, the work is done without it.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path


def private_folder() -> Path | None:
    """The tool's cache folder, made if need be; None where a folder of the user's own can't be had.

    ``TRAINING_STORY_CACHE`` names another folder, ``TRAINING_STORY_CACHE=`` (empty) switches it off.
    """
    named = os.environ.get("TRAINING_STORY_CACHE")
    if named == "":
        return None
    if named is not None:
        folder = Path(named)
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
        folder = Path(base, "training-story")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder if _is_private(folder) else None
    except OSError:
        return None


def _is_private(path: Path) -> bool:
    found = path.lstat()
    if stat.S_ISLNK(found.st_mode):
        return False
    if os.name != "posix":
        return True
    return found.st_uid == os.getuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def read_private(name: str) -> bytes | None:
    """The content of a cache file, or None if there is none that only the user could have written."""
    folder = private_folder()
    if folder is None:
        return None
    path = folder / name
    try:
        return path.read_bytes() if _is_private(path) else None
    except OSError:
        return None


def write_private(name: str, content: bytes) -> None:
    """Keep a cache file: whole or not at all, and quietly not where the disk refuses."""
    folder = private_folder()
    if folder is None:
        return
    passing = folder / f"{name}.{os.getpid()}"
    try:
        descriptor = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        os.replace(passing, folder / name)
    except OSError:
        passing.unlink(missing_ok=True)
