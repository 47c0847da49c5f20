"""A loss or reward stands where a goal, cognition or behaviour is wanted.

## Why it matters

A loss is a sequence of computations that change parameters, or a function. A goal is how the system should think.
Many systems that think in different ways have the same loss, so naming the loss doesn't say which is wanted.

## Wrong

```story
rationale {
  nudge again: inductive_bias(speed) {
    entrains win_signal
    because "short lines are searched first"
  }
}
```

## Right

```story
rationale {
  nudge again: inductive_bias(speed) {
    entrains plays_well.searches_lines
    because "short lines are searched first"
  }
}
```

## When to allow it

In a `toy` story that shows the fault. It can't be allowed in a `paper` or `advanced` one.

## Known false positives

None: the rule goes by what names stand for.

## Sources

Turner, Four usages of "loss" in AI, 2022;
Hubinger, How do we become confident in the safety of a machine learning system?, 2021.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.text.source import Location

CODE = Code("CON001", "loss-as-goal", "a loss changes parameters; it isn't what you want the system to think")


def in_place_of_property(
    location: Location, sort_phrase: str, declared: Location, properties: tuple[str, ...]
) -> Diagnostic:
    """A loss after ``entrains``, or as the argument of a schema that asks for a property."""
    listed = ", ".join(f"`{path}`" for path in properties[:6])
    if len(properties) == 1:
        help = f"a property of a goal is in scope: {listed}"
    elif properties:
        help = f"properties of goals in scope: {listed}"
    else:
        help = 'say in a goal what the system should think: `cognition NAME "..."`, and name it here'
    word = sort_phrase.rsplit(" ", 1)[-1]
    return Diagnostic(
        CODE,
        f"{sort_phrase} stands where a property of a goal is expected",
        location,
        label=f"names a {word}, not cognition or behaviour",
        labels=(Label(declared, f"declared here as {sort_phrase}"),),
        help=(help,),
        fixes=tuple(Fix(f"write `{path}`", "unsafe", (Edit(location, path),)) for path in properties[:6]),
    )


def as_class(location: Location, sort_phrase: str, declared: Location, classes: tuple[str, ...]) -> Diagnostic:
    """A loss as the annotation of a goal."""
    listed = ", ".join(f"`{name}`" for name in classes)
    return Diagnostic(
        CODE,
        f"{sort_phrase} stands where the class of a goal is expected",
        location,
        label="a goal's class is a kind of cognition",
        labels=(Label(declared, f"declared here as {sort_phrase}"),),
        help=(
            f"goal classes are in std.goals: {listed}",
            'say in `cognition NAME "..."` how the system should think, and in a constraint what the loss gives',
        ),
    )


def as_goal(location: Location, sort_phrase: str, declared: Location) -> Diagnostic:
    """A loss where a goal is wanted."""
    return Diagnostic(
        CODE,
        f"{sort_phrase} stands where a goal is expected",
        location,
        label="a loss isn't a goal",
        labels=(Label(declared, f"declared here as {sort_phrase}"),),
        help=('declare a goal, `goal NAME { cognition NAME "..." }`, and name it here',),
    )
