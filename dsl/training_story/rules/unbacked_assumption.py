"""An assumption that nothing rests on, or that has neither evidence nor an `if false`.

## Why it matters

An assumption is where an argument can fail. A reader wants to know what falls with it, which needs a step
that assumes it, and how much that matters: either there is evidence for it, or it is said what happens if
it is false.

## Wrong

```story
rationale {
  assumption fair_start "either side moves first in half of the games"
}
```

## Right

```story
rationale {
  assumption fair_start "either side moves first in half of the games" {
    if false safe because "the weaker side would lose more, which the log of games shows within a day"
    evidence data "counts of first moves in the log of self-play"
  }

  nudge both_sides: inductive_bias(simplicity) {
    entrains plays_well.searches_lines
    because "one search serves both sides, and two tables would have to be learned apart"
    assumes fair_start
  }
}
```

## When to allow it

While a story is being written, for an assumption whose step is still to come.

## Known false positives

None: the rule looks at names and fields, not at what they say.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021: sensitivity analysis
of a training story, how it fails when an assumption fails.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Fix
from training_story.semantics.added_field import fill_in
from training_story.semantics.model import Assumption, Story
from training_story.text.fit import fit

CODE = Code(
    "RAT009",
    "unbacked-assumption",
    "an assumption is where an argument may fail: say what falls with it, and what speaks for it",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find assumptions that are idle or unbacked."""
    if story.is_library:
        return
    may_be_assumed = story.is_uncertain("assumes") or bool(story.module.parsed.damages)
    assumed = {reference.symbol for each in story.nodes for reference in each.assumes}
    for assumption in story.assumptions:
        symbol = assumption.symbol
        if symbol.node is None or story.is_in_doubt(symbol):
            continue
        is_idle = symbol not in assumed and not may_be_assumed
        finding = _finding(story, assumption, is_idle, not assumption.node.fields)
        if finding is not None:
            yield finding


def _finding(story: Story, assumption: Assumption, is_idle: bool, is_bare: bool) -> Diagnostic | None:
    if not is_idle and not is_bare:
        return None
    name = assumption.symbol.name
    if is_idle and is_bare:
        message = "nothing assumes `{}`, and it has neither evidence nor `if false`"
        label = "idle, and without support"
    elif is_idle:
        message, label = "nothing assumes `{}`", "no step or claim rests on it"
    else:
        message = "the assumption `{}` has neither evidence nor an `if false`"
        label = "nothing says how sure it is"
    help: list[str] = []
    fixes: tuple[Fix, ...] = ()
    if is_idle:
        help.append(f"write `assumes {name}` in the step or claim that needs it")
    if is_bare:
        help.append('add `evidence KIND "..."`, or `if false safe because "..."` (or `catastrophic`)')
        fixes = fill_in(story, assumption.node.span, 'evidence <kind> "<what shows it>"')
    place = assumption.node.name.span
    return story.finding(CODE, fit(message, name), place, label, help=tuple(help), fixes=fixes)
