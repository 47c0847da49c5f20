"""A file doesn't begin with ``story NAME "..."`` or ``library PATH "..."``.

## Why it matters

The header names the story and says by its status how complete it claims to be: what a `toy` may leave out is an
error in a `paper`.

## Wrong

```story headerless
choice Side "whose turn it is" { x, o }
```

## Right

```story
library shapes "spaces that several stories share"

space Board "a position"
```

## When to allow it

Never: the file can't be read as it stands.

## Known false positives

None known.

## Sources

None; it follows from the shape of the language.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.text.source import Location, SourceFile, Span

CODE = Code("SYN004", "missing-header", "the header says what the file is and how complete it claims to be")


def missing(source: SourceFile, name: str) -> Diagnostic:
    """No header at all."""
    start = Location(source, Span(0, 0))
    return Diagnostic(
        CODE,
        "the file has no header",
        start,
        label="a header belongs here",
        help=(f'begin the file with `story {name} "what it is about"`, or with `library PATH "..."`',),
        fixes=(Fix("insert a header", "placeholder", (Edit(start, f'story {name} "<what it is about>"\n\n'),)),),
    )
