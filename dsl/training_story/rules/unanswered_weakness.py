'''The weakness of a nudge's mechanism is met by nothing in an `advanced` story.

## Why it matters

Each mechanism of the library states the objection that a reviewer raises first. For a system that could do harm,
the author says what meets it in this case, or lets it stand as a doubt that readers see.

## Wrong

@WRONG
## Right

@RIGHT
## When to allow it

When another step meets the weakness and its reason says so.

## Known false positives

None: the rule asks whether something is said, not whether it is a good answer.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021, on training rationales and
what each leaves open. Goodenough, Weinstock and Klein, on defeaters in assurance cases, 2012.
'''

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.model import Step, Story, Use
from training_story.text.fit import fit

CODE = Code(
    "RAT014",
    "unanswered-weakness",
    "each kind of reason has a known weak point, and a reader wants to know what becomes of it here",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find nudges whose mechanism has a weakness that nothing meets."""
    if story.status != "advanced" or story.is_library or story.is_uncertain("against"):
        return
    doubted = {reference.symbol for doubt in story.doubts for reference in doubt.against}
    for step in story.steps:
        weaknesses = step.use.signature.texts("weakness") if step.use is not None else []
        is_met = bool(step.texts("answers")) or step.symbol in doubted
        if step.use is None or not weaknesses or is_met or story.is_in_doubt(step.symbol):
            continue
        yield _finding(story, step, step.use, weaknesses)


def _finding(story: Story, step: Step, use: Use, weaknesses: list[str]) -> Diagnostic:
    name = step.symbol.name
    return story.finding(
        CODE,
        fit("nothing meets the weakness of `{}` in `{}`", use.signature.name, name),
        use.name_span,
        "neither `answers` nor a doubt",
        notes=tuple(f"its weakness: {text}" for text in weaknesses),
        help=(
            f'say in `{name}` what meets it: `answers "..."`;'
            f' or let it stand: `doubt NAME "..." {{ against {name} }}`',
        ),
    )
