"""What a story has an argument, or evidence, for, and what it has none for."""

from __future__ import annotations

from functools import cached_property

from training_story.argument.graph import RESTS_ON, Graph
from training_story.semantics.model import Story
from training_story.semantics.named_losses import used_by_steps
from training_story.semantics.stage_answers import unanswered_stages
from training_story.text.records import record


@record
class PropertyCoverage:
    """The steps of each kind that entrain a property, whether they stand or not."""

    id: str
    constraints: tuple[str, ...]
    nudges: tuple[str, ...]
    selections: tuple[str, ...]


@record
class Backing:
    """A step, claim or assumption with the kinds of its evidence, and what it rests on besides."""

    id: str
    evidence: tuple[str, ...]
    rests_on: tuple[str, ...]


@record
class Coverage:
    """What is covered, and what isn't."""

    properties: tuple[PropertyCoverage, ...]
    backings: tuple[Backing, ...]
    """Of each step, claim and assumption."""
    unused_losses: tuple[str, ...]
    """Physical losses that no step uses."""
    unanswered_stages: tuple[str, ...]
    """Stages at which a system could act, of which nothing is said."""
    idle_assumptions: tuple[str, ...]
    """Assumptions on which nothing rests."""

    @cached_property
    def backing_of(self) -> dict[str, Backing]:
        """The backings by their id."""
        return {backing.id: backing for backing in self.backings}


def coverage_of(story: Story, graph: Graph) -> Coverage:
    """The coverage of a story with its graph."""
    used = used_by_steps(story)
    properties = []
    backings = []
    idle = []
    for node in graph.nodes:
        edges_to = graph.edges_to.get(node.id, ())
        if node.kind == "property":
            by_kind = {
                kind: tuple(e.source for e in edges_to if e.kind == "entrains" and graph.node_of[e.source].word == kind)
                for kind in ("constraint", "nudge", "selection")
            }
            properties.append(PropertyCoverage(node.id, by_kind["constraint"], by_kind["nudge"], by_kind["selection"]))
        elif node.kind in ("step", "claim", "assumption"):
            evidence = tuple(graph.node_of[e.source].word for e in edges_to if e.kind == "backs")
            edges_from = graph.edges_from.get(node.id, ())
            rests_on = tuple(e.target for e in edges_from if e.kind in RESTS_ON)
            backings.append(Backing(node.id, evidence, rests_on))
            if node.kind == "assumption" and not any(e.kind == "assumes" for e in edges_to):
                idle.append(node.id)
    return Coverage(
        tuple(properties),
        tuple(backings),
        tuple(loss.symbol.path for loss in story.physical_losses if loss.symbol not in used),
        tuple(stage.path for stages in unanswered_stages(story).values() for stage in stages),
        tuple(idle),
    )
