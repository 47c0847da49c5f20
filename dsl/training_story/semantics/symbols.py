"""What names stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal

import attrs

from training_story.syntax import nodes
from training_story.text.source import Location

if TYPE_CHECKING:
    from training_story.semantics.module import Module

SymbolKind = Literal[
    "space", "data", "map", "objective", "setup", "system", "loss", "stage", "loss property", "goal",
    "cognition", "behaviour", "motive", "rival", "step", "assumption", "bridge", "claim", "doubt", "choice",
    "variant", "schema", "words", "pattern", "module",
]  # fmt: skip

SymbolNode = (
    nodes.Space | nodes.Data | nodes.Map | nodes.Objective | nodes.Setup | nodes.SystemField | nodes.Loss
    | nodes.NamedField | nodes.Goal | nodes.BehaviourField | nodes.CareStatement | nodes.Rival | nodes.Step
    | nodes.Assumption | nodes.Bridge | nodes.Claim | nodes.Doubt | nodes.Choice | nodes.Variant
    | nodes.Schema | nodes.Words | nodes.Pattern
)  # fmt: skip


@attrs.define(eq=False, repr=False, slots=False)
class Symbol:
    """A declared name. Members are reached with a dot: stages of a loss, properties of a goal."""

    kind: SymbolKind
    name: str
    node: SymbolNode | None
    location: Location
    module: Module
    owner: Symbol | None = None
    members: dict[str, Symbol] = attrs.field(factory=dict)

    @property
    def path(self) -> str:
        """The name with its owner's, as other declarations write it."""
        if self.owner is not None and self.kind not in ("system", "data"):
            return f"{self.owner.name}.{self.name}"
        return self.name

    @property
    def is_property(self) -> bool:
        """Whether it is cognition or behaviour; a named care is cognition."""
        return self.kind in ("cognition", "behaviour", "motive")

    @property
    def is_goal_property(self) -> bool:
        """Whether it is a property of a goal, not of a rival."""
        return self.is_property and self.owner is not None and self.owner.kind == "goal"

    @property
    def is_physical(self) -> bool:
        """Whether it is a physical loss or reward."""
        return isinstance(self.node, nodes.Loss) and self.node.layer == "physical"

    @property
    def is_mathematical(self) -> bool:
        """Whether it is a mathematical loss or reward."""
        return isinstance(self.node, nodes.Loss) and self.node.layer == "mathematical"

    @property
    def sort_phrase(self) -> str:
        """What it is, in words: ``a physical reward``, ``a behaviour of a goal``."""
        node = self.node
        if isinstance(node, nodes.Loss):
            return f"a {node.layer} {node.sign}"
        if isinstance(node, nodes.Objective):
            return f"a {node.kind} objective"
        if isinstance(node, nodes.Step):
            return f"a {node.kind}"
        if isinstance(node, nodes.Schema):
            return _with_article(node.kind if node.kind != "class" else "goal class")
        if self.is_property:
            owner = f" of a {self.owner.kind}" if self.owner is not None else ""
            return f"{'a care' if self.kind == 'motive' else 'a ' + self.kind}{owner}"
        return _with_article(self.kind)

    def with_members(self) -> Iterator[Symbol]:
        """It and what is reached through it."""
        yield self
        yield from self.members.values()


def found_in(names: Mapping[str, Symbol], path: str) -> Symbol | None:
    """What a path of names with dots stands for: a declaration, or a member of one."""
    first, *members = path.split(".")
    symbol = names.get(first)
    for member in members:
        symbol = None if symbol is None else symbol.members.get(member)
    return symbol


def _with_article(word: str) -> str:
    if word in ("data", "words"):
        return word
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"
