"""A loss or reward stands where a goal, cognition or behaviour is wanted."""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.text.source import Location

CODE = Code(
    "CON001", "loss-as-goal", "a loss changes parameters; it isn't what you want the system to think"
)


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
        fixes=tuple(
            Fix(f"write `{path}`", "unsafe", (Edit(location, path),)) for path in properties[:6]
        ),
    )


def as_class(
    location: Location, goal: str, sort_phrase: str, declared: Location, classes: tuple[str, ...]
) -> Diagnostic:
    """A loss as the annotation of a goal."""
    listed = ", ".join(f"`{name}`" for name in classes)
    return Diagnostic(
        CODE,
        f"{sort_phrase} stands where the class of the goal `{goal}` is expected"[:90],
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
