"""A checked story: what the author said, with every name resolved. All later parts read this."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Literal, TypeAlias

import attrs

from training_story.diagnostics.diagnostic import Code, Diagnostic, Fix, Label, Severity
from training_story.semantics.lexicon import Lexicon
from training_story.semantics.module import Module
from training_story.semantics.signatures import Signature
from training_story.semantics.symbols import Symbol
from training_story.semantics.types import UNKNOWN, Bound, Type
from training_story.syntax import nodes
from training_story.syntax.nodes import Text
from training_story.text.records import record
from training_story.text.source import Location, Span

Status = Literal["toy", "paper", "advanced"]


@record
class Reference:
    """A name in the text and what it stands for."""

    symbol: Symbol
    span: Span


@record
class ChoiceValue:
    """A word of a choice, with its arguments: ``discounted(gamma: 0.9)``."""

    variant: Symbol
    arguments: Mapping[str, Given]
    span: Span


@record
class ListValue:
    """Several values."""

    items: tuple[Value, ...]
    span: Span


Value: TypeAlias = "Reference | ChoiceValue | ListValue | nodes.Text | nodes.Number | Use"


@record
class Given:
    """An argument under the name by which it was given."""

    name: str
    value: Value
    span: Span


@record
class Use:
    """A schema with its arguments. ``arguments`` holds what was given and could be resolved."""

    signature: Signature
    arguments: Mapping[str, Given]
    bindings: Mapping[str, Bound]
    complete: bool
    """Whether every argument resolved: otherwise nothing may be said of what is absent."""
    span: Span
    """Of the whole term."""
    name_span: Span

    def references(self) -> Iterator[Reference]:
        """Every name that stands in the arguments."""
        for given in self.arguments.values():
            yield from _references(given.value)

    def argument(self, sort: str) -> Given | None:
        """The first argument given for a parameter of a sort."""
        for parameter in self.signature.of_sort(sort):
            for name in parameter.names:
                if name in self.arguments:
                    return self.arguments[name]
        return None


def _references(value: Value) -> Iterator[Reference]:
    match value:
        case Reference():
            yield value
        case ListValue():
            for item in value.items:
                yield from _references(item)
        case Use():
            yield from value.references()
        case ChoiceValue():
            for given in value.arguments.values():
                yield from _references(given.value)
        case _:
            pass


@record
class Care:
    """A care statement: what is cared about, and its flavour if one is named."""

    node: nodes.CareStatement
    symbol: Symbol | None
    about: Reference | None
    use: Use | None


@record
class Loss:
    """A loss or reward of either layer."""

    symbol: Symbol
    node: nodes.Loss
    type: Type
    kind: nodes.Name | None
    reference: Text | None
    system: Reference | None
    computed_on: Reference | None
    depends_on: nodes.Name | None
    stages: tuple[Symbol, ...]
    updates: tuple[Reference, ...]
    idealizes: Reference | None
    over: Reference | None
    gaps: tuple[Text, ...]

    @property
    def is_physical(self) -> bool:
        """Whether it is of the physical layer."""
        return self.node.layer == "physical"

    def has(self, keyword: str) -> bool:
        """Whether a field was written, whatever became of it."""
        return any(field_keyword(field) == keyword for field in self.node.fields)


AnyField = (
    nodes.ImplementedField | nodes.UpdatesField | nodes.FormulaField | nodes.BehaviourField
    | nodes.CareStatement | nodes.NamedField | nodes.PathField | nodes.PathsField | nodes.WordField
    | nodes.TextField
)  # fmt: skip


def field_keyword(field: AnyField) -> str:
    """The keyword of a field, as one writes it."""
    match field:
        case nodes.ImplementedField():
            return "implemented by"
        case nodes.UpdatesField():
            return "updates"
        case nodes.FormulaField():
            return "formula"
        case nodes.BehaviourField():
            return "behaviour"
        case nodes.CareStatement():
            return "care"
        case nodes.NamedField() | nodes.PathField() | nodes.PathsField() | nodes.WordField():
            return field.keyword
        case nodes.TextField():
            return field.keyword


@record
class Property:
    """A cognition, a behaviour or a named care of a goal or rival."""

    symbol: Symbol
    text: Text | None
    care: Care | None


@record
class Goal:
    """A training goal."""

    symbol: Symbol
    node: nodes.Goal
    use: Use | None
    properties: tuple[Property, ...]
    system: Symbol | None

    def texts(self, keyword: nodes.TextKeyword) -> list[Text]:
        """The texts of a field."""
        return texts_of(self.node.fields, keyword)


@record
class Reply:
    """A step's answer to rivals."""

    keyword: Literal["excludes", "disfavours"]
    rivals: tuple[Reference, ...]
    because: Text | None


@record
class Step:
    """A constraint, nudge or selection."""

    symbol: Symbol
    node: nodes.Step
    use: Use | None
    entrains: tuple[Reference, ...]
    draws_from: tuple[Reference, ...]
    assumes: tuple[Reference, ...]
    during: tuple[Reference, ...]
    replies: tuple[Reply, ...]

    def texts(self, keyword: nodes.TextKeyword) -> list[Text]:
        """The texts of a clause."""
        return texts_of(self.node.clauses, keyword)

    @property
    def is_misannotated(self) -> bool:
        """Whether its annotation failed: perhaps because the step is of another kind than was written."""
        return self.node.annotation is not None and self.use is None


@record
class Claim:
    """A claim, or a claim that is a care statement."""

    symbol: Symbol
    node: nodes.Claim
    use: Use | None
    care: Care | None
    draws_from: tuple[Reference, ...]
    assumes: tuple[Reference, ...]
    during: tuple[Reference, ...]

    def texts(self, keyword: nodes.TextKeyword) -> list[Text]:
        """The texts of a clause."""
        return texts_of(self.node.clauses, keyword)


@record
class Assumption:
    """What is taken for granted."""

    symbol: Symbol
    node: nodes.Assumption


@record
class Rival:
    """Another system that the training could give."""

    symbol: Symbol
    node: nodes.Rival
    use: Use | None
    satisfies: tuple[Reference, ...]
    properties: tuple[Property, ...]

    def texts(self, keyword: nodes.TextKeyword) -> list[Text]:
        """The texts of a field."""
        return texts_of(self.node.fields, keyword)

    @property
    def is_accepted(self) -> bool:
        """Whether the author accepts the risk."""
        return bool(texts_of(self.node.fields, "accepted"))


@record
class Objective:
    """A base, mesa or behavioural objective."""

    symbol: Symbol
    node: nodes.Objective
    type: Type
    of: Reference | None


@record
class Bridge:
    """A bridge between two objectives, or from a space to a wider one."""

    symbol: Symbol
    node: nodes.Bridge
    use: Use | None


@record
class System:
    """A system of a setup; ``start`` is the system whose weights it starts from."""

    symbol: Symbol
    node: nodes.SystemField
    type: Type
    start: Reference | None


@record
class Setup:
    """One stage of training."""

    symbol: Symbol
    node: nodes.Setup
    after: Reference | None
    systems: tuple[System, ...]


@record
class Doubt:
    """An objection; open until it is answered."""

    symbol: Symbol
    node: nodes.Doubt
    against: tuple[Reference, ...]

    @property
    def answers(self) -> list[Text]:
        """What the author says against it; an empty text says nothing."""
        return [each for each in texts_of(self.node.fields, "answered by") if each.value.strip()]


@record
class Open:
    """What the author leaves unanswered."""

    node: nodes.Open
    about: Reference | None


@attrs.frozen(eq=False, slots=False)
class Story:
    """A story or library with every name resolved. Parts that failed to resolve are left out."""

    module: Module
    status: Status
    lexicon: Lexicon
    """The word lists of std.lexicon."""
    losses: tuple[Loss, ...] = ()
    goals: tuple[Goal, ...] = ()
    steps: tuple[Step, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    rivals: tuple[Rival, ...] = ()
    claims: tuple[Claim, ...] = ()
    objectives: tuple[Objective, ...] = ()
    bridges: tuple[Bridge, ...] = ()
    setups: tuple[Setup, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    opens: tuple[Open, ...] = ()
    flavours: tuple[Signature, ...] = ()
    """The flavours in view: those of std.care and those that the file imports or declares."""
    type_of: Callable[[Symbol], Type] = lambda _: UNKNOWN
    """The type in the declaration of a loss, objective, map, data or system, also of an imported one."""

    @property
    def name(self) -> str:
        """The name in the header; empty where there is none."""
        header = self.module.parsed.file.header
        return "" if header is None else header.name.text if isinstance(header, nodes.StoryHeader) else header.path.text

    @property
    def title(self) -> str:
        """The gloss of the header; empty where there is none."""
        header = self.module.parsed.file.header
        return "" if header is None else header.gloss.value

    @property
    def why_competitive(self) -> list[nodes.TextField]:
        """Why the training is competitive, which rationales say beside their steps."""
        return [
            each
            for block in self.module.parsed.file.declarations
            if isinstance(block, nodes.Rationale)
            for each in block.steps
            if isinstance(each, nodes.TextField) and each.keyword == "competitive"
        ]

    @property
    def is_library(self) -> bool:
        """Whether the file is a library; completeness isn't asked of one."""
        return self.module.is_library

    @cached_property
    def loss_of(self) -> dict[Symbol, Loss]:
        """The losses by their symbol."""
        return {loss.symbol: loss for loss in self.losses}

    @cached_property
    def step_of(self) -> dict[Symbol, Step]:
        """The steps by their symbol."""
        return {step.symbol: step for step in self.steps}

    @cached_property
    def claim_of(self) -> dict[Symbol, Claim]:
        """The claims by their symbol."""
        return {claim.symbol: claim for claim in self.claims}

    @cached_property
    def goal_of(self) -> dict[Symbol, Goal]:
        """The goals by their symbol."""
        return {goal.symbol: goal for goal in self.goals}

    @cached_property
    def nodes(self) -> tuple[Step | Claim, ...]:
        """The nodes of the argument: steps and claims, in the order of the file."""
        return tuple(sorted((*self.steps, *self.claims), key=lambda each: each.node.name.span.start))

    @cached_property
    def systems(self) -> dict[Symbol, System]:
        """The systems of all setups by their symbol, in order."""
        return {system.symbol: system for setup in self.setups for system in setup.systems}

    @property
    def physical_losses(self) -> list[Loss]:
        """The losses of the physical layer."""
        return [loss for loss in self.losses if loss.is_physical]

    def idealizations_of(self, physical: Symbol) -> list[Loss]:
        """The mathematical losses that idealize a physical one."""
        return self._idealizations.get(physical, [])

    @cached_property
    def _idealizations(self) -> dict[Symbol, list[Loss]]:
        found: dict[Symbol, list[Loss]] = {}
        for loss in self.losses:
            if loss.idealizes is not None:
                found.setdefault(loss.idealizes.symbol, []).append(loss)
        return found

    def is_in_doubt(self, symbol: Symbol) -> bool:
        """Whether a damaged part of the file may speak of a name, or a part of its declaration is lost.

        So it is with a name that was taken already: what is said of it is said of the first that bears it.
        """
        node = symbol.node
        return node is None or symbol.name in self.module.damaged_names or self.module.is_damaged(node.span)

    def is_uncertain(self, *roles: str) -> bool:
        """Whether a reference of one of these kinds failed to resolve."""
        return not self.module.uncertain.isdisjoint(roles)

    def at(self, span: Span) -> Location:
        """A place in the file."""
        return self.module.at(span)

    def finding(
        self,
        code: Code,
        message: str,
        span: Span,
        label: str = "",
        labels: tuple[Label, ...] = (),
        notes: tuple[str, ...] = (),
        help: tuple[str, ...] = (),
        fixes: tuple[Fix, ...] = (),
        severity: Severity | None = None,
    ) -> Diagnostic:
        """A finding of a rule; a rule of completeness is a warning in a ``toy`` story."""
        if severity is None:
            lenient = code.by_status and self.status == "toy"
            severity = Severity.WARNING if lenient else code.severity
        return Diagnostic(
            code, message, self.at(span), label, labels, notes, help, fixes, severity
        )  # fmt: skip


def texts_of(
    fields: tuple[nodes.GoalField | nodes.RivalField | nodes.Clause | nodes.NamedField, ...],
    keyword: nodes.TextKeyword,
) -> list[Text]:
    """The texts of the fields with a keyword."""
    return [field.text for field in fields if isinstance(field, nodes.TextField) and field.keyword == keyword]


def named_fields(
    fields: tuple[nodes.GoalField | nodes.RivalField | nodes.Clause | nodes.LossField, ...],
    keyword: nodes.NamedKeyword,
) -> list[nodes.NamedField]:
    """The named fields with a keyword: the evidence of a step, its residuals."""
    return [field for field in fields if isinstance(field, nodes.NamedField) and field.keyword == keyword]
