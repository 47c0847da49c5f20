"""The only ground of a step is that the loss stands for the goal.

## Why it matters

"The reward captures what we want" doesn't say what training does to the system. A reward is a number that
comes after some of the system's deeds, and each time the parameters change. Which computation grows stronger
depends on what ran just before, not on what the number means to its authors. A ground tells of that: which
events, which computation, why this one and not another.

## Wrong

```story
rationale {
  nudge from_wins: inductive_bias(simplicity) {
    entrains plays_well.searches_lines
    because "the reward captures what the player is after"
  }
}
```

```story
rationale {
  nudge from_wins: inductive_bias(simplicity) {
    entrains plays_well.searches_lines
    because "win_signal encodes playing well; it is aligned with the goal"
  }
}
```

## Right

```story
rationale {
  nudge from_wins: inductive_bias(simplicity) {
    entrains plays_well.searches_lines
    because "wins follow moves that completed a line, so what found the line is what grows stronger"
  }
}
```

## When to allow it

In a quotation of somebody else's argument that the story goes on to doubt.

## Known false positives

A clause about what a loss *reflects* or *describes* in the plain sense, such as the distance between two
pictures, when it is the whole ground. It gives no mechanism either. A ground that goes on to say what the
updates do is accepted, whatever it begins with.

## Sources

Turner, Four usages of "loss" in AI, 2022, and Reward is not the optimization target, 2022. Turner, Inner and
outer alignment decompose one hard problem into two extremely hard problems, 2022.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.semantics.clauses import clauses_of
from training_story.semantics.lexicon import Phrases, words_of
from training_story.semantics.model import Step, Story
from training_story.semantics.training_numbers import Number, TrainingNumbers
from training_story.syntax.nodes import Text, TextField
from training_story.text.fit import fit

CODE = Code(
    "CON007",
    "loss-stands-for-goal",
    "updates strengthen the computations that ran before them, whatever the number means to its authors",
)

_SOME_CONTENT = 2
"""A clause with fewer words of its own than this adds no ground."""

_SAY = "say which events change the parameters, and which computation grows stronger by that and why"
_TO_FILL = '"<which events change the parameters, and which computation grows stronger by that>"'


def check(story: Story) -> Iterator[Diagnostic]:
    """Find steps that have nothing to say but that the loss represents what is wanted."""
    if not story.steps:
        return
    numbers = TrainingNumbers(story)
    empty_words = (story.lexicon.phrases("description_words"), story.lexicon.phrases("recipe_words"))
    for step in story.steps:
        for clause in step.node.clauses:
            if isinstance(clause, TextField) and clause.keyword == "because":
                number = _only_ground(clause.text.value, numbers, empty_words)
                if number is not None:
                    yield _finding(story, step, clause.text, number)


def _only_ground(text: str, numbers: TrainingNumbers, empty_words: tuple[Phrases, ...]) -> Number | None:
    """The number of which a text says in each clause that it stands for something, and nothing else."""
    first: Number | None = None
    for clause in clauses_of(text):
        number = numbers.stands_for_something(clause)
        if number is None and not (first is not None and numbers.has_stands_for(clause)):
            own = (word for word in words_of(clause) if not any(word.text in words for words in empty_words))
            if len(list(islice(own, _SOME_CONTENT))) == _SOME_CONTENT:
                return None
        first = first or number
    return first


def _finding(story: Story, step: Step, text: Text, number: Number) -> Diagnostic:
    labels = [Label(each.location, f"declared here as {each.sort_phrase}") for each in number.symbols]
    return story.finding(
        CODE,
        fit(f"the only ground of `{{}}` is what the {number.sign} stands for", step.symbol.name),
        text.span,
        "says nothing of what training does",
        tuple(labels),
        help=(
            _SAY,
            "or drop the step, and claim of the loss what can be checked: see `story explain CON003`",
        ),
        fixes=(Fix(_SAY, "placeholder", (Edit(story.at(text.span), _TO_FILL),)),),
    )
