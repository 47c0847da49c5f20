"""A name is used that nothing in view declares.

## Why it matters

A name that stands for nothing says nothing. What rests on it isn't reported a second time.

## Wrong

```story
open win_signal.camera "nobody has looked at the camera"
```

## Right

```story
open win_signal.judge "nobody has looked at the judge"
```

## When to allow it

A fault of typing is repaired, not allowed.

## Known false positives

None known.

## Sources

None.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.text.source import Location

CODE = Code("NAM001", "undefined-name", "a name that stands for nothing says nothing")


def undefined(
    location: Location,
    name: str,
    near: tuple[tuple[str, str], ...],
    homes: tuple[str, ...],
    fitting: tuple[str, ...] = (),
) -> Diagnostic:
    """A name that isn't in view.

    ``near`` are similar names with their sorts, ``homes`` libraries that have it, ``fitting`` names that
    could stand there.
    """
    help = [f"{sort} with a similar name is in scope: `{path}`" for sort, path in near]
    fixes = [Fix(f"write `{path}`", "unsafe", (Edit(location, path),)) for _, path in near]
    for home in homes:
        help.append(f"`{name}` is in {home}: write `from {home} use {name}`")
    if fitting:
        help.append("in scope for this place: " + ", ".join(f"`{path}`" for path in fitting))
    if not help:
        help.append(f"declare `{name}`, or import it with `from LIBRARY use {name}`")
    return Diagnostic(
        CODE,
        f"`{name}` isn't declared",
        location,
        label="no such name in view",
        help=tuple(help),
        fixes=tuple(fixes),
    )


def no_member(location: Location, owner: str, name: str, members: tuple[str, ...], near: tuple[str, ...]) -> Diagnostic:
    """A name after a dot that its owner doesn't have."""
    shown = ", ".join(f"`{owner}.{member}`" for member in members[:6])
    return Diagnostic(
        CODE,
        f"`{owner}` has no `{name}`",
        location,
        label="no such part",
        help=(f"it has {shown}",) if shown else (f"`{owner}` has no parts that can be named with a dot",),
        fixes=tuple(Fix(f"write `{member}`", "unsafe", (Edit(location, member),)) for member in near),
    )


def everywhere(findings: Sequence[Diagnostic]) -> Diagnostic:
    """One finding for all places at which the same name isn't known: they have one cause."""
    first, *others = sorted(findings, key=lambda each: each.location.span)
    if not others:
        return first
    labels = tuple(Label(each.location, "and here") for each in others[:3])
    more = len(others) - len(labels)
    written = first.location.text
    fixes = tuple(
        attrs.evolve(
            fix,
            edits=(
                *fix.edits,
                *(Edit(each.location, fix.edits[0].text) for each in others if each.location.text == written),
            ),
        )
        for fix in first.fixes
    )
    notes = (*first.notes, f"it is used in {more} more places") if more > 0 else first.notes
    return attrs.evolve(first, labels=labels, notes=notes, fixes=fixes)
