"""Files are written whole or not at all, and never when they changed meanwhile."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress


class ChangedMeanwhile(OSError):
    """The file isn't what it was when it was read."""


def read_exactly(path: str) -> str:
    """The text of a file with its line breaks. Raises OSError, or UnicodeDecodeError."""
    with open(path, "rb") as file:
        return file.read().decode("utf-8")


def replace_text(path: str, before: str, after: str) -> None:
    """Put one text in the place of another, through a file beside it that takes its name.

    Raises ``ChangedMeanwhile`` where the file no longer holds ``before``, and OSError.
    """
    real = os.path.realpath(path)
    mode = stat.S_IMODE(os.stat(real).st_mode)
    descriptor, passing = tempfile.mkstemp(prefix=".story-", dir=os.path.dirname(real))
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(after.encode("utf-8"))
        os.chmod(passing, mode)
        with open(real, "rb") as file:
            if file.read() != before.encode("utf-8"):
                raise ChangedMeanwhile(f"{path} changed meanwhile and is left as it is")
        os.replace(passing, real)
    except BaseException:
        with suppress(OSError):
            os.unlink(passing)
        raise


def write_whole(path: str, content: bytes) -> None:
    """Write a file, new or in the place of another, through one beside it that takes its name. Raises OSError.

    A device or a pipe is written to; nothing takes its name.
    """
    if os.path.isdir(path):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, "wb") as device:
            device.write(content)
        return
    real = os.path.realpath(path)
    passing = os.path.join(os.path.dirname(real), f".story-{os.getpid()}.part")
    try:
        with open(passing, "wb") as file:
            file.write(content)
        with suppress(OSError):
            os.chmod(passing, stat.S_IMODE(os.stat(real).st_mode))
        os.replace(passing, real)
    except BaseException:
        with suppress(OSError):
            os.unlink(passing)
        raise
