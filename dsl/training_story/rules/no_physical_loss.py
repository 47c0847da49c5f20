"""A story has no physical loss.

## Why it matters

What shapes a system are computations that run during training and change its parameters. A formula alone
changes nothing: without a physical loss nobody can ask where the number comes from, what it depends on, or
which system it updates.

## Wrong

```story
story opening_book "A player that opens well" {
  status toy
}

from std.mechanisms use inductive_bias

space Board
space Move

setup games {
  system player: System[Board -> Move]
}

goal opens_well {
  cognition counts_lines "prefers the square that lies on most lines"
  desirable because "whatever counts lines opens well, and a count of lines is about nothing else"
}

rationale {
  nudge centre_first: inductive_bias(simplicity) {
    entrains opens_well.counts_lines
    because "one count serves every opening, so it is learned before any table"
  }
}
```

## Right

```story
story opening_book "A player that opens well" {
  status toy
}

from std.claims use attained
from std.mechanisms use inductive_bias

space Board
space Move

setup games {
  system player: System[Board -> Move]
  data openings: Dist[Board]
}

goal opens_well {
  cognition counts_lines "prefers the square that lies on most lines"
  desirable because "whatever counts lines opens well, and a count of lines is about nothing else"
}

physical reward good_start: Board -> Real {
  implemented by planned "openings.score:good_start"
  computed on openings
  depends on output
  updates player by "a policy gradient"
}

claim starts_well: attained(good_start, at_least: 0.9, on: openings) {
  because "openings are scored move by move"
}

rationale {
  nudge centre_first: inductive_bias(simplicity) {
    entrains opens_well.counts_lines
    because "one count serves every opening, so it is learned before any table"
    from starts_well
  }
}
```

## When to allow it

When a system is built without training, for example programmed by hand, and the story is kept for
comparison.

## Known false positives

None known. A physical loss that is imported from a library counts where the story names it.

## Sources

Turner, Four usages of "loss" in AI, 2022: loss as physical computation. Hubinger, How do we become
confident in the safety of a machine learning system?, 2021: the training setup.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.layers import is_layer_in_doubt
from training_story.semantics.model import Story
from training_story.syntax.nodes import StoryHeader

CODE = Code(
    "LOS001",
    "no-physical-loss",
    "what shapes a system is computed somewhere while it trains; a formula alone updates no parameter",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find a story in which nothing that trains is declared."""
    header = story.module.parsed.file.header
    if not isinstance(header, StoryHeader) or _may_have_one(story):
        return
    functions = ", ".join(f"`{loss.symbol.name}`" for loss in story.losses[:3])
    idealized = f", which {functions} can idealize" if functions else ""
    yield story.finding(
        CODE,
        "the story declares no physical loss or reward",
        header.name.span,
        "nothing here updates a system",
        help=(
            f"declare the computation{idealized}: `physical loss NAME: TYPE {{ ... }}`",
            "say in it what it is `implemented by`, `computed on`, `depends on` and `updates`",
        ),
    )


def _may_have_one(story: Story) -> bool:
    module = story.module
    return (
        bool(story.physical_losses or module.parsed.damages)
        or any(is_layer_in_doubt(loss) for loss in story.losses)
        or any(symbol.is_physical for symbol in module.used)
        or any(imported.symbol is None for imported in module.imports.values())
    )
