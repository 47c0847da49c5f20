"""Looks a page up by what a reader may call it."""

from __future__ import annotations

import os
import re
from functools import cache

from training_story.explain.library_page import choice_page, loss_page, schema_page
from training_story.modules.files import DiskFiles
from training_story.modules.locate import standard_names
from training_story.rules.catalogue import all_codes
from training_story.semantics.names import Names
from training_story.semantics.program import Program
from training_story.semantics.symbols import Symbol
from training_story.semantics.terms import Terms
from training_story.semantics.type_reader import reader_of
from training_story.syntax import nodes
from training_story.text.near import near_matches
from training_story.text.records import record


@record
class NoPage:
    """There is no page of that name; ``near`` are names that have one."""

    near: tuple[str, ...]


def page(name: str) -> str | NoPage:
    """The page, in Markdown, of a code, a sort, or an entry of the standard library.

    A code may be written as a number (``CON001``) or a name (``loss-as-goal``), an entry with its library
    (``std.care.register_value``) or without.
    """
    for each in all_codes():
        if name.upper() == each.code.number or name.lower() == each.code.name:
            return f"# {each.code.number} {each.code.name}\n\n{each.page}\n"
    sorts = sort_pages()
    if name in sorts:
        return f"# {name}\n\n{sorts[name]}"
    entry = _entries().get(name)
    if entry is not None:
        return _entry_page(*entry)
    codes = [word for each in all_codes() for word in (each.code.number, each.code.name)]
    return NoPage(near_matches(name, [*codes, *sorts, *_entries()]))


@cache
def sort_pages() -> dict[str, str]:
    """The pages of the sorts and built-in types by name."""
    with open(os.path.join(os.path.dirname(__file__), "sorts.md"), encoding="utf-8") as file:
        parts = re.split(r"^# (\w+)\n\n", file.read(), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@cache
def _program() -> Program:
    return Program(DiskFiles())


@cache
def _entries() -> dict[str, tuple[str, Symbol]]:
    """The entries of all standard libraries, by full and by bare name, with their library."""
    found: dict[str, tuple[str, Symbol]] = {}
    for library in standard_names():
        for name, symbol in _program().standard(library).names.items():
            found[f"{library}.{name}"] = (library, symbol)
            found.setdefault(name, (library, symbol))
    return found


def _entry_page(library: str, symbol: Symbol) -> str:
    match symbol.node:
        case nodes.Schema():
            terms = Terms(Names(symbol.module, _program()), reader_of(symbol.module, _program()))
            return schema_page(terms.signature(symbol), library)
        case nodes.Choice():
            return choice_page(symbol, library)
        case nodes.Loss():
            return loss_page(symbol, library)
        case nodes.Words():
            words = ", ".join(f"`{entry.value}`" for entry in symbol.node.entries)
            return f"# {library}.{symbol.name}\n\n{symbol.node.gloss.value}\n\n{words}\n"
        case _:
            return f"# {library}.{symbol.name}\n\nDeclared in {library}.\n"
