"""An `advanced` story doesn't consider a deceptive rival.

## Why it matters

A capable system with some further goal can do well in training because it sees that doing well serves that
goal. On the training data it looks like the wanted system, so the usual constraints meet it too. A story
about such systems says why training wouldn't give this one.

## Wrong

```story
story mail_sorter "A system that files letters by what they ask for" {
  status advanced
}

from std.care use historical_correlate
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
    disfavours knows_senders because "it would need a folder for each sender"
  }
}

rival knows_senders: historical_correlate(feature: "the sender") {
  satisfies fits
  predicts "files a known sender's letter as ever, whatever it asks for"
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

When the system can't model its own training, and the story says so. A lower `status` may then fit better.

## Known false positives

A deceptive rival that is annotated with a flavour of your own: write `counts as deceptive` in the flavour.

## Sources

Hubinger and others, Risks from learned optimization, 2019, on deceptive alignment. Carlsmith, Scheming AIs,
2023.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.semantics.caring import written
from training_story.semantics.model import Rival, Story, Use
from training_story.syntax import nodes

CODE = Code(
    "RAT012",
    "no-deceptive-rival",
    "a capable system may do well in training because that serves another goal, and it fits the data as well",
    by_status=True,
)


def check(story: Story) -> Iterator[Diagnostic]:
    """Find advanced stories without a deceptive rival."""
    header = story.module.parsed.file.header
    if story.status != "advanced" or not isinstance(header, nodes.StoryHeader):
        return
    if any(_is_deceptive(use) for rival in story.rivals for use in _uses(rival)) or _may_be_lost(story):
        return
    flavours = [flavour for flavour in story.flavours if flavour.counts_as("deceptive")]
    yield story.finding(
        CODE,
        "this `advanced` story considers no deceptive rival",
        header.name.span,
        "no rival is of a deceptive flavour",
        help=tuple(
            f"add `rival NAME: {written(story, each.symbol)}(...) {{ ... }}`, and say what answers it"
            for each in flavours[:1]
        ),
    )


def _uses(rival: Rival) -> Iterator[Use]:
    """The flavours of a rival: its own, and those of the cares it is said to have."""
    if rival.use is not None:
        yield rival.use
    for each in rival.properties:
        if each.care is not None and each.care.use is not None:
            yield each.care.use


def _is_deceptive(use: Use) -> bool:
    return use.signature.counts_as("deceptive")


def _may_be_lost(story: Story) -> bool:
    """Whether a part that couldn't be read may hold such a rival."""
    return story.is_uncertain("rival", "care") or bool(story.module.parsed.damages)
