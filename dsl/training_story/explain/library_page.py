"""The page of an entry of the standard library, made from the entry."""

from __future__ import annotations

from training_story.semantics.signatures import Signature
from training_story.semantics.symbols import Symbol
from training_story.semantics.types import show
from training_story.syntax import nodes

_HEADINGS: tuple[tuple[nodes.TextKeyword, str], ...] = (
    ("reads", "Reads"),
    ("because", "Why"),
    ("predicts", "Predicts"),
    ("test", "A telling test"),
    ("needs", "Needs"),
    ("acts at", "Acts at"),
    ("asks", "Asks of the author"),
    ("weakness", "Weakness"),
    ("source", "Source"),
)

_USED_FOR: dict[nodes.SchemaKind, str] = {
    "flavour": "A flavour of caring. It annotates a rival, or a care statement: `care about LOSS: {use}`.",
    "predicate": "A predicate. It annotates a constraint, a selection or a claim: `claim NAME: {use}`.",
    "rejected predicate": "A rejected predicate: using it is CON003.",
    "class": "A class of goals: `goal NAME: {use}`.",
    "mechanism": "A mechanism. It annotates a nudge: `nudge NAME: {use}`.",
    "bridge": "A bridge between objectives: `bridge NAME: {use}`.",
}


def schema_page(signature: Signature, library: str) -> str:
    """The page of a flavour, predicate, class, mechanism or bridge."""
    node = signature.node
    lines = [f"# {library}.{signature.name}", "", _sentence(node.gloss.value), ""]
    lines += [_USED_FOR[signature.kind].format(use=signature.skeleton), ""]
    if signature.parameters:
        lines += ["## Arguments", ""]
        for parameter in signature.parameters:
            needed = "" if parameter.is_required else ", may be left out"
            lines.append(f"- `{parameter.shown}`: {show(parameter.type)}{needed}")
        lines.append("")
    if signature.is_limit:
        lines += ["It holds in a limit; a step about an actual run isn't drawn from it alone.", ""]
    for keyword, heading in _HEADINGS:
        for text in signature.texts(keyword):
            lines += [f"## {heading}", "", _sentence(text), ""]
    instead = [path.text for field in node.fields if isinstance(field, nodes.PathsField) for path in field.paths]
    if instead:
        lines += ["## Instead", "", *(f"- `{path}`" for path in instead), ""]
    return "\n".join(lines)


def choice_page(symbol: Symbol, library: str) -> str:
    """The page of a choice."""
    node = symbol.node
    assert isinstance(node, nodes.Choice)
    lines = [f"# {library}.{symbol.name}", ""]
    if node.gloss is not None:
        lines += [_sentence(node.gloss.value), ""]
    for variant in node.variants:
        gloss = f": {variant.gloss.value}" if variant.gloss is not None else ""
        lines.append(f"- `{variant.name.text}`{gloss}")
    return "\n".join([*lines, ""])


def loss_page(symbol: Symbol, library: str) -> str:
    """The page of a loss of the catalogue."""
    node = symbol.node
    assert isinstance(node, nodes.Loss)
    lines = [f"# {library}.{symbol.name}", ""]
    if node.gloss is not None:
        lines += [_sentence(node.gloss.value), ""]
    lines += [f"A {node.layer} {node.sign} of the catalogue: `formula {library}.{symbol.name}` brings its type.", ""]
    for field in node.fields:
        match field:
            case nodes.FormulaField(formula=nodes.Text(value=formula)):
                lines.append(f"- formula: `{formula}`")
            case nodes.NamedField(keyword="property"):
                gloss = f": {field.text.value}" if field.text is not None else ""
                lines.append(f"- {field.name.text}{gloss}")
            case nodes.ImplementedField(reference=reference) if reference is not None:
                lines.append(f"- usual implementation: `{reference.value}`")
            case nodes.TextField(keyword="source"):
                lines.append(f"- source: {field.text.value}")
            case _:
                pass
    return "\n".join([*lines, ""])


def _sentence(text: str) -> str:
    flat = " ".join(text.split())
    return flat[:1].upper() + flat[1:] + ("" if flat.endswith((".", "?", "!")) else ".")
