"""Directives of MyST, as fences and between colons, and the divisions of Pandoc and Quarto.

Whether the inside is prose is told by the name: that of a note is, that of a figure's code isn't. A name that
isn't known is taken for code, so that nobody is scolded for what a program reads.
"""

from __future__ import annotations

import re

_PROSE = frozenset([
    "note", "tip", "hint", "important", "warning", "caution", "danger", "attention", "error", "seealso",
    "admonition", "todo", "topic", "sidebar", "margin", "aside", "dropdown", "details", "card", "div", "container",
    "tab-item", "tab-set", "grid", "grid-item", "grid-item-card", "figure", "rubric", "versionadded",
    "versionchanged", "deprecated", "only", "theorem", "lemma", "proposition", "corollary", "definition", "remark",
    "example", "proof", "exercise", "solution", "conjecture", "assumption", "observation", "property", "axiom",
    "criterion", "abstract",
])  # fmt: skip
_WITHOUT_TITLE = frozenset([
    "figure", "div", "container", "grid", "grid-item", "tab-set", "only", "versionadded", "versionchanged",
    "deprecated", "solution",
])  # fmt: skip
"""Directives whose argument is no sentence: a path, a class, a version."""
_NAME = re.compile(r"\{(?P<name>[A-Za-z][\w.:+-]*)\}[ \t]*(?P<argument>.*)\Z", re.DOTALL)
_COLONS = re.compile(r"(?P<colons>:{3,})[ \t]*(?P<rest>.*)\Z", re.DOTALL)
_OPTION = re.compile(r":[\w-]+:(?:[ \t]|\Z)")


def directive_of(info: str) -> str | None:
    """The title of a directive of prose, perhaps empty, by what stands behind its fence; None for any other."""
    found = _NAME.match(info.strip())
    if found is None:
        return None
    name = _plain(found["name"])
    if name not in _PROSE:
        return None
    return "" if name in _WITHOUT_TITLE else found["argument"].strip()


def _plain(name: str) -> str:
    """``prf:theorem`` without the domain before the name."""
    return name.rpartition(":")[2].lower()


_MOST_OPEN = 50
"""How many divisions may stand open at once; what is deeper counts as a part of the last of them."""


class ColonFences:
    """The divisions between lines of colons that stand open, met line by line."""

    def __init__(self) -> None:
        self._open: list[tuple[int, bool]] = []
        self._reads_options = False
        self._is_mark = False

    @property
    def hides_text(self) -> bool:
        """Whether one of the open divisions isn't prose."""
        return any(hides for _, hides in self._open)

    @property
    def hides_line(self) -> bool:
        """Whether the line that was met last is a mark, an option, or hidden."""
        return self._is_mark or self.hides_text

    def meet(self, line: str) -> str | None:
        """Take a line; the title where it opens a directive that has one."""
        self._is_mark = False
        found = _COLONS.match(line)
        if found is None:
            self._is_mark = self._reads_options = self._reads_options and _OPTION.match(line) is not None
            return None
        self._is_mark = True
        size, rest = len(found["colons"]), found["rest"].strip()
        self._reads_options = False
        if not rest:
            self._close(size)
            return None
        directive = _NAME.match(rest)
        if directive is None:  # a division of Pandoc: `::: {.callout-note}`, `::: columns`
            self._enter(size, hides=False)
            return None
        self._reads_options = True
        title = directive_of(rest)
        self._enter(size, hides=title is None)
        if title:
            self._is_mark = False
        return title or None

    def _enter(self, size: int, hides: bool) -> None:
        if len(self._open) < _MOST_OPEN:
            self._open.append((size, hides))

    def _close(self, size: int) -> None:
        """A line of colons closes the innermost division that has no more of them."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] <= size:
                del self._open[at:]
                return
