"""Colour for a terminal, laid over text that says the same without it."""

from __future__ import annotations

from typing import Literal

import attrs

from training_story.diagnostics.diagnostic import Severity

Style = Literal["error", "warning", "info", "strong", "frame"]

_CODES: dict[Style, str] = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "strong": "1",
    "frame": "1;34",
}
_STYLE_OF_SEVERITY: dict[Severity, Style] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "info",
}


@attrs.frozen
class Paint:
    """Wraps text in colour, or leaves it as it is."""

    colour: bool

    def __call__(self, text: str, style: Style) -> str:
        """The text in a style; text that is empty gets none."""
        return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if self.colour and text else text


def style_of(severity: Severity) -> Style:
    """The style in which findings of a severity are drawn."""
    return _STYLE_OF_SEVERITY[severity]
