"""From a text to sentences of words with their offsets, in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from training_story.text.records import record
from training_story.text.source import Span

_TOKEN = re.compile(
    r"(?P<aside>\b(?:[iI]\.e|[eE]\.g|a\.k\.a|w\.r\.t)\b\.?)|(?P<word>[^\W_]+(?:['’_][^\W_]+)*)|(?P<stop>[.!?]+)|(?P<clause>;)|(?P<paragraph>\n[^\S\n]*\n)"
)
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n")
_WHOLE = frozenset({"it's", "that's", "what's", "let's", "there's", "here's", "who's", "he's", "she's"})
_ABBREVIATIONS = frozenset({
    "al", "cf", "ch", "dept", "dr", "ed", "eds", "eg", "eq", "eqn", "eqs", "esp", "est", "etc", "ex", "fig",
    "figs", "ie", "inc", "jr", "ltd", "mr", "mrs", "ms", "pp", "prof", "resp", "sec", "sr", "st", "vol",
    "vs",
})  # fmt: skip
_OPENING = "\"'“‘(["
_CLOSING = "\"'”’)]*_"


@record
class Sentence:
    """The words of one sentence: lower-case, with their offsets in the text.

    ``clauses[i]`` numbers the clause that word ``i`` stands in; ``;`` divides clauses. A possessive
    ``'s`` and the parts of a word with hyphens are words of their own.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]
    clauses: list[int]

    def span(self, first: int, end: int) -> Span:
        """Where the words ``[first, end)`` stand in the text."""
        return Span(self.starts[first], self.ends[end - 1])


def paragraphs_of(text: str) -> Iterator[tuple[int, int]]:
    """Where the paragraphs of a text begin and end; no sentence goes beyond one."""
    start = 0
    for found in _PARAGRAPH.finditer(text):
        yield start, found.end()
        start = found.end()
    yield start, len(text)


def sentences_of(text: str, start: int = 0, end: int | None = None) -> Iterator[Sentence]:
    """The sentences of a text, or of a stretch of it, in order; those without a word are left out."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    clauses: list[int] = []
    clause = 0
    for found in _TOKEN.finditer(text, start, len(text) if end is None else end):
        kind = found.lastgroup
        if kind == "word":
            word = found.group().lower()
            start, end = found.span()
            if "’" in word:
                word = word.replace("’", "'")
            if word.endswith("'s") and word not in _WHOLE:
                words += (word[:-2], "'s")
                starts += (start, end - 2)
                ends += (end - 2, end)
                clauses += (clause, clause)
            else:
                words.append(word)
                starts.append(start)
                ends.append(end)
                clauses.append(clause)
        elif kind == "clause":
            clause += 1
        elif kind == "aside":
            continue
        elif words and (kind == "paragraph" or _ends_sentence(text, found.end(), found.group(), words[-1])):
            yield Sentence(words, starts, ends, clauses)
            words, starts, ends, clauses = [], [], [], []
            clause = 0
    if words:
        yield Sentence(words, starts, ends, clauses)


def _ends_sentence(text: str, end: int, mark: str, last_word: str) -> bool:
    """Whether the mark before ``end`` ends a sentence: white space follows, and then no small letter."""
    if mark == "." and (last_word in _ABBREVIATIONS or (len(last_word) == 1 and last_word.isalpha())):
        return False
    size = len(text)
    for _ in range(4):  # what may close after the mark, as in `.")`
        if end < size and text[end] in _CLOSING:
            end += 1
    if end < size and not text[end].isspace():
        return False
    following = text[end : end + 8].lstrip().lstrip(_OPENING)
    return not following[:1].islower()


_QUOTED = re.compile(r"“[^“”\n]*”|‘[^‘’\n]*’|\"[^\"\n]*\"|``[^`'\n]*''|(?<!\w)'[^'\n]*'(?!\w)")


def quotations_of(text: str, known: Sequence[Span] = ()) -> list[Span]:
    """The spans of a text within quotation marks, and those that are known to be quoted, by their starts."""
    found = [Span(each.start(), each.end()) for each in _QUOTED.finditer(text)]
    return sorted([*known, *found])
