"""A sentence compares an objective within a system with the one it was trained on, and names no bridge.

## Why it matters

What selects systems takes a system and gives a number. What a search within a system uses takes a plan, a
move or a world. One can't equal, match or diverge from the other until it is said by which map both
become criteria of one thing. "Inner aligned" and "internalized the objective" presuppose that this was
done.

## Wrong

```text
The mesa-objective agrees with the base objective.
```

```text
The model has internalized the reward function.
```

## Right

```text
Under the bridge `readout`, the search criterion and the game's score have the same argmax on every training maze.
```

## When to allow it

When the sentence before gives the bridge and the next one would only repeat it.

## Known false positives

A learned objective in meta-learning, where both are losses over parameters.

## Sources

Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, 2022. The words
and patterns are those of std.lexicon.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code
from training_story.prose.wording import Wording

CODE = Code(
    "PRO003",
    "objectives-compared",
    "the two have different domains; what it is for them to agree has to be said first",
)

WORDING = Wording(
    "compared under which map?",
    (
        "`agrees` via a bridge of std.bridges on named data, or `robustly_agrees` across several",
        "of what training does to a computation: `reinforces`; of what comes out: `training_yields`",
    ),
    ("`agrees` predicts the same outputs on the data it names, `robustly_agrees` also where these data differ",),
)
