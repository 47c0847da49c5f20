"""A care statement doesn't say in which way the loss is cared about.

## Why it matters

"It cares about the loss" can mean many facts: the number in one register, the function that computes it,
what the function reads, the outcome that made the number good. Systems that care about one or the other act
alike in training and part where one of these facts can be had without the others. Only a flavour makes the
statement one that predicts something.

## Wrong

```story
claim wants_wins: care about win_signal
```

## Right

```story
claim wants_wins: care about win_signal: register_value(at: win_signal.field, horizon: episode)
```

## When to allow it

In a draft. A reader of a finished story can't tell what is claimed.

## Known false positives

None: the rule looks at whether a flavour is named.

## Sources

Turner, Four usages of "loss" in AI, 2022; Gao, Towards deconfusing wireheading and reward maximization, 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.semantics.caring import care_statements, fitting, to_fill_in, written
from training_story.semantics.model import Reference, Story
from training_story.semantics.signatures import Signature
from training_story.text.fit import fit
from training_story.text.source import Span

CODE = Code(
    "CAR001",
    "care-without-flavour",
    "systems that care about different facts near a loss act alike in training and part after it",
)

_MOST_SHOWN = 6


def check(story: Story) -> Iterator[Diagnostic]:
    """Find care statements without a flavour."""
    for care in care_statements(story):
        span = care.node.span
        if care.node.annotation is None and care.about is not None and not story.module.is_damaged(span):
            yield _finding(story, care.about)


def _finding(story: Story, about: Reference) -> Diagnostic:
    flavours = fitting(story, about.symbol)
    after = story.at(Span(about.span.end, about.span.end))
    return story.finding(
        CODE,
        fit("caring about `{}` can mean any of several facts", about.symbol.path),
        about.span,
        "which fact about it?",
        help=(*(_line(story, each) for each in flavours[:_MOST_SHOWN]), *_rest(flavours)),
        fixes=tuple(
            Fix(
                f"it cares that {each.node.gloss.value}: `{each.name}`",
                "placeholder",
                (Edit(after, f": {to_fill_in(story, each, about.symbol)}"),),
            )
            for each in flavours
        ),
    )


def _line(story: Story, flavour: Signature) -> str:
    said = flavour.text("predicts") or flavour.node.gloss.value
    return f"`{written(story, flavour.symbol)}`: {said}"


def _rest(flavours: list[Signature]) -> Iterator[str]:
    left = flavours[_MOST_SHOWN:]
    if left:
        yield f"and {len(left)} more in {left[0].symbol.module.path or 'this file'}"
