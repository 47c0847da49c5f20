"""A sentence says that a system is incentivized by its training.

## Why it matters

An incentive changes what someone does who wants the payment already. A reward in training is paid to
nobody: it changes which computations run next time. Whether the result wants the payment is the question,
not a premise.

## Wrong

```text
The agent is incentivized to finish early.
```

## Right

```text
Episodes that end early are followed by updates that strengthen the moves made in them.
```

## When to allow it

When the system is shown its pay-off as input and is known to act on it.

## Known false positives

Incentives of people who use or build the system, where a system is named beside them.

## Sources

Turner, Dreams of AI alignment: the danger of suggestive names, 2024. The words and patterns are those of
std.lexicon.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Severity
from training_story.prose.wording import Wording

CODE = Code(
    "PRO004",
    "incentive-talk",
    "an incentive works on one who already wants the payment; training strengthens computations",
    severity=Severity.WARNING,
)

WORDING = Wording(
    "what is strengthened, and when?",
    ("of the updates: `reinforces`, `penalizes`; of a motive: a flavour of std.care",),
    ("`reinforces` predicts more of a computation, a flavour that the system seeks the payment by new means",),
)
