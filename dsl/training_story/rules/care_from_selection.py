"""A claim that a system cares about a loss is drawn from constraints and selections alone.

## Why it matters

That a system was selected for a low loss doesn't say that it cares about the loss. Systems that care about
the number, about the task, about something that went with the task, and about nothing of the kind can all
have been selected alike. Some further ground must say why training gives the one that cares: a nudge, or a
claim about what was found in the system.

## Wrong

```story
claim wants_wins: care about win_signal: register_value(at: win_signal.field, horizon: episode) {
  because "training went on until wins were common"
  from fits
}
```

## Right

```story
claim wants_wins: care about win_signal: register_value(at: win_signal.field, horizon: episode) {
  because "of the systems that win, the one with a single place to look at is the shortest to write down"
  from fits, small_net
}
```

## When to allow it

Where the claim rests on evidence that was found in the system itself. Rather leave out `from` and give the
`evidence`: the selection adds nothing to it.

## Known false positives

None known. A nudge or a claim among what it is drawn from is enough, whatever they say.

## Sources

Turner, Reward is not the optimization target, 2022; Mallen and Shlegeris, The behavioral selection model for
predicting AI motivations, 2025; Christiano and Flint, comments on Four usages of "loss" in AI, 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.semantics.model import Claim, Reference, Story
from training_story.syntax.nodes import PathsField, Step
from training_story.text.fit import fit
from training_story.text.source import Span

CODE = Code(
    "CAR003",
    "care-from-selection",
    "being selected for a low loss is not caring about it: systems that don't care are selected as well",
)

_MOST_LABELS = 3


def check(story: Story) -> Iterator[Diagnostic]:
    """Find care statements that have no other ground than that the system did well."""
    if story.is_uncertain("from"):
        return
    for claim in story.claims:
        drawn = claim.draws_from
        if claim.care is None or not drawn or story.module.is_damaged(claim.node.span):
            continue
        if all(_is_about_numbers(each) for each in drawn):
            yield _finding(story, claim)


def _is_about_numbers(reference: Reference) -> bool:
    node = reference.symbol.node
    return isinstance(node, Step) and node.kind != "nudge"


def _finding(story: Story, claim: Claim) -> Diagnostic:
    first, last = claim.draws_from[0], claim.draws_from[-1]
    steps = list(dict.fromkeys(each.symbol for each in claim.draws_from))
    kinds = " and ".join(sorted({f"{each.node.kind}s" for each in steps if isinstance(each.node, Step)}))
    nudges = [step.symbol.name for step in story.steps if step.node.kind == "nudge"]
    in_scope = f": in scope, {', '.join(f'`{name}`' for name in nudges[:6])}" if nudges else ""
    return story.finding(
        CODE,
        fit(f"the care in `{{}}` is drawn from {kinds} alone", claim.symbol.name),
        Span(first.span.start, last.span.end) if _in_one_field(claim) else first.span,
        "they say that it does well",
        tuple(Label(each.location, each.sort_phrase) for each in steps[:_MOST_LABELS]),
        help=(
            f"draw it also from a nudge, which says why training gives a system that cares{in_scope}",
            'or drop `from` and give evidence from within the system: `evidence interpretability "..."`',
        ),
    )


def _in_one_field(claim: Claim) -> bool:
    return sum(isinstance(each, PathsField) and each.keyword == "from" for each in claim.node.clauses) == 1
