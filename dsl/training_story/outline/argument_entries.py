"""The entries of the argument: goals, steps, assumptions, rivals, claims, doubts and open questions."""

from __future__ import annotations

from training_story.outline.blocks import (
    annotated,
    because,
    care_sentence,
    entry_of,
    evidence_row,
    gloss_row,
    grounds,
    link_row,
    table_blocks,
    type_row,
    used_by,
    with_facts,
)  # fmt: skip
from training_story.outline.computed import computed_rows
from training_story.outline.elements import Block, Entry, Note, Plain, Row, Sentence
from training_story.outline.view import View
from training_story.outline.wording import (
    IF_FALSE,
    RESIDUALS,
    capitalized,
    links_row,
    opened_with_capital,
    plain,
    readable,
    row,
    said,
    texts_row,
)  # fmt: skip
from training_story.semantics.model import (
    Assumption,
    Bridge,
    Claim,
    Doubt,
    Goal,
    Objective,
    Open,
    Property,
    Rival,
    Step,
    named_fields,
)  # fmt: skip
from training_story.syntax import nodes


def goal_entry(view: View, goal: Goal) -> Entry:
    """A goal with its properties inside."""
    node = goal.node
    rows = [
        *gloss_row(goal.use, node.gloss),
        *row("Wanted of", *([] if goal.system is None else [(view.link(goal.system),)])),
        *texts_row("Desirable because", goal.texts("desirable")),
        *texts_row("Competitive because", goal.texts("competitive")),
    ]
    asks = [] if goal.use is None else goal.use.signature.texts("asks")
    answers, opens = goal.texts("answers"), goal.texts("open")
    notes: list[Block] = []
    if answers or opens:
        rows += row("Asked of goals of this kind", *map(plain, asks))
        rows += texts_row("Answer", answers)
        notes += [Note("open", (Plain("Left open by the author: "), *said(each))) for each in opens]
    elif goal.symbol not in view.opens_about:
        notes += [Note("unanswered", plain(f"Asked of goals of this kind, and not answered: {each}")) for each in asks]
    return entry_of(
        view,
        goal,
        "goal",
        "Training goal",
        capitalized(_goal_summary(view, goal)),
        with_facts(rows, *notes, *view.opens_on(goal.symbol)),
        tuple(_property_entry(view, each) for each in goal.properties),
    )


def _goal_summary(view: View, goal: Goal) -> Sentence:
    use = goal.use
    if use is None or use.signature.text("reads") is None:
        return annotated(view, use, goal.node.gloss)
    return annotated(view, use, None, "a system that ")


def _property_entry(view: View, each: Property) -> Entry:
    """Cognition, behaviour or a care of a goal or rival."""
    symbol = each.symbol
    node = symbol.node
    care = each.care
    rows: list[Row] = []
    if care is not None and care.use is not None:
        rows += row("The system", care_sentence(view, care))
    type_ = node.type if isinstance(node, nodes.BehaviourField) else None
    rows += type_row(view, "From input to output", type_)
    is_wanted = symbol.is_goal_property
    steps = view.entrained_by.get(symbol, [])
    rows += links_row("Entrained by", [(view.link(step.symbol),) for step in steps])
    notes: list[Block] = []
    if is_wanted and symbol in view.not_entrained:
        notes.append(Note("unanswered", plain("No step of the argument leads to it.")))
    elif is_wanted and symbol in view.unsupported:
        notes.append(Note("unanswered", plain("What leads to it carries nothing while a doubt is open.")))
    word = "Care" if care is not None else "Behaviour" if isinstance(node, nodes.BehaviourField) else "Cognition"
    summary = said(each.text)
    if not summary and care is not None:
        summary = (Plain("the system "), *care_sentence(view, care))
        rows = [each_row for each_row in rows if each_row.label != "The system"]
    return Entry(
        view.numbering.anchor(symbol),
        view.numbering.number(symbol),
        "property",
        word,
        symbol.name,
        summary,
        with_facts(rows, *notes, *view.opens_on(symbol)),
        (),
        symbol.location.span if node is None else node.span,
    )


def step_entry(view: View, step: Step) -> Entry:
    """A constraint, nudge or selection."""
    node = step.node
    rows = [
        *gloss_row(step.use, node.gloss),
        *links_row("Holds during", view.links(step.during)),
        *links_row("Leads to", view.links(step.entrains)),
        *texts_row("Because", step.texts("because")),
        *computed_rows(view, step),
        *grounds(view, step),
        *_replies(view, step),
        *texts_row("Tried along the way", step.texts("explored")),
        *texts_row("What corrects a wrong turn", step.texts("corrects")),
        *row("What may go wrong still", *_residuals(node)),
        *evidence_row(node),
        *texts_row("Would be refuted by", step.texts("falsified by")),
        *links_row("Also passed by", [(view.link(each.symbol),) for each in view.passed_by.get(step.symbol, [])]),
    ]
    notes: list[Block] = []
    if not step.texts("because") and not view.story.is_in_doubt(step.symbol):
        notes.append(Note("unanswered", plain("The author gives no reason for this step.")))
    answers = step.texts("answers")
    weaknesses = [] if step.use is None else step.use.signature.texts("weakness")
    if answers:
        rows += row("Known weakness of such steps", *map(plain, weaknesses))
        rows += texts_row("Answer", answers)
    else:
        notes += [Note("remark", plain(f"Known weakness of such steps: {each}")) for each in weaknesses]
    return entry_of(
        view,
        step,
        node.kind,
        node.kind.capitalize(),
        capitalized(annotated(view, step.use, node.gloss)),
        with_facts(rows, *notes, *view.notes_on(step.symbol)),
    )


def _replies(view: View, step: Step) -> list[Row]:
    """What the step says against rivals."""
    rows: list[Row] = []
    for keyword, label in (("excludes", "Excludes"), ("disfavours", "Makes less likely")):
        sentences = []
        for reply in step.replies:
            if reply.keyword == keyword:
                sentences += [(view.link(each.symbol), *because(reply.because)) for each in reply.rivals]
        rows += row(label, *sentences)
    return rows


def _residuals(node: nodes.Step) -> list[Sentence]:
    return [
        (Plain(f"{RESIDUALS.get(field.name.text, readable(field.name.text))}: "), *said(field.text))
        for field in named_fields(node.clauses, "residual")
    ]


def assumption_entry(view: View, assumption: Assumption) -> Entry:
    """What is taken for granted."""
    node = assumption.node
    rows = [
        *row(
            "If it fails",
            *(
                (Plain(f"{IF_FALSE.get(field.name.text, readable(field.name.text))}, because "), *said(field.text))
                for field in named_fields(node.fields, "if false")
            ),
        ),
        *evidence_row(node),
        *used_by(view, assumption),
    ]
    blocks = with_facts(rows, *view.notes_on(assumption.symbol))
    return entry_of(view, assumption, "assumption", "Assumption", opened_with_capital(node.text), blocks)


def rival_entry(view: View, rival: Rival) -> Entry:
    """Another system that the training could give."""
    node, use, symbol = rival.node, rival.use, rival.symbol
    replies = view.replies_to.get(symbol, [])
    rows = [
        *gloss_row(use, node.gloss),
        *texts_row("What it would do", rival.texts("predicts")),
        *links_row("Passes", view.links(rival.satisfies)),
    ]
    for keyword, label in (("excludes", "Excluded by"), ("disfavours", "Made less likely by")):
        rows += row(
            label,
            *((view.link(step.symbol), *because(reply.because)) for step, reply in replies if reply.keyword == keyword),
        )
    rows += texts_row("Accepted because", rival.texts("accepted"))
    if use is not None:
        rows += row("Systems of this kind", *map(plain, use.signature.texts("predicts")))
        rows += row("A test for the kind", *map(plain, use.signature.texts("test")))
    return entry_of(
        view,
        rival,
        "rival",
        "Rival",
        capitalized(annotated(view, use, node.gloss, "a system that ")),
        with_facts(rows, *rival_notes(view, rival), *view.opens_on(symbol)),
        tuple(_property_entry(view, each) for each in rival.properties),
    )


def rival_notes(view: View, rival: Rival) -> list[Note]:
    """Whether a rival stays possible, for all that the author says."""
    standing = view.state_of(rival)
    match None if standing is None else standing.state:
        case "accepted":
            return [Note("risk", plain("The author accepts that training may give it."))]
        case "disfavoured":
            return [Note("risk", plain("It is made less likely, and not excluded."))]
        case "open":
            return [Note("risk", plain("Nothing excludes it; the author leaves it open."))]
        case "unanswered" if rival.symbol in view.replies_to:
            return [Note("unanswered", plain("What speaks against it carries nothing while a doubt is open."))]
        case "unanswered":
            return [Note("unanswered", plain("Nothing is said against it."))]
        case _:
            return []


def claim_entry(view: View, claim: Claim) -> Entry:
    """A claim beside the steps."""
    node = claim.node
    if claim.care is not None:
        summary: Sentence = (Plain("the system "), *care_sentence(view, claim.care))
    else:
        summary = annotated(view, claim.use, node.gloss)
    rows = [
        *gloss_row(claim.use, node.gloss),
        *links_row("Holds during", view.links(claim.during)),
        *texts_row("Because", claim.texts("because")),
        *computed_rows(view, claim),
        *grounds(view, claim),
        *evidence_row(node),
        *texts_row("Would be refuted by", claim.texts("falsified by")),
        *texts_row("Answer", claim.texts("answers")),
    ]
    notes: list[Block] = []
    if claim.use is not None and claim.use.signature.is_limit:
        notes.append(Note("remark", plain("It is about a limit that no training reaches.")))
    blocks = with_facts(rows, *notes, *view.notes_on(claim.symbol))
    return entry_of(view, claim, "claim", "Claim", capitalized(summary), blocks)


_OBJECTIVES = {
    "base": "Base objective",
    "mesa": "Mesa-objective",
    "behavioural": "Behavioural objective",
}


def objective_entry(view: View, objective: Objective) -> Entry:
    """A base, mesa or behavioural objective."""
    node = objective.node
    rows = [*link_row(view, "Of", objective.of), *type_row(view, "Type", node.type)]
    blocks = with_facts(rows, *table_blocks(node.table), *view.opens_on(objective.symbol))
    return entry_of(view, objective, "objective", _OBJECTIVES[node.kind], said(node.gloss), blocks)


def bridge_entry(view: View, bridge: Bridge) -> Entry:
    """A bridge between objectives, or to a wider space."""
    node, use = bridge.node, bridge.use
    rows = [*gloss_row(use, node.gloss)]
    weaknesses = [] if use is None else use.signature.texts("weakness")
    notes = [Note("remark", plain(f"Known weakness of such bridges: {each}")) for each in weaknesses]
    blocks = with_facts(rows, *notes, *view.opens_on(bridge.symbol))
    return entry_of(view, bridge, "bridge", "Bridge", capitalized(annotated(view, use, node.gloss)), blocks)


def doubt_entry(view: View, doubt: Doubt) -> Entry:
    """An objection, with what the author says to it."""
    rows = [*links_row("Against", view.links(doubt.against)), *texts_row("Answer", doubt.answers)]
    notes: list[Block] = []
    if not doubt.answers:
        notes.append(Note("doubt", plain("It has no answer yet. What it is against carries nothing until it has one.")))
    blocks = with_facts(rows, *notes, *view.opens_on(doubt.symbol))
    return entry_of(view, doubt, "doubt", "Doubt", opened_with_capital(doubt.node.text), blocks)


def open_entry(view: View, opened: Open) -> Entry:
    """A question that the author leaves open."""
    link = view.numbering.link_to_open(opened)
    return Entry(
        link.anchor,
        link.text,
        "open",
        "Open question",
        "",
        opened_with_capital(opened.node.text),
        with_facts([*link_row(view, "About", opened.about)]),
        (),
        opened.node.span,
    )
