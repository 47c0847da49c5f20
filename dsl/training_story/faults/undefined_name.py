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
from training_story.text.fit import fit
from training_story.text.source import Location

CODE = Code("NAM001", "undefined-name", "a name that stands for nothing says nothing")

_MOST_PARTS = 6


def undefined(
    location: Location,
    name: str,
    near: tuple[tuple[str, str], ...],
    homes: tuple[str, ...],
    fitting: tuple[str, ...] = (),
    elsewhere: tuple[tuple[str, str, str], ...] = (),
) -> Diagnostic:
    """A name that isn't in view.

    ``near`` are similar names with their sorts, ``homes`` libraries that have it, ``fitting`` names that
    could stand there, ``elsewhere`` similar names in libraries: sort, library and name of each.
    """
    help = [f"{sort} with a similar name is in scope: `{path}`" for sort, path in near]
    fixes = [Fix(f"write `{path}`", "unsafe", (Edit(location, path),)) for _, path in near]
    for home in homes:
        help.append(f"`{name}` is in {home}: write `from {home} use {name}`")
    for sort, home, other in elsewhere:
        help.append(f"{sort} with a similar name is in {home}: write `from {home} use {other}` and `{other}` here")
        # The full name needs no import, so that one edit suffices.
        fixes.append(Fix(f"write `{home}.{other}`", "unsafe", (Edit(location, f"{home}.{other}"),)))
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
    help = [f"a name with a similar spelling is there: `{member}`" for member in near]
    others = [member for member in members if member not in near]
    if others:
        shown = ", ".join(f"`{owner}.{member}`" for member in others[:_MOST_PARTS])
        more = len(others) - _MOST_PARTS
        help.append(f"it {'also ' if near else ''}has {shown}" + (f" and {more} more" if more > 0 else ""))
    if not members:
        help.append(f"`{owner}` has no parts that can be named with a dot")
    return Diagnostic(
        CODE,
        fit("`{}` has no `{}`", owner, name),
        location,
        label="no such part",
        help=tuple(help),
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
