"""The compiler and its tests are typed throughout and keep the style of ``pyproject.toml``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(*command: str) -> tuple[int, str]:
    """The exit status of a Python module run in the root of the checkout, and what it wrote."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_every_part_is_typed() -> None:
    """Mypy finds nothing in strict mode, in the compiler and in its tests."""
    status, written = run("mypy", "--no-error-summary")

    assert (status, written) == (0, "")


def test_the_style_is_kept() -> None:
    """Ruff finds nothing."""
    status, written = run("ruff", "check", "--quiet", "--output-format", "concise")

    assert (status, written) == (0, "")


def test_the_layout_is_kept() -> None:
    """Ruff would lay nothing out anew."""
    status, written = run("ruff", "format", "--check", "--quiet", "dsl", "tests")

    assert (status, written) == (0, "")
