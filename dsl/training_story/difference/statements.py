"""What changed in what steps and claims say, and in the clauses that both have."""

from __future__ import annotations

from training_story.difference.canonical import Canonical, plain
from training_story.difference.categories import Category
from training_story.difference.comparison import Comparison, Kinds, Said, as_written, said, span_of
from training_story.semantics.model import Claim, Reference, Step, Use, named_fields
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.english import listed
from training_story.text.source import Span

EVIDENCE = Kinds("evidence-dropped", "evidence-changed", "evidence-added")
_REASON = Kinds("rationale-orphaned", "rationale-changed", "rationale-added")
_ANSWER = Kinds("answer-dropped", "answer-changed", "answer-added")
_CAVEAT = Kinds("caveat-dropped", "caveat-changed", "caveat-added")
_SIDES = frozenset({"at_most", "at_least"})

_ONCE = ("because", "explored", "corrects")
_PATHS = ("from", "assumes")
_PATHS_OF_STEPS = ("entrains", "excludes", "disfavours")
"""The clauses with names that have a comparison of their own."""

_TEXTS: tuple[tuple[nodes.TextKeyword, str, Kinds], ...] = (
    ("because", "the reason (`because`) of `{}`", _REASON),
    ("answers", "what `{}` answers to the weakness of its mechanism", _ANSWER),
    ("explored", "what was explored for `{}`", _ANSWER),
    ("corrects", "what corrects in `{}`", _ANSWER),
    ("falsified by", "what would show `{}` false", _CAVEAT),
)


def compare_claims(comparison: Comparison) -> None:
    """Find what changed in the claims."""
    olds = {claim.symbol: claim for claim in comparison.old.claims}
    news = {claim.symbol: claim for claim in comparison.new.claims}
    for symbol in comparison.dropped("claim"):
        still = [f"`{step.symbol.name}`" for step in comparison.old.nodes
                 if step.symbol in comparison.pairs.twin and symbol in _symbols(step.draws_from)]  # fmt: skip
        rested = f", on which {listed(still)} rested" if still else ""
        comparison.add("claim-dropped", symbol, f"the claim `{symbol.path}` was dropped{rested}",
                       (symbol.location.span, None))  # fmt: skip
    for symbol in comparison.added("claim"):
        comparison.add("claim-added", symbol, f"the claim `{symbol.path}` was added", (None, symbol.location.span))
    for was, now in comparison.twins("claim"):
        old, new = olds[was], news[now]
        if old.care is not None or new.care is not None:
            _care(comparison, old, new)
        else:
            compare_annotations(comparison, old, new)
        compare_clauses(comparison, old, new)


def _symbols(references: tuple[Reference, ...]) -> set[Symbol]:
    return {each.symbol for each in references}


def _care(comparison: Comparison, old: Claim, new: Claim) -> None:
    if old.care is not None and new.care is not None:
        was, now = comparison.cares(old.care, new.care)
    else:
        was, now = comparison.annotations((None, old.node.annotation), (None, new.node.annotation))
    spans = (span_of(old.node.annotation), span_of(new.node.annotation))
    at = (spans[0] or old.symbol.location.span, spans[1] or new.symbol.location.span)
    comparison.changed("claim-changed", new.symbol, f"what the claim `{new.symbol.path}` says", (was, now), at,
                       comparison.written(*spans))  # fmt: skip


def compare_annotations(comparison: Comparison, old: Step | Claim, new: Step | Claim) -> None:
    """Compare what two versions of a step or claim say; a bound that moved alone is a change of its own."""
    before, after = old.node.annotation, new.node.annotation
    was, now = comparison.annotations((old.use, before), (new.use, after))
    symbol = new.symbol
    kinds = [node.kind if isinstance(node, nodes.Step) else "claim" for node in (old.node, new.node)]
    at = (
        old.symbol.location.span if before is None else before.span,
        symbol.location.span if after is None else after.span,
    )
    shown = comparison.written(span_of(before), span_of(after))
    if kinds[0] != kinds[1]:
        comparison.add("step-changed", symbol, f"`{symbol.path}` was a {kinds[0]} and became a {kinds[1]}", at,
                       *(("", "") if was == now else shown))  # fmt: skip
        return
    if was == now:
        return
    if old.use is not None and new.use is not None:
        moved = _moved_bound(comparison, old.use, new.use)
        if moved is not None:
            is_tighter, name, numbers = moved
            category: Category = "constraint-tightened" if is_tighter else "constraint-loosened"
            how = "tightened" if is_tighter else "loosened"
            comparison.add(category, symbol, f"the {kinds[1]} `{symbol.path}` was {how} from"
                           f" `{name}: {numbers[0]}` to `{name}: {numbers[1]}`", at)  # fmt: skip
            return
    comparison.changed(_changed(new), symbol, f"what the {kinds[1]} `{symbol.path}` says", (was, now), at, shown)


def _changed(each: Step | Claim) -> Category:
    return "claim-changed" if isinstance(each, Claim) else "step-changed"


def _moved_bound(comparison: Comparison, old: Use, new: Use) -> tuple[bool, str, tuple[str, str]] | None:
    """Whether the one thing that changed is a bound, and if so whether it says more: else None.

    A bound beside a property is a condition (``only_if(..., at_least: 1, then: p)``): the more systems meet it, the
    more is said of them.
    """
    names = [name for name in _bounds(old) if name in new.arguments]
    if len(names) != 1 or comparison.in_old.use(old, names) != comparison.in_new.use(new, names):
        return None
    name = names[0]
    was, now = old.arguments[name].value, new.arguments[name].value
    if not isinstance(was, nodes.Number) or not isinstance(now, nodes.Number):
        return None
    is_harder = (now.value > was.value) == (name == "at_least")
    is_condition = bool(new.signature.of_sort("Behaviour", "Cognition", "Property"))
    return is_harder != is_condition, name, (was.text, now.text)


def _bounds(use: Use) -> list[str]:
    """The names under which bounds were given, of parameters that take a bound of either side."""
    return [
        name
        for parameter in use.signature.parameters
        if set(parameter.names) == _SIDES
        for name in parameter.names
        if name in use.arguments
    ]


def compare_clauses(comparison: Comparison, old: Step | Claim, new: Step | Claim) -> None:
    """Compare the clauses that steps and claims have alike."""
    symbol = new.symbol
    places = (old.symbol.location.span, symbol.location.span)
    comparison.gloss(symbol, old.node.gloss, new.node.gloss, places)
    for keyword, what, kinds in _TEXTS:
        was = [said(each) for each in old.texts(keyword)]
        now = [said(each) for each in new.texts(keyword)]
        comparison.texts(kinds, symbol, what.format(symbol.path), was, now, places, is_one=keyword in _ONCE)
    comparison.texts(_CAVEAT, symbol, f"what is left over after `{symbol.path}`", _named(old, "residual"),
                     _named(new, "residual"), places)  # fmt: skip
    comparison.texts(EVIDENCE, symbol, f"evidence for `{symbol.path}`", _named(old, "evidence"),
                     _named(new, "evidence"), places)  # fmt: skip
    _grounds(comparison, symbol, ("draw on", "drew on"), old.draws_from, new.draws_from, places)
    _grounds(comparison, symbol, ("assume", "assumed"), old.assumes, new.assumes, places)
    kinds_ = Kinds.only(_changed(new))
    comparison.texts(kinds_, symbol, f"a clause of `{symbol.path}`", _rest(comparison.in_old, old),
                     _rest(comparison.in_new, new), places)  # fmt: skip


def _rest(canonical: Canonical, each: Step | Claim) -> list[Said]:
    """The clauses that nothing else speaks of."""
    found = []
    for clause in each.node.clauses:
        if isinstance(clause, nodes.PathsField):
            is_known = clause.keyword in _PATHS or (isinstance(each, Step) and clause.keyword in _PATHS_OF_STEPS)
        elif isinstance(clause, nodes.TextField):
            is_known = any(keyword == clause.keyword for keyword, _, _ in _TEXTS)
        else:
            is_known = clause.keyword in ("residual", "evidence")
        if not is_known:
            found.append(as_written(canonical, clause))
    return found


def _named(each: Step | Claim, keyword: nodes.NamedKeyword) -> list[Said]:
    return named_texts(named_fields(each.node.clauses, keyword))


def named_texts(fields: list[nodes.NamedField]) -> list[Said]:
    """Fields with a word and a text, such as evidence, as they are compared."""
    found = []
    for field in fields:
        text = f"{field.name.text}: {plain(field.text)}"
        found.append(Said(text, text, field.span))
    return found


def _grounds(
    comparison: Comparison,
    symbol: Symbol,
    verbs: tuple[str, str],
    old: tuple[Reference, ...],
    new: tuple[Reference, ...],
    places: tuple[Span, Span],
) -> None:
    """What a step or claim is drawn from, or assumes."""
    lost, gained = comparison.lost(old, new), comparison.gained(old, new)
    if not lost and not gained:
        return
    parts = []
    if gained:
        parts.append(f"came to {verbs[0]} {listed([f'`{each.symbol.path}`' for each in gained])}")
    if lost:
        parts.append(f"no longer {verbs[1]} {listed([f'`{each.symbol.path}`' for each in lost])}")
    comparison.add(
        "grounds-changed",
        symbol,
        f"`{symbol.path}` {' and '.join(parts)}",
        (lost[0].span if lost else places[0], gained[0].span if gained else places[1]),
    )
