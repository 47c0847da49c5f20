"""What stands and what doesn't, in the fewest words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from training_story.argument.analysis import Analysis, ChainReading
from training_story.argument.fallen import Fallen
from training_story.argument.page import Name, Words, all_of, any_of, names
from training_story.text.english import counted

_MOST_NAMES = 6


def verdict(analysis: Analysis, reading: ChainReading) -> Iterator[Words]:
    """A sentence that says whether the story stands along a chain, and then a line for each thing to know of it."""
    yield _lead(reading)
    yield from _down(analysis, reading)
    yield from _on_properties(reading)
    yield from _on_rivals(reading)
    yield from _on_assumptions(analysis, reading)
    yield from _on_doubts(reading)
    if analysis.coverage.unanswered_stages:
        yield ("unanswered: ", *sentence(analysis.coverage.unanswered_stages, "isn't spoken of", "aren't spoken of"))


def sentence(ids: Sequence[str], one: str, several: str) -> Words:
    """Names, and what is said of them."""
    return (*all_of(ids), f" {one if len(ids) == 1 else several}")


def _lead(reading: ChainReading) -> Words:
    now = reading.standing
    if not now.supporters:
        return ("There is no property of a goal to support, so nothing here stands or falls.",)
    live = [rival for rival in now.rivals.values() if rival.is_live]
    if now.stands:
        if not now.rivals:
            return ("The story stands, but names no rival: every property is supported.",)
        if not live:
            return ("The story stands: every property is supported, and no rival is live.",)
        number = "1 rival stays live" if len(live) == 1 else f"{len(live)} rivals stay live"
        states = {rival.state for rival in live}
        how = " or ".join(word for word in ("disfavoured", "open") if word in states)
        return (f"The story stands: every property is supported. {number}, {how}.",)
    faults = []
    if now.unsupported:
        faults.append(f"{len(now.unsupported)} of {counted(len(now.supporters), 'property', 'properties')} unsupported")
    if now.unanswered:
        faults.append(f"{counted(len(now.unanswered), 'rival')} live without an answer")
    return (f"The story doesn't stand: {', '.join(faults)}.",)


def _down(analysis: Analysis, reading: ChainReading) -> Iterator[Words]:
    for id in reading.standing.unsupported:
        yield (Name(id), " is unsupported: ", *why_down(analysis, reading, id))
    for id in reading.standing.unanswered:
        yield (Name(id), " is live: ", *why_down(analysis, reading, id))


def why_down(analysis: Analysis, reading: ChainReading, id: str) -> Words:
    """Why a property is unsupported, a rival live, or a step, claim or assumption doesn't stand."""
    causes = {each.id: each for each in reading.fallen}
    if id in causes:
        return _clause(causes[id], causes)
    graph = analysis.graph
    kind = graph.node_of[id].kind
    kinds = ("entrains",) if kind == "property" else ("excludes", "disfavours")
    steps = dict.fromkeys(edge.source for edge in graph.edges_to.get(id, ()) if edge.kind in kinds)
    down = [step for step in steps if step in causes]
    if down:
        clauses: list[Words] = [(Name(step), " doesn't stand: ", *_clause(causes[step], causes)) for step in down]
        return tuple(word for at, clause in enumerate(clauses) for word in ((*("; ",) * bool(at), *clause)))
    elsewhere = [step for step in steps if step in reading.chain.outside]
    if elsewhere:
        return sentence(elsewhere, "holds in other setups", "hold in other setups")
    if kind == "property":
        return ("no step entrains it",)
    if reading.standing.rivals[id].state == "accepted":
        return ("the author lives with the risk",)
    return ("no step speaks against it",)


def _clause(why: Fallen, causes: Mapping[str, Fallen]) -> Words:
    by = why.by
    match why.cause:
        case "doubt" if len(by) == 1:
            return ("the open doubt ", *names(by), " stands against it")
        case "doubt":
            return ("the open doubts ", *all_of(by), " stand against it")
        case "circle":
            return ("it is drawn, in the end, from itself",)
        case "ground":
            words: Words = ("it rests on ", *all_of(by))
            if by != (why.origin,):
                words = (*words, ", and so on ", Name(why.origin))
            origin = causes.get(why.origin)
            if origin is None:
                return (*words, ", which holds in other setups")
            return (*words, ", against which the open doubt ", *names(origin.by[:1]), " stands")


def _on_properties(reading: ChainReading) -> Iterator[Words]:
    now = reading.standing
    supported = [id for id, steps in now.supporters.items() if steps]
    bare = [id for id in supported if not now.is_evidenced(id)]
    alone = [id for id in supported if len(now.supporters[id]) == 1]
    if alone:
        yield ("supported by one step alone: ", *_some(alone))
    if bare and len(bare) == len(supported):
        yield ("there is no evidence behind the support of any property",)
    elif bare:
        yield ("without evidence behind it: the support of ", *_some(bare))
    elif supported:
        yield ("there is some evidence behind the support of each property" if len(supported) > 1
               else "there is some evidence behind its support",)  # fmt: skip


def _on_rivals(reading: ChainReading) -> Iterator[Words]:
    rivals = reading.standing.rivals
    for state, phrase in (
        ("disfavoured", "live, only disfavoured: "),
        ("open", "live, only shown as open: "),
        ("accepted", "accepted as risks: "),
    ):
        ids = [id for id, rival in rivals.items() if rival.state == state]
        if ids:
            yield (phrase, *_some(ids))


def _on_assumptions(analysis: Analysis, reading: ChainReading) -> Iterator[Words]:
    order = reading.cut_sets.order
    single = [cut.assumptions[0] for cut in reading.cut_sets.sets if len(cut.assumptions) == 1]
    pairs = [cut for cut in reading.cut_sets.sets if len(cut.assumptions) == 2]
    if single:
        yield ("falls if ", *any_of(single[:_MOST_NAMES]), *_more(single), " fails")
        bare = [id for id in single if not analysis.coverage.backing_of[id].evidence]
        if bare:
            yield ("of these, without evidence: ", *_some(bare))
    elif pairs:
        also = f", or {len(pairs) - 1} more such pairs" if len(pairs) > 1 else ""
        yield ("no single assumption brings it down; ", *all_of(pairs[0].assumptions), f" together do{also}")
    elif reading.standing.stands and order:
        if not any(node.kind == "assumption" for node in analysis.graph.nodes):
            yield ("names no assumption: nothing is said of what has to hold for the steps to hold",)
        else:
            most = "any one assumption" if order == 1 else f"any {order} assumptions"
            yield (f"no property or answer falls with {most}",)
    said = {id: analysis.if_false[id].word for id in reading.standing.live if id in analysis.if_false}
    mild = [id for id in single if said.get(id) == "safe"]
    if mild:
        yield ("said to be `safe` if false, though it falls with ", "them: " if len(mild) > 1 else "it: ", *_some(mild))
    harmless = {taken.id for taken in reading.taken if not taken.unsupported and not taken.risen}
    idle = [id for id, word in said.items() if word == "catastrophic" and id in harmless]
    if idle:
        yield ("said to be `catastrophic` if false, though no property or answer falls with ",
               "them: " if len(idle) > 1 else "it: ", *_some(idle))  # fmt: skip


def _on_doubts(reading: ChainReading) -> Iterator[Words]:
    for doubt in reading.doubts:
        takes = (*doubt.supports, *doubt.answers)
        effect: Words = ("; with it go ", *names(takes)) if takes else ("; no property or rival hangs on it",)
        yield ("open doubt ", Name(doubt.id), " against ", *names(doubt.against), *effect)


def _some(ids: Sequence[str]) -> Words:
    return (*names(ids[:_MOST_NAMES]), *_more(ids))


def _more(ids: Sequence[str]) -> Words:
    return (f" and {len(ids) - _MOST_NAMES} more",) if len(ids) > _MOST_NAMES else ()
