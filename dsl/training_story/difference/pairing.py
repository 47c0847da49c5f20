"""Which declaration of the new version is which of the old one: by kind and name, and the rest by what they say.

The rest is matched greedily by similarity, the most alike first (as in Chawathe and others, "Change detection in
hierarchically structured information", 1996, with the overlap of words of Dice 1945 as the measure). A few rounds
let a match be recognized by what was matched before it. Where many names changed at once, only declarations that
share an uncommon word are compared, so that the work doesn't grow with the square of the file.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

from training_story.difference.declared import Entity, entities_of
from training_story.semantics.model import Story
from training_story.semantics.symbols import Symbol

_ALIKE = 0.5
"""The least similarity of two declarations that are one under two names."""
_FEW_WORDS = 3
"""A text of fewer words says too little to tell declarations apart."""
_SAME_PLACE = 0.8
"""How alike the rest must be where the texts are not."""
_MUCH_STRUCTURE = 4
_MOST_PAIRS = 2_500
"""Up to so many pairs of a kind are all compared."""
_COMMON = 20
"""A word that so many declarations share doesn't make two of them candidates."""
_MOST_CANDIDATES = 10
_ROUNDS = 3


class Pairing:
    """The declarations of two versions of a story, and which are one.

    ``twin`` has the new symbol of an old one, ``back`` the old one of a new one. Both sides of a pair have one
    ``id``, all other symbols of the two files one of their own.
    """

    def __init__(self, old: Story, new: Story) -> None:
        self.old = entities_of(old)
        self.new = entities_of(new)
        self.twin: dict[Symbol, Symbol] = {}
        self.back: dict[Symbol, Symbol] = {}
        self.id: dict[Symbol, str] = {}
        self._by_name(lambda symbol: symbol.owner is None)
        self._by_name(_is_of_setup)
        self._moved()
        self._by_likeness()
        self._by_name(lambda symbol: True)
        self._by_likeness()
        for number, symbol in enumerate(each for each in (*self.old, *self.new) if each not in self.id):
            self.id[symbol] = f"?{number}"

    def dropped(self) -> Iterator[Symbol]:
        """What is in the old version alone, in the order of its file."""
        return (symbol for symbol in self.old if symbol not in self.twin)

    def added(self) -> Iterator[Symbol]:
        """What is in the new version alone, in the order of its file."""
        return (symbol for symbol in self.new if symbol not in self.back)

    def _join(self, old: Symbol, new: Symbol) -> None:
        self.twin[old] = new
        self.back[new] = old
        self.id[old] = self.id[new] = f"={len(self.twin)}"

    def _by_name(self, wanted: Callable[[Symbol], bool]) -> None:
        waiting = {self._key(entity, self._owner_id(entity.symbol)): entity.symbol for entity in self._left_new()}
        for entity in list(self._left_old()):
            symbol = entity.symbol
            found = waiting.get(self._key(entity, self._owner_id(symbol)))
            if found is not None and wanted(symbol):
                self._join(symbol, found)

    def _moved(self) -> None:
        """Systems and data may have gone to another setup, or out of one: those whose name no other has."""
        left: defaultdict[Hashable, tuple[list[Symbol], list[Symbol]]] = defaultdict(lambda: ([], []))
        for at, entities in enumerate((self._left_old(), self._left_new())):
            for entity in entities:
                if _is_of_setup(entity.symbol):
                    left[entity.group, entity.symbol.name][at].append(entity.symbol)
        for olds, news in left.values():
            if len(olds) == len(news) == 1:
                self._join(olds[0], news[0])

    def _owner_id(self, symbol: Symbol) -> str:
        return "" if symbol.owner is None else self.id.get(symbol.owner, "?")

    @staticmethod
    def _key(entity: Entity, owner: str) -> Hashable:
        # What is in an owner without a twin has none by its name.
        return (entity.group, entity.symbol.name, owner) if owner != "?" else entity

    def _left_old(self) -> Iterator[Entity]:
        return (entity for symbol, entity in self.old.items() if symbol not in self.twin)

    def _left_new(self) -> Iterator[Entity]:
        return (entity for symbol, entity in self.new.items() if symbol not in self.back)

    def _by_likeness(self) -> None:
        for _ in range(_ROUNDS):
            before = len(self.twin)
            groups: defaultdict[str, tuple[list[Entity], list[Entity]]] = defaultdict(lambda: ([], []))
            for entity in self._left_old():
                groups[entity.group][0].append(entity)
            for entity in self._left_new():
                groups[entity.group][1].append(entity)
            for olds, news in groups.values():
                self._match(olds, news)
            if len(self.twin) == before:
                return

    def _match(self, olds: Sequence[Entity], news: Sequence[Entity]) -> None:
        if not olds or not news:
            return
        tokens = {entity.symbol: self._tokens(entity) for entity in (*olds, *news)}
        scored = sorted(
            (-score, at, to)
            for at, to in _candidates(olds, news, tokens)
            if (score := self._likeness(olds[at], news[to], tokens, len(olds) == len(news) == 1)) >= _ALIKE
        )
        taken_old: set[int] = set()
        taken_new: set[int] = set()
        for _, at, to in scored:
            if at not in taken_old and to not in taken_new:
                taken_old.add(at)
                taken_new.add(to)
                self._join(olds[at].symbol, news[to].symbol)

    def _tokens(self, entity: Entity) -> Counter[str]:
        """The structure of a declaration and the places that name it, with the names matched so far."""
        tokens = Counter(entity.structure)
        tokens.update(f"{role}>{self.id.get(symbol, symbol.kind)}" for role, symbol in entity.refers_to)
        tokens.update(f"<{role}" if user is None else f"<{role}<{self.id.get(user, user.kind)}"
                      for role, user in entity.uses)  # fmt: skip
        return tokens

    def _likeness(self, old: Entity, new: Entity, tokens: Mapping[Symbol, Counter[str]], are_alone: bool) -> float:
        """From 0 to 1; 1 for what differs in its name alone."""
        rest = _overlap(tokens[old.symbol], tokens[new.symbol])
        if min(old.words.total(), new.words.total()) >= _FEW_WORDS:
            said = _overlap(old.words, new.words)
            is_same_place = rest >= _SAME_PLACE and new.structure.total() >= _MUCH_STRUCTURE
            return 0.6 * said + 0.4 * rest if said >= _ALIKE or is_same_place else 0.0
        if not tokens[old.symbol] and not tokens[new.symbol] and not old.words and not new.words:
            # Nothing is known of either: the only one that is gone is the only one that is new.
            return _ALIKE if are_alone else 0.0
        return 0.2 * _overlap(old.words, new.words) + 0.8 * rest if old.words or new.words else rest


def _is_of_setup(symbol: Symbol) -> bool:
    return symbol.kind in ("system", "data")


def _overlap(one: Counter[str], other: Counter[str]) -> float:
    """How much of two bags is common to both (Dice): 1 if they are equal, and if both are empty."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


def _candidates(
    olds: Sequence[Entity], news: Sequence[Entity], tokens: Mapping[Symbol, Counter[str]]
) -> Iterator[tuple[int, int]]:
    """The pairs worth comparing, by their places."""
    if len(olds) * len(news) <= _MOST_PAIRS:
        yield from ((at, to) for at in range(len(olds)) for to in range(len(news)))
        return
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for to, entity in enumerate(news):
        for token in {*entity.words, *tokens[entity.symbol]}:
            holders[token].append(to)
    for at, entity in enumerate(olds):
        shared: Counter[int] = Counter()
        for token in {*entity.words, *tokens[entity.symbol]}:
            if len(holders[token]) <= _COMMON:
                shared.update(holders[token])
        best = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:_MOST_CANDIDATES]
        yield from ((at, to) for to, _ in best)
