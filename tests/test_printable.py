"""Text made fit for a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from training_story.diagnostics.printable import cell_width, printable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain text", "plain text"),
        ("\x1b[31m", r"\x1b[31m"),
        ("a\nb\tc\r", r"a\x0ab\x09c\x0d"),
        ("\x00\x7f\x9b", r"\x00\x7f\x9b"),
        ("\u202eabc\u2066", r"\u202eabc\u2066"),
        ("\u200b\ufeff\u2028", r"\u200b\ufeff\u2028"),
        ("\udcff", r"\udcff"),
        ("\U000e0041", r"\U000e0041"),
        ("Zoë 日本 →", "Zoë 日本 →"),
        ("e\u0301", "e\u0301"),
    ],
)
def test_what_a_terminal_would_act_on_is_escaped(text: str, expected: str) -> None:
    """Control and format characters become escapes, all that can be seen stays."""
    assert expected == printable(text)


def test_no_control_or_format_character_gets_through() -> None:
    """Of all code points below the astral planes none of these kinds is left."""
    shown = printable("".join(map(chr, range(0x10000))))

    assert {"Cc", "Cf", "Cs", "Zl", "Zp"}.isdisjoint(map(unicodedata.category, shown))


@pytest.mark.parametrize(
    ("text", "cells"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("각", 2), ("\u1100\u1161", 2), ("", 0)]
)
def test_width_counts_the_cells_of_a_terminal(text: str, cells: int) -> None:
    """Wide characters fill two cells, combining ones none."""
    assert cells == cell_width(text)
