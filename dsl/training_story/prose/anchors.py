"""Which words a text must have for any pattern to be in it: what makes most of a text cheap to read.

An anchor is a few pieces of words that all stand in an entry. A pattern is found only where one of the entries
of each of its places is; of its places, the one whose entries are rarest gives its anchors.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

Anchor = tuple[str, ...]

_COMMON = frozenset(
    {
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "for", "from", "has", "have",
        "how", "in", "into", "is", "it", "its", "may", "more", "most", "not", "of", "on", "only", "or",
        "our", "out", "over", "same", "so", "such", "than", "that", "the", "their", "them", "these",
        "they", "this", "those", "to", "was", "we", "were", "what", "which", "who", "will", "with",
        "would", "you", "your", "task", "goal", "get", "high", "low", "other", "best", "first",
    }
)  # fmt: skip
"""Words that nearly every text has."""


def anchor_of(words: Iterable[str]) -> Anchor:
    """The pieces that an entry has, the longest first; ``*`` and possessives are no part of them."""
    pieces = {word.removesuffix("*") for word in words if word != "'s"}
    return tuple(sorted(pieces, key=lambda piece: (-len(piece), piece)))


def anchors_of(
    places: Iterable[int], entries: Mapping[int, set[Anchor]], chosen: Collection[Anchor] = ()
) -> set[Anchor]:
    """The anchors of a pattern. ``places`` are masks of what may stand there; ``entries`` those of each atom.

    Anchors that are ``chosen`` already, for other patterns, cost nothing more.
    """
    candidates = []
    for mask in places:
        found: set[Anchor] = set()
        for number in range(mask.bit_length()):
            if mask >> number & 1:
                found |= entries.get(number, set())
        candidates.append(least(found))
    return min(candidates, key=lambda found: _commonness(found, chosen), default=set())


def least(anchors: set[Anchor]) -> set[Anchor]:
    """Without those that are there only where another one is."""
    singles = [anchor[0] for anchor in anchors if len(anchor) == 1]
    return {
        anchor
        for anchor in anchors
        if not any(single in piece for single in singles for piece in anchor if (piece,) != anchor or single != piece)
    }


def _commonness(anchors: set[Anchor], chosen: Collection[Anchor]) -> float:
    """A guess at how much of a text has one of some anchors: short words are common, several are rarer than one."""
    if not anchors:
        return float("inf")
    return sum(_share(anchor) for anchor in anchors if anchor not in chosen)


def _share(anchor: Anchor) -> float:
    rare = [piece for piece in anchor if piece not in _COMMON]
    return 1.0 / max(1, len("".join(rare))) ** 3 if rare else 10.0


class AnchorSearch:
    """Looks for anchors in texts."""

    def __init__(self, anchors: Iterable[Anchor]) -> None:
        self._single: list[str] = []
        several: list[Anchor] = []
        self._always = False
        for anchor in anchors:
            if not anchor:
                self._always = True  # an entry without a word is in every text
            elif len(anchor) == 1:
                self._single.append(anchor[0])
            else:
                several.append(anchor)
        uses = Counter(piece for anchor in several for piece in anchor)
        self._groups: dict[str, list[Anchor]] = {}
        for anchor in several:
            shared = max(anchor, key=lambda piece: (piece not in _COMMON, uses[piece], len(piece)))
            self._groups.setdefault(shared, []).append(anchor)

    def is_in(self, text: str) -> bool:
        """Whether a text in lower case has the pieces of one of the anchors."""
        if self._always:
            return True
        for piece in self._single:
            if piece in text:
                return True
        for shared, anchors in self._groups.items():
            if shared in text and any(all(piece in text for piece in anchor) for anchor in anchors):
                return True
        return False
