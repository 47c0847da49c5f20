"""A step, or a claim about an actual run, rests on claims about a limit alone.

## Why it matters

"Every optimum, with unlimited data, has the property" is a statement about a limit that no run reaches. To
say something of the system that a run ends with one needs a further premise: how near the run comes, on
which inputs. Without it the theorem is quoted for a system that it doesn't speak of.

## Wrong

```story
from std.claims use optimal_in_limit, proper

claim best_players: optimal_in_limit(win_value, then: plays_well.wins_fast) {
  because "the value of a position under best play is known for the whole game"
}

claim ours_is_calibrated: proper(win_value, over: positions) {
  from best_players
  because "what holds of the best players holds of the one that training ends with"
}
```

## Right

```story
from std.claims use optimal_in_limit, proper

claim best_players: optimal_in_limit(win_value, then: plays_well.wins_fast) {
  because "the value of a position under best play is known for the whole game"
}

claim ours_is_calibrated: proper(win_value, over: positions) {
  from best_players, fits
  because "on the positions met the run comes within a twentieth of the best, where the theorem holds"
}
```

## When to allow it

When the premise that leads to the run is common knowledge in the field, and the reason cites it.

## Known false positives

A further premise that is written as an assumption, and not in `from`, isn't seen. Draw the conclusion from
a claim that states it.

## Sources

Turner, Inner and outer alignment decompose one hard problem into two extremely hard problems, 2022.
Hubinger, Clarifying inner alignment terminology, 2020, where the limit is defined.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.semantics.model import Claim, Step, Story
from training_story.syntax import nodes
from training_story.text.fit import fit
from training_story.text.source import Span

CODE = Code(
    "RAT008",
    "actual-from-limit",
    "a limit is never reached: what holds of every optimum needn't hold of the system that a run ends with",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find what is drawn from claims of modality limit alone."""
    if story.is_library:
        return
    for each in story.nodes:
        if not _is_actual(each) or not _all_read(story, each):
            continue
        limits = [claim for reference in each.draws_from if (claim := story.claim_of.get(reference.symbol))]
        if not limits or len(limits) < len(each.draws_from) or not all(map(_is_limit, limits)):
            continue
        yield story.finding(
            CODE,
            fit("the {} `{}` rests on what holds in a limit alone", _word(each), each.symbol.name),
            Span(each.draws_from[0].span.start, each.draws_from[-1].span.end),
            "of modality `limit`",
            labels=tuple(
                Label(claim.symbol.location, fit("`{}` speaks of a limit", claim.use.signature.name, most=60))
                for claim in limits[:3]
                if claim.use is not None
            ),
            help=("add to `from` what says how near the run comes: a constraint, or another claim",),
        )


def _is_actual(each: Step | Claim) -> bool:
    """Whether it speaks of an actual run; a claim whose annotation failed may not."""
    if isinstance(each, Step) or each.care is not None:
        return True
    return each.use is not None and not each.use.signature.is_limit


def _is_limit(claim: Claim) -> bool:
    return claim.use is not None and claim.use.signature.is_limit


def _all_read(story: Story, each: Step | Claim) -> bool:
    """Whether every name in its ``from`` resolved: one that didn't may be the missing premise."""
    written = [
        path
        for clause in each.node.clauses
        if isinstance(clause, nodes.PathsField) and clause.keyword == "from"
        for path in clause.paths
    ]
    return len(written) == len(each.draws_from) and not story.module.is_damaged(each.node.span)


def _word(each: Step | Claim) -> str:
    return each.node.kind if isinstance(each, Step) else "claim"
