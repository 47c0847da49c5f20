"""Everything that is computed of an argument, as records."""

from __future__ import annotations

import attrs

from training_story.argument.chains import Chain, chains_of
from training_story.argument.counter_stories import Survey, survey
from training_story.argument.coverage import Coverage, coverage_of
from training_story.argument.cut_sets import CutSets, cut_sets
from training_story.argument.fallen import Fallen, fallen
from training_story.argument.graph import Graph
from training_story.argument.graph_of import graph_of
from training_story.argument.open_doubts import OpenDoubt, open_doubts
from training_story.argument.sensitivity import Taken, sensitivity
from training_story.argument.standing import Reading, Standing
from training_story.semantics.agreement import Agreement, agreements
from training_story.semantics.model import Story, named_fields
from training_story.text.records import record


@record
class IfFalse:
    """What the author says would come of it if an assumption were false."""

    word: str
    because: str


@record
class ChainReading:
    """The argument along one chain of setups."""

    chain: Chain
    standing: Standing
    fallen: tuple[Fallen, ...]
    doubts: tuple[OpenDoubt, ...]
    taken: tuple[Taken, ...]
    cut_sets: CutSets


@attrs.frozen(eq=False, repr=False, slots=False)
class Analysis:
    """A story with its graph, read along each chain of setups."""

    name: str
    """Of the story; empty where the header couldn't be read."""
    title: str
    status: str
    graph: Graph
    readings: tuple[ChainReading, ...]
    """At least one."""
    coverage: Coverage
    if_false: dict[str, IfFalse]
    """By the assumption."""
    cuts: int
    """The order up to which cut sets were looked for."""
    counter_stories: Survey
    agreements: tuple[Agreement, ...]
    """What tables say of claims that two objectives agree."""

    @property
    def stands(self) -> bool:
        """Whether the story stands in each chain."""
        return all(reading.standing.stands for reading in self.readings)


def analysis_of(story: Story, cuts: int = 2) -> Analysis:
    """The analysis of a story, with cut sets of at most so many assumptions."""
    graph = graph_of(story)
    reading = Reading(graph)
    return Analysis(
        story.name,
        story.title,
        story.status,
        graph,
        tuple(_along(chain, graph, reading, cuts) for chain in chains_of(story, graph)),
        coverage_of(story, graph),
        {
            assumption.symbol.path: IfFalse(field.name.text, "" if field.text is None else field.text.value)
            for assumption in story.assumptions
            for field in named_fields(assumption.node.fields, "if false")[:1]
        },
        cuts,
        survey(story),
        agreements(story),
    )


def _along(chain: Chain, graph: Graph, reading: Reading, cuts: int) -> ChainReading:
    now = reading.standing(chain.outside)
    return ChainReading(
        chain,
        now,
        tuple(fallen(graph, now, chain.outside)),
        tuple(open_doubts(graph, now, reading, chain.outside)),
        sensitivity(graph, now, chain.outside),
        cut_sets(graph, now, cuts),
    )
