"""Text made fit for a terminal: nothing in it moves the cursor, hides, or turns the reading direction."""

from __future__ import annotations

from unicodedata import category, east_asian_width

_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_CATEGORIES_WITHOUT_WIDTH = frozenset({"Mn", "Me"})


def printable(text: str) -> str:
    """The text with each character that a terminal would act on, or not show, written as an escape.

    Escaped are control characters (line breaks and tabs included), format characters such as the
    bidirectional overrides, lone surrogates, unassigned and private code points.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(printable_character, text))


def printable_character(character: str) -> str:
    r"""One character as a terminal may show it: itself, or an escape such as ``\x1b``."""
    if " " <= character <= "~":
        return character
    if category(character) not in _HIDDEN_CATEGORIES:
        return character
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def cell_width(text: str) -> int:
    """How many cells of a terminal a printable text fills."""
    if text.isascii():
        return len(text)
    return sum(map(_character_width, text))


def _character_width(character: str) -> int:
    # Vowels and finals of decomposed Hangul are drawn inside the cell of the consonant before them.
    if category(character) in _CATEGORIES_WITHOUT_WIDTH or "\u1160" <= character <= "\u11ff":
        return 0
    return 2 if east_asian_width(character) in {"W", "F"} else 1
