"""A text is still the placeholder of a template.

## Why it matters

A template asks its questions as `"<...>"`. A story in which one is left hasn't answered it, though every declaration
looks complete.

## Wrong

```story
open win_signal.judge "<what is left unanswered>"
```

## Right

```story
open win_signal.judge "nothing is said about a slow judge"
```

## When to allow it

While a story is being drafted by several people.

## Known false positives

A text that consists of nothing but something in angle brackets, such as a token of a vocabulary.

## Sources

None; it goes with `story new`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.model import Story
from training_story.text.source import Span

CODE = Code("SYN006", "unfilled-placeholder", "a question of the template isn't answered")

_PLACEHOLDER = re.compile(r'"<(?P<asked>[^<>"\\\n]+)>"')


def check(story: Story) -> Iterator[Diagnostic]:
    """Find texts that are placeholders."""
    text = story.module.source.text
    comments = story.module.parsed.comments
    for found in _PLACEHOLDER.finditer(text):
        if any(span.start <= found.start() < span.end for span in comments):
            continue
        yield story.finding(
            CODE,
            "a placeholder isn't filled in",
            Span(found.start(), found.end()),
            "to be filled in",
            help=(f"say here: {found['asked']}",),
        )
