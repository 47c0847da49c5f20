"""The word lists of ``std.lexicon``, and how they are found in a text.

Matching is on lower-cased words, longest phrase first, in time linear in the text. An entry whose last word
ends in ``*`` matches every word that begins so.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from training_story.syntax import nodes

if TYPE_CHECKING:
    from training_story.semantics.module import Module
    from training_story.semantics.program import Program

_LIBRARY = "std.lexicon"
_WORD = re.compile(r"[^\W_]+(?:['’\-_][^\W_]+)*")


class Word(NamedTuple):
    """A word of a text: lower-case, with its offsets in the text."""

    text: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text; ``self-play``, ``don't`` and ``win_signal`` are one word each."""
    return [
        Word(found.group().lower().replace("’", "'"), found.start(), found.end())
        for found in _WORD.finditer(text)
    ]


class Phrases:
    """A word list, ready to be looked for."""

    def __init__(self, entries: tuple[str, ...]) -> None:
        self._exact: dict[str, list[tuple[str, ...]]] = {}
        self._prefixes: list[tuple[str, ...]] = []
        for entry in entries:
            parts = tuple(entry.lower().split())
            if parts and parts[0].endswith("*"):
                self._prefixes.append(parts)
            elif parts:
                self._exact.setdefault(parts[0], []).append(parts)

    def length_at(self, words: list[Word], at: int) -> int:
        """How many words of the longest entry stand at a place; 0 if none does."""
        longest = 0
        for entry in (*self._exact.get(words[at].text, ()), *self._prefixes):
            size = len(entry)
            if size > longest and at + size <= len(words):
                if all(_matches(part, words[at + each].text) for each, part in enumerate(entry)):
                    longest = size
        return longest

    def find(self, words: list[Word]) -> list[tuple[int, int]]:
        """The entries in a text, as index and number of words; they don't overlap."""
        found = []
        at = 0
        while at < len(words):
            size = self.length_at(words, at)
            if size:
                found.append((at, size))
            at += size or 1
        return found

    def __contains__(self, word: str) -> bool:
        """Whether one word is an entry by itself."""
        return self.length_at([Word(word.lower(), 0, len(word))], 0) == 1


def _matches(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


class Lexicon:
    """The word lists by name, read when they are first asked for."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def library(self) -> Module:
        """The library of words and patterns."""
        return self._program.standard(_LIBRARY)

    def phrases(self, name: str) -> Phrases:
        """A list of ``std.lexicon``; an empty one where the library doesn't have it."""
        symbol = self._program.standard(_LIBRARY).names.get(name)
        if symbol is None or not isinstance(symbol.node, nodes.Words):
            return Phrases(())
        return _phrases(symbol.node)


@cache
def _phrases(node: nodes.Words) -> Phrases:
    return Phrases(tuple(entry.value for entry in node.entries))
