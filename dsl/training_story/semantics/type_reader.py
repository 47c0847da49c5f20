"""From written types to types, and from symbols to their sorts."""

from __future__ import annotations

from training_story.faults import mismatch, objective_domain, type_arguments, unknown_type
from training_story.semantics.module import Module
from training_story.semantics.names import Names
from training_story.semantics.program import Program
from training_story.semantics.symbols import Symbol
from training_story.semantics.types import (
    ARITY,
    ARROW,
    PRODUCT,
    SORT_ARITY,
    UNKNOWN,
    Constructed,
    Type,
    Variable,
    arrow,
    codomain_of,
    domain_of,
    head_of,
    is_arrow,
    show,
)
from training_story.syntax import nodes
from training_story.text.fit import fit
from training_story.text.near import near_matches
from training_story.text.source import Span


class TypeReader:
    """Reads the types of one module. What can't be read is reported once and is of unknown type."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self._module: Module = names.module
        self._sorts: dict[Symbol, Type] = {}

    def read(self, node: nodes.TypeNode, variables: frozenset[str] = frozenset(), sorts: bool = False) -> Type:
        """The type that is written; ``sorts`` in the parameters of schemas, which may name choices too."""
        match node:
            case nodes.ArrowType():
                parts = (self.read(node.domain, variables, sorts), self.read(node.codomain, variables, sorts))
                return Constructed(ARROW, parts)
            case nodes.ProductType():
                return Constructed(PRODUCT, tuple(self.read(each, variables, sorts) for each in node.parts))
            case nodes.NamedType():
                return self._named(node, variables, sorts)

    def _named(self, node: nodes.NamedType, variables: frozenset[str], sorts: bool) -> Type:
        name = node.path.text
        arguments = tuple(self.read(each, variables, sorts) for each in node.arguments)
        given = len(arguments)
        if name in variables:
            return Variable(name) if self._has_arity(node, name, 0, given) else UNKNOWN
        if sorts and name in SORT_ARITY:
            wanted = SORT_ARITY[name]
            fits = given in (0, wanted) or not self._has_arity(node, name, wanted, given)
            return Constructed(name, arguments) if fits and given in (0, wanted) else UNKNOWN
        if name in ARITY:
            bare_system = sorts and name == "System" and not given
            if bare_system or self._has_arity(node, name, ARITY[name], given):
                return Constructed(name, arguments)
            return UNKNOWN
        return self._declared(node, name, variables, sorts, given)

    def _declared(self, node: nodes.NamedType, name: str, variables: frozenset[str], sorts: bool, given: int) -> Type:
        symbol = self.names.find(node.path)
        location = self._module.at(node.path.span)
        if symbol is None:
            self._module.uncertain.add("type")
            if name in self._module.damaged_names or self._failed_import(node.path):
                return UNKNOWN
            if name in SORT_ARITY:
                self._module.problems.add(unknown_type.sort(location, name))
                return UNKNOWN
            if not self._module.may_search():
                self._module.add_undeclared(f"type {name}", unknown_type.unknown(location, name, (), sorts))
                return UNKNOWN
            candidates = {each.path: each for each in self.names.in_view() if each.kind in ("space", "choice")}
            near = near_matches(name, [*candidates, *variables, *ARITY, *(SORT_ARITY if sorts else ())])
            for each in near:
                if each in candidates:
                    self.names.use(candidates[each])
            self._module.add_undeclared(f"type {name}", unknown_type.unknown(location, name, near, sorts))
            return UNKNOWN
        if symbol.kind == "space" or (sorts and symbol.kind == "choice"):
            return Constructed(symbol) if self._has_arity(node, name, 0, given) else UNKNOWN
        self._module.problems.add(unknown_type.no_type(location, name, symbol.sort_phrase, symbol.location))
        return UNKNOWN

    def _failed_import(self, path: nodes.Path) -> bool:
        imported = self._module.imports.get(path.names[0].text)
        return imported is not None and imported.symbol is None

    def _has_arity(self, node: nodes.NamedType, name: str, wanted: int, given: int) -> bool:
        if given == wanted:
            return True
        location = self._module.at(node.span)
        self._module.problems.add(type_arguments.wrong_number(location, name, wanted, given))
        return False

    # Sorts of what the module declares

    def declared_type(self, symbol: Symbol) -> Type:
        """The type in the annotation of a loss, objective, map, data or system; unknown without one."""
        if symbol.module is not self._module:
            return reader_of(symbol.module, self.names.program).declared_type(symbol)
        if symbol not in self._sorts:
            written = getattr(symbol.node, "type", None)
            type_ = UNKNOWN if written is None else self.read(written)
            if symbol.node is not None and written is not None:
                if self._module.is_damaged(Span(symbol.node.span.start, written.span.end)):
                    type_ = UNKNOWN
            self._sorts[symbol] = self._checked(symbol, type_, written)
        return self._sorts[symbol]

    def _checked(self, symbol: Symbol, type_: Type, written: nodes.TypeNode | None) -> Type:
        """The type where it has the shape that its declaration needs; else unknown, and reported."""
        if type_ == UNKNOWN or written is None:
            return type_
        match symbol.kind:
            case "data":
                sampled = codomain_of(type_) if is_arrow(type_) else type_
                fits = (sampled == UNKNOWN or head_of(sampled) == "Dist") and (
                    not is_arrow(type_) or head_of(domain_of(type_)) in ("System", None)
                )
                needs, example = "a `data` is a distribution", "`Dist[T]`, or `System[X -> O] -> Dist[T]`"
            case "map":
                fits = is_arrow(type_)
                needs, example = "a `map` is a function", "`A -> B`"
            case "system":
                argument = type_.arguments[0] if isinstance(type_, Constructed) and type_.arguments else None
                fits = head_of(type_) == "System" and (argument == UNKNOWN or is_arrow(argument or UNKNOWN))
                needs, example = "a `system` maps what it is given to what it puts out", "`System[X -> O]`"
            case "objective":
                result = codomain_of(type_)
                fits = is_arrow(type_) and (result == UNKNOWN or head_of(result) == "Real")
                needs, example = "an objective is a function to `Real`", "`DOMAIN -> Real`"
            case _:
                return type_
        if fits:
            return self._with_domain_of_its_kind(symbol, type_, written)
        self.wrong_shape(written.span, fit(needs + ", not `{}`", show(type_)), example)
        return UNKNOWN

    def _with_domain_of_its_kind(self, symbol: Symbol, type_: Type, written: nodes.TypeNode) -> Type:
        """The type; where the domain isn't that of the objective's kind, reported, with the domain unknown."""
        node, domain = symbol.node, domain_of(type_)
        if not isinstance(node, nodes.Objective) or node.kind == "behavioural" or domain == UNKNOWN:
            return type_
        if (node.kind == "base") == (head_of(domain) == "System"):
            return type_
        place = written.domain.span if isinstance(written, nodes.ArrowType) else written.span
        self._module.problems.add(
            objective_domain.wrong(self._module.at(place), node.kind, node.name.text, show(domain))
        )
        return arrow(UNKNOWN, codomain_of(type_))

    def wrong_shape(self, span: Span, message: str, example: str) -> None:
        """Report a type that its declaration can't have."""
        self._module.problems.add(
            mismatch.mismatch(
                self._module.at(span), message, "doesn't fit this declaration", help=(f"write {example}",)
            )
        )

    def sort_of(self, symbol: Symbol) -> Type:
        """The sort of what a name stands for, with its type: ``Physical[Board -> Real]``."""
        node = symbol.node
        match symbol.kind:
            case "loss":
                assert isinstance(node, nodes.Loss)
                return Constructed(node.layer.capitalize(), (self.declared_type(symbol),))
            case "objective":
                assert isinstance(node, nodes.Objective)
                return Constructed(node.kind.capitalize(), (self.declared_type(symbol),))
            case "map":
                return Constructed("Map", (self.declared_type(symbol),))
            case "data":
                return Constructed("Data", (sampled_type(self.declared_type(symbol)),))
            case "system":
                type_ = self.declared_type(symbol)
                return type_ if type_ != UNKNOWN else Constructed("System", (UNKNOWN,))
            case "motive":
                return Constructed("Cognition")
            case _:
                return Constructed(symbol.kind.capitalize())


def reader_of(module: Module, program: Program) -> TypeReader:
    """The reader of a module's types; each module has one."""
    readers = program.readers(module)
    reader = readers.get(module)
    if reader is None:
        reader = readers[module] = TypeReader(Names(module, program))
    return reader


def sampled_type(type_: Type) -> Type:
    """What is drawn from data: T of ``Dist[T]`` and of ``System[...] -> Dist[T]``."""
    sampled = codomain_of(type_) if is_arrow(type_) else type_
    if isinstance(sampled, Constructed) and sampled.head == "Dist" and sampled.arguments:
        return sampled.arguments[0]
    return UNKNOWN
