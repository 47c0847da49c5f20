"""The book of the words and patterns of ``std.lexicon``."""

from __future__ import annotations

from training_story.prose.compiled import Book, compile_book, names_in
from training_story.semantics.lexicon import Lexicon
from training_story.syntax import nodes

_ALWAYS = frozenset({"other_senses", "criticism_words", "mention_words", "guarantee_words"})
"""The lists that are needed beside those of the patterns."""

_BOOKS: dict[int, Book] = {}


def book_of(lexicon: Lexicon) -> Book:
    """The words and patterns of the standard library."""
    library = lexicon.library()
    book = _BOOKS.get(id(library))
    if book is None:
        declared = [symbol.node for symbol in library.names.values()]
        patterns = [node for node in declared if isinstance(node, nodes.Pattern)]
        named = _ALWAYS.union(*map(names_in, patterns))
        lists = {
            node.name.text: node
            for node in declared
            if isinstance(node, nodes.Words) and node.name.text in named
        }
        book = _BOOKS[id(library)] = compile_book(lists, patterns)
    return book
