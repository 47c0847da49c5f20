"""From the tree to the checked story: every reference resolved, every annotation typed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from training_story.faults import mismatch, missing_header, unknown_word
from training_story.semantics import model
from training_story.semantics.build_fields import Fields
from training_story.semantics.lexicon import Lexicon
from training_story.semantics.model import Reference
from training_story.semantics.module import Module
from training_story.semantics.patterns import check_places, use_libraries_of_patterns
from training_story.semantics.program import Program
from training_story.semantics.signatures import Signature
from training_story.semantics.symbols import Symbol
from training_story.semantics.type_reader import reader_of
from training_story.semantics.types import UNKNOWN, Bound, Type, codomain_of, head_of, is_arrow, show, unify
from training_story.syntax import nodes
from training_story.syntax.nodes import Name, Path
from training_story.text.fit import fit


def build_story(module: Module, program: Program) -> model.Story:
    """Resolve and type a whole module; faults go to ``module.problems``."""
    story = _Builder(module, program).story()
    if module.undeclared:
        _report_undeclared(module)
    return story


def _report_undeclared(module: Module) -> None:
    """One finding for each name that isn't known, but for names that may be of declarations without one."""
    from training_story.faults import undefined_name

    found = [undefined_name.everywhere(each) for each in module.undeclared.values()]
    nameless = sum("" in damage.names for damage in module.parsed.damages)
    unexplained = [each for each in found if not each.fixes]
    excused = unexplained if len(unexplained) <= nameless else []
    module.problems.extend(each for each in found if each not in excused)


class _Builder(Fields):
    def story(self) -> model.Story:
        file = self._module.parsed.file
        status = self._header(file)
        declared = file.declarations
        self._schemas(declared)
        setups = tuple(self._setup(each) for each in declared if isinstance(each, nodes.Setup))
        steps, assumptions = self._rationale([each for each in declared if isinstance(each, nodes.Rationale)])
        self._things(declared)
        use_libraries_of_patterns(self._module)
        return model.Story(
            self._module,
            status,
            losses=tuple(self._loss(each) for each in declared if isinstance(each, nodes.Loss)),
            goals=tuple(self._goal(each, setups) for each in declared if isinstance(each, nodes.Goal)),
            steps=steps,
            assumptions=assumptions,
            rivals=tuple(self._rival(each) for each in declared if isinstance(each, nodes.Rival)),
            claims=tuple(self._claim(each) for each in declared if isinstance(each, nodes.Claim)),
            objectives=tuple(self._objective(each) for each in declared if isinstance(each, nodes.Objective)),
            bridges=tuple(self._bridge(each) for each in declared if isinstance(each, nodes.Bridge)),
            setups=setups,
            doubts=tuple(self._doubt(each) for each in declared if isinstance(each, nodes.Doubt)),
            opens=tuple(self._open(each) for each in declared if isinstance(each, nodes.Open)),
            flavours=self._flavours(),
            type_of=self._types.declared_type,
            lexicon=Lexicon(self._program, self._module),
        )

    # Header

    def _header(self, file: nodes.File) -> model.Status:
        header = file.header
        if header is None:
            items = [*file.imports, *file.declarations]
            first = min((each.span.start for each in items), default=file.span.end)
            if not any(damage.span.start <= first for damage in self._module.parsed.damages):
                self._module.problems.add(missing_header.missing(self._module.source, "my_story"))
            return "toy"
        status: model.Status | None = None
        if isinstance(header, nodes.StoryHeader):
            self._once(header.fields, {"status", "version", "bibliography"})
            for field in header.fields:
                if isinstance(field, nodes.WordField) and self._word(field.word, "status"):
                    status = status or cast("model.Status", field.word.text)
                elif isinstance(field, nodes.LanguageField) and field.version.value != 1:
                    location = self._module.at(field.version.span)
                    self._module.problems.add(unknown_word.unknown(location, field.version.text, "`language`", ("1",)))
        return status or "toy"

    # Things

    def _things(self, declared: Iterable[nodes.Declaration]) -> None:
        for each in declared:
            if isinstance(each, nodes.Data | nodes.Map):
                self._need_type(each.type, each.name, f"a `{'data' if isinstance(each, nodes.Data) else 'map'}`")
                self._declared_type(each.name, each)
            elif isinstance(each, nodes.Space):
                self._once(each.fields, {"python"})
                self._name_once(each.elements)
            self._tables(each)

    def _tables(self, declaration: nodes.Declaration) -> None:
        """Report what is wrong with tables, which few files have."""
        node = declaration
        things = node.fields if isinstance(node, nodes.Setup) else (node,)
        for each in things:
            if isinstance(each, nodes.Data | nodes.Map | nodes.Objective) and each.table is not None:
                from training_story.semantics.tables import faults_of

                symbol = self._symbol(each.name, each)
                if symbol.node is not None:
                    self._module.problems.extend(faults_of(symbol, self._type_of(symbol)))

    def _setup(self, node: nodes.Setup) -> model.Setup:
        self._once(node.fields, {"architecture", "optimizer"})
        systems = []
        for field in node.fields:
            if isinstance(field, nodes.SystemField):
                self._need_type(field.type, field.name, "a `system`")
                symbol = self._symbol(field.name, field)
                start = None if field.start is None else self._reference(field.start, "System", "from")
                systems.append(model.System(symbol, field, self._type_of(symbol), start))
            elif isinstance(field, nodes.Data):
                self._need_type(field.type, field.name, "a `data`")
                self._declared_type(field.name, field)
        after = None if node.after is None else self._reference(node.after, "Setup", "after")
        return model.Setup(self._symbol(node.name, node), node, after, tuple(systems))

    def _objective(self, node: nodes.Objective) -> model.Objective:
        symbol = self._symbol(node.name, node)
        self._need_type(node.type, node.name, f"a {node.kind} objective")
        type_ = self._type_of(symbol)
        of = None
        if node.of is not None:
            found = self._names.resolve(node.of, "of")
            of = None if found is None else Reference(found, node.of.span)
        return model.Objective(symbol, node, type_, of)

    def _bridge(self, node: nodes.Bridge) -> model.Bridge:
        use = self._annotation(node.annotation, ("bridge",), "bridge", node.name, "a bridge")
        return model.Bridge(self._symbol(node.name, node), node, use)

    # Losses

    def _loss(self, node: nodes.Loss) -> model.Loss:
        self._once(
            node.fields, {"implemented by", "computed on", "depends on", "idealizes", "over", "formula", "source"}
        )
        symbol = self._symbol(node.name, node)
        variables = frozenset(name.text for name in node.variables)
        if variables:
            type_ = UNKNOWN if node.type is None else self._types.read(node.type, variables)
        else:
            type_ = self._type_of(symbol)
        self._need_type(node.type, node.name, f"a {node.layer} {node.sign}")
        if node.layer == "mathematical" and node.type is not None and type_ != UNKNOWN:
            if not _is_real_function(type_):
                self._types.wrong_shape(
                    node.type.span,
                    f"a mathematical {node.sign} is a function to `Real`, not `{show(type_)}`",
                    "`DOMAIN -> Real`",
                )
                type_ = UNKNOWN
        return self._loss_fields(node, symbol, type_)

    def _loss_fields(self, node: nodes.Loss, symbol: Symbol, type_: Type) -> model.Loss:
        kind: Name | None = None
        reference: nodes.Text | None = None
        system = computed = idealizes = over = None
        depends: Name | None = None
        updates: list[Reference] = []
        gaps: list[nodes.Text] = []
        for field in node.fields:
            match field:
                case nodes.ImplementedField(system=None):
                    reference = field.reference
                    if field.kind is not None and self._word(field.kind, "implemented by"):
                        kind = field.kind
                case nodes.ImplementedField(system=path) if path is not None:
                    system = self._reference(path, "System", "implemented by")
                case nodes.PathField(keyword="computed on"):
                    computed = self._reference(field.path, "Data", "computed on")
                case nodes.PathField(keyword="idealizes"):
                    idealizes = self._reference(field.path, "Physical", "idealizes")
                case nodes.PathField():
                    over = self._reference(field.path, "Data", "over")
                case nodes.UpdatesField():
                    updated = self._reference(field.system, "System", "updates")
                    updates += [updated] if updated is not None else []
                case nodes.WordField():
                    depends = field.word if self._word(field.word, "depends on") else None
                case nodes.NamedField(keyword="property"):
                    self._word(field.name, "property")
                case nodes.FormulaField():
                    self._formula(field, type_)
                case nodes.TextField(keyword="gap"):
                    gaps.append(field.text)
                case _:
                    pass
        stages = tuple(each for each in symbol.members.values() if each.kind == "stage")
        return model.Loss(
            symbol, node, type_, kind, reference, system, computed, depends, stages,
            tuple(updates), idealizes, over, tuple(gaps),
        )  # fmt: skip

    def _formula(self, field: nodes.FormulaField, type_: Type) -> None:
        """A formula from the catalogue brings its type, which must be that of the loss."""
        if not isinstance(field.formula, Path):
            return
        found = self._reference(field.formula, "Mathematical", "formula")
        if found is None:
            return
        catalogued = found.symbol.node
        assert isinstance(catalogued, nodes.Loss)
        if catalogued.type is None:
            return
        variables = frozenset(name.text for name in catalogued.variables)
        bindings: dict[str, Bound] = {}
        general = reader_of(found.symbol.module, self._program).read(catalogued.type, variables)
        if unify(general, type_, bindings, field.span) is not None:
            self._module.problems.add(
                mismatch.mismatch(
                    self._module.at(field.formula.span),
                    fit("`{}` isn't a formula for a loss of this type", found.symbol.name),
                    fit("is `{}`", show(general), most=60),
                    notes=(f"`{found.symbol.name}` is `{show(general)}`, and this loss is `{show(type_)}`",),
                    help=("change the type of the loss, or write the formula as a text",),
                )
            )

    # Goals and rivals

    def _goal(self, node: nodes.Goal, setups: tuple[model.Setup, ...]) -> model.Goal:
        self._once(node.fields, {"desirable", "competitive", "for"})
        use = None
        if node.annotation is not None:
            use = self._terms.annotation(node.annotation, ("class",), "class")
        last = next((setup.systems[-1].symbol for setup in reversed(setups) if setup.systems), None)
        system: Symbol | None = last
        for field in node.fields:
            if isinstance(field, nodes.PathField):
                named = self._reference(field.path, "System", "for")
                system = None if named is None else named.symbol
        symbol = self._symbol(node.name, node)
        return model.Goal(symbol, node, use, self._properties(symbol, node.fields), system)

    def _properties(
        self, owner: Symbol, fields: tuple[nodes.GoalField | nodes.RivalField, ...]
    ) -> tuple[model.Property, ...]:
        found = []
        for field in fields:
            if isinstance(field, nodes.CareStatement):
                symbol = self._member(owner, field.name, field)
                found.append(model.Property(symbol, field.gloss, self._care(field, symbol)))
            elif isinstance(field, nodes.BehaviourField):
                if field.type is not None:
                    self._types.read(field.type)
                found.append(model.Property(self._member(owner, field.name, field), field.text, None))
            elif isinstance(field, nodes.NamedField) and field.keyword == "cognition":
                found.append(model.Property(self._member(owner, field.name, field), field.text, None))
        return tuple(found)

    def _rival(self, node: nodes.Rival) -> model.Rival:
        self._once(node.fields, {"accepted"})
        use = None
        if node.annotation is not None:
            use = self._terms.annotation(node.annotation, ("flavour",), "rival")
        satisfies: list[Reference] = []
        for field in node.fields:
            if isinstance(field, nodes.PathsField):
                satisfies += self._references(field.paths, ("Step",), "satisfies")
        symbol = self._symbol(node.name, node)
        return model.Rival(symbol, node, use, tuple(satisfies), self._properties(symbol, node.fields))

    def _care(self, node: nodes.CareStatement, symbol: Symbol | None) -> model.Care:
        about = self._reference(node.about, "Loss", "care about")
        use = None
        if node.annotation is not None:
            use = self._terms.annotation(node.annotation, ("flavour",), "care")
        return model.Care(node, symbol, about, use)

    # The argument

    def _rationale(self, blocks: list[nodes.Rationale]) -> tuple[tuple[model.Step, ...], tuple[model.Assumption, ...]]:
        steps, assumptions = [], []
        for block in blocks:
            for each in block.steps:
                if isinstance(each, nodes.Step):
                    steps.append(self._step(each))
                elif isinstance(each, nodes.Assumption):
                    self._assumption_fields(each)
                    assumptions.append(model.Assumption(self._symbol(each.name, each), each))
        return tuple(steps), tuple(assumptions)

    def _assumption_fields(self, node: nodes.Assumption) -> None:
        self._once(node.fields, {"if false"})
        for field in node.fields:
            self._word(field.name, field.keyword)

    def _step(self, node: nodes.Step) -> model.Step:
        self._clauses(node.clauses)
        kinds: tuple[nodes.SchemaKind, ...] = ("mechanism",) if node.kind == "nudge" else ("predicate",)
        use = None
        if node.annotation is not None:
            use = self._terms.annotation(node.annotation, kinds, "step")
        replies = []
        for clause in node.clauses:
            if isinstance(clause, nodes.PathsField) and clause.keyword in ("excludes", "disfavours"):
                rivals = self._references(clause.paths, ("Rival",), "excludes")
                keyword: object = clause.keyword
                replies.append(
                    model.Reply("excludes" if keyword == "excludes" else "disfavours", tuple(rivals), clause.because)
                )
        return model.Step(
            self._symbol(node.name, node),
            node,
            use,
            self._paths(node.clauses, "entrains", ("Property",)),
            self._paths(node.clauses, "from", ("Step", "Claim")),
            self._paths(node.clauses, "assumes", ("Assumption",)),
            self._paths(node.clauses, "during", ("Setup",)),
            tuple(replies),
        )

    def _claim(self, node: nodes.Claim) -> model.Claim:
        self._clauses(node.clauses)
        use, care = None, None
        if isinstance(node.annotation, nodes.CareStatement):
            care = self._care(node.annotation, None)
        else:
            use = self._annotation(node.annotation, ("predicate",), "claim", node.name, "a claim")
        for clause in node.clauses:
            if isinstance(clause, nodes.PathsField) and clause.keyword in ("excludes", "disfavours"):
                self._references(clause.paths, ("Rival",), "excludes")
        self._paths(node.clauses, "entrains", ("Property",))
        return model.Claim(
            self._symbol(node.name, node),
            node,
            use,
            care,
            self._paths(node.clauses, "from", ("Step", "Claim")),
            self._paths(node.clauses, "assumes", ("Assumption",)),
            self._paths(node.clauses, "during", ("Setup",)),
        )

    def _doubt(self, node: nodes.Doubt) -> model.Doubt:
        against = []
        for field in node.fields:
            if isinstance(field, nodes.PathField):
                against += self._references((field.path,), ("Step", "Claim", "Assumption"), "against")
        return model.Doubt(self._symbol(node.name, node), node, tuple(against))

    def _open(self, node: nodes.Open) -> model.Open:
        if node.path is None:
            return model.Open(node, None)
        found = self._names.resolve(node.path, "open")
        return model.Open(node, None if found is None else Reference(found, node.path.span))

    # Schemas

    def _schemas(self, declared: Iterable[nodes.Declaration]) -> None:
        for each in declared:
            if isinstance(each, nodes.Schema):
                self._name_once(each.variables)
                self._name_once(name for parameter in each.parameters for name in parameter.names)
                self._once(each.fields, {"reads", "because", "test", "modality"})
                symbol = self._symbol(each.name, each)
                if symbol.node is not None:
                    self._terms.signature(symbol)
                for field in each.fields:
                    if isinstance(field, nodes.WordField):
                        self._word(field.word, field.keyword)
                    elif isinstance(field, nodes.PathsField):
                        for path in field.paths:
                            self._names.resolve(path, "instead", lambda found: found.kind == "schema")
            elif isinstance(each, nodes.Pattern):
                if each.rule is not None:
                    self._word(each.rule, "rule")
                check_places(each, self._names)
            elif isinstance(each, nodes.Choice):
                for variant in each.variants:
                    self._name_once(name for parameter in variant.parameters for name in parameter.names)
                    for parameter in variant.parameters:
                        self._types.read(parameter.type, sorts=True)

    def _flavours(self) -> tuple[Signature, ...]:
        """The flavours of std.care, and those that the file imports or declares."""
        symbols = [*self._program.standard("std.care").names.values(), *self._names.in_view()]
        return tuple(
            {
                symbol: self._terms.signature(symbol)
                for symbol in symbols
                if isinstance(symbol.node, nodes.Schema) and symbol.node.kind == "flavour"
            }.values()
        )


def _is_real_function(type_: Type) -> bool:
    return is_arrow(type_) and (codomain_of(type_) == UNKNOWN or head_of(codomain_of(type_)) == "Real")
