"""Finds the word lists and patterns of a book in sentences.

Linear in the text: a gap has a largest size, so each place of a sentence is looked at a bounded number of
times for each pattern.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import reduce
from operator import or_
from typing import NamedTuple

from training_story.prose.compiled import Book, Compiled, Step, TrieNode, following
from training_story.prose.possible import bits_of
from training_story.prose.ready import ready
from training_story.prose.sentences import Sentence

_SUBJECT_WITHIN = 15
"""How many words before a match its subject may stand."""

_ARTICLES = frozenset({"the", "a", "an", "its", "their", "our", "your", "each", "every", "any", "this", "that"})
"""A word behind one of them is a noun by itself, also where it stands in an entry: the agent in ``for an agent``."""

_Found = list[tuple[int, int]]


class Match(NamedTuple):
    """A pattern in a sentence: the words ``[start, end)``."""

    pattern: Compiled
    start: int
    end: int


class Marked(NamedTuple):
    """A sentence with the entries in it, and the mask of the atoms that begin at each word."""

    sentence: Sentence
    entries: list[tuple[int, int, int]]
    """Where each stands and the mask of its lists, in order; of those at one word the longest first."""
    atoms: set[int]
    """The numbers of the word lists in it."""
    found: dict[int, _Found]
    """Where each pattern stands, as far as they were looked for."""
    begins: list[int]
    inner: set[int]
    """The words within an entry of several words, but for its first and those behind an article."""


class Matcher:
    """Matches one book; it may be used for many texts."""

    def __init__(self, book: Book, symbols: Mapping[str, str] | None = None) -> None:
        """``symbols`` gives declared names their sort, as a word: ``win_signal`` is a ``reward``."""
        self._ready = ready(book)
        self._patterns = book.patterns
        self._symbols = {name.lower(): self._ready.mask_of_sort(sort) for name, sort in (symbols or {}).items()}

    # Words

    def mark(self, sentence: Sentence, set_aside: int = 0) -> Marked:
        """Find the word lists in a sentence; what stands in a phrase of ``set_aside`` isn't counted."""
        words = sentence.words
        entries: list[tuple[int, int, int]] = []
        atoms: set[int] = set()
        begins = [0] * len(words)
        inner: set[int] = set()
        heads, symbols = self._ready.heads, self._symbols
        free_from = 0
        for at, word in enumerate(words):
            nodes = heads[word]
            if at < free_from or not (nodes or word in symbols):
                continue
            ends = _ends(words, at, nodes, symbols.get(word, 0))
            aside = 0
            for end, mask in ends:
                if mask & set_aside:
                    aside = end
            if aside:
                free_from = aside
                ends = [(end, mask) for end, mask in ends if end >= aside]
            if ends and ends[-1][0] > at + 1:
                inner.update(each for each in range(at + 1, ends[-1][0]) if words[each - 1] not in _ARTICLES)
            seen = 0
            for end, mask in reversed(ends):
                fresh = mask & ~seen
                seen |= mask
                if fresh:
                    begins[at] |= fresh
                    entries.append((at, end, fresh))
                    atoms.update(self._ready.atoms_in(fresh))
        return Marked(sentence, entries, atoms, {}, begins, inner)

    # Patterns

    def matches(self, marked: Marked) -> list[Match]:
        """The patterns with a rule that a sentence has, in the order of the book."""
        present = reduce(or_, marked.begins, 0)
        matches = []
        for index in bits_of(self._ready.possible.of(marked.atoms)):
            pattern = self._patterns[index]
            if pattern.unless & present or (pattern.beside and not pattern.beside & present):
                continue
            if not all(step.mask & present for step in pattern.orders[0]):
                continue
            spans: _Found = []
            for order in pattern.orders:
                spans += self._spans(marked, pattern, order)
            if not spans:
                continue
            spans.sort()
            present |= pattern.bit
            marked.found[pattern.bit.bit_length() - 1] = spans
            for start, end in spans:
                marked.begins[start] |= pattern.bit
                if pattern.rule:
                    matches.append(Match(pattern, start, end))
        return matches

    def _spans(self, marked: Marked, pattern: Compiled, order: tuple[Step, ...]) -> _Found:
        places = [self._places(marked, step.mask) for step in order]
        spans: _Found = []
        last = -1
        for start, end in places[0]:
            if start == last:
                continue  # the longest entry that begins at a word stands for it
            ends = {end}
            for step, candidates in zip(order[1:], places[1:], strict=True):
                ends = {after for before in ends for after in _reached(marked, before, step, candidates)}
                if not ends:
                    break
            if ends and self._subject_fits(marked, pattern, start):
                spans.append((start, min(ends)))
                last = start
        return spans

    def _places(self, marked: Marked, mask: int) -> _Found:
        places = [(at, end) for at, end, atoms in marked.entries if atoms & mask]
        later = [number for number in self._ready.atoms_in(mask) if number in marked.found]
        if not later:
            return list(dict.fromkeys(places))
        if mask & (mask - 1) == 0:
            return marked.found[later[0]]
        either = {*places, *(place for number in later for place in marked.found[number])}
        return sorted(either, key=lambda place: (place[0], -place[1]))

    def _subject_fits(self, marked: Marked, pattern: Compiled, start: int) -> bool:
        """Whether the nearest kind of subject before a match is one that the pattern wants."""
        if not pattern.subject and not pattern.subject_not:
            return True
        either = pattern.subject | pattern.subject_not
        begins = marked.begins
        first = max(0, start - _SUBJECT_WITHIN)
        for at in range(start - 1, first - 1, -1):
            if begins[at] & either and at not in marked.inner:
                return not begins[at] & pattern.subject_not
        if not pattern.subject:
            return True
        return any(begins[at] & pattern.subject_else for at in range(first, start))


def _ends(words: list[str], at: int, nodes: tuple[TrieNode, ...], as_symbol: int) -> list[tuple[int, int]]:
    """The ends of the entries that begin at a word, the shortest first, with the masks of their lists."""
    ends = [(at + 1, as_symbol)] if as_symbol else []
    end = at + 1
    size = len(words)
    while nodes:
        mask = 0
        for node in nodes:
            mask |= node[0][0]
        if mask:
            ends.append((end, mask))
        if end >= size:
            break
        word = words[end]
        nodes = tuple(after for node in nodes if node[1] or node[2] for after in following(node, word))
        end += 1
    return ends


def _reached(marked: Marked, before: int, step: Step, candidates: _Found) -> list[int]:
    """The ends of the candidates that begin at ``before`` or, within the gap, after it."""
    reached = []
    last = min(before + step.within, len(marked.begins) - 1)
    if step.avoiding:
        for at in range(before, last + 1):
            if marked.begins[at] & step.avoiding:
                last = at
                break
    clauses = marked.sentence.clauses
    index = bisect_left(candidates, (before, -1))
    while index < len(candidates) and candidates[index][0] <= last:
        start, end = candidates[index]
        if clauses[start] == clauses[before - 1]:
            reached.append(end)
        index += 1
    return reached
