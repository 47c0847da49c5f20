"""A part of the text doesn't have the shape of the language.

## Why it matters

What can't be read can't be checked. The parser says what may stand at the place, goes on at the next
declaration or field, and takes nothing that stood in the skipped text for missing.

## Wrong

```story
goal wins = win_signal
```

## Right

```story
open win_signal.judge "nothing is said about a slow judge"
```

## When to allow it

Never: the file can't be read as it stands.

## Known false positives

None known.

## Sources

None; it follows from the shape of the language.
"""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Safety
from training_story.text.fit import fit
from training_story.text.source import Location, SourceFile, Span

CODE = Code("SYN001", "unexpected-text", "what can't be read can't be checked; the rest of the file still is")


def unexpected(location: Location, written: str, expected: list[str]) -> Diagnostic:
    """A word, mark or text that can't stand where it stands. ``expected`` is in words."""
    shown = expected[:8]
    more = len(expected) - len(shown)
    options = ", ".join(shown) + (f" or one of {more} more" if more > 0 else "")
    return Diagnostic(
        CODE,
        f"unexpected {_quoted(written)}",
        location,
        label="this can't stand here",
        help=(f"here may stand: {options}",) if options else (),
    )


def instead_of(location: Location, written: str, wanted: str) -> Diagnostic:
    """One mark or word where another one is the only one that fits."""
    return Diagnostic(
        CODE,
        f"{_quoted(written)} stands where `{wanted}` is expected",
        location,
        label=f"`{wanted}` belongs here",
        help=(f"write `{wanted}`",),
        fixes=(Fix(f"write `{wanted}`", "unsafe", (Edit(location, wanted),)),),
    )


def repeated(location: Location, written: str) -> Diagnostic:
    """A word that is written twice in a row."""
    return Diagnostic(
        CODE,
        f"{_quoted(written)} is written twice",
        location,
        label="written again here",
        help=("write it once",),
        fixes=(Fix("remove the second one", "unsafe", (Edit(location, ""),)),),
    )


def two_words(location: Location, first: str, second: str) -> Diagnostic:
    """A word behind a name, as if a name could have two."""
    joined = f"{first}_{second}"
    return Diagnostic(
        CODE,
        f"unexpected {_quoted(second)} after `{first[:30]}`",
        location,
        label="a name is one word",
        help=(f"if both words are the name, write `{joined}`; a text stands in quotes",),
        fixes=(Fix(f"write `{joined}`", "unsafe", (Edit(location, joined),)),),
    )


def no_name(location: Location, written: str, name: str) -> Diagnostic:
    """A word with a hyphen or apostrophe in it, or with a digit at its beginning, as a name."""
    return Diagnostic(
        CODE,
        f"{_quoted(written)} is no name",
        location,
        label=fit("read as `{}`", name, most=60),
        help=(f"a name has letters, digits and `_`, and no digit first: write `{name}`",),
        fixes=(Fix(f"write `{name}`", "unsafe", (Edit(location, name),)),),
    )


def other_quotes(location: Location, straight: str) -> Diagnostic:
    """A text in quotes of another shape."""
    return Diagnostic(
        CODE,
        "a text stands in quotes of another kind",
        location,
        label="not in straight double quotes",
        help=('a text stands in `"`; on several lines, in `"""`',),
        fixes=(Fix("write straight quotes", "safe", (Edit(location, straight),)),),
    )


def no_quotes(location: Location, quoted: str) -> Diagnostic:
    """Words where a text is wanted."""
    return Diagnostic(
        CODE,
        "a text stands without quotes",
        location,
        label="words of a text",
        help=('write `"` before and after the text',),
        fixes=(Fix("put the text in quotes", "unsafe", (Edit(location, quoted),)),),
    )


def quoted_name(location: Location, name: str) -> Diagnostic:
    """A text where a name is wanted."""
    return Diagnostic(
        CODE,
        "a text in quotes stands where a name is expected",
        location,
        label=fit("read as `{}`", name, most=60),
        help=(f"a name stands without quotes: write `{name}`",),
        fixes=(Fix(f"write `{name}`", "unsafe", (Edit(location, name),)),),
    )


def quote_in_text(location: Location, written: str) -> Diagnostic:
    """A word right behind a closing quote: the text was meant to go on."""
    return Diagnostic(
        CODE,
        f"unexpected {_quoted(written)} right after a text",
        location,
        label="the text ended before this",
        help=(r"a quote inside a text is written `\"`",),
    )


def closes_too_much(location: Location) -> Diagnostic:
    """One ``}`` too many in the middle of a block."""
    return Diagnostic(
        CODE,
        "unexpected `}`",
        location,
        label="the block goes on after this",
        help=("remove it: what follows belongs to the block that it closes",),
        fixes=(Fix("remove the `}`", "unsafe", (Edit(location, ""),)),),
    )


def missing(source: SourceFile, place: Span, words: tuple[str, ...], following: str) -> Diagnostic:
    """A mark that must stand before what follows, or one of several words."""
    location = Location(source, place)
    shown = " or ".join(f"`{word}`" for word in words)
    fixes = []
    for word in words:
        spaced = f" {word}" if word.isalpha() or word == "{" else word
        safety: Safety = "safe" if len(words) == 1 else "unsafe"
        fixes.append(Fix(f"insert `{word}`", safety, (Edit(location, spaced),)))
    return Diagnostic(
        CODE,
        f"{shown} is missing before {_quoted(following)}",
        location,
        label=f"{shown} belongs here",
        fixes=tuple(fixes),
        help=(f"write {shown} here",),
    )


def missing_name(location: Location, following: str) -> Diagnostic:
    """A declaration without its name, or a field that doesn't name what it is about."""
    return Diagnostic(
        CODE,
        f"a name is missing before {_quoted(following)}",
        location,
        label="a name belongs here",
        help=("write the name: letters, digits and `_`",),
    )


def missing_value(location: Location, following: str) -> Diagnostic:
    """An argument that says nothing."""
    return Diagnostic(
        CODE,
        f"a value is missing before {_quoted(following)}",
        location,
        label="a value belongs here",
        help=("write the name, text or number that is meant, or leave out the argument",),
    )


def missing_text(location: Location, following: str) -> Diagnostic:
    """A field without its text."""
    return Diagnostic(
        CODE,
        f"a text in quotes is missing before {_quoted(following)}",
        location,
        label="a text belongs here",
        help=('write the text: `"..."`',),
        fixes=(Fix("insert a text", "placeholder", (Edit(location, ' "<text>"'),)),),
    )


def unexpected_end(location: Location, expected: list[str]) -> Diagnostic:
    """The text ends in the middle of a declaration."""
    options = ", ".join(expected[:8])
    return Diagnostic(
        CODE,
        "the file ends in the middle of a declaration",
        location,
        label="nothing follows",
        help=(f"here may stand: {options}",) if options else (),
    )


def likely_sentence(location: Location, message: str, label: str, help: tuple[str, ...]) -> Diagnostic:
    """A sentence that authors try and that the language says in another way."""
    return Diagnostic(CODE, message, location, label=label, help=help)


def too_large(source: SourceFile, most: int) -> Diagnostic:
    """A file past the limit of its size."""
    return Diagnostic(
        CODE,
        f"the file is larger than {most // 1_000_000} MB and isn't read",
        Location(source, Span(0, 0)),
        help=("split the story into libraries and import them with `use`",),
    )


def too_deep(location: Location) -> Diagnostic:
    """Brackets that nest past the limit."""
    return Diagnostic(
        CODE,
        "brackets nest more than 200 deep here, and the file isn't read",
        location,
        label="one level too many",
        help=("name parts of the term or type in declarations of their own",),
    )


def not_utf8(source: SourceFile, offset: int) -> Diagnostic:
    """Bytes that aren't UTF-8."""
    return Diagnostic(
        CODE,
        "the file isn't UTF-8 text",
        Location(source, Span(offset, offset + 1)),
        label="these bytes are no character",
        help=("save the file in the UTF-8 encoding",),
    )


def unknown_escape(source: SourceFile, span: Span) -> Diagnostic:
    """A backslash before a character that it doesn't go with."""
    written = source.text[span.start : span.end]
    return Diagnostic(
        CODE,
        f"`{written}` is no escape",
        Location(source, span),
        label="unknown escape",
        help=(r"the escapes are `\"`, `\\`, `\n`, `\t` and `\u{1F600}`; a backslash is written `\\`",),
    )


def keyword_as_alias(location: Location, word: str) -> Diagnostic:
    """An import under the name of a keyword."""
    return Diagnostic(
        CODE,
        f"`{word}` is a keyword and can't be an alias",
        location,
        label="names a module here",
        help=(f"choose another name: `as {word}_library`",),
    )


def _quoted(written: str) -> str:
    line = written.split("\n", 1)[0]
    if written.startswith('"'):
        return "a text in quotes"
    return f"`{line[:40]}`"
