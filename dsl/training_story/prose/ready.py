"""A book with what is made of it once, for all texts and files that are read with it."""

from __future__ import annotations

from training_story.prose.anchors import AnchorSearch
from training_story.prose.compiled import Book, TrieNode, following, parts_of
from training_story.prose.possible import bits_of, possible_of

_MOST_KNOWN = 50_000
"""How many words are remembered."""

_AS_PHRASE = {"goal": "the goal"}
"""The sorts that a list has under other words than their own."""


class Heads(dict[str, tuple[TrieNode, ...]]):
    """Where the entries that begin with a word go on; empty for most words. Each word is looked up once."""

    def __init__(self, trie: TrieNode) -> None:
        super().__init__()
        self._trie = trie

    def __missing__(self, word: str) -> tuple[TrieNode, ...]:
        if len(self) > _MOST_KNOWN:
            self.clear()
        nodes = self[word] = tuple(following(self._trie, word))
        return nodes


class ReadyBook:
    """The tables of a book. What is found of a word, a mask or a sort is kept, since texts have the same again."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.anchors = AnchorSearch(book.anchors)
        self.possible = possible_of(book.patterns)
        self.heads = Heads(book.trie)
        self._numbers: dict[int, tuple[int, ...]] = {}
        self._sorts: dict[str, int] = {}

    def atoms_in(self, mask: int) -> tuple[int, ...]:
        """The numbers of the atoms of a mask."""
        numbers = self._numbers.get(mask)
        if numbers is None:
            if len(self._numbers) > _MOST_KNOWN:
                self._numbers.clear()
            numbers = self._numbers[mask] = tuple(bits_of(mask))
        return numbers

    def mask(self, *names: str) -> int:
        """The mask of lists and patterns by name; a name that the book lacks adds nothing."""
        atoms = self.book.atoms
        return sum({1 << atoms[name] for name in names if name in atoms})

    def mask_of_sort(self, sort: str) -> int:
        """The mask of the lists that have the word for a sort of declared names."""
        mask = self._sorts.get(sort)
        if mask is None:
            mask = self._sorts[sort] = self._mask_of(_AS_PHRASE.get(sort, sort))
        return mask

    def _mask_of(self, phrase: str) -> int:
        nodes = [self.book.trie]
        for part in parts_of(phrase):
            nodes = [after for node in nodes for after in following(node, part)]
        mask = 0
        for node in nodes:
            mask |= node[0][0]
        return mask


_LAST: list[ReadyBook] = []


def ready(book: Book) -> ReadyBook:
    """What is made of a book; kept for the last one."""
    if not _LAST or _LAST[0].book is not book:
        _LAST[:] = [ReadyBook(book)]
    return _LAST[0]
