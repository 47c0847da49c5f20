"""The rules of prose over the strings of a story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attrs

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.prose.check import check_prose
from training_story.prose.texts import ProseText
from training_story.semantics.model import Story
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.source import Span

_FIRST = ("CON", "CAR", "OBJ", "LOS", "RAT")
"""What these codes say of a string, PRO doesn't say again."""

_REFERENCES = frozenset({"bibliography", "version", "source", "reads", "accepts", "rejects"})
"""Fields whose string isn't a sentence of the author's."""

_CARE = frozenset({"PRO002"})
_NOTHING: frozenset[str] = frozenset()


class Said(NamedTuple):
    """A string of a story that is prose; the codes in ``silent`` have nothing to say of it."""

    text: nodes.Text
    silent: frozenset[str] = _NOTHING
    is_of_step: bool = False


def prose_of_story(story: Story, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """What the strings of a story say that the language rejects.

    ``found`` are the findings of all other rules: one fault has one code.
    """
    strings = [each for each in strings_of(story.module.parsed.file) if each.text.value]
    if not strings:
        return
    texts = [ProseText(each.text.value, is_of_step=each.is_of_step) for each in strings]
    taken: list[Span] | None = None
    for finding in check_prose(texts, symbols_of(story), story.lexicon):
        said = strings[finding.index]
        if taken is None:
            taken = [each.location.span for each in found if each.code.number.startswith(_FIRST)]
        if finding.code in said.silent or any(_is_within(span, said.text.span) for span in taken):
            continue
        from training_story.prose.strings import mapped_string
        from training_story.prose.wording import codes

        place = mapped_string(story.module.source.text, said.text).host_span(finding.span)
        yield story.finding(
            codes()[finding.code],
            finding.message,
            place,
            finding.label,
            notes=finding.notes,
            help=finding.help,
        )


def _is_within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start < outer.end and inner.end <= outer.end


def symbols_of(story: Story) -> dict[str, str]:
    """The names that a story declares, each with the word for its sort."""
    found = {}
    for symbol in story.module.names.values():
        sort = _sort_of(symbol)
        if sort is not None:
            found[symbol.name] = sort
    return found


def _sort_of(symbol: Symbol) -> str | None:
    """The word for its sort. A name that may be a plain word of another meaning is not looked for."""
    node = symbol.node
    if symbol.kind != "system" and symbol.name.isalpha() and symbol.name.islower() and len(symbol.name) > 3:
        return None
    if isinstance(node, nodes.Loss):
        return node.sign
    if isinstance(node, nodes.Objective):
        return "objective" if node.kind == "behavioural" else f"{node.kind} objective"
    if symbol.kind == "system":
        return "system"
    return "goal" if symbol.kind == "goal" else None


def strings_of(file: nodes.File) -> list[Said]:
    """The strings of a file that are prose, in order.

    References, formulas, word lists and patterns are none, and a rejected predicate has to say what it
    rejects. What stands under the name of a flavour is about a motive whose flavour is named.
    """
    found: list[Said] = []
    _collect((file.header, *file.declarations), _NOTHING, False, found)
    return found


def _collect(node: object, silent: frozenset[str], is_of_step: bool, found: list[Said]) -> None:
    """Add the strings below a node."""
    match node:
        case nodes.TextField() if node.keyword in _REFERENCES:
            return
        case nodes.NamedField() if node.keyword == "evidence":
            return
        case nodes.Schema():
            if node.kind == "rejected predicate":
                return
            if node.kind == "flavour":
                silent = _CARE
        case nodes.Rival() | nodes.CareStatement():
            if node.annotation is not None:
                silent = _CARE
        case nodes.Step():
            fields = [clause for clause in node.clauses if isinstance(clause, nodes.NamedField)]
            is_of_step = not any(field.name.text == "proof" for field in fields)
        case _:
            pass
    for part in _parts(node):
        if isinstance(part, nodes.Text):
            found.append(Said(part, silent, is_of_step))
        elif type(part) not in _WITHOUT_PROSE:
            _collect(part, silent, is_of_step, found)


_WITHOUT_PROSE = frozenset({
    nodes.Words, nodes.Pattern, nodes.Space, nodes.ImplementedField, nodes.FormulaField, nodes.AuthorsField,
    nodes.Path, nodes.PathField, nodes.Name, nodes.WordField, nodes.Number, nodes.NamedType,
    nodes.ArrowType, nodes.ProductType, str, type(None), float, bool,
})  # fmt: skip
"""Nodes that have no string, or none that is a sentence."""


_FIELDS: dict[type, tuple[str, ...]] = {}
"""The fields of each class of nodes but the span; none for what isn't a node."""


def _parts(node: object) -> Iterable[object]:
    if type(node) is tuple:
        return node
    kind = type(node)
    names = _FIELDS.get(kind)
    if names is None:
        fields = attrs.fields(kind) if attrs.has(kind) else ()
        names = _FIELDS[kind] = tuple(field.name for field in fields if field.name != "span")
    return [getattr(node, name) for name in names]
