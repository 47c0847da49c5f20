"""The entries on how the system is trained: setups, losses of both layers, and the things they speak of."""

from __future__ import annotations

from training_story.outline.blocks import entry_of, link_row, table_blocks, table_cells, type_row, with_facts
from training_story.outline.elements import (
    Block,
    Code,
    Entry,
    EntryKind,
    Formula,
    Note,
    Plain,
    Row,
    Sentence,
    Table,
)  # fmt: skip
from training_story.outline.view import View
from training_story.outline.wording import (
    DEPENDS_ON,
    capitalized,
    listed,
    plain,
    readable,
    row,
    said,
    texts_row,
)  # fmt: skip
from training_story.semantics.model import Loss, Setup
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes


def setup_entry(view: View, setup: Setup) -> Entry:
    """One stage of training, with its systems and data inside."""
    if setup.after is not None:
        summary: Sentence = (Plain("follows "), view.link(setup.after.symbol))
    else:
        summary = plain("the first stage") if len(view.story.setups) > 1 and setup is view.story.setups[0] else ()
    rows = [
        *_field_rows(setup, "architecture", "Architecture"),
        *_field_rows(setup, "optimizer", "Optimizer"),
        *_field_rows(setup, "gate", "Gate at its end"),
        *row(
            "Trained on",
            *(
                (view.link(loss.symbol), Plain(", which updates "), view.link(system.symbol))
                for system in setup.systems
                for loss in view.updates.get(system.symbol, [])
            ),
        ),
    ]
    systems = {each.node: each for each in setup.systems}
    inner = []
    for field in setup.node.fields:
        if isinstance(field, nodes.SystemField) and field in systems:
            system = systems[field]
            start = link_row(view, "Starts from the weights of", system.start)
            inner.append(_thing(view, system.symbol, field, "other", "System", field.type, start))
        elif isinstance(field, nodes.Data):
            inner.append(declared_thing(view, field))
    blocks = with_facts(rows, *view.opens_on(setup.symbol))
    return entry_of(view, setup, "setup", "Stage of training", capitalized(summary), blocks, tuple(inner))


def _field_rows(setup: Setup, keyword: nodes.TextKeyword, label: str) -> tuple[Row, ...]:
    return texts_row(
        label,
        [each.text for each in setup.node.fields if isinstance(each, nodes.TextField) and each.keyword == keyword],
    )


def declared_thing(view: View, node: nodes.Space | nodes.Data | nodes.Map) -> Entry:
    """A space, data or a map: what it is called and what it is."""
    symbol = _symbol(view, node)
    match node:
        case nodes.Space():
            rows = row("In Python", (Code(node.python.value),)) if node.python is not None else ()
            if node.elements:
                rows += row("Consists of", listed([(Code(name.text),) for name in node.elements]))
            return _thing(view, symbol, node, "space", "Space", None, rows)
        case nodes.Data():
            consists = row("Consists of", listed(table_cells(node.table))) if table_cells(node.table) else ()
            return _thing(view, symbol, node, "data", "Data", node.type, consists)
        case nodes.Map():
            return _thing(view, symbol, node, "map", "Map", node.type, ())


def _symbol(view: View, node: nodes.Space | nodes.Data | nodes.Map) -> Symbol | str:
    """The symbol of a declaration; only its name where that was taken."""
    found = view.story.module.names.get(node.name.text)
    return found if found is not None and found.node is node else node.name.text


def _thing(
    view: View,
    symbol: Symbol | str,
    node: nodes.Space | nodes.Data | nodes.Map | nodes.SystemField,
    kind: EntryKind,
    word: str,
    type_: nodes.TypeNode | None,
    more: tuple[Row, ...],
) -> Entry:
    rows = [*type_row(view, "Type", type_), *more]
    is_known = isinstance(symbol, Symbol) and view.numbering.anchor(symbol)
    anchor = view.numbering.anchor(symbol) if isinstance(symbol, Symbol) else ""
    return Entry(
        anchor if is_known else view.numbering.free_anchor(f"again.{node.span.start}"),
        "",
        kind,
        word,
        node.name.text,
        said(node.gloss),
        with_facts(
            rows,
            *(table_blocks(node.table) if isinstance(node, nodes.Map) else ()),
            *(view.opens_on(symbol) if isinstance(symbol, Symbol) else []),
        ),
        (),
        node.span,
    )


def loss_entry(view: View, loss: Loss) -> Entry:
    """A loss or reward of either layer."""
    node = loss.node
    if loss.is_physical:
        kind: EntryKind = "physical loss"
        rows, extra = _physical(view, loss)
    else:
        kind = "mathematical loss"
        rows, extra = _mathematical(view, loss)
    notes: list[Note] = []
    if loss.symbol in view.unused_losses:
        notes.append(Note("unanswered", plain("It trains, and no step of the argument speaks of it.")))
    blocks = with_facts(rows, *extra, *notes, *view.opens_on(loss.symbol))
    return entry_of(view, loss, kind, f"{node.layer.capitalize()} {node.sign}", said(node.gloss), blocks)


def _physical(view: View, loss: Loss) -> tuple[list[Row], list[Block]]:
    rows = [
        *type_row(view, "Type", loss.node.type),
        *row("Computed by", *_implementation(view, loss)),
        *link_row(view, "Computed on", loss.computed_on),
    ]
    if loss.depends_on is not None:
        word = loss.depends_on.text
        rows += row("Depends on", plain(DEPENDS_ON.get(word, readable(word))))
    rows += row("Updates", *_updates(view, loss))
    idealized = view.story.idealizations_of(loss.symbol)
    rows += row("Idealized as", *((view.link(each.symbol),) for each in idealized))
    return rows, [_stages(view, loss)] if loss.stages else []


def _implementation(view: View, loss: Loss) -> list[Sentence]:
    if loss.system is not None:
        return [(Plain("a trained system, "), view.link(loss.system.symbol))]
    if loss.reference is None:
        return []
    code = Code(loss.reference.value)
    match "" if loss.kind is None else loss.kind.text:
        case "planned":
            return [(Plain("code that is still to be written: "), code)]
        case "python":
            return [(Plain("the Python function "), code)]
        case "file":
            return [(Plain("the file "), code)]
        case "command":
            return [(Plain("the command "), code)]
        case _:
            return [(code,)]


def _updates(view: View, loss: Loss) -> list[Sentence]:
    said_by = {field.system.span: field.by for field in loss.node.fields if isinstance(field, nodes.UpdatesField)}
    return [
        (view.link(each.symbol), Plain(" by "), *said(said_by[each.span]))
        for each in loss.updates
        if each.span in said_by
    ]


def _stages(view: View, loss: Loss) -> Table:
    """The places between what happens and the number, with who would act there."""
    texts = {
        field.name.text: field.text
        for field in reversed(loss.node.fields)
        if isinstance(field, nodes.NamedField) and field.keyword == "stage"
    }
    rows = []
    for stage in loss.stages:
        text = texts.get(stage.name)
        answered: list[Sentence] = [(view.link(each),) for each in view.acts_at.get(stage, [])]
        answered += [
            (Plain("left open, "), view.numbering.link_to_open(each)) for each in view.opens_about.get(stage, [])
        ]
        if not answered and stage in view.unanswered_stages:
            answered = [plain("nothing is said")]
        rows.append(((Code(stage.name),), said(text), listed(answered) if answered else plain("–")))
    return Table(("Stage", "What stands there", "What if a system acts there?"), tuple(rows))


def _mathematical(view: View, loss: Loss) -> tuple[list[Row], list[Block]]:
    rows = [
        *type_row(view, "Type", loss.node.type),
        *link_row(view, "Idealizes", loss.idealizes),
        *link_row(view, "Over", loss.over),
    ]
    formulas: list[Block] = []
    qualities: list[Sentence] = []
    for field in loss.node.fields:
        if isinstance(field, nodes.FormulaField):
            if isinstance(field.formula, nodes.Path):
                rows += row("Formula", (Plain("that of "), Code(field.formula.text)))
            else:
                formulas.append(Formula(field.formula.value))
        elif isinstance(field, nodes.NamedField) and field.keyword == "property":
            more = "" if field.text is None else f": {field.text.value}"
            qualities.append(plain(f"{readable(field.name.text)}{more}"))
    rows += row("Properties", *qualities)
    rows += row("Where it departs from what runs", *(said(each) for each in loss.gaps))
    rows += texts_row("Source", [
        each.text for each in loss.node.fields if isinstance(each, nodes.TextField) and each.keyword == "source"
    ])  # fmt: skip
    return rows, formulas
