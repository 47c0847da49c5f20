"""What stands when some of an argument is taken away."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal

from training_story.argument.graph import RESTS_ON, Graph
from training_story.text.records import record

RivalState = Literal["accepted", "excluded", "disfavoured", "open", "unanswered"]
"""``accepted`` and ``excluded`` ones aren't live. Of those that are, ``disfavoured`` ones are made less likely by a
live step, ``open`` ones are shown as open by the author alone, and to an ``unanswered`` one nothing is said."""


@record
class RivalStanding:
    """A rival, and the live steps that speak against it."""

    state: RivalState
    excluded_by: tuple[str, ...]
    disfavoured_by: tuple[str, ...]
    is_open: bool
    """Whether the author shows it as open, whatever else is said of it."""

    @property
    def is_live(self) -> bool:
        """Whether the training could still give it."""
        return self.state not in ("accepted", "excluded")


def rival_state(is_accepted: bool, is_excluded: bool, is_disfavoured: bool, is_open: bool) -> RivalState:
    """What became of a rival, by what is said against it."""
    if is_accepted:
        return "accepted"
    if is_excluded:
        return "excluded"
    if is_disfavoured:
        return "disfavoured"
    return "open" if is_open else "unanswered"


@record
class Standing:
    """What stands of a graph. Nodes are named by their ids, all in the order of the graph."""

    live: Mapping[str, bool]
    """The live steps, claims and assumptions; true where evidence stands behind it or behind what it rests on."""
    bare: frozenset[str]
    """The live ones without evidence of their own."""
    supporters: Mapping[str, tuple[str, ...]]
    """Each property with the live steps that entrain it."""
    rivals: Mapping[str, RivalStanding]

    @property
    def unsupported(self) -> list[str]:
        """The properties that no live step entrains."""
        return [id for id, steps in self.supporters.items() if not steps]

    @property
    def unanswered(self) -> list[str]:
        """The live rivals that are neither disfavoured nor open."""
        return [id for id, rival in self.rivals.items() if rival.state == "unanswered"]

    @property
    def stands(self) -> bool:
        """Whether every property is supported, and no rival is live but those disfavoured or open."""
        return not self.unsupported and not self.unanswered

    def is_evidenced(self, property: str) -> bool:
        """Whether evidence stands behind a step that supports a property, or behind what the step rests on."""
        return any(self.live[step] for step in self.supporters[property])


class Reading:
    """A graph made ready to be asked many times what stands without some of it."""

    def __init__(self, graph: Graph) -> None:
        self._grounded: dict[str, list[str]] = {}
        self._grounds: dict[str, list[str]] = {}
        self._supporters: dict[str, list[str]] = {}
        self._evidence: dict[str, list[str]] = {}
        self._doubts: dict[str, list[str]] = {}
        self._rivals: dict[str, tuple[list[str], list[str]]] = {}
        self._accepted = {node.id for node in graph.nodes if node.kind == "rival" and node.word == "accepted"}
        self._open = {edge.target for edge in graph.edges if edge.kind == "about"}
        for node in graph.nodes:
            if node.kind in ("step", "claim", "assumption"):
                self._grounds[node.id] = []
                self._grounded[node.id] = []
            elif node.kind == "property":
                self._supporters[node.id] = []
            elif node.kind == "rival":
                self._rivals[node.id] = ([], [])
        for edge in graph.edges:
            if edge.kind in RESTS_ON:
                self._grounded[edge.target].append(edge.source)
                self._grounds[edge.source].append(edge.target)
            elif edge.kind == "entrains":
                self._supporters[edge.target].append(edge.source)
            elif edge.kind == "backs":
                self._evidence.setdefault(edge.target, []).append(edge.source)
            elif edge.kind == "against" and edge.source in graph.open_doubts:
                self._doubts.setdefault(edge.target, []).append(edge.source)
            elif edge.kind in ("excludes", "disfavours"):
                self._rivals[edge.target][edge.kind == "disfavours"].append(edge.source)

    def standing(self, removed: Collection[str] = frozenset()) -> Standing:
        """What stands without some nodes, in time linear in the graph.

        What is live is the least fixed point of its definition: a node comes alive when the last of what it assumes
        and is drawn from has, so that the members of a circle of ``from`` never do. A property or rival that is
        removed isn't asked about.
        """
        removed = frozenset(removed)
        missing = {id: len(grounds) for id, grounds in self._grounds.items()}
        is_backed = {id: any(each not in removed for each in self._evidence.get(id, ())) for id in missing}
        bare = {id for id, has_evidence in is_backed.items() if not has_evidence}
        waiting = [id for id, number in missing.items() if not number and self._may_live(id, removed)]
        live: set[str] = set()
        while waiting:
            id = waiting.pop()
            live.add(id)
            for above in self._grounded[id]:
                missing[above] -= 1
                is_backed[above] = is_backed[above] or is_backed[id]
                if not missing[above] and self._may_live(above, removed):
                    waiting.append(above)
        supporters = {
            id: tuple(step for step in steps if step in live)
            for id, steps in self._supporters.items()
            if id not in removed
        }
        rivals = {id: self._rival(id, live) for id in self._rivals if id not in removed}
        return Standing({id: is_backed[id] for id in missing if id in live}, frozenset(bare & live), supporters, rivals)

    def coming_back(self, now: Standing, removed: Collection[str], doubt: str, against: Collection[str]) -> set[str]:
        """What would be live besides if a doubt against something were removed too, in time linear in that.

        ``now`` is what stands without ``removed``.
        """
        removed = removed if isinstance(removed, frozenset) else frozenset(removed)
        back: set[str] = set()
        waiting = [id for id in against if id in self._grounds]
        while waiting:
            id = waiting.pop()
            if id in now.live or id in back or id in removed:
                continue
            if any(each != doubt and each not in removed for each in self._doubts.get(id, ())):
                continue
            if all(ground in now.live or ground in back for ground in self._grounds[id]):
                back.add(id)
                waiting += self._grounded[id]
        return back

    def _may_live(self, id: str, removed: frozenset[str]) -> bool:
        return id not in removed and all(doubt in removed for doubt in self._doubts.get(id, ()))

    def _rival(self, id: str, live: set[str]) -> RivalStanding:
        excluding, disfavouring = self._rivals[id]
        excluded_by = tuple(step for step in excluding if step in live)
        disfavoured_by = tuple(step for step in disfavouring if step in live)
        is_open = id in self._open
        state = rival_state(id in self._accepted, bool(excluded_by), bool(disfavoured_by), is_open)
        return RivalStanding(state, excluded_by, disfavoured_by, is_open)


def standing(graph: Graph, removed: Collection[str] = frozenset()) -> Standing:
    """What stands of a graph without some of its nodes."""
    return Reading(graph).standing(removed)
