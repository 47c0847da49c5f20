"""Shell completion: the scripts that click makes, and what they offer."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from entry_points import PACKAGES

BASH = shutil.which("bash")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment in which ``story`` is a program."""
    program = tmp_path / "story"
    code = "from training_story.frontends.command_line import main; raise SystemExit(main())"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -c {shlex.quote(code)} "$@"\n')
    program.chmod(0o755)
    path = os.pathsep.join([str(tmp_path), os.environ["PATH"]])
    return {**os.environ, "PATH": path, "PYTHONPATH": str(PACKAGES)}


def completed(words: str, environment: dict[str, str]) -> list[str]:
    """What bash offers for the last of the words, once the script is sourced."""
    assert BASH is not None
    script = f"""
        eval "$(_STORY_COMPLETE=bash_source story)"
        COMP_WORDS=({words})
        COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
        _story_completion story
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run([BASH, "-c", script], env=environment, capture_output=True, text=True, check=True)
    return done.stdout.split()


@pytest.mark.skipif(BASH is None, reason="bash isn't installed")
def test_bash_completes_commands_options_and_choices(environment: dict[str, str]) -> None:
    """In a real bash, through the script that SETTING_UP.md names."""
    assert completed("story che", environment) == ["check"]
    assert {"check", "explain", "format", "new", "rules"} <= set(completed('story ""', environment))
    assert completed("story check --output-f", environment) == ["--output-format"]
    assert completed("story check --output-format sar", environment) == ["sarif"]
    assert completed("story format --ch", environment) == ["--check"]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_have_a_script(shell: str, environment: dict[str, str]) -> None:
    """The script completes the program ``story``, and is valid where the shell is installed."""
    done = subprocess.run(
        ["story"],
        env={**environment, "_STORY_COMPLETE": f"{shell}_source"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "_story_completion" in done.stdout
    assert f"_STORY_COMPLETE={shell}_complete" in done.stdout
    program = shutil.which(shell)
    if program is not None:
        subprocess.run([program, "-n"], input=done.stdout, text=True, check=True)
