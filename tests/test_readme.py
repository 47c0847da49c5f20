"""What the README shows is what its commands print."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
_FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = [(found[1], found[2]) for found in _FENCE.finditer(README)]
SESSIONS = [body for info, body in BLOCKS if not info and body.startswith("$ ")]
"""A command after ``$``, and what it prints; a line of dots stands for any number of lines."""

STORY = (sys.executable, "-m", "training_story")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the README's own story and what else its commands name."""
    (mixed,) = (body for info, body in BLOCKS if info == "story example")
    (tmp_path / "mixed.story").write_text(mixed, encoding="utf-8")
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    return tmp_path


def _run(command: str, folder: Path) -> str:
    words = shlex.split(command)
    is_story = words[0] == "story"
    arguments = [*STORY, *words[1:]] if is_story else [sys.executable, *words[1:]]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        arguments, cwd=folder if is_story else ROOT, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    return done.stdout


def _pattern(shown: str) -> str:
    return "".join("(?:.*\n)*?" if line == "..." else f"{re.escape(line)}\n" for line in shown.splitlines())


@pytest.mark.parametrize("session", SESSIONS, ids=lambda session: session.partition("\n")[0])
def test_a_command_prints_what_is_shown(session: str, folder: Path) -> None:
    """Apart from what dots stand for, to the letter."""
    command, _, shown = session.removeprefix("$ ").partition("\n")
    printed = _run(command, folder)
    assert re.fullmatch(_pattern(shown), printed), printed


def test_the_picture_is_what_its_command_draws(folder: Path) -> None:
    """It is drawn anew when the story or the writer changes."""
    (command,) = re.findall(r"`(story render [^`]*\.svg)`", README)
    picture = shlex.split(command)[-1]
    assert f"]({picture})" in README
    kept = (folder / picture).read_bytes()
    (folder / picture).unlink()
    _run(command, folder)
    assert (folder / picture).read_bytes() == kept


def test_the_woven_lines_are_those_of_the_proposal(folder: Path) -> None:
    """The README shows a part of what ``story weave`` writes."""
    (shown,) = (body for info, body in BLOCKS if info == "markdown")
    (command,) = re.findall(r"^\$ (story weave .*)$", README, re.MULTILINE)
    _run(command, folder)
    assert shown.strip() in (folder / shlex.split(command)[-1]).read_text(encoding="utf-8")


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", README))
def test_a_link_leads_to_a_file(link: str) -> None:
    """Links that stay in the repository name files or folders of it."""
    assert (ROOT / link).exists()
