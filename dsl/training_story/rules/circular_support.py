"""Steps or claims are drawn from one another in a circle.

## Why it matters

What is drawn from something is only as well supported as that is. In a circle nothing stands on anything
else: each member would be reached only if another had been reached before.

## Wrong

```story
rationale {
  nudge lines_first: inductive_bias(speed) {
    entrains plays_well.searches_lines
    because "where few games are lost, a short search has met every line that matters"
    from few_losses
  }
}

claim few_losses: attained(win_signal, at_least: 0.9, on: positions) {
  from lines_first
  because "a policy that searches lines blocks in time"
}
```

## Right

```story
rationale {
  nudge lines_first: inductive_bias(speed) {
    entrains plays_well.searches_lines
    because "a search of two moves fits into one pass through the network, a longer one doesn't"
  }
}

claim few_losses: attained(win_signal, at_least: 0.9, on: positions) {
  from lines_first
  because "a policy that searches lines blocks in time"
}
```

## When to allow it

Never for an argument. If two things strengthen each other over time, give each stage its own step.

## Known false positives

None.

## Sources

Assurance 2.0 and Goal Structuring Notation, in which the graph of an argument has no circles.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.semantics.argument import circles
from training_story.semantics.model import Claim, Reference, Step, Story
from training_story.text.fit import fit

CODE = Code(
    "RAT010",
    "circular-support",
    "in a circle of reasons nothing stands on anything else",
    by_status=True,
)

_SHOWN = 6
"""How many members of a circle a note lists."""


def check(story: Story) -> Iterator[Diagnostic]:
    """Find circles of support."""
    if story.is_library:
        return
    for circle in circles(story):
        first = circle[0][0]
        name = first.symbol.name
        if len(circle) == 1:
            message, label = "`{}` is drawn from itself", "its own ground"
            help = f"take `{name}` out of its own `from`"
        else:
            message, label = "the support of `{}` leads back to itself", "drawn, in the end, from itself"
            help = "take one of these names out of its `from`, and give that step or claim its own ground"
        yield story.finding(
            CODE,
            fit(message, name),
            first.node.name.span,
            label,
            labels=tuple(
                Label(story.at(reference.span), fit("`{}` is drawn from this", each.symbol.name, most=60))
                for each, reference in circle[:3]
            ),
            notes=(_path(circle),) if len(circle) > 1 else (),
            help=(help,),
        )


def _path(circle: tuple[tuple[Step | Claim, Reference], ...]) -> str:
    names = [f"`{reference.symbol.name}`" for _, reference in circle]
    if len(names) > _SHOWN:
        left_out = len(names) - _SHOWN
        names = [*names[: _SHOWN - 1], f"{left_out} more", names[-1]]
    return f"`{circle[0][0].symbol.name}` is drawn from " + ", drawn from ".join(names)
