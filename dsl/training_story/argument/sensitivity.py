"""What falls when one thing is taken away.

Each answer takes time that grows with what changes, and not with the story: what falls with a node is what rests on
it, directly or through others, since a node needs all that it rests on; and what loses its last evidence is found by
counting down how many of the things behind it have some.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal

from training_story.argument.graph import RESTS_ON, Graph, Node
from training_story.argument.standing import RivalState, Standing, rival_state
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
    """One thing taken away, and what comes of it; ids are in the order of the graph."""

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


def sensitivity(graph: Graph, now: Standing, outside: frozenset[str]) -> tuple[Taken, ...]:
    """Each live assumption, step and claim, and each piece of evidence for one, taken away in turn.

    ``outside`` is what was left out when ``now`` was read.
    """
    present = _Present(graph, now, outside)
    found: list[Taken] = []
    for node in graph.nodes:
        match node.kind:
            case "evidence":
                of = next((edge.target for edge in graph.edges_from.get(node.id, ())), "")
                if of in now.live:
                    found.append(present.without_evidence(node))
            case "assumption" | "step" | "claim":
                if node.id in now.live:
                    found.append(present.without(node.id, node.kind))
            case _:
                pass
    return tuple(found)


class _Present:
    """What stands now, made ready to be asked what comes of taking one thing away."""

    def __init__(self, graph: Graph, now: Standing, outside: frozenset[str]) -> None:
        self._graph = graph
        self._now = now
        self._above: dict[str, list[str]] = {id: [] for id in now.live}
        self._evidence: Counter[str] = Counter()
        self._backing: Counter[str] = Counter()
        """How much of what is directly behind a live node has evidence behind it, its own evidence included."""
        for edge in graph.edges:
            if edge.kind in RESTS_ON and edge.source in now.live and edge.target in now.live:
                self._above[edge.target].append(edge.source)
                self._backing[edge.source] += now.live[edge.target]
            elif edge.kind == "backs" and edge.target in now.live and edge.source not in outside:
                self._evidence[edge.target] += 1
                self._backing[edge.target] += 1
        self._properties = _by_step(now.supporters.items())
        self._evidenced_support = {id: sum(map(now.live.__getitem__, steps)) for id, steps in now.supporters.items()}
        self._excluded = _by_step((id, rival.excluded_by) for id, rival in now.rivals.items())
        self._disfavoured = _by_step((id, rival.disfavoured_by) for id, rival in now.rivals.items())

    def without(self, id: str, kind: TakenKind) -> Taken:
        """A step, claim or assumption is taken away, and all that rests on it falls."""
        gone = {id}
        waiting = [id]
        while waiting:
            for above in self._above[waiting.pop()]:
                if above not in gone:
                    gone.add(above)
                    waiting.append(above)
        lost = _counted(self._properties, gone)
        unsupported = [each for each, number in lost.items() if number == len(self._now.supporters[each])]
        lost_evidenced = _counted(self._properties, (each for each in gone if self._now.live[each]))
        return Taken(
            id,
            kind,
            self._graph.in_order(gone - {id}),
            self._graph.in_order(unsupported),
            self._risen(gone),
            (),
            self._unevidenced(lost_evidenced, frozenset(unsupported)),
        )

    def without_evidence(self, node: Node) -> Taken:
        """A piece of evidence is taken away: all stands, but less of it with evidence behind."""
        backs = Counter(
            edge.target
            for edge in self._graph.edges_from.get(node.id, ())
            if edge.kind == "backs" and edge.target in self._now.live
        )
        left: dict[str, int] = {}
        lost: set[str] = set()
        waiting: list[str] = []
        for id, number in backs.items():
            left[id] = self._backing[id] - number
            if not left[id]:
                waiting.append(id)
        while waiting:
            id = waiting.pop()
            lost.add(id)
            for above in self._above[id]:
                left[above] = left.get(above, self._backing[above]) - 1
                if not left[above] and above not in lost:
                    waiting.append(above)
        bare = [id for id, number in backs.items() if self._evidence[id] == number]
        unevidenced = self._unevidenced(_counted(self._properties, lost), frozenset())
        return Taken(node.id, "evidence", (), (), (), self._graph.in_order(bare), unevidenced)

    def _unevidenced(self, lost: Counter[str], fallen: frozenset[str]) -> tuple[str, ...]:
        return self._graph.in_order(
            id for id, number in lost.items() if id not in fallen and number == self._evidenced_support[id]
        )

    def _risen(self, gone: set[str]) -> tuple[Risen, ...]:
        excluding, disfavouring = _counted(self._excluded, gone), _counted(self._disfavoured, gone)
        risen = []
        for id in self._graph.in_order({*excluding, *disfavouring}):
            was = self._now.rivals[id]
            state = rival_state(
                was.state == "accepted",
                excluding[id] < len(was.excluded_by),
                disfavouring[id] < len(was.disfavoured_by),
                was.is_open,
            )
            if state != was.state:
                risen.append(Risen(id, was.state, state))
        return tuple(risen)


def _by_step(supported: Iterable[tuple[str, Sequence[str]]]) -> dict[str, list[str]]:
    """Of what each step holds up, or speaks against, from what holds up or speaks against each."""
    found: dict[str, list[str]] = {}
    for id, steps in supported:
        for step in steps:
            found.setdefault(step, []).append(id)
    return found


def _counted(by_step: dict[str, list[str]], steps: Iterable[str]) -> Counter[str]:
    """How often each is named by some steps."""
    return Counter(id for step in steps for id in by_step.get(step, ()))
