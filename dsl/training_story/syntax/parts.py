"""The parts that declarations are made of: words, types, terms and fields."""

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


# Tables


@record
class Row:
    """``m1 * door: 1``; what is drawn from data has no ``value``."""

    span: Span
    cells: tuple[Name, ...]
    value: Name | Number | None


@record
class Table:
    """``{ left: door, right: red_thing }``: a map, an objective or the support of data, written out."""

    span: Span
    rows: tuple[Row, ...]


# Fields

TextKeyword = Literal[
    "version", "bibliography", "architecture", "optimizer", "gate", "gap", "source", "open", "answers",
    "because", "explored", "corrects", "desirable", "competitive", "predicts", "accepted", "falsified by",
    "answered by", "reads", "test", "asks", "weakness", "accepts", "rejects", "needs", "acts at", "python",
]  # fmt: skip
WordKeyword = Literal["status", "depends on", "modality", "counts as"]
NamedKeyword = Literal["stage", "property", "cognition", "residual", "evidence", "if false"]
PathKeyword = Literal["computed on", "idealizes", "over", "for", "against"]
PathsKeyword = Literal["entrains", "from", "assumes", "during", "satisfies", "instead", "excludes", "disfavours"]


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
class ElementsField:
    """``elements door, wall``: what a finite space consists of."""

    span: Span
    names: tuple[Name, ...]


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


SpaceField = ElementsField | TextField
Meta = AuthorsField | LanguageField | WordField | TextField
LossField = ImplementedField | PathField | WordField | NamedField | UpdatesField | FormulaField | TextField
GoalField = NamedField | BehaviourField | CareStatement | TextField | PathField
RivalField = NamedField | BehaviourField | CareStatement | TextField | PathsField
Clause = PathsField | TextField | NamedField
SchemaField = TextField | WordField | PathsField
