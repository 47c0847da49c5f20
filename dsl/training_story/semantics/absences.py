"""Whether a text says only what isn't there: ``doesn't deceive anybody``, ``a safe, non-deceptive model``."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from training_story.semantics.lexicon import Lexicon, Phrases, Word, word_set, words_of

_BREAK = re.compile(r"([,;:.!?()—–]|\s-\s)")
_NEAR_THE_START = 3

Reach = Literal["alternatives", "lists"]
"""How far an absence carries: ``never lies or cheats``, but also ``without plans and aims``."""


class _Part(NamedTuple):
    words: list[Word]
    joined_by: str
    """What stands before it: ``and``, ``or``, a comma, or nothing of these where it stands by itself."""


def is_absence(text: str, lexicon: Lexicon) -> bool:
    """Whether every part of a text states an absence. In doubt it isn't one."""
    reader = _Reader(lexicon)
    if not reader.may_be_in(text):
        return False
    parts = _parts(text, lexicon.phrases("contrast_words"))
    offers_alternatives = any(part.joined_by == "or" for part in parts)
    reach: Reach | None = None
    for part in parts:
        continues = part.joined_by == "or" or (part.joined_by == "," and offers_alternatives)
        if reach is not None and (continues or (reach == "lists" and part.joined_by in (",", "and"))):
            continue
        reach = reader.absence(part.words)
        if reach is None:
            return False
    return bool(parts)


class _Reader:
    def __init__(self, lexicon: Lexicon) -> None:
        self._negations = lexicon.phrases("absence_words")
        self._openers = lexicon.phrases("absence_openers")
        self._qualities = lexicon.phrases("absence_qualities")
        self._empty = lexicon.phrases("recipe_words")

    def may_be_in(self, text: str) -> bool:
        """Whether a text has any word with which an absence could be stated."""
        words = word_set(text)
        return any(each.may_be_in(words) for each in (self._negations, self._openers, self._qualities))

    def absence(self, words: list[Word]) -> Reach | None:
        """How far the absence carries that a part begins with; None where it begins with none."""
        start = next((at for at in range(len(words)) if not self._empty.length_at(words, at)), 0)
        if any(self._openers.length_at(words, at) for at in {0, start}):
            return "lists"
        if any(self._negations.length_at(words, at) for at in range(min(_NEAR_THE_START, len(words)))):
            return "alternatives"
        return "alternatives" if self._is_mere_quality(words) else None

    def _is_mere_quality(self, words: list[Word]) -> bool:
        at = 0
        found = False
        while at < len(words):
            size = self._qualities.length_at(words, at)
            found = found or size > 0
            size = size or self._empty.length_at(words, at)
            if not size:
                return False
            at += size
        return found


def _parts(text: str, contrasts: Phrases) -> list[_Part]:
    """The parts of a text that could each state something else; those without words are left out."""
    parts: list[_Part] = []
    joined_by = ""
    for piece in _BREAK.split(text):
        if _BREAK.fullmatch(piece):
            joined_by = piece
            continue
        words = words_of(piece)
        turns = dict(contrasts.find(words))
        begun: list[Word] = []
        at = 0
        while at < len(words):
            word = words[at].text
            if at in turns or word in ("and", "or", "nor"):
                parts += [_Part(begun, joined_by)] if begun else []
                begun = []
                joined_by = "" if at in turns else "and" if word == "and" else "or"
                at += turns.get(at, 1)
            else:
                begun.append(words[at])
                at += 1
        parts += [_Part(begun, joined_by)] if begun else []
    return parts
