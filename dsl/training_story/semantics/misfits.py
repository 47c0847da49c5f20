"""Which fault it is when a name or term can't stand where it stands.

One fault has one code: a conflation of loss and goal comes first, then layers, then the parts of a
bridge; a plain mismatch is what remains.
"""

from __future__ import annotations

import re
from typing import Literal

from training_story.diagnostics.diagnostic import Edit, Fix, Label
from training_story.faults import bridge_parts, goal_as_loss, loss_as_goal, mismatch, wrong_layer
from training_story.semantics.names import Filter, Names
from training_story.semantics.slots import Slot
from training_story.semantics.symbols import Symbol
from training_story.semantics.type_reader import TypeReader
from training_story.semantics.types import SORT_ARITY, Clash, Constructed, Type, is_kind_of, show
from training_story.syntax import nodes
from training_story.text.fit import MOST, fit
from training_story.text.source import Span

_LOSS_SORTS = {
    "Loss": "a loss or reward",
    "Physical": "a physical loss or reward",
    "Mathematical": "a mathematical loss or reward",
}
_PROPERTY_SORTS = ("Property", "Cognition", "Behaviour")

_ANNOTATED: dict[nodes.SchemaKind, str] = {
    "flavour": "a rival or care",
    "predicate": "a step or claim",
    "class": "a goal",
    "mechanism": "a nudge",
    "bridge": "a bridge",
}
"""What a schema of each kind annotates."""

_NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?%?", re.IGNORECASE)


class Misfits:
    """Words such faults for one module."""

    def __init__(self, names: Names, types: TypeReader) -> None:
        self._names = names
        self._types = types
        self._module = names.module
        self._in_view: dict[str, tuple[str, ...]] = {}

    def report(
        self,
        want: Type,
        symbol: Symbol,
        place: Span,
        clash: Clash | None,
        slot: Slot,
    ) -> None:
        """A symbol where a sort is wanted; ``clash`` is None where the sorts already differ."""
        assert isinstance(want, Constructed)
        assert isinstance(want.head, str)
        location = self._module.at(place)
        sort = want.head
        problems = self._module.problems
        if symbol.kind == "loss" and sort in _PROPERTY_SORTS:
            paths = self._paths("goal property", lambda each: each.is_goal_property)
            problems.add(loss_as_goal.in_place_of_property(location, symbol.sort_phrase, symbol.location, paths))
        elif symbol.kind == "loss" and sort == "Goal":
            problems.add(loss_as_goal.as_goal(location, symbol.sort_phrase, symbol.location))
        elif (symbol.kind == "goal" or symbol.is_property) and sort in _LOSS_SORTS:
            losses = self._paths(f"loss that is {sort}", lambda each: self._is_loss(each, sort))
            problems.add(
                goal_as_loss.goal_as_loss(location, symbol.sort_phrase, _LOSS_SORTS[sort], symbol.location, losses)
            )
        elif symbol.kind == "loss" and sort in _LOSS_SORTS and clash is None:
            problems.add(
                wrong_layer.argument(
                    location, symbol.sort_phrase, sort.lower(), symbol.location, self._other_layer(symbol)
                )
            )
        else:
            words = self._words(want, symbol, clash, slot)
            problems.add((bridge_parts.part if slot.in_bridge else mismatch.mismatch)(location, *words))

    def _words(
        self, want: Constructed, symbol: Symbol, clash: Clash | None, slot: Slot
    ) -> tuple[str, str, tuple[Label, ...], tuple[str, ...], tuple[str, ...]]:
        """The message, its label, further labels, notes and help."""
        labels = [Label(symbol.location, f"declared here as {symbol.sort_phrase}")]
        if clash is None:
            sentence = f"{slot.takes} {_phrase(want)}, and `{{}}` is {symbol.sort_phrase}"
            message = fit(sentence, *slot.names, symbol.path)
            return message, symbol.sort_phrase, tuple(labels), (), self._offers(want, symbol)
        if clash.variable is not None and clash.first is not None:
            labels.append(Label(self._module.at(clash.first), f"`{clash.variable}` is `{show(clash.want)}` from here"))
            return (
                fit("`{}` can't be both `{}` and `{}`", clash.variable, show(clash.want), show(clash.have)),
                fit("makes `{}` `{}`", clash.variable, show(clash.have), most=60),
                tuple(labels),
                (
                    f"{slot.shown} is of type `{show(want)}`",
                    f"`{clash.variable}` stands for one type in each use of `{slot.schema}`",
                ),
                (f"name something here in which `{clash.variable}` is `{show(clash.want)}`, or change the other",),
            )
        have = show(self._types.sort_of(symbol))
        message = f"{slot.takes.format(*slot.names)} `{show(want)}`, and this is `{have}`"
        notes: tuple[str, ...] = ()
        if len(message) > MOST:
            notes = (message,)
            message = fit(f"{slot.takes} {_phrase(want)} of another type than `{{}}`", *slot.names, symbol.path)
        return (
            message,
            fit("`{}` where `{}` is wanted", show(clash.have), show(clash.want), most=60),
            tuple(labels),
            notes,
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
        in_scope = self._in_scope(want)
        return (in_scope or f"declare {_phrase(want)} and name it here",)

    def _in_scope(self, want: Constructed) -> str:
        """Names of the wanted sort, as a sentence; nothing where there are none."""
        paths = self._paths(str(want.head), lambda each: self._is_of(each, str(want.head)))
        return "in scope: " + ", ".join(f"`{path}`" for path in paths[:6]) if paths else ""

    def asked_for(self, type_: Type) -> tuple[str, str]:
        """What a parameter takes, and what could be given."""
        offers = ""
        if isinstance(type_, Constructed):
            if isinstance(type_.head, Symbol):
                if type_.head.kind == "choice":
                    offers = ": " + ", ".join(f"`{word}`" for word in type_.head.members)
            elif type_.head in SORT_ARITY and type_.head not in ("Care", "List"):
                in_scope = self._in_scope(type_)
                offers = f"; {in_scope}" if in_scope else ""
        return _phrase(type_), offers

    # Annotations and literals

    def wrong_annotation(
        self, term: nodes.Call, symbol: Symbol, kinds: tuple[nodes.SchemaKind, ...], role: str, wanted: str
    ) -> None:
        """A name that isn't a schema of the wanted kinds, as an annotation."""
        path = term.path
        location = self._module.at(path.span)
        if symbol.kind == "loss" and "class" in kinds:
            classes = tuple(
                each.name
                for each in self._names.program.standard("std.goals").names.values()
                if isinstance(each.node, nodes.Schema) and each.node.kind == "class"
            )
            self._module.problems.add(loss_as_goal.as_class(location, symbol.sort_phrase, symbol.location, classes))
            return
        help: tuple[str, ...] = ()
        fixes: tuple[Fix, ...] = ()
        if "predicate" in kinds and isinstance(symbol.node, nodes.Schema) and symbol.node.kind == "flavour":
            help, fixes = self._as_care(term, role)
        self._module.problems.add(
            mismatch.mismatch(
                location,
                fit(f"`{{}}` is {{}}, which can't annotate {_ANNOTATED[kinds[0]]}", path.text, symbol.sort_phrase),
                symbol.sort_phrase,
                labels=() if symbol.module is not self._module else (Label(symbol.location, "declared here"),),
                help=(*help, f"write {wanted}"),
                fixes=fixes,
            )
        )

    def _as_care(self, term: nodes.Call, role: str) -> tuple[tuple[str, ...], tuple[Fix, ...]]:
        """How a flavour that stands where a predicate is wanted is said of the loss whose stage it names."""
        stages = (self._names.find(each.value.path) for each in term.arguments if isinstance(each.value, nodes.Call))
        loss = next((each.owner.path for each in stages if each and each.kind == "stage" and each.owner), None)
        use = f"{term.path.text}(...)" if term.arguments else term.path.text
        claim = f"care about {loss or 'LOSS'}: {use}"
        if role != "claim":
            return (f"a flavour is claimed of a loss: `claim NAME: {claim}`; a step may be drawn `from` the claim",), ()
        start = self._module.at(Span(term.span.start, term.span.start))
        edit = Edit(start, f"care about {loss or '<loss>'}: ")
        fix = Fix(f"write `care about {loss or '<loss>'}:` before it", "unsafe" if loss else "placeholder", (edit,))
        return (f"a claim says of which loss: `claim NAME: {claim}`",), (fix,)

    def not_a_schema(self, term: nodes.Term, wanted: str) -> None:
        """A text, number or list as an annotation."""
        self._mismatch(term.span, f"{_written(term)} can't annotate this", "an annotation names a schema", wanted)

    def not_a_schema_here(self, term: nodes.Call, symbol: Symbol) -> None:
        """Arguments after a name that takes none."""
        self._mismatch(
            term.span, f"`{symbol.path}` is {symbol.sort_phrase} and takes no arguments", "takes no arguments",
            f"`{symbol.path}` alone",
        )  # fmt: skip

    def not_a_list(self, term: nodes.Term, want: Type, slot: Slot) -> None:
        """One value where several are wanted."""
        self._not_wanted(term, "a list", "one value alone", slot, f"[{self._source(term)}]", "in brackets")

    def not_a_literal(self, term: nodes.Term, wanted: Literal["text", "number"], slot: Slot) -> None:
        """Something other than a text or number where one is wanted."""
        meant, how, example = None, "", "0.95"
        if wanted == "text":
            example = '"..."'
            if not isinstance(term, nodes.ListTerm) and '"' not in self._source(term):
                meant, how = f'"{self._source(term)}"', "in quotes"
        elif isinstance(term, nodes.Text) and _NUMBER.fullmatch(term.value.strip()):
            meant, how = term.value.strip(), "without quotes"
        help = f"write {'it in quotes' if wanted == 'text' else 'a number'}: `{slot.filled(example)}`"
        self._not_wanted(term, f"a {wanted}", f"not a {wanted}", slot, meant, how, help)

    def not_a_word(self, term: nodes.Term, wanted: str, words: tuple[str, ...], slot: Slot) -> None:
        """A text, number or list where a word of a choice is wanted."""
        meant = term.value.strip() if isinstance(term, nodes.Text) and term.value.strip() in words else None
        help = "the words are " + ", ".join(f"`{word}`" for word in words)
        self._not_wanted(term, wanted, "not one of the words", slot, meant, "without quotes", help)

    def not_a_name(self, term: nodes.Term, want: Type, slot: Slot) -> None:
        """A text, number or list where the name of a declaration is wanted."""
        meant, help = None, "write the name of a declaration"
        if isinstance(want, Constructed) and isinstance(want.head, str):
            sort = want.head
            help = self._in_scope(want) or f"declare {_phrase(want)} and name it here"
            named = self._paths(sort, lambda each: self._is_of(each, sort))
            if isinstance(term, nodes.Text) and term.value.strip() in named:
                meant = term.value.strip()
        self._not_wanted(term, _phrase(want), "not the name of a declaration", slot, meant, "without quotes", help)

    def _not_wanted(
        self, term: nodes.Term, wanted: str, label: str, slot: Slot, meant: str | None, how: str, help: str = ""
    ) -> None:
        """A term that can't be of the wanted type; ``meant`` is how its author should have written it."""
        location = self._module.at(term.span)
        fixes: tuple[Fix, ...] = ()
        if meant is not None:
            help = f"write it {how}: `{slot.filled(meant)}`"
            fixes = (Fix(f"write `{meant}`", "unsafe", (Edit(location, meant),)),)
        written = f"`{term.path.text}`" if isinstance(term, nodes.Call) else _written(term)
        message = fit(f"{slot.takes} {wanted}, and {{}} stands here", *slot.names, written)
        self._module.problems.add(mismatch.mismatch(location, message, label, help=(help,), fixes=fixes))

    def _source(self, term: nodes.Term) -> str:
        return self._module.source.text[term.span.start : term.span.end]

    def _mismatch(self, span: Span, message: str, label: str, wanted: str) -> None:
        self._module.problems.add(
            mismatch.mismatch(self._module.at(span), fit("{}", message), label, help=(f"write {wanted}",))
        )

    # What is in view

    def _paths(self, what: str, wanted: Filter) -> tuple[str, ...]:
        """The paths of all that is wanted; ``what`` says in words what that is, and is looked up but once."""
        if what not in self._in_view:
            found = (
                each.path for symbol in self._module.names.values() for each in symbol.with_members() if wanted(each)
            )
            # A system or data is in view by itself and through its setup.
            self._in_view[what] = tuple(dict.fromkeys(found))
        return self._in_view[what]

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
    "Step": "a step of the rationale",
    "Data": "data",
    "Real": "a number",
    "Text": "a text in quotes",
    "Bool": "`true` or `false`",
    "List": "a list in brackets",
    "Care": "a flavour with its arguments",
    **_LOSS_SORTS,
}


def _phrase(type_: Type) -> str:
    """What a place takes, in words."""
    if not isinstance(type_, Constructed):
        return "a value"
    if isinstance(type_.head, Symbol):
        return f"a word of `{type_.head.name}`" if type_.head.kind == "choice" else f"a `{type_.head.name}`"
    return _SORT_PHRASES.get(type_.head, f"a {type_.head.lower()}")


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
