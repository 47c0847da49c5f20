"""Something is said of one layer of loss that only the other layer has.

## Why it matters

Computations run, are logged and update parameters; functions are convex, proper, minimized by something. A theorem
about the function holds of the computation only as far as the declared gaps allow.

## Wrong

```story
from std.claims use proper

claim honest: proper(win_signal, over: positions)
```

## Right

```story
from std.claims use proper

claim honest: proper(win_value, over: positions)
```

## When to allow it

While a theorem's idealization is being written down.

## Known false positives

None: the rule goes by the layer that is declared.

## Sources

Turner, Four usages of "loss" in AI, 2022; its first two usages.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.text.source import Location

CODE = Code(
    "CON005",
    "wrong-layer",
    "computations run and update; functions have properties; theorems about one needn't hold of the other",
)


def argument(
    location: Location, sort_phrase: str, wanted: str, declared: Location, others: tuple[str, ...]
) -> Diagnostic:
    """A loss of one layer as the argument of a schema that asks for the other; ``others`` stand in for it."""
    if others:
        help = "the declared idealization ties it to " + ", ".join(f"`{other}`" for other in others)
    elif wanted == "mathematical":
        idealization = f'idealizes {location.text} over DATA gap "..."'
        help = f"declare the function: `mathematical loss NAME: TYPE -> Real {{ {idealization} }}`"
    else:
        help = "name the computation: a `physical` loss with its implementation"
    return Diagnostic(
        CODE,
        f"{sort_phrase} stands where a {wanted} loss or reward is expected",
        location,
        label=f"asked of the {wanted} layer",
        labels=(Label(declared, f"declared here as {sort_phrase}"),),
        help=(help,),
        fixes=tuple(Fix(f"write `{other}`", "unsafe", (Edit(location, other),)) for other in others),
    )


def field(
    location: Location, keyword: str, sort_phrase: str, name: Location, wanted: str, others: tuple[str, ...]
) -> Diagnostic:
    """A field in a declaration of the other layer."""
    if others:
        help = f"write it in the {wanted} " + " or ".join(f"`{other}`" for other in others)
    else:
        help = f"declare a {wanted} loss or reward beside this one and write `{keyword}` there"
    return Diagnostic(
        CODE,
        f"{sort_phrase} has no `{keyword}`",
        location,
        label=f"only the {wanted} layer has it",
        labels=(Label(name, f"declared here as {sort_phrase}"),),
        help=(help,),
    )
