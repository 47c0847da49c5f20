"""A flavour of caring doesn't fit what is cared about.

## Why it matters

Some flavours are about a place in a computer, others about a function. A function is at no place, so nothing
can be written there; and a computation without a function behind it has no rule by which predictions are
scored. A statement that mixes the two predicts nothing.

## Wrong

```story
claim wants_wins: care about win_value: register_value(at: win_signal.field, horizon: episode)
```

```story
mathematical loss surprise: System[Board -> Move] -> Real { formula "E_{b ~ D} -log p(b, m(b))" }

claim foresees: care about win_value: std.care.prediction_match(rule: surprise, horizon: step)
```

## Right

```story
claim wants_wins: care about win_signal: register_value(at: win_signal.field, horizon: episode)
```

```story
claim foresees: care about win_signal: std.care.prediction_match(rule: win_value, horizon: step)
```

## When to allow it

Hardly ever. A flavour of one's own that asks for neither a place nor a function fits every loss.

## Known false positives

A rule from a library that the loss cared about brings in by `formula`: name the loss itself.

## Sources

Turner, Four usages of "loss" in AI, 2022: caring about a register and caring about a function are different.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.semantics.caring import (
    Caring,
    carings,
    fits,
    fitting,
    may_be_idealized,
    rules_of,
    stages_of,
    written,
)
from training_story.semantics.model import Given, Reference, Story
from training_story.semantics.symbols import Symbol
from training_story.text.fit import fit

CODE = Code(
    "CAR004",
    "flavour-does-not-fit",
    "a function is at no place in a computer, and a place in a computer has no rule of its own",
)

_MOST_SHOWN = 6


def check(story: Story) -> Iterator[Diagnostic]:
    """Find flavours that can't be about the loss beside them."""
    for caring in carings(story):
        if not fits(story, caring.use.signature, caring.about.symbol):
            # A stage or rule that didn't resolve may be why the loss seems to have none.
            if not (caring.lost("Stage") or caring.lost("Mathematical")):
                yield _wrong_flavour(story, caring)
        else:
            yield from _wrong_rules(story, caring)


def _wrong_flavour(story: Story, caring: Caring) -> Diagnostic:
    about = caring.about.symbol
    flavour = caring.use.signature
    lacks_place = bool(flavour.of_sort("Stage")) and not stages_of(about)
    what = "a place" if lacks_place else "a function"
    has = f"{about.sort_phrase}, and names no {'stage' if lacks_place else 'function that idealizes it'}"
    if lacks_place and about.is_mathematical:
        has = f"{about.sort_phrase}, which is at no place"
    listed = ", ".join(f"`{written(story, each.symbol)}`" for each in fitting(story, about)[:_MOST_SHOWN])
    help, fixes = _about_instead(story, caring, lacks_place)
    return story.finding(
        CODE,
        fit(f"`{{}}` is about {what}, which `{{}}` doesn't have", flavour.name, about.path),
        caring.use.name_span,
        f"about {what}",
        (Label(story.at(caring.about.span), "what is cared about"), Label(about.location, has)),
        help=(help, f"flavours that fit `{about.path}`: {listed}"),
        fixes=fixes,
    )


def _about_instead(story: Story, caring: Caring, lacks_place: bool) -> tuple[str, tuple[Fix, ...]]:
    about = caring.about.symbol
    if not lacks_place:
        return f"declare a function that `idealizes {about.path}`", ()
    loss = story.loss_of.get(about)
    idealized = loss.idealizes.symbol if loss is not None and loss.idealizes is not None else None
    if idealized is not None and stages_of(idealized):
        say = f"write `care about {idealized.path}`: it is what runs, and has stages"
        return say, (Fix(say, "unsafe", (Edit(story.at(caring.about.span), idealized.path),)),)
    if about.is_physical:
        return f'name the places on the way to the number in `{about.path}`: `stage NAME "..."`', ()
    return "name a physical loss with stages as what is cared about", ()


def _wrong_rules(story: Story, caring: Caring) -> Iterator[Diagnostic]:
    about = caring.about.symbol
    rules = rules_of(story, about)
    if about.is_physical and may_be_idealized(story):
        return
    for given in caring.given("Mathematical"):
        if isinstance(given.value, Reference) and given.value.symbol not in rules:
            yield _wrong_rule(story, caring, given, given.value.symbol, rules)


def _wrong_rule(story: Story, caring: Caring, given: Given, rule: Symbol, rules: list[Symbol]) -> Diagnostic:
    about = caring.about.symbol
    listed = ", ".join(f"`{each.path}`" for each in rules[:_MOST_SHOWN])
    labels = [Label(story.at(caring.about.span), "what is cared about")]
    if rule.module is story.module:
        labels.append(Label(rule.location, f"declared here as {rule.sort_phrase}"))
    return story.finding(
        CODE,
        fit("`{}` is neither `{}` nor an idealization of it", rule.path, about.path),
        given.span,
        "the function of something else",
        tuple(labels),
        help=(f"write {listed}",) if rules else (f"declare a function that `idealizes {about.path}`",),
        fixes=tuple(Fix(f"write `{each.path}`", "unsafe", (Edit(story.at(given.span), each.path),)) for each in rules),
    )
