"""A rival is neither excluded nor disfavoured, accepted or shown as open.

## Why it matters

A rival is another system that the same training could give. Naming it and saying nothing more leaves the
reader with two systems and no reason to expect the wanted one.

## Wrong

```story
rival plotter: register_value(at: win_signal.field, horizon: lifetime) {
  satisfies fits
  predicts "plays well until a move can reach the field"
}
```

## Right

```story
rival plotter: register_value(at: win_signal.field, horizon: lifetime) {
  satisfies fits
  predicts "plays well until a move can reach the field"
}

open plotter "nothing is known about aims that outlast a game"
```

## When to allow it

Hardly ever: `open RIVAL "..."` says the same, and says it to the reader.

## Known false positives

None. Whether the step that answers a rival is sound, or has a doubt against it, isn't asked here.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021. Hubinger and others,
Risks from Learned Optimization, 2019.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.model import Rival, Story
from training_story.semantics.symbols import Symbol
from training_story.syntax.nodes import PathsField
from training_story.text.fit import fit

CODE = Code(
    "RAT005",
    "rival-unanswered",
    "the same training could give this system too; a story says what speaks against it, or that nothing does",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find rivals that nothing is said about."""
    if story.is_library or story.is_uncertain("excludes", "open"):
        return
    answered = _answered(story)
    misplaced = _named_in_other_clauses(story)
    for rival in story.rivals:
        if rival.symbol in answered or rival.is_accepted or story.is_in_doubt(rival.symbol):
            continue
        if rival.symbol.name not in misplaced:
            yield _finding(story, rival)


def _answered(story: Story) -> set[Symbol]:
    replied = {reference.symbol for step in story.steps for reply in step.replies for reference in reply.rivals}
    return replied | {each.about.symbol for each in story.opens if each.about is not None}


def _named_in_other_clauses(story: Story) -> set[str]:
    """Names in clauses where a rival can't stand: the word `excludes` may be what is missing there."""
    return {
        path.names[0].text
        for step in story.steps
        for clause in step.node.clauses
        if isinstance(clause, PathsField) and clause.keyword in ("entrains", "from", "assumes")
        for path in clause.paths
    }


def _finding(story: Story, rival: Rival) -> Diagnostic:
    name = rival.symbol.name
    return story.finding(
        CODE,
        fit("nothing is said against the rival `{}`, nor that it stays open", name),
        rival.node.name.span,
        "the same training could give it",
        help=(
            f'write `excludes {name} because "..."` in a step, or `disfavours` if it becomes less likely',
            f'or `open {name} "..."` beside the rival, or `accepted because "..."` in it',
        ),
    )
