"""Patterns of prose in a library: what their places name."""

from __future__ import annotations

from training_story.faults import mismatch
from training_story.semantics.module import Module
from training_story.semantics.names import Names
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes


def check_places(pattern: nodes.Pattern, names: Names) -> None:
    """Report what a pattern names that is neither a word list nor a pattern."""
    for field in pattern.fields:
        if isinstance(field, nodes.SlotField):
            for slot in (*field.slots, *field.avoiding):
                if isinstance(slot, nodes.Path):
                    _check_place(slot, names)


def _check_place(path: nodes.Path, names: Names) -> None:
    symbol = names.resolve(path, "pattern", _is_place)
    if symbol is not None and not _is_place(symbol):
        names.module.problems.add(
            mismatch.mismatch(
                names.module.at(path.span),
                "a place of a pattern takes a word list or another pattern",
                f"names {symbol.sort_phrase}",
                help=("declare `words NAME` with the words that may stand here",),
            )
        )


def _is_place(symbol: Symbol) -> bool:
    return symbol.kind in ("words", "pattern")


def use_libraries_of_patterns(module: Module) -> None:
    """An import is also used for its patterns, which hold in the prose of whoever imports the library."""
    for name, imported in module.imports.items():
        symbol = imported.symbol
        if symbol is not None and symbol.kind == "module":
            if any(each.kind == "pattern" for each in symbol.members.values()):
                module.used_imports.add(name)
