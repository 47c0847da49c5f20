"""A goal says only what the system isn't or doesn't do.

## Why it matters

Countless systems have no plans and deceive nobody, a lookup table and a broken one among them. A goal made
of absences leaves open which system is wanted, so the whole weight falls on the rationale, which then has
to exclude everything that could go wrong instead of leading to something.

## Wrong

```story
goal keeps_out_of_trouble {
  cognition no_plots "doesn't plan beyond the game at hand"
  behaviour no_harm "never delays a game or touches another program"
  desirable because "a player without plots can be left running"
}

rationale {
  nudge nine_squares: inductive_bias(simplicity) {
    entrains keeps_out_of_trouble.no_plots, keeps_out_of_trouble.no_harm
    because "each update is about the square that was just chosen"
  }
}
```

## Right

```story
goal keeps_to_the_game {
  cognition one_game "weighs each square by the lines that it could still complete in this game"
  behaviour no_harm "never delays a game or touches another program"
  desirable because "a player that weighs lines and nothing else can be left running"
}

rationale {
  nudge nine_squares: inductive_bias(simplicity) {
    entrains keeps_to_the_game.one_game, keeps_to_the_game.no_harm
    because "each update is about the square that was just chosen"
  }
}
```

## When to allow it

When the story is about removing a property from a system whose other cognition is described elsewhere.

## Known false positives

A positive statement that a comma alone joins to an absence, in a text with an "or": "never guesses, counts
lines or pieces". Write two sentences. A text is taken for an absence only if each of its parts is one; the
words are those of `absence_words`, `absence_openers` and `absence_qualities` in std.lexicon.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021: a training goal as
loose as "a model that isn't deceptive" pushes the story into its rationale.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Label
from training_story.semantics.absences import is_absence
from training_story.semantics.model import Goal, Story
from training_story.syntax.nodes import CareStatement, NamedField, Text
from training_story.text.fit import fit

CODE = Code(
    "GOA002",
    "goal-of-absences",
    "what a system lacks doesn't say which system is wanted: a lookup table has no plans either",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find goals whose properties are all absences."""
    if story.is_library:
        return
    for goal in story.goals:
        if story.module.is_damaged(goal.node.span) or not _says_how_it_thinks(goal):
            continue
        texts = [each.text for each in goal.properties]
        absences = [text for text in texts if text is not None and is_absence(text.value, story.lexicon)]
        if len(absences) == len(texts):
            yield _finding(story, goal, absences)


def _says_how_it_thinks(goal: Goal) -> bool:
    """Whether a cognition is there at all, and none is a care: that says what the system is moved by."""
    fields = goal.node.fields
    cares = any(isinstance(field, CareStatement) for field in fields)
    return not cares and any(isinstance(field, NamedField) and field.keyword == "cognition" for field in fields)


def _finding(story: Story, goal: Goal, absences: list[Text]) -> Diagnostic:
    first = goal.properties[0].symbol.path
    return story.finding(
        CODE,
        fit("the goal `{}` says only what the system isn't or doesn't do", goal.symbol.name),
        goal.node.name.span,
        "absences alone",
        labels=tuple(Label(story.at(text.span), "an absence") for text in absences[:3]),
        help=(
            f"say in `{first}` what the system computes, and by what process it comes to what it does",
            "keep what it must not do as a `behaviour` beside that, or as a rival that shows it",
        ),
    )
