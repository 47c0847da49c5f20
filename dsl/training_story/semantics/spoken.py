"""A use of a schema as the English sentence that its library declares for it (``reads``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from training_story.semantics.model import ChoiceValue, ListValue, Reference, Use, Value
from training_story.semantics.signatures import ParameterSpec
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes

Spoken: TypeAlias = tuple[str | Symbol, ...]
"""Words, and the names among them: each writer shows a name in its own way."""

_PART = re.compile(r"\[(?P<optional>[^\[\]]*)\]|\{(?P<slot>[^{}]*)\}")
_BOUNDS = {"at_most": "at most", "at_least": "at least"}


def spoken(use: Use) -> Spoken:
    """The sentence that a use stands for, without a full stop.

    What the template leaves out, such as a flavour's ``role``, follows after a semicolon. A schema
    without a template is read as its gloss.
    """
    template = use.signature.text("reads")
    if template is None:
        template = use.signature.node.gloss.value
    words = list(_filled(template, use))
    named = {name for match in _PART.finditer(template) for name in _names(match)}
    for name, given in use.arguments.items():
        if name not in named:
            words += [f"; {_readable(name)}: ", *_value(given.value)]
    return _joined(words)


def _names(match: re.Match[str]) -> Iterator[str]:
    if match["slot"] is not None:
        yield from match["slot"].split(" or ")
    else:
        for inner in _PART.finditer(match["optional"]):
            yield from _names(inner)


def _filled(template: str, use: Use) -> Iterator[str | Symbol]:
    """The template with its slots filled; a part in square brackets goes where its argument was left out."""
    at = 0
    for match in _PART.finditer(template):
        yield template[at : match.start()]
        at = match.end()
        if match["slot"] is not None:
            yield from _slot(match["slot"], use)
        elif all(_is_given(name, use) for name in _names(match)):
            yield from _filled(match["optional"], use)
    yield template[at:]


def _is_given(name: str, use: Use) -> bool:
    return name in use.arguments


def _slot(slot: str, use: Use) -> Iterator[str | Symbol]:
    for name in slot.split(" or "):
        given = use.arguments.get(name)
        if given is not None:
            if name in _BOUNDS:
                yield f"{_BOUNDS[name]} "
            yield from _value(given.value)
            return
    parameter = next((each for each in use.signature.parameters if slot.split(" or ")[0] in each.names), None)
    yield _default(parameter)


def _default(parameter: ParameterSpec | None) -> str:
    """What stands for an argument that was left out: its default, or that it isn't said."""
    if parameter is None or not isinstance(parameter.default, nodes.Call):
        return "(not said)"
    return _readable(parameter.default.path.text)


def _value(value: Value) -> Iterator[str | Symbol]:
    match value:
        case Reference():
            yield value.symbol
        case nodes.Text():
            yield value.value
        case nodes.Number():
            yield value.text
        case ListValue():
            for at, item in enumerate(value.items):
                if at:
                    yield " and " if at == len(value.items) - 1 else ", "
                yield from _value(item)
        case ChoiceValue():
            yield _readable(value.variant.name)
            for name, given in value.arguments.items():
                yield f" ({_readable(name)}: "
                yield from _value(given.value)
                yield ")"
        case Use():
            yield from spoken(value)


def _readable(name: str) -> str:
    return name.replace("_", " ")


def _joined(words: list[str | Symbol]) -> Spoken:
    """The same with neighbouring words in one piece."""
    joined: list[str | Symbol] = []
    for word in words:
        if isinstance(word, str) and joined and isinstance(joined[-1], str):
            joined[-1] += word
        elif word:
            joined.append(word)
    return tuple(joined)
