"""The names that a file declares: one name space, with stages and properties behind their owners."""

from __future__ import annotations

from training_story.faults import declared_twice
from training_story.semantics.module import Module
from training_story.semantics.symbols import Symbol, SymbolKind, SymbolNode
from training_story.semantics.types import ARITY, SORT_ARITY
from training_story.syntax import nodes
from training_story.syntax.nodes import Name


def declare(module: Module) -> None:
    """Fill ``module.names``; a name that is declared twice keeps its first meaning."""
    for declaration in module.parsed.file.declarations:
        _declare_one(module, declaration)


def _declare_one(module: Module, declaration: nodes.Declaration) -> None:
    match declaration:
        case nodes.Space():
            _add(module, "space", declaration.name, declaration)
        case nodes.Data():
            _add(module, "data", declaration.name, declaration)
        case nodes.Map():
            _add(module, "map", declaration.name, declaration)
        case nodes.Objective():
            _add(module, "objective", declaration.name, declaration)
        case nodes.Setup():
            _declare_setup(module, declaration)
        case nodes.Loss():
            _declare_loss(module, declaration)
        case nodes.Goal():
            owner = _add(module, "goal", declaration.name, declaration)
            _declare_properties(module, owner, declaration.fields)
        case nodes.Rival():
            owner = _add(module, "rival", declaration.name, declaration)
            _declare_properties(module, owner, declaration.fields)
        case nodes.Rationale():
            for step in declaration.steps:
                if isinstance(step, nodes.Step):
                    _add(module, "step", step.name, step)
                elif isinstance(step, nodes.Assumption):
                    _add(module, "assumption", step.name, step)
        case nodes.Bridge():
            _add(module, "bridge", declaration.name, declaration)
        case nodes.Claim():
            _add(module, "claim", declaration.name, declaration)
        case nodes.Doubt():
            _add(module, "doubt", declaration.name, declaration)
        case nodes.Choice():
            owner = _add(module, "choice", declaration.name, declaration)
            for variant in declaration.variants:
                _add_member(module, owner, "variant", variant.name, variant)
        case nodes.Schema():
            _add(module, "schema", declaration.name, declaration)
        case nodes.Words():
            _add(module, "words", declaration.name, declaration)
        case nodes.Pattern():
            _add(module, "pattern", declaration.name, declaration)
        case nodes.Open():
            pass


def _declare_setup(module: Module, declaration: nodes.Setup) -> None:
    owner = _add(module, "setup", declaration.name, declaration)
    for field in declaration.fields:
        if isinstance(field, nodes.SystemField):
            symbol = _add(module, "system", field.name, field)
        elif isinstance(field, nodes.Data):
            symbol = _add(module, "data", field.name, field)
        else:
            continue
        symbol.owner = owner
        owner.members.setdefault(field.name.text, symbol)


def _declare_loss(module: Module, declaration: nodes.Loss) -> None:
    owner = _add(module, "loss", declaration.name, declaration)
    for field in declaration.fields:
        if isinstance(field, nodes.NamedField) and field.keyword == "stage":
            _add_member(module, owner, "stage", field.name, field)


def _declare_properties(module: Module, owner: Symbol, fields: tuple[nodes.GoalField | nodes.RivalField, ...]) -> None:
    for field in fields:
        if isinstance(field, nodes.BehaviourField):
            _add_member(module, owner, "behaviour", field.name, field)
        elif isinstance(field, nodes.CareStatement):
            assert field.name is not None
            _add_member(module, owner, "motive", field.name, field)
        elif isinstance(field, nodes.NamedField) and field.keyword == "cognition":
            _add_member(module, owner, "cognition", field.name, field)


def _add(module: Module, kind: SymbolKind, name: Name, node: SymbolNode) -> Symbol:
    symbol = Symbol(kind, name.text, node, module.at(name.span), module)
    reserved = name.text in ARITY or (module.is_library and name.text in SORT_ARITY) or name.text == "std"
    first = module.names.get(name.text)
    imported = module.imports.get(name.text)
    if not name.text:
        pass  # forgotten, and reported
    elif reserved:
        module.problems.add(declared_twice.reserved(symbol.location, name.text))
    elif first is not None:
        module.problems.add(declared_twice.again(symbol.location, name.text, first.location))
    elif imported is not None and imported.symbol is not None:
        module.problems.add(declared_twice.again(symbol.location, name.text, module.at(imported.span)))
    else:
        module.names[name.text] = symbol
    return symbol


def _add_member(module: Module, owner: Symbol, kind: SymbolKind, name: Name, node: SymbolNode) -> None:
    symbol = Symbol(kind, name.text, node, module.at(name.span), module, owner)
    first = owner.members.get(name.text) if name.text else None
    if first is not None:
        module.problems.add(declared_twice.again(symbol.location, name.text, first.location))
    else:
        owner.members[name.text] = symbol
