"""A reason names a technique of training and nothing that the technique does.

## Why it matters

"We use RLHF with PPO" says what was done. It doesn't say why that gives the wanted cognition and not
another that scores as well. A recipe belongs to the setup; a reason says what the updates strengthen or
weaken, and when.

## Wrong

```story
rationale {
  nudge recipe: inductive_bias(simplicity) {
    entrains plays_well.searches_lines
    because "we train the policy by RL with PPO and self-play for 10 epochs"
  }
}
```

## Right

```story
rationale {
  nudge rare_positions: inductive_bias(simplicity) {
    entrains plays_well.searches_lines
    because "self-play meets most positions once, so a table gets no second update, and a search is reused"
  }
}
```

## When to allow it

When the reason is the subject of a paper that the step cites as evidence.

## Known false positives

A reason in telegraphic style, all of whose words are names of techniques: write what the technique does.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021: the rationale is
more than the setup. The words are those of std.lexicon, `techniques` and `recipe_words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.lexicon import Phrases, Word, words_of
from training_story.semantics.model import Story
from training_story.text.fit import fit

CODE = Code(
    "RAT011",
    "recipe-as-reason",
    "a recipe says what is done; a reason says which cognition it strengthens, and why that one",
    by_status=True,
)

_AHEAD = 8
"""How many words are looked at together; no entry is longer."""

_NUMBER = re.compile(r"\d+(?:e-?\d+)?(?:k|m|b|x|th)?")


def check(story: Story) -> Iterator[Diagnostic]:
    """Find steps that give a recipe as their reason."""
    if story.is_library:
        return
    techniques = story.lexicon.phrases("techniques")
    fillers = story.lexicon.phrases("recipe_words")
    for step in story.steps:
        for text in step.texts("because")[:1]:
            named = _recipe(text.value, techniques, fillers)
            if named and not story.module.is_damaged(text.span):
                yield story.finding(
                    CODE,
                    fit("the reason of `{}` is a recipe", step.symbol.name),
                    text.span,
                    "names a technique, not what it does",
                    notes=(f"apart from {_listed(named)}, it says no more than that something is used",),
                    help=(
                        "say which computation the updates strengthen or weaken, and why that one;"
                        " `optimizer` in the setup is the place for the recipe",
                    ),
                )


def _recipe(text: str, techniques: Phrases, fillers: Phrases) -> list[str]:
    """The techniques that a text names, if it says nothing else."""
    rest = (part for word in words_of(text) for part in _parts(word, techniques, fillers))
    words = list(islice(rest, 1))
    if words and not (techniques.begins(words[0].text) or fillers.begins(words[0].text) or _is_number(words[0])):
        return []
    words += islice(rest, _AHEAD - 1)
    named: list[str] = []
    at = 0
    while at < len(words):
        # Most reasons say something else within a few words, so no more words are looked up than needed.
        words += islice(rest, at + _AHEAD - len(words))
        size = techniques.length_at(words, at)
        if size:
            named.append(text[words[at].start : words[at + size - 1].end])
        else:
            size = fillers.length_at(words, at) or int(_is_number(words[at]))
        if not size:
            return []
        at += size
    return named


def _parts(word: Word, techniques: Phrases, fillers: Phrases) -> list[Word]:
    """A word that the lists have, or the words that it is made of: ``PPO-trained``, ``PPO's``."""
    if word.text in techniques or word.text in fillers or _is_number(word):
        return [word]
    pieces = re.finditer(r"[^\-_']+", word.text.removesuffix("'s"))
    return [Word(piece.group(), word.start + piece.start(), word.start + piece.end()) for piece in pieces]


def _is_number(word: Word) -> bool:
    return _NUMBER.fullmatch(word.text) is not None


def _listed(named: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in dict.fromkeys(named[:4]))
