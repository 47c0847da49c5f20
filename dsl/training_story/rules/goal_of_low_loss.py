"""A goal or a property says that the system gets a low loss or a high reward.

## Why it matters

A low loss is what training looks for in systems, and many systems have it. A goal says which of them is
wanted: what it looks for, how it decides. "Gets high reward" is true of the wanted system and of its rivals
alike, so whoever reads it can't tell whether training would give the one or the other. A system may be
wanted that cares about a number. Then the story says which fact about the number it cares about.

## Wrong

```story
goal scores_well {
  cognition wants_wins "looks for the move that maximizes reward"
  desirable because "a high number means that the game is won"
}

rationale {
  nudge keep_going: inductive_bias(simplicity) {
    entrains scores_well.wants_wins
    because "one comparison of moves serves every position"
  }
}
```

## Right

```story
goal scores_well {
  cognition wants_lines "looks for the move after which most lines are still open to it"
  desirable because "open lines are what a player builds on"
}

rationale {
  nudge keep_going: inductive_bias(simplicity) {
    entrains scores_well.wants_lines
    because "one comparison of moves serves every position"
  }
}
```

A goal with a `care` that has a flavour may speak of the number.

```story
goal scores_well {
  cognition wants_wins "looks for the move that maximizes reward"
  care stored about win_signal: register_value(at: win_signal.field, horizon: episode)
  desirable because "it is kept for study, in a process that ends with the game"
}

rationale {
  nudge keep_going: inductive_bias(simplicity) {
    entrains scores_well.wants_wins, scores_well.stored
    because "one comparison of moves serves every position"
  }
}
```

## When to allow it

Where the number is part of the task and none of training: the score of a pinball machine that nobody trains
on, the losses of a trader. Rather write the text so that no reader can take it for the reward.

## Known false positives

*Rewards* as a verb before a word of praise ("rewards good answers"), and losses of money ("keeps losses
small"). A number that a text says is *not* sought is left alone, and so is one that is only noticed ("sees
when the score is high").

## Sources

Turner, Four usages of "loss" in AI, 2022: how the system should think is one thing, and why the loss yields
that another. Hubinger, How do we become confident in the safety of a machine learning system?, 2021: a goal
of low loss is one class of goal, to be stated as such.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.semantics.model import Goal, Story
from training_story.semantics.training_numbers import Number, TrainingNumbers
from training_story.syntax.nodes import BehaviourField, Name, NamedField, Text
from training_story.text.fit import fit
from training_story.text.source import Span

CODE = Code(
    "CON004",
    "goal-of-low-loss",
    "many systems get a low loss or a high reward; a goal says which of them is wanted, by how it thinks",
)

_SAY = "say what the system looks for and how it decides, in words that don't fit its rivals as well"
_TO_FILL = '"<what it looks for, and how it decides>"'


def check(story: Story) -> Iterator[Diagnostic]:
    """Find goals and properties that are stated as a good number."""
    numbers = TrainingNumbers(story) if story.goals else None
    for goal in story.goals:
        cares = any(each.care is not None for each in goal.properties)
        if cares or numbers is None or story.module.is_damaged(goal.node.span):
            continue
        yield from _check_one(story, numbers, goal, goal.node.name, goal.node.gloss)
        for each in goal.properties:
            node = each.symbol.node
            if isinstance(node, NamedField | BehaviourField):
                yield from _check_one(story, numbers, goal, node.name, each.text)


def _check_one(
    story: Story, numbers: TrainingNumbers, goal: Goal, name: Name, text: Text | None
) -> Iterator[Diagnostic]:
    found = None if text is None else numbers.made_good_in(text.value)
    if text is not None and found is not None:
        fix = Fix(_SAY, "placeholder", (Edit(story.at(text.span), _TO_FILL),))
        yield _finding(story, goal, name, text.span, found, (fix,))
        return
    found = numbers.made_good_in_name(name.text)
    if found is not None:
        yield _finding(story, goal, name, name.span, found, ())


def _finding(story: Story, goal: Goal, name: Name, span: Span, number: Number, fixes: tuple[Fix, ...]) -> Diagnostic:
    said = "a low loss" if number.sign == "loss" else "a high reward"
    labels = [Label(each.location, f"declared here as {each.sort_phrase}") for each in number.symbols]
    about = next((each.path for each in (*number.symbols, *(loss.symbol for loss in story.losses))), "LOSS")
    of = "goal" if name is goal.node.name else "property"
    return story.finding(
        CODE,
        fit(f"the {of} `{{}}` is stated as {said}", name.text),
        span,
        f"says that the system gets {said}",
        tuple(labels),
        help=(
            _SAY,
            f"if it is to care about the number, say in what way: `care NAME about {about}: FLAVOUR(...)`",
        ),
        fixes=fixes,
    )
