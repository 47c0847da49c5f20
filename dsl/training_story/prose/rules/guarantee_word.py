"""A sentence says that a step of training guarantees something.

## Why it matters

Many systems fit the same data and the same bias. A step makes some likelier than others, and what it
leaves open is what rivals are for. A word of guarantee hides them.

## Wrong

```text
The penalty ensures that the policy stays honest.
```

## Right

```text
The penalty makes lies on the audited questions rarer; rivals that lie elsewhere remain.
```

## When to allow it

When a proof is given as evidence, and its assumptions are in the story.

## Known false positives

A mechanism that holds whatever was learned, such as an action space of nine squares.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021. The words and
patterns are those of std.lexicon.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Severity
from training_story.prose.wording import Wording

CODE = Code(
    "PRO007",
    "guarantee-word",
    "a constraint or nudge makes some systems likelier; others that fit remain",
    severity=Severity.WARNING,
)

WORDING = Wording(
    "makes it likelier, or rules out what?",
    ("say which rivals it `excludes` and which it `disfavours`, each with a reason",),
    ("`excludes` predicts that no such system comes out, `disfavours` that it is rarer",),
)
