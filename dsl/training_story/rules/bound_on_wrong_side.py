"""A bound is on the side on which the number is bad.

## Why it matters

A loss is good when it is low, a reward when it is high. "The reward was at most 0.95" is met by a system
that never wins, so the constraint leaves nothing out that it was meant to leave out.

## Wrong

```story
claim wins_often: attained(win_signal, at_most: 0.99, on: positions) {
  because "the last rounds of self-play were logged"
}
```

## Right

```story
claim wins_often: attained(win_signal, at_least: 0.99, on: positions) {
  because "the last rounds of self-play were logged"
}
```

## When to allow it

When the bad side is what is claimed: a reward that stayed low, as evidence of what the system can't do.

## Known false positives

A number that is called a loss and wanted high, or a reward and wanted low. Declare it by what is wanted.

## Sources

Section 6 of the design of the language, rule 22.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.semantics.argument import statements
from training_story.semantics.model import Reference, Story, Use
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.fit import fit
from training_story.text.source import Span

CODE = Code(
    "TYP008",
    "bound-on-wrong-side",
    "a loss is good when low and a reward when high; a bound on the other side is met by bad systems too",
)

_GOOD_SIDE = {"loss": "at_most", "reward": "at_least"}


def check(story: Story) -> Iterator[Diagnostic]:
    """Find bounds from above on rewards, and from below on losses."""
    for statement, use in statements(story):
        written = statement.node.annotation
        loss = _loss(use)
        if loss is None or not isinstance(loss.node, nodes.Loss) or not isinstance(written, nodes.Call):
            continue
        if story.module.is_damaged(written.span) or _is_sign_lost(story, loss, loss.node):
            continue
        good = _GOOD_SIDE[loss.node.sign]
        for bound in _bounds(use):
            if bound != good and (use.complete or _is_named(written, bound)):
                yield _finding(story, use, written, loss, loss.node.sign, bound, good)


def _loss(use: Use) -> Symbol | None:
    for sort in ("Loss", "Physical", "Mathematical"):
        given = use.argument(sort)
        if given is not None and isinstance(given.value, Reference):
            return given.value.symbol
    return None


def _bounds(use: Use) -> list[str]:
    """The names under which bounds were given, of parameters that take a bound of either side."""
    return [
        name
        for parameter in use.signature.parameters
        if set(parameter.names) == set(_GOOD_SIDE.values())
        for name in parameter.names
        if name in use.arguments
    ]


def _is_sign_lost(story: Story, loss: Symbol, node: nodes.Loss) -> bool:
    return loss.module is story.module and story.module.is_damaged(Span(node.span.start, node.name.span.end))


def _is_named(written: nodes.Call, bound: str) -> bool:
    """Whether the bound was given by its name; by its place it may be meant for something else."""
    return any(each.name is not None and each.name.text == bound for each in written.arguments)


def _finding(
    story: Story, use: Use, written: nodes.Call, loss: Symbol, sign: nodes.Sign, bound: str, good: str
) -> Diagnostic:
    value = use.arguments[bound].span
    argument = next(each for each in written.arguments if each.value.span == value)
    shown = story.module.source.text[value.start : value.end]
    side = "above" if bound == "at_most" else "below"
    fixes: tuple[Fix, ...] = ()
    if argument.name is not None:
        edit = Edit(story.at(argument.name.span), good)
        fixes = (Fix(f"write `{good}: {shown}`", "unsafe", (edit,)),)
    elif all(each.name is not None for each in written.arguments if each.span.start > value.start):
        edit = Edit(story.at(Span(value.start, value.start)), f"{good}: ")
        fixes = (Fix(f"write `{good}: {shown}`", "unsafe", (edit,)),)
    return story.finding(
        CODE,
        fit("the {} `{}` is bounded from {}", sign, loss.path, side),
        argument.span,
        f"a {sign} is good when {'low' if sign == 'loss' else 'high'}",
        labels=(Label(loss.location, f"declared here as {loss.sort_phrase}"),),
        help=(f"write `{good}: {shown}`; if it is wanted {'low' if sign == 'reward' else 'high'},"
              f" declare it as a `{'loss' if sign == 'reward' else 'reward'}`",),
        fixes=fixes,
    )  # fmt: skip
