"""The analysis of an argument as JSON, version 1; the schema is ``schemas/argument.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Callable

from training_story.argument.analysis import Analysis, ChainReading
from training_story.argument.counter_stories import CounterStory
from training_story.argument.show_counter_stories import spoken_line
from training_story.semantics.agreement import Agreement, OnData
from training_story.text.source import Location, Span


def report_json(analysis: Analysis, at: Callable[[Span], Location]) -> str:
    """The whole analysis; ``at`` gives the place in the file of a span of the story."""
    content = {
        "version": 1,
        "name": analysis.name,
        "title": analysis.title,
        "status": analysis.status,
        "stands": analysis.stands,
        "nodes": [
            {
                "id": node.id,
                "kind": node.kind,
                "word": node.word,
                "text": node.text,
                **_place(at(node.span)),
            }
            for node in analysis.graph.nodes
        ],
        "edges": [
            {"kind": edge.kind, "source": edge.source, "target": edge.target, "because": edge.because}
            for edge in analysis.graph.edges
        ],
        "chains": [_chain(analysis, reading) for reading in analysis.readings],
        "cuts": analysis.cuts,
        "if_false": {id: {"word": said.word, "because": said.because} for id, said in analysis.if_false.items()},
        "coverage": _coverage(analysis),
        "counter_stories": [_account(account) for account in analysis.counter_stories.accounts],
        "agreements": [_agreement(each) for each in analysis.agreements],
    }
    return json.dumps(content, indent=1, ensure_ascii=True) + "\n"


def _place(location: Location) -> dict[str, object]:
    place = location.source.position(location.span.start)
    return {"file": location.source.name, "line": place.line, "column": place.column}


def _chain(analysis: Analysis, reading: ChainReading) -> dict[str, object]:
    now = reading.standing
    return {
        "setups": list(reading.chain.setups),
        "beside": list(reading.chain.beside),
        "stands": now.stands,
        "outside": [node.id for node in analysis.graph.nodes if node.id in reading.chain.outside],
        "live": [
            {"id": id, "evidence": id not in now.bare, "evidence_behind": behind} for id, behind in now.live.items()
        ],
        "fallen": [
            {"id": each.id, "cause": each.cause, "by": list(each.by), "origin": each.origin} for each in reading.fallen
        ],
        "properties": [
            {
                "id": id,
                "supported_by": list(steps),
                "evidence_behind": bool(steps) and now.is_evidenced(id),
            }
            for id, steps in now.supporters.items()
        ],
        "rivals": [
            {
                "id": id,
                "state": rival.state,
                "live": rival.is_live,
                "open": rival.is_open,
                "excluded_by": list(rival.excluded_by),
                "disfavoured_by": list(rival.disfavoured_by),
            }
            for id, rival in now.rivals.items()
        ],
        "open_doubts": [
            {
                "id": doubt.id,
                "against": list(doubt.against),
                "brings_back": list(doubt.brings_back),
                "supports": list(doubt.supports),
                "answers": list(doubt.answers),
            }
            for doubt in reading.doubts
        ],
        "sensitivity": [
            {
                "id": taken.id,
                "kind": taken.kind,
                "falls": list(taken.falls),
                "unsupported": list(taken.unsupported),
                "risen": [{"rival": each.rival, "before": each.before, "after": each.after} for each in taken.risen],
                "bare": list(taken.bare),
                "unevidenced": list(taken.unevidenced),
                "brings_down": taken.brings_down,
            }
            for taken in reading.taken
        ],
        "cut_sets_up_to": reading.cut_sets.order,
        "cut_sets": [
            {
                "assumptions": list(cut.assumptions),
                "properties": list(cut.properties),
                "rivals": list(cut.rivals),
            }
            for cut in reading.cut_sets.sets
        ],
    }


def _coverage(analysis: Analysis) -> dict[str, object]:
    coverage = analysis.coverage
    return {
        "properties": [
            {
                "id": each.id,
                "constraints": list(each.constraints),
                "nudges": list(each.nudges),
                "selections": list(each.selections),
            }
            for each in coverage.properties
        ],
        "backings": [
            {"id": each.id, "evidence": list(each.evidence), "rests_on": list(each.rests_on)}
            for each in coverage.backings
        ],
        "unused_losses": list(coverage.unused_losses),
        "unanswered_stages": list(coverage.unanswered_stages),
        "idle_assumptions": list(coverage.idle_assumptions),
    }


def _agreement(found: Agreement) -> dict[str, object]:
    return {
        "said": found.said.symbol.path,
        "inner": found.inner.path,
        "outer": found.outer.path,
        "invariance": found.invariance,
        "verdict": found.verdict,
        "on": [_on(each) for each in found.on],
        "elsewhere": [_on(each) for each in found.elsewhere],
    }


def _on(on: OnData) -> dict[str, object]:
    return {
        "data": on.data.path,
        "verdict": on.verdict,
        "instances": on.instances,
        "differences": [
            {"instance": each.instance, "inner": each.inner, "outer": each.outer} for each in on.differences
        ],
        "missing": list(on.missing),
    }


def _account(account: CounterStory) -> dict[str, object]:
    way = account.way
    return {
        "name": account.name,
        "way": way.kind,
        "loss": way.loss.symbol.path,
        "at": None if way.at is None else way.at.path,
        "flavour": account.flavour.symbol.path,
        "account": spoken_line(account.account),
        "satisfies": [step.symbol.path for step in account.satisfies],
        "not_excluded_by": [step.symbol.path for step in account.silent],
        "grounds": [spoken_line(ground) for ground in account.grounds],
        "needs": list(account.needs),
        "would_exclude": [step.symbol.path for step in account.would_exclude],
        "others": [each.symbol.path for each in account.others],
        "also_past": [each.path for each in account.also_past],
        "rank": account.rank,
        "declaration": account.declaration,
    }
