"""Annotations: a schema applied to arguments, each resolved by the sort that its parameter asks for."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from training_story.faults import (
    missing_argument,
    rejected_predicate,
    repeated_argument,
    unknown_argument,
    unknown_word,
)
from training_story.semantics.model import ChoiceValue, Given, ListValue, Reference, Use, Value
from training_story.semantics.names import Names
from training_story.semantics.signatures import ParameterSpec, Signature, is_list, list_item
from training_story.semantics.slots import Slot
from training_story.semantics.symbols import Symbol
from training_story.semantics.type_reader import TypeReader, reader_of
from training_story.semantics.types import (
    UNKNOWN,
    Bound,
    Constructed,
    Type,
    Unknown,
    is_kind_of,
    unify,
)
from training_story.syntax import nodes
from training_story.text.source import Span

if TYPE_CHECKING:
    from training_story.semantics.misfits import Misfits

_REJECTED_IN = "std.claims"
"""The library whose rejected predicates are known without an import."""

_COMMON = "std.care"
"""The library that declares the choices of the parameters that every flavour has."""

_KIND_WORDS: dict[nodes.SchemaKind, str] = {
    "flavour": "a flavour of std.care, such as `register_value(...)`",
    "predicate": "a predicate of std.claims, such as `attained(...)`",
    "class": "a goal class of std.goals, such as `narrow_agent(...)`",
    "mechanism": "a mechanism of std.mechanisms, such as `inductive_bias(...)`",
    "bridge": "a bridge of std.bridges, such as `output(...)`",
    "rejected predicate": "a predicate",
}


class Terms:
    """Resolves the annotations of one module."""

    def __init__(self, names: Names, types: TypeReader) -> None:
        self._names = names
        self._types = types
        self._module = names.module
        self._program = names.program

    @cached_property
    def _misfits(self) -> Misfits:
        # Only a fault needs what there is to say of it.
        from training_story.semantics.misfits import Misfits

        return Misfits(self._names, self._types)

    # Signatures

    def signature(self, symbol: Symbol) -> Signature:
        """What a schema asks for, read in its own module."""
        signatures = self._program.signatures(symbol.module)
        known = signatures.get(symbol)
        if known is not None:
            return known
        node = symbol.node
        assert isinstance(node, nodes.Schema)
        types = reader_of(symbol.module, self._program)
        variables = frozenset(name.text for name in node.variables)
        parameters = tuple(parameter_spec(types, each, variables) for each in node.parameters)
        if node.kind == "flavour":
            parameters += self._common_parameters({name for each in parameters for name in each.names})
        signature = Signature(symbol, node.kind, parameters, node)
        signatures[symbol] = signature
        return signature

    def _common_parameters(self, declared: Collection[str]) -> tuple[ParameterSpec, ...]:
        """``role``, by default the first of its words, and ``evaluation``, which every flavour takes."""
        care = self._program.standard(_COMMON)
        role, evaluation = care.names.get("Role"), care.names.get("Evaluation")
        common = []
        if role is not None and "role" not in declared:
            common.append(ParameterSpec(("role",), True, Constructed(role), _first_word(role)))
        if evaluation is not None and "evaluation" not in declared:
            common.append(ParameterSpec(("evaluation",), True, Constructed(evaluation), None))
        return tuple(common)

    # Annotations

    def annotation(self, term: nodes.Term, kinds: tuple[nodes.SchemaKind, ...], role: str) -> Use | None:
        """A term that must be a use of a schema of one of the kinds; None, reported, where it isn't."""
        if not isinstance(term, nodes.Call):
            self._module.uncertain.add(role)
            self._misfits.not_a_schema(term, _kinds_phrase(kinds))
            return None
        symbol = self._schema_symbol(term.path, role, kinds)
        if symbol is None:
            self._resolve_all(term.arguments, role)
            return None
        node = symbol.node
        if isinstance(node, nodes.Schema) and node.kind == "rejected predicate":
            self._module.uncertain.add(role)
            self._reject(term, symbol)
            self._resolve_all(term.arguments, role)
            return None
        if not isinstance(node, nodes.Schema) or node.kind not in kinds:
            self._module.uncertain.add(role)
            self._misfits.wrong_annotation(term, symbol, kinds, role, _kinds_phrase(kinds))
            self._resolve_all(term.arguments, role)
            return None
        return self._apply(term, self.signature(symbol), role)

    def _schema_symbol(self, path: nodes.Path, role: str, kinds: tuple[nodes.SchemaKind, ...]) -> Symbol | None:
        symbol = self._names.find(path)
        if symbol is None and len(path.names) == 1:
            rejected = self._program.standard(_REJECTED_IN).names.get(path.text)
            if rejected is not None and _is_rejected(rejected):
                return rejected
        return symbol or self._names.resolve(
            path,
            role,
            lambda each: each.kind == "schema" and not _is_rejected(each),
            lambda each: isinstance(each.node, nodes.Schema) and each.node.kind in kinds,
        )

    def _reject(self, term: nodes.Call, symbol: Symbol) -> None:
        signature = self.signature(symbol)
        instead = []
        home = Names(symbol.module, self._program)
        for field in signature.node.fields:
            if isinstance(field, nodes.PathsField):
                for path in field.paths:
                    other = home.find(path)
                    if other is not None and isinstance(other.node, nodes.Schema):
                        skeleton = self.signature(other).skeleton
                        instead.append((other.name, other.node.gloss.value, skeleton))
        self._module.problems.add(
            rejected_predicate.rejected(
                self._module.at(term.path.span), symbol.name, signature.text("because"), tuple(instead)
            )
        )

    def _resolve_all(self, arguments: tuple[nodes.Argument, ...], role: str) -> None:
        """Resolve the names in the arguments of a term that can't be typed, so that they count as used."""
        for argument in arguments:
            self._resolve_loosely(argument.value)

    def _resolve_loosely(self, term: nodes.Term) -> None:
        match term:
            case nodes.Call():
                symbol = self._names.find(term.path)
                if symbol is not None and symbol.owner is not None:
                    self._names.use(symbol.owner)
                for argument in term.arguments:
                    self._resolve_loosely(argument.value)
            case nodes.ListTerm():
                for item in term.items:
                    self._resolve_loosely(item)
            case _:
                pass

    # Arguments

    def _apply(self, term: nodes.Call, signature: Signature, role: str) -> Use:
        bindings: dict[str, Bound] = {}
        given, complete = self._arguments(
            term, signature.name, signature.parameters, bindings, role, signature.kind == "bridge"
        )
        if not complete:
            self._module.uncertain.add(role)
        return Use(signature, given, bindings, complete, term.span, term.path.span)

    def _arguments(
        self,
        term: nodes.Call,
        schema: str,
        parameters: tuple[ParameterSpec, ...],
        bindings: dict[str, Bound],
        role: str,
        in_bridge: bool,
    ) -> tuple[dict[str, Given], bool]:
        matched, complete = self._match(term, schema, parameters)
        given: dict[str, Given] = {}
        for name, argument, parameter in matched:
            slot = Slot(name, schema, in_bridge)
            value = self.value(argument.value, parameter.type, bindings, role, slot)
            if value is None:
                complete = False
            else:
                given[name] = Given(name, value, argument.value.span)
        taken = {name for name, _, _ in matched}
        missing = [each for each in parameters if each.is_required and taken.isdisjoint(each.names)]
        if missing and complete_enough(term, matched):
            complete = False
            if not self._module.is_damaged(term.span):
                self._report_missing(term, schema, missing)
        return given, complete

    def _match(
        self, term: nodes.Call, schema: str, parameters: tuple[ParameterSpec, ...]
    ) -> tuple[list[tuple[str, nodes.Argument, ParameterSpec]], bool]:
        """Which argument is which parameter's; those that are nobody's are reported."""
        by_name = {name: each for each in parameters for name in each.names}
        matched: list[tuple[str, nodes.Argument, ParameterSpec]] = []
        first: dict[ParameterSpec, tuple[str, Span]] = {}
        complete = True
        positional = 0
        named = False
        for argument in term.arguments:
            location = self._module.at(argument.span)
            if argument.name is None:
                if named:
                    if complete:  # of several the first tells enough
                        self._module.problems.add(unknown_argument.positional_after_named(location, schema))
                    self._resolve_loosely(argument.value)
                    complete = False
                    continue
                if positional >= len(parameters):
                    self._module.problems.add(unknown_argument.too_many(location, schema, tuple(by_name)))
                    self._resolve_loosely(argument.value)
                    complete = False
                    continue
                parameter = parameters[positional]
                name = parameter.names[0]
                positional += 1
            else:
                named = True
                name = argument.name.text
                name_location = self._module.at(argument.name.span)
                if not name:
                    complete = False  # forgotten, and reported
                    continue
                if name not in by_name:
                    self._module.problems.add(unknown_argument.named(name_location, schema, name, tuple(by_name)))
                    self._resolve_loosely(argument.value)
                    complete = False
                    continue
                parameter = by_name[name]
            if parameter in first:
                self._report_repeated(argument, name, *first[parameter])
                self._resolve_loosely(argument.value)
                complete = False
                continue
            first[parameter] = (name, argument.span)
            matched.append((name, argument, parameter))
        return matched, complete

    def _report_repeated(self, argument: nodes.Argument, name: str, other: str, first: Span) -> None:
        location, place = self._module.at(argument.span), self._module.at(first)
        if name == other:
            self._module.problems.add(repeated_argument.twice(location, name, place))
        else:
            self._module.problems.add(repeated_argument.alternatives(location, name, other, place))

    def _report_missing(self, term: nodes.Call, schema: str, missing: list[ParameterSpec]) -> None:
        end, text = term.span.end, self._module.source.text
        if text[end - 1] == ")":
            place = self._module.at(Span(end - 1, end - 1))
            has_comma = text[: end - 1].rstrip().endswith(",")
            template = "{}" if not term.arguments else " {}" if has_comma else ", {}"
        else:
            place, template = self._module.at(Span(end, end)), "({})"
        wanted = [missing_argument.Wanted(each.names, *self._misfits.asked_for(each.type)) for each in missing]
        self._module.problems.add(
            missing_argument.missing(self._module.at(term.path.span), schema, wanted, place, template)
        )

    # Values

    def value(self, term: nodes.Term, want: Type, bindings: dict[str, Bound], role: str, slot: Slot) -> Value | None:
        """A term as a value of the wanted type or sort; None, reported, where it isn't one."""
        if isinstance(term, nodes.Call) and not term.path.text:
            return None  # forgotten, and reported
        if isinstance(want, Unknown):
            self._resolve_loosely(term)
            return None
        if is_list(want):
            return self._list(term, want, bindings, role, slot)
        if isinstance(want, Constructed):
            if isinstance(want.head, Symbol):
                if want.head.kind == "choice":
                    return self._choice(term, want.head, bindings, role, slot)
            elif want.head == "Text":
                return self._literal(term, nodes.Text, "text", slot)
            elif want.head == "Real":
                return self._literal(term, nodes.Number, "number", slot)
            elif want.head == "Bool":
                return self._truth(term, slot)
            elif want.head == "Care":
                return self.annotation(term, ("flavour",), role)
        return self._reference(term, want, bindings, role, slot)

    def _list(self, term: nodes.Term, want: Type, bindings: dict[str, Bound], role: str, slot: Slot) -> Value | None:
        item = list_item(want)
        if not isinstance(term, nodes.ListTerm):
            self._resolve_loosely(term)
            self._misfits.not_a_list(term, want, slot)
            return None
        values = [
            self._anything(each, role) if item is None else self.value(each, item, bindings, role, slot.item)
            for each in term.items
        ]
        known = tuple(value for value in values if value is not None)
        return ListValue(known, term.span) if len(known) == len(values) else None

    def _anything(self, term: nodes.Term, role: str) -> Value | None:
        """An item of a list that may hold whatever there is."""
        match term:
            case nodes.Text() | nodes.Number():
                return term
            case nodes.ListTerm():
                return self._list(term, Constructed("List"), {}, role, Slot(role))
            case nodes.Call():
                symbol = self._names.resolve(term.path, role)
                self._resolve_all(term.arguments, role)
                return None if symbol is None else Reference(symbol, term.span)

    def _literal(
        self,
        term: nodes.Term,
        literal: type[nodes.Text] | type[nodes.Number],
        wanted: Literal["text", "number"],
        slot: Slot,
    ) -> Value | None:
        if isinstance(term, literal):
            return term
        self._resolve_loosely(term)
        self._misfits.not_a_literal(term, wanted, slot)
        return None

    def _truth(self, term: nodes.Term, slot: Slot) -> Value | None:
        if not isinstance(term, nodes.Call):
            self._misfits.not_a_word(term, "`true` or `false`", ("true", "false"), slot)
            return None
        written = term.path.text
        if written in ("true", "false"):
            return nodes.Text(term.span, written)
        location = self._module.at(term.span)
        self._module.problems.add(unknown_word.unknown(location, written, "a `Bool`", ("true", "false")))
        return None

    def _choice(
        self, term: nodes.Term, choice: Symbol, bindings: dict[str, Bound], role: str, slot: Slot
    ) -> Value | None:
        place = f"a `{choice.name}`"
        words = tuple(choice.members)
        if not isinstance(term, nodes.Call):
            self._misfits.not_a_word(term, f"a word of `{choice.name}`", words, slot)
            return None
        variant = choice.members.get(term.path.text)
        if variant is None:
            location = self._module.at(term.path.span)
            self._module.problems.add(unknown_word.unknown(location, term.path.text, place, words))
            return None
        node = variant.node
        assert isinstance(node, nodes.Variant)
        types = reader_of(choice.module, self._program)
        parameters = tuple(parameter_spec(types, each, frozenset()) for each in node.parameters)
        given, complete = self._arguments(term, variant.name, parameters, bindings, role, in_bridge=False)
        return ChoiceValue(variant, given, term.span) if complete else None

    def _reference(
        self, term: nodes.Term, want: Type, bindings: dict[str, Bound], role: str, slot: Slot
    ) -> Value | None:
        if not isinstance(term, nodes.Call):
            self._misfits.not_a_name(term, want, slot)
            return None
        symbol = self._names.resolve(term.path, role, lambda each: self._fits_sort(each, want))
        if symbol is None:
            return None
        if term.arguments:
            self._misfits.not_a_schema_here(term, symbol)
            return None
        if self.fits(symbol, want, bindings, term.span, slot):
            return Reference(symbol, term.span)
        return None

    def _fits_sort(self, symbol: Symbol, want: Type) -> bool:
        have = self._types.sort_of(symbol)
        if not isinstance(have, Constructed) or not isinstance(want, Constructed):
            return True
        if want.head == "Property" and not symbol.is_goal_property:
            return False
        return isinstance(have.head, str) and isinstance(want.head, str) and is_kind_of(have.head, want.head)

    def fits(self, symbol: Symbol, want: Type, bindings: dict[str, Bound], place: Span, slot: Slot) -> bool:
        """Whether a name may stand where a sort is wanted; reported where not."""
        if not isinstance(want, Constructed) or not isinstance(want.head, str):
            return True
        if not self._fits_sort(symbol, want):
            self._misfits.report(want, symbol, place, None, slot)
            return False
        have = self._types.sort_of(symbol)
        if want.arguments and isinstance(have, Constructed):
            clash = unify(want.arguments[0], have.arguments[0], bindings, place)
            if clash is not None:
                self._misfits.report(want, symbol, place, clash, slot)
                if clash.variable is not None:
                    bindings[clash.variable] = Bound(UNKNOWN, place)  # of several clashes the first tells enough
                return False
        return True

    def reference(self, path: nodes.Path, sort: str, role: str) -> Reference | None:
        """A path in a field, which must be of one sort; None, reported, where it isn't."""
        call = nodes.Call(path.span, path, ())
        value = self._reference(call, Constructed(sort), {}, role, Slot(role))
        if value is None:
            self._module.uncertain.add(role)
        return value if isinstance(value, Reference) else None


def _first_word(choice: Symbol) -> nodes.Call | None:
    """The first word of a choice, as an author would write it."""
    variants = choice.node.variants if isinstance(choice.node, nodes.Choice) else ()
    return next((nodes.Call(each.span, nodes.Path(each.span, (each.name,)), ()) for each in variants), None)


def parameter_spec(types: TypeReader, node: nodes.Parameter, variables: frozenset[str]) -> ParameterSpec:
    """A parameter with its type read."""
    type_ = types.read(node.type, variables, sorts=True)
    return ParameterSpec(tuple(name.text for name in node.names), node.optional, type_, node.default)


def complete_enough(term: nodes.Call, matched: list[tuple[str, nodes.Argument, ParameterSpec]]) -> bool:
    """Whether what is missing is missing, not misspelt: no argument was left over."""
    return len(matched) == len(term.arguments)


def _is_rejected(symbol: Symbol) -> bool:
    return isinstance(symbol.node, nodes.Schema) and symbol.node.kind == "rejected predicate"


def _kinds_phrase(kinds: tuple[nodes.SchemaKind, ...]) -> str:
    return " or ".join(_KIND_WORDS[kind] for kind in kinds)
