"""A sentence speaks of "the objective" where several are in scope.

## Why it matters

A base objective selects systems, a mesa-objective selects plans within one, and a behavioural objective
is read off what a system does. Where a story declares two, "the objective" is either, and arguments slide
from one to the other.

## Wrong

```story
base objective mean_score: System[Board -> Move] -> Real "mean score of a policy over its games"
mesa objective lines_met: Board -> Real "the count that its search compares"

open mean_score "nobody looked at how often the objective is met"
open lines_met "no probe was made"
```

## Right

```story
base objective mean_score: System[Board -> Move] -> Real "mean score of a policy over its games"
mesa objective lines_met: Board -> Real "the count that its search compares"

open mean_score "nobody looked at how often it is 1"
open lines_met "no probe was made"
```

## When to allow it

When the sentence before names the objective.

## Known false positives

"The objective" of a section or of the authors.

## Sources

Hubinger and others, Risks from learned optimization, 2019. The words are those of std.lexicon.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Severity
from training_story.prose.wording import Wording

CODE = Code(
    "PRO008",
    "bare-objective",
    "with several objectives in scope, a reader takes whichever fits their view",
    severity=Severity.WARNING,
)

WORDING = Wording(
    "which objective?",
    ("name it, as the story does",),
    ("the base objective predicts what is selected, a mesa-objective what a system does off the data",),
)
