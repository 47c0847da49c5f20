r"""A reference in the prose names nothing that the story declares.

A reference is `` `story:plays_well.wins_fast` `` in Markdown, Typst and reStructuredText, also
``:story:`...` `` in the latter, and ``\storyref{plays_well.wins_fast}`` in LaTeX. A stage or property may
stand without its owner where one declaration alone has it.

## Why it matters

A reader who follows the prose looks for something that isn't there: renamed, removed, or never written.

## Wrong

````document file=proposal.md
```story
library readings "what the sensors give"
space Sensor
```

The policy sees what `story:Sensors` stands for.
````

## Right

````document file=proposal.md
```story
library readings "what the sensors give"
space Sensor
```

The policy sees what `story:Sensor` stands for.
````

## When to allow it

While the declaration is still to be written.

## Known false positives

None known: text in backticks that doesn't begin with `story:` is no reference.

## Sources

Cross-references of Sphinx and LaTeX, which warn likewise.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.text.fit import fit
from training_story.text.source import Location

CODE = Code("DOC001", "unknown-reference", "a reader who follows the reference finds nothing")


def unknown(location: Location, path: str, near: tuple[str, ...], notes: tuple[str, ...]) -> Diagnostic:
    """A path that names nothing; ``near`` are paths with a similar name."""
    place = path_place(location, path)
    return Diagnostic(
        CODE,
        fit("the story declares no `{}`", path),
        location,
        label="names nothing",
        notes=notes,
        help=(f"with a similar name: {', '.join(f'`{each}`' for each in near)}",) if near else (),
        fixes=tuple(Fix(f"write `{each}`", "unsafe", (Edit(place, each),)) for each in near),
    )


def path_place(location: Location, path: str) -> Location:
    """Where the path stands in a reference, which may have a word before it and a fingerprint behind."""
    text = location.text
    at = text.find(path)
    if at < 0:
        return location
    start = location.span.start + at
    return Location(location.source, type(location.span)(start, start + len(path)))
