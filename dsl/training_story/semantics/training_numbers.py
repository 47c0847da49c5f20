"""Where a text speaks of a number of training: gets it low or high, or lets it stand for a goal.

Such numbers are what std.lexicon lists as words for a loss or a reward, and the losses that the file
declares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from training_story.semantics.clauses import clauses_of
from training_story.semantics.lexicon import Phrases, Word, word_set, words_of
from training_story.semantics.model import Story
from training_story.semantics.symbols import Symbol
from training_story.syntax.nodes import Loss, Sign

_NEAR = 4
"""How many words stand at most between a number and what is said of it."""

_PASSIVE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_NAME_PARTS = re.compile(r"_+|(?<=[a-z0-9])(?=[A-Z])")

_Declared = dict[str, list[tuple[tuple[str, ...], Symbol]]]
"""The losses of the file by the first word of their names as they are looked for."""


class Number(NamedTuple):
    """A number of training, the words ``[start, end)``; ``declared`` if the file declares it."""

    start: int
    end: int
    sign: Sign
    declared: Symbol | None
    is_plain: bool = False
    """Whether it is the name of a loss that may well be a word of another meaning: `grade`."""

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """The loss that it is, if the file declares it."""
        return () if self.declared is None else (self.declared,)


class TrainingNumbers:
    """Finds the numbers of training in the texts and names of one story."""

    def __init__(self, story: Story) -> None:
        phrases = story.lexicon.phrases
        self._ordinary = phrases("ordinary_phrases")
        self._named: dict[Sign, Phrases] = {"loss": phrases("loss_words"), "reward": phrases("reward_words")}
        self._good: dict[Sign, Phrases] = {
            "loss": phrases("lowering_words"),
            "reward": phrases("raising_words"),
        }
        self._stands_for = phrases("stands_for_words")
        self._quantities = phrases("quantity_words")
        self._absences = (phrases("absence_words"), phrases("set_aside_words"))
        self._contrasts = phrases("contrast_words")
        self._notices = phrases("noticing_words")
        self._in_texts: _Declared = {}
        self._in_names: _Declared = {}
        for symbol in (loss.symbol for loss in story.losses):
            parts = _parts(symbol.name)
            self._in_texts.setdefault(symbol.name.lower(), []).append(((symbol.name.lower(),), symbol))
            self._in_names.setdefault(parts[0], []).append((tuple(parts), symbol))

    def made_good_in(self, text: str) -> Number | None:
        """The number of which a text says that it is, or is got, low for a loss or high for a reward."""
        words_in_text = word_set(text)
        if words_in_text.isdisjoint(self._in_texts) and not any(
            named.may_be_in(words_in_text) for named in self._named.values()
        ):
            return None
        clauses = map(self._words, clauses_of(text))
        return next((number for words in clauses for number in self._made_good(words, self._in_texts)), None)

    def made_good_in_name(self, name: str) -> Number | None:
        """The same for a name, whose words are joined by ``_``."""
        words = [Word(part, 0, 0) for part in _parts(name)]
        return next(self._made_good(words, self._in_names), None)

    def stands_for_something(self, clause: str) -> Number | None:
        """The number of which a clause says that it represents something, or is what is wanted."""
        if not self._stands_for.may_be_in(word_set(clause)):
            return None
        words = self._words(clause)
        verbs = self._stands_for.find(words)
        if not verbs:
            return None
        for number in self._numbers(words, self._in_texts):
            for start, size in verbs:
                is_subject = number.end <= start <= number.end + _NEAR
                is_passive = start > 0 and words[start - 1].text in _PASSIVE
                is_agent = is_passive and start + size <= number.start <= start + size + _NEAR
                if (is_subject or is_agent) and not self._is_denied(words, start):
                    return number
        return None

    def has_stands_for(self, clause: str) -> bool:
        """Whether a clause says of anything that it represents something, or is what is wanted."""
        words = self._words(clause)
        return any(not self._is_denied(words, start) for start, _ in self._stands_for.find(words))

    # Numbers

    def _words(self, text: str) -> list[Word]:
        """The words of a text; those with hyphens in parts, unless the whole is a word of its own."""
        words = []
        for word in words_of(text):
            if "-" not in word.text or word.text.startswith("non-") or word.text in self._ordinary:
                words.append(word)
            else:
                words += [Word(part, word.start, word.end) for part in word.text.split("-")]
        return words

    def _numbers(self, words: list[Word], declared: _Declared) -> Iterator[Number]:
        at = 0
        while at < len(words):
            found = self._number_at(words, at, declared)
            ordinary = self._ordinary.length_at(words, at)
            if found is not None and found.end - at > ordinary:
                yield found
                at = found.end
            else:
                at += max(1, ordinary)

    def _number_at(self, words: list[Word], at: int, declared: _Declared) -> Number | None:
        found: Number | None = None
        for sign, named in self._named.items():
            size = named.length_at(words, at)
            if size > (found.end - at if found is not None else 0):
                found = Number(at, at + size, sign, None)
        for parts, symbol in declared.get(words[at].text, ()):
            end = at + len(parts)
            if tuple(word.text for word in words[at:end]) != parts or (found is not None and found.end > end):
                continue
            assert isinstance(symbol.node, Loss)
            is_plain = found is None and len(_parts(symbol.name)) == 1
            found = Number(at, end, symbol.node.sign, symbol, is_plain)
        return found

    # What is said of them

    def _made_good(self, words: list[Word], declared: _Declared) -> Iterator[Number]:
        for number in self._numbers(words, declared):
            good = self._good[number.sign]
            places = [
                (start, start + size)
                for start, size in good.find(words)
                if not number.is_plain or self._quantities.length_at(words, start)
            ]
            places += _around(good, words, number)
            if any(self._is_said(words, number, start, end) for start, end in places):
                yield number

    def _is_said(self, words: list[Word], number: Number, start: int, end: int) -> bool:
        """Whether the words ``[start, end)`` are said of a number, as something that the system does."""
        if max(number.start - end, start - number.end) > _NEAR:
            return False
        first, last = min(start, number.start), max(end, number.end)
        return not self._is_denied(words, last) and not self._is_noticed(words, first, last)

    def _is_denied(self, words: list[Word], before: int) -> bool:
        """Whether an absence is stated before a place, and nothing is set against it in between."""
        denied = False
        at = 0
        while at < before:
            absence = max(phrases.length_at(words, at) for phrases in self._absences)
            contrast = self._contrasts.length_at(words, at)
            if absence or contrast:
                denied = absence >= contrast
            at += max(1, absence, contrast)
        return denied

    def _is_noticed(self, words: list[Word], first: int, last: int) -> bool:
        """Whether a place lies in a clause about what is noticed or asked."""
        return any(self._notices.length_at(words, at) for at in range(max(0, first - _NEAR), last))


def _parts(name: str) -> list[str]:
    return [part.lower() for part in _NAME_PARTS.split(name) if part] or [name]


def _around(good: Phrases, words: list[Word], number: Number) -> list[tuple[int, int]]:
    """Phrases of two words with the number in between: ``drives the loss down``."""
    befores = range(max(0, number.start - _NEAR), number.start)
    afters = range(number.end, min(len(words), number.end + _NEAR))
    return [
        (before, after + 1)
        for before in befores
        for after in afters
        if good.length_at([words[before], words[after]], 0) == 2
    ]
