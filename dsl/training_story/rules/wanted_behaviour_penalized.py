"""What a step or claim says is penalized is a property of the goal.

## Why it matters

A penalty is an argument against a system that one doesn't want. Behaviour that training should suppress
belongs to the rival that shows it. If what is penalized is a property of the goal, either the wrong thing
was named, or the training works against what it is for.

## Wrong

```story
from std.claims use penalizes

claim quick_is_bad: penalizes(win_signal, plays_well.wins_fast, on: positions) {
  because "a short game collects fewer rewards"
}
```

## Right

```story
from std.claims use penalizes
from std.care use kludge

rival slow: kludge(drives: ["keeps the game going"]) {
  satisfies fits
  behaviour stalls "prolongs games that are won"
}

claim stalling_is_bad: penalizes(win_signal, slow.stalls, on: positions) {
  because "each further move risks the win, and a lost game gets no reward"
}

rationale {
  nudge short_games: inductive_bias(speed) {
    entrains plays_well.wins_fast
    from stalling_is_bad
    because "prolonging a game takes a count of moves, which nothing else in the policy needs"
    disfavours slow because "stalling costs wins, so updates weaken it"
  }
}
```

## When to allow it

When the property is penalized in one stage on purpose, so that another stage can teach it in a better form.

## Known false positives

A behaviour that both the goal and a rival show in different places. Declare it once in each.

## Sources

Christiano and Flint, comments on Four usages of "loss" in AI, 2022: a loss that is bad for systems that
behave badly.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.semantics.argument import statements
from training_story.semantics.model import Reference, Story
from training_story.text.fit import fit

CODE = Code(
    "RAT013",
    "wanted-behaviour-penalized",
    "a penalty speaks against a system that isn't wanted; here it falls on what is",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find penalties that fall on properties of a goal."""
    if story.is_library:
        return
    others = [
        each.symbol.path for rival in story.rivals for each in rival.properties if each.symbol.kind == "behaviour"
    ][:4]
    shown = ", ".join(f"`{path}`" for path in others)
    listed = f": {shown}" if shown else ', once it is declared there: `behaviour NAME "..."`'
    for _, use in statements(story):
        given = use.argument("Behaviour") if use.signature.counts_as("penalty") else None
        if given is None or not isinstance(given.value, Reference) or not given.value.symbol.is_goal_property:
            continue
        wanted = given.value.symbol
        yield story.finding(
            CODE,
            fit("the goal asks for `{}`, which is said to be penalized", wanted.path),
            given.span,
            "a property of the goal",
            labels=(Label(wanted.location, "wanted here"),),
            help=(f"name a behaviour of the rival that training should suppress{listed}",),
            fixes=tuple(Fix(f"write `{path}`", "unsafe", (Edit(story.at(given.span), path),)) for path in others),
        )
