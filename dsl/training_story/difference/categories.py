"""The closed list of what can change between two versions of a story, and which way each change goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, get_args

Direction = Literal["weaker", "changed", "stronger", "wording"]
"""``weaker`` leaves the case with less to stand on, ``wording`` leaves it as it is; in the order of reports."""

DIRECTIONS: Final[tuple[Direction, ...]] = get_args(Direction)

Category = Literal[
    "story-dropped", "goal-weakened", "rationale-orphaned", "rival-reopened", "rival-dropped", "step-dropped",
    "support-dropped", "claim-dropped", "constraint-loosened", "evidence-dropped", "assumption-added",
    "assumption-softened", "doubt-added", "doubt-reopened", "doubt-dropped", "open-dropped", "gap-removed",
    "answer-dropped", "caveat-dropped", "defence-dropped", "gate-dropped", "status-lowered",
    "goal-moved", "loss-changed", "loss-added", "loss-dropped", "implementation-changed", "idealization-changed",
    "gap-added", "gap-changed", "step-changed", "rationale-changed", "grounds-changed", "evidence-changed",
    "assumption-changed", "assumption-dropped", "rival-added", "rival-changed", "rival-accepted", "claim-added",
    "claim-changed", "doubt-changed", "open-added", "open-changed", "answer-changed", "caveat-added",
    "caveat-changed", "defence-changed", "setup-changed", "objective-changed", "library-changed",
    "story-added", "goal-strengthened", "rival-answered", "step-added", "support-added", "rationale-added",
    "constraint-tightened", "evidence-added", "assumption-hardened", "doubt-answered", "open-closed",
    "answer-added", "defence-added", "gate-added", "status-raised",
    "property-renamed", "renamed", "wording", "header-changed",
]  # fmt: skip


class Meaning(NamedTuple):
    """Which way a change of a category goes, and what it is."""

    direction: Direction
    says: str


MEANINGS: Final[Mapping[Category, Meaning]] = {
    "story-dropped": Meaning("weaker", "a story is gone"),
    "goal-weakened": Meaning("weaker", "a goal, a property of it or its class is gone, or only an absence is left"),
    "rationale-orphaned": Meaning("weaker", "nothing entrains a property any more, or a step has lost its reason"),
    "rival-reopened": Meaning("weaker", "less is said against a rival: it isn't excluded, or not answered, any more"),
    "rival-dropped": Meaning("weaker", "a rival is no longer considered"),
    "step-dropped": Meaning("weaker", "a step of the rationale is gone"),
    "support-dropped": Meaning("weaker", "a step no longer entrains a property or answers a rival; others still do"),
    "claim-dropped": Meaning("weaker", "a claim is gone"),
    "constraint-loosened": Meaning("weaker", "a bound is easier to meet, or says less"),
    "evidence-dropped": Meaning("weaker", "evidence is gone"),
    "assumption-added": Meaning("weaker", "more is taken for granted"),
    "assumption-softened": Meaning("weaker", "what follows if an assumption fails is said to be harmless, or not said"),
    "doubt-added": Meaning("weaker", "a doubt was raised that nobody has answered"),
    "doubt-reopened": Meaning("weaker", "the answer to a doubt is gone"),
    "doubt-dropped": Meaning("weaker", "a doubt is no longer mentioned"),
    "open-dropped": Meaning("weaker", "an open question is no longer shown, and nothing answers it"),
    "gap-removed": Meaning("weaker", "an idealization no longer says where it departs from the physical loss"),
    "answer-dropped": Meaning("weaker", "what a class, mechanism or selection asks is no longer answered"),
    "caveat-dropped": Meaning("weaker", "a step no longer says what would refute it, or what it leaves over"),
    "defence-dropped": Meaning("weaker", "it is no longer said why a goal or rationale is desirable or competitive"),
    "gate-dropped": Meaning("weaker", "a gate that a system had to pass is gone"),
    "status-lowered": Meaning("weaker", "the story asks less of itself"),
    "goal-moved": Meaning("changed", "the goal is another: a property's text, the class or the system changed"),
    "loss-changed": Meaning("changed", "a loss has another type, is computed on, depends on or updates something else"),
    "loss-added": Meaning("changed", "a loss is new"),
    "loss-dropped": Meaning("changed", "a loss is gone"),
    "implementation-changed": Meaning("changed", "a loss or space is implemented by something else"),
    "idealization-changed": Meaning("changed", "an idealization has another formula, domain or physical loss"),
    "gap-added": Meaning("changed", "an idealization admits one more departure from the physical loss"),
    "gap-changed": Meaning("changed", "a departure of an idealization is put otherwise"),
    "step-changed": Meaning("changed", "a step says something else, in more than its bound"),
    "rationale-changed": Meaning("changed", "another reason is given"),
    "grounds-changed": Meaning("changed", "a step or claim is drawn from, or assumes, something else"),
    "evidence-changed": Meaning("changed", "one piece of evidence stands in place of another, or of another kind"),
    "assumption-changed": Meaning("changed", "something else is taken for granted"),
    "assumption-dropped": Meaning("changed", "an assumption is no longer mentioned"),
    "rival-added": Meaning("changed", "a rival is considered that wasn't before"),
    "rival-changed": Meaning("changed", "a rival cares about, satisfies or predicts something else"),
    "rival-accepted": Meaning("changed", "the author accepts the risk of a rival"),
    "claim-added": Meaning("changed", "a claim is new"),
    "claim-changed": Meaning("changed", "a claim says something else"),
    "doubt-changed": Meaning("changed", "a doubt, its answer or what it is against changed"),
    "open-added": Meaning("changed", "one more question is shown as open"),
    "open-changed": Meaning("changed", "an open question is put otherwise"),
    "answer-changed": Meaning("changed", "what a class, mechanism or selection asks is answered otherwise"),
    "caveat-added": Meaning("changed", "a step says what would refute it, or what it leaves over"),
    "caveat-changed": Meaning("changed", "what would refute a step, or what it leaves over, is put otherwise"),
    "defence-changed": Meaning("changed", "a goal or rationale is called desirable or competitive for another reason"),
    "setup-changed": Meaning("changed", "setups, systems, data, spaces or the way of training changed"),
    "objective-changed": Meaning("changed", "an objective, map or bridge changed"),
    "library-changed": Meaning("changed", "a declaration of a library changed"),
    "story-added": Meaning("stronger", "a story is new"),
    "goal-strengthened": Meaning("stronger", "a goal, a property of it or its class is new"),
    "rival-answered": Meaning("stronger", "a rival is excluded or disfavoured that wasn't before"),
    "step-added": Meaning("stronger", "a step of the rationale is new"),
    "support-added": Meaning("stronger", "a step entrains a property, or answers a rival, that it didn't before"),
    "rationale-added": Meaning("stronger", "a step gives a reason that it didn't give before"),
    "constraint-tightened": Meaning("stronger", "a bound is harder to meet, or says more"),
    "evidence-added": Meaning("stronger", "evidence is new"),
    "assumption-hardened": Meaning("stronger", "it is said what follows if an assumption fails, or that it is worse"),
    "doubt-answered": Meaning("stronger", "a doubt was answered"),
    "open-closed": Meaning("stronger", "what was shown as open is answered"),
    "answer-added": Meaning("stronger", "what a class, mechanism or selection asks is answered"),
    "defence-added": Meaning("stronger", "it is said why a goal or rationale is desirable or competitive"),
    "gate-added": Meaning("stronger", "there is a gate that a system has to pass"),
    "status-raised": Meaning("stronger", "the story asks more of itself"),
    "property-renamed": Meaning("wording", "a property of a goal has another name"),
    "renamed": Meaning("wording", "anything else has another name"),
    "wording": Meaning("wording", "a gloss or title is worded otherwise"),
    "header-changed": Meaning("wording", "authors, version or bibliography changed"),
}
"""In the order in which a report lists them."""

CATEGORIES: Final[tuple[Category, ...]] = tuple(MEANINGS)

RANK: Final[Mapping[Category, int]] = {category: rank for rank, category in enumerate(CATEGORIES)}
