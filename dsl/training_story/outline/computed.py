"""What the tables of a story say of a claim that two objectives agree."""

from __future__ import annotations

from training_story.outline.elements import Plain, Row, Sentence
from training_story.outline.view import View
from training_story.outline.wording import row
from training_story.semantics.agreement import OnData
from training_story.semantics.model import Claim, Step
from training_story.text.english import counted

_MOST_SHOWN = 4


def computed_rows(view: View, said: Step | Claim) -> tuple[Row, ...]:
    """On which data the two agree or differ, computed: first those that are named, then the others."""
    found = view.agreements.get(said.symbol)
    if found is None:
        return ()
    sentences = [line for on in found.on for line in _on(view, on, "")]
    others = [on for on in found.elsewhere if on.verdict != "unknown"]
    sentences += [line for on in others for line in _on(view, on, ", of which nothing is claimed")]
    return row("Computed from the tables", *sentences)


def _on(view: View, on: OnData, remark: str) -> list[Sentence]:
    words = {"agree": "they agree on ", "differ": "they differ on ", "unknown": "it can't be computed on "}[on.verdict]
    count = f" ({counted(on.instances, 'instance')})" if on.instances else ""
    sentences: list[Sentence] = [(Plain(words), view.link(on.data), Plain(f"{count}{remark}"))]
    for each in on.differences[:_MOST_SHOWN]:
        words = f"on `{each.instance}`: {each.inner} comes first by the one, {each.outer} by the other"
        sentences.append((Plain(words),))
    if len(on.differences) > _MOST_SHOWN:
        sentences.append((Plain(f"and on {len(on.differences) - _MOST_SHOWN} more"),))
    return sentences
