"""One story cut into the parts of a page, and a part with a mistake in it."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parent.parent
_TEXT = (ROOT / "specs" / "tic_tac_toe_simulator.story").read_text(encoding="utf-8")
_LOSSES, _ARGUMENT = _TEXT.index("physical reward"), _TEXT.index("rationale {")

PARTS = (_TEXT[:_LOSSES].strip(), _TEXT[_LOSSES:_ARGUMENT].strip(), _TEXT[_ARGUMENT:].strip())
"""Goal and setup; losses; rationale and rivals."""

NASTY_GLOSS = "a <b>bold</b> & $x$ *star* \\\\textbf{x} `tick` {{ x }} %s #tag"
"""A gloss as it is written in a story; what it says has one backslash."""
NASTY_WORDS = NASTY_GLOSS.replace("\\\\", "\\")

MISTAKEN = "space Extra\ndata extra: Dist[Nowhere]"
"""Its second line names what isn't declared, from column 18 on."""


def fenced(part: str, options: str = "") -> str:
    """A part as a fence of Markdown."""
    return f"```story{options}\n{part}\n```\n"
