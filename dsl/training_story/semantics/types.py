"""Types and sorts, and their unification.

Things (``Real``, declared spaces, ``Dist[T]``, ``A -> B``) and sorts (``Physical[T]``, ``Behaviour``) share
one representation, so that a schema's parameter may mention both and its type variables run through both.
Unification is without variance (Robinson 1965, restricted to first-order types with variables on one side).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from training_story.text.records import record
from training_story.text.source import Span

if TYPE_CHECKING:
    from training_story.semantics.symbols import Symbol

ARROW = "->"
PRODUCT = "*"

ARITY = {"Real": 0, "Text": 0, "Bool": 0, "Dist": 1, "Batch": 1, "System": 1}
"""The built-in things and how many arguments each takes."""

SORT_ARITY = {
    "Physical": 1, "Mathematical": 1, "Loss": 1, "Goal": 0, "Cognition": 0, "Behaviour": 0, "Property": 0,
    "Data": 1, "Setup": 0, "Stage": 0, "Step": 0, "Assumption": 0, "Rival": 0, "Map": 1, "Base": 1,
    "Mesa": 1, "Behavioural": 1, "Objective": 1, "Bridge": 0, "Claim": 0, "Care": 0, "List": 1,
}  # fmt: skip
"""The sorts that schemas may ask for; a sort may be written without its argument, and then takes any."""

_KINDS_OF = {
    "Loss": ("Physical", "Mathematical"),
    "Property": ("Cognition", "Behaviour"),
    "Objective": ("Base", "Mesa", "Behavioural"),
}


@attrs.frozen(repr=False, slots=False)
class Constructed:
    """A built-in or a declared space applied to arguments; ``head`` is a word or the space's symbol."""

    head: str | Symbol
    arguments: tuple[Type, ...] = ()


@attrs.frozen(repr=False, slots=False)
class Variable:
    """A type variable of a schema."""

    name: str


@attrs.frozen(repr=False, slots=False)
class Unknown:
    """The type of what couldn't be resolved: it fits everything, so that one fault is reported once."""


Type = Constructed | Variable | Unknown
UNKNOWN = Unknown()
REAL = Constructed("Real")


def arrow(domain: Type, codomain: Type) -> Constructed:
    """``domain -> codomain``."""
    return Constructed(ARROW, (domain, codomain))


def is_arrow(type_: Type) -> bool:
    """Whether a type is a function."""
    return isinstance(type_, Constructed) and type_.head == ARROW


def domain_of(type_: Type) -> Type:
    """What a function takes; unknown for anything else."""
    return type_.arguments[0] if isinstance(type_, Constructed) and type_.head == ARROW else UNKNOWN


def codomain_of(type_: Type) -> Type:
    """What a function gives; unknown for anything else."""
    return type_.arguments[1] if isinstance(type_, Constructed) and type_.head == ARROW else UNKNOWN


def head_of(type_: Type) -> str | Symbol | None:
    """The head of a constructed type."""
    return type_.head if isinstance(type_, Constructed) else None


def is_kind_of(have: str, want: str) -> bool:
    """Whether a thing of one sort may stand where another sort is wanted: a physical loss is a loss."""
    return have == want or have in _KINDS_OF.get(want, ())


def show(type_: Type) -> str:
    """A type as an author would write it."""
    if isinstance(type_, Unknown):
        return "?"
    if isinstance(type_, Variable):
        return type_.name
    shown = [show(each) for each in type_.arguments]
    if type_.head == ARROW:
        left = f"({shown[0]})" if is_arrow(type_.arguments[0]) else shown[0]
        right = f"({shown[1]})" if is_arrow(type_.arguments[1]) else shown[1]
        return f"{left} -> {right}"
    if type_.head == PRODUCT:
        return " * ".join(
            f"({text})" if head_of(part) in (ARROW, PRODUCT) else text
            for text, part in zip(shown, type_.arguments, strict=True)
        )
    head = type_.head if isinstance(type_.head, str) else type_.head.name
    return f"{head}[{', '.join(shown)}]" if shown else head


@record
class Bound:
    """What a variable stands for in one use, and the argument that fixed it."""

    type: Type
    place: Span


@record
class Clash:
    """Two types that don't unify; ``first`` is where the variable between them was fixed, if one was."""

    want: Type
    have: Type
    variable: str | None = None
    first: Span | None = None


def unify(want: Type, have: Type, bindings: dict[str, Bound], place: Span) -> Clash | None:
    """Make ``want``, which may hold variables, equal to ``have``, which holds none.

    New variables are bound in ``bindings``, as fixed at ``place``. None means that the types unify.
    """
    if isinstance(want, Unknown) or isinstance(have, Unknown):
        return None
    if isinstance(want, Variable):
        bound = bindings.get(want.name)
        if bound is None:
            bindings[want.name] = Bound(have, place)
            return None
        if unify(bound.type, have, bindings, place) is None:
            return None
        return Clash(bound.type, have, want.name, bound.place)
    if isinstance(have, Variable) or want.head != have.head or len(want.arguments) != len(have.arguments):
        return Clash(want, have)
    for each_want, each_have in zip(want.arguments, have.arguments, strict=True):
        clash = unify(each_want, each_have, bindings, place)
        if clash is not None:
            return clash
    return None


def substitute(type_: Type, bindings: dict[str, Bound]) -> Type:
    """A type with its bound variables replaced by what they stand for."""
    if isinstance(type_, Variable):
        bound = bindings.get(type_.name)
        return bound.type if bound is not None else type_
    if isinstance(type_, Constructed):
        return Constructed(type_.head, tuple(substitute(each, bindings) for each in type_.arguments))
    return type_
