"""A sentence says that a loss, reward or objective stands for what someone wants.

## Why it matters

A reward changes parameters. It doesn't mean, specify or capture anything, and it isn't aligned with a
wish. "The reward captures what we want" can say that the feedback was never mistaken on the data, that
every optimum of a function does what is wanted, that training with it gave a system that does, or that a
system which cared about the number would be a good one. These part as soon as the system meets what
training didn't hold. "Outer aligned", "misspecified reward" and "a proxy for" are the same phrase in
other words.

## Wrong

```text
The reward captures what we want from the assistant.
```

```text
A misspecified reward is the reason that the robot drops the cups.
```

## Right

```text
On the held-out tickets, the grader gave no high score to an answer that the customer sent back.
```

```text
The reward captures what the customers want, in the sense that it ranks 9 of 10 held-out pairs as they do.
```

## When to allow it

When the sentence reports how others speak, and neither quotation marks nor the sentence itself say so.

## Known false positives

Accounts of economics or politics that say of an institution's objective what people want of it. A
function that matches the preferences of simulated people by definition.

## Sources

Turner, Four usages of "loss" in AI, 2022; Inner and outer alignment decompose one hard problem into two
extremely hard problems, 2022. The words and patterns are those of std.lexicon.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code
from training_story.prose.wording import Wording

CODE = Code(
    "PRO001",
    "loss-represents-goal",
    "a number refers to nothing; which reading of the phrase is meant decides what is predicted",
)

WORDING = Wording(
    "stands for a goal, in what respect?",
    (
        "of the data: `correct_feedback`, `exact_targets`, `only_if`",
        "of a function: `optima_satisfy`; of training: `training_yields`, `reinforces`",
        "of a system that would care about the number: `desirable_if_cared`",
    ),
    (
        "`correct_feedback` predicts nothing off the data it names, `training_yields` what the "
        "trained system does there",
    ),
)
