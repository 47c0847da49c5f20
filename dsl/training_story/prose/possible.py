"""Which patterns a sentence can have at all, by the word lists in it: what makes many patterns cheap.

The patterns are the bits of a mask. For each place of a pattern, a table says which patterns an atom opens; a
pattern is possible where an atom in the sentence opens each of its places. This is an inverted index whose
postings are bit sets (as in Chan and Ioannidis, "Bitmap index design and evaluation", SIGMOD 1998).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from training_story.prose.compiled import Compiled
from training_story.text.records import record

_Table = dict[int, int]


@record
class Possible:
    """The tables of a sequence of patterns.

    A pattern may stand where another is. Those are found only later, so a place of them is taken as open.
    """

    all: int
    places: list[tuple[int, _Table]]
    """Per place, the patterns for which it is open to all, and those that each atom opens."""
    closing: _Table
    """The patterns that each atom rules out."""

    def of(self, atoms: Iterable[int]) -> int:
        """The patterns that a sentence with some atoms can have, as a mask."""
        known = set(atoms)
        possible = self.all
        for opened, table in self.places:
            for atom in table.keys() & known:
                opened |= table[atom]
            possible &= opened
            if not possible:
                return 0
        for atom in self.closing.keys() & known:
            possible &= ~self.closing[atom]
        return possible


def possible_of(patterns: Sequence[Compiled]) -> Possible:
    """The tables of patterns."""
    found_later = 0
    for pattern in patterns:
        found_later |= pattern.bit
    # Both orders of a pattern have the same places. What it must stand beside is a place more.
    needs = [
        [*(step.mask for step in pattern.orders[0]), *([pattern.beside] if pattern.beside else [])]
        for pattern in patterns
    ]
    places: list[tuple[int, _Table]] = []
    for number in range(max(map(len, needs), default=0)):
        opened = 0
        table: _Table = {}
        for index, masks in enumerate(needs):
            bit = 1 << index
            if number >= len(masks) or masks[number] & found_later:
                opened |= bit
            else:
                _enter(table, masks[number], bit)
        places.append((opened, table))
    closing: _Table = {}
    for index, pattern in enumerate(patterns):
        _enter(closing, pattern.unless & ~found_later, 1 << index)
    return Possible((1 << len(patterns)) - 1, places, closing)


def _enter(table: _Table, mask: int, bit: int) -> None:
    for atom in bits_of(mask):
        table[atom] = table.get(atom, 0) | bit


def bits_of(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set, the least first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
