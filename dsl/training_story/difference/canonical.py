"""What is written in a form in which equal meanings are equal texts: names by what they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from training_story.difference.declared import find, parts_of
from training_story.semantics.model import ChoiceValue, Given, ListValue, Reference, Story, Use, Value
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.source import Span


def plain(text: nodes.Text | None) -> str:
    """A text up to white space; empty where there is none."""
    return "" if text is None else " ".join(text.value.split())


_UNORDERED = frozenset({"fields", "rows"})
"""The parts of declarations whose order says nothing."""


class Canonical:
    """Canonical texts of one version; ``ids`` has the symbols of both versions (see ``Pairing``)."""

    def __init__(self, story: Story, ids: Mapping[Symbol, str]) -> None:
        self._story = story
        self._module = story.module
        self._ids = ids

    def written(self, span: Span | None) -> str:
        """What is written at a place, on one line; empty for none."""
        return "" if span is None else " ".join(self._story.at(span).text.split())

    def symbol(self, symbol: Symbol) -> str:
        """A name: one for both sides of a pair; that of a library by its path."""
        known = self._ids.get(symbol)
        if known is not None:
            return known
        if symbol.module is self._module and symbol.owner is not None:
            return f"{self.symbol(symbol.owner)}.{symbol.name}"
        home = "" if symbol.module is self._module else f"{symbol.module.path}."
        return f"{home}{symbol.path}"

    def reference(self, reference: Reference | None) -> str:
        """A name, or nothing."""
        return "" if reference is None else self.symbol(reference.symbol)

    def use(self, use: Use, without: Iterable[str] = ()) -> str:
        """An annotation, but for some arguments. What is given as the library has it by default doesn't show."""
        return f"{self.symbol(use.signature.symbol)}({self._arguments(use, frozenset(without))})"

    def _arguments(self, use: Use, without: frozenset[str]) -> str:
        defaults = {name: parameter.default for parameter in use.signature.parameters for name in parameter.names}
        shown = []
        for name, given in use.arguments.items():
            if name not in without and not _is_default(given.value, defaults.get(name)):
                shown.append(f"{name}: {self.value(given.value)}")
        return ", ".join(sorted(shown))

    def value(self, value: Value) -> str:
        """An argument. The order of a list doesn't show."""
        match value:
            case Reference():
                return self.symbol(value.symbol)
            case nodes.Text():
                return repr(plain(value))
            case nodes.Number():
                return repr(value.value)
            case ListValue():
                return f"[{', '.join(sorted(self.value(item) for item in value.items))}]"
            case ChoiceValue():
                return f"{value.variant.name}({self._givens(value.arguments.values())})"
            case Use():
                return self.use(value)
            case _:
                assert_never(value)

    def _givens(self, givens: Iterable[Given]) -> str:
        return ", ".join(sorted(f"{given.name}: {self.value(given.value)}" for given in givens))

    def body(self, node: object) -> str:
        """A declaration without its name and gloss."""
        return ", ".join(self.node(part) for name, part in parts_of(node) if name not in ("name", "gloss"))

    def node(self, node: object) -> str:
        """Any part of the tree; the fields of a declaration in any order."""
        match node:
            case None:
                return ""
            case nodes.Path():
                symbol = find(self._module, node)
                return node.text if symbol is None else self.symbol(symbol)
            case nodes.Name():
                return node.text
            case nodes.Text():
                return repr(plain(node))
            case nodes.Number():
                return repr(node.value)
            case tuple():
                return f"({', '.join(self.node(each) for each in node)})"
            case str() | bool():
                return repr(node)
            case _:
                pass
        shown = []
        for name, part in parts_of(node):
            text = self.node(part)
            if name in _UNORDERED and isinstance(part, tuple):
                text = ", ".join(sorted(self.node(each) for each in part))
            shown.append(text)
        return f"{type(node).__name__}({', '.join(shown)})"


def _is_default(value: Value, default: nodes.Term | None) -> bool:
    match value, default:
        case ChoiceValue(arguments=arguments), nodes.Call(arguments=()):
            return not arguments and value.variant.name == default.path.names[-1].text
        case nodes.Number(), nodes.Number():
            return value.value == default.value
        case nodes.Text(), nodes.Text():
            return plain(value) == plain(default)
        case _:
            return False
