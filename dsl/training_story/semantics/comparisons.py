"""Claims that compare two objectives: which two, on which data, and by way of which bridge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

from training_story.semantics.argument import statements
from training_story.semantics.model import Bridge, ChoiceValue, Claim, Given, ListValue, Reference, Step, Story, Use
from training_story.semantics.signatures import Signature, list_item
from training_story.semantics.symbols import Symbol
from training_story.semantics.type_reader import sampled_type
from training_story.semantics.types import UNKNOWN, Type, domain_of, head_of, unify
from training_story.text.records import record
from training_story.text.source import Span

OBJECTIVES = ("Objective", "Base", "Mesa", "Behavioural")
Invariance = Literal["argmax", "ordering", "scale", "none"]
"""Up to which changes of an objective a bridge compares: the words of a choice of the standard library."""
_INVARIANCE = ("std.bridges", "Invariance")


@record
class Comparison:
    """A use of a predicate that compares two objectives. What failed to resolve is left out."""

    use: Use
    sides: tuple[Reference, ...]
    via: Reference | None
    bridge: Bridge | None
    """What ``via`` names, where the file declares it and every argument of it resolved."""
    data: tuple[Reference, ...]
    listed: Given | None
    """The list of data, where the predicate takes one."""

    @property
    def fits_bridge(self) -> bool:
        """Whether the bridge is built from exactly the objectives that are compared."""
        if self.bridge is None or self.bridge.use is None:
            return False
        return built_from(self.bridge.use) == {each.symbol for each in self.sides}

    @property
    def is_on_too_few(self) -> bool:
        """Whether a list of data, by which a comparison is robust, holds fewer than two."""
        return self.listed is not None and len({each.symbol for each in self.data}) < 2


def comparisons(story: Story) -> list[Comparison]:
    """The comparisons that steps and claims make."""
    return [comparison for _, comparison in compared(story)]


def compared(story: Story) -> Iterator[tuple[Step | Claim, Comparison]]:
    """The steps and claims that compare objectives, each with what it compares."""
    bridges = {bridge.symbol: bridge for bridge in story.bridges if bridge.use and bridge.use.complete}
    for said, use in statements(story):
        if _compares(use.signature):
            yield said, _comparison(use, bridges)


def built_from(use: Use) -> frozenset[Symbol]:
    """The two objectives that a bridge joins: the first two of its arguments that are objectives."""
    return frozenset(each.symbol for each in references(use, *OBJECTIVES)[:2])


def bridges_by_pair(story: Story) -> dict[frozenset[Symbol], list[Bridge]]:
    """The bridges of the file by the objectives that they join."""
    found: dict[frozenset[Symbol], list[Bridge]] = {}
    for bridge in story.bridges:
        if bridge.use is not None:
            found.setdefault(built_from(bridge.use), []).append(bridge)
    return found


def task_space(story: Story, comparison: Comparison) -> Type:
    """The space of the data that a bridge is over; unknown for a bridge without data."""
    if comparison.bridge is None or comparison.bridge.use is None:
        return UNKNOWN
    data = references(comparison.bridge.use, "Data")
    return space_of(story, data[0]) if data else UNKNOWN


def space_of(story: Story, data: Reference) -> Type:
    """What is drawn from data."""
    return sampled_type(story.type_of(data.symbol))


def invariances(bridge: Bridge) -> Iterator[tuple[Invariance, Given]]:
    """The invariances that a bridge is given."""
    for given in () if bridge.use is None else bridge.use.arguments.values():
        variant = given.value.variant if isinstance(given.value, ChoiceValue) else None
        choice = None if variant is None else variant.owner
        if variant is not None and choice is not None and (choice.module.path, choice.name) == _INVARIANCE:
            yield from ((word, given) for word in get_args(Invariance) if word == variant.name)


def extensions(story: Story) -> Iterator[tuple[Bridge, Type, Type]]:
    """The bridges of the file from a space to a wider one, each with the two spaces."""
    for bridge in story.bridges:
        if bridge.use is not None and bridge.use.signature.counts_as("extension"):
            maps = [domain_of(story.type_of(each.symbol)) for each in references(bridge.use, "Map")]
            if len(maps) >= 2:
                yield bridge, maps[0], maps[1]


def differ(one: Type, other: Type) -> bool:
    """Whether two types of the author's are certainly not the same."""
    return unify(one, other, {}, Span(0, 0)) is not None


def _compares(signature: Signature) -> bool:
    return len(signature.of_sort(*OBJECTIVES)) >= 2 and bool(signature.of_sort("Bridge"))


def _comparison(use: Use, bridges: dict[Symbol, Bridge]) -> Comparison:
    via = next(iter(references(use, "Bridge")), None)
    listed = _list_of_data(use)
    items = listed.value.items if listed is not None and isinstance(listed.value, ListValue) else ()
    return Comparison(
        use,
        tuple(references(use, *OBJECTIVES)),
        via,
        None if via is None else bridges.get(via.symbol),
        (*references(use, "Data"), *(item for item in items if isinstance(item, Reference))),
        listed,
    )


def _list_of_data(use: Use) -> Given | None:
    for parameter in use.signature.of_sort("List"):
        item = list_item(parameter.type)
        if item is not None and head_of(item) == "Data":
            return next((use.arguments[name] for name in parameter.names if name in use.arguments), None)
    return None


def references(use: Use, *sorts: str) -> list[Reference]:
    """The arguments of given sorts, in the order of the schema's parameters."""
    given = [
        use.arguments[name].value
        for parameter in use.signature.of_sort(*sorts)
        for name in parameter.names
        if name in use.arguments
    ]
    return [value for value in given if isinstance(value, Reference)]
