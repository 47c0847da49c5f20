"""The syntax tree: what the author wrote, with the place of each part.

Fields of declarations keep the shape of the concrete syntax, since one shape serves many keywords;
what they mean is read off once, in ``semantics``. All nodes are immutable, and compare by identity.
"""

from __future__ import annotations

from typing import Literal

from training_story.text.records import record
from training_story.text.source import Span

# Words


@record
class Name:
    """One identifier."""

    span: Span
    text: str


@record
class Text:
    """A string literal; ``value`` has escapes and common indentation resolved, ``span`` has the quotes."""

    span: Span
    value: str


@record
class Path:
    """Names joined by dots: ``plays_well.wins_fast``."""

    span: Span
    names: tuple[Name, ...]

    @property
    def text(self) -> str:
        """The path as it is written, without white space."""
        return ".".join(name.text for name in self.names)


# Types


@record
class NamedType:
    """``Real``, ``Dist[Board]``."""

    span: Span
    path: Path
    arguments: tuple[TypeNode, ...]


@record
class ProductType:
    """``A * B``."""

    span: Span
    parts: tuple[TypeNode, ...]


@record
class ArrowType:
    """``A -> B``."""

    span: Span
    domain: TypeNode
    codomain: TypeNode


TypeNode = NamedType | ProductType | ArrowType


# Terms


@record
class Number:
    """A number; ``95%`` has the value 0.95."""

    span: Span
    value: float
    text: str


@record
class Argument:
    """``at: win_signal.field`` or a positional argument."""

    span: Span
    name: Name | None
    value: Term


@record
class Call:
    """A path with arguments; a bare path has none."""

    span: Span
    path: Path
    arguments: tuple[Argument, ...]


@record
class ListTerm:
    """``[train, deploy]``."""

    span: Span
    items: tuple[Term, ...]


Term = Call | Text | Number | ListTerm


# Fields

TextKeyword = Literal[
    "version", "bibliography", "architecture", "optimizer", "gate", "gap", "source", "open", "answers",
    "because", "explored", "corrects", "desirable", "competitive", "predicts", "accepted", "falsified by",
    "answered by", "reads", "test", "asks", "weakness", "accepts", "rejects",
]  # fmt: skip
WordKeyword = Literal["status", "depends on", "modality", "counts as"]
NamedKeyword = Literal["stage", "property", "cognition", "residual", "evidence", "if false"]
PathKeyword = Literal["computed on", "idealizes", "over", "for", "against"]
PathsKeyword = Literal["entrains", "from", "assumes", "satisfies", "instead", "excludes", "disfavours"]


@record
class TextField:
    """A keyword and a string: ``gap "..."``, ``because "..."``."""

    span: Span
    keyword: TextKeyword
    text: Text


@record
class WordField:
    """A keyword and a word of a closed list: ``depends on output``."""

    span: Span
    keyword: WordKeyword
    word: Name


@record
class NamedField:
    """A keyword, a name and, but for a property, a string: ``stage field "..."``."""

    span: Span
    keyword: NamedKeyword
    name: Name
    text: Text | None


@record
class PathField:
    """A keyword and one path: ``computed on positions``."""

    span: Span
    keyword: PathKeyword
    path: Path


@record
class PathsField:
    """A keyword and paths; ``because`` is there for ``excludes`` and ``disfavours`` alone."""

    span: Span
    keyword: PathsKeyword
    paths: tuple[Path, ...]
    because: Text | None


@record
class AuthorsField:
    """``authors "A", "B"``."""

    span: Span
    names: tuple[Text, ...]


@record
class LanguageField:
    """``language 1``."""

    span: Span
    version: Number


@record
class ImplementedField:
    """``implemented by python "..."`` or, with ``system`` set, ``implemented by system reward_model``."""

    span: Span
    kind: Name | None
    reference: Text | None
    system: Path | None


@record
class UpdatesField:
    """``updates policy by "PPO"``."""

    span: Span
    system: Path
    by: Text


@record
class FormulaField:
    """``formula "E[...]"`` or ``formula std.losses.cross_entropy``."""

    span: Span
    formula: Text | Path


@record
class BehaviourField:
    """``behaviour wins_fast: Board -> Move "..."``."""

    span: Span
    name: Name
    type: TypeNode | None
    text: Text


@record
class CareStatement:
    """``care about win_signal: register_value(...)``; within a goal or a rival it has a name."""

    span: Span
    name: Name | None
    about: Path
    annotation: Term | None
    gloss: Text | None


@record
class SystemField:
    """``system policy from base: System[X -> O]``."""

    span: Span
    name: Name
    start: Path | None
    type: TypeNode | None
    gloss: Text | None


Meta = AuthorsField | LanguageField | WordField | TextField
LossField = (
    ImplementedField | PathField | WordField | NamedField | UpdatesField | FormulaField | TextField
)
GoalField = NamedField | BehaviourField | CareStatement | TextField | PathField
RivalField = NamedField | BehaviourField | CareStatement | TextField | PathsField
Clause = PathsField | TextField | NamedField
SchemaField = TextField | WordField | PathsField


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
    python: Text | None


@record
class Data:
    """``data positions: Dist[Board] "..."``."""

    span: Span
    name: Name
    type: TypeNode | None
    gloss: Text | None


@record
class Map:
    """``map readout: Path -> Door "..."``."""

    span: Span
    name: Name
    type: TypeNode | None
    gloss: Text | None


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
