"""How grave a finding is."""

from __future__ import annotations

from enum import IntEnum


class Severity(IntEnum):
    """How grave a finding is; a greater value is graver."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The lower-case word for readers and for JSON."""
        return self.name.lower()
