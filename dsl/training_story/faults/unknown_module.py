"""An import names a library that isn't there, or that can't be used.

## Why it matters

What is imported from a library that isn't there, or that has errors of its own, isn't known. `a.b` is looked up
as `a/b.story` beside the importing file, then in the folders of `paths` in the settings.

## Wrong

```story
from std.cares use rater_approval
```

## Right

```story
from std.care use rater_approval

rival pleaser: rater_approval(at: win_signal.judge, horizon: episode) {
  satisfies fits
  accepted because "nobody rates these games"
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

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.text.fit import fit
from training_story.text.source import Location

CODE = Code("NAM005", "unknown-module", "what is imported from a library that isn't there isn't known")


def unknown(location: Location, path: str, near: tuple[str, ...]) -> Diagnostic:
    """No file holds the library."""
    help = [f"a library with a similar name exists: `{each}`" for each in near]
    if not path.startswith("std."):
        file = path.replace(".", "/") + ".story"
        help.append(f"it is looked up as `{file}` beside this file, then in the folders of `paths`")
    return Diagnostic(
        CODE,
        f"there is no library `{path}`",
        location,
        label="no file holds it",
        help=tuple(help) or ("the libraries are listed in the reference",),
        fixes=tuple(Fix(f"write `{each}`", "unsafe", (Edit(location, each),)) for each in near),
    )


def unreadable(location: Location, path: str, reason: str) -> Diagnostic:
    """The file of the library can't be read."""
    return Diagnostic(
        CODE,
        fit("the library `{}` can't be read: {}", path, reason),
        location,
        label="its file can't be read",
        help=("check that the file is a readable text",),
    )


def other_path(location: Location, path: str, header: Location, written: str) -> Diagnostic:
    """The header of the library's file gives it another name."""
    return Diagnostic(
        CODE,
        f"the file of `{path}` calls itself `{written}`",
        location,
        label="imported under this name",
        labels=(Label(header, "its header"),),
        help=("a library is imported under the path in its header, which is also the path of its file",),
        fixes=(Fix(f"import `{written}`", "unsafe", (Edit(location, written),)),),
    )


def broken(location: Location, path: str, errors: int, first: Location) -> Diagnostic:
    """The library has errors of its own."""
    count = "an error" if errors == 1 else f"{errors} errors"
    return Diagnostic(
        CODE,
        f"the library `{path}` has {count} of its own",
        location,
        label="can't be relied on",
        labels=(Label(first, "the first error"),),
        help=("check the library by itself and repair it first",),
    )
