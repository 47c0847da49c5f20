"""Which fault it is when a name or term can't stand where it stands.

One fault has one code: a conflation of loss and goal comes first, then layers, then the parts of a
bridge; a plain mismatch is what remains.
"""

from __future__ import annotations

from typing import Protocol

from training_story.diagnostics.diagnostic import Label
from training_story.faults import bridge_parts, goal_as_loss, loss_as_goal, mismatch, wrong_layer
from training_story.semantics.names import Filter, Names
from training_story.semantics.symbols import Symbol
from training_story.semantics.type_reader import TypeReader
from training_story.semantics.types import Clash, Constructed, Type, is_kind_of, show
from training_story.syntax import nodes
from training_story.text.fit import fit
from training_story.text.source import Span

_LOSS_SORTS = {
    "Loss": "a loss or reward",
    "Physical": "a physical loss or reward",
    "Mathematical": "a mathematical loss or reward",
}
_PROPERTY_SORTS = ("Property", "Cognition", "Behaviour")


class Misfit(Protocol):
    """Reports that a symbol isn't of the wanted sort, or that its type clashes."""

    def __call__(self, want: Type, symbol: Symbol, place: Span, clash: Clash | None) -> None:
        """Report it; ``clash`` is None where the sorts already differ."""
        ...


class Misfits:
    """Words such faults for one module."""

    def __init__(self, names: Names, types: TypeReader) -> None:
        self._names = names
        self._types = types
        self._module = names.module

    def report(
        self,
        want: Type,
        symbol: Symbol,
        place: Span,
        clash: Clash | None,
        *,
        schema: str | None,
        parameter: str,
        in_bridge: bool,
    ) -> None:
        """A symbol where a sort is wanted: ``schema`` and ``parameter`` say by what."""
        assert isinstance(want, Constructed)
        assert isinstance(want.head, str)
        location = self._module.at(place)
        sort = want.head
        problems = self._module.problems
        if symbol.kind == "loss" and sort in _PROPERTY_SORTS:
            paths = self._paths(lambda each: each.is_goal_property)
            problems.add(
                loss_as_goal.in_place_of_property(location, symbol.sort_phrase, symbol.location, paths)
            )
        elif symbol.kind == "loss" and sort == "Goal":
            problems.add(loss_as_goal.as_goal(location, symbol.sort_phrase, symbol.location))
        elif (symbol.kind == "goal" or symbol.is_property) and sort in _LOSS_SORTS:
            losses = self._paths(lambda each: self._is_loss(each, sort))
            problems.add(
                goal_as_loss.goal_as_loss(
                    location, symbol.sort_phrase, _LOSS_SORTS[sort], symbol.location, losses
                )
            )
        elif symbol.kind == "loss" and sort in _LOSS_SORTS and clash is None:
            problems.add(
                wrong_layer.argument(
                    location, symbol.sort_phrase, sort.lower(), symbol.location, self._other_layer(symbol)
                )
            )
        else:
            message, label, labels, help = self._words(want, symbol, place, clash, schema, parameter)
            if in_bridge:
                problems.add(bridge_parts.part(location, message, label, labels, (), help))
            else:
                problems.add(mismatch.mismatch(location, message, label, labels, (), help))

    def _words(
        self,
        want: Constructed,
        symbol: Symbol,
        place: Span,
        clash: Clash | None,
        schema: str | None,
        parameter: str,
    ) -> tuple[str, str, tuple[Label, ...], tuple[str, ...]]:
        labels = [Label(symbol.location, f"declared here as {symbol.sort_phrase}")]
        by = f"`{parameter}` of `{schema}`" if schema is not None else f"`{parameter}`"
        if clash is None:
            wanted = _SORT_PHRASES.get(str(want.head), f"a {str(want.head).lower()}")
            if schema is None:
                message = fit("`{}` takes {}, and `{}` is {}", parameter, wanted, symbol.path, symbol.sort_phrase)
            else:
                message = fit(
                    "`{}` of `{}` takes {}, and `{}` is {}",
                    parameter, schema, wanted, symbol.path, symbol.sort_phrase,
                )  # fmt: skip
            return message, symbol.sort_phrase, tuple(labels), self._offers(want, symbol)
        if clash.variable is not None and clash.first is not None:
            labels.append(
                Label(self._module.at(clash.first), f"`{clash.variable}` is `{show(clash.want)}` from here")
            )
            return (
                fit("`{}` can't be both `{}` and `{}`", clash.variable, show(clash.want), show(clash.have)),
                fit("makes `{}` `{}`", clash.variable, show(clash.have), most=60),
                tuple(labels),
                (f"{by} is of type `{show(want)}`; both places must agree on `{clash.variable}`",),
            )
        return (
            fit(f"{by} takes " + "`{}`, and this is `{}`", show(want), show(self._types.sort_of(symbol))),
            fit("`{}` where `{}` is wanted", show(clash.have), show(clash.want), most=60),
            tuple(labels),
            (f"change the type of `{symbol.path}`, or name something of type `{show(want)}`",),
        )

    def _offers(self, want: Constructed, symbol: Symbol) -> tuple[str, ...]:
        """Names of the wanted sort: parts of what was named, or else whatever is in view."""
        head = want.head
        if head == "Stage" and symbol.kind == "loss":
            stages = [each.path for each in symbol.members.values()]
            if stages:
                return ("its stages are " + ", ".join(f"`{path}`" for path in stages),)
            return ('name the place in the loss: `stage NAME "..."`',)
        if head in _PROPERTY_SORTS and symbol.kind == "goal":
            paths = [each.path for each in symbol.members.values()]
            if paths:
                return ("its properties are " + ", ".join(f"`{path}`" for path in paths),)
        wanted = self._paths(lambda each: self._is_of(each, str(head)))
        if wanted:
            return ("in scope: " + ", ".join(f"`{path}`" for path in wanted[:6]),)
        return (f"declare {_SORT_PHRASES.get(str(head), 'what is wanted')} and name it here",)

    # Annotations and literals

    def wrong_annotation(
        self, path: nodes.Path, symbol: Symbol, kinds: tuple[nodes.SchemaKind, ...], wanted: str
    ) -> None:
        """A name that isn't a schema of the wanted kinds, as an annotation."""
        location = self._module.at(path.span)
        if symbol.kind == "loss" and "class" in kinds:
            classes = tuple(
                each.name
                for each in self._names.program.standard("std.goals").names.values()
                if isinstance(each.node, nodes.Schema) and each.node.kind == "class"
            )
            self._module.problems.add(
                loss_as_goal.as_class(location, symbol.sort_phrase, symbol.location, classes)
            )
            return
        self._module.problems.add(
            mismatch.mismatch(
                location,
                fit("`{}` is {}, which can't annotate this", path.text, symbol.sort_phrase),
                symbol.sort_phrase,
                labels=() if symbol.module is not self._module else (Label(symbol.location, "declared here"),),
                help=(f"write {wanted}",),
            )
        )

    def not_a_schema(self, term: nodes.Term, wanted: str) -> None:
        """A text, number or list as an annotation."""
        self._mismatch(term.span, f"{_written(term)} can't annotate this", "an annotation names a schema", wanted)

    def not_a_schema_here(self, term: nodes.Call, symbol: Symbol) -> None:
        """Arguments after a name that takes none."""
        self._mismatch(
            term.span, f"`{symbol.path}` is {symbol.sort_phrase} and takes no arguments", "takes no arguments",
            f"`{symbol.path}` alone",
        )  # fmt: skip

    def not_a_list(self, term: nodes.Term, wanted: str) -> None:
        """One value where several are wanted."""
        self._mismatch(term.span, f"a list is expected, of type `{wanted}`", "one value alone", "`[...]` around it")

    def not_a_literal(self, term: nodes.Term, wanted: str) -> None:
        """Something other than a text or number where one is wanted."""
        self._mismatch(term.span, f"{_written(term)} stands where {wanted} is expected", f"not {wanted}", wanted)

    def not_a_name(self, term: nodes.Term, wanted: str) -> None:
        """A text, number or list where the name of a declaration is wanted."""
        self._mismatch(
            term.span, f"{_written(term)} stands where a name of sort `{wanted}` is expected",
            "not the name of a declaration", "the name of a declaration of that sort",
        )  # fmt: skip

    def _mismatch(self, span: Span, message: str, label: str, wanted: str) -> None:
        self._module.problems.add(
            mismatch.mismatch(self._module.at(span), fit("{}", message), label, help=(f"write {wanted}",))
        )

    # What is in view

    def _paths(self, wanted: Filter) -> tuple[str, ...]:
        return tuple(
            each.path for symbol in self._module.names.values() for each in symbol.with_members() if wanted(each)
        )

    def _is_loss(self, symbol: Symbol, sort: str) -> bool:
        return symbol.kind == "loss" and self._is_of(symbol, sort)

    def _is_of(self, symbol: Symbol, sort: str) -> bool:
        have = self._types.sort_of(symbol)
        if sort == "Property" and not symbol.is_goal_property:
            return False
        return isinstance(have, Constructed) and isinstance(have.head, str) and is_kind_of(have.head, sort)

    def _other_layer(self, symbol: Symbol) -> tuple[str, ...]:
        """The idealizations of a physical loss, or what a mathematical one idealizes."""
        found = []
        for each in self._module.names.values():
            if each.kind != "loss" or not isinstance(each.node, nodes.Loss):
                continue
            for field in each.node.fields:
                if isinstance(field, nodes.PathField) and field.keyword == "idealizes":
                    target = self._names.find(field.path)
                    if target is symbol:
                        found.append(each.path)
                    elif each is symbol and target is not None and target.is_physical:
                        found.append(target.path)
        return tuple(found)


_SORT_PHRASES = {
    "Property": "a property of a goal",
    "Cognition": "a cognition",
    "Behaviour": "a behaviour",
    "Stage": "a stage of a loss",
    "Objective": "an objective",
    "Base": "a base objective",
    "Mesa": "a mesa objective",
    "Behavioural": "a behavioural objective",
    "Assumption": "an assumption",
    "Data": "data",
    **_LOSS_SORTS,
}


def _written(term: nodes.Term) -> str:
    match term:
        case nodes.Text():
            return "a text"
        case nodes.Number():
            return "a number"
        case nodes.ListTerm():
            return "a list"
        case nodes.Call():
            return f"`{term.path.text}`"
