"""A line on standard error that says how far long work has come."""

from __future__ import annotations

import sys
from time import monotonic

from training_story.frontends.terminal import is_terminal

_QUIET_SECONDS = 1.0
_SECONDS_BETWEEN = 0.1


class Progress:
    """Counts files. Nothing is shown in the first second, nor where no terminal is."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._next = monotonic() + _QUIET_SECONDS
        self._is_on = is_terminal(sys.stderr)
        self._is_shown = False

    def reach(self, done: int) -> None:
        """Say that so many files are done."""
        if self._is_on and monotonic() >= self._next:
            self._next = monotonic() + _SECONDS_BETWEEN
            self._is_shown = True
            sys.stderr.write(f"\rchecked {done} of {self._total} files")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._is_shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
