"""A claim uses a relation between loss and goal that says nothing checkable."""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.text.source import Location

CODE = Code(
    "CON003",
    "rejected-predicate",
    "a loss and a goal are of different sorts; readers expect different systems from such a phrase",
)


def rejected(
    location: Location, name: str, because: str | None, instead: tuple[tuple[str, str, str], ...]
) -> Diagnostic:
    """``instead`` holds for each replacement its name, its gloss, and a use to fill in."""
    return Diagnostic(
        CODE,
        f"`{name}` is no claim that can be checked",
        location,
        label="which of several claims is meant?",
        notes=(because,) if because else (),
        help=tuple(f"`{other}`: {gloss}" for other, gloss, _ in instead)
        or ("say what can be measured or proved",),
        fixes=tuple(
            Fix(f"claim `{other}`", "placeholder", (Edit(location, skeleton),))
            for other, _, skeleton in instead
        ),
    )
