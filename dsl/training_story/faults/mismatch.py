"""Something of one sort or type stands where another is wanted.

## Why it matters

Each place of the language says what may stand there. Mixing sorts is how a proposal comes to say less than it
seems to; the graver mixtures, of loss and goal, have codes of their own.

## Wrong

```story
claim steady: attained(win_signal, at_least: 0.9, on: selfplay)
```

## Right

```story
claim steady: attained(win_signal, at_least: 0.9, on: positions)
```

## When to allow it

A fault of typing is repaired, not allowed.

## Known false positives

None known.

## Sources

None.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Fix, Label
from training_story.text.source import Location

CODE = Code("TYP001", "mismatch", "each place of the language says what may stand there")


def mismatch(
    location: Location,
    message: str,
    label: str,
    labels: tuple[Label, ...] = (),
    notes: tuple[str, ...] = (),
    help: tuple[str, ...] = (),
    fixes: tuple[Fix, ...] = (),
) -> Diagnostic:
    """A thing of the wrong sort or type, in the words of the place."""
    return Diagnostic(CODE, message, location, label, labels, notes, help, fixes)
