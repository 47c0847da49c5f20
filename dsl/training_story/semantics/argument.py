"""The argument as a graph: what steps and claims say, and what they are drawn from."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from training_story.semantics.model import Claim, Reference, Step, Story, Use
from training_story.semantics.symbols import Symbol


def statements(story: Story) -> Iterator[tuple[Step | Claim, Use]]:
    """The steps and claims that use a schema, each with the use."""
    for each in story.nodes:
        if each.use is not None:
            yield each, each.use


def circles(story: Story) -> list[tuple[tuple[Step | Claim, Reference], ...]]:
    """One shortest circle of each strongly connected part: steps and claims, each with its reference on.

    A circle begins with the first member of its part in the file.
    """
    nodes = {each.symbol: each for each in story.nodes}
    onward = {
        symbol: [reference for reference in each.draws_from if reference.symbol in nodes]
        for symbol, each in nodes.items()
    }
    found = []
    for part in connected_parts({symbol: [each.symbol for each in out] for symbol, out in onward.items()}):
        first = min(part, key=lambda symbol: nodes[symbol].node.name.span.start)
        way = _way_back(first, part, onward)
        if way:
            found.append(tuple((nodes[symbol], reference) for symbol, reference in way))
    return found


def _way_back(
    first: Symbol, part: frozenset[Symbol], onward: dict[Symbol, list[Reference]]
) -> list[tuple[Symbol, Reference]]:
    """A shortest way from a symbol to itself within a part; empty where there is none."""
    came_by: dict[Symbol, tuple[Symbol, Reference]] = {}
    waiting = deque([first])
    while waiting and first not in came_by:
        symbol = waiting.popleft()
        for reference in onward[symbol]:
            if reference.symbol in part and reference.symbol not in came_by:
                came_by[reference.symbol] = (symbol, reference)
                waiting.append(reference.symbol)
    way: list[tuple[Symbol, Reference]] = []
    at = first
    while at in came_by and (not way or at is not first):
        way.append(came_by[at])
        at = came_by[at][0]
    return way[::-1]


def connected_parts(onward: dict[Symbol, list[Symbol]]) -> Iterator[frozenset[Symbol]]:
    """The strongly connected parts of a graph (Tarjan 1972), without recursion, each after those it leads to."""
    number: dict[Symbol, int] = {}
    lowest: dict[Symbol, int] = {}
    unassigned: list[Symbol] = []
    assigned: set[Symbol] = set()
    path: list[tuple[Symbol, Iterator[Symbol]]] = []

    def enter(symbol: Symbol) -> None:
        number[symbol] = lowest[symbol] = len(number)
        unassigned.append(symbol)
        path.append((symbol, iter(onward[symbol])))

    for root in onward:
        if root not in number:
            enter(root)
        while path:
            symbol, rest = path[-1]
            following = next(rest, None)
            if following is not None and following not in number:
                enter(following)
            elif following is not None:
                if following not in assigned:
                    lowest[symbol] = min(lowest[symbol], number[following])
            else:
                path.pop()
                if path:
                    before = path[-1][0]
                    lowest[before] = min(lowest[before], lowest[symbol])
                if lowest[symbol] == number[symbol]:
                    part = _popped_to(symbol, unassigned)
                    assigned |= part
                    yield part


def _popped_to(symbol: Symbol, stack: list[Symbol]) -> frozenset[Symbol]:
    popped = [stack.pop()]
    while popped[-1] is not symbol:
        popped.append(stack.pop())
    return frozenset(popped)
