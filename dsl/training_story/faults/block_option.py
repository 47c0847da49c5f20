"""An option of a story block in a document can't be what was meant.

The options are `name=`, `hidden` (checked, not rendered), `example` (left alone), `rejected=CODE` (must
fail with that code) and `from=file.story#name` (stands for a declaration of another file). Options of other
tools are passed over. The file of `from=` is looked up as the modules of `use` are: beside the document,
then in the folders of `paths`; never outside of them. A block with `from=` is empty, or repeats the text of
the declaration.

## Why it matters

An option that isn't known is without effect, so a block is checked, or not, against what its author wants.

## Wrong

````document file=proposal.md
```story exmaple
library readings "what the sensors give"
space Sensor
```
````

````document file=proposal.md
```story from=../elsewhere/secret.story#plan
```
````

## Right

````document file=proposal.md
```story example
goal plays_well "..."
```
````

## When to allow it

When another tool has an option of a similar name.

## Known false positives

Such options.

## Sources

None.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.text.fit import fit
from training_story.text.source import Location

CODE = Code("DOC006", "block-option", "the block isn't treated as its author means it to be")


def unknown(head: Location, word: str, near: tuple[str, ...]) -> Diagnostic:
    """A word that is nearly an option, or an option without its value."""
    if not near:
        return Diagnostic(
            CODE,
            f"the option `{word}` has no value",
            head,
            label="a value is missing",
            help=("write `rejected=CODE` or `from=file.story#name`",),
        )
    return Diagnostic(
        CODE,
        fit("`{}` is no option of a story block", word),
        head,
        label="without effect",
        help=(f"did you mean {' or '.join(f'`{each}`' for each in near)}?",),
    )


def unknown_code(head: Location, word: str, near: tuple[str, ...]) -> Diagnostic:
    """A code or name of no rule."""
    return Diagnostic(
        CODE,
        fit("no rule has the code or name `{}`", word),
        head,
        label="names no code",
        help=(f"did you mean `{near[0]}`?" if near else "`story rules` lists the codes",),
    )


def no_file(head: Location, path: str) -> Diagnostic:
    """A file that isn't there, or lies outside of where files are looked up."""
    return Diagnostic(
        CODE,
        fit("no story `{}` beside the document or in `paths`", path),
        head,
        label="not found there",
        help=("files outside the folders of the project aren't read",),
    )


def no_declaration(head: Location, path: str, name: str, near: tuple[str, ...]) -> Diagnostic:
    """A name that the other file doesn't declare."""
    return Diagnostic(
        CODE,
        fit("`{}` declares no `{}`", path, name),
        head,
        label="names nothing there",
        help=(f"did you mean `{near[0]}`?",) if near else (),
    )


def other_text(location: Location, written: str) -> Diagnostic:
    """A block whose text isn't that of the declaration that it stands for."""
    return Diagnostic(
        CODE,
        fit("this isn't the text of `{}`", written),
        location,
        label="differs from the file",
        help=("leave the block empty, or repeat the declaration",),
    )
