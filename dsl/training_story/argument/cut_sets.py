"""The smallest sets of assumptions whose failure brings a story down.

The method is MOCUS (Fussell and Vesely, A new methodology for obtaining cut sets for fault trees, Transactions of
the American Nuclear Society 15, 1972): from the top event down, an OR gate makes rows, an AND gate makes rows longer.
A step fails with any one thing that it rests on, so all gates below it are OR gates, which are replaced by the set of
assumptions under it. A property falls, and a rival comes up, when all steps that hold it up or down have failed: an
AND gate over such sets. Rows are cut off at the order asked for. They are grown depth first and no row is reached
twice (as in Murakami and Uno, Efficient algorithms for dualizing large-scale hypergraphs, 2014); the last element of a
row is read off the intersection of what is left. Sets are listed by size, so that absorption, which drops rows that
hold a smaller cut set, can keep most of them from being grown. There may be more sets of a size than anyone could
read or a machine hold; then that size isn't listed at all, and nor are larger ones.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from training_story.argument.graph import RESTS_ON, Graph
from training_story.argument.standing import Standing
from training_story.text.records import record

MOST_STEPS = 1_000_000
"""How many rows may be made for the sets of one size."""


@record
class CutSet:
    """Assumptions that bring the story down when all of them fail, while any fewer of them don't."""

    assumptions: tuple[str, ...]
    """In the order of the graph."""
    properties: tuple[str, ...]
    """The properties that lose their support."""
    rivals: tuple[str, ...]
    """The rivals that come alive and stay without an answer."""


@record
class CutSets:
    """The minimal cut sets, smaller ones first, then in the order of the graph."""

    sets: tuple[CutSet, ...]
    order: int
    """Up to so many assumptions all sets are there. It is less than what was asked for where there are too many."""


class _TooManyError(Exception):
    """There are more rows of one size than are made."""


def cut_sets(graph: Graph, now: Standing, order: int, most_steps: int = MOST_STEPS) -> CutSets:
    """The minimal cut sets of at most ``order`` assumptions.

    ``now`` is what stands before anything fails. What doesn't stand then brings nothing down: a property without
    support, or a rival without an answer, makes no set a cut set.
    """
    assumptions = [node.id for node in graph.nodes if node.kind == "assumption" and node.id in now.live]
    # The first assumption has the highest bit: sets of one size are in the order of the graph from high to low.
    assumptions.reverse()
    under = _assumptions_under(graph, now, {id: 1 << at for at, id in enumerate(assumptions)})
    targets: dict[tuple[int, ...], list[str]] = {}
    for target, steps in _held(now):
        targets.setdefault(_smallest({under[step] for step in steps}), []).append(target)
    gates = [(_Gate(sets), names) for sets, names in targets.items() if sets[0]]
    place = {id: at for at, id in enumerate((*now.supporters, *now.rivals))}
    found = _Found({}, 0, [0] * len(assumptions))
    cuts: list[CutSet] = []
    for size in range(1, order + 1):
        brought_down: dict[int, list[str]] = {}
        left = most_steps
        try:
            for gate, names in gates:
                for cut in gate.rows(size, found, left):
                    brought_down.setdefault(cut, []).extend(names)
                left -= gate.steps
        except _TooManyError:
            return CutSets(tuple(cuts), size - 1)
        kept = [cut for cut in brought_down if not (size > 3 and found.absorbs(cut, size))]
        for cut in sorted(kept, reverse=True):
            down = sorted(set(brought_down[cut]), key=place.__getitem__)
            cuts.append(
                CutSet(
                    tuple(assumptions[at] for at in _from_highest(cut)),
                    tuple(id for id in down if id in now.supporters),
                    tuple(id for id in down if id in now.rivals),
                )
            )
        found = found.with_size(kept, size)
    return CutSets(tuple(cuts), order)


def _held(now: Standing) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The properties and rivals that hold now and may not, each with the steps all of which have to fail for it."""
    for property, steps in now.supporters.items():
        if steps:
            yield property, steps
    for id, rival in now.rivals.items():
        if rival.state in ("excluded", "disfavoured") and not rival.is_open:
            yield id, (*rival.excluded_by, *rival.disfavoured_by)


def _assumptions_under(graph: Graph, now: Standing, bit_of: dict[str, int]) -> dict[str, int]:
    """For each live step, claim and assumption, the assumptions that it rests on, as bits.

    Nothing that is live is drawn from itself, so what a node rests on can be known before the node.
    """
    under = {id: bit_of.get(id, 0) for id in now.live}
    grounds = {id: [e.target for e in graph.edges_from.get(id, ()) if e.kind in RESTS_ON] for id in now.live}
    missing = {id: len(below) for id, below in grounds.items()}
    above: dict[str, list[str]] = {}
    for id, below in grounds.items():
        for each in below:
            above.setdefault(each, []).append(id)
    waiting = [id for id, number in missing.items() if not number]
    while waiting:
        id = waiting.pop()
        for each in above.get(id, ()):
            under[each] |= under[id]
            missing[each] -= 1
            if not missing[each]:
                waiting.append(each)
    return under


def _smallest(sets: Collection[int]) -> tuple[int, ...]:
    """The sets that hold no other: what hits these hits all."""
    kept: list[int] = []
    for each in sorted(sets, key=lambda bits: (bits.bit_count(), bits)):
        if not any(one & each == one for one in kept):
            kept.append(each)
    return tuple(kept)


@record
class _Found:
    """The cut sets of smaller sizes, by which larger ones are absorbed."""

    of_size: dict[int, frozenset[int]]
    singles: int
    """The assumptions that are cut sets by themselves."""
    partners: list[int]
    """For each assumption, those with which it makes a cut set of two."""

    def with_size(self, cuts: list[int], size: int) -> _Found:
        singles, partners = self.singles, list(self.partners)
        if size == 1:
            singles = sum(cuts)
        elif size == 2:
            for cut in cuts:
                one, other = _bits(cut)
                partners[one] |= 1 << other
                partners[other] |= 1 << one
        return _Found({**self.of_size, size: frozenset(cuts)}, singles, partners)

    def absorbs(self, cut: int, size: int) -> bool:
        """Whether a set of three or more that was found is part of this one."""
        bits = [1 << at for at in _bits(cut)]
        return any(sum(part) in self.of_size[less] for less in range(3, size) for part in combinations(bits, less))


class _Gate:
    """An AND gate over OR gates: sets of bits, the smallest first, each of which has to be hit."""

    def __init__(self, sets: Sequence[int]) -> None:
        self.steps = 0
        """How many rows were made last time."""
        self._sets = sets
        self._all = (1 << len(sets)) - 1
        self._hit_by: dict[int, int] = {}
        for number, each in enumerate(sets):
            for at in _bits(each):
                self._hit_by[at] = self._hit_by.get(at, 0) | 1 << number
        self._in_common: dict[int, int] = {}
        self._apart: dict[int, int] = {}

    def rows(self, size: int, found: _Found, most_steps: int) -> Iterator[int]:
        """The sets of exactly ``size`` bits that hit each set, hold no cut set of one or two that was found, and
        are grown from unhit sets alone. Each comes once; all minimal ones are among them.

        Raises _TooManyError after a number of steps.
        """
        self.steps = 0
        grown = [(0, found.singles, self._all, size)]
        while grown:
            row, banned, unhit, left = grown.pop()
            self.steps += 1
            if self.steps > most_steps:
                raise _TooManyError
            if left == 1:
                last = self._common(unhit) & ~banned
                self.steps += last.bit_count()
                yield from (row | 1 << at for at in _bits(last))
            elif self._number_apart(unhit) <= left:
                first = (unhit & -unhit).bit_length() - 1
                for at in _bits(self._sets[first] & ~banned):
                    rest = unhit & ~self._hit_by[at]
                    if rest:
                        grown.append((row | 1 << at, banned | found.partners[at], rest, left - 1))
                    # A set with this bit is found from here; what follows does without it.
                    banned |= 1 << at

    def _common(self, unhit: int) -> int:
        """The bits that hit all of the unhit sets."""
        known = self._in_common.get(unhit)
        if known is None:
            numbers = _bits(unhit)
            known = self._sets[next(numbers)]
            for number in numbers:
                known &= self._sets[number]
            self._in_common[unhit] = known
        return known

    def _number_apart(self, unhit: int) -> int:
        """How many of the unhit sets have no bit in common, found greedily: no shorter row hits them all."""
        known = self._apart.get(unhit)
        if known is None:
            seen = known = 0
            for number in _bits(unhit):
                if not self._sets[number] & seen:
                    seen |= self._sets[number]
                    known += 1
            self._apart[unhit] = known
        return known


def _bits(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _from_highest(bits: int) -> Iterator[int]:
    while bits:
        at = bits.bit_length() - 1
        yield at
        bits ^= 1 << at
