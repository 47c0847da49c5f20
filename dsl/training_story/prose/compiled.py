"""Word lists and patterns in the form in which they are matched: plain values, which a cache can hold.

Each word list, each pattern and each text written out in a pattern is an *atom* with a bit of its own. The
lists become one trie over words; an entry's word that ends in ``*`` stands for all words that begin so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from training_story.syntax import nodes

MOST_WITHIN = 25
"""How many words a gap may have at most: what makes matching linear."""

TrieNode = tuple[list[int], dict[str, "TrieNode"], dict[str, "TrieNode"]]  # type: ignore[misc]
"""The mask of the entries that end here (one number in a list); what follows by word; by beginning of word."""


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


class _Maker:
    def __init__(self) -> None:
        self.trie: TrieNode = ([0], {}, {})
        self.atoms: dict[str, int] = {}

    def atom(self, name: str) -> int:
        return self.atoms.setdefault(name, len(self.atoms))

    def add(self, phrase: str, atom: int) -> None:
        node = self.trie
        for part in parts_of(phrase):
            key, branch = (part[:-1], node[2]) if part.endswith("*") else (part, node[1])
            node = branch.setdefault(key, ([0], {}, {}))
        if node is not self.trie:
            node[0][0] |= 1 << atom

    def mask(self, slots: Iterable[nodes.Slot]) -> int:
        mask = 0
        for slot in slots:
            if isinstance(slot, nodes.Text):
                atom = self.atom(f'"{slot.value}"')
                self.add(slot.value, atom)
            else:
                atom = self.atom(slot.names[-1].text)
            mask |= 1 << atom
        return mask


def compile_book(words: Mapping[str, nodes.Words], patterns: Iterable[nodes.Pattern]) -> Book:
    """The lists by name, and the patterns over them, ready to be matched."""
    maker = _Maker()
    for name, node in words.items():
        atom = maker.atom(name)
        for entry in node.entries:
            maker.add(entry.value, atom)
    made = tuple(_compiled(maker, node) for node in in_order(patterns))
    return Book(maker.trie, maker.atoms, made)


def in_order(patterns: Iterable[nodes.Pattern]) -> list[nodes.Pattern]:
    """Patterns behind those that they are made of; those that are made of themselves are left out."""
    waiting = {node.name.text: node for node in patterns}
    done: list[nodes.Pattern] = []
    before = -1
    while waiting and len(done) != before:
        before = len(done)
        for name, node in list(waiting.items()):
            if not any(each in waiting for each in names_in(node)):
                done.append(waiting.pop(name))
    return done


def names_in(node: nodes.Pattern) -> set[str]:
    """The lists and patterns that a pattern names."""
    return {
        slot.names[-1].text
        for field in node.fields
        if isinstance(field, nodes.SlotField)
        for slot in (*field.slots, *field.avoiding)
        if isinstance(slot, nodes.Path)
    }


def _compiled(maker: _Maker, node: nodes.Pattern) -> Compiled:
    steps: list[Step] = []
    masks = {"subject": 0, "subject not": 0, "subject else": 0, "beside": 0, "unless": 0}
    for field in node.fields:
        if not isinstance(field, nodes.SlotField):
            continue
        if field.keyword in masks:
            masks[field.keyword] |= maker.mask(field.slots)
        else:
            within = 0 if field.within is None else max(0, min(MOST_WITHIN, int(field.within.value)))
            steps.append(Step(maker.mask(field.slots), within, maker.mask(field.avoiding)))
    orders = (tuple(steps),)
    if any(isinstance(field, nodes.EitherOrder) for field in node.fields):
        orders = (*orders, _reversed(steps))
    return Compiled(
        node.name.text,
        "" if node.rule is None else node.rule.text,
        node.gloss.value,
        1 << maker.atom(node.name.text),
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
        Step(step.mask, within, avoiding)
        for step, (within, avoiding) in zip(reversed(steps), gaps, strict=True)
    )
