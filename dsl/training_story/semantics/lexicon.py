"""The word lists of ``std.lexicon``, and how they are found in a text.

Matching is on lower-cased words, longest phrase first, in time linear in the text. An entry whose last word
ends in ``*`` matches every word that begins so.
"""

from __future__ import annotations

import marshal
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from training_story.semantics.kept_values import kept
from training_story.syntax import nodes

if TYPE_CHECKING:
    from training_story.semantics.module import Module
    from training_story.semantics.program import Program

LIBRARY = "std.lexicon"
"""The library of words and patterns."""

_VERSION = 2
_MOST_WORDS = 20_000
"""How many words a list remembers."""
_WORD = re.compile(r"[^\W_]+(?:['’\-_][^\W_]+)*")


class Word(NamedTuple):
    """A word of a text: lower-case, with its offsets in the text."""

    text: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text; ``self-play``, ``don't`` and ``win_signal`` are one word each."""
    return list(_words_of(text))


@lru_cache(maxsize=256)
def _words_of(text: str) -> tuple[Word, ...]:
    # Several rules read the same reasons one after the other.
    return tuple(
        Word(found.group().lower().replace("’", "'"), found.start(), found.end()) for found in _WORD.finditer(text)
    )


@lru_cache(maxsize=256)
def word_set(text: str) -> frozenset[str]:
    """The words of a text, and the parts of those with hyphens."""
    words = [word.text for word in _words_of(text)]
    parts = [part for word in words if "-" in word for part in word.split("-")]
    return frozenset((*words, *parts))


class Phrases:
    """A word list, ready to be looked for."""

    def __init__(self, entries: tuple[str, ...]) -> None:
        self._exact: dict[str, list[tuple[str, ...]]] = {}
        self._beginning: dict[int, dict[str, list[tuple[str, ...]]]] = {}
        for entry in entries:
            parts = tuple(entry.lower().split())
            if parts and parts[0].endswith("*"):
                by_beginning = self._beginning.setdefault(len(parts[0]) - 1, {})
                by_beginning.setdefault(parts[0][:-1], []).append(parts)
            elif parts:
                self._exact.setdefault(parts[0], []).append(parts)
        self._begun_by: dict[str, tuple[tuple[str, ...], ...]] = {}
        self._beginners: set[str] = set()
        """The words of ``_begun_by`` that begin an entry."""

    def length_at(self, words: list[Word], at: int) -> int:
        """How many words of the longest entry stand at a place; 0 if none does."""
        longest = 0
        for entry in self._entries_begun_by(words[at].text):
            size = len(entry)
            if longest < size <= len(words) - at and all(
                _matches(entry[each], words[at + each].text) for each in range(1, size)
            ):
                longest = size
        return longest

    def _entries_begun_by(self, word: str) -> tuple[tuple[str, ...], ...]:
        """The entries whose first word a word is. Nearly all words of a text are asked for again."""
        known = self._begun_by.get(word)
        if known is not None:
            return known
        entries = list(self._exact.get(word, ()))
        for length, by_beginning in self._beginning.items():
            entries += by_beginning.get(word[:length], ())
        if len(self._begun_by) >= _MOST_WORDS:
            self._begun_by.clear()
            self._beginners.clear()
        found = self._begun_by[word] = tuple(entries)
        if found:
            self._beginners.add(word)
        return found

    def begins(self, word: str) -> bool:
        """Whether a word, in lower case, begins an entry."""
        return bool(self._entries_begun_by(word))

    def may_be_in(self, words: frozenset[str]) -> bool:
        """Whether any of these words begins an entry: a quick look before a text is searched."""
        for word in words.difference(self._begun_by):
            self._entries_begun_by(word)
        return not words.isdisjoint(self._beginners)

    def beginnings(self) -> list[str]:
        """What the first words of the entries begin with: a text without any of them has no entry."""
        return [*self._exact, *(each for by_beginning in self._beginning.values() for each in by_beginning)]

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
        return any(len(entry) == 1 for entry in self._entries_begun_by(word.lower()))


def _matches(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


class Lexicon:
    """The word lists by name, read when they are first asked for, and the libraries with patterns of prose."""

    def __init__(self, program: Program, module: Module | None = None) -> None:
        """``module`` is the file whose own patterns, and those of the libraries it imports, count too."""
        self._program = program
        self._module = module

    @property
    def program(self) -> Program:
        """What loads libraries."""
        return self._program

    def library(self) -> Module:
        """The library of words and patterns."""
        return self._program.standard(LIBRARY)

    def text(self) -> str:
        """The text of the library of words and patterns."""
        return self._program.standard_text(LIBRARY)

    def further_libraries(self) -> list[Module]:
        """The file itself and the libraries that it imports, as far as they declare patterns."""
        module = self._module
        if module is None:
            return []
        imported = [each.symbol.module for each in module.imports.values() if each.symbol is not None]
        return [
            each
            for each in dict.fromkeys([module, *imported])
            if each.path != LIBRARY and any(symbol.kind == "pattern" for symbol in each.names.values())
        ]

    def phrases(self, name: str) -> Phrases:
        """A list of ``std.lexicon``; an empty one where the library doesn't have it."""
        text = self.text()
        found = _PHRASES.get((name, text))
        if found is None:
            entries = _ENTRIES.get(text)
            if entries is None:
                entries = _ENTRIES[text] = kept("words-std.lexicon", _VERSION, text, self._entries)
            packed = entries.get(name)
            found = _PHRASES[name, text] = Phrases(() if packed is None else marshal.loads(packed))
        return found

    def _entries(self) -> dict[str, bytes]:
        """The entries of the lists by name, packed since few lists are asked for."""
        return {
            symbol.name: marshal.dumps(tuple(entry.value for entry in symbol.node.entries))
            for symbol in self.library().names.values()
            if isinstance(symbol.node, nodes.Words)
        }


_ENTRIES: dict[str, dict[str, bytes]] = {}
"""The packed entries of all lists, by the text of the library."""
_PHRASES: dict[tuple[str, str], Phrases] = {}
