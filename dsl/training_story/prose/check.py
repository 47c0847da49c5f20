"""What texts of prose say that the language rejects: from texts to findings, without their hosts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from training_story.prose.book import book_of
from training_story.prose.compiled import Book
from training_story.prose.matcher import Marked, Match, Matcher
from training_story.prose.ready import ready
from training_story.prose.sentences import Sentence, paragraphs_of, quotations_of, sentences_of
from training_story.prose.texts import ProseFinding, ProseText
from training_story.semantics.lexicon import Lexicon
from training_story.text.source import Span

_RANK = {"PRO003": 0, "PRO001": 1, "PRO002": 2, "PRO006": 3, "PRO004": 4}
_PROMISE = "PRO007"
_CARE = "PRO002"
_BY_DEFINITION = "PRO006"
_LAST = 9
_MENTION_BEFORE = 8
_MENTION_AFTER = 5
_BETWEEN_QUOTATIONS = 2
_MOST_IN_A_ROW = 12
_FAR = 1 << 62
_FEW_NAMES = 12
"""So few names are looked for one by one, which is faster than going over the words of a text."""
_NAME = re.compile(r"[^\W_]+(?:_[^\W_]+)*")


def check_prose(texts: Sequence[ProseText], symbols: Mapping[str, str], lexicon: Lexicon) -> Iterator[ProseFinding]:
    """The findings in some texts of one document or story, in order.

    ``symbols`` gives each declared name the word for its sort: loss, reward, goal, mesa objective, base
    objective, system. ``lexicon`` has the words and patterns.
    """
    promises = lexicon.phrases("guarantee_words").beginnings()
    yield from Reader(book_of(lexicon), symbols, promises).read(texts)


class Reader:
    """Reads texts with one book of words and patterns."""

    def __init__(self, book: Book, symbols: Mapping[str, str], promises: Sequence[str]) -> None:
        tables = ready(book)
        self._matcher = Matcher(book, symbols)
        mask = tables.mask
        self._set_aside = mask("other_senses")
        self._criticism = mask("criticism_words")
        self._mention = mask("mention_words")
        self._guarantee = mask("guarantee_words")
        self._patterns = book.patterns
        self._anchors = tables.anchors
        self._names = frozenset(name.lower() for name in symbols)
        self._promising = promises
        several = sum(sort.endswith("objective") for sort in symbols.values()) > 1
        self._left_out = frozenset() if several else frozenset({"PRO008"})

    def read(self, texts: Sequence[ProseText]) -> Iterator[ProseFinding]:
        """The findings in texts, in order."""
        for index, text in enumerate(texts):
            quotations: list[Span] | None = None
            for sentence in self._candidates(text):
                marked = self._matcher.mark(sentence, self._set_aside)
                if not marked.entries:
                    continue
                matches = [each for each in self._matcher.matches(marked) if each.pattern.rule not in self._left_out]
                if text.is_of_step:
                    matches += self._promises(marked)
                if not matches or self._is_criticism(marked):
                    continue
                if quotations is None:
                    quotations = quotations_of(text.value, text.quoted)
                for match in _one_a_fault(matches):
                    span = sentence.span(match.start, match.end)
                    if not self._is_mention(marked, match, span, quotations):
                        yield _finding(match, span, text.value, index)

    def _candidates(self, text: ProseText) -> Iterator[Sentence]:
        """The sentences that have a word without which nothing is found."""
        value = text.value
        lowered = value.lower()
        promises = text.is_of_step and any(each in lowered for each in self._promising)
        if promises or len(lowered) != len(value):
            yield from sentences_of(value)
            return
        is_in = self._is_worth_reading
        for start, end in paragraphs_of(value):
            if is_in(lowered[start:end]):
                for sentence in sentences_of(value, start, end):
                    if self._is_worth_marking(sentence):
                        yield sentence

    def _is_worth_reading(self, text: str) -> bool:
        if self._anchors.is_in(text):
            return True
        if len(self._names) <= _FEW_NAMES:
            return any(name in text for name in self._names)
        return not self._names.isdisjoint(_NAME.findall(text))

    def _is_worth_marking(self, sentence: Sentence) -> bool:
        return self._anchors.is_in_words(sentence.words) or not self._names.isdisjoint(sentence.words)

    def _promises(self, marked: Marked) -> list[Match]:
        """The words of guarantee in a reason of a step."""
        step = next((each for each in self._patterns if each.rule == _PROMISE), None)
        if step is None:
            return []
        return [Match(step, at, at + 1) for at, mask in enumerate(marked.begins) if mask & self._guarantee]

    def _is_criticism(self, marked: Marked) -> bool:
        return any(mask & self._criticism for mask in marked.begins)

    def _is_mention(self, marked: Marked, match: Match, span: Span, quotations: list[Span]) -> bool:
        """Whether the words are quoted, and beside the quotation stands that they are words.

        What is said of the first of several quotations in a row is said of them all.
        """
        at = bisect_right(quotations, (span.start, _FAR)) - 1
        if at < 0 or quotations[at].end < span.end:
            return False
        starts, ends = marked.sentence.starts, marked.sentence.ends
        following = -1  # the word at which the quotation behind begins
        for quoted in reversed(quotations[max(0, at + 1 - _MOST_IN_A_ROW) : at + 1]):
            is_far = following - bisect_right(ends, quoted.end) > _BETWEEN_QUOTATIONS
            if quoted.end <= starts[0] or is_far:
                return False
            before = bisect_left(starts, quoted.start)
            after = bisect_right(ends, quoted.end)
            near = [
                *marked.begins[max(0, before - _MENTION_BEFORE) : before],
                *marked.begins[after : after + _MENTION_AFTER],
            ]
            if any(mask & self._mention for mask in near):
                return True
            following = before
        return False


def _one_a_fault(matches: list[Match]) -> list[Match]:
    """One match for each fault: of those that share words, the one of the rule that says most."""
    size = max(match.end for match in matches)
    taken = bytearray(size)
    kept: list[Match] = []
    for match in sorted(_without_held(matches, size), key=_weight):
        if not any(taken[match.start : match.end]):
            taken[match.start : match.end] = b"\1" * (match.end - match.start)
            kept.append(match)
    return sorted(kept, key=lambda each: each.start)


def _weight(match: Match) -> tuple[int, int]:
    return _RANK.get(match.pattern.rule, _LAST), match.end - match.start


def _without_held(matches: list[Match], size: int) -> list[Match]:
    """Without motives within a sentence that makes of the motive a definition."""
    wide = [match for match in matches if match.pattern.rule == _BY_DEFINITION]
    if not wide:
        return matches
    reach = [0] * size  # how far what begins at a word reaches, and then what begins there or before
    for match in wide:
        reach[match.start] = max(reach[match.start], match.end)
    for at in range(1, size):
        reach[at] = max(reach[at], reach[at - 1])
    return [match for match in matches if match.pattern.rule != _CARE or reach[match.start] < match.end]


def _finding(match: Match, span: Span, text: str, index: int) -> ProseFinding:
    # The pages of the rules are loaded once there is something to say.
    from training_story.prose.wording import wording_of

    wording = wording_of(match.pattern.rule)
    return ProseFinding(
        match.pattern.rule, span, match.pattern.gloss, wording.label, wording.help, wording.notes, index
    )
