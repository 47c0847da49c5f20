"""What changed in rivals, doubts and open questions, beside what steps say against rivals."""

from __future__ import annotations

from collections import defaultdict

from training_story.difference.canonical import Canonical, plain
from training_story.difference.comparison import Comparison, Kinds, said, span_of
from training_story.difference.goals import properties_of, property_differs
from training_story.semantics.model import Open, Reference, Rival, Story
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.english import listed
from training_story.text.source import Span

_RIVAL = Kinds.only("rival-changed")
_DOUBT = Kinds.only("doubt-changed")


def compare_rivals(comparison: Comparison) -> None:
    """Find what changed in what rivals are."""
    for symbol in comparison.dropped("rival"):
        comparison.add("rival-dropped", symbol, f"the rival `{symbol.path}` was dropped", (symbol.location.span, None))
    olds = {rival.symbol: rival for rival in comparison.old.rivals}
    news = {rival.symbol: rival for rival in comparison.new.rivals}
    for symbol in comparison.added("rival"):
        sentence = f"the rival `{symbol.path}` was added{_fate(comparison.new, news[symbol])}"
        comparison.add("rival-added", symbol, sentence, (None, symbol.location.span))
    for was, now in comparison.twins("rival"):
        _rival(comparison, olds[was], news[now])
    _properties(comparison)


def _fate(story: Story, rival: Rival) -> str:
    """What a story says against a new rival."""
    by: dict[str, list[str]] = {"excludes": [], "disfavours": []}
    for step in story.steps:
        for reply in step.replies:
            if any(each.symbol is rival.symbol for each in reply.rivals):
                by[reply.keyword].append(f"`{step.symbol.name}`")
    if by["excludes"]:
        return f", excluded by {listed(by['excludes'])}"
    if rival.is_accepted:
        return ", and its risk accepted"
    return f", disfavoured by {listed(by['disfavours'])}" if by["disfavours"] else ", and nothing answered it"


def _rival(comparison: Comparison, old: Rival, new: Rival) -> None:
    symbol = new.symbol
    places = (old.symbol.location.span, symbol.location.span)
    comparison.gloss(symbol, old.node.gloss, new.node.gloss, places)
    spans = (span_of(old.node.annotation), span_of(new.node.annotation))
    texts = comparison.annotations((old.use, old.node.annotation), (new.use, new.node.annotation))
    comparison.changed("rival-changed", symbol, f"what `{symbol.path}` cares about", texts,
                       (spans[0] or places[0], spans[1] or places[1]), comparison.written(*spans))  # fmt: skip
    comparison.texts(_RIVAL, symbol, f"what `{symbol.path}` predicts",
                     [said(each) for each in old.texts("predicts")],
                     [said(each) for each in new.texts("predicts")], places,
                     is_one=True)  # fmt: skip
    lost = comparison.lost(old.satisfies, new.satisfies)
    gained = comparison.gained(old.satisfies, new.satisfies)
    parts = [f"came to satisfy {listed([f'`{each.symbol.path}`' for each in gained])}"] if gained else []
    parts += [f"no longer satisfied {listed([f'`{each.symbol.path}`' for each in lost])}"] if lost else []
    if parts:
        comparison.add("rival-changed", symbol, f"`{symbol.path}` {' and '.join(parts)}",
                       (lost[0].span if lost else places[0], gained[0].span if gained else places[1]))  # fmt: skip


def _properties(comparison: Comparison) -> None:
    kinds = ("cognition", "behaviour", "motive")
    for symbol in comparison.dropped(*kinds):
        if not symbol.is_goal_property and symbol.owner is not None:
            comparison.add("rival-changed", symbol, f"`{symbol.path}` was dropped",
                           (symbol.location.span, comparison.pairs.twin[symbol.owner].location.span))  # fmt: skip
    for symbol in comparison.added(*kinds):
        if not symbol.is_goal_property and symbol.owner is not None:
            comparison.add("rival-changed", symbol, f"`{symbol.path}` was added",
                           (comparison.pairs.back[symbol.owner].location.span, symbol.location.span))  # fmt: skip
    olds, news = properties_of(comparison.old), properties_of(comparison.new)
    for was, now in comparison.pairs.twin.items():
        if not was.is_property or was.is_goal_property or was not in olds or now not in news:
            continue
        old, new = olds[was], news[now]
        places = (was.location.span, now.location.span)
        if was.kind != now.kind:
            comparison.add("rival-changed", now, f"`{now.path}` was a {was.kind} and became a {now.kind}", places)
        elif changed := property_differs(comparison, old, new):
            comparison.add("rival-changed", now, f"{changed} of `{now.path}` was changed", places)
        comparison.text(_RIVAL, now, f"what `{now.path}` says", old.text, new.text, places)


# Doubts


def compare_doubts(comparison: Comparison) -> None:
    """Find which doubts are new, answered or gone."""
    olds = {doubt.symbol: doubt for doubt in comparison.old.doubts}
    news = {doubt.symbol: doubt for doubt in comparison.new.doubts}
    for symbol in comparison.dropped("doubt"):
        was_answered = olds[symbol].answers
        comparison.add("doubt-dropped", symbol, f"the doubt `{symbol.path}`,"
                       f" which was {'' if was_answered else 'not '}answered, was dropped",
                       (symbol.location.span, None), before=plain(olds[symbol].node.text))  # fmt: skip
    for symbol in comparison.added("doubt"):
        is_answered = bool(news[symbol].answers)
        against = [f"`{each.symbol.path}`" for each in news[symbol].against]
        target = f" against {listed(against)}" if against else ""
        comparison.add("doubt-answered" if is_answered else "doubt-added", symbol,
                       f"the doubt `{symbol.path}` was raised{target}{' and answered' if is_answered else ''}",
                       (None, symbol.location.span), after=plain(news[symbol].node.text))  # fmt: skip
    for was, now in comparison.twins("doubt"):
        old, new = olds[was], news[now]
        places = (was.location.span, now.location.span)
        comparison.text(_DOUBT, now, f"what the doubt `{now.path}` says", old.node.text, new.node.text, places)
        lost, gained = comparison.lost(old.against, new.against), comparison.gained(old.against, new.against)
        if lost or gained:
            comparison.add("doubt-changed", now, f"what the doubt `{now.path}` is against was changed",
                           (lost[0].span if lost else places[0], gained[0].span if gained else places[1]),
                           _names(lost), _names(gained))  # fmt: skip
        _answer(comparison, now, old.answers, new.answers, places)


def _answer(
    comparison: Comparison, now: Symbol, before: list[nodes.Text], after: list[nodes.Text], places: tuple[Span, Span]
) -> None:
    if before and not after:
        comparison.add("doubt-reopened", now, f"the answer to the doubt `{now.path}` was dropped",
                       (before[0].span, places[1]), before=plain(before[0]))  # fmt: skip
    elif after and not before:
        comparison.add("doubt-answered", now, f"the doubt `{now.path}` was answered", (places[0], after[0].span),
                       after=plain(after[0]))  # fmt: skip
    else:
        comparison.texts(_DOUBT, now,
                         f"the answer to the doubt `{now.path}`", [said(each) for each in before],
                         [said(each) for each in after], places, is_one=True)  # fmt: skip


def _names(references: list[Reference]) -> str:
    return ", ".join(each.symbol.path for each in references)


# Open questions


def compare_opens(comparison: Comparison) -> None:
    """Find which questions are shown as open, or no longer are."""
    olds, news = _opens(comparison.old, comparison.in_old), _opens(comparison.new, comparison.in_new)
    closed = _closed(comparison)
    for key in dict.fromkeys((*olds, *news)):
        was, now = olds.get(key, []), news.get(key, [])
        symbols = [each.about.symbol for each in (*now, *was) if each.about is not None]
        if symbols and (comparison.is_gone(symbols[0]) or comparison.is_new(symbols[0])):
            continue  # it came or went with what it is about
        subject: Symbol | str = symbols[0] if symbols else "open"
        what = f"the open question on `{symbols[0].path}`" if symbols else "an open question"
        kinds = Kinds("open-closed" if key in closed else "open-dropped", "open-changed", "open-added")
        places = (_home(comparison.old, was, symbols, comparison), _home(comparison.new, now, symbols, comparison))
        comparison.texts(kinds, subject, what, [said(each.node.text) for each in was],
                         [said(each.node.text) for each in now], places)  # fmt: skip


def _opens(story: Story, canonical: Canonical) -> dict[str, list[Open]]:
    """The open questions by what they are about."""
    found: defaultdict[str, list[Open]] = defaultdict(list)
    for each in story.opens:
        # One whose name couldn't be resolved is left out: it went with what it was about.
        if each.about is not None or each.node.path is None:
            found[canonical.reference(each.about)].append(each)
    return dict(found)


def _home(story: Story, opens: list[Open], symbols: list[Symbol], comparison: Comparison) -> Span | None:
    """Where a question stands, or the declaration that it is about."""
    if opens:
        return opens[0].node.text.span
    if not symbols:
        return None
    symbol = symbols[0]
    pairs = comparison.pairs
    here = pairs.twin.get(symbol, symbol) if story is comparison.new else pairs.back.get(symbol, symbol)
    return here.location.span if here.module is story.module else None


def _closed(comparison: Comparison) -> set[str]:
    """What is answered in the new version and wasn't in the old one: rivals, and stages at which there is one."""
    return _answered(comparison.new, comparison.in_new) - _answered(comparison.old, comparison.in_old)


def _answered(story: Story, canonical: Canonical) -> set[str]:
    found = {canonical.symbol(rival.symbol) for rival in story.rivals if rival.is_accepted}
    for step in story.steps:
        found.update(canonical.symbol(each.symbol) for reply in step.replies for each in reply.rivals)
    uses = [rival.use for rival in story.rivals]
    uses += [each.care.use for each in properties_of(story).values() if each.care is not None]
    for use in uses:
        if use is not None:
            found.update(canonical.symbol(each.symbol) for each in use.references())
    return found
