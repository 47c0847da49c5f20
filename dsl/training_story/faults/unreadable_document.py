"""A document isn't what its name says: a notebook that isn't JSON, a Word file that can't be unpacked.

## Why it matters

What can't be read isn't checked. What stands before the place at which it breaks off still is.

## Wrong

````document file=run.ipynb
{"cells": [{"cell_type": "markdown", "source": ["cut off
````

## Right

````document file=run.ipynb
{"cells": [{"cell_type": "markdown", "source": ["whole"]}], "metadata": {}, "nbformat": 4}
````

## When to allow it

It can't be allowed: rename the file, or leave it out with `.gitignore`.

## Known false positives

A notebook with the marks of an unresolved merge in it, which Jupyter can't open either.

## Sources

The nbformat and OOXML specifications.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.text.source import Location, SourceFile, Span

CODE = Code("DOC005", "unreadable-document", "what can't be read can't be checked")


def breaks_off(location: Location, format_name: str) -> Diagnostic:
    """A text that stops being of its format."""
    return Diagnostic(
        CODE,
        f"the document isn't {format_name} from here on",
        location,
        label="can't be read",
        help=("open it in the program that wrote it and save it again",),
    )


def no_document(source: SourceFile, reason: str) -> Diagnostic:
    """A file that can't be opened as what its name says."""
    return Diagnostic(
        CODE,
        f"the document can't be read: {reason}",
        Location(source, Span(0, 0)),
        help=("open it in the program that wrote it and save it again",),
    )
