"""A sentence speaks of reward hacking and doesn't say which kind.

## Why it matters

The reward was high for behaviour that nobody wanted; the system seeks the number by way of its channel;
the grader was wrong on some inputs: each is called reward hacking. The first is a fact about feedback,
the second about a motive, the third about one stage of a computation.

## Wrong

```text
We saw reward hacking after two thousand steps.
```

## Right

```text
After two thousand steps, answers with a made-up citation got high scores from the grader.
```

## When to allow it

When the expression was defined before.

## Known false positives

Titles of papers and names of benchmarks.

## Sources

Krakovna and others, Specification gaming, 2020. The words and patterns are those of std.lexicon.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Severity
from training_story.prose.wording import Wording

CODE = Code(
    "PRO009",
    "ambiguous-reward-hacking",
    "the expression is used of at least three faults, with different remedies",
    severity=Severity.WARNING,
)

WORDING = Wording(
    "which of several faults?",
    (
        "wrong feedback: the negation of `correct_feedback`; a motive: `register_value`, "
        "`input_tamper`, `rater_approval`",
    ),
    ("mended feedback ends the first fault; with `register_value` the system goes on to write the number",),
)
