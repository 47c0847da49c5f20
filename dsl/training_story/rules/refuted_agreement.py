"""The tables of a story show that two objectives differ where they are said to agree.

## Why it matters

That an inner objective agrees with the outer one is often read off the training data, and said of more. Where spaces,
maps and objectives are written out, the claim can be computed: the inner objective is carried over to outputs, and
what it picks is compared with what is demanded on each instance. One instance on which they differ is enough.

## Wrong

```story
space Puzzle { elements opening, endgame }
space Plan { elements attack, defend }
space Deed { elements wins, draws }

data puzzles: Dist[Puzzle] { opening, endgame }

map ends_in: Plan -> Deed { attack: wins, defend: draws }
map asked: Puzzle -> (Deed -> Real) {
  opening * wins: 1,
  opening * draws: 0,
  endgame * wins: 0,
  endgame * draws: 1,
}

base objective solved of win_value: System[Puzzle -> Deed] -> Real
mesa objective boldness of policy: Plan -> Real { attack: 1, defend: 0.2 }

bridge by_deed: std.bridges.output(
  inner: boldness,
  outer: solved,
  readout: ends_in,
  demand: asked,
  over: puzzles,
  invariant: argmax,
)

claim bold_is_right: std.claims.agrees(boldness, solved, via: by_deed, on: puzzles) {
  because "openings are won by attacking"
}
```

## Right

```story
space Puzzle { elements opening, endgame }
space Plan { elements attack, defend }
space Deed { elements wins, draws }

data puzzles: Dist[Puzzle] { opening, endgame }
data openings: Dist[Puzzle] { opening }

map ends_in: Plan -> Deed { attack: wins, defend: draws }
map asked: Puzzle -> (Deed -> Real) {
  opening * wins: 1,
  opening * draws: 0,
  endgame * wins: 0,
  endgame * draws: 1,
}

base objective solved of win_value: System[Puzzle -> Deed] -> Real
mesa objective boldness of policy: Plan -> Real { attack: 1, defend: 0.2 }

bridge by_deed: std.bridges.output(
  inner: boldness,
  outer: solved,
  readout: ends_in,
  demand: asked,
  over: puzzles,
  invariant: argmax,
)

claim bold_is_right: std.claims.agrees(boldness, solved, via: by_deed, on: openings) {
  because "openings are won by attacking"
}
```

## When to allow it

Where a table is a sketch with invented numbers: then better leave the numbers out.

## Known false positives

None: where a row that is needed is missing, nothing is said.

## Sources

Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, 2022, with a comment that
gives the construction; Hubinger and others, Risks from learned optimization, 2019, for the example that agrees in
training and differs after.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.semantics.comparisons import compared
from training_story.semantics.model import Story
from training_story.text.fit import fit

if TYPE_CHECKING:
    from training_story.semantics.agreement import Agreement, OnData

CODE = Code(
    "OBJ007",
    "refuted-agreement",
    "one instance on which two objectives pick otherwise is enough to refute that they agree",
)

_MOST_SHOWN = 3


def check(story: Story) -> Iterator[Diagnostic]:
    """Find claims and steps of agreement that the story's own tables refute."""
    if next(compared(story), None) is None:
        return
    from training_story.semantics.agreement import agreements  # few stories compare objectives

    for found in agreements(story):
        differing = next((each for each in found.on if each.verdict == "differ"), None)
        if differing is not None:
            yield _finding(story, found, differing)


def _finding(story: Story, found: Agreement, on: OnData) -> Diagnostic:
    first, *rest = on.differences
    inner, outer = found.inner.name, found.outer.name
    reference = next((each for each in found.comparison.data if each.symbol is on.data), None)
    named = found.said.node.name.span
    verb = {"argmax": "picks", "ordering": "ranks"}.get(found.invariance, "has")
    return story.finding(
        CODE,
        fit("`{}` and `{}` differ on `{}` of `{}`", inner, outer, first.instance, on.data.name),
        named,
        "the tables say otherwise",
        (
            Label(first.inner_at, f"`{inner}` {verb} {first.inner}"),
            Label(first.outer_at, f"asked for: {first.outer}"),
            *(() if reference is None else (Label(story.at(reference.span), "of these it is said"),)),
        ),
        notes=tuple(
            f"they differ on `{each.instance}`, too: {each.inner} against {each.outer}" for each in rest[:_MOST_SHOWN]
        ),
        help=_help(found),
    )


def _help(found: Agreement) -> tuple[str, ...]:
    agreed = [each.data.name for each in (*found.on, *found.elsewhere) if each.verdict == "agree"]
    where = f", such as `{agreed[0]}`" if agreed else ""
    return (f"say it of data on which they agree{where}", "or correct the row that is wrong")
