"""A rival that nobody wrote down, as a declaration in the language and as an edit of the story's text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from training_story.argument.told import uses_of
from training_story.argument.ways import Way
from training_story.diagnostics.diagnostic import Edit, Fix
from training_story.semantics.caring import rules_of, stages_of
from training_story.semantics.model import (
    ChoiceValue,
    Given,
    ListValue,
    Reference,
    Step,
    Story,
    Use,
    Value,
)
from training_story.semantics.signatures import ParameterSpec, Signature, list_item
from training_story.semantics.symbols import Symbol
from training_story.semantics.types import ARITY, head_of
from training_story.syntax import nodes
from training_story.text.records import record
from training_story.text.source import Span

_WIDTH = 100
"""That of ``story format``, which leaves the declaration as it is made here."""

_NOWHERE = Span(0, 0)


@record
class Proposal:
    """A use of a flavour for a way, the rival's name, its declaration and the edit that puts it in."""

    name: str
    use: Use
    declaration: str
    fix: Fix


def propose(story: Story, way: Way, flavour: Signature, satisfies: list[Step], taken: set[str]) -> Proposal | None:
    """A rival of a flavour; None where an argument of it can't be guessed. Its name is added to ``taken``."""
    arguments = dict(_arguments(story, way, flavour, satisfies))
    if any(each.is_required and each.names[0] not in arguments for each in flavour.parameters):
        return None
    use = Use(flavour, arguments, {}, True, _NOWHERE, _NOWHERE)
    name = _free_name(story, _name(way, flavour), taken)
    flavour_name, imported = _in_view(story, flavour.symbol)
    declaration = _declaration(story, name, flavour_name, use, satisfies)
    last = _last_rival(story)
    written = _indented(story, last, f"\n\n{declaration}")
    edits = [Edit(story.at(_behind(story, last)), written)]
    if imported is not None:
        edits.insert(0, imported)
    blanks = '"<' in declaration
    title = f"declare the rival `{name}`, and leave it open"
    return Proposal(name, use, declaration, Fix(title, "placeholder" if blanks else "unsafe", tuple(edits)))


# What the flavour is given


def _arguments(story: Story, way: Way, flavour: Signature, satisfies: list[Step]) -> Iterator[tuple[str, Given]]:
    for parameter in flavour.parameters:
        if parameter.is_required:
            name = parameter.names[0]
            value = _value(story, way, parameter, satisfies)
            if value is not None:
                yield name, Given(name, value, _NOWHERE)


def _value(story: Story, way: Way, parameter: ParameterSpec, satisfies: list[Step]) -> Value | None:
    sort = parameter.sort
    blank = nodes.Text(_NOWHERE, f"<{parameter.names[0]}: what it is here>")
    if sort == "Text":
        return blank
    if sort == "List":
        item = list_item(parameter.type)
        return ListValue((blank,), _NOWHERE) if item is not None and head_of(item) == "Text" else None
    choice = head_of(parameter.type)
    if isinstance(choice, Symbol) and choice.kind == "choice":
        return _chosen(story, parameter.names[0], choice)
    symbol = _named(story, way, sort, satisfies)
    return None if symbol is None else Reference(symbol, _NOWHERE)


def _named(story: Story, way: Way, sort: str | None, satisfies: list[Step]) -> Symbol | None:
    """What of the story a parameter of a sort would be given."""
    if sort == "Stage":
        return way.at if way.kind == "stage" else next(iter(stages_of(way.loss.symbol)), None)
    if sort == "Mathematical":
        return next(iter(rules_of(story, way.loss.symbol)), None)
    if sort == "Data":
        data = way.loss.computed_on
        return data.symbol if data is not None and data.symbol.module is story.module else None
    if sort in ("Behaviour", "Property", "Cognition"):
        entrained = [each.symbol for step in satisfies for each in step.entrains]
        owned = [each.symbol for goal in story.goals for each in goal.properties]
        kinds = {"Behaviour": ("behaviour",), "Cognition": ("cognition", "motive")}.get(sort)
        return next(
            (each for each in [*entrained, *owned] if each.is_goal_property and (kinds is None or each.kind in kinds)),
            None,
        )
    return None


def _chosen(story: Story, parameter: str, choice: Symbol) -> ChoiceValue | None:
    """The word that the story's rivals mostly give for a choice; else the first of it, the least that is enough."""
    values = [
        use.arguments[parameter].value for rival in story.rivals for use in uses_of(rival) if parameter in use.arguments
    ]
    given = Counter(value.variant for value in values if isinstance(value, ChoiceValue))
    plain = [
        variant
        for variant in choice.members.values()
        if isinstance(variant.node, nodes.Variant) and not variant.node.parameters
    ]
    if not plain:
        return None
    return ChoiceValue(max(plain, key=lambda variant: given[variant]), {}, _NOWHERE)


# The text


def _declaration(story: Story, name: str, flavour: str, use: Use, satisfies: list[Step]) -> str:
    lines = _head(name, flavour, [f"{key}: {_written(given.value)}" for key, given in use.arguments.items()])
    if satisfies:
        lines += _listed("  satisfies", [step.symbol.path for step in satisfies], "      ")
    predicts = use.signature.text("predicts") or use.signature.node.gloss.value
    lines += [f"  predicts {_quoted(predicts)}", "}", ""]
    lines.append(f'open {name} "nothing is said yet of why training wouldn\'t give this one"')
    return "\n".join(lines)


def _head(name: str, flavour: str, arguments: list[str]) -> list[str]:
    inside = f"({', '.join(arguments)})" if arguments else "()"
    flat = f"rival {name}: {flavour}{inside}"
    if len(flat) <= _WIDTH or len(arguments) < 2:
        return [f"{flat} {{"]
    return [f"rival {name}: {flavour}(", *(f"  {each}," for each in arguments), ") {"]


def _listed(lead: str, names: list[str], indent: str) -> list[str]:
    """A list without brackets, broken after commas as the formatter does."""
    first, *rest = [*(f"{name}," for name in names[:-1]), names[-1]]
    lines = [f"{lead} {first}"]
    for word in rest:
        if len(f"{lines[-1]} {word}") <= _WIDTH:
            lines[-1] += f" {word}"
        else:
            lines.append(f"{indent}{word}")
    return lines


def _written(value: Value) -> str:
    match value:
        case Reference():
            return value.symbol.path
        case nodes.Text():
            return _quoted(value.value)
        case ListValue():
            return f"[{', '.join(_written(item) for item in value.items)}]"
        case ChoiceValue():
            return value.variant.name
        case nodes.Number():
            return value.text
        case Use():
            return value.signature.name


def _quoted(text: str) -> str:
    flat = " ".join(text.split())
    return '"' + flat.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _name(way: Way, flavour: Signature) -> str:
    if way.at is not None:
        word = {"stage": "at", "deception": "in", "habit": "from"}.get(way.kind, "of")
        return f"{flavour.name}_{word}_{way.at.name}"
    return f"{flavour.name}_of_{way.loss.symbol.name}"


def _free_name(story: Story, wanted: str, taken: set[str]) -> str:
    in_use = (story.module.names, story.module.imports, ARITY, taken)
    name, number = wanted, 1
    while any(name in names for names in in_use):
        number += 1
        name = f"{wanted}_{number}"
    taken.add(name)
    return name


# The edit


def _in_view(story: Story, flavour: Symbol) -> tuple[str, Edit | None]:
    """How the file may write a flavour, and the edit of an import that this takes."""
    module = story.module
    if flavour.module is module:
        return flavour.name, None
    for name, imported in module.imports.items():
        symbol = imported.symbol
        if symbol is flavour:
            return name, None
        if symbol is not None and symbol.kind == "module" and symbol.module is flavour.module:
            return f"{name}.{flavour.name}", None
    in_full = f"{flavour.module.path}.{flavour.name}"
    if flavour.name in module.names or flavour.name in module.imports or flavour.name in ARITY:
        return in_full, None
    for statement in module.parsed.file.imports:
        if isinstance(statement, nodes.ImportNames) and statement.path.text == flavour.module.path:
            edit = _longer_import(story, statement, flavour.name)
            if edit is not None:
                return flavour.name, edit
    return in_full, None


def _longer_import(story: Story, statement: nodes.ImportNames, name: str) -> Edit | None:
    """The import with one name more, in its order if it has one; None where a comment or damage is inside."""
    span = statement.span
    inside = (*story.module.parsed.comments, *(damage.span for damage in story.module.parsed.damages))
    if any(span.start <= each.start < span.end for each in inside):
        return None
    names = [each.text for each in statement.names]
    at = len(names)
    if names == sorted(names):
        at = sum(each < name for each in names)
    names.insert(at, name)
    lines = _listed(f"from {statement.path.text} use", names, "    ")
    return Edit(story.at(span), _indented(story, span, "\n".join(lines)))


def _last_rival(story: Story) -> Span:
    """The last rival, or else the last rationale, or else the last declaration."""
    declared = story.module.parsed.file.declarations
    kinds: tuple[type, ...] = (nodes.Rival, nodes.Rationale, object)
    last = next((each for kind in kinds for each in reversed(declared) if isinstance(each, kind)), None)
    end = len(story.module.source.text)
    return Span(end, end) if last is None else last.span


def _indented(story: Story, beside: Span, written: str) -> str:
    """Lines with the file's line break and the indentation of a declaration, which a block in a document may have."""
    text = story.module.source.text
    start = text.rfind("\n", 0, beside.start) + 1
    before = text[start : beside.start]
    indent = "" if before.strip(" \t") else before
    first, *rest = written.split("\n")
    newline = "\r\n" if text.endswith("\r\n", 0, text.find("\n") + 1) else "\n"
    return newline.join([first, *(f"{indent}{line}" if line else line for line in rest)])


def _behind(story: Story, last: Span) -> Span:
    """The place behind a declaration, and behind a comment there."""
    text = story.module.source.text
    end = last.end
    rest = re.compile(r"[ \t]*(#[^\n\r]*)?(?=\r?\n|\Z)").match(text, end)
    if rest is not None and rest[1]:
        end = rest.end()
    return Span(end, end)
