"""A stage of a loss whose value depends on what happens isn't answered by the story.

## Why it matters

Where a number depends on outcomes, there are places between what happens and the number: a sensor, a judge, a
register. At each of them a system could get the number without the outcome. For each place the story says
what such a system would do, by a rival or by a care of the goal, or leaves it open in so many words. Then
readers see which ways to the number were thought of.

Losses that depend on outputs or on judged steps alone are exempt, with a note: there, too, a system could act
on how it learns, and gain resources by means that have nothing to do with the loss.

## Wrong

```story
physical reward smile: Board -> Real {
  implemented by planned "ttt.env:smile"
  computed on positions
  depends on judged_outcome
  stage lens "the camera that films the player"
  updates policy by "PPO, three epochs a batch"
}

rationale {
  constraint amuses: attained(smile, at_least: 0.5, on: positions) {
    entrains plays_well.wins_fast
    because "games that drag on are followed by smaller updates"
  }
}

rival jester: std.care.selected_only() {
  satisfies amuses
  predicts "plays odd moves that make people laugh"
}

open jester "no run was looked at for it"
```

## Right

```story
physical reward smile: Board -> Real {
  implemented by planned "ttt.env:smile"
  computed on positions
  depends on judged_outcome
  stage lens "the camera that films the player"
  updates policy by "PPO, three epochs a batch"
}

rationale {
  constraint amuses: attained(smile, at_least: 0.5, on: positions) {
    entrains plays_well.wins_fast
    because "games that drag on are followed by smaller updates"
  }
}

rival jester: input_tamper(at: smile.lens, horizon: episode) {
  satisfies amuses
  predicts "shows the camera a smiling face"
}

open jester "no run was looked at for it"
```

## When to allow it

Where a stage is listed for completeness and can't be reached by anything: say so in the reason.

## Known false positives

A rival that would act at the stage and is described in its text alone. Give it a flavour that names the
stage.

## Sources

Everitt and others, Reward tampering problems and solutions in reinforcement learning, 2021; Gao, Towards
deconfusing wireheading and reward maximization, 2022; for the two residues, Christiano and Flint, comments on
Four usages of "loss" in AI, 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label, Severity
from training_story.semantics.caring import written
from training_story.semantics.model import Loss, Story
from training_story.semantics.stage_answers import goes_through_outcomes, left_open, unanswered_stages
from training_story.semantics.symbols import Symbol
from training_story.syntax.nodes import Name
from training_story.text.fit import fit
from training_story.text.source import Span

CODE = Code(
    "CAR005",
    "unanswered-stage",
    "between what happens and the number are places where a system could get the number alone",
    by_status=True,
)

_RESIDUES = (
    "a system could act on the learning dynamics: behave so that updates change it as it likes",
    "a system could gain resources by means that have nothing to do with the number",
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find stages at which the story has neither a rival, nor a care, nor an `open`."""
    if story.is_library or story.is_uncertain("open"):
        return
    # A rival that `excludes` names and nothing declares may have been there to answer.
    is_sure = not story.is_uncertain("rival", "care", "care about", "excludes")
    opened = left_open(story)
    unanswered = unanswered_stages(story) if is_sure else {}
    for loss in story.physical_losses:
        word = loss.depends_on
        if word is None or loss.symbol in opened or story.is_in_doubt(loss.symbol):
            continue
        if not goes_through_outcomes(loss):
            yield _residues(story, loss, word)
        elif is_sure and not loss.stages:
            yield _no_stage(story, loss, word)
        else:
            yield from (
                _unanswered(story, loss, stage, word)
                for stage in unanswered.get(loss, ())
                if not story.is_in_doubt(stage)
            )


def _unanswered(story: Story, loss: Loss, stage: Symbol, word: Name) -> Diagnostic:
    end = story.at(Span(loss.node.span.end, loss.node.span.end))
    to_add = f'\n\nopen {stage.path} "<what isn\'t known about a system that acts there>"'
    leave_open = f'leave it open in so many words: `open {stage.path} "..."`'
    example = next((each for each in story.flavours if each.of_sort("Stage")), None)
    rival = f"`rival NAME: {written(story, example.symbol)}(at: {stage.path}, ...)`, or " if example else ""
    return story.finding(
        CODE,
        fit("no rival, care or `open` speaks of the stage `{}`", stage.path),
        stage.location.span,
        "what if a system acts here?",
        (Label(story.at(word.span), "the number depends on what happens"),),
        help=(
            f"say what a system would do that gets the number here: {rival}another flavour with a stage",
            leave_open,
        ),
        fixes=(Fix(leave_open, "placeholder", (Edit(end, to_add),)),),
    )


def _no_stage(story: Story, loss: Loss, word: Name) -> Diagnostic:
    return story.finding(
        CODE,
        fit("`{}` names no stage between what happens and the number", loss.symbol.name),
        loss.node.name.span,
        "how does the number come about?",
        (Label(story.at(word.span), "the number depends on what happens"),),
        help=(
            'name each place on the way to the number: `stage NAME "a sensor, a judge, a register"`',
            f'leave it open in so many words: `open {loss.symbol.name} "..."`',
        ),
    )


def _residues(story: Story, loss: Loss, word: Name) -> Diagnostic:
    return story.finding(
        CODE,
        fit("`{}` depends on `{}` alone; two ways past it remain", loss.symbol.name, word.text),
        word.span,
        "no stage needs an answer",
        notes=_RESIDUES,
        help=(f'if either matters here, say so: `open {loss.symbol.name} "..."`',),
        severity=Severity.INFO,
    )
