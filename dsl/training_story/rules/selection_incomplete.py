"""A selection doesn't say what was explored, what corrects the others, or what remains.

## Why it matters

"Systems that behave badly get a high loss" predicts nothing by itself. It does so if the bad behaviour
occurred in training at all, if something then changed the system that showed it, and up to what this leaves
over: optimization may fail, harm may come first, data may differ.

## Wrong

```story
rationale {
  selection slow_games: attained(win_signal, at_least: 0.9, on: positions) {
    because "a game that goes on risks being lost"
    explored "self-play meets slow wins in about a third of the games"
  }
}

rival dawdler: register_value(at: win_signal.field, horizon: episode) {
  satisfies slow_games
  accepted because "games are short"
  predicts "waits for a move that writes the field"
}
```

## Right

```story
rationale {
  selection slow_games: attained(win_signal, at_least: 0.9, on: positions) {
    because "a game that goes on risks being lost"
    explored "self-play meets slow wins in about a third of the games"
    corrects "a lost game makes its moves less likely within a batch"
    residual off_distribution "positions that only a weak player reaches"
  }
}

rival dawdler: register_value(at: win_signal.field, horizon: episode) {
  satisfies slow_games
  accepted because "games are short"
  predicts "waits for a move that writes the field"
}
```

## When to allow it

When the selection is a sketch in a story that isn't meant to be relied on.

## Known false positives

None: the rule looks at whether the clauses are there.

## Sources

Christiano and Flint, comments on Turner, Four usages of "loss" in AI, 2022. The behavioral selection model,
2025.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.added_field import fill_in
from training_story.semantics.closed_lists import WORDS
from training_story.semantics.model import Step, Story, named_fields
from training_story.semantics.said import is_said
from training_story.text.fit import fit

CODE = Code(
    "RAT006",
    "selection-incomplete",
    "bad systems get a bad number only where they occurred, were corrected, and up to what that leaves over",
    by_status=True,
)

_ASKED = {
    "explored": ('explored "..."', "whether what is selected against occurs in training at all"),
    "corrects": ('corrects "..."', "what then changes the system, and how soon"),
    "residual": ('residual KIND "..."', "what this leaves over"),
}
_FIELDS = {
    "explored": 'explored "<where it occurs in training>"',
    "corrects": 'corrects "<what changes the system, and how soon>"',
    "residual": 'residual <kind> "<what this leaves over>"',
}


def check(story: Story) -> Iterator[Diagnostic]:
    """Find selections with one of the three parts missing."""
    if story.is_library:
        return
    for step in story.steps:
        if step.node.kind != "selection" or story.module.is_damaged(step.node.span):
            continue
        missing = _missing(step)
        if missing and not step.is_misannotated:
            yield _finding(story, step, missing)


def _missing(step: Step) -> list[str]:
    missing = [] if is_said(step.texts("explored")) else ["explored"]
    missing += [] if is_said(step.texts("corrects")) else ["corrects"]
    return missing + ([] if named_fields(step.node.clauses, "residual") else ["residual"])


def _finding(story: Story, step: Step, missing: list[str]) -> Diagnostic:
    listed = ", ".join(f"`{keyword}`" for keyword in missing)
    return story.finding(
        CODE,
        fit(f"the selection `{{}}` lacks {listed}", step.symbol.name),
        step.node.name.span,
        "predicts nothing by itself",
        notes=(_kinds(),) if "residual" in missing else (),
        help=tuple(f"add `{_ASKED[keyword][0]}`: {_ASKED[keyword][1]}" for keyword in missing),
        fixes=fill_in(story, step.node.span, *(_FIELDS[keyword] for keyword in missing)),
    )


def _kinds() -> str:
    return "the kinds of residual are " + ", ".join(f"`{word}`" for word in WORDS["residual"])
