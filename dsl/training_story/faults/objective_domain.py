"""A base objective isn't of systems, or a mesa-objective is.

## Why it matters

A base objective is the criterion by which training picks among whole systems. A mesa-objective is the
criterion by which one system, while it runs, picks among the things that it searches over: plans, moves,
sentences. Written with one domain they look comparable, and the step that needs an argument, from the one
to the other, is lost.

## Wrong

```story
from std.claims use agrees

base objective mean_wins of win_signal: Board -> Real "how good a position is"
behavioural objective looks_like: Board -> Real "what its moves look as if they were for"

claim one_aim: agrees(looks_like, mean_wins, on: positions) {
  because "both rank positions by the lines that can still be completed"
}
```

```story
from std.claims use agrees

mesa objective line_count of policy: System[Board -> Move] -> Real "how many lines the system completes"
behavioural objective looks_like: System[Board -> Move] -> Real "what its moves look as if they were for"

claim one_aim: agrees(line_count, looks_like, on: positions) {
  because "both rank systems by the lines that they complete"
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
  because "in the positions met, the move that completes most lines also wins soonest"
}
```

## When to allow it

Hardly ever: a criterion over something else can be declared as a `behavioural objective`, which takes any
domain.

## Known false positives

A system that searches over other systems, as in a story about learned optimizers that train networks.
Declare a space for what it searches over.

## Sources

Hubinger and others, Risks from learned optimization, 2019. Becker-Kahn, An observation about Hubinger et
al.'s framework for learned optimization, 2022: the two have different types.
"""

from __future__ import annotations

from typing import Literal

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.text.fit import fit
from training_story.text.source import Location

CODE = Code(
    "OBJ001",
    "objective-domain",
    "training picks among systems by a base objective, a system among plans or outputs by a mesa-objective",
)

_FACTS = {
    "base": "the domain of the base objective `{}` is `{}`, not a system",
    "mesa": "the domain of the mesa objective `{}` is a system: `{}`",
}
_LABELS = {"base": "not what training picks among", "mesa": "not what a system searches over"}


def wrong(location: Location, kind: Literal["base", "mesa"], name: str, domain: str) -> Diagnostic:
    """The domain of an objective that isn't one of its kind."""
    if kind == "base":
        help = f"write `{name}: System[INPUTS -> OUTPUTS] -> Real`, or declare it as a `mesa objective`"
    else:
        help = f"write `{name}: WHAT_IT_SEARCHES_OVER -> Real`, or declare it as a `base objective`"
    return Diagnostic(CODE, fit(_FACTS[kind], name, domain), location, _LABELS[kind], help=(help,))
