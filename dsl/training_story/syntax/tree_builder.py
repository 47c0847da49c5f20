"""From values on the parser's stack to nodes: one method for each rule or alias of ``story.lark``.

A method is given the span of what it builds and the parts of its rule; an optional part that isn't there
is None, and repeated parts come last.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import cache
from typing import cast

from training_story.syntax import nodes
from training_story.syntax.nodes import Name, Number, Path, Text
from training_story.syntax.tokens import Token, string_value
from training_story.text.source import Span


class TreeBuilder:
    """Builds the nodes of one file and collects escapes that don't exist."""

    def __init__(self) -> None:
        self.wrong_escapes: list[Span] = []

    # Words

    def name(self, span: Span, word: Token) -> Name:
        return Name(span, word.text)

    def string(self, span: Span, literal: Token) -> Text:
        value, wrong = string_value(literal.text)
        for place in wrong:
            self.wrong_escapes.append(Span(span.start + place.start, span.start + place.end))
        return Text(span, value)

    def path(self, span: Span, *names: Name) -> Path:
        return Path(span, names)

    # Types and terms

    def named_type(self, span: Span, path: Path, *arguments: nodes.TypeNode | None) -> nodes.NamedType:
        return nodes.NamedType(span, path, tuple(each for each in arguments if each is not None))

    def product(self, span: Span, *parts: nodes.TypeNode) -> nodes.ProductType:
        return nodes.ProductType(span, parts)

    def arrow(self, span: Span, domain: nodes.TypeNode, codomain: nodes.TypeNode) -> nodes.ArrowType:
        return nodes.ArrowType(span, domain, codomain)

    def grouped_type(self, span: Span, inner: nodes.TypeNode) -> nodes.TypeNode:
        return inner

    def number(self, span: Span, literal: Token) -> Number:
        written = literal.text
        value = float(written[:-1]) / 100 if written.endswith("%") else float(written)
        return Number(span, value, written)

    def argument(self, span: Span, name: Name | None, value: nodes.Term) -> nodes.Argument:
        return nodes.Argument(span, name, value)

    def call(self, span: Span, path: Path, *arguments: nodes.Argument) -> nodes.Call:
        return nodes.Call(span, path, arguments)

    def list(self, span: Span, *items: nodes.Term | None) -> nodes.ListTerm:
        return nodes.ListTerm(span, tuple(item for item in items if item is not None))

    # Tables

    def table(self, span: Span, *rows: nodes.Row | None) -> nodes.Table:
        return nodes.Table(span, tuple(row for row in rows if row is not None))

    def row(self, span: Span, *parts: Name | Number | None) -> nodes.Row:
        *cells, value = parts
        return nodes.Row(span, tuple(cell for cell in cells if isinstance(cell, Name)), value)

    def elements(self, span: Span, *names: Name) -> nodes.ElementsField:
        return nodes.ElementsField(span, names)

    def python(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "python", text)

    # Header and imports

    def story_header(self, span: Span, name: Name, gloss: Text, *fields: nodes.Meta) -> nodes.StoryHeader:
        return nodes.StoryHeader(span, name, gloss, fields)

    def library_header(self, span: Span, path: Path, gloss: Text) -> nodes.LibraryHeader:
        return nodes.LibraryHeader(span, path, gloss)

    def authors(self, span: Span, *names: Text) -> nodes.AuthorsField:
        return nodes.AuthorsField(span, names)

    def status(self, span: Span, word: Name) -> nodes.WordField:
        return nodes.WordField(span, "status", word)

    def language(self, span: Span, version: Token) -> nodes.LanguageField:
        return nodes.LanguageField(span, self.number(Span(version.start, version.end), version))

    def import_module(self, span: Span, path: Path, alias: Name | None) -> nodes.ImportModule:
        return nodes.ImportModule(span, path, alias)

    def import_names(self, span: Span, path: Path, *names: Name) -> nodes.ImportNames:
        return nodes.ImportNames(span, path, names)

    # Fields

    def text_field(self, span: Span, keyword: Token, text: Text) -> nodes.TextField:
        return nodes.TextField(span, cast("nodes.TextKeyword", keyword.text), text)

    def because(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "because", text)

    def answers(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "answers", text)

    def gap(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "gap", text)

    def source(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "source", text)

    def open_field(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "open", text)

    def desirable(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "desirable", text)

    def competitive(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "competitive", text)

    def predicts(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "predicts", text)

    def acts_at(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "acts at", text)

    def accepted(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "accepted", text)

    def falsified_by(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "falsified by", text)

    def answered_by(self, span: Span, text: Text) -> nodes.TextField:
        return nodes.TextField(span, "answered by", text)

    def depends_on(self, span: Span, word: Name) -> nodes.WordField:
        return nodes.WordField(span, "depends on", word)

    def modality(self, span: Span, word: Name) -> nodes.WordField:
        return nodes.WordField(span, "modality", word)

    def counts_as(self, span: Span, word: Name) -> nodes.WordField:
        return nodes.WordField(span, "counts as", word)

    def stage(self, span: Span, name: Name, text: Text) -> nodes.NamedField:
        return nodes.NamedField(span, "stage", name, text)

    def loss_property(self, span: Span, name: Name, text: Text | None) -> nodes.NamedField:
        return nodes.NamedField(span, "property", name, text)

    def cognition(self, span: Span, name: Name, text: Text) -> nodes.NamedField:
        return nodes.NamedField(span, "cognition", name, text)

    def residual(self, span: Span, name: Name, text: Text) -> nodes.NamedField:
        return nodes.NamedField(span, "residual", name, text)

    def evidence(self, span: Span, name: Name, text: Text) -> nodes.NamedField:
        return nodes.NamedField(span, "evidence", name, text)

    def if_false(self, span: Span, name: Name, text: Text) -> nodes.NamedField:
        return nodes.NamedField(span, "if false", name, text)

    def computed_on(self, span: Span, path: Path) -> nodes.PathField:
        return nodes.PathField(span, "computed on", path)

    def idealizes(self, span: Span, path: Path) -> nodes.PathField:
        return nodes.PathField(span, "idealizes", path)

    def over(self, span: Span, path: Path) -> nodes.PathField:
        return nodes.PathField(span, "over", path)

    def for_system(self, span: Span, path: Path) -> nodes.PathField:
        return nodes.PathField(span, "for", path)

    def against(self, span: Span, path: Path) -> nodes.PathField:
        return nodes.PathField(span, "against", path)

    def entrains(self, span: Span, *paths: Path) -> nodes.PathsField:
        return nodes.PathsField(span, "entrains", paths, None)

    def draws_from(self, span: Span, *paths: Path) -> nodes.PathsField:
        return nodes.PathsField(span, "from", paths, None)

    def assumes(self, span: Span, *paths: Path) -> nodes.PathsField:
        return nodes.PathsField(span, "assumes", paths, None)

    def during(self, span: Span, *paths: Path) -> nodes.PathsField:
        return nodes.PathsField(span, "during", paths, None)

    def satisfies(self, span: Span, *paths: Path) -> nodes.PathsField:
        return nodes.PathsField(span, "satisfies", paths, None)

    def instead(self, span: Span, *paths: Path) -> nodes.PathsField:
        return nodes.PathsField(span, "instead", paths, None)

    def answers_rivals(self, span: Span, keyword: Token, *parts: Path | Text) -> nodes.PathsField:
        paths = tuple(part for part in parts if isinstance(part, Path))
        because = parts[-1]
        assert isinstance(because, Text)
        kept = "excludes" if keyword.text == "excludes" else "disfavours"
        return nodes.PathsField(span, cast("nodes.PathsKeyword", kept), paths, because)

    def implemented_by(self, span: Span, kind: Name | None, reference: Text) -> nodes.ImplementedField:
        return nodes.ImplementedField(span, kind, reference, None)

    def implemented_by_system(self, span: Span, system: Path) -> nodes.ImplementedField:
        return nodes.ImplementedField(span, None, None, system)

    def updates(self, span: Span, system: Path, by: Text) -> nodes.UpdatesField:
        return nodes.UpdatesField(span, system, by)

    def formula(self, span: Span, formula: Text | Path) -> nodes.FormulaField:
        return nodes.FormulaField(span, formula)

    def behaviour(self, span: Span, name: Name, type: nodes.TypeNode | None, text: Text) -> nodes.BehaviourField:
        return nodes.BehaviourField(span, name, type, text)

    def motive(
        self, span: Span, name: Name, about: Path, annotation: nodes.Term | None, gloss: Text | None
    ) -> nodes.CareStatement:
        return nodes.CareStatement(span, name, about, annotation, gloss)

    def care(self, span: Span, about: Path, annotation: nodes.Term | None, gloss: Text | None) -> nodes.CareStatement:
        return nodes.CareStatement(span, None, about, annotation, gloss)

    def system(
        self, span: Span, name: Name, start: Path | None, type: nodes.TypeNode | None, gloss: Text | None
    ) -> nodes.SystemField:
        return nodes.SystemField(span, name, start, type, gloss)

    # Declarations

    def space(self, span: Span, name: Name, gloss: Text | None, *fields: nodes.SpaceField) -> nodes.Space:
        return nodes.Space(span, name, gloss, fields)

    def data(
        self, span: Span, name: Name, type: nodes.TypeNode | None, gloss: Text | None, table: nodes.Table | None
    ) -> nodes.Data:
        return nodes.Data(span, name, type, gloss, table)

    def map(
        self, span: Span, name: Name, type: nodes.TypeNode | None, gloss: Text | None, table: nodes.Table | None
    ) -> nodes.Map:
        return nodes.Map(span, name, type, gloss, table)

    def objective(
        self, span: Span, kind: Token, name: Name, of: Path | None,
        type: nodes.TypeNode | None, gloss: Text | None, table: nodes.Table | None,
    ) -> nodes.Objective:  # fmt: skip
        return nodes.Objective(span, cast("nodes.ObjectiveKind", kind.text), name, of, type, gloss, table)

    def setup(
        self, span: Span, name: Name, after: Path | None,
        *fields: nodes.SystemField | nodes.Data | nodes.TextField,
    ) -> nodes.Setup:  # fmt: skip
        return nodes.Setup(span, name, after, fields)

    def loss(
        self, span: Span, layer: Token, sign: Token, name: Name, variables: tuple[Name, ...] | None,
        type: nodes.TypeNode | None, gloss: Text | None, *fields: nodes.LossField,
    ) -> nodes.Loss:  # fmt: skip
        return nodes.Loss(
            span, cast("nodes.Layer", layer.text), cast("nodes.Sign", sign.text), name,
            variables or (), type, gloss, fields,
        )  # fmt: skip

    def goal(
        self, span: Span, name: Name, annotation: nodes.Term | None, gloss: Text | None,
        *fields: nodes.GoalField,
    ) -> nodes.Goal:  # fmt: skip
        return nodes.Goal(span, name, annotation, gloss, fields)

    def rival(
        self, span: Span, name: Name, annotation: nodes.Term | None, gloss: Text | None,
        *fields: nodes.RivalField,
    ) -> nodes.Rival:  # fmt: skip
        return nodes.Rival(span, name, annotation, gloss, fields)

    def rationale(self, span: Span, *steps: nodes.Step | nodes.Assumption | nodes.TextField) -> nodes.Rationale:
        return nodes.Rationale(span, steps)

    def step(
        self, span: Span, kind: Token, name: Name, annotation: nodes.Term | None, gloss: Text | None,
        *clauses: nodes.Clause,
    ) -> nodes.Step:  # fmt: skip
        return nodes.Step(span, cast("nodes.StepKind", kind.text), name, annotation, gloss, clauses)

    def assumption(self, span: Span, name: Name, text: Text, *fields: nodes.NamedField) -> nodes.Assumption:
        return nodes.Assumption(span, name, text, fields)

    def bridge(self, span: Span, name: Name, annotation: nodes.Term | None, gloss: Text | None) -> nodes.Bridge:
        return nodes.Bridge(span, name, annotation, gloss)

    def claim(
        self, span: Span, name: Name, annotation: nodes.Term | None, gloss: Text | None,
        *clauses: nodes.Clause,
    ) -> nodes.Claim:  # fmt: skip
        return nodes.Claim(span, name, annotation, gloss, clauses)

    def care_claim(self, span: Span, name: Name, care: nodes.CareStatement, *clauses: nodes.Clause) -> nodes.Claim:
        return nodes.Claim(span, name, care, care.gloss, clauses)

    def doubt(self, span: Span, name: Name, text: Text, *fields: nodes.PathField | nodes.TextField) -> nodes.Doubt:
        return nodes.Doubt(span, name, text, fields)

    def open(self, span: Span, path: Path | None, text: Text) -> nodes.Open:
        return nodes.Open(span, path, text)

    # Libraries

    def choice(self, span: Span, name: Name, gloss: Text | None, *variants: nodes.Variant | None) -> nodes.Choice:
        return nodes.Choice(span, name, gloss, tuple(each for each in variants if each is not None))

    def variant(
        self, span: Span, name: Name, parameters: tuple[nodes.Parameter, ...] | None, gloss: Text | None
    ) -> nodes.Variant:
        return nodes.Variant(span, name, parameters or (), gloss)

    def schema(
        self, span: Span, kind: Token, name: Name, variables: tuple[Name, ...] | None,
        parameters: tuple[nodes.Parameter, ...], gloss: Text, *fields: nodes.SchemaField,
    ) -> nodes.Schema:  # fmt: skip
        written = cast("nodes.SchemaKind", kind.text)
        return nodes.Schema(span, written, name, variables or (), parameters, gloss, fields)

    def predicate_schema(
        self, span: Span, name: Name, variables: tuple[Name, ...] | None,
        parameters: tuple[nodes.Parameter, ...], gloss: Text, *fields: nodes.SchemaField,
    ) -> nodes.Schema:  # fmt: skip
        return nodes.Schema(span, "predicate", name, variables or (), parameters, gloss, fields)

    def rejected_schema(
        self, span: Span, name: Name, variables: tuple[Name, ...] | None,
        parameters: tuple[nodes.Parameter, ...], gloss: Text, *fields: nodes.SchemaField,
    ) -> nodes.Schema:  # fmt: skip
        return nodes.Schema(span, "rejected predicate", name, variables or (), parameters, gloss, fields)

    def bridge_schema(
        self, span: Span, name: Name, variables: tuple[Name, ...] | None,
        parameters: tuple[nodes.Parameter, ...], gloss: Text, *fields: nodes.SchemaField,
    ) -> nodes.Schema:  # fmt: skip
        return nodes.Schema(span, "bridge", name, variables or (), parameters, gloss, fields)

    def words(self, span: Span, name: Name, gloss: Text, *entries: Text | None) -> nodes.Words:
        return nodes.Words(span, name, gloss, tuple(each for each in entries if each is not None))

    def pattern(
        self, span: Span, name: Name, rule: Name | None, gloss: Text, *fields: nodes.PatternField
    ) -> nodes.Pattern:
        return nodes.Pattern(span, name, rule, gloss, fields)

    def find(self, span: Span, *slots: nodes.Slot) -> nodes.SlotField:
        return nodes.SlotField(span, "find", slots, None, ())

    def then(self, span: Span, *parts: nodes.Slot | Token | None) -> nodes.SlotField:
        slots = tuple(itertools.takewhile(lambda part: isinstance(part, Path | Text), parts))
        number, *avoided = parts[len(slots) :]
        within = None
        if isinstance(number, Token):
            within = self.number(Span(number.start, number.end), number)
        return nodes.SlotField(
            span,
            "then",
            cast("tuple[nodes.Slot, ...]", slots),
            within,
            cast("tuple[nodes.Slot, ...]", tuple(part for part in avoided if part is not None)),
        )

    def either_order(self, span: Span) -> nodes.EitherOrder:
        return nodes.EitherOrder(span)

    def subject(self, span: Span, *slots: nodes.Slot) -> nodes.SlotField:
        return nodes.SlotField(span, "subject", slots, None, ())

    def subject_not(self, span: Span, *slots: nodes.Slot) -> nodes.SlotField:
        return nodes.SlotField(span, "subject not", slots, None, ())

    def subject_else(self, span: Span, *slots: nodes.Slot) -> nodes.SlotField:
        return nodes.SlotField(span, "subject else", slots, None, ())

    def beside(self, span: Span, *slots: nodes.Slot) -> nodes.SlotField:
        return nodes.SlotField(span, "beside", slots, None, ())

    def unless(self, span: Span, *slots: nodes.Slot) -> nodes.SlotField:
        return nodes.SlotField(span, "unless", slots, None, ())

    def variables(self, span: Span, *names: Name | None) -> tuple[Name, ...]:
        return tuple(each for each in names if each is not None)

    def params(self, span: Span, *parameters: nodes.Parameter | None) -> tuple[nodes.Parameter, ...]:
        return tuple(each for each in parameters if each is not None)

    def param(self, span: Span, *parts: Name | Token | nodes.TypeNode | nodes.Term | None) -> nodes.Parameter:
        names = tuple(part for part in parts if isinstance(part, Name))
        optional, type_, default = parts[len(names) :]
        return nodes.Parameter(
            span,
            names,
            optional is not None,
            cast("nodes.TypeNode", type_),
            cast("nodes.Term | None", default),
        )

    def file(self, span: Span, header: nodes.Header | None, *items: nodes.Import | nodes.Declaration) -> nodes.File:
        imports = []
        declarations = []
        for item in items:
            if isinstance(item, nodes.ImportModule | nodes.ImportNames):
                imports.append(item)
            else:
                declarations.append(item)
        return nodes.File(span, header, tuple(imports), tuple(declarations))


@cache
def methods() -> dict[str, Callable[..., object]]:
    """The method of each rule or alias of the grammar, which takes the builder first."""
    return {name: each for name, each in vars(TreeBuilder).items() if not name.startswith("_")}
