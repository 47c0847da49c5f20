"""Whether two objectives agree, computed where tables say enough.

The construction is that of a comment under Becker-Kahn, An observation about Hubinger et al.'s framework for learned
optimization, 2022. For a system that searches candidates c for the best g(c) and puts out r(c), the inner objective is
lifted to outputs: u(o) is the greatest g(c) with r(c) = o, and an output to which no candidate leads has none. On each
instance x it is compared with d(x)(o), what the outer objective demands of each output:

- up to ``argmax``: the outputs that are best by u are those that are best by d;
- up to ``ordering``: u and d put the outputs that are reached in the same weak order;
- up to ``scale``: for the outputs that are reached, u = a d + b with a > 0;
- up to ``none``: they are equal there.

Where the domains are one, ``readout`` is the identity and what is demanded is the outer objective itself. Arithmetic is
exact, so a verdict doesn't depend on rounding.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from typing import Literal

from training_story.semantics.comparisons import (
    OBJECTIVES,
    Comparison,
    Invariance,
    compared,
    invariances,
    references,
    space_of,
)
from training_story.semantics.model import Claim, Reference, Step, Story
from training_story.semantics.symbols import Symbol
from training_story.semantics.tables import (
    Cells,
    FiniteTable,
    Row,
    elements_of,
    flattened,
    parts_of,
    shown_parts,
    table_of,
    written_out,
)
from training_story.semantics.types import REAL, UNKNOWN, Type
from training_story.text.records import record
from training_story.text.source import Location

Verdict = Literal["agree", "differ", "unknown"]
Values = Mapping[Cells, Fraction]

_MOST_DATA = 50
"""How many of the data that are written out are looked at beside those that a claim names."""


@record
class Difference:
    """An instance on which two objectives differ, what either says of it, and the rows that show it."""

    instance: str
    inner: str
    outer: str
    inner_at: Location
    outer_at: Location


@record
class OnData:
    """What comes out on one distribution."""

    data: Symbol
    verdict: Verdict
    """``differ`` if any instance of its support differs, ``agree`` if all were computed and none does."""
    instances: int
    """How many were computed."""
    differences: tuple[Difference, ...]
    missing: tuple[str, ...]
    """The parts of tables that would be needed, each once."""


@record
class Agreement:
    """A comparison of two objectives with what the tables say of it."""

    said: Step | Claim
    comparison: Comparison
    inner: Symbol
    outer: Symbol
    invariance: Invariance
    on: tuple[OnData, ...]
    """The distributions of which agreement is said."""
    elsewhere: tuple[OnData, ...]
    """The other distributions that are written out and over which the two can be compared, computed ones first."""

    @property
    def verdict(self) -> Verdict:
        """``differ`` if the tables refute it, ``agree`` if they bear it out on all that it names."""
        verdicts = {each.verdict for each in self.on}
        if "differ" in verdicts:
            return "differ"
        return "agree" if verdicts == {"agree"} else "unknown"


def agreements(story: Story) -> tuple[Agreement, ...]:
    """What the tables say of each comparison that a step or claim makes, where any of them says something."""
    tables = _Tables(story)
    return tuple(
        found
        for said, comparison in compared(story)
        if (lifted := _Lifted.of(story, tables, comparison)) is not None
        and (found := _agreement(story, said, comparison, lifted)) is not None
    )


def _agreement(story: Story, said: Step | Claim, comparison: Comparison, lifted: _Lifted) -> Agreement | None:
    named = list(dict.fromkeys(each.symbol for each in comparison.data))
    on = tuple(lifted.on(symbol) for symbol in named)
    if not any(each.instances for each in on) and not lifted.has_tables:
        return None
    elsewhere = [
        lifted.on(symbol)
        for symbol in itertools.islice(_written_out_data(story), _MOST_DATA)
        if symbol not in named and lifted.is_about(symbol)
    ]
    elsewhere.sort(key=lambda each: each.verdict == "unknown")
    return Agreement(said, comparison, lifted.inner, lifted.outer, lifted.invariance, on, tuple(elsewhere))


def _written_out_data(story: Story) -> Iterator[Symbol]:
    for symbol in story.module.names.values():
        if symbol.kind == "data" and written_out(symbol) is not None:
            yield symbol


class _Tables:
    """The tables of a story, each read once."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._tables: dict[Symbol, FiniteTable | None] = {}
        self._grouped: dict[tuple[Symbol, int], dict[Cells, list[Row]]] = {}

    def of(self, symbol: Symbol) -> FiniteTable | None:
        """The table of a declaration."""
        if symbol not in self._tables:
            self._tables[symbol] = table_of(symbol, self._story.type_of(symbol))
        return self._tables[symbol]

    def rows_at(self, symbol: Symbol, instance: Cells) -> Sequence[Row]:
        """The rows of a table that begin with an instance."""
        key = (symbol, len(instance))
        if key not in self._grouped:
            groups: dict[Cells, list[Row]] = {}
            table = self.of(symbol)
            for row in () if table is None else table.rows.values():
                groups.setdefault(row.cells[: len(instance)], []).append(row)
            self._grouped[key] = groups
        return self._grouped[key].get(instance, ())


class _Lifted:
    """Two objectives brought to where they can be compared."""

    def __init__(
        self,
        story: Story,
        tables: _Tables,
        inner: Symbol,
        outer: Symbol,
        readout: Symbol | None,
        demand: Symbol,
        invariance: Invariance,
    ) -> None:
        self._story = story
        self.inner = inner
        self.outer = outer
        self.invariance = invariance
        self._readout = readout
        self._demand = demand
        self._tables = tables
        self._inner_parts = flattened(story.type_of(inner))[0]
        self._demand_parts = flattened(story.type_of(demand))[0]

    @staticmethod
    def of(story: Story, tables: _Tables, comparison: Comparison) -> _Lifted | None:
        """What a comparison compares; None where it isn't by an output bridge or over one domain."""
        if len(comparison.sides) < 2:
            return None
        inner, outer = (each.symbol for each in comparison.sides[:2])
        if comparison.via is None:
            return _Lifted._directly(story, tables, inner, outer)
        bridge = comparison.bridge
        if bridge is None or bridge.use is None or not comparison.fits_bridge:
            return None
        use = bridge.use
        inner, outer = (each.symbol for each in references(use, *OBJECTIVES)[:2])
        maps = [each.symbol for each in references(use, "Map")]
        if not maps:
            only_objectives = all(each.sort in OBJECTIVES for each in use.signature.parameters)
            return _Lifted._directly(story, tables, inner, outer) if only_objectives else None
        demands = [each for each in maps if flattened(story.type_of(each))[1] == REAL]
        readouts = [each for each in maps if each not in demands]
        if len(demands) != 1 or len(readouts) != 1 or not use.signature.of_sort("Data"):
            return None
        invariance = next((word for word, _ in invariances(bridge)), None)
        if invariance is None:
            return None
        lifted = _Lifted(story, tables, inner, outer, readouts[0], demands[0], invariance)
        return lifted if lifted._fits_together() else None

    @staticmethod
    def _directly(story: Story, tables: _Tables, inner: Symbol, outer: Symbol) -> _Lifted | None:
        """Two objectives with one domain: what each picks is compared."""
        one, other = (flattened(story.type_of(each))[0] for each in (inner, outer))
        if one != other or UNKNOWN in one:
            return None
        return _Lifted(story, tables, inner, outer, None, outer, "argmax")

    def _fits_together(self) -> bool:
        """Whether the inner objective is over what is read out, alone or on each instance (OBJ003 reports it)."""
        assert self._readout is not None
        candidate = flattened(self._story.type_of(self._readout))[0]
        return self._inner_parts in (candidate, (*self._demand_parts[:-1], *candidate))

    @property
    def has_tables(self) -> bool:
        """Whether anything of it is written out."""
        symbols = (self.inner, self._demand, *(() if self._readout is None else (self._readout,)))
        return any(written_out(each) is not None for each in symbols)

    def is_about(self, data: Symbol) -> bool:
        """Whether data are over the instances of the comparison, or over a wider space of an extension."""
        return self._demanded_on(self._parts_of_data(data)) is not None

    def on(self, data: Symbol) -> OnData:
        """What comes out on the support of a distribution."""
        missing: dict[str, None] = {}
        instances = 0
        differences: list[Difference] = []
        parts = self._parts_of_data(data)
        way = self._demanded_on(parts)
        support = self._tables.of(data)
        if support is None or not support.rows:
            missing[f"what is drawn from `{data.name}`"] = None
        elif way is None:
            missing[f"what is demanded on `{shown_parts(parts)}`"] = None
        else:
            demand, embeds = way
            is_one_choice = self._readout is None and len(parts) == len(self._inner_parts)
            among = support.rows if is_one_choice else None
            drawn: Iterable[Cells] = [()] if is_one_choice else support.rows
            for instance in drawn:
                for x in self._inner_instances(instance, embeds, missing):
                    compared_here = self._compared(x, instance, demand, among, missing)
                    if compared_here is not None:
                        instances += 1
                        differences += compared_here
        verdict: Verdict = "differ" if differences else "unknown" if missing or not instances else "agree"
        return OnData(data, verdict, instances, tuple(differences), tuple(missing))

    # The spaces

    def _parts_of_data(self, data: Symbol) -> tuple[Type, ...]:
        return parts_of(space_of(self._story, Reference(data, data.location.span)))

    def _demanded_on(self, parts: tuple[Type, ...]) -> tuple[Symbol, Symbol | None] | None:
        """What is demanded on the instances of a space, and the map into it where it is a wider one."""
        if self._readout is None:
            fits = self._demand_parts[: len(parts)] == parts
            return (self._demand, None) if fits and UNKNOWN not in parts else None
        if (*parts, self._output) == self._demand_parts:
            return self._demand, None
        for bridge in self._story.bridges:
            if bridge.use is None or not bridge.use.signature.counts_as("extension"):
                continue
            maps = [each.symbol for each in references(bridge.use, "Map")]
            if len(maps) == 3 and maps[0] is self._demand:
                wider = flattened(self._story.type_of(maps[1]))
                embeds = flattened(self._story.type_of(maps[2]))[0]
                if wider == ((*parts, self._output), REAL) and embeds == self._demand_parts[:-1]:
                    return maps[1], maps[2]
        return None

    @property
    def _output(self) -> Type:
        return UNKNOWN if self._readout is None else flattened(self._story.type_of(self._readout))[1]

    @property
    def _candidate_size(self) -> int:
        """How many of the cells of an inner row, from the end, are the candidate."""
        if self._readout is None:
            return len(self._inner_parts)
        return len(flattened(self._story.type_of(self._readout))[0])

    def _inner_instances(self, instance: Cells, embeds: Symbol | None, missing: dict[str, None]) -> list[Cells]:
        """The instances at which the inner objective is to be read for one that is drawn."""
        if self._readout is None:
            return [instance]
        if len(self._inner_parts) == self._candidate_size:
            return [()]
        if embeds is None:
            return [instance]
        table = self._tables.of(embeds)
        found = [] if table is None else [row.cells for row in table.rows.values() if (row.value,) == instance]
        if not found:
            missing[f"`{self.inner.name}` on `{' * '.join(instance)}`, which no `{embeds.name}` leads to"] = None
        return found

    # The comparison

    def _compared(
        self,
        x: Cells,
        instance: Cells,
        demand: Symbol,
        among: Collection[Cells] | None,
        missing: dict[str, None],
    ) -> list[Difference] | None:
        """The difference on one instance, if there is one; None where a part is missing.

        Over one domain that is the data's own, what is drawn is what is chosen among: ``among``.
        """
        candidates = [row for row in self._tables.rows_at(self.inner, x) if among is None or row.cells in among]
        if not candidates:
            missing[f"`{self.inner.name}`{_at(x)}"] = None
            return None
        lift: dict[Cells, Row] = {}
        for row in candidates:
            output = self._read_out(row.cells[len(x) :], missing)
            if output is None:
                return None
            if output not in lift or _number(row) > _number(lift[output]):
                lift[output] = row
        demanded = {
            row.cells[len(instance) :]: row
            for row in self._tables.rows_at(demand, instance)
            if among is None or row.cells in among
        }
        needed = self._needed(lift, demanded)
        lacking = next((output for output in needed if output not in demanded), None) if needed else ()
        if lacking is not None:
            missing[f"`{demand.name}`{_at((*instance, *lacking))}"] = None
            return None
        inner = {output: _number(row) for output, row in lift.items()}
        outer = {output: _number(demanded[output]) for output in needed}
        said = _differ(self.invariance, inner, outer)
        if said is None:
            return []
        best_inner, best_outer = _best(inner)[0], _best(outer)[0]
        inner_table, outer_table = self._tables.of(self.inner), self._tables.of(demand)
        assert inner_table is not None
        assert outer_table is not None
        where = (inner_table.at(lift[best_inner]), outer_table.at(demanded[best_outer]))
        return [Difference(" * ".join(instance) or "the one choice that there is", *said, *where)]

    def _needed(self, lift: Mapping[Cells, Row], demanded: Mapping[Cells, Row]) -> list[Cells]:
        """The outputs of which must be known what is demanded: for a choice all, or else those that are reached.

        Over one domain what has no row isn't there to be chosen, for either side.
        """
        if self.invariance != "argmax":
            return list(lift)
        if self._readout is None:
            return list(demanded)
        return self._all_outputs

    @cached_property
    def _all_outputs(self) -> list[Cells]:
        return [(element,) for element in elements_of(self._output)]

    def _read_out(self, candidate: Cells, missing: dict[str, None]) -> Cells | None:
        if self._readout is None:
            return candidate
        table = self._tables.of(self._readout)
        row = None if table is None else table.rows.get(candidate)
        if row is None or not isinstance(row.value, str):
            missing[f"`{self._readout.name}`{_at(candidate)}"] = None
            return None
        return (row.value,)


def _differ(invariance: Invariance, inner: Values, outer: Values) -> tuple[str, str] | None:
    """What either says, where they differ up to an invariance."""
    match invariance:
        case "argmax":
            picked, wanted = _best(inner), _best(outer)
            return None if set(picked) == set(wanted) else (_together(picked), _together(wanted))
        case "ordering":
            one, other = _order(inner), _order(outer)
            same = [set(each) for each in one] == [set(each) for each in other]
            return None if same else (_ordered(one), _ordered(other))
        case "scale":
            return None if _is_scaled(inner, outer) else (_valued(inner), _valued(outer))
        case "none":
            return None if dict(inner) == dict(outer) else (_valued(inner), _valued(outer))


def _best(values: Values) -> list[Cells]:
    most = max(values.values())
    return [output for output, value in values.items() if value == most]


def _order(values: Values) -> list[list[Cells]]:
    """The outputs from the best to the worst, those of one value together."""
    ranked = sorted(values, key=lambda output: -values[output])
    return [list(group) for _, group in itertools.groupby(ranked, key=lambda output: values[output])]


def _is_scaled(inner: Values, outer: Values) -> bool:
    """Whether inner = a outer + b with a > 0 for some a and b."""
    low, high = min(outer, key=lambda each: outer[each]), max(outer, key=lambda each: outer[each])
    across = outer[high] - outer[low]
    if not across:
        return len(set(inner.values())) == 1
    slope = (inner[high] - inner[low]) / across
    return slope > 0 and all(inner[each] - inner[low] == slope * (outer[each] - outer[low]) for each in outer)


def _number(row: Row) -> Fraction:
    assert isinstance(row.value, Fraction)
    return row.value


def _at(cells: Cells) -> str:
    return f" of `{' * '.join(cells)}`" if cells else ""


def _name(output: Cells) -> str:
    return f"`{' * '.join(output)}`"


def _together(outputs: Iterable[Cells]) -> str:
    return " and ".join(_name(each) for each in outputs)


def _ordered(order: list[list[Cells]]) -> str:
    return " before ".join(" with ".join(_name(each) for each in group) for group in order)


def _valued(values: Values) -> str:
    return ", ".join(f"{_name(output)} {_written(value)}" for output, value in values.items())


def _written(value: Fraction) -> str:
    """The number as one reads it: exactly where it is whole, or else to six figures."""
    return str(value.numerator) if value.denominator == 1 else f"{float(value):.6g}"
