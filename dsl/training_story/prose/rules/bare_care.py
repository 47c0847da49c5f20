"""A sentence gives a system a motive about loss or reward and doesn't say which fact it is about.

## Why it matters

"The agent wants to maximize its reward" can mean that it cares about the number in one register, about
the button being pressed, about looking successful, about being reinforced, or about the outcome for which
the reward was given. An agent of the first kind writes the register as soon as it can; one of the last
kind never does. It can also mean that the agent was selected for reward and cares about none of it.

## Wrong

```text
The agent wants to maximize its reward.
```

```text
The robot's goal is to get a low loss.
```

## Right

```text
The agent wants the number in the reward register to be high, and would write it if it could.
```

```text
The optimizer minimizes the loss.
```

```text
We want the loss to be low.
```

## When to allow it

In a textbook's definition of an agent, where the motive is a stipulation about a model and not a claim
about a system.

## Known false positives

A sentence on animals or people in which a machine stands as the nearest subject. A definition of a
rational agent in economics.

## Sources

Turner, Reward is not the optimization target, 2022. The flavours are those of std.care, the words and
patterns those of std.lexicon.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code
from training_story.prose.wording import Wording

CODE = Code(
    "PRO002",
    "bare-care",
    "systems that care about different facts near the number act alike in training and part after it",
)

WORDING = Wording(
    "cares about which fact?",
    (
        "the number at a place: `register_value`; the raters: `rater_approval`; what it looks like: `apparent_success`",
        "what the number was given for: `intended_outcome`, `specified_concept`",
        "nothing near it: `selected_only`",
    ),
    ("`register_value` predicts that it writes the number when it can, `intended_outcome` that it never does",),
)
