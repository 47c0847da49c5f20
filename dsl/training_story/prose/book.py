"""The book of words and patterns that holds for a file: ``std.lexicon``, and libraries of its own."""

from __future__ import annotations

from functools import partial
from typing import Any

from training_story.prose.compiled import Book, Compiled, Part, Step, compile_book, packed
from training_story.semantics.kept_values import kept
from training_story.semantics.lexicon import LIBRARY, Lexicon
from training_story.semantics.module import Module
from training_story.semantics.names import Names
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes

ALWAYS = ("other_senses", "criticism_words", "mention_words", "guarantee_words")
"""The lists that are needed beside those of the patterns."""

_VERSION = 7
_STANDARD: dict[str, Book] = {}


def book_of(lexicon: Lexicon) -> Book:
    """The words and patterns that hold for a file."""
    further = lexicon.further_libraries()
    if further:
        return _compiled(lexicon, [lexicon.library(), *further])
    text = lexicon.text()
    book = _STANDARD.get(text)
    if book is None:
        plain = kept("patterns-std.lexicon", _VERSION, text, lambda: _plain(_standard(lexicon)))
        book = _STANDARD[text] = _from_plain(plain)
    return book


def _standard(lexicon: Lexicon) -> Book:
    return _compiled(lexicon, [lexicon.library()])


def _compiled(lexicon: Lexicon, modules: list[Module]) -> Book:
    parts = []
    for module in modules:
        find = partial(_found, Names(module, lexicon.program))
        parts += [
            Part(_key(symbol), symbol.node, find)
            for symbol in module.names.values()
            if isinstance(symbol.node, nodes.Pattern)
        ]
    names = lexicon.library().names
    always = [names[name] for name in ALWAYS if name in names]
    return compile_book(parts, [(_key(each), each.node) for each in always if isinstance(each.node, nodes.Words)])


def _found(names: Names, path: nodes.Path) -> tuple[str, nodes.Words | nodes.Pattern] | None:
    symbol = names.find(path)
    if symbol is not None and isinstance(symbol.node, nodes.Words | nodes.Pattern):
        return _key(symbol), symbol.node
    return None


def _key(symbol: Symbol) -> str:
    """The name of a list or pattern among all of a book; those of ``std.lexicon`` have the shortest."""
    library = symbol.module.path
    return symbol.name if library == LIBRARY else f"{library or symbol.module.source.name}.{symbol.name}"


def _plain(book: Book) -> list[Any]:
    """A book as values that ``marshal`` can write."""
    named = {key: number for key, number in book.atoms.items() if not key.startswith('"')}
    return [packed(book.trie), named, [_plain_pattern(each) for each in book.patterns], book.anchors]


def _plain_pattern(pattern: Compiled) -> list[Any]:
    return [[[tuple(step) for step in order] for order in pattern.orders], *pattern._replace(orders=())]


def _from_plain(plain: list[Any]) -> Book:
    trie, atoms, patterns, anchors = plain
    made = []
    for orders, *rest in patterns:
        steps = tuple(tuple(Step(*step) for step in order) for order in orders)
        made.append(Compiled(*rest)._replace(orders=steps))
    return Book(trie, atoms, tuple(made), anchors)
