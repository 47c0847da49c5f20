"""What a schema or a choice's variant asks for, read off its declaration."""

from __future__ import annotations

from training_story.semantics.symbols import Symbol
from training_story.semantics.types import Constructed, Type, head_of
from training_story.syntax import nodes
from training_story.text.records import record


@record
class ParameterSpec:
    """One parameter; of several ``names`` exactly one is given."""

    names: tuple[str, ...]
    optional: bool
    type: Type
    default: nodes.Term | None

    @property
    def shown(self) -> str:
        """The names as the library declares them: ``at_most or at_least``."""
        return " or ".join(self.names)

    @property
    def sort(self) -> str | None:
        """The sort's word, if the type is a sort or a built-in."""
        head = head_of(self.type)
        return head if isinstance(head, str) else None

    @property
    def is_required(self) -> bool:
        """Whether an argument must be given."""
        return not self.optional and self.default is None


@record
class Signature:
    """A schema with its parameters typed, and what it declares about itself."""

    symbol: Symbol
    kind: nodes.SchemaKind
    parameters: tuple[ParameterSpec, ...]
    node: nodes.Schema

    @property
    def name(self) -> str:
        """The schema's name."""
        return self.symbol.name

    def texts(self, keyword: nodes.TextKeyword) -> list[str]:
        """The texts of a field, in order."""
        return [
            field.text.value
            for field in self.node.fields
            if isinstance(field, nodes.TextField) and field.keyword == keyword
        ]

    def text(self, keyword: nodes.TextKeyword) -> str | None:
        """The first text of a field."""
        return next(iter(self.texts(keyword)), None)

    def words(self, keyword: nodes.WordKeyword) -> list[str]:
        """The words of a field."""
        return [
            field.word.text
            for field in self.node.fields
            if isinstance(field, nodes.WordField) and field.keyword == keyword
        ]

    @property
    def is_limit(self) -> bool:
        """Whether what it says holds only in a limit."""
        return "limit" in self.words("modality")

    def counts_as(self, word: str) -> bool:
        """Whether the library marks it for the rules that ask for ``word``."""
        return word in self.words("counts as")

    def of_sort(self, *sorts: str) -> list[ParameterSpec]:
        """The parameters of given sorts."""
        return [parameter for parameter in self.parameters if parameter.sort in sorts]

    @property
    def skeleton(self) -> str:
        """A use of it with each required argument to be filled in: ``attained(loss: <loss>, ...)``."""
        required = [each for each in self.parameters if each.is_required]
        filled = ", ".join(f"{each.names[-1]}: <{each.names[-1]}>" for each in required)
        return f"{self.name}({filled})" if filled else self.name


def is_list(type_: Type) -> bool:
    """Whether it is ``List[T]``, or ``List``, which takes any list."""
    return head_of(type_) == "List"


def list_item(type_: Type) -> Type | None:
    """What a ``List[T]`` holds."""
    if isinstance(type_, Constructed) and type_.head == "List" and type_.arguments:
        return type_.arguments[0]
    return None
