"""What falls when one thing is taken away."""

from __future__ import annotations

from typing import Literal

from training_story.argument.graph import Graph, Node
from training_story.argument.standing import Reading, RivalState, Standing
from training_story.text.records import record

TakenKind = Literal["assumption", "step", "claim", "evidence"]


@record
class Risen:
    """A rival that is less well answered than before."""

    rival: str
    before: RivalState
    after: RivalState


@record
class Taken:
    """One thing taken away, and what comes of it."""

    id: str
    kind: TakenKind
    falls: tuple[str, ...]
    """The steps and claims that fall with it."""
    unsupported: tuple[str, ...]
    """The properties that lose their last support."""
    risen: tuple[Risen, ...]
    """The rivals that come alive, or that nothing answers any more."""
    bare: tuple[str, ...]
    """What has lost its last evidence, and rests on the author's words alone."""
    unevidenced: tuple[str, ...]
    """The properties still supported behind whose support no evidence is left."""

    @property
    def changes_nothing(self) -> bool:
        """Whether everything else is as it was."""
        return not (self.falls or self.unsupported or self.risen or self.bare or self.unevidenced)

    @property
    def brings_down(self) -> bool:
        """Whether a property falls, or a rival is left without an answer."""
        return bool(self.unsupported) or any(each.after == "unanswered" for each in self.risen)


def sensitivity(graph: Graph, now: Standing, reading: Reading, outside: frozenset[str]) -> tuple[Taken, ...]:
    """Each live assumption, step and claim, and each piece of evidence for one, taken away in turn.

    ``outside`` is what was left out when ``now`` was read.
    """
    evidenced = frozenset(id for id, steps in now.supporters.items() if steps and now.is_evidenced(id))
    found = []
    for node in graph.nodes:
        kind = _kind(node)
        if kind == "evidence":
            of = next((edge.target for edge in graph.edges_from.get(node.id, ())), "")
            found += [node.id] if of in now.live else []
        elif kind is not None:
            found += [node.id] if node.id in now.live else []
    return tuple(_taken(graph.node_of[id], now, reading, outside, evidenced) for id in found)


def _kind(node: Node) -> TakenKind | None:
    match node.kind:
        case "assumption" | "step" | "claim" | "evidence":
            return node.kind
        case _:
            return None


def _taken(
    node: Node, now: Standing, reading: Reading, outside: frozenset[str], evidenced: frozenset[str]
) -> Taken:
    kind = _kind(node)
    assert kind is not None
    after = reading.standing(outside | {node.id})
    return Taken(
        node.id,
        kind,
        tuple(id for id in now.live if id not in after.live and id != node.id),
        tuple(id for id in after.unsupported if now.supporters[id]),
        tuple(
            Risen(id, was.state, is_now.state)
            for id, was in now.rivals.items()
            if (is_now := after.rivals[id]).state != was.state
        ),
        tuple(id for id in after.live if id in after.bare and id not in now.bare),
        tuple(id for id in evidenced if after.supporters[id] and not after.is_evidenced(id)),
    )
