"""How wide a text is, and where it breaks, without a font at hand.

The widths are those of Helvetica, as its metrics file gives them; Arial, Liberation Sans and Nimbus Sans have the
same. Another sans-serif may be a little wider, which ``_MARGIN`` allows for.
"""

from __future__ import annotations

import re
from unicodedata import category, combining, east_asian_width

_MARGIN = 1.05
_BOLD = 1.07
_OTHER = 0.6
_UPPER = 0.74
_ASCII = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
)  # fmt: skip
"""Of the characters from space to tilde, in thousandths of the size."""
_TOKEN = re.compile(r"\S+")


def text_width(text: str, size: float, bold: bool = False) -> float:
    """The width of a line in the unit of ``size``."""
    return sum(map(_character_width, text)) * size * _MARGIN * (_BOLD if bold else 1)


def _character_width(character: str) -> float:
    if " " <= character <= "~":
        return _ASCII[ord(character) - 32] / 1000
    if combining(character) or category(character) in ("Mn", "Me", "Cf"):
        return 0
    if east_asian_width(character) in "WF":
        return 1
    return _UPPER if character.isupper() else _OTHER


def wrapped(text: str, width: float, size: float, lines: int, bold: bool = False) -> list[str]:
    """The text in at most that many lines of that width; what is left out shows as an ellipsis.

    A word that is wider than a line is broken.
    """
    done: list[str] = []
    line = ""
    for word in _pieces(text, width, size, bold):
        longer = f"{line} {word}" if line else word
        if line and text_width(longer, size, bold) > width:
            done.append(line)
            if len(done) == lines:
                return [*done[:-1], shortened(f"{done[-1]} {word}", width, size, bold)]
            line = word
        else:
            line = longer
    return [*done, line] if line else done


def shortened(text: str, width: float, size: float, bold: bool = False) -> str:
    """The text, cut to the width with an ellipsis if it is wider."""
    if text_width(text, size, bold) <= width:
        return text
    room = width - text_width("…", size, bold)
    used, end = 0.0, 0
    for character in text:
        used += text_width(character, size, bold)
        if used > room:
            break
        end += 1
    return text[:end].rstrip(" ,;:-") + "…"


def _pieces(text: str, width: float, size: float, bold: bool) -> list[str]:
    """The words; those wider than a line in pieces that fit."""
    pieces: list[str] = []
    for word in _TOKEN.findall(text):
        piece, used = "", 0.0
        for character in word:
            wide = text_width(character, size, bold)
            if piece and used + wide > width:
                pieces.append(piece)
                piece, used = "", 0.0
            piece += character
            used += wide
        pieces.append(piece)
    return pieces
