"""The syntax tree: what the author wrote, with the place of each part.

Fields of declarations keep the shape of the concrete syntax, since one shape serves many keywords;
what they mean is read off once, in ``semantics``. All nodes are immutable, and compare by identity.
"""

from __future__ import annotations

from typing import Literal

from training_story.syntax.parts import (
    Argument as Argument,
)
from training_story.syntax.parts import (
    ArrowType as ArrowType,
)
from training_story.syntax.parts import (
    AuthorsField as AuthorsField,
)
from training_story.syntax.parts import (
    BehaviourField as BehaviourField,
)
from training_story.syntax.parts import (
    Call as Call,
)
from training_story.syntax.parts import (
    CareStatement as CareStatement,
)
from training_story.syntax.parts import (
    Clause as Clause,
)
from training_story.syntax.parts import (
    ElementsField as ElementsField,
)
from training_story.syntax.parts import (
    FormulaField as FormulaField,
)
from training_story.syntax.parts import (
    GoalField as GoalField,
)
from training_story.syntax.parts import (
    ImplementedField as ImplementedField,
)
from training_story.syntax.parts import (
    LanguageField as LanguageField,
)
from training_story.syntax.parts import (
    ListTerm as ListTerm,
)
from training_story.syntax.parts import (
    LossField as LossField,
)
from training_story.syntax.parts import (
    Meta as Meta,
)
from training_story.syntax.parts import (
    Name as Name,
)
from training_story.syntax.parts import (
    NamedField as NamedField,
)
from training_story.syntax.parts import (
    NamedKeyword as NamedKeyword,
)
from training_story.syntax.parts import (
    NamedType as NamedType,
)
from training_story.syntax.parts import (
    Number as Number,
)
from training_story.syntax.parts import (
    Path as Path,
)
from training_story.syntax.parts import (
    PathField as PathField,
)
from training_story.syntax.parts import (
    PathKeyword as PathKeyword,
)
from training_story.syntax.parts import (
    PathsField as PathsField,
)
from training_story.syntax.parts import (
    PathsKeyword as PathsKeyword,
)
from training_story.syntax.parts import (
    ProductType as ProductType,
)
from training_story.syntax.parts import (
    RivalField as RivalField,
)
from training_story.syntax.parts import (
    Row as Row,
)
from training_story.syntax.parts import (
    SchemaField as SchemaField,
)
from training_story.syntax.parts import (
    SpaceField as SpaceField,
)
from training_story.syntax.parts import (
    SystemField as SystemField,
)
from training_story.syntax.parts import (
    Table as Table,
)
from training_story.syntax.parts import (
    Term as Term,
)
from training_story.syntax.parts import (
    Text as Text,
)
from training_story.syntax.parts import (
    TextField as TextField,
)
from training_story.syntax.parts import (
    TextKeyword as TextKeyword,
)
from training_story.syntax.parts import (
    TypeNode as TypeNode,
)
from training_story.syntax.parts import (
    UpdatesField as UpdatesField,
)
from training_story.syntax.parts import (
    WordField as WordField,
)
from training_story.syntax.parts import (
    WordKeyword as WordKeyword,
)
from training_story.text.records import record
from training_story.text.source import Span

# Declarations


@record
class StoryHeader:
    """``story tic_tac_toe "..." { status toy }``."""

    span: Span
    name: Name
    gloss: Text
    fields: tuple[Meta, ...]


@record
class LibraryHeader:
    """``library std.care "..."``."""

    span: Span
    path: Path
    gloss: Text


Header = StoryHeader | LibraryHeader


@record
class ImportModule:
    """``use std.care as care``."""

    span: Span
    path: Path
    alias: Name | None


@record
class ImportNames:
    """``from std.care use register_value``."""

    span: Span
    path: Path
    names: tuple[Name, ...]


@record
class Space:
    """``space Board "..." { python "ttt.board:Board" }``."""

    span: Span
    name: Name
    gloss: Text | None
    fields: tuple[SpaceField, ...]

    @property
    def python(self) -> Text | None:
        """The class that implements it."""
        return next((field.text for field in self.fields if isinstance(field, TextField)), None)

    @property
    def elements(self) -> tuple[Name, ...]:
        """What it consists of; empty where it isn't written out."""
        return tuple(name for field in self.fields if isinstance(field, ElementsField) for name in field.names)


@record
class Data:
    """``data positions: Dist[Board] "..."``."""

    span: Span
    name: Name
    type: TypeNode | None
    gloss: Text | None
    table: Table | None


@record
class Map:
    """``map readout: Path -> Door "..."``."""

    span: Span
    name: Name
    type: TypeNode | None
    gloss: Text | None
    table: Table | None


ObjectiveKind = Literal["base", "mesa", "behavioural"]


@record
class Objective:
    """``mesa objective g of policy: Plan -> Real "..."``."""

    span: Span
    kind: ObjectiveKind
    name: Name
    of: Path | None
    type: TypeNode | None
    gloss: Text | None
    table: Table | None


@record
class Setup:
    """A stage of training: systems, data and what is done."""

    span: Span
    name: Name
    after: Path | None
    fields: tuple[SystemField | Data | TextField, ...]


Layer = Literal["physical", "mathematical"]
Sign = Literal["loss", "reward"]


@record
class Loss:
    """A loss or reward of either layer; ``variables`` only in the catalogue of a library."""

    span: Span
    layer: Layer
    sign: Sign
    name: Name
    variables: tuple[Name, ...]
    type: TypeNode | None
    gloss: Text | None
    fields: tuple[LossField, ...]


@record
class Goal:
    """The cognition and behaviour that the author wants."""

    span: Span
    name: Name
    annotation: Term | None
    gloss: Text | None
    fields: tuple[GoalField, ...]


@record
class Rival:
    """Another system that the same training could give."""

    span: Span
    name: Name
    annotation: Term | None
    gloss: Text | None
    fields: tuple[RivalField, ...]


StepKind = Literal["constraint", "nudge", "selection"]


@record
class Step:
    """One step of the rationale."""

    span: Span
    kind: StepKind
    name: Name
    annotation: Term | None
    gloss: Text | None
    clauses: tuple[Clause, ...]


@record
class Assumption:
    """What the rationale takes for granted."""

    span: Span
    name: Name
    text: Text
    fields: tuple[NamedField, ...]


@record
class Rationale:
    """Why training should give the goal. Several blocks of a file are one rationale."""

    span: Span
    steps: tuple[Step | Assumption | TextField, ...]


@record
class Bridge:
    """A use of a bridge schema: ``bridge b: output(...)``."""

    span: Span
    name: Name
    annotation: Term | None
    gloss: Text | None


@record
class Claim:
    """``claim c: agrees(...)`` or ``claim c: care about ce: ...``."""

    span: Span
    name: Name
    annotation: Term | CareStatement | None
    gloss: Text | None
    clauses: tuple[Clause, ...]


@record
class Doubt:
    """An objection to a step, assumption or claim."""

    span: Span
    name: Name
    text: Text
    fields: tuple[PathField | TextField, ...]


@record
class Open:
    """``open win_signal.judge "..."``: what the story leaves unanswered."""

    span: Span
    path: Path | None
    text: Text


@record
class Parameter:
    """``at_most or at_least: Real``, ``via?: Bridge``, ``role: Role = terminal``."""

    span: Span
    names: tuple[Name, ...]
    optional: bool
    type: TypeNode
    default: Term | None


@record
class Variant:
    """One word of a choice."""

    span: Span
    name: Name
    parameters: tuple[Parameter, ...]
    gloss: Text | None


@record
class Choice:
    """``choice Horizon { action, episode, discounted(gamma: Real) }``."""

    span: Span
    name: Name
    gloss: Text | None
    variants: tuple[Variant, ...]


SchemaKind = Literal["flavour", "predicate", "rejected predicate", "class", "mechanism", "bridge"]


@record
class Schema:
    """What a library offers as an annotation."""

    span: Span
    kind: SchemaKind
    name: Name
    variables: tuple[Name, ...]
    parameters: tuple[Parameter, ...]
    gloss: Text
    fields: tuple[SchemaField, ...]


@record
class Words:
    """A list of words and phrases that a rule looks for in texts."""

    span: Span
    name: Name
    gloss: Text
    entries: tuple[Text, ...]


Slot = Path | Text
"""What may stand at a place of a pattern: a word list, another pattern, or words written out."""

SlotKeyword = Literal["find", "then", "subject", "subject not", "subject else", "beside", "unless"]


@record
class SlotField:
    """``then wanted within 8 avoiding stops``; ``within`` and ``avoiding`` are there for ``then`` alone."""

    span: Span
    keyword: SlotKeyword
    slots: tuple[Slot, ...]
    within: Number | None
    avoiding: tuple[Slot, ...]


@record
class EitherOrder:
    """``either order``: the parts may also stand the other way round."""

    span: Span


PatternField = SlotField | EitherOrder | TextField


@record
class Pattern:
    """Word lists in a row that a rule of prose looks for; one without a rule is a part of others."""

    span: Span
    name: Name
    rule: Name | None
    gloss: Text
    fields: tuple[PatternField, ...]


Import = ImportModule | ImportNames
LibraryDeclaration = Choice | Schema | Words | Pattern
Declaration = (
    Space | Data | Map | Objective | Setup | Loss | Goal | Rival | Rationale
    | Bridge | Claim | Doubt | Open | LibraryDeclaration
)  # fmt: skip


@record
class File:
    """A whole file, or all the blocks of a document."""

    span: Span
    header: Header | None
    imports: tuple[Import, ...]
    declarations: tuple[Declaration, ...]
