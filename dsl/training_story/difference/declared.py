"""What a story declares, with what each declaration can be recognized by when its name has changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import attrs

from training_story.semantics.model import Story
from training_story.semantics.module import Module
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.source import Span

_WORD = re.compile(r"\w+")
_FIELD_NAMES: dict[type, tuple[str, ...]] = {}
_PARTS_OF_OTHERS = ("loss property", "variant")
"""Symbols that are compared as a part of what they belong to."""


@attrs.define(eq=False, repr=False)
class Entity:
    """A declaration: its own words and structure without names, and where it is referred to from."""

    symbol: Symbol
    group: str
    """What it may have become: a property of a goal is no property of a rival later."""
    words: Counter[str] = attrs.field(factory=Counter)
    structure: Counter[str] = attrs.field(factory=Counter)
    refers_to: list[tuple[str, Symbol]] = attrs.field(factory=list)
    """The names of this file in it, each with the part it plays."""
    uses: list[tuple[str, Symbol | None]] = attrs.field(factory=list)
    """Where it is named, as the part it plays there and the declaration, if that has a name."""


def entities_of(story: Story) -> dict[Symbol, Entity]:
    """The declarations of a story with those inside them, in the order of the file.

    A name that was taken already has no declaration of its own, and is left out.
    """
    module = story.module
    found: dict[Symbol, Entity] = {}
    for top in module.names.values():
        for symbol in top.with_members():
            if symbol.module is module and symbol.node is not None and symbol.kind not in _PARTS_OF_OTHERS:
                found[symbol] = Entity(symbol, _group(symbol))
    ordered = dict(sorted(found.items(), key=lambda item: item[0].location.span))
    _Reader(module, ordered).read()
    return ordered


def _group(symbol: Symbol) -> str:
    if symbol.is_property and symbol.owner is not None:
        return f"property of a {symbol.owner.kind}"
    return symbol.kind


def find(module: Module, path: nodes.Path) -> Symbol | None:
    """What a path stands for in a checked module. Names that stand for nothing there give None."""
    first = path.names[0].text
    imported = module.imports.get(first)
    symbol = module.names.get(first) or (None if imported is None else imported.symbol)
    for name in path.names[1:]:
        if symbol is None:
            return None
        symbol = symbol.members.get(name.text)
    return symbol


def parts_of(node: object) -> Iterator[tuple[str, object]]:
    """The fields of a syntax node by their names, but for its place; nothing for what is no node."""
    cls = type(node)
    names = _FIELD_NAMES.get(cls)
    if names is None:
        fields = attrs.fields(cls) if attrs.has(cls) else ()
        names = _FIELD_NAMES[cls] = tuple(field.name for field in fields if field.name != "span")
    for name in names:
        yield name, getattr(node, name)


class _Reader:
    """One walk over the tree. ``inside`` are the declarations around what is read, the innermost last."""

    def __init__(self, module: Module, entities: dict[Symbol, Entity]) -> None:
        self._module = module
        self._entities = entities
        self._by_node: dict[object, Entity] = {entity.symbol.node: entity for entity in entities.values()}
        self._declared: set[Span] = {symbol.location.span for symbol in entities}

    def read(self) -> None:
        for declaration in self._module.parsed.file.declarations:
            self._node(declaration, "", ())

    def _node(self, node: object, role: str, inside: tuple[Entity, ...]) -> None:
        match node:
            case None | Span():
                return
            case tuple():
                for at, each in enumerate(node):
                    self._node(each, f"{role}{at}" if role.endswith("parts") else role, inside)
                return
            case str():
                self._add(inside, f"{role}={node}")
                return
            case nodes.Name():
                if node.span not in self._declared:
                    self._add(inside, f"{role}={node.text}")
                return
            case nodes.Number():
                self._add(inside, f"{role}={node.value}")
                return
            case nodes.Text():
                for entity in inside:
                    entity.words.update(_WORD.findall(node.value.casefold()))
                return
            case nodes.Path():
                self._path(node, role, inside)
                return
            case _:
                pass
        own = self._by_node.get(node)
        within = (*inside, own) if own is not None else inside
        keyword = getattr(node, "keyword", None)
        here = role if own is None else ""
        here += f".{keyword}" if isinstance(keyword, str) else ""
        for name, part in parts_of(node):
            if name != "keyword":
                self._node(part, f"{here}.{name}", within)
            elif own is None:
                self._add(within, here)

    def _path(self, path: nodes.Path, role: str, inside: tuple[Entity, ...]) -> None:
        symbol = find(self._module, path)
        if symbol is None or symbol not in self._entities:
            shown = path.text if symbol is None else f"{symbol.module.path}.{symbol.path}"
            self._add(inside, f"{role}={shown}")
            return
        for entity in inside:
            entity.refers_to.append((role, symbol))
        self._entities[symbol].uses.append((role, inside[-1].symbol if inside else None))

    @staticmethod
    def _add(inside: tuple[Entity, ...], token: str) -> None:
        for entity in inside:
            entity.structure[token] += 1
