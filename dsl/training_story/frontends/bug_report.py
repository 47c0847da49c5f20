"""What is kept, and asked for, when the tool itself fails."""

from __future__ import annotations

import os
from typing import NamedTuple

from training_story import __version__
from training_story.frontends.terminal import complain


class Bug(NamedTuple):
    """A fault of the tool: the kind of the exception and its traceback."""

    kind: str
    traceback: str

    @classmethod
    def from_exception(cls, error: BaseException) -> Bug:
        """What is worth keeping of an exception; it can be sent between processes."""
        from traceback import format_exception

        return cls(type(error).__name__, "".join(format_exception(error)))


def report_bug(bug: Bug, doing: str, content: bytes) -> None:
    """Keep the input and the traceback in a new private folder, and ask for a report in one line."""
    start = f"story: a bug in training-story {__version__} ({bug.kind}) stopped {doing}; please report it"
    try:
        kept = _keep(bug, content)
    except OSError as error:
        complain(f"{start} (the input could not be kept: {error.strerror or error})")
        return
    complain(f"{start} with {kept}, the input, and the traceback beside it")


def _keep(bug: Bug, content: bytes) -> str:
    from tempfile import mkdtemp

    folder = mkdtemp(prefix="training-story-")
    with open(os.path.join(folder, "traceback.txt"), "w", encoding="utf-8", errors="replace") as file:
        file.write(f"training-story {__version__}\n{bug.traceback}")
    kept = os.path.join(folder, "input.story")
    with open(kept, "wb") as copy:
        copy.write(content)
    return kept
