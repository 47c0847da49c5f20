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

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.semantics.comparisons import Comparison, bridges_by_pair, comparisons, differ
from training_story.semantics.model import Bridge, Reference, Story
from training_story.semantics.symbols import Symbol
from training_story.semantics.types import domain_of, show
from training_story.text.fit import fit

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
    )


def _help(comparison: Comparison, bridges: _Bridges) -> str:
    """The bridges of the file that would do, or what to declare."""
    one, other = (each.symbol for each in comparison.sides[:2])
    fitting = [f"`via: {bridge.symbol.name}`" for bridge in bridges.get(frozenset((one, other)), [])[:3]]
    if fitting:
        return f"a bridge of the two is declared: write {' or '.join(fitting)}"
    return (
        f"declare a bridge of the two, `bridge NAME: SCHEMA(inner: {one.name}, outer: {other.name}, ...)`,"
        " with a schema of std.bridges, and write `via: NAME`"
    )
