"""A string or a bracket is opened and not closed.

## Why it matters

Where a text or block ends decides what belongs to it. A text is taken to end with its line, and a block
before the next declaration that stands no deeper than the block's own line.

## Wrong

```story
open win_signal.judge "nothing is said about a slow judge
```

## Right

```story
open win_signal.judge "nothing is said about a slow judge"
```

## When to allow it

Never: the file can't be read as it stands.

## Known false positives

None known.

## Sources

None; it follows from the shape of the language.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.text.source import Location, SourceFile, Span

CODE = Code("SYN002", "unclosed", "where a part ends decides what belongs to it")


def string(location: Location, quotes: str) -> Diagnostic:
    """A text without its closing quotes."""
    end = Location(location.source, Span(location.span.end, location.span.end))
    note = () if quotes == '"' else ('a text in `"""` may have several lines',)
    return Diagnostic(
        CODE,
        f"a text isn't closed: `{quotes}` is missing",
        location,
        label="opened here",
        notes=note,
        help=(f"write `{quotes}` where the text ends",),
        fixes=(Fix(f"close the text with `{quotes}`", "unsafe", (Edit(end, quotes),)),),
    )


def unopened(location: Location) -> Diagnostic:
    """A text without its first quote; ``location`` is its first letter."""
    start = Location(location.source, Span(location.span.start, location.span.start))
    return Diagnostic(
        CODE,
        "a text isn't opened: `\"` is missing",
        location,
        label="the text begins here",
        help=('write `"` before the text',),
        fixes=(Fix('open the text with `"`', "unsafe", (Edit(start, '"'),)),),
    )


def block(source: SourceFile, brace: Location, next_item: Location | None) -> Diagnostic:
    """A ``{`` without its ``}``."""
    if next_item is None:
        labels: tuple[Label, ...] = ()
        place = Location(source, Span(len(source.text), len(source.text)))
        written = "}\n" if source.text.endswith("\n") else "\n}\n"
    else:
        labels = (Label(next_item, "the next declaration begins here"),)
        start = source.text.rfind("\n", 0, next_item.span.start) + 1
        place = Location(source, Span(start, start))
        written = "}\n\n"
    return Diagnostic(
        CODE,
        "a block isn't closed: `}` is missing",
        brace,
        label="opened here",
        labels=labels,
        help=("write `}` where the block ends",),
        fixes=(Fix("close the block", "unsafe", (Edit(place, written),)),),
    )
