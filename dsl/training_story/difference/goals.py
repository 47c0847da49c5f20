"""What changed in goals: which properties they have, what those say, and why the goal is worth having."""

from __future__ import annotations

from training_story.difference.canonical import plain
from training_story.difference.comparison import Comparison, Kinds, said, span_of
from training_story.semantics.absences import is_absence
from training_story.semantics.model import Goal, Property, Rival, Story
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.english import listed
from training_story.text.source import Span

DEFENCE = Kinds("defence-dropped", "defence-changed", "defence-added")
_DEFENCES: tuple[nodes.TextKeyword, ...] = ("desirable", "competitive")
ANSWER = Kinds("answer-dropped", "answer-changed", "answer-added")


def compare_goals(comparison: Comparison) -> None:
    """Find what changed in the goals and their properties."""
    for symbol in comparison.dropped("goal"):
        comparison.add("goal-weakened", symbol, f"the goal `{symbol.path}` was dropped", (symbol.location.span, None))
    for symbol in comparison.added("goal"):
        comparison.add("goal-strengthened", symbol, f"the goal `{symbol.path}` was added", (None, symbol.location.span))
    olds = comparison.old.goal_of
    news = comparison.new.goal_of
    for was, now in comparison.twins("goal"):
        _goal(comparison, olds[was], news[now])
    _properties(comparison)


def _goal(comparison: Comparison, old: Goal, new: Goal) -> None:
    symbol = new.symbol
    places = (old.symbol.location.span, symbol.location.span)
    comparison.gloss(symbol, old.node.gloss, new.node.gloss, places)
    _class(comparison, old, new, places)
    _system(comparison, old, new, places)
    for keyword in _DEFENCES:
        was, now = old.texts(keyword), new.texts(keyword)
        comparison.text(DEFENCE, symbol, f"the reason why the goal `{symbol.name}` is {keyword}",
                        was[0] if was else None, now[0] if now else None, places)  # fmt: skip
    comparison.texts(ANSWER, symbol, f"an answer of the goal `{symbol.name}` to what its class asks",
                     [said(each) for each in old.texts("answers")], [said(each) for each in new.texts("answers")],
                     places)  # fmt: skip
    has_more_answers = len(new.texts("answers")) > len(old.texts("answers"))
    kinds = Kinds("open-closed" if has_more_answers else "open-dropped", "open-changed", "open-added")
    comparison.texts(kinds, symbol, f"what the goal `{symbol.name}` leaves open",
                     [said(each) for each in old.texts("open")], [said(each) for each in new.texts("open")],
                     places)  # fmt: skip


def _class(comparison: Comparison, old: Goal, new: Goal, places: tuple[Span, Span]) -> None:
    was, now = comparison.annotations((old.use, old.node.annotation), (new.use, new.node.annotation))
    if was == now:
        return
    spans = (span_of(old.node.annotation), span_of(new.node.annotation))
    shown = comparison.written(*spans)
    at = (spans[0] or places[0], spans[1] or places[1])
    name = f"the goal `{new.symbol.name}`"
    if not now:
        comparison.add("goal-weakened", new.symbol, f"{name} no longer had a class", at, *shown)
    elif not was:
        comparison.add("goal-strengthened", new.symbol, f"{name} was given a class", at, *shown)
    else:
        comparison.add("goal-moved", new.symbol, f"the class of {name} was changed", at, *shown)


def _system(comparison: Comparison, old: Goal, new: Goal, places: tuple[Span, Span]) -> None:
    """The system that is to have the goal; a mere change of the order of setups doesn't count."""
    if old.system is None or new.system is None:
        return
    is_named = any(isinstance(field, nodes.PathField) for field in (*old.node.fields, *new.node.fields))
    has_other_systems = any(
        symbol.kind == "system" for symbol in (*comparison.pairs.dropped(), *comparison.pairs.added())
    )
    if (is_named or has_other_systems) and comparison.in_old.symbol(old.system) != comparison.in_new.symbol(new.system):
        comparison.add(
            "goal-moved",
            new.symbol,
            f"the goal `{new.symbol.name}` was for `{old.system.path}` and became one for `{new.system.path}`",
            places,
        )


# Properties


def _properties(comparison: Comparison) -> None:
    for symbol in comparison.dropped("cognition", "behaviour", "motive"):
        if symbol.is_goal_property and symbol.owner is not None:
            owner = comparison.pairs.twin[symbol.owner]
            comparison.add(
                "goal-weakened",
                symbol,
                f"the {_kind(symbol)} `{symbol.path}` was dropped",
                (symbol.location.span, owner.location.span),
                before=_text(comparison.old, symbol),
            )
    for symbol in comparison.added("cognition", "behaviour", "motive"):
        if symbol.is_goal_property and symbol.owner is not None:
            owner = comparison.pairs.back[symbol.owner]
            comparison.add(
                "goal-strengthened",
                symbol,
                f"the {_kind(symbol)} `{symbol.path}` was added{_support(comparison.new, symbol)}",
                (owner.location.span, symbol.location.span),
                after=_text(comparison.new, symbol),
            )
    olds = properties_of(comparison.old)
    news = properties_of(comparison.new)
    for old, new in comparison.pairs.twin.items():
        if old.is_goal_property and old in olds and new in news:
            _property(comparison, olds[old], news[new])


def properties_of(story: Story) -> dict[Symbol, Property]:
    """The properties of all goals and rivals by their symbol."""
    owners: list[Goal | Rival] = [*story.goals, *story.rivals]
    return {each.symbol: each for owner in owners for each in owner.properties}


def _property(comparison: Comparison, old: Property, new: Property) -> None:
    symbol = new.symbol
    places = (old.symbol.location.span, symbol.location.span)
    if old.symbol.kind != symbol.kind:
        comparison.add(
            "goal-moved",
            symbol,
            f"`{symbol.path}` was a {_kind(old.symbol)} and became a {_kind(symbol)}",
            places,
        )
    else:
        changed = property_differs(comparison, old, new)
        if changed:
            comparison.add("goal-moved", symbol, f"{changed} of `{symbol.path}` was changed", places,
                           *comparison.written(_body(old), _body(new)))  # fmt: skip
    before, after = old.text, new.text
    was, now = plain(before), plain(after)
    if was == now:
        return
    at = (places[0] if before is None else before.span, places[1] if after is None else after.span)
    becomes_absence = is_absence(now, comparison.new.lexicon) and not is_absence(was, comparison.old.lexicon)
    if becomes_absence or (was and not now):
        comparison.add("goal-weakened", symbol, f"`{symbol.path}` came to say only what isn't there", at, was, now)
    else:
        comparison.add("goal-moved", symbol, f"what `{symbol.path}` says was changed", at, was, now)


def property_differs(comparison: Comparison, old: Property, new: Property) -> str:
    """What but its text changed in a property: its type, or what is cared about; empty if nothing did."""
    before, after = old.symbol.node, new.symbol.node
    if isinstance(before, nodes.BehaviourField) and isinstance(after, nodes.BehaviourField):
        if comparison.in_old.node(before.type) != comparison.in_new.node(after.type):
            return "the type"
    was, now = comparison.cares(old.care, new.care)
    return "" if was == now else "the care"


def _body(property_: Property) -> Span | None:
    node = property_.symbol.node
    if isinstance(node, nodes.BehaviourField):
        return None if node.type is None else node.type.span
    if isinstance(node, nodes.CareStatement):
        return node.about.span if node.annotation is None else Span(node.about.span.start, node.annotation.span.end)
    return None


def _support(story: Story, symbol: Symbol) -> str:
    """By which steps a new property is entrained."""
    steps = [f"`{step.symbol.name}`" for step in story.steps if any(each.symbol is symbol for each in step.entrains)]
    return f", entrained by {listed(steps)}" if steps else ", and nothing entrained it"


def _kind(symbol: Symbol) -> str:
    return "care" if symbol.kind == "motive" else symbol.kind


def _text(story: Story, symbol: Symbol) -> str:
    found = properties_of(story).get(symbol)
    return "" if found is None else plain(found.text)
