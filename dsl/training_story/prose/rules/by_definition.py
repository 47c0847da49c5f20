"""A sentence says that training makes maximizers, as if that were what training is.

## Why it matters

Reinforcement learning strengthens what ran before high reward. Whether that gives a system that
maximizes, and what, is open in every case. Said as a definition, no observation can speak against it.

## Wrong

```text
RL trains reward maximizers.
```

## Right

```text
RL strengthened the search that had found the coin; whether it looks for coins off the levels was not tested.
```

## When to allow it

When a maximizer is stipulated, as in a theorem about one.

## Known false positives

An algorithm that always maximizes, by construction, within each step.

## Sources

Turner, Reward is not the optimization target, 2022. The words and patterns are those of std.lexicon.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Severity
from training_story.prose.wording import Wording

CODE = Code(
    "PRO006",
    "by-definition",
    "that training selects for a number is a fact; that the result maximizes it is a hypothesis",
    severity=Severity.WARNING,
)

WORDING = Wording(
    "a hypothesis, said as a definition",
    ("of what training gives: `training_yields`; of the motive: a flavour of std.care, as a rival",),
    ("a flavour predicts what the system does where it can get the number by other means",),
)
