"""What building every declaration needs: symbols, references, annotations, words of closed lists."""

from __future__ import annotations

from collections.abc import Iterable

from training_story.faults import declared_twice, mismatch, repeated_field, unknown_word
from training_story.semantics import closed_lists, model
from training_story.semantics.model import Reference, Use
from training_story.semantics.module import Module
from training_story.semantics.program import Program
from training_story.semantics.symbols import Symbol
from training_story.semantics.terms import Terms
from training_story.semantics.type_reader import reader_of
from training_story.semantics.types import UNKNOWN, Type
from training_story.syntax import nodes
from training_story.syntax.nodes import Name, Path
from training_story.text.source import Span


class Fields:
    """Resolves the fields of the declarations of one module."""

    def __init__(self, module: Module, program: Program) -> None:
        self._module = module
        self._program = program
        self._types = reader_of(module, program)
        self._names = self._types.names
        self._terms = Terms(self._names, self._types)

    def _declared_type(self, name: Name, node: object) -> None:
        symbol = self._module.names.get(name.text)
        if symbol is not None and symbol.node is node:
            self._types.declared_type(symbol)

    def _need_type(self, type_: nodes.TypeNode | None, name: Name, what: str) -> None:
        if type_ is None:
            self._module.uncertain.add("type")
        if type_ is None and not self._module.is_damaged(name.span):
            self._module.problems.add(
                mismatch.mismatch(
                    self._module.at(name.span),
                    f"{what} says of what type it is",
                    "its type is missing",
                    help=(f"write `{name.text}: TYPE`",),
                )
            )

    def _symbol(self, name: Name, node: object) -> Symbol:
        """The symbol of a declaration, also of one whose name was taken."""
        found = self._module.names.get(name.text)
        if found is not None and found.node is node:
            return found
        return Symbol("doubt", name.text, None, self._module.at(name.span), self._module)

    def _type_of(self, symbol: Symbol) -> Type:
        return UNKNOWN if symbol.node is None else self._types.declared_type(symbol)

    def _member(self, owner: Symbol, name: Name | None, node: object) -> Symbol:
        assert name is not None
        found = owner.members.get(name.text)
        if found is not None and found.node is node:
            return found
        return Symbol("doubt", name.text, None, self._module.at(name.span), self._module, owner)

    def _annotation(
        self, term: nodes.Term | nodes.CareStatement | None, kinds: tuple[nodes.SchemaKind, ...], role: str,
        name: Name, what: str,
    ) -> Use | None:  # fmt: skip
        """The annotation of a declaration that says nothing without one."""
        if isinstance(term, nodes.CareStatement):
            return None
        if term is not None:
            return self._terms.annotation(term, kinds, role)
        self._module.uncertain.add(role)
        if not self._module.is_damaged(name.span):
            example = "output(...)" if role == "bridge" else "attained(...)"
            self._module.problems.add(
                mismatch.mismatch(
                    self._module.at(name.span),
                    f"{what} says what it is by an annotation",
                    "its annotation is missing",
                    help=(f"write `{name.text}: {example}`",),
                )
            )
        return None

    def _clauses(self, clauses: tuple[nodes.Clause, ...]) -> None:
        self._once(clauses, {"because", "explored", "corrects"})
        for clause in clauses:
            if isinstance(clause, nodes.NamedField):
                self._word(clause.name, clause.keyword)

    def _paths(
        self, clauses: tuple[nodes.Clause, ...], keyword: nodes.PathsKeyword, sorts: tuple[str, ...]
    ) -> tuple[Reference, ...]:
        return tuple(
            found
            for clause in clauses
            if isinstance(clause, nodes.PathsField) and clause.keyword == keyword
            for found in self._references(clause.paths, sorts, keyword)
        )

    def _name_once(self, names: Iterable[Name]) -> None:
        first: dict[str, Name] = {}
        for name in names:
            earlier = first.setdefault(name.text, name)
            if earlier is not name and name.text:
                location, place = self._module.at(name.span), self._module.at(earlier.span)
                self._module.problems.add(declared_twice.again(location, name.text, place))

    def _reference(self, path: Path, sort: str, role: str) -> Reference | None:
        return self._terms.reference(path, sort, role)

    def _references(self, paths: tuple[Path, ...], sorts: tuple[str, ...], role: str) -> list[Reference]:
        found = []
        for path in paths:
            symbol = self._names.find(path)
            sort = sorts[0]
            if symbol is not None and len(sorts) > 1:
                sort = next((each for each in sorts if each.lower() == symbol.kind), sort)
            reference = self._reference(path, sort, role)
            found += [reference] if reference is not None else []
        return found

    def _word(self, word: Name, place: str) -> bool:
        """Whether a word is of the closed list of its place; reported where not."""
        words = closed_lists.WORDS[place]
        if word.text in words:
            return True
        self._module.uncertain.add(place)
        if not word.text:
            return False  # forgotten, and reported
        self._module.problems.add(unknown_word.unknown(self._module.at(word.span), word.text, f"`{place}`", words))
        return False

    def _once(self, fields: Iterable[object], keywords: set[str]) -> None:
        """Report fields of these keywords beyond the first."""
        first: dict[str, Span] = {}
        for field in fields:
            if not isinstance(field, model.AnyField):
                continue
            keyword = model.field_keyword(field)
            if keyword in first:
                location = self._module.at(field.span)
                self._module.problems.add(repeated_field.twice(location, keyword, self._module.at(first[keyword])))
            elif keyword in keywords:
                first[keyword] = field.span
