"""The weakness of a nudge's mechanism is met by nothing in an `advanced` story.

## Why it matters

Each mechanism of the library states the objection that a reviewer raises first. For a system that could do
harm, the author says what meets it in this case, or lets it stand as a doubt that readers see.

## Wrong

```story
story mail_sorter "A system that files letters by what they ask for" {
  status advanced
}

from std.care use schemer
from std.claims use attained
from std.goals use narrow_agent
from std.mechanisms use inductive_bias

space Letter
space Folder

setup sorting {
  system sorter: System[Letter -> Folder]
  data letters: Dist[Letter] "the letters of one office"
}

goal files_by_request: narrow_agent(domain: "the letters of one office") {
  cognition reads_request "finds the sentence that asks for something and files by it"
  desirable because "clerks find what they have to answer, and a letter filed wrongly is found again"
  competitive because "sorting by hand takes the same time for each letter, this takes it once"
  answers "a letter is all it reads, and a folder all it returns"
}

physical loss misfiled: Letter * Folder -> Real {
  implemented by planned "office.train:misfiled"
  computed on letters
  depends on output
  updates sorter by "one step of gradient descent a batch"
}

rationale {
  constraint fits: attained(misfiled, at_most: 0.02, on: letters) {
    entrains files_by_request.reads_request
    because "a letter filed wrongly moves weights away from the features that decided it"
  }

  nudge one_reader: inductive_bias(simplicity) {
    entrains files_by_request.reads_request
    because "one reader of requests is shorter than a table of senders, which has to hold each of them"
    disfavours waits because "a plan for later takes weights that no letter rewards"
  }
}

rival waits: schemer(towards: "being put in charge of the whole office") {
  satisfies fits
  predicts "files as asked until nobody looks at the folders"
}
```

## Right

```story
story mail_sorter "A system that files letters by what they ask for" {
  status advanced
}

from std.care use schemer
from std.claims use attained
from std.goals use narrow_agent
from std.mechanisms use inductive_bias

space Letter
space Folder

setup sorting {
  system sorter: System[Letter -> Folder]
  data letters: Dist[Letter] "the letters of one office"
}

goal files_by_request: narrow_agent(domain: "the letters of one office") {
  cognition reads_request "finds the sentence that asks for something and files by it"
  desirable because "clerks find what they have to answer, and a letter filed wrongly is found again"
  competitive because "sorting by hand takes the same time for each letter, this takes it once"
  answers "a letter is all it reads, and a folder all it returns"
}

physical loss misfiled: Letter * Folder -> Real {
  implemented by planned "office.train:misfiled"
  computed on letters
  depends on output
  updates sorter by "one step of gradient descent a batch"
}

rationale {
  constraint fits: attained(misfiled, at_most: 0.02, on: letters) {
    entrains files_by_request.reads_request
    because "a letter filed wrongly moves weights away from the features that decided it"
  }

  nudge one_reader: inductive_bias(simplicity) {
    entrains files_by_request.reads_request
    because "one reader of requests is shorter than a table of senders, which has to hold each of them"
    answers "the bias is measured: letters of new senders are filed as well as those of known ones"
    disfavours waits because "a plan for later takes weights that no letter rewards"
  }
}

rival waits: schemer(towards: "being put in charge of the whole office") {
  satisfies fits
  predicts "files as asked until nobody looks at the folders"
}
```

## When to allow it

When another step meets the weakness and its reason says so.

## Known false positives

None: the rule asks whether something is said, not whether it is a good answer.

## Sources

Hubinger, How do we become confident in the safety of a machine learning system?, 2021, on training
rationales and what each leaves open. Goodenough, Weinstock and Klein, on defeaters in assurance cases,
2012.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.added_field import fill_in
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
    if story.status != "advanced" or story.is_uncertain("against") or story.module.parsed.damages:
        return  # A doubt that couldn't be read may be against any nudge.
    doubted = {reference.symbol for doubt in story.doubts for reference in doubt.against}
    for step in story.steps:
        weaknesses = step.use.signature.texts("weakness") if step.use is not None else []
        is_met = bool(step.texts("answers")) or step.symbol in doubted
        if step.use is not None and weaknesses and not is_met:
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
            f'say in `{name}` what meets it: `answers "..."`; or let it stand: `doubt NAME "..." {{ against {name} }}`',
        ),
        fixes=fill_in(story, step.node.span, 'answers "<what meets the weakness here>"'),
    )
