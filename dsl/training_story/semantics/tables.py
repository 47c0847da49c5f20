"""Maps, objectives and data that are written out row by row over the elements of finite spaces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.faults import mismatch, repeated_argument, unknown_word
from training_story.semantics.symbols import Symbol
from training_story.semantics.type_reader import sampled_type
from training_story.semantics.types import (
    PRODUCT,
    REAL,
    UNKNOWN,
    Constructed,
    Type,
    codomain_of,
    domain_of,
    is_arrow,
    show,
)
from training_story.syntax import nodes
from training_story.syntax.nodes import Name
from training_story.text.fit import fit
from training_story.text.records import record
from training_story.text.source import Location, Span

Cells: TypeAlias = tuple[str, ...]
Entry: TypeAlias = "Fraction | str | None"

_MOST_DIGITS = 400
"""Of a number or its exponent: exact arithmetic on more would take the time that the number asks for."""


@record
class Row:
    """One row; of data it has no value."""

    cells: Cells
    value: Entry
    span: Span


@record
class FiniteTable:
    """The rows that could be read, by their cells."""

    symbol: Symbol
    rows: Mapping[Cells, Row]

    def at(self, row: Row) -> Location:
        """Where a row stands."""
        return Location(self.symbol.location.source, row.span)


def written_out(symbol: Symbol) -> nodes.Table | None:
    """The table of a declaration, if it has one."""
    node = symbol.node
    return node.table if isinstance(node, nodes.Data | nodes.Map | nodes.Objective) else None


def table_of(symbol: Symbol, type_: Type) -> FiniteTable | None:
    """What can be read of the table of data, a map or an objective of a type."""
    table = written_out(symbol)
    if table is None:
        return None
    reading = _Reading(symbol, type_)
    return FiniteTable(symbol, reading.rows(table))


def faults_of(symbol: Symbol, type_: Type) -> list[Diagnostic]:
    """What is wrong with a table."""
    table = written_out(symbol)
    if table is None:
        return []
    reading = _Reading(symbol, type_)
    reading.rows(table)
    return reading.faults


def elements_of(part: Type) -> tuple[str, ...]:
    """What a finite space consists of, each once; empty for any other type."""
    space = part.head if isinstance(part, Constructed) else None
    if isinstance(space, Symbol) and isinstance(space.node, nodes.Space):
        return tuple(dict.fromkeys(name.text for name in space.node.elements if name.text))
    return ()


def parts_of(type_: Type) -> tuple[Type, ...]:
    """The factors of a product; of anything else, it alone."""
    if isinstance(type_, Constructed) and type_.head == PRODUCT:
        return tuple(part for each in type_.arguments for part in parts_of(each))
    return (type_,)


def flattened(type_: Type) -> tuple[tuple[Type, ...], Type]:
    """What a function takes, all its arguments in a row, and what it gives in the end."""
    taken: tuple[Type, ...] = ()
    while is_arrow(type_):
        taken += parts_of(domain_of(type_))
        type_ = codomain_of(type_)
    return taken, type_


def shown_parts(parts: tuple[Type, ...]) -> str:
    """Factors as an author would write them."""
    return " * ".join(show(each) for each in parts)


class _Reading:
    """Reads one table; what is wrong with it goes to ``faults``."""

    def __init__(self, symbol: Symbol, type_: Type) -> None:
        self._symbol = symbol
        self._is_data = symbol.kind == "data"
        self._result: Type = UNKNOWN
        if self._is_data:
            self._parts = parts_of(sampled_type(type_))
        else:
            self._parts, self._result = flattened(type_)
        self.faults: list[Diagnostic] = []
        self._elements: dict[Type, tuple[tuple[str, ...], frozenset[str]]] = {}
        """The elements of each space, looked up once: a table may have as many rows as there are elements."""

    def rows(self, table: nodes.Table) -> dict[Cells, Row]:
        found: dict[Cells, Row] = {}
        if not self._is_over_finite_spaces(table):
            return found
        for node in table.rows:
            cells = self._cells(node)
            value, is_read = self._value(node)
            if cells is None or not is_read:
                continue
            first = found.get(cells)
            if first is not None:
                place = self._at(node.span), " * ".join(cells), self._at(first.span)
                self.faults.append(repeated_argument.row_twice(*place))
            else:
                found[cells] = Row(cells, value, node.span)
        return found

    def _is_over_finite_spaces(self, table: nodes.Table) -> bool:
        needed = [*self._parts, *(() if self._is_data or self._result == REAL else (self._result,))]
        if not self._parts or UNKNOWN in needed:
            return False
        endless = list(dict.fromkeys(show(each) for each in needed if not elements_of(each)))
        if endless and table.rows:
            first = table.rows[0]
            self.faults.append(
                mismatch.mismatch(
                    self._at(first.span),
                    fit("`{}` is written out, and `{}` isn't", self._symbol.name, endless[0]),
                    "not of a space with elements",
                    help=(f"write out what it consists of: `space {endless[0]} {{ elements a, b }}`",)
                    if endless[0].isidentifier()
                    else ("only functions of declared spaces can be written out",),
                )
            )
        return not endless

    def _cells(self, row: nodes.Row) -> Cells | None:
        """The elements that a row is about; None where they aren't of the spaces."""
        if any(not cell.text for cell in row.cells):
            return None  # forgotten, and reported
        if len(row.cells) != len(self._parts):
            over = shown_parts(self._parts)
            self.faults.append(
                mismatch.mismatch(
                    self._at(Span(row.cells[0].span.start, row.cells[-1].span.end)),
                    fit("a row of `{}` begins with one element each of `{}`", self._symbol.name, over),
                    f"{len(row.cells)} instead of {len(self._parts)}",
                    help=(f"write {' * '.join(self._example(each) for each in self._parts)}",),
                )
            )
            return None
        known = [self._is_element(cell, part) for cell, part in zip(row.cells, self._parts, strict=True)]
        return tuple(cell.text for cell in row.cells) if all(known) else None

    def _is_element(self, name: Name, space: Type) -> bool:
        elements, known = self._elements_of(space)
        if name.text in known:
            return True
        self.faults.append(unknown_word.no_element(self._at(name.span), name.text, show(space), elements))
        return False

    def _elements_of(self, space: Type) -> tuple[tuple[str, ...], frozenset[str]]:
        if space not in self._elements:
            elements = elements_of(space)
            self._elements[space] = elements, frozenset(elements)
        return self._elements[space]

    def _example(self, part: Type) -> str:
        return next(iter(self._elements_of(part)[0]), show(part))

    def _value(self, row: nodes.Row) -> tuple[Entry, bool]:
        """What a row gives, and whether it could be read."""
        value = row.value
        if self._is_data:
            if value is not None:
                self._wrong_value(value.span, "what is drawn from data has no value", "leave it out")
            return None, True
        example = "1" if self._result == REAL else self._example(self._result)
        if value is None:
            message = fit("a row of `{}` says what it gives", self._symbol.name)
            self._wrong_value(row.span, message, f"write `: {example}` behind it")
        elif isinstance(value, nodes.Number):
            if self._result == REAL:
                return self._number(value)
            message = fit("`{}` gives an element of `{}`", self._symbol.name, show(self._result))
            self._wrong_value(value.span, message, f"write `{example}`")
        elif self._result == REAL:
            if value.text:
                self._wrong_value(value.span, fit("`{}` gives a number", self._symbol.name), f"write `{example}`")
        elif value.text and self._is_element(value, self._result):
            return value.text, True
        return None, False

    def _number(self, number: nodes.Number) -> tuple[Entry, bool]:
        value = exact(number.text)
        if value is None:
            self._wrong_value(number.span, "this number is too long to calculate with", "write a shorter one")
        return value, value is not None

    def _wrong_value(self, span: Span, message: str, help: str) -> None:
        self.faults.append(mismatch.mismatch(self._at(span), message, "doesn't fit this table", help=(help,)))

    def _at(self, span: Span) -> Location:
        return Location(self._symbol.location.source, span)


def exact(written: str) -> Fraction | None:
    """The number that is written, exactly; None for one with hundreds of digits."""
    percent = written.endswith("%")
    number = written[:-1] if percent else written
    exponent = re.search(r"[eE]([+-]?\d+)", number)
    if len(number) > _MOST_DIGITS or (exponent is not None and _is_large(exponent[1])):
        return None
    return Fraction(number) / (100 if percent else 1)


def _is_large(exponent: str) -> bool:
    digits = exponent.lstrip("+-0")
    return len(digits) > 3 or int(digits or "0") > _MOST_DIGITS
