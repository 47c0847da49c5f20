"""Fixes: what is repaired stays repaired, and nothing new breaks."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from compiling import findings
from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.frontends.command_line import main
from training_story.repair import repair
from training_story.syntax.tokens import tokenize

ROOT = Path(__file__).parent.parent
SPECS = sorted(ROOT.glob("specs/*.story"))


def spoilt(text: str, seed: int) -> str:
    """The text with three words spoilt: a letter doubled, a word dropped, two words exchanged."""
    chance = random.Random(seed)
    tokens = [token for token in tokenize(text).tokens if token.type == "NAME"]
    first, second, third = sorted(chance.sample(tokens, 3), key=lambda token: token.start)
    doubled = text[third.start] + text[third.start : third.end]
    return (
        text[: first.start]
        + text[first.end : second.start]
        + text[second.start : second.end][::-1]
        + text[second.end : third.start]
        + doubled
        + text[third.end :]
    )


def errors(diagnostics: list[Diagnostic]) -> Counter[tuple[str, str]]:
    """The errors by code and message."""
    return Counter((each.code.number, each.message) for each in diagnostics if each.severity is Severity.ERROR)


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_a_spoilt_story_converges(path: Path) -> None:
    """A second repair changes nothing, no error is new, and what is left says why."""
    text = spoilt(path.read_text(encoding="utf-8"), len(path.name))
    before = errors(findings(text))
    repaired = repair(text, findings, unsafe=True)

    assert before
    assert repair(repaired.text, findings, unsafe=True).text == repaired.text
    assert not errors(list(repaired.left)) - before
    for each in repaired.left:
        assert each.help[-1].startswith("not repaired: ")


def test_a_misspelt_keyword_is_repaired() -> None:
    """A safe fix, so `--fix` alone applies it."""
    text = 'story a "b" { stauts toy }\n'
    repaired = repair(text, findings)

    assert repaired.text == 'story a "b" { status toy }\n'
    assert repaired.applied == 1


def test_an_unsafe_fix_waits_to_be_asked_for() -> None:
    """A near name may not be the one that was meant."""
    text = 'library a "b"\n\nspace Board\nmap f: Bord -> Board\n'

    assert repair(text, findings).text == text
    assert "f: Board -> Board" in repair(text, findings, unsafe=True).text


def test_blanks_are_never_filled_in_by_the_tool() -> None:
    """A fix with `<...>` is for an editor."""
    text = 'library a "b"\n\nfrom std.claims use attained\n\nclaim c: attained\n'

    assert repair(text, findings, unsafe=True).text == text


def test_the_command_repairs_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--diff` shows and writes nothing, `--fix` writes."""
    path = tmp_path / "a.story"
    path.write_text('library a "b"\n\nfrom std.claims use attained\n')

    assert main(["check", "--diff", str(path)]) == 0
    assert "-from std.claims use attained\n" in capsys.readouterr().out
    assert "attained" in path.read_text()
    assert main(["check", "--fix", str(path)]) == 0
    assert "attained" not in path.read_text()
    assert main(["check", "--fail-level", "warning", str(path)]) == 0
