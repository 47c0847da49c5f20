"""Which words a text must have for any pattern to be in it: what makes most of a text cheap to read.

An anchor is the words of an entry in a row; one that ends in ``*`` stands for all words that begin so. A
pattern is found only where one of the entries of each of its places is; of its places, the one whose entries are
rarest gives its anchors.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

Anchor = tuple[str, ...]

_COMMON = frozenset(
    {
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "for", "from", "has", "have",
        "how", "if", "in", "into", "is", "it", "its", "may", "more", "most", "not", "of", "on", "one", "only",
        "or", "our", "out", "over", "same", "so", "such", "than", "that", "the", "their", "them", "then",
        "these", "they", "this", "those", "to", "was", "we", "were", "what", "when", "which", "who", "will",
        "with", "would", "you", "your", "i", "no", "all", "each", "other", "first", "get", "up", "down",
    }
)  # fmt: skip
"""Words that nearly every text has."""

_FREQUENT = frozenset(
    {
        "task", "goal", "high", "low", "best", "number", "numbers", "give", "gives", "given", "return",
        "returns", "system", "systems", "model", "models", "value", "values", "point", "points", "signal",
        "define", "defines", "defined", "represent", "specified", "specify", "encoding", "encode", "frame",
        "difference", "form", "describe", "describes", "program", "request", "network", "networks", "training",
        "people", "user", "users", "right", "correct", "real", "data", "measure", "score", "function",
        "computer", "machine", "result", "results", "learn", "learning", "true", "make",
        "makes", "use", "human", "see", "says", "say", "said", "written", "while", "without", "like", "after",
        "means", "mean", "expression", "expressions", "match", "matches", "different", "original", "track",
        "generator", "transform", "convert", "turn", "act", "acts", "find", "run", "state", "play", "want",
        "representation", "differ", "signals", "encoded", "approximation", "tell", "actually", "statement",
        "ignoring", "description", "trying", "purposes", "requested", "target", "behavior", "internally",
        "purpose", "specifies", "aligned", "guarantee", "bound", "stand", "greater", "possible", "ai",
        "need", "needs", "should",
        "set", "chosen", "own", "needed", "required", "trained", "train", "scalar", "expected", "requires",
        "good", "end", "new", "time", "work", "works", "policy", "agent", "agents",
    }
)  # fmt: skip
"""Words that many texts have, of any kind."""

_WORD = re.compile(r"[^\W_]+(?:['’_][^\W_]+)*")
_MOST_KNOWN = 50_000
_ROUNDS = 3


def anchors_of(places: Iterable[int], entries: Mapping[int, set[Anchor]]) -> set[Anchor]:
    """The anchors of a pattern. ``places`` are masks of what may stand there; ``entries`` those of each atom."""
    return _rarest([_of_place(mask, entries) for mask in places], ())


def anchors_of_all(patterns: Sequence[Iterable[int]], entries: Mapping[int, set[Anchor]]) -> set[Anchor]:
    """The anchors of patterns, each by its places: every pattern has one of its places among them.

    What is an anchor of another pattern costs nothing more, so each choice is made again once the others are known.
    """
    places = [[_of_place(mask, entries) for mask in masks] for masks in patterns]
    uses: Counter[Anchor] = Counter()
    choices: list[set[Anchor]] = [set() for _ in places]
    for _ in range(_ROUNDS):
        for number, candidates in enumerate(places):
            for anchor in choices[number]:
                uses[anchor] -= 1
                if not uses[anchor]:
                    del uses[anchor]
            choices[number] = _rarest(candidates, uses)
            uses.update(choices[number])
    return {anchor for choice in choices for anchor in choice}


def _rarest(candidates: Iterable[set[Anchor]], chosen: Collection[Anchor]) -> set[Anchor]:
    return min(candidates, key=lambda found: _commonness(found, chosen), default=set())


def _of_place(mask: int, entries: Mapping[int, set[Anchor]]) -> set[Anchor]:
    found: set[Anchor] = set()
    for number in range(mask.bit_length()):
        if mask >> number & 1:
            found |= entries.get(number, set())
    return least(found)


def least(anchors: set[Anchor]) -> set[Anchor]:
    """Without those that are there only where another one is."""
    singles = [anchor[0] for anchor in anchors if len(anchor) == 1]
    whole = {single for single in singles if not single.endswith("*")}
    stems = {single[:-1] for single in singles if single.endswith("*")}
    return {anchor for anchor in anchors if not any(_is_implied(piece, anchor, whole, stems) for piece in anchor)}


def _is_implied(piece: str, anchor: Anchor, whole: set[str], stems: set[str]) -> bool:
    """Whether a word that a piece stands for is also one that another anchor, of one word or one stem, stands for."""
    is_alone = anchor == (piece,)
    if piece in whole and not is_alone:
        return True
    own = piece[:-1] if is_alone and piece.endswith("*") else None
    return any((stem := piece[:size]) in stems and stem != own for size in range(len(piece) + 1))


def _commonness(anchors: set[Anchor], chosen: Collection[Anchor]) -> float:
    """A guess at how much of a text has one of some anchors: short words are common, several are rarer than one."""
    if not anchors:
        return float("inf")
    return sum(_share(anchor) for anchor in anchors if anchor not in chosen)


def _share(anchor: Anchor) -> float:
    rare = [piece.removesuffix("*") for piece in anchor if piece not in _COMMON and piece != "'s"]
    if not rare:
        return 10.0
    if all(piece in _FREQUENT for piece in rare):
        return 1.0 / len(anchor) ** 2
    return 1.0 / max(1, len("".join(rare))) ** 3


class AnchorSearch:
    """Looks for anchors in texts. It learns which words are pieces of anchors; each new word is looked at once."""

    def __init__(self, anchors: Iterable[Anchor]) -> None:
        self._always = False
        self._any = 0
        self._several: dict[int, list[tuple[int, str]]] = {}
        """The anchors of several words, by the bit of the longest of their words, which is seldom a common one."""
        self._any_longest = 0
        self._exact: dict[str, int] = {}
        self._beginnings: dict[str, int] = {}
        bits: dict[str, int] = {}
        for anchor in anchors:
            pieces = [piece for piece in anchor if piece != "'s"]
            if not pieces and len(anchor) != 1:
                self._always = True  # an entry without a word is in every text
                continue
            mask = 0
            for piece in pieces:
                mask |= bits.setdefault(piece, 1 << len(bits))
            if len(anchor) == 1:
                self._any |= mask
            else:
                # A possessive isn't a word of its own in every list of words, nor is it known where a word ends
                # that only begins as a piece does.
                is_in_a_row = "'s" not in anchor and not any(piece.endswith("*") for piece in anchor[:-1])
                phrase = " ".join(anchor).removesuffix("*") if is_in_a_row else ""
                longest = bits[max(pieces, key=len)]
                self._several.setdefault(longest, []).append((mask, phrase))
                self._any_longest |= longest
        for piece, bit in bits.items():
            if piece.endswith("*"):
                self._beginnings[piece[:-1]] = bit
            else:
                self._exact[piece] = bit
        self._any_beginning = tuple(self._beginnings)
        self._known: set[str] = set()
        self._pieces: dict[str, int] = {}

    def is_in(self, text: str) -> bool:
        """Whether a text in lower case has the words of one of the anchors."""
        return self._always or self.is_in_words(_WORD.findall(text))

    def is_in_words(self, words: Sequence[str]) -> bool:
        """Whether words in lower case have those of one of the anchors among them."""
        if self._always:
            return True
        distinct = set(words)
        for word in distinct - self._known:
            self._look_at(word)
        mask = 0
        for word in distinct & self._pieces.keys():
            mask |= self._pieces[word]
        if not mask or mask & self._any:
            return bool(mask)
        row = ""
        longest = mask & self._any_longest
        while longest:
            bit = longest & -longest
            longest ^= bit
            for several, phrase in self._several[bit]:
                if mask & several == several:
                    row = row or " ".join(words).replace("’", "'")
                    if phrase in row:
                        return True
        return False

    def _look_at(self, word: str) -> None:
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
            self._pieces.clear()
        self._known.add(word)
        plain = word.replace("’", "'")
        mask = 0
        for form in {plain, plain.removesuffix("'s")}:
            mask |= self._exact.get(form, 0)
            if form.startswith(self._any_beginning):
                for size in range(1, len(form) + 1):
                    mask |= self._beginnings.get(form[:size], 0)
        if mask:
            self._pieces[word] = mask
