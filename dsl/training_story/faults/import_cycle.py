"""Libraries import each other in a circle.

## Why it matters

In a circle of imports no library can be read before the others, so what each declares depends on itself.

## Wrong

```story file=lab/a.story
library lab.a "one half"

from lab.b use Loud

choice Quiet "said softly" { whisper }
```

```story file=lab/b.story
library lab.b "the other half"

from lab.a use Quiet

choice Loud "said loudly" { shout }
```

```story
library study "uses both"

from lab.a use Quiet

flavour tone(how: Quiet) "how it speaks" {
  predicts "speaks so"
  test "listen"
}
```

## Right

```story file=lab/c.story
library lab.c "one half"

choice Quiet "said softly" { whisper }
```

```story
library study "uses one"

from lab.c use Quiet

flavour tone(how: Quiet) "how it speaks" {
  predicts "speaks so"
  test "listen"
}
```

## When to allow it

A fault of typing is repaired, not allowed.

## Known false positives

None known.

## Sources

None.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.text.source import Location

CODE = Code("NAM004", "import-cycle", "in a circle of imports no library can be read before the others")


def cycle(location: Location, paths: tuple[str, ...]) -> Diagnostic:
    """An import that closes a circle; ``paths`` begins and ends with the same library."""
    return Diagnostic(
        CODE,
        f"`{paths[-1]}` is imported in a circle",
        location,
        label="closes the circle",
        notes=("the circle is " + " -> ".join(f"`{path}`" for path in paths),),
        help=("move what the libraries share into a third one that imports neither",),
    )
