"""The first section of a rendered story: the argument in a few lines, made from the argument itself."""

from __future__ import annotations

from training_story.outline.elements import Block, Diagram, Fields, Paragraph, Plain, Row, Section, Sentence
from training_story.outline.view import View
from training_story.outline.wording import STATUS, listed, plain, row, said
from training_story.semantics.model import Goal, Loss, Rival, Setup
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.english import counted

STATEMENT = (
    "This is what the author of the story claims, laid out by a program. The program has looked up what each claim "
    "rests on. It hasn't judged whether any of them holds."
)


def brief_section(view: View) -> Section:
    """What is wanted, by what training, why that should give it, what else could come out, what is open."""
    rows = [
        *row("What is wanted", *(each for goal in view.story.goals for each in _wanted(view, goal))),
        *row("How it is trained", *(_trained(view, setup) for setup in view.story.setups)),
        *row("Why training should give it", *_why(view)),
        *row("What it takes for granted", *_granted(view)),
        *row("What else could come out", *_else(view)),
        *row("What is open", *_open(view)),
    ]
    blocks: list[Block] = [Paragraph(plain(STATEMENT))]
    if rows:
        blocks.append(Fields(tuple(rows)))
    if view.story.goals and view.story.steps:
        blocks.append(Diagram("What stands on what in this story"))
    return Section(
        view.numbering.free_anchor("in-brief"),
        "In brief",
        tuple(blocks),
        (),
    )


def _links(view: View, symbols: list[Symbol]) -> Sentence:
    return listed([(view.link(each),) for each in symbols])


def _wanted(view: View, goal: Goal) -> list[Sentence]:
    """``G1 plays_well, of policy``, and each property with what it says."""
    system: Sentence = () if goal.system is None else (Plain(", of "), view.link(goal.system))
    return [
        (view.link(goal.symbol), *system),
        *(
            (view.link(each.symbol), *(() if each.text is None else (Plain(": "), *said(each.text))))
            for each in goal.properties
        ),
    ]


def _trained(view: View, setup: Setup) -> Sentence:
    """``T2 reinforcing, after T1 sft: policy, updated by L3 rm_score on rollouts``."""
    sentence: list[Sentence] = [(view.link(setup.symbol),)]
    if setup.after is not None:
        sentence.append((Plain(", after "), view.link(setup.after.symbol)))
    for at, system in enumerate(setup.systems):
        sentence.append((Plain(": " if at == 0 else "; "), view.link(system.symbol)))
        losses = view.updates.get(system.symbol, [])
        if losses:
            sentence.append((Plain(", updated by "), *listed([_loss(view, loss) for loss in losses])))
    return tuple(part for each in sentence for part in each)


def _loss(view: View, loss: Loss) -> Sentence:
    computed = loss.computed_on
    data: Sentence = () if computed is None else (Plain(" on "), view.link(computed.symbol))
    return (view.link(loss.symbol), *data)


def _why(view: View) -> list[Sentence]:
    """For each property the steps that are to lead to it."""
    sentences = []
    for goal in view.story.goals:
        for each in goal.properties:
            steps = view.entrained_by.get(each.symbol, [])
            if each.symbol in view.unsupported:
                why = (Plain(" is to come from "), *_links(view, [step.symbol for step in steps]))
                sentences.append((view.link(each.symbol), *why, Plain(", against which a doubt is open")))
            elif steps:
                why = (Plain(" is to come from "), *_links(view, [step.symbol for step in steps]))
                sentences.append((view.link(each.symbol), *why))
            elif each.symbol in view.not_entrained:
                sentences.append((view.link(each.symbol), Plain(" is led to by no step")))
    return sentences


def _granted(view: View) -> list[Sentence]:
    """The assumptions, those first whose failure the author calls catastrophic."""
    severe: list[Symbol] = []
    others: list[Symbol] = []
    for each in view.story.assumptions:
        words = {field.name.text for field in each.node.fields if field.keyword == "if false"}
        (severe if "catastrophic" in words else others).append(each.symbol)
    found: list[Sentence] = []
    if severe:
        found.append((Plain("catastrophic if it fails, says the author: "), *_links(view, severe)))
    if others:
        lead: Sentence = (Plain("also assumed: "),) if severe else ()
        found.append((*lead, *_links(view, others)))
    return found


def _else(view: View) -> list[Sentence]:
    """The rivals by what is said of them."""
    groups: dict[str, list[Symbol]] = {}
    for rival in view.story.rivals:
        groups.setdefault(_state(view, rival), []).append(rival.symbol)
    return [(Plain(f"{label}: "), *_links(view, groups[label])) for label in _STATES.values() if label in groups]


_STATES = {
    "excluded": "excluded by a step",
    "disfavoured": "made less likely by a step, and not excluded",
    "accepted": "accepted by the author",
    "open": "left open by the author",
    "unanswered": "nothing that carries is said against it",
    "unknown": "what is said of it couldn't be read",
}


def _state(view: View, rival: Rival) -> str:
    standing = view.state_of(rival)
    return _STATES["unknown" if standing is None else standing.state]


def _open(view: View) -> list[Sentence]:
    """How much is open, with references."""
    found: list[Sentence] = []
    waiting = [doubt.symbol for doubt in view.story.doubts if not doubt.answers]
    if waiting:
        found.append((Plain(f"{counted(len(waiting), 'doubt')} without an answer: "), *_links(view, waiting)))
    if view.story.opens:
        links: list[Sentence] = [(view.numbering.link_to_open(each),) for each in view.story.opens]
        number = counted(len(links), "question")
        found.append((Plain(f"{number} left open by the author: "), *listed(links)))
    for symbols, one, several in (
        (view.not_entrained, "property that no step leads to", "properties that no step leads to"),
        (view.unsupported, "property with doubted support alone", "properties with doubted support alone"),
        (view.unanswered_rivals, "rival without an answer", "rivals without an answer"),
        (view.unanswered_stages, "stage that nothing is said of", "stages that nothing is said of"),
        (view.unused_losses, "loss that no step speaks of", "losses that no step speaks of"),
    ):
        if symbols:
            found.append((Plain(f"{counted(len(symbols), one, several)}: "), *_links(view, symbols)))
    return found


def facts(view: View) -> Fields:
    """Authors, version and status, as the header has them."""
    header = view.story.module.parsed.file.header
    rows: list[Row] = []
    if isinstance(header, nodes.StoryHeader):
        for field in header.fields:
            match field:
                case nodes.AuthorsField():
                    rows += row("Authors", plain(", ".join(each.value for each in field.names)))
                case nodes.TextField(keyword="version"):
                    rows += row("Version", said(field.text))
                case nodes.TextField(keyword="bibliography"):
                    rows += row("Bibliography", said(field.text))
                case _:
                    pass
        rows += row("Status", plain(STATUS[view.story.status]))
    return Fields(tuple(rows))
