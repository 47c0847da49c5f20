"""``story check --watch``: checks again whenever a file that matters changes."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence

from training_story.frontends.check_run import CheckOptions, prepare, run_check
from training_story.frontends.terminal import complain

_PAUSE = 0.3
"""Seconds between looks at the files: polling works on every file system and needs no package."""


def run_watch(paths: Sequence[str], options: CheckOptions) -> int:
    """Check, and check again at each change, until Ctrl-C. The exit status is that of the last check."""
    status = run_check(paths, options)
    seen = _state(paths, options)
    complain("watching; Ctrl-C ends")
    try:
        while True:
            time.sleep(_PAUSE)
            now = _state(paths, options)
            if now != seen:
                seen = now
                status = run_check(paths, options)
    except KeyboardInterrupt:
        return status


def _state(paths: Sequence[str], options: CheckOptions) -> dict[str, tuple[int, int] | None]:
    """Size and time of the files that are checked, and of all stories beside them."""
    found: dict[str, tuple[int, int] | None] = {}
    folders = set()
    for task in prepare(paths, options).tasks:
        found[task.name] = _stamp(task.name)
        folders.update([os.path.dirname(task.name) or ".", *task.settings.module_paths])
    for folder in folders:
        for below, _, names in os.walk(folder):
            for name in names:
                if name.endswith(".story") or name in ("pyproject.toml", "story.toml"):
                    path = os.path.join(below, name)
                    found[path] = _stamp(path)
    return found


def _stamp(path: str) -> tuple[int, int] | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
