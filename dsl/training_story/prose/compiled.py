"""Word lists and patterns in the form in which they are matched: plain values, which a cache can hold.

Each word list, each pattern and the texts written out at one place of a pattern are an *atom* with a bit of its
own. The lists become one trie over words; an entry's word that ends in ``*`` stands for all words that begin so.
"""

from __future__ import annotations

import marshal
import re
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from training_story.prose.anchors import Anchor, anchors_of, anchors_of_all, least
from training_story.syntax import nodes

MOST_WITHIN = 25
"""How many words a gap may have at most: what makes matching linear."""

TrieNode: TypeAlias = "tuple[list[int], dict[str, TrieNode | bytes], dict[str, TrieNode | bytes]]"
"""The mask of the entries that end here, in a list; what follows by word; by beginning of word.

Below the first words of a book that comes from the cache it is packed, as few of them are asked for.
"""


class Step(NamedTuple):
    """One place of a pattern: what may stand there, how far on at most, and what may not come between."""

    mask: int
    within: int
    avoiding: int


class Compiled(NamedTuple):
    """A pattern with the atoms of its places as masks; ``rule`` is empty for a part of others."""

    name: str
    rule: str
    gloss: str
    bit: int
    orders: tuple[tuple[Step, ...], ...]
    subject: int
    subject_not: int
    subject_else: int
    beside: int
    unless: int


class Book(NamedTuple):
    """All that a matcher needs. Patterns stand behind those that are parts of them."""

    trie: TrieNode
    atoms: dict[str, int]
    """The number of each word list and pattern by name."""
    patterns: tuple[Compiled, ...]
    anchors: tuple[Anchor, ...]
    """A text that has none of them has no pattern with a rule."""


def packed(trie: TrieNode) -> TrieNode:
    """The same trie with what follows the first words as bytes, which cost nothing to load."""
    mask, *branches = trie
    exact, begun = (_packed(branch) for branch in branches)
    return mask, exact, begun


def _packed(branch: dict[str, TrieNode | bytes]) -> dict[str, TrieNode | bytes]:
    return {word: marshal.dumps(node) for word, node in branch.items()}


def following(node: TrieNode, word: str) -> list[TrieNode]:
    """The nodes that a word leads to: by itself, and by what it begins with."""
    begun = node[2]
    found = [node[1].get(word)]
    if len(begun) <= len(word):
        found += [below for beginning, below in begun.items() if word.startswith(beginning)]
    else:
        found += [begun.get(word[:size]) for size in range(1, len(word) + 1)]
    return [marshal.loads(each) if isinstance(each, bytes) else each for each in found if each is not None]


_PART = re.compile(r"[^\W_]+(?:['’_][^\W_]+)*\*?|'s")


def parts_of(phrase: str) -> list[str]:
    """The words of an entry, as sentences are divided into words."""
    parts = []
    for found in _PART.finditer(phrase.lower().replace("’", "'")):
        word = found.group()
        if word.endswith("'s") and len(word) > 2 and word not in ("it's", "that's", "what's", "there's"):
            parts += [word[:-2], "'s"]
        else:
            parts.append(word)
    return parts


Find = Callable[[nodes.Path], "tuple[str, nodes.Words | nodes.Pattern] | None"]


class Part(NamedTuple):
    """A pattern with its name among all patterns, and what finds the lists and patterns that it names."""

    key: str
    node: nodes.Pattern
    find: Find


class _Maker:
    def __init__(self) -> None:
        self.trie: TrieNode = ([0], {}, {})
        self.atoms: dict[str, int] = {}
        self.entries: dict[int, set[Anchor]] = {}

    def atom(self, key: str) -> int:
        return self.atoms.setdefault(key, len(self.atoms))

    def add(self, phrase: str, atom: int) -> None:
        node = self.trie
        parts = parts_of(phrase)
        self.entries.setdefault(atom, set()).add(tuple(parts))
        for part in parts:
            key, branch = (part[:-1], node[2]) if part.endswith("*") else (part, node[1])
            below = branch.setdefault(key, ([0], {}, {}))
            assert not isinstance(below, bytes)  # nothing is packed while a book is made
            node = below
        if node is not self.trie:
            node[0][0] |= 1 << atom

    def list(self, key: str, node: nodes.Words) -> int:
        """The atom of a list, whose entries are added once."""
        if key not in self.atoms:
            atom = self.atom(key)
            for entry in node.entries:
                self.add(entry.value, atom)
        return self.atoms[key]

    def mask(self, slots: Iterable[nodes.Slot], find: Find) -> int:
        mask = 0
        texts: set[str] = set()
        for slot in slots:
            if isinstance(slot, nodes.Text):
                texts.add(slot.value)
                continue
            found = find(slot)
            if found is None:
                continue
            key, node = found
            mask |= 1 << (self.list(key, node) if isinstance(node, nodes.Words) else self.atom(key))
        return mask | self.texts(texts)

    def texts(self, texts: set[str]) -> int:
        """The mask of the atom of some texts, which are one list wherever the same stand together."""
        if not texts:
            return 0
        key = ", ".join(f'"{text}"' for text in sorted(texts))
        if key not in self.atoms:
            atom = self.atom(key)
            for text in texts:
                self.add(text, atom)
        return 1 << self.atoms[key]


def compile_book(parts: Iterable[Part], lists: Iterable[tuple[str, nodes.Words]]) -> Book:
    """The patterns and their lists, and further lists by name, ready to be matched."""
    maker = _Maker()
    for key, node in lists:
        maker.list(key, node)
    made = []
    places: list[list[int]] = []
    for part in in_order(parts):
        pattern = _compiled(maker, part)
        if pattern.orders[0]:
            made.append(pattern)
            masks = [step.mask for step in pattern.orders[0]]
            maker.entries[maker.atoms[part.key]] = anchors_of(masks, maker.entries)
            if pattern.rule:
                places.append(masks)
    rarest = sorted(least(anchors_of_all(places, maker.entries)), key=lambda anchor: (len(anchor), anchor))
    return Book(maker.trie, maker.atoms, tuple(made), tuple(rarest))


def in_order(parts: Iterable[Part]) -> list[Part]:
    """Patterns behind those that they are made of; those that are made of themselves are left out."""
    waiting = {part.key: part for part in parts}
    needs = {key: _needed(part) for key, part in waiting.items()}
    done: list[Part] = []
    before = -1
    while waiting and len(done) != before:
        before = len(done)
        for key in list(waiting):
            if not any(each in waiting for each in needs[key]):
                done.append(waiting.pop(key))
    return done


def _needed(part: Part) -> set[str]:
    """The patterns that a pattern names."""
    found = [
        part.find(slot)
        for field in part.node.fields
        if isinstance(field, nodes.SlotField)
        for slot in (*field.slots, *field.avoiding)
        if isinstance(slot, nodes.Path)
    ]
    return {each[0] for each in found if each is not None and isinstance(each[1], nodes.Pattern)}


def _compiled(maker: _Maker, part: Part) -> Compiled:
    node = part.node
    steps: list[Step] = []
    masks = {"subject": 0, "subject not": 0, "subject else": 0, "beside": 0, "unless": 0}
    for field in node.fields:
        if not isinstance(field, nodes.SlotField):
            continue
        if field.keyword in masks:
            masks[field.keyword] |= maker.mask(field.slots, part.find)
        else:
            within = 0 if field.within is None else max(0, min(MOST_WITHIN, int(field.within.value)))
            steps.append(Step(maker.mask(field.slots, part.find), within, maker.mask(field.avoiding, part.find)))
    orders: tuple[tuple[Step, ...], ...] = (tuple(steps),)
    if any(isinstance(field, nodes.EitherOrder) for field in node.fields):
        orders = (*orders, _reversed(steps))
    return Compiled(
        part.key,
        "" if node.rule is None else node.rule.text,
        node.gloss.value,
        1 << maker.atom(part.key),
        orders,
        masks["subject"],
        masks["subject not"],
        masks["subject else"],
        masks["beside"],
        masks["unless"],
    )


def _reversed(steps: list[Step]) -> tuple[Step, ...]:
    """The places from the last to the first; each gap stays between the same two."""
    gaps = [(0, 0), *((step.within, step.avoiding) for step in reversed(steps[1:]))]
    return tuple(
        Step(step.mask, within, avoiding) for step, (within, avoiding) in zip(reversed(steps), gaps, strict=True)
    )
