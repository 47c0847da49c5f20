"""What changed in losses and rewards of both layers."""

from __future__ import annotations

from itertools import islice

from training_story.difference.canonical import Canonical, plain
from training_story.difference.categories import Category
from training_story.difference.comparison import Comparison, Kinds, Said, as_written, said, span_of
from training_story.semantics.model import Loss, field_keyword
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.source import Span

GAP = Kinds("gap-removed", "gap-changed", "gap-added")
_LOSS = Kinds.only("loss-changed")
_IDEALIZATION = Kinds.only("idealization-changed")
_IMPLEMENTATION = Kinds.only("implementation-changed")

_FIELDS: tuple[tuple[str, str, Kinds], ...] = (
    ("implemented by", "the implementation of `{}`", _IMPLEMENTATION),
    ("computed on", "what `{}` is computed on", _LOSS),
    ("depends on", "what `{}` depends on", _LOSS),
    ("idealizes", "what `{}` idealizes", _IDEALIZATION),
    ("over", "the data that `{}` is taken over", _IDEALIZATION),
    ("formula", "the formula of `{}`", _IDEALIZATION),
    ("source", "the source of `{}`", Kinds.only("header-changed")),
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
    _type(comparison, old, new, places)
    for keyword, what, kinds in _FIELDS:
        comparison.texts(kinds, symbol, what.format(symbol.path), _first(comparison.in_old, old, keyword),
                         _first(comparison.in_new, new, keyword), places, is_one=True)  # fmt: skip
    comparison.texts(GAP, symbol, f"a gap of the idealization `{symbol.path}`", [said(gap) for gap in old.gaps],
                     [said(gap) for gap in new.gaps], places)  # fmt: skip
    _updates(comparison, old, new, places)
    comparison.texts(_IDEALIZATION, symbol, f"a property of `{symbol.path}`", _properties(old), _properties(new),
                     places)  # fmt: skip
    _others(comparison, old, new, places)


def _type(comparison: Comparison, old: Loss, new: Loss, places: tuple[Span, Span]) -> None:
    spans = (span_of(old.node.type), span_of(new.node.type))
    texts = (comparison.in_old.node(old.node.type), comparison.in_new.node(new.node.type))
    at = (spans[0] or places[0], spans[1] or places[1])
    comparison.changed(
        "loss-changed", new.symbol, f"the type of `{new.symbol.path}`", texts, at, comparison.written(*spans)
    )


def _first(canonical: Canonical, loss: Loss, keyword: str) -> list[Said]:
    """The first field of a keyword, if there is one."""
    fields = (field for field in loss.node.fields if field_keyword(field) == keyword)
    return [as_written(canonical, field) for field in islice(fields, 1)]


def _updates(comparison: Comparison, old: Loss, new: Loss, places: tuple[Span, Span]) -> None:
    """What a loss updates, system by system."""
    was, now = _updated(comparison.in_old, old), _updated(comparison.in_new, new)
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


def _updated(canonical: Canonical, loss: Loss) -> dict[str, Said]:
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
    was, now = _rest(comparison.in_old, old), _rest(comparison.in_new, new)
    comparison.texts(_LOSS, new.symbol, f"a field of `{new.symbol.path}`", was, now, places)


def _rest(canonical: Canonical, loss: Loss) -> list[Said]:
    fields = (field for field in loss.node.fields if field_keyword(field) not in _SHOWN_IN_FULL)
    return [as_written(canonical, field) for field in fields]


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
