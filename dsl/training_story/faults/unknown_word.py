"""A word stands outside the closed list that its place allows.

## Why it matters

The list is closed so that tools and readers know what each word means. `other` with a text is there where a
list may be too short. The elements of a space that is written out are such a list, too.

## Wrong

```story
rationale {
  nudge short: inductive_bias(shortness) {
    because "short lines are searched first"
  }
}
```

## Right

```story
rationale {
  nudge short: inductive_bias(speed) {
    because "short lines are searched first"
  }
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

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.text.fit import fit
from training_story.text.near import near_matches
from training_story.text.source import Location

CODE = Code("TYP006", "unknown-word", "the list is closed so that tools and readers know what each word means")


_MOST_SEARCHED = 50
_MOST_SHOWN = 8


def no_element(location: Location, written: str, space: str, elements: tuple[str, ...]) -> Diagnostic:
    """A name in a table that the space doesn't list."""
    near = near_matches(written, elements, most=1) if len(elements) <= _MOST_SEARCHED else []
    shown = ", ".join(f"`{each}`" for each in elements[:_MOST_SHOWN])
    more = f" and {len(elements) - _MOST_SHOWN} more" if len(elements) > _MOST_SHOWN else ""
    help = [f"an element with a similar name: `{each}`" for each in near]
    return Diagnostic(
        CODE,
        fit("`{}` is no element of `{}`", written, space),
        location,
        label="not listed there",
        help=(*help, f"its elements are {shown}{more}"),
        fixes=tuple(Fix(f"write `{each}`", "unsafe", (Edit(location, each),)) for each in near),
    )


def unknown(location: Location, written: str, place: str, words: tuple[str, ...]) -> Diagnostic:
    """A word that the list doesn't have. ``place`` names the list: "`status`", "a `Horizon`"."""
    near = near_matches(written.rsplit(".", 1)[-1], words, most=1)
    help = [f"a word with a similar name is in the list: `{each}`" for each in near]
    help.append("the words are " + ", ".join(f"`{word}`" for word in words))
    return Diagnostic(
        CODE,
        f"`{written}` is no word for {place}",
        location,
        label="outside the list",
        help=tuple(help),
        fixes=tuple(Fix(f"write `{each}`", "unsafe", (Edit(location, each),)) for each in near),
    )
