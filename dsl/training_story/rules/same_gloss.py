"""A goal, or a property of one, and a loss are described in the same words.

## Why it matters

A goal is cognition and behaviour of a system. A loss is a computation, or a function. If one sentence
describes both, then one of the two isn't described: either nobody said what is computed, or nobody said what
the system should think. And readers will take the two for one thing.

## Wrong

```story
mathematical reward quick_value: System[Board -> Move] -> Real
  "wins in as few turns as the position allows" {
  formula "E_{b ~ D} 1 / turns(m, b)"
}
```

## Right

```story
mathematical reward quick_value: System[Board -> Move] -> Real
  "mean over positions of one divided by the turns until the game is won" {
  formula "E_{b ~ D} 1 / turns(m, b)"
}
```

## When to allow it

Hardly ever: the description of a loss says what is computed, and a system doesn't.

## Known false positives

None known. Only texts that agree in every letter and digit are found; white space, punctuation and capitals
don't count.

## Sources

Turner, Four usages of "loss" in AI, 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.semantics.model import Goal, Loss, Story
from training_story.semantics.symbols import Symbol
from training_story.semantics.training_numbers import TrainingNumbers
from training_story.syntax.nodes import Text
from training_story.text.fit import fit

CODE = Code(
    "CON008",
    "same-gloss",
    "a loss is computed and a goal is thought or done; one sentence can't say what both are",
)

_TO_FILL = '"<what the system thinks or does>"'


def check(story: Story) -> Iterator[Diagnostic]:
    """Find texts of goals that are also the text of a loss."""
    glosses: dict[str, tuple[Loss, Text]] = {}
    for loss in story.losses:
        if loss.node.gloss is not None:
            glosses.setdefault(_folded(loss.node.gloss), (loss, loss.node.gloss))
    glosses.pop("", None)
    numbers: TrainingNumbers | None = None
    for goal in story.goals if glosses else ():
        for symbol, text in _texts(goal):
            same = glosses.get(_folded(text))
            if same is None:
                continue
            numbers = numbers or TrainingNumbers(story)
            if not _is_stated_as_number(numbers, goal, text):
                yield _finding(story, symbol, text, *same)


def _texts(goal: Goal) -> Iterator[tuple[Symbol, Text]]:
    if goal.node.gloss is not None:
        yield goal.symbol, goal.node.gloss
    yield from ((each.symbol, each.text) for each in goal.properties if each.text is not None)


def _folded(text: Text) -> str:
    return "".join(filter(str.isalnum, text.value.casefold()))


def _is_stated_as_number(numbers: TrainingNumbers, goal: Goal, text: Text) -> bool:
    """Whether the text is at fault in itself, as a goal of low loss."""
    cares = any(each.care is not None for each in goal.properties)
    return not cares and numbers.made_good_in(text.value) is not None


def _finding(story: Story, symbol: Symbol, text: Text, loss: Loss, gloss: Text) -> Diagnostic:
    sign = loss.node.sign
    say = f"say here what the system thinks or does, and at `{loss.symbol.name}` what is computed"
    return story.finding(
        CODE,
        fit(f"the {symbol.kind} `{{}}` and the {sign} `{{}}` have one text", symbol.path, loss.symbol.name),
        text.span,
        f"the words of a {sign}",
        (Label(story.at(gloss.span), f"the same words, of {loss.symbol.sort_phrase}"),),
        help=(say,),
        fixes=(Fix(say, "placeholder", (Edit(story.at(text.span), _TO_FILL),)),),
    )
