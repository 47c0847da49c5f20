"""Places for the boxes of a directed graph, row by row: what stands on something stands above it.

The framework is that of Sugiyama, Tagawa and Toda (Methods for visual understanding of hierarchical system
structures, 1981), with these parts:

- cycles are broken by turning round the edges that close one in a depth-first search;
- rows are those of the longest path (Healy and Nikolov, in the Handbook of Graph Drawing, 2013), at most so many
  boxes wide for each column, after Coffman and Graham (1972): where a row is full, the boxes from which the
  shortest paths lead down move on;
- an edge over several rows passes through a dummy in each (Gansner, Koutsofios, North and Vo, A technique for
  drawing directed graphs, 1993); where very many leave one box, they share their dummies, so that there are not as
  many as edges times rows;
- the order in a row is that of the barycentres of the neighbours, swept down and up, of which the order with the
  fewest crossings is kept; crossings are counted with a tree of sums (Barth, Jünger and Mutzel, 2002);
- places along a row are the nearest to the mean of the neighbours that keep order and distance, which is an
  isotonic regression: neighbours that would overlap are pooled (pool adjacent violators; Barlow and others 1972).

Columns part the boxes from left to right: those of one column stand together in every row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import ceil, sqrt

from training_story.text.records import record

SWEEPS = 8
PASSES = 6
MOST_CELLS = 40_000
"""Of so many cells in all sweeps together: a picture of thousands of boxes is swept twice."""
DUMMY_WIDTH = 10.0
BOX_GAP = 18.0
COLUMN_GAP = 56.0
LONGEST = 40
"""An edge over more rows than so many goes straight, over whatever stands between."""
MANY = 24
"""Of more edges than so many from one box those to one column go down together."""


@record
class Box:
    """What is to be placed. ``row`` is the first row it may stand in; ``keeps_row`` that it does so in a full one."""

    id: str
    width: float
    height: float
    row: int
    column: int
    keeps_row: bool = False


@record
class Placed:
    """Where a box stands: the left edge of it, and its row."""

    x: float
    row: int


@record
class Layout:
    """The places of all boxes; the heights of the rows, the extents of the columns; the way of each edge in order.

    A way is a list of ``(row, x)``: where the edge leaves its upper box, the dummies that it passes, and where it
    arrives at its lower box. Where an edge was turned round to break a cycle its way still goes down.
    """

    boxes: Mapping[str, Placed]
    heights: tuple[float, ...]
    columns: Mapping[int, tuple[float, float]]
    ways: tuple[tuple[tuple[int, float], ...], ...]


@record
class _Cell:
    """A box or a dummy, by its number."""

    width: float
    column: int
    row: int
    is_dummy: bool


def layered(boxes: Sequence[Box], edges: Sequence[tuple[str, str]], width: float = 0.75) -> Layout:
    """Place boxes so that the first of each edge stands above the second. Every end of an edge is a box.

    A row of a column holds ``width`` times the square root of its boxes.
    """
    downward = _without_cycles([box.id for box in boxes], edges)
    row_of = _rows(boxes, downward, width)
    cells, links, chains = _cells(boxes, downward, row_of)
    order = _ordered(cells, links)
    centres = _centres(cells, links, order)
    shift = _column_shifts(cells, order, centres)
    xs = [centres[number] + shift[cell.column] for number, cell in enumerate(cells)]
    number_of = {box.id: number for number, box in enumerate(boxes)}
    placed = {box.id: Placed(xs[number_of[box.id]] - box.width / 2, row_of[box.id]) for box in boxes}
    ways = tuple(tuple((cells[number].row, xs[number]) for number in chain) for chain in chains)
    extents: dict[int, tuple[float, float]] = {}
    for number, cell in enumerate(cells):
        left, right = xs[number] - cell.width / 2, xs[number] + cell.width / 2
        low, high = extents.get(cell.column, (left, right))
        extents[cell.column] = (min(low, left), max(high, right))
    return Layout(placed, _heights(boxes, row_of), extents, ways)


def _without_cycles(ids: Sequence[str], edges: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The edges, those that close a cycle turned round. A loop stays and is given no row of its own."""
    below: dict[str, list[int]] = {id: [] for id in ids}
    for number, (upper, _) in enumerate(edges):
        below[upper].append(number)
    state: dict[str, int] = {}
    turned: set[int] = set()
    for root in ids:
        if root in state:
            continue
        state[root] = 1
        stack = [(root, iter(below[root]))]
        while stack:
            id, rest = stack[-1]
            for number in rest:
                lower = edges[number][1]
                if state.get(lower) == 1:
                    turned.add(number)
                elif lower not in state:
                    state[lower] = 1
                    stack.append((lower, iter(below[lower])))
                    break
            else:
                state[id] = 2
                stack.pop()
    return [(lower, upper) if number in turned else (upper, lower) for number, (upper, lower) in enumerate(edges)]


def _rows(boxes: Sequence[Box], edges: Sequence[tuple[str, str]], width: float) -> dict[str, int]:
    """The row of each box: under all that are above it, in the first row that has room in its column."""
    above: dict[str, list[str]] = {box.id: [] for box in boxes}
    below: dict[str, list[str]] = {box.id: [] for box in boxes}
    for upper, lower in edges:
        if upper != lower:
            above[lower].append(upper)
            below[upper].append(lower)
    depth = _depths(boxes, above, below)
    open_above = {box.id: len(above[box.id]) for box in boxes}
    earliest = {box.id: box.row for box in boxes}
    limits = _limits(boxes, width)
    place = {box.id: number for number, box in enumerate(boxes)}
    ready = [box for box in boxes if not above[box.id]]
    box_of = {box.id: box for box in boxes}
    rows: dict[str, int] = {}
    row = 0
    while ready:
        counts: dict[int, int] = {}
        waiting: list[Box] = []
        placed: list[Box] = []
        for box in sorted(ready, key=lambda each: (-depth[each.id], place[each.id])):
            is_full = counts.get(box.column, 0) >= limits[box.column]
            if earliest[box.id] > row or (is_full and not box.keeps_row):
                waiting.append(box)
            else:
                counts[box.column] = counts.get(box.column, 0) + 1
                rows[box.id] = row
                placed.append(box)
        for box in placed:
            for id in below[box.id]:
                earliest[id] = max(earliest[id], row + 1)
                open_above[id] -= 1
                if not open_above[id]:
                    waiting.append(box_of[id])
        ready = waiting
        row = row + 1 if placed else min(earliest[box.id] for box in ready)
    return _without_empty(rows)


def _without_empty(rows: dict[str, int]) -> dict[str, int]:
    """The same rows, numbered without gaps."""
    number_of = {row: number for number, row in enumerate(sorted(set(rows.values())))}
    return {id: number_of[row] for id, row in rows.items()}


def _depths(boxes: Sequence[Box], above: Mapping[str, list[str]], below: Mapping[str, list[str]]) -> dict[str, int]:
    """How long the longest path down from each box is."""
    depth = {box.id: 0 for box in boxes}
    open_below = {box.id: len(below[box.id]) for box in boxes}
    done = [box.id for box in boxes if not below[box.id]]
    while done:
        id = done.pop()
        for upper in above[id]:
            depth[upper] = max(depth[upper], depth[id] + 1)
            open_below[upper] -= 1
            if not open_below[upper]:
                done.append(upper)
    return depth


def _limits(boxes: Iterable[Box], width: float) -> dict[int, int]:
    """How many boxes a row of each column holds."""
    counts: dict[int, int] = {}
    for box in boxes:
        counts[box.column] = counts.get(box.column, 0) + 1
    return {column: max(2, ceil(sqrt(count) * width)) for column, count in counts.items()}


def _cells(
    boxes: Sequence[Box], edges: Sequence[tuple[str, str]], row_of: Mapping[str, int]
) -> tuple[list[_Cell], list[tuple[int, int]], list[list[int]]]:
    """Boxes and dummies, the links between those of neighbouring rows, and the cells that each edge passes."""
    cells = [_Cell(box.width, box.column, row_of[box.id], False) for box in boxes]
    number_of = {box.id: number for number, box in enumerate(boxes)}
    links: dict[tuple[int, int], None] = {}
    chains: list[list[int]] = []
    leaving = Counter(upper for upper, _ in edges)
    shared: dict[tuple[str, int, int], int] = {}
    for upper, lower in edges:
        chain = [number_of[upper]]
        column = cells[number_of[lower]].column
        is_straight = row_of[lower] - row_of[upper] > LONGEST
        for row in () if is_straight else range(row_of[upper] + 1, row_of[lower]):
            dummy = shared.get((upper, column, row))
            if dummy is None:
                dummy = len(cells)
                cells.append(_Cell(DUMMY_WIDTH, column, row, True))
                if leaving[upper] > MANY:
                    shared[upper, column, row] = dummy
            chain.append(dummy)
        chain.append(number_of[lower])
        chains.append(chain)
        if upper != lower and not is_straight:
            links.update(dict.fromkeys(pairwise(chain)))
    return cells, list(links), chains


def _ordered(cells: Sequence[_Cell], links: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The cells of each row from left to right."""
    rows: list[list[int]] = [[] for _ in range(max((cell.row for cell in cells), default=-1) + 1)]
    for number, cell in enumerate(cells):
        rows[cell.row].append(number)
    above, below = _neighbours(cells, links)
    for row in rows:
        row.sort(key=lambda number: cells[number].column)
    best = [list(row) for row in rows]
    fewest = _crossings(rows, below)
    for sweep in range(max(2, min(SWEEPS, MOST_CELLS // max(len(cells), 1)))):
        if fewest == 0:
            break
        downward = sweep % 2 == 0
        place = {number: at for row in rows for at, number in enumerate(row)}
        for row in rows if downward else reversed(rows):
            neighbours = above if downward else below
            keys = {
                number: (cells[number].column, _mean([place[each] for each in neighbours[number]], place[number]))
                for number in row
            }
            row.sort(key=keys.__getitem__)
            for at, number in enumerate(row):
                place[number] = at
        crossings = _crossings(rows, below)
        if crossings < fewest:
            best, fewest = [list(row) for row in rows], crossings
    return best


def _neighbours(cells: Sequence[_Cell], links: Iterable[tuple[int, int]]) -> tuple[list[list[int]], list[list[int]]]:
    above: list[list[int]] = [[] for _ in cells]
    below: list[list[int]] = [[] for _ in cells]
    for upper, lower in links:
        above[lower].append(upper)
        below[upper].append(lower)
    return above, below


def _mean(places: Sequence[float], otherwise: float) -> float:
    return sum(places) / len(places) if places else otherwise


def _crossings(rows: Sequence[Sequence[int]], below: Sequence[Sequence[int]]) -> int:
    """How many pairs of links cross."""
    count = 0
    for upper, lower in pairwise(rows):
        place = {number: at for at, number in enumerate(lower)}
        size = len(lower)
        sums = [0] * (size + 1)
        total = 0
        for number in upper:
            ends = sorted(place[each] for each in below[number])
            for end in ends:
                at, passed = end + 1, 0
                while at > 0:
                    passed += sums[at]
                    at -= at & -at
                count += total - passed
            for end in ends:
                at = end + 1
                while at <= size:
                    sums[at] += 1
                    at += at & -at
            total += len(ends)
    return count


def _centres(cells: Sequence[_Cell], links: Sequence[tuple[int, int]], order: Sequence[Sequence[int]]) -> list[float]:
    """The middle of each cell along its row, each column counted from a zero of its own."""
    above, below = _neighbours(cells, [link for link in links if cells[link[0]].column == cells[link[1]].column])
    centres = [0.0] * len(cells)
    parts = [part for row in order for part in _by_column(cells, row)]
    for part in parts:
        _settle(cells, part, [0.0] * len(part), centres)
    for each in range(PASSES):
        downward = each % 2 == 0
        for part in parts if downward else reversed(parts):
            wanted = []
            for number in part:
                around = above[number] + below[number]
                near = around if each >= PASSES - 2 else above[number] if downward else below[number]
                # What hangs on nothing keeps to the middle, so that the column stays narrow.
                stays = centres[number] if around else 0.0
                wanted.append(_mean([centres[other] for other in near], stays))
            _settle(cells, part, wanted, centres)
    return centres


def _by_column(cells: Sequence[_Cell], row: Sequence[int]) -> list[list[int]]:
    parts: dict[int, list[int]] = {}
    for number in row:
        parts.setdefault(cells[number].column, []).append(number)
    return list(parts.values())


def _settle(cells: Sequence[_Cell], part: Sequence[int], wanted: Sequence[float], centres: list[float]) -> None:
    """Give the cells of a row the places nearest to those wanted at which they keep order and distance."""
    offsets = [0.0]
    for left, right in pairwise(part):
        offsets.append(offsets[-1] + (cells[left].width + cells[right].width) / 2 + BOX_GAP)
    pools: list[tuple[float, float, int]] = []
    for number, want, offset in zip(part, wanted, offsets, strict=True):
        weight = 4.0 if cells[number].is_dummy else 1.0
        pool = (weight * (want - offset), weight, 1)
        while pools and pools[-1][0] / pools[-1][1] >= pool[0] / pool[1]:
            before = pools.pop()
            pool = (before[0] + pool[0], before[1] + pool[1], before[2] + pool[2])
        pools.append(pool)
    at = 0
    for total, weight, size in pools:
        for _ in range(size):
            centres[part[at]] = total / weight + offsets[at]
            at += 1


def _column_shifts(
    cells: Sequence[_Cell], order: Sequence[Sequence[int]], centres: Sequence[float]
) -> dict[int, float]:
    """How far each column moves so that the columns stand side by side from zero."""
    extents: dict[int, tuple[float, float]] = {}
    for row in order:
        for number in row:
            cell = cells[number]
            left, right = centres[number] - cell.width / 2, centres[number] + cell.width / 2
            low, high = extents.get(cell.column, (left, right))
            extents[cell.column] = (min(low, left), max(high, right))
    shifts: dict[int, float] = {}
    at = 0.0
    for column in sorted(extents):
        low, high = extents[column]
        shifts[column] = at - low
        at += high - low + COLUMN_GAP
    return shifts


def _heights(boxes: Sequence[Box], row_of: Mapping[str, int]) -> tuple[float, ...]:
    """The height of each row: that of its highest box."""
    heights = [0.0] * (max(row_of.values(), default=-1) + 1)
    for box in boxes:
        heights[row_of[box.id]] = max(heights[row_of[box.id]], box.height)
    return tuple(heights)
