"""What changed in losses and rewards of both layers."""

from __future__ import annotations

from collections.abc import Sequence

from training_story.difference.canonical import plain
from training_story.difference.categories import Category
from training_story.difference.comparison import Comparison, Kinds, Said, said
from training_story.semantics.model import AnyField, Loss, field_keyword
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.source import Span

GAP = Kinds("gap-removed", "gap-changed", "gap-added")
_LOSS = Kinds("loss-changed", "loss-changed", "loss-changed")
_IDEALIZATION = Kinds("idealization-changed", "idealization-changed", "idealization-changed")
_IMPLEMENTATION = Kinds("implementation-changed", "implementation-changed", "implementation-changed")

_FIELDS: tuple[tuple[str, str, Kinds], ...] = (
    ("implemented by", "the implementation of `{}`", _IMPLEMENTATION),
    ("computed on", "what `{}` is computed on", _LOSS),
    ("depends on", "what `{}` depends on", _LOSS),
    ("idealizes", "what `{}` idealizes", _IDEALIZATION),
    ("over", "the data that `{}` is taken over", _IDEALIZATION),
    ("formula", "the formula of `{}`", _IDEALIZATION),
    ("source", "the source of `{}`", Kinds("header-changed", "header-changed", "header-changed")),
)
_SHOWN_IN_FULL = ("gap", "updates", "property", "stage", *(keyword for keyword, _, _ in _FIELDS))


def compare_losses(comparison: Comparison) -> None:
    """Find what changed in the losses and their stages."""
    for symbol in comparison.dropped("loss"):
        comparison.add("loss-dropped", symbol, f"{_the(symbol)} was dropped", (symbol.location.span, None))
    for symbol in comparison.added("loss"):
        comparison.add("loss-added", symbol, f"{_the(symbol)} was added", (None, symbol.location.span))
    olds = {loss.symbol: loss for loss in comparison.old.losses}
    news = {loss.symbol: loss for loss in comparison.new.losses}
    for was, now in comparison.twins("loss"):
        _loss(comparison, olds[was], news[now])
    _stages(comparison)


def _the(symbol: Symbol) -> str:
    return f"the {symbol.sort_phrase.removeprefix('a ')} `{symbol.path}`"


def _loss(comparison: Comparison, old: Loss, new: Loss) -> None:
    symbol = new.symbol
    places = (old.symbol.location.span, symbol.location.span)
    comparison.gloss(symbol, old.node.gloss, new.node.gloss, places)
    if old.symbol.sort_phrase != symbol.sort_phrase:
        comparison.add(
            "loss-changed",
            symbol,
            f"`{symbol.path}` was {old.symbol.sort_phrase} and became {symbol.sort_phrase}",
            places,
        )
        if old.node.layer != new.node.layer:
            return  # hardly any field of one layer is there in the other
    spans = tuple(None if node.type is None else node.type.span for node in (old.node, new.node))
    _type(comparison, old, new, places, (spans[0], spans[1]))
    for keyword, what, kinds in _FIELDS:
        _field(comparison, symbol, what.format(symbol.path), kinds,
               (_canonical(comparison, old, keyword, is_old=True), _canonical(comparison, new, keyword, is_old=False)),
               places)  # fmt: skip
    comparison.texts(GAP, symbol, f"a gap of the idealization `{symbol.path}`", [said(gap) for gap in old.gaps],
                     [said(gap) for gap in new.gaps], places)  # fmt: skip
    _updates(comparison, old, new, places)
    comparison.texts(_IDEALIZATION, symbol, f"a property of `{symbol.path}`", _properties(old), _properties(new),
                     places)  # fmt: skip
    _others(comparison, old, new, places)


def _type(
    comparison: Comparison, old: Loss, new: Loss, places: tuple[Span, Span], spans: tuple[Span | None, Span | None]
) -> None:
    texts = (comparison.in_old.node(old.node.type), comparison.in_new.node(new.node.type))
    at = (spans[0] or places[0], spans[1] or places[1])
    comparison.changed(
        "loss-changed", new.symbol, f"the type of `{new.symbol.path}`", texts, at, comparison.written(*spans)
    )


def _canonical(comparison: Comparison, loss: Loss, keyword: str, is_old: bool) -> Said | None:
    """The first field of a keyword."""
    side, canonical = (comparison.old, comparison.in_old) if is_old else (comparison.new, comparison.in_new)
    for field in loss.node.fields:
        if field_keyword(field) == keyword:
            written = " ".join(side.at(field.span).text.split())
            return Said(canonical.node(field), written, field.span)
    return None


def _field(
    comparison: Comparison,
    symbol: Symbol,
    what: str,
    kinds: Kinds,
    sides: tuple[Said | None, Said | None],
    places: tuple[Span, Span],
) -> None:
    old, new = sides
    comparison.texts(
        kinds, symbol, what, [] if old is None else [old], [] if new is None else [new], places, is_one=True
    )


def _updates(comparison: Comparison, old: Loss, new: Loss, places: tuple[Span, Span]) -> None:
    """What a loss updates, system by system."""
    was, now = _updated(comparison, old, is_old=True), _updated(comparison, new, is_old=False)
    path = new.symbol.path
    for system in was.keys() - now.keys() | now.keys() - was.keys():
        before, after = was.get(system), now.get(system)
        if before is not None and after is None:
            comparison.add("loss-changed", new.symbol, f"`{path}` no longer updated `{before.shown}`",
                           (before.span, places[1]))  # fmt: skip
        elif before is None and after is not None:
            comparison.add("loss-changed", new.symbol, f"`{path}` came to update `{after.shown}`",
                           (places[0], after.span))  # fmt: skip
    for system in was.keys() & now.keys():
        before, after = was[system], now[system]
        if before.key != after.key:
            comparison.add("loss-changed", new.symbol, f"how `{path}` updates `{after.shown}` was changed",
                           (before.span, after.span), before.key, after.key)  # fmt: skip


def _updated(comparison: Comparison, loss: Loss, is_old: bool) -> dict[str, Said]:
    canonical = comparison.in_old if is_old else comparison.in_new
    return {
        canonical.node(field.system): Said(plain(field.by), field.system.text, field.span)
        for field in loss.node.fields
        if isinstance(field, nodes.UpdatesField)
    }


def _properties(loss: Loss) -> list[Said]:
    found = []
    for field in loss.node.fields:
        if isinstance(field, nodes.NamedField) and field.keyword == "property":
            text = f"{field.name.text} {plain(field.text)}".rstrip()
            found.append(Said(text, text, field.span))
    return found


def _others(comparison: Comparison, old: Loss, new: Loss, places: tuple[Span, Span]) -> None:
    """Fields that nothing above speaks of, such as those of another layer."""
    was = _rest(comparison, old.node.fields, is_old=True)
    now = _rest(comparison, new.node.fields, is_old=False)
    comparison.texts(_LOSS, new.symbol, f"a field of `{new.symbol.path}`", was, now, places)


def _rest(comparison: Comparison, fields: Sequence[AnyField], is_old: bool) -> list[Said]:
    side, canonical = (comparison.old, comparison.in_old) if is_old else (comparison.new, comparison.in_new)
    found = []
    for field in fields:
        if field_keyword(field) not in _SHOWN_IN_FULL:
            found.append(Said(canonical.node(field), " ".join(side.at(field.span).text.split()), field.span))
    return found


# Stages


def _stages(comparison: Comparison) -> None:
    category: Category = "loss-changed"
    for symbol in comparison.dropped("stage"):
        assert symbol.owner is not None
        owner = comparison.pairs.twin[symbol.owner]
        comparison.add(category, symbol, f"the stage `{symbol.path}` was dropped",
                       (symbol.location.span, owner.location.span), before=_text(symbol))  # fmt: skip
    for symbol in comparison.added("stage"):
        assert symbol.owner is not None
        owner = comparison.pairs.back[symbol.owner]
        comparison.add(category, symbol, f"the stage `{symbol.path}` was added",
                       (owner.location.span, symbol.location.span), after=_text(symbol))  # fmt: skip
    for was, now in comparison.twins("stage"):
        before, after = _text(was), _text(now)
        if before != after:
            comparison.add(category, now, f"what the stage `{now.path}` is was changed",
                           (was.location.span, now.location.span), before, after)  # fmt: skip


def _text(stage: Symbol) -> str:
    return plain(stage.node.text) if isinstance(stage.node, nodes.NamedField) else ""
