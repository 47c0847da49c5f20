"""What a reference in the prose means was changed since the prose was written.

A reference may end in `@` and at least six hexadecimal digits: a fingerprint of the declaration that it
names, taken when somebody last read both, as in `` `story:plays_well.wins_fast@3f2a91` ``. Comments and
layout don't count. Without a fingerprint a reference is never stale. `story check --fix --unsafe-fixes`
writes the new fingerprint; do that when you have read the prose again.

## Why it matters

Prose explains a declaration in other words. When the declaration changes, the explanation is of something
else.

## Wrong

````document file=proposal.md
```story
library readings "what the sensors give"
space Sensor "one number a second"
```

A `story:Sensor@000000` is read once a minute.
````

## Right

````document file=proposal.md
```story
library readings "what the sensors give"
space Sensor "one number a second"
```

A `story:Sensor@9cf2c6` is read once a second.
````

## When to allow it

While a story is being rewritten.

## Known false positives

A change of words that leaves the meaning as it was.

## Sources

Suspect links of requirements tools such as Doorstop and StrictDoc.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label, Severity
from training_story.text.fit import fit
from training_story.text.source import Location, Span

CODE = Code(
    "DOC003",
    "stale-reference",
    "the prose around it was written about an earlier text",
    severity=Severity.WARNING,
)


def stale(
    location: Location, path: str, written: str, now: str, target: Location, notes: tuple[str, ...]
) -> Diagnostic:
    """A reference with the fingerprint of another text than the one at ``target``."""
    end = location.span.start + location.text.rfind(written) + len(written)
    digits = Location(location.source, Span(end - len(written), end))
    labels = (Label(target, "changed since"),) if target.source is not location.source else ()
    return Diagnostic(
        CODE,
        fit("`{}` changed since this was written", path),
        location,
        label="read both again",
        labels=labels,
        notes=notes,
        help=(f"when the prose fits what is declared now, write `{path}@{now}`",),
        fixes=(Fix(f"write `@{now}`", "unsafe", (Edit(digits, now),)),),
    )
