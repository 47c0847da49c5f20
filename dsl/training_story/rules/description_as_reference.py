"""What should refer to code describes something, leads out of the project, or isn't of the named form.

## Why it matters

`implemented by` ties the story to the computation that runs. A description in its place, "the function that
rewards good play", says what is hoped for and leaves open what runs. That is how a loss comes to be talked
of as if it were the goal. A reference can be looked up, and tools notice when the code behind it changes.

| kind | the string is |
|---|---|
| `python` | `package.module:qualified.name` |
| `file` | a path from the project's root that stays inside the project |
| `command` | a program with its arguments |
| `planned` | one of these, as it will be once the code is written |

The Python type of a `space` has the form of `python`.

## Wrong

```story
physical reward neatness: Board -> Real {
  implemented by python "the function that likes tidy boards"
  computed on positions
  depends on output
  updates policy by "PPO, three epochs a batch"
}

rationale {
  constraint tidy: attained(neatness, at_least: 0.5, on: positions) {
    entrains plays_well.searches_lines
    because "boards with few open lines are followed by smaller updates"
  }
}

rival corner_lover: std.care.selected_only() {
  satisfies tidy
  predicts "takes corners whatever stands elsewhere"
}

open corner_lover "no run was looked at for it"
```

## Right

```story
physical reward neatness: Board -> Real {
  implemented by planned "ttt.env:neatness"
  computed on positions
  depends on output
  updates policy by "PPO, three epochs a batch"
}

rationale {
  constraint tidy: attained(neatness, at_least: 0.5, on: positions) {
    entrains plays_well.searches_lines
    because "boards with few open lines are followed by smaller updates"
  }
}

rival corner_lover: std.care.selected_only() {
  satisfies tidy
  predicts "takes corners whatever stands elsewhere"
}

open corner_lover "no run was looked at for it"
```

## When to allow it

When the code lies in another project that a path would have to leave for. Rather copy or vendor the file, or
name what it is installed as.

## Known false positives

A command of four or more plain words without flag, path, digit or sign, and a path with spaces that has
neither a folder nor a suffix. A description of two or three words may pass for a command.

## Sources

Turner, Four usages of "loss" in AI, 2022: the physical loss is code that runs somewhere. Krakovna and others,
Specification gaming, 2020: what was implemented and what was meant came apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix
from training_story.semantics.closed_lists import WORDS
from training_story.semantics.code_references import FORMS, Form, as_python, forms_of, leaves_project
from training_story.semantics.lexicon import Phrases
from training_story.semantics.model import Story
from training_story.syntax.nodes import ImplementedField, Space, Text
from training_story.text.source import Span

CODE = Code(
    "CON006",
    "description-as-reference",
    "what runs is code; a description of it says what is hoped for, and leaves open what runs",
)

_PLANNED = "planned"


def check(story: Story) -> Iterator[Diagnostic]:
    """Find strings that don't refer to code where code is to be named."""
    words = story.lexicon.phrases("description_words")
    for declaration in story.module.parsed.file.declarations:
        if isinstance(declaration, Space) and declaration.python is not None:
            yield from _check_form(story, words, "python", declaration.python, None)
    for loss in story.losses:
        # In a story a function has no implementation at all, which is another fault.
        if loss.is_physical or story.is_library:
            for field in loss.node.fields:
                if isinstance(field, ImplementedField) and field.reference is not None:
                    yield from _check_field(story, words, field, field.reference)


def _check_field(story: Story, words: Phrases, field: ImplementedField, text: Text) -> Iterator[Diagnostic]:
    if field.kind is None:
        yield _without_kind(story, words, text)
    elif field.kind.text in WORDS["implemented by"]:
        yield from _check_form(story, words, field.kind.text, text, field.kind.span)


def _without_kind(story: Story, words: Phrases, text: Text) -> Diagnostic:
    forms = forms_of(text.value, words)
    before = story.at(Span(text.span.start, text.span.start))
    fixes = tuple(Fix(f"write `{form}` before it", "unsafe", (Edit(before, f"{form} "),)) for form in forms)
    return story.finding(
        CODE,
        "`implemented by` is followed by a string without saying what it refers to",
        text.span,
        "Python name, file or command?" if forms else "a description, not a reference",
        help=_forms_in_words(),
        fixes=fixes,
    )


def _check_form(story: Story, words: Phrases, kind: str, text: Text, kind_span: Span | None) -> Iterator[Diagnostic]:
    forms = forms_of(text.value, words)
    is_path = kind == "file" or (kind == _PLANNED and not any(map(str.isspace, text.value)))
    leaves = is_path and leaves_project(text.value)
    if kind in forms or (kind == _PLANNED and forms and not leaves and not _is_bare_word(text.value)):
        return
    if leaves:
        message, label = "the path after `implemented by` leads out of the project", "outside its folder"
    elif forms or (text.value and " " not in text.value and text.value.isprintable()):
        message, label = f"this string isn't of the form that `{kind}` asks for", f"no `{kind}` reference"
    elif not text.value.strip():
        message, label = f"`{kind}` is followed by an empty string", "names no code"
    elif not text.value.isprintable():
        message, label = f"the string after `{kind}` holds a character that can't be shown", "names no code"
    else:
        message, label = f"`{kind}` is followed by a description, not a reference", "names no code"
    yield story.finding(
        CODE,
        message,
        text.span,
        label,
        help=_help(kind, leaves),
        fixes=_fixes(story, kind, text, forms, kind_span),
    )


def _is_bare_word(text: str) -> bool:
    """Whether a text may be a file or a command and shows neither: `reward`."""
    return text.isidentifier()


def _help(kind: str, leaves: bool) -> tuple[str, ...]:
    if leaves:
        return ("write the path from the project's root, without `..`, `~` or a leading `/`",)
    if kind == _PLANNED:
        return ("write the reference as it will be", *_forms_in_words())
    shown = next(shown for form, shown in FORMS.items() if form == kind)
    if kind == "python":
        return (f'write `{kind} "{shown}"`: the module, a colon, and the name in it',)
    return (f'write `{kind} "{shown}"`, or `planned` and what the reference will be',)


def _forms_in_words() -> tuple[str, ...]:
    return tuple(f'`{form} "{shown}"`' for form, shown in FORMS.items())


def _fixes(story: Story, kind: str, text: Text, forms: list[Form], kind_span: Span | None) -> tuple[Fix, ...]:
    fixes = []
    near = as_python(text.value) if kind in ("python", _PLANNED) else None
    if near is not None:
        fixes.append(Fix(f"write `{near}`", "unsafe", (Edit(story.at(text.span), f'"{near}"'),)))
    elif kind_span is not None and kind != _PLANNED:
        fixes += [Fix(f"write `{form}`", "unsafe", (Edit(story.at(kind_span), form),)) for form in forms]
    return tuple(fixes)
