"""A collector of findings that analysis carries along, so that it goes on past a fault."""

from __future__ import annotations

from collections.abc import Iterable

from training_story.diagnostics.diagnostic import Diagnostic


class Problems:
    """Findings in the order they were met; repeats are dropped."""

    def __init__(self) -> None:
        self._found: list[Diagnostic] = []
        self._seen: set[tuple[str, int, int, str]] = set()

    def add(self, diagnostic: Diagnostic) -> None:
        """Note a finding unless the same code was already reported at the same place."""
        span = diagnostic.location.span
        key = (diagnostic.location.source.name, span.start, span.end, diagnostic.code.number)
        if key not in self._seen:
            self._seen.add(key)
            self._found.append(diagnostic)

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Note each of several findings."""
        for diagnostic in diagnostics:
            self.add(diagnostic)

    def sorted(self) -> list[Diagnostic]:
        """All findings by file, offset and code."""
        return sorted(self._found, key=lambda diagnostic: diagnostic.sort_key)
