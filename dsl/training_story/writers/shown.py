"""Author's text made fit for a page: one run of words, with no character that a format can't hold or that hides."""

from __future__ import annotations

import re

from training_story.diagnostics.printable import printable_character

_BREAK = re.compile(r"(?<![ \t])[ \t]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])\s*")
_UNFIT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # control characters
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # those that turn the direction of reading
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff\U000e0000-\U000e0fff]"  # surrogates, tags, what is no character
)


def shown(text: str) -> str:
    r"""The text on one line: breaks and tabs are spaces, and characters unfit for a page are escapes as ``\x1b``."""
    text = _BREAK.sub(" ", text).replace("\t", " ")
    return text if text.isprintable() else _UNFIT.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    # U+FFFD stands for what couldn't be read, and is shown as what it is.
    return found.group() if found.group() == "\ufffd" else printable_character(found.group())
