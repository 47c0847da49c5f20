"""A sentence calls something optimal and doesn't say by what and over what.

## Why it matters

Training finds no optimum, and what would be one depends on the function, the distribution and what is
allowed to vary. A claim about optima is a claim in the limit; it doesn't carry over to what came out.

## Wrong

```text
Training gives an optimal policy.
```

## Right

```text
The policy is optimal for the tabular game under the discounted return.
```

## When to allow it

When the function and the distribution are fixed for a whole section.

## Known false positives

Optimal in its everyday sense of good enough, or as part of a name.

## Sources

Turner, Four usages of "loss" in AI, 2022, on idealizations. The words and patterns are those of
std.lexicon.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Severity
from training_story.prose.wording import Wording

CODE = Code(
    "PRO005",
    "unqualified-optimal",
    "what is best by one number over one distribution need not be so by or over another",
    severity=Severity.WARNING,
)

WORDING = Wording(
    "optimal by what, over what?",
    ("in the limit: `optimal_in_limit`, `near_optimal`; on data: `attained`",),
    ("`optimal_in_limit` predicts nothing of a trained system, `attained` what it did on the data",),
)
