"""An import or a declaration that nothing uses.

## Why it matters

What is declared and never named is either left over, or was meant to be part of the argument and was
forgotten. A reader can't tell which.

## Wrong

```story
from std.care use grader_output

data lost_games: Dist[Board] "positions from which the policy lost"
```

## Right

```story
from std.care use grader_output

rival plan_polisher: grader_output(at: win_signal.judge, horizon: episode) {
  satisfies fits
  predicts "prefers plans of which the judge thinks well to plans that win"
  accepted because "with nine squares a plan is one move, and the judge sees the move made"
}
```

## When to allow it

In a story that serves as a template, from which others copy.

## Known false positives

A space or data declared for the reader alone. A comment says as much.

## Sources

Section 5 of the design of the language.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Severity
from training_story.semantics.caring import care_statements
from training_story.semantics.comparisons import (
    bridges_by_pair,
    comparisons,
    differ,
    extensions,
    space_of,
)
from training_story.semantics.model import Loss, Story
from training_story.semantics.module import Imported
from training_story.semantics.symbols import Symbol, SymbolKind
from training_story.syntax import nodes
from training_story.text.fit import fit
from training_story.text.source import Span

CODE = Code(
    "NAM003",
    "unused-name",
    "what nothing uses is left over or forgotten, and a reader can't tell which",
    severity=Severity.WARNING,
)

_USES: dict[SymbolKind, str] = {
    "space": "write it in a type",
    "data": "name it where something is computed or measured on it",
    "map": "name it in a bridge",
    "objective": "name it in a bridge or a claim",
    "bridge": "name it in a claim, after `via:`",
}
"""The kinds of declaration that say nothing by themselves, and how each is used."""

_ANNOTATIONS = ("class", "step", "claim", "rival", "care", "bridge")
_ROLES: dict[str, tuple[str, ...]] = {
    "class": ("class",),
    "flavour": _ANNOTATIONS,
    "predicate": ("step", "claim"),
    "mechanism": ("step",),
    "space": ("type",),
    "choice": ("type",),
    "bridge": _ANNOTATIONS,
    "data": ("computed on", "over", *_ANNOTATIONS),
}
"""The kinds of reference by which a thing is used."""

_SPOILS_NAMES = ("NAM", "TYP")


def check(story: Story) -> Iterator[Diagnostic]:
    """Find what is imported or declared and never used."""
    if story.module.parsed.damages:
        return  # What couldn't be read may use anything.
    elsewhere = _names_elsewhere(story)
    unused = [
        imported
        for name, imported in story.module.imports.items()
        if name not in story.module.used_imports and name not in elsewhere and _is_sure(story, imported)
    ]
    removals = _removals(story, {imported.span for imported in unused})
    for imported in unused:
        yield _unused_import(story, imported, removals[imported.span])
    if story.is_library:
        return
    used = story.module.used | _needed_unnamed(story)
    for name, symbol in story.module.names.items():
        is_idle = symbol.kind in _USES and symbol not in used and name not in elsewhere
        if is_idle and not _may_be_meant(story, symbol):
            yield _unused_declaration(story, symbol)


# What counts as used


def _names_elsewhere(story: Story) -> set[str]:
    """Where names or terms are at fault: the words that stand in the text more than once.

    A name in a term that wasn't resolved counts as used there.
    """
    problems = story.module.problems.sorted()
    if not any(each.code.number.startswith(_SPOILS_NAMES) and each.code is not CODE for each in problems):
        return set()
    counted = Counter(re.findall(r"\w+", story.module.source.text))
    return {word for word, count in counted.items() if count > 1}


def _is_sure(story: Story, imported: Imported) -> bool:
    return imported.symbol is not None and not _may_be_meant(story, imported.symbol)


def _may_be_meant(story: Story, symbol: Symbol) -> bool:
    """Whether a reference that failed to resolve may have meant it."""
    kind = symbol.node.kind if isinstance(symbol.node, nodes.Schema) else symbol.kind
    roles = ("open", *_ROLES.get(kind, _ANNOTATIONS))
    if kind == "module":
        return bool(story.module.uncertain)
    if kind == "flavour" and any(care.node.annotation is None for care in care_statements(story)):
        return True
    return story.is_uncertain(*roles)


def _needed_unnamed(story: Story) -> set[Symbol]:
    """What is needed although nothing names it.

    An extension carries comparisons over its wider space. And where a name is missing, which another rule
    reports, what could stand there isn't reported too.
    """
    compared = comparisons(story)
    spaces = {space_of(story, data) for each in compared for data in each.data}
    needed = {
        bridge.symbol for bridge, _, wider in extensions(story) if any(not differ(wider, space) for space in spaces)
    }
    joining = bridges_by_pair(story)
    for each in compared:
        if not each.fits_bridge:
            pair = frozenset(side.symbol for side in each.sides)
            needed.update(bridge.symbol for bridge in joining.get(pair, ()))
    if any(map(_lacks_data, story.losses)) or any(each.is_on_too_few for each in compared):
        needed.update(symbol for symbol in story.module.names.values() if symbol.kind == "data")
    return needed


def _lacks_data(loss: Loss) -> bool:
    if loss.is_physical:
        return not loss.has("computed on")
    return loss.has("idealizes") and not loss.has("over")


# Words and fixes


def _unused_declaration(story: Story, symbol: Symbol) -> Diagnostic:
    what = symbol.kind if symbol.kind != "objective" else symbol.sort_phrase.partition(" ")[2]
    return story.finding(
        CODE,
        fit("nothing uses the {} `{}`", what, symbol.name),
        symbol.location.span,
        "declared here, named nowhere else",
        help=(f"remove `{symbol.name}`, or {_USES[symbol.kind]}",),
    )


def _unused_import(story: Story, imported: Imported, removed: Span) -> Diagnostic:
    comments = story.module.parsed.comments
    following = bisect_left(comments, removed)
    is_commented = any(removed.touches(each) for each in comments[max(0, following - 1) : following + 1])
    edit = Edit(story.at(removed), "")
    fix = Fix(f"remove the import of `{imported.name}`", "unsafe" if is_commented else "safe", (edit,))
    return story.finding(
        CODE,
        fit("nothing uses the import `{}`", imported.name),
        imported.span,
        "imported here, named nowhere else",
        help=("remove it, or name it where it was meant",),
        fixes=(fix,),
    )


def _removals(story: Story, unused: set[Span]) -> dict[Span, Span]:
    """What goes when an import goes: its name with one comma, or the statement if nothing else is left of it.

    Names at the head of a list go with the comma after them, others with the comma before them, so that no
    two removals meet.
    """
    removals = {}
    for statement in story.module.parsed.file.imports:
        if isinstance(statement, nodes.ImportModule):
            name = statement.alias or statement.path.names[-1]
            removals[name.span] = _with_line(story.module.source.text, statement.span)
            continue
        spans = [name.span for name in statement.names]
        kept = next((at for at, span in enumerate(spans) if span not in unused), None)
        for at, span in enumerate(spans):
            if kept is None:
                removals[span] = _with_line(story.module.source.text, statement.span)
            elif at < kept:
                removals[span] = Span(span.start, spans[at + 1].start)
            elif at > kept:
                removals[span] = Span(spans[at - 1].end, span.end)
    return removals


def _with_line(text: str, span: Span) -> Span:
    """A statement with the rest of its lines, where nothing but white space stands on them."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end + 1
    if text[start : span.start].strip() or text[span.end : end].strip():
        return span
    return Span(start, end)
