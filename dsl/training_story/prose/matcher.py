"""Finds the word lists and patterns of a book in sentences.

Linear in the text: a gap has a largest size, so each place of a sentence is looked at a bounded number of
times for each pattern.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import NamedTuple

from training_story.prose.compiled import Book, Compiled, Step, TrieNode, following, parts_of
from training_story.prose.possible import Possible, bits_of, possible_of
from training_story.prose.sentences import Sentence

_SUBJECT_WITHIN = 15
"""How many words before a match its subject may stand."""

_AS_PHRASE = {"goal": "the goal"}
"""The sorts that a list has under other words than their own."""

_Found = list[tuple[int, int]]
_MOST_KNOWN = 50_000


class Match(NamedTuple):
    """A pattern in a sentence: the words ``[start, end)``."""

    pattern: Compiled
    start: int
    end: int


class Marked(NamedTuple):
    """A sentence with where each atom stands in it, and the mask of those that begin at each word."""

    sentence: Sentence
    found: dict[int, _Found]
    begins: list[int]
    inner: set[int]
    """The words within an entry of several words, but for its first."""


_LAST_POSSIBLE: dict[str, tuple[Book, Possible]] = {}


def _possible_of(book: Book) -> Possible:
    """The tables of the patterns of a book; kept for the last book."""
    last = _LAST_POSSIBLE.get("")
    if last is not None and last[0] is book:
        return last[1]
    possible = possible_of(book.patterns)
    _LAST_POSSIBLE[""] = (book, possible)
    return possible


class Matcher:
    """Matches one book; it may be used for many texts."""

    def __init__(self, book: Book, symbols: Mapping[str, str] | None = None) -> None:
        """``symbols`` gives declared names their sort, as a word: ``win_signal`` is a ``reward``."""
        self._book = book
        self._known: dict[str, tuple[TrieNode, ...]] = {}
        self._numbers: dict[int, tuple[int, ...]] = {}
        self._symbols = {name.lower(): self._mask_of(sort) for name, sort in (symbols or {}).items()}
        self._possible = _possible_of(book)

    def mask(self, *names: str) -> int:
        """The mask of lists and patterns by name; a name that the book lacks adds nothing."""
        atoms = self._book.atoms
        return sum({1 << atoms[name] for name in names if name in atoms})

    def _mask_of(self, phrase: str) -> int:
        nodes = [self._book.trie]
        for part in parts_of(_AS_PHRASE.get(phrase, phrase)):
            nodes = [after for node in nodes for after in following(node, part)]
        mask = 0
        for node in nodes:
            mask |= node[0][0]
        return mask

    # Words

    def mark(self, sentence: Sentence, set_aside: int = 0) -> Marked:
        """Find the word lists in a sentence; what stands in a phrase of ``set_aside`` isn't counted."""
        words = sentence.words
        found: dict[int, _Found] = {}
        begins = [0] * len(words)
        inner: set[int] = set()
        free_from = 0
        for at, word in enumerate(words):
            ends = self._ends(words, at, word)
            if not ends or at < free_from:
                continue
            if set_aside and any(mask & set_aside for _, mask in ends):
                free_from = max(end for end, mask in ends if mask & set_aside)
                ends = [(end, mask) for end, mask in ends if end >= free_from]
            if ends and ends[-1][0] > at + 1:
                inner.update(range(at + 1, ends[-1][0]))
            seen = 0
            for end, mask in reversed(ends):
                fresh = mask & ~seen
                seen |= mask
                if fresh:
                    begins[at] |= fresh
                    for number in self._atoms_in(fresh):
                        found.setdefault(number, []).append((at, end))
        return Marked(sentence, found, begins, inner)

    def _ends(self, words: list[str], at: int, word: str) -> list[tuple[int, int]]:
        """The ends of the entries that begin at a word, the shortest first, with the masks of their lists."""
        ends: list[tuple[int, int]] = []
        if word in self._symbols:
            ends.append((at + 1, self._symbols[word]))
        nodes = self._known.get(word)
        if nodes is None:
            nodes = tuple(following(self._book.trie, word))
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            self._known[word] = nodes
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

    def _atoms_in(self, mask: int) -> tuple[int, ...]:
        numbers = self._numbers.get(mask)
        if numbers is None:
            numbers = self._numbers[mask] = tuple(bits_of(mask))
        return numbers

    # Patterns

    def matches(self, marked: Marked) -> list[Match]:
        """The patterns with a rule that a sentence has, in the order of the book."""
        present = sum(1 << number for number in marked.found)
        matches = []
        for index in bits_of(self._possible.of(marked.found)):
            pattern = self._book.patterns[index]
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
                ends = {
                    after
                    for before in ends
                    for after in _reached(marked, before, step, candidates)
                }
                if not ends:
                    break
            if ends and self._subject_fits(marked, pattern, start):
                spans.append((start, min(ends)))
                last = start
        return spans

    def _places(self, marked: Marked, mask: int) -> _Found:
        numbers = self._atoms_in(mask)
        if len(numbers) == 1:
            return marked.found.get(numbers[0], [])
        places = {place for number in numbers for place in marked.found.get(number, ())}
        return sorted(places, key=lambda place: (place[0], -place[1]))

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
