"""A block that is marked as rejected isn't rejected with that code.

A block marked `rejected=CODE` shows what the compiler doesn't accept. It is checked with the rest of the
story and must have a finding of that code; it is no part of the story.

## Why it matters

An example of a fault that isn't one teaches readers something false.

## Wrong

````document file=essay.md
```story
library readings "what the sensors give"
space Sensor
```

```story rejected=NAM002
space Reading
```
````

## Right

````document file=essay.md
```story
library readings "what the sensors give"
space Sensor
```

```story rejected=NAM002
space Sensor "a name can't be taken twice"
```
````

## When to allow it

Mark the block `example` instead: then it is left alone.

## Known false positives

None known.

## Sources

`compile_fail` examples of Rust's documentation, which must fail likewise.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.text.source import Location

CODE = Code("DOC004", "rejected-block-passes", "an example of a fault that is none teaches something false")


def passes(head: Location, number: str, others: list[str]) -> Diagnostic:
    """A block without a finding of its code; ``others`` are codes that were found in it."""
    instead = f"it is rejected with {', '.join(others[:6])}" if others else "it is accepted"
    return Diagnostic(
        CODE,
        f"this block isn't rejected with {number}",
        head,
        label=f"promises {number}",
        help=(f"{instead}; `story explain {number}` shows what is rejected with {number}",),
    )


def too_many(head: Location, most: int) -> Diagnostic:
    """More such blocks than are checked."""
    return Diagnostic(
        CODE,
        f"this document has more than {most} rejected blocks, and the rest isn't checked",
        head,
        label="not checked from here on",
        help=("split the document",),
    )
