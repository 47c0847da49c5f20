"""How the tests run: an option, their processes, a cache of their own, and which files go first."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

_MOST_WORKERS = 4
"""More gain little, since a file is the work of one, and each may need a gigabyte for setting PDFs."""

_LONGEST = ("test_hooks.py", "test_types_and_style.py", "test_sphinx_extension.py", "test_recovery.py")
"""Files that take long though they have few tests: they begin, so that no worker waits for them in the end."""

_CACHE = "TRAINING_STORY_CACHE"
_own_cache: str | None = None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option ``--accept``."""
    parser.addoption("--accept", action="store_true", help="write the outputs of the case files anew")


def pytest_configure(config: pytest.Config) -> None:
    """Give the tests, their workers and all that they start one new cache, and let what they start keep bytecode."""
    global _own_cache
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # hundreds of processes would compile the same modules
    if not hasattr(config, "workerinput"):
        _own_cache = os.environ[_CACHE] = tempfile.mkdtemp(prefix="training-story-tests-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the cache."""
    if _own_cache is not None:
        shutil.rmtree(_own_cache, ignore_errors=True)


@pytest.fixture
def warm_cache(tmp_path: Path) -> Path:
    """A cache folder of the test's own: it has what was made of the libraries, which takes seconds, but no results."""
    folder = tmp_path / "cache"
    passing = "*.[0-9]*"  # what another process is writing
    shutil.copytree(os.environ[_CACHE], folder, ignore=shutil.ignore_patterns("results-*", passing))
    return folder


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """As many processes as there are processors, up to a number; one file is run in this process."""
    if len(config.args) == 1 and ".py" in config.args[0]:
        return 0
    processors = min(len(os.sched_getaffinity(0)), _MOST_WORKERS) if hasattr(os, "sched_getaffinity") else 2
    return processors if processors > 1 else 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first."""
    rank = {name: place for place, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: rank.get(item.path.name, len(rank)))
