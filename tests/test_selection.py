"""Which findings a reader asked for."""

from __future__ import annotations

import pytest
from training_story.diagnostics.diagnostic import Code
from training_story.frontends.selection import UnknownCodeError, codes_left_out, split_words

CODES = [
    Code("CON001", "loss-as-goal"),
    Code("CON002", "goal-as-loss"),
    Code("OBJ001", "bare-objective"),
    Code("NAM003", "unused"),
]


def reported(select: str = "", ignore: str = "") -> list[str]:
    """The codes that are reported."""
    left_out = codes_left_out(select.split(), ignore.split(), CODES)
    return [code.number for code in CODES if code.number not in left_out]


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        ("", "", "CON001 CON002 OBJ001 NAM003"),
        ("CON", "", "CON001 CON002"),
        ("CON001", "", "CON001"),
        ("con001", "", "CON001"),
        ("loss-as-goal NAM", "", "CON001 NAM003"),
        ("C", "", "CON001 CON002"),
        ("", "CON", "OBJ001 NAM003"),
        ("", "unused", "CON001 CON002 OBJ001"),
        ("CON", "CON001", "CON002"),
        ("CON001", "CON", "CON001"),
        ("CON001", "loss-as-goal", ""),
        ("CON", "CON", ""),
        ("CON CON001", "CON", "CON001"),
        ("CON0 OBJ", "CON", "CON001 CON002 OBJ001"),
        ("OBJ", "CON", "OBJ001"),
    ],
)
def test_the_more_specific_word_wins(select: str, ignore: str, expected: str) -> None:
    """And leaving out wins over taking where both are equally specific."""
    assert expected.split() == reported(select, ignore)


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("loss-as-gaol", "no code or name `loss-as-gaol`; did you mean `loss-as-goal`?"),
        ("objective", "no code or name `objective`; did you mean `bare-objective`?"),
        ("loss", "no code or name `loss`; did you mean `loss-as-goal` or `goal-as-loss`?"),
        ("zzz", "no code or name `zzz`; see `story rules`"),
    ],
)
def test_an_unknown_word_is_answered_with_near_ones(word: str, message: str) -> None:
    """By likeness, or by a part of the name."""
    with pytest.raises(UnknownCodeError) as selected:
        reported(select=word)
    with pytest.raises(UnknownCodeError) as ignored:
        reported(ignore=word)

    assert message == str(selected.value) == str(ignored.value)


def test_a_misspelt_beginning_is_answered_with_the_right_one() -> None:
    """One letter may be wrong."""
    with pytest.raises(UnknownCodeError, match=r"no code or name `COM`; did you mean `CON`\?"):
        reported(select="COM")


def test_words_may_be_given_one_by_one_or_with_commas() -> None:
    """Blanks around them don't count."""
    assert split_words(["CON, OBJ001,", "unused"]) == ("CON", "OBJ001", "unused")
