"""Objectives of different domains are compared without a bridge built from them.

## Why it matters

A base objective ranks systems, a mesa-objective ranks what one system searches over. "They agree" has no
meaning until it is said how a ranking of the one becomes a ranking of the other: what is read out, what is
demanded of it, on which data, and which changes count as none. A bridge says that.

## Wrong

```story
from std.claims use agrees

base objective mean_wins of win_signal: System[Board -> Move] -> Real "mean of the reward over games"
mesa objective line_count of policy: Move -> Real "how many lines the move completes"

claim one_aim: agrees(line_count, mean_wins, on: positions) {
  because "the move that completes most lines wins soonest"
}
```

## Right

```story
from std.bridges use output
from std.claims use agrees

base objective mean_wins of win_signal: System[Board -> Move] -> Real "mean of the reward over games"
mesa objective line_count of policy: Move -> Real "how many lines the move completes"

map plays: Move -> Move "the move it finds best is the one it plays"
map worth: Board -> (Move -> Real) "the chance of a win after the move"

bridge by_move: output(
  inner: line_count, outer: mean_wins, readout: plays, demand: worth, over: positions, invariant: argmax
)

claim one_aim: agrees(line_count, mean_wins, via: by_move, on: positions) {
  because "in the positions met, the move that completes most lines wins soonest"
}
```

## When to allow it

Hardly ever: where the comparison is plain, the bridge is short.

## Known false positives

Two spaces that are one thing under two names. Declare one space, or use the bridge `world`.

## Sources

Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, with comments, 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.semantics.comparisons import Comparison, bridges_by_pair, comparisons, differ
from training_story.semantics.model import Bridge, Reference, Story, Use
from training_story.semantics.symbols import Symbol
from training_story.semantics.types import domain_of, show
from training_story.text.fit import fit
from training_story.text.source import Span

CODE = Code(
    "OBJ002",
    "objectives-without-bridge",
    "rankings of different things have no common measure until it is said how the one is read as the other",
)

_Bridges = dict[frozenset[Symbol], list[Bridge]]


def check(story: Story) -> Iterator[Diagnostic]:
    """Find comparisons that no bridge of theirs carries."""
    bridges = bridges_by_pair(story)
    for comparison in comparisons(story):
        if len(comparison.sides) < 2:
            continue
        if comparison.via is None:
            domains = [domain_of(story.type_of(each.symbol)) for each in comparison.sides]
            if comparison.use.complete and differ(*domains[:2]):
                yield _without(story, comparison, bridges, [show(domain) for domain in domains])
        elif comparison.bridge is not None and not comparison.fits_bridge:
            yield _other(story, comparison, bridges, comparison.via)


def _without(story: Story, comparison: Comparison, bridges: _Bridges, domains: list[str]) -> Diagnostic:
    one, other = comparison.sides[:2]
    return story.finding(
        CODE,
        fit("`{}` and `{}` have different domains and no bridge", one.symbol.name, other.symbol.name),
        comparison.use.name_span,
        "compares without a bridge",
        labels=tuple(
            Label(each.symbol.location, fit("ranks `{}`", domain, most=60))
            for each, domain in zip((one, other), domains, strict=False)
        ),
        help=(_help(comparison, bridges),),
        fixes=tuple(
            Fix(f"write `{written}`", "unsafe", (_addition(story, comparison.use, written),))
            for written in (f"{_via(comparison.use)}: {name}" for name in _fitting(comparison, bridges))
        ),
    )


def _other(story: Story, comparison: Comparison, bridges: _Bridges, via: Reference) -> Diagnostic:
    one, other = comparison.sides[:2]
    names = (via.symbol.name, one.symbol.name, other.symbol.name)
    return story.finding(
        CODE,
        fit("the bridge `{}` isn't built from `{}` and `{}`", *names),
        via.span,
        "joins something else",
        labels=(
            Label(via.symbol.location, "declared here"),
            *(Label(story.at(each.span), "compared here") for each in (one, other)),
        ),
        help=(_help(comparison, bridges),),
        fixes=tuple(
            Fix(f"write `{name}`", "unsafe", (Edit(story.at(via.span), name),))
            for name in _fitting(comparison, bridges)
        ),
    )


def _via(use: Use) -> str:
    """The name of the parameter that takes a bridge."""
    return use.signature.of_sort("Bridge")[0].names[0]


def _fitting(comparison: Comparison, bridges: _Bridges) -> list[str]:
    """Up to three bridges of the file that join the two."""
    pair = frozenset(each.symbol for each in comparison.sides)
    return [bridge.symbol.name for bridge in bridges.get(pair, [])[:3]]


def _addition(story: Story, use: Use, written: str) -> Edit:
    """The edit that adds a last argument to a term, which ends in a parenthesis."""
    end = use.span.end - 1
    before = story.module.source.text[use.span.start : end].rstrip()
    return Edit(story.at(Span(end, end)), f" {written}" if before.endswith(",") else f", {written}")


def _help(comparison: Comparison, bridges: _Bridges) -> str:
    """The bridges of the file that would do, or what to declare."""
    one, other = (each.symbol.name for each in comparison.sides[:2])
    via = _via(comparison.use)
    ways = " or ".join(f"`{via}: {name}`" for name in _fitting(comparison, bridges))
    if ways:
        return f"a bridge of the two is declared: write {ways}"
    return (
        f"declare a bridge of the two, `bridge NAME: SCHEMA(inner: {one}, outer: {other}, ...)`,"
        f" with a schema of std.bridges, and write `{via}: NAME`"
    )
