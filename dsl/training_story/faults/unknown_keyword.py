"""A word stands where a keyword is expected and is none that may stand there.

## Why it matters

The first word of a declaration or field says what it is about. A word that is nearly a keyword is read as
that keyword, so that the rest is still checked.

## Wrong

```story
goal draws {
  cognition blocks "sees a line that the other player is about to complete"
  behavior draws_late: Board -> Move "holds a lost position to the last move"
  desirable because "a long game teaches the player more"
}

rationale {
  nudge lost_games: inductive_bias(simplicity) {
    entrains draws.blocks, draws.draws_late
    because "a block is seen with the same features as a line of one's own"
  }
}
```

## Right

```story
goal draws {
  cognition blocks "sees a line that the other player is about to complete"
  behaviour draws_late: Board -> Move "holds a lost position to the last move"
  desirable because "a long game teaches the player more"
}

rationale {
  nudge lost_games: inductive_bias(simplicity) {
    entrains draws.blocks, draws.draws_late
    because "a block is seen with the same features as a line of one's own"
  }
}
```

## When to allow it

Never: the file can't be read as it stands.

## Known false positives

None known.

## Sources

None; it follows from the shape of the language.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.text.near import near_matches
from training_story.text.source import Location

CODE = Code("SYN003", "unknown-keyword", "the first word of a declaration or field says what it is about")


def misspelt(location: Location, written: str, near: str) -> Diagnostic:
    """A word that is nearly a keyword."""
    return Diagnostic(
        CODE,
        f"`{written}` is no keyword",
        location,
        label=f"read as `{near}`",
        help=(f"a keyword with a similar name may stand here: `{near}`",),
        fixes=(Fix(f"write `{near}`", "safe", (Edit(location, near),)),),
    )


def unknown(location: Location, written: str, words: list[str]) -> Diagnostic:
    """A word that is no keyword, and not near one."""
    return Diagnostic(
        CODE,
        f"`{written[:40]}` is no keyword",
        location,
        label="a declaration or field begins here",
        help=(_options(written, words),),
    )


def misplaced(location: Location, written: str, words: list[str]) -> Diagnostic:
    """A keyword of another place."""
    return Diagnostic(
        CODE,
        f"`{written}` can't stand here",
        location,
        label="a keyword of another place",
        help=(_options(written, words),),
    )


def _options(written: str, words: list[str]) -> str:
    near = near_matches(written, words)
    first = [*near, *(word for word in words if word not in near)]
    return "here may stand: " + ", ".join(f"`{word}`" for word in first[:30])
