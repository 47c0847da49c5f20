"""The analysis of an argument as a report: first what stands and what doesn't, then what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from training_story.argument.analysis import Analysis, ChainReading
from training_story.argument.coverage import Backing
from training_story.argument.cut_sets import CutSet
from training_story.argument.page import (
    Block,
    Item,
    Line,
    Name,
    Point,
    Said,
    Section,
    Table,
    Word,
    Words,
    names,
)
from training_story.argument.sensitivity import Taken
from training_story.argument.show_agreements import agreement_blocks
from training_story.argument.show_counter_stories import counter_story_blocks
from training_story.argument.verdict import sentence, verdict, why_down
from training_story.text.english import counted

_MOST_CUT_SETS = 20
_KINDS = (("assumption", "an assumption"), ("step", "a step"), ("claim", "a claim"), ("evidence", "evidence"))


def report(analysis: Analysis) -> tuple[Section, ...]:
    """The sections of the report."""
    title = (analysis.name or "a story without a name",)
    return (
        Section(1, (*title, ": ", Said(analysis.title)) if analysis.title else title, tuple(_opening(analysis))),
        *_read_along(analysis),
        *_unwritten(analysis),
        *_computed(analysis),
        *_coverage(analysis),
        *_consequences(analysis),
    )


def _opening(analysis: Analysis) -> Iterator[Block]:
    several = len(analysis.readings) > 1
    if not several and len(analysis.readings[0].chain.setups) > 1:
        yield Line(("In stages: ", *_path(analysis.readings[0])))
    if several:
        ends = names(reading.chain.setups[-1] for reading in analysis.readings)
        yield Line(("The last setups are alternatives: ", *ends, ". The argument is read for each."))
        yield Line(("Where one of them builds on another, `after` says so.",))
    beside = analysis.readings[0].chain.beside
    if beside and (several or analysis.readings[0].chain.setups):
        yield Line(("No loss of the story updates anything in ", *names(beside), "."))
    for reading in analysis.readings:
        lead, *rest = verdict(analysis, reading)
        yield Line((*_path(reading), ": ", *lead) if several else lead)
        yield from (Point(line) for line in rest)
    if analysis.counter_stories.accounts:
        ways = counted(len(analysis.counter_stories.accounts), "way")
        yield Point((f"{ways} to good numbers without the goal that the story doesn't speak of: see below",))


def _path(reading: ChainReading) -> Words:
    return names(reading.chain.setups, " -> ")


def _read_along(analysis: Analysis) -> Iterator[Section]:
    several = len(analysis.readings) > 1
    for reading in analysis.readings:
        of: Words = (" (", *_path(reading), ")") if several else ()
        yield Section(2, ("What it rests on", *of), tuple(_support(analysis, reading)))
        yield Section(2, ("What brings it down", *of), tuple(_cuts(analysis, reading)))
        yield Section(2, ("Rivals", *of), tuple(_rivals(analysis, reading)))
        if reading.doubts:
            yield Section(2, ("Open doubts", *of), tuple(_doubts(analysis, reading)))


# What it rests on


def _support(analysis: Analysis, reading: ChainReading) -> Iterator[Block]:
    now, nodes = reading.standing, analysis.graph.node_of
    for id, steps in now.supporters.items():
        lines: list[Words] = [(Said(nodes[id].text),)] if nodes[id].text else []
        lines += [(f"{nodes[step].word} ", Name(step), *_grounds(analysis, reading, step)) for step in steps]
        if not steps:
            lines.append(("unsupported: ", *why_down(analysis, reading, id)))
        yield Item((Name(id),), tuple(lines))
    taken_for_granted = [
        node for node in analysis.graph.nodes if node.kind == "assumption" and node.id not in reading.chain.outside
    ]
    if taken_for_granted and now.supporters:
        yield Line(("It takes for granted:",))
    for node in taken_for_granted:
        lines = [(Said(node.text),), (*_evidence(analysis, node.id), *_if_false(analysis, node.id))]
        if node.id not in now.live:
            lines.append(("doesn't stand: ", *why_down(analysis, reading, node.id)))
        yield Item((Name(node.id),), tuple(lines))


def _grounds(analysis: Analysis, reading: ChainReading, step: str) -> Words:
    """What a step rests on, in a clause."""
    backing = analysis.coverage.backing_of[step]
    if not backing.evidence and not backing.rests_on:
        return (" rests on its `because` alone",)
    words: list[Word] = []
    if backing.rests_on:
        words += [" rests on ", *names(backing.rests_on)]
    if backing.evidence:
        words += ["; evidence: " if backing.rests_on else " has evidence: ", _evidence_words(backing)]
    elif not reading.standing.live.get(step, False):
        words.append(", and there is no evidence for any of it")
    return tuple(words)


def _evidence_words(*backings: Backing) -> str:
    """The kinds of evidence, each once."""
    return ", ".join(dict.fromkeys(kind for each in backings for kind in each.evidence))


def _evidence(analysis: Analysis, id: str) -> Words:
    kinds = _evidence_words(analysis.coverage.backing_of[id])
    return (f"evidence: {kinds}",) if kinds else ("no evidence",)


def _if_false(analysis: Analysis, id: str) -> Words:
    said = analysis.if_false.get(id)
    return ("; the author doesn't say what if it is false",) if said is None else (
        f"; if false {said.word}: ",
        Said(said.because),
    )  # fmt: skip


# What brings it down


def _cuts(analysis: Analysis, reading: ChainReading) -> Iterator[Block]:
    if not analysis.cuts:
        yield Line(("Not looked for (`--cuts 0`).",))
        return
    found, order = reading.cut_sets.sets, reading.cut_sets.order
    most = "one assumption" if order == 1 else f"{order} assumptions"
    now = reading.standing
    answered = [rival for rival in now.rivals.values() if rival.state in ("excluded", "disfavoured")]
    if not answered and not any(now.supporters.values()):
        yield Line(("Nothing stands that could be brought down.",))
        return
    if order < analysis.cuts:
        yield Line((f"There are too many sets of {order + 1} assumptions to list them.",))
    if not found and order:
        yield Line((f"No failure of up to {most} brings down what stands now.",))
    if not found:
        return
    yield Line((f"The smallest sets of assumptions whose failure brings it down, up to {most}:",))
    for cut in found[:_MOST_CUT_SETS]:
        words: list[Word] = []
        for id in cut.assumptions:
            words += [" with "] if words else []
            words += [Name(id), *_marked(analysis, id)]
        yield Item(tuple(words), tuple(_brought_down(reading, cut)))
    left = len(found) - _MOST_CUT_SETS
    if left > 0:
        yield Line((f"{left} more sets; `--output-format json` has them all.",))


def _marked(analysis: Analysis, id: str) -> Words:
    said = analysis.if_false.get(id)
    marks = [f"if false {said.word}"] if said is not None else ["nothing said of its falsity"]
    marks += [] if analysis.coverage.backing_of[id].evidence else ["no evidence"]
    return (f" ({', '.join(marks)})",)


def _brought_down(reading: ChainReading, cut: CutSet) -> Iterator[Words]:
    if cut.properties:
        yield (*names(cut.properties), " loses its support" if len(cut.properties) == 1 else " lose their support")
    if cut.rivals:
        word = "is left without an answer" if len(cut.rivals) == 1 else "are left without an answer"
        yield (*names(cut.rivals), f" {word}")


# Rivals


def _rivals(analysis: Analysis, reading: ChainReading) -> Iterator[Block]:
    if not reading.standing.rivals:
        yield Line(("No rival is named: nothing is said of other systems that this training could give.",))
    rows: list[tuple[Words, ...]] = []
    for id, rival in reading.standing.rivals.items():
        how = f"live, {rival.state}" if rival.is_live else rival.state
        by = rival.excluded_by if rival.state == "excluded" else rival.disfavoured_by
        also = " (and left open)" if rival.is_open and rival.state == "disfavoured" else ""
        cell: Words = ("by ", *names(by), also) if by else (why_down(analysis, reading, id))
        rows.append(((Name(id),), (how,), cell))
    if rows:
        yield Table(("rival", "state", ""), tuple(rows))


def _doubts(analysis: Analysis, reading: ChainReading) -> Iterator[Block]:
    for doubt in reading.doubts:
        lines: list[Words] = [(Said(analysis.graph.node_of[doubt.id].text),)]
        if doubt.brings_back:
            lines.append(("an answer would let stand: ", *names(doubt.brings_back)))
        if doubt.supports:
            lines.append(("and support: ", *names(doubt.supports)))
        if doubt.answers:
            lines.append(("and speak against: ", *names(doubt.answers)))
        if not doubt.supports and not doubt.answers:
            lines.append(("no property and no rival hangs on it",))
        against: Words = (" against ", *names(doubt.against)) if doubt.against else (" against nothing",)
        yield Item((Name(doubt.id), *against), tuple(lines))


# Rivals that nobody wrote down


def _unwritten(analysis: Analysis) -> Iterator[Section]:
    blocks = tuple(counter_story_blocks(analysis.counter_stories))
    if blocks:
        yield Section(2, ("Rivals nobody wrote down",), blocks)


# What tables say


def _computed(analysis: Analysis) -> Iterator[Section]:
    if analysis.agreements:
        yield Section(2, ("Agreement, computed from tables",), tuple(agreement_blocks(analysis.agreements)))


# Coverage


def _coverage(analysis: Analysis) -> Iterator[Section]:
    coverage, nodes = analysis.coverage, analysis.graph.node_of
    rows: list[tuple[Words, ...]] = []
    for each in coverage.properties:
        entraining = [coverage.backing_of[step] for step in (*each.constraints, *each.nudges, *each.selections)]
        cells: tuple[Words, ...] = tuple(
            names(of) if of else ("-",) for of in (each.constraints, each.nudges, each.selections)
        )
        rows.append(((Name(each.id),), *cells, (_evidence_words(*entraining) or "-",)))
    blocks: list[Block] = []
    if rows:
        blocks.append(Table(("property", "constraint", "nudge", "selection", "evidence of these steps"), tuple(rows)))
    steps = [each for each in coverage.backings if nodes[each.id].kind == "step"]
    bare = [each for each in steps if not each.evidence]
    lines: list[tuple[str, Words]] = [
        ("steps with evidence", tuple(_with_kinds(each for each in steps if each.evidence))),
        ("steps with none of their own", names(each.id for each in bare if each.rests_on)),
        ("steps that rest on their `because` alone", names(each.id for each in bare if not each.rests_on)),
        ("assumptions on which nothing rests", names(coverage.idle_assumptions)),
        ("losses that no step uses", names(coverage.unused_losses)),
        ("stages that are unanswered", names(coverage.unanswered_stages)),
    ]
    blocks += [Point((f"{label}: ", *(words or ("none",)))) for label, words in lines]
    yield Section(2, ("What is covered",), tuple(blocks))


def _with_kinds(steps: Iterable[Backing]) -> Iterator[Word]:
    for at, step in enumerate(steps):
        yield ", " if at else ""
        yield Name(step.id)
        yield f" ({_evidence_words(step)})"


# What falls with what


def _consequences(analysis: Analysis) -> Iterator[Section]:
    several = len(analysis.readings) > 1
    for reading in analysis.readings:
        blocks: list[Block] = []
        for kind, title in _KINDS:
            of_kind = [taken for taken in reading.taken if taken.kind == kind]
            telling = [taken for taken in of_kind if not taken.changes_nothing]
            if telling:
                blocks.append(Line((f"If {title} is taken away:",)))
                ordered = sorted(telling, key=lambda taken: not taken.brings_down)
                blocks += [Item(_lead(analysis, taken), tuple(_effects(taken))) for taken in ordered]
            idle = [taken.id for taken in of_kind if taken.changes_nothing]
            if idle:
                blocks.append(Line(("Nothing else changes without ", *names(idle), ".")))
        if blocks:
            of: Words = (" (", *_path(reading), ")") if several else ()
            yield Section(2, ("What falls with what", *of), tuple(blocks))


def _lead(analysis: Analysis, taken: Taken) -> Words:
    node = analysis.graph.node_of[taken.id]
    words: list[Word] = [Name(taken.id)]
    said = analysis.if_false.get(taken.id)
    if said is not None:
        words.append(f" (if false {said.word})")
    elif taken.kind == "evidence":
        words += [f" ({node.word}: ", Said(node.text), ")"]
    elif node.word:
        words.append(f" ({node.word})")
    return tuple(words)


def _effects(taken: Taken) -> Iterator[Words]:
    if taken.unsupported:
        yield sentence(taken.unsupported, "loses its support", "lose their support")
    for state, phrase in (
        ("unanswered", "left without an answer"),
        ("open", "live, and only shown as open"),
        ("disfavoured", "live, and only disfavoured"),
    ):
        rivals = [each.rival for each in taken.risen if each.after == state]
        if rivals:
            yield sentence(rivals, f"is {phrase}", f"are {phrase}")
    if taken.falls:
        yield sentence(taken.falls, "falls with it", "fall with it")
    if taken.bare:
        yield sentence(taken.bare, "rests on the author's words alone", "rest on the author's words alone")
    if taken.unevidenced:
        yield sentence(taken.unevidenced, "has no evidence behind it any more", "have no evidence behind them any more")
