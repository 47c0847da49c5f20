"""Precision and recall of the rules of prose on the sentences of ``sentences.jsonl``.

python -m tests.prose.score [--verbose]

Each sentence has the rule that should speak of it, or null, and what kind of sentence it is. PRO004 to PRO009
may speak beside another rule, so a sentence without a label counts against PRO001 to PRO003 and, if it has one
of theirs, against them too. Sentences of the kind "two objectives" are read where two objectives are declared,
without which PRO008 is silent.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from training_story.modules.files import DiskFiles
from training_story.prose.check import check_prose
from training_story.prose.texts import ProseText
from training_story.semantics.lexicon import Lexicon
from training_story.semantics.program import Program

SENTENCES = Path(__file__).with_name("sentences.jsonl")
RULES = tuple(f"PRO{number:03}" for number in range(1, 10))
OBJECTIVES = {"lines_met": "mesa objective", "mean_score": "base objective"}
IN_SCOPE_OF_TWO = "two objectives"


class Sentence(NamedTuple):
    """A sentence, the rule that should speak of it, and its kind."""

    text: str
    rule: str | None
    kind: str


class Score(NamedTuple):
    """How often a rule was right, spoke wrongly, and was silent wrongly."""

    hits: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.hits / max(1, self.hits + self.false)

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.hits / max(1, self.hits + self.missed)


def sentences() -> list[Sentence]:
    """All labelled sentences."""
    return [Sentence(**json.loads(line)) for line in SENTENCES.read_text(encoding="utf-8").splitlines()]


def found_in(texts: list[str], symbols: Mapping[str, str] | None = None) -> list[set[str]]:
    """The rules that speak of each text, where some names are declared."""
    lexicon = Lexicon(Program(DiskFiles()))
    found: list[set[str]] = [set() for _ in texts]
    for finding in check_prose([ProseText(text) for text in texts], symbols or {}, lexicon):
        found[finding.index].add(finding.code)
    return found


def judged() -> list[tuple[Sentence, set[str]]]:
    """All labelled sentences with the rules that speak of them."""
    labelled = sentences()
    alone = found_in([each.text for each in labelled])
    of_two = found_in([each.text for each in labelled], OBJECTIVES)
    return [
        (each, with_two if each.kind == IN_SCOPE_OF_TWO else without)
        for each, without, with_two in zip(labelled, alone, of_two, strict=True)
    ]


def scores() -> dict[str, Score]:
    """The score of each rule, and under ``any`` that of PRO001 to PRO003 whichever of them spoke."""
    pairs = judged()
    made = {}
    for rule in RULES:
        made[rule] = Score(
            sum(each.rule == rule and rule in got for each, got in pairs),
            sum(each.rule != rule and rule in got and _counts(rule, each) for each, got in pairs),
            sum(each.rule == rule and rule not in got for each, got in pairs),
        )
    first = set(RULES[:3])
    made["any"] = Score(
        sum(each.rule in first and bool(got & first) for each, got in pairs),
        sum(each.rule is None and bool(got & first) for each, got in pairs),
        sum(each.rule in first and not got & first for each, got in pairs),
    )
    return made


def _counts(rule: str, sentence: Sentence) -> bool:
    return rule in RULES[:3] or sentence.rule is None


def main() -> None:
    """Print the scores, and with ``--verbose`` the sentences that are judged wrongly."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--verbose", action="store_true")
    verbose = parser.parse_args().verbose
    labelled = sentences()
    for rule, score in scores().items():
        print(
            f"{rule}: precision {score.precision:.3f} recall {score.recall:.3f}"
            f" ({score.hits} right, {score.false} false, {score.missed} missed)"
        )
    negatives = sum(each.rule is None for each in labelled)
    print(f"{len(labelled)} sentences, {negatives} of them innocent")
    if verbose:
        for each, got in judged():
            wrong = (got & set(RULES[:3]) or got) if each.rule is None else set()
            if wrong or (each.rule is not None and each.rule not in got):
                print(f"{each.rule or 'innocent'} {sorted(got)} {each.text}")


if __name__ == "__main__":
    main()
