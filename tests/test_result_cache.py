"""The cache of results: what it answers is what a full check would have said."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from training_story.frontends.command_line import main

LIBRARY = 'library lab "ours"\n\nflavour glow(what: Text) "it glows" {{ predicts "{}" test "look" }}\n'
STORY = 'library s{} "uses it"\n\nfrom lab use glow\n\nrival r: {}(what: "x") {{ accepted because "why" }}\n'


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, warm_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setenv("TRAINING_STORY_CACHE", str(warm_cache))


def report(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    """What a check of the folder prints."""
    main(["check", "--output-format", "json", *options])
    return capsys.readouterr().out


def test_incremental_equals_full_over_random_edits(capsys: pytest.CaptureFixture[str]) -> None:
    """Files come, go and change, and so does the library that they share."""
    chance = random.Random(7)
    for _ in range(150):
        number = chance.randrange(4)
        act = chance.choice(["write", "write", "spoil", "delete", "library", "no library", "shadow", "touch"])
        path = Path(f"s{number}.story")
        if act == "write":
            path.write_text(STORY.format(number, chance.choice(["glow", "glow", "glwo"])))
        elif act == "spoil":
            path.write_text(STORY.format(number, "glow")[: chance.randrange(60)])
        elif act == "delete":
            path.unlink(missing_ok=True)
        elif act == "library":
            Path("lab.story").write_text(LIBRARY.format(chance.choice(["shines", 'glows"'])))
        elif act == "no library":
            Path("lab.story").unlink(missing_ok=True)
        elif act == "shadow":
            Path("story.toml").write_text(chance.choice(['ignore = ["NAM"]', 'fail-level = "info"', ""]))
        elif path.exists():
            os.utime(path)
        assert report(capsys) == report(capsys, "--no-cache")


def test_a_damaged_cache_file_is_no_cache(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever bytes it holds."""
    Path("s1.story").write_text(STORY.format(1, "glow"))
    full = report(capsys)
    (kept,) = (tmp_path / "cache").glob("results-*")
    content = kept.read_bytes()
    for damaged in (b"", content[:-1], b"\0" * len(content), content[:20] + b"x" + content[21:]):
        kept.write_bytes(damaged)
        assert report(capsys) == full


def test_settings_are_part_of_the_question(capsys: pytest.CaptureFixture[str]) -> None:
    """Another selection or format isn't answered with the first one's findings."""
    Path("s1.story").write_text(STORY.format(1, "glow"))
    everything = json.loads(report(capsys))

    assert json.loads(report(capsys, "--ignore", "NAM"))["diagnostics"] == []
    assert json.loads(report(capsys)) == everything
    main(["check", "--output-format", "concise"])
    assert "NAM005" in capsys.readouterr().out


def test_two_processes_at_once_leave_a_cache_that_answers(capsys: pytest.CaptureFixture[str]) -> None:
    """Each writes its file whole."""
    for number in range(20):
        Path(f"s{number}.story").write_text(STORY.format(number, "glow"))
    command = [sys.executable, "-m", "training_story", "check", "--output-format", "json"]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    printed = [process.communicate()[0] for process in running]

    assert printed == [report(capsys, "--no-cache")] * 3
    assert report(capsys) == printed[0]
