"""Near matches for misspelt words."""

from __future__ import annotations

from collections.abc import Iterable

_CUTOFF = 0.7
_SHORT = 3
"""The length at which one wrong letter already takes two words below the cutoff."""


def near_matches(word: str, candidates: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """The candidates that a reader may have meant by ``word``, the nearest first."""
    # difflib is imported here since only a fault needs it.
    from difflib import get_close_matches

    by_folded = {candidate.casefold(): candidate for candidate in candidates}
    folded = word.casefold()
    found = get_close_matches(folded, by_folded, n=most, cutoff=_CUTOFF)
    if len(folded) == _SHORT:
        found += [each for each in by_folded if each not in found and _is_one_slip(folded, each)]
    return tuple(by_folded[match] for match in found[:most])


def _is_one_slip(word: str, other: str) -> bool:
    """Whether words of one length differ by one letter, or by two neighbours that changed places."""
    if len(word) != len(other):
        return False
    wrong = [at for at in range(len(word)) if word[at] != other[at]]
    if len(wrong) == 2:
        first, second = wrong
        return second == first + 1 and word[first] == other[second] and word[second] == other[first]
    return len(wrong) == 1
