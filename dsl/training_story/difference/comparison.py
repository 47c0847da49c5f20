"""What every part of the comparison needs: the two stories, what is what in them, and where changes are collected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from training_story.difference.canonical import Canonical, plain
from training_story.difference.categories import Category
from training_story.difference.changes import Change
from training_story.difference.pairing import Pairing
from training_story.semantics.model import Care, Reference, Story, Use
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.source import Span

_ALIKE = 0.5
"""How much of their words two texts share that are one text put otherwise."""


_MOST_PAIRS = 10_000
"""So many pairs of texts of one declaration are compared at most; beyond, none is taken for another."""


class Kinds(NamedTuple):
    """The categories of one sort of text: when it is gone, put otherwise, or new."""

    dropped: Category
    changed: Category
    added: Category

    @classmethod
    def only(cls, category: Category) -> Kinds:
        """One category, whichever it is."""
        return cls(category, category, category)


class Placed(Protocol):
    """A part of the tree."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        ...


class Said(NamedTuple):
    """A text of a declaration with what it is compared by, and where it stands."""

    key: str
    shown: str
    span: Span


class Comparison:
    """Two versions of a story, and the changes found so far."""

    def __init__(self, old: Story, new: Story) -> None:
        self.old = old
        self.new = new
        self.pairs = Pairing(old, new)
        self.in_old = Canonical(old, self.pairs.id)
        self.in_new = Canonical(new, self.pairs.id)
        self.changes: list[Change] = []

    def add(
        self,
        category: Category,
        subject: Symbol | str,
        sentence: str,
        places: tuple[Span | None, Span | None],
        before: str = "",
        after: str = "",
        also: Sequence[Category] = (),
    ) -> None:
        """Note a change; ``places`` are those in the old and in the new version."""
        path = subject if isinstance(subject, str) else subject.path
        more = tuple(dict.fromkeys(each for each in also if each != category))
        self.changes.append(Change(category, path, sentence, before, after, *places, more))

    def twins(self, kind: str) -> Iterator[tuple[Symbol, Symbol]]:
        """The pairs of a kind, in the order of the old version."""
        return ((old, new) for old, new in self.pairs.twin.items() if old.kind == kind)

    def dropped(self, *kinds: str) -> Iterator[Symbol]:
        """What is in the old version alone, but for what went with its owner."""
        for symbol in self.pairs.dropped():
            if symbol.kind in kinds and (symbol.owner is None or symbol.owner in self.pairs.twin):
                yield symbol

    def added(self, *kinds: str) -> Iterator[Symbol]:
        """What is in the new version alone, but for what came with its owner."""
        for symbol in self.pairs.added():
            if symbol.kind in kinds and (symbol.owner is None or symbol.owner in self.pairs.back):
                yield symbol

    def lost(self, old: Sequence[Reference], new: Sequence[Reference]) -> list[Reference]:
        """References that the new version lacks; those to what is gone itself are left out."""
        still = {self.in_new.symbol(each.symbol) for each in new}
        return [each for each in old if self.in_old.symbol(each.symbol) not in still and not self.is_gone(each.symbol)]

    def gained(self, old: Sequence[Reference], new: Sequence[Reference]) -> list[Reference]:
        """References that the old version lacks; those to what is new itself are left out."""
        before = {self.in_old.symbol(each.symbol) for each in old}
        return [each for each in new if self.in_new.symbol(each.symbol) not in before and not self.is_new(each.symbol)]

    def is_gone(self, symbol: Symbol) -> bool:
        """Whether a declaration is in the old version alone."""
        return symbol in self.pairs.old and symbol not in self.pairs.twin

    def is_new(self, symbol: Symbol) -> bool:
        """Whether a declaration is in the new version alone."""
        return symbol in self.pairs.new and symbol not in self.pairs.back

    def text(
        self,
        kinds: Kinds,
        subject: Symbol,
        what: str,
        old: nodes.Text | None,
        new: nodes.Text | None,
        around: tuple[Span, Span],
    ) -> None:
        """Compare one text. ``what`` names it in a sentence; ``around`` is where its owner stands."""
        self.texts(kinds, subject, what, [] if old is None else [said(old)], [] if new is None else [said(new)],
                   around, is_one=True)  # fmt: skip

    def texts(
        self,
        kinds: Kinds,
        subject: Symbol | str,
        what: str,
        old: Sequence[Said],
        new: Sequence[Said],
        around: tuple[Span | None, Span | None],
        is_one: bool = False,
    ) -> None:
        """Compare several texts of one sort, in any order; two that are alike are one, put otherwise.

        Where there ``is_one`` at most, any two are.
        """
        left_old, left_new = without_common(old, new)
        for was, now in _alike(left_old, left_new, 0.0 if is_one else _ALIKE):
            left_old.remove(was)
            left_new.remove(now)
            self.add(kinds.changed, subject, f"{what} was changed", (was.span, now.span), was.shown, now.shown)
        for was in left_old:
            self.add(kinds.dropped, subject, f"{what} was dropped", (was.span, around[1]), before=was.shown)
        for now in left_new:
            self.add(kinds.added, subject, f"{what} was added", (around[0], now.span), after=now.shown)

    def gloss(self, subject: Symbol, old: nodes.Text | None, new: nodes.Text | None, span: tuple[Span, Span]) -> None:
        """Compare the glosses of a declaration."""
        self.text(Kinds.only("wording"), subject, f"the gloss of `{subject.path}`", old, new, span)

    def changed(
        self,
        category: Category,
        subject: Symbol,
        what: str,
        texts: tuple[str, str],
        places: tuple[Span, Span],
        shown: tuple[str, str] = ("", ""),
    ) -> None:
        """Note a change where two canonical texts differ. ``shown`` is what a reader sees of them."""
        if texts[0] != texts[1]:
            how = "changed" if texts[0] and texts[1] else "dropped" if texts[0] else "added"
            self.add(category, subject, f"{what} was {how}", places, *shown)

    def annotations(
        self,
        old: tuple[Use | None, nodes.Term | nodes.CareStatement | None],
        new: tuple[Use | None, nodes.Term | nodes.CareStatement | None],
    ) -> tuple[str, str]:
        """Two annotations, each as resolved and as written, as canonical texts; one that is missing is empty.

        Where one of them couldn't be resolved wholly, both are taken as they are written.
        """
        if old[0] is not None and new[0] is not None and old[0].complete and new[0].complete:
            return self.in_old.use(old[0]), self.in_new.use(new[0])
        return self.in_old.node(old[1]), self.in_new.node(new[1])

    def cares(self, old: Care | None, new: Care | None) -> tuple[str, str]:
        """Two care statements as canonical texts."""
        annotations = self.annotations(
            (None, None) if old is None else (old.use, old.node.annotation),
            (None, None) if new is None else (new.use, new.node.annotation),
        )
        abouts = (
            "" if old is None else self.in_old.node(old.node.about),
            "" if new is None else self.in_new.node(new.node.about),
        )
        return f"{abouts[0]}: {annotations[0]}", f"{abouts[1]}: {annotations[1]}"

    def written(self, old: Span | None, new: Span | None) -> tuple[str, str]:
        """What is written at two places, on one line."""
        return self.in_old.written(old), self.in_new.written(new)


def span_of(node: Placed | None) -> Span | None:
    """Where a part stands, if it is there."""
    return None if node is None else node.span


def said(text: nodes.Text) -> Said:
    """A text as it is compared."""
    return Said(plain(text), plain(text), text.span)


def as_written(canonical: Canonical, node: Placed) -> Said:
    """A part of a declaration as it is compared, by what its names stand for, and as it is written."""
    return Said(canonical.node(node), canonical.written(node.span), node.span)


def without_common(old: Sequence[Said], new: Sequence[Said]) -> tuple[list[Said], list[Said]]:
    """Both without what is equal, each as often as it is on the other side."""
    common = Counter(each.key for each in old) & Counter(each.key for each in new)
    return _beyond(old, common), _beyond(new, common)


def _beyond(texts: Sequence[Said], common: Counter[str]) -> list[Said]:
    left = Counter(common)
    beyond = []
    for each in texts:
        if left[each.key]:
            left[each.key] -= 1
        else:
            beyond.append(each)
    return beyond


def _alike(old: Sequence[Said], new: Sequence[Said], least: float) -> Iterator[tuple[Said, Said]]:
    """Pairs of texts that share most of their words, the most alike first."""
    if len(old) * len(new) > _MOST_PAIRS:
        return
    bags = {each: Counter(each.key.casefold().split()) for each in (*old, *new)}
    scored = []
    for at, was in enumerate(old):
        for to, now in enumerate(new):
            total = bags[was].total() + bags[now].total()
            score = 2 * (bags[was] & bags[now]).total() / total if total else 1.0
            if score >= least:
                scored.append((-score, at, to))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for _, at, to in sorted(scored):
        if at not in taken_old and to not in taken_new:
            taken_old.add(at)
            taken_new.add(to)
            yield old[at], new[to]
