"""The numbers and anchors of a story's declarations: ``G1.2``, ``L1``, in the order of the file."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from training_story.outline.elements import Code, Inline, Link
from training_story.semantics.model import Goal, Open, Rival, Story
from training_story.semantics.symbols import Symbol

LETTERS = {
    "setup": "T", "goal": "G", "loss": "L", "step": "S", "assumption": "A", "rival": "R", "claim": "C",
    "objective": "O", "bridge": "B", "doubt": "D", "open": "Q",
}  # fmt: skip


class Numbering:
    """What number and anchor each declaration of a story has, and how it is referred to."""

    def __init__(self, story: Story) -> None:
        self._numbers: dict[Symbol, str] = {}
        self._anchors: dict[Symbol, str] = {}
        self._opens: dict[Open, tuple[str, str]] = {}
        self._taken: set[str] = set()
        for letter, symbols in _numbered(story):
            for number, symbol in enumerate(symbols, start=1):
                self._numbers[symbol] = f"{letter}{number}"
        owners: list[Goal | Rival] = [*story.goals, *story.rivals]
        for owner in owners:
            for number, each in enumerate(owner.properties, start=1):
                self._numbers[each.symbol] = f"{self._numbers[owner.symbol]}.{number}"
        # A name keeps its anchor whatever else the story declares: only what bears a name that was taken gets another.
        for symbol in (*self._numbers, *story.systems, *story.module.names.values()):
            if symbol not in self._anchors:
                self._anchors[symbol] = self.free_anchor(anchor_of(symbol.path))
        for number, opened in enumerate(story.opens, start=1):
            self._opens[opened] = (f"{LETTERS['open']}{number}", self.free_anchor(f"open.{number}"))

    def free_anchor(self, wanted: str) -> str:
        """An anchor that nothing else has."""
        anchor = free_among(self._taken, wanted)
        self._taken.add(anchor)
        return anchor

    def number(self, symbol: Symbol) -> str:
        """``G1.2``; empty for what isn't numbered."""
        return self._numbers.get(symbol, "")

    def anchor(self, symbol: Symbol) -> str:
        """Where the entry of a declaration stands; a stage stands in that of its loss."""
        if symbol in self._anchors or symbol.owner is None:
            return self._anchors.get(symbol, "")
        return self._anchors.get(symbol.owner, "")

    def link_to_open(self, opened: Open) -> Link:
        """A reference to an open question."""
        return Link(*self._opens[opened])

    def link(self, symbol: Symbol) -> Inline:
        """A reference: ``G1.2 wins_fast``; to what the story doesn't declare, its name as code."""
        anchor = self.anchor(symbol)
        if not anchor:
            return Code(symbol.path)
        number = self.number(symbol)
        if number:
            return Link(f"{number} {symbol.name}", anchor)
        owner = "" if symbol.owner is None else self.number(symbol.owner)
        is_member = bool(owner) and symbol not in self._anchors
        return Link(f"{owner} {symbol.path}" if is_member else symbol.path, anchor)


def free_among(taken: Container[str], wanted: str) -> str:
    """An anchor that isn't taken: the one that is wanted, or the first of ``a.2``, ``a.3`` and so on."""
    anchor, tries = wanted, 1
    while anchor in taken:
        tries += 1
        anchor = f"{wanted}.{tries}"
    return anchor


def anchor_of(path: str) -> str:
    """The anchor of a path of names: one for each path, of ASCII letters, digits, ``-`` and ``.``.

    Names hold no ``-``, so it stands for ``_``; what isn't ASCII is written as its code between dots.
    """
    return "".join("-" if each == "_" else each if each.isascii() else f".{ord(each):x}." for each in path)


def _numbered(story: Story) -> Iterator[tuple[str, Iterable[Symbol]]]:
    """The letter of each kind, and its declarations in order."""
    yield LETTERS["setup"], (each.symbol for each in story.setups)
    yield LETTERS["goal"], (each.symbol for each in story.goals)
    yield LETTERS["loss"], (each.symbol for each in story.losses)
    yield LETTERS["step"], (each.symbol for each in story.steps)
    yield LETTERS["assumption"], (each.symbol for each in story.assumptions)
    yield LETTERS["rival"], (each.symbol for each in story.rivals)
    yield LETTERS["claim"], (each.symbol for each in story.claims)
    yield LETTERS["objective"], (each.symbol for each in story.objectives)
    yield LETTERS["bridge"], (each.symbol for each in story.bridges)
    yield LETTERS["doubt"], (each.symbol for each in story.doubts)
