"""Every case file holds: the compiler gives, for each input, the outputs that stand below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import attrs
import pytest
from case_files import Case, accept, read_cases
from compiling import findings, listed, story_of
from training_story.argument.analysis import analysis_of
from training_story.argument.counter_stories import Survey
from training_story.argument.page_text import page_as_text
from training_story.argument.report import report
from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.diagnostics.show_text import text_diagnostic
from training_story.difference.changes import Change
from training_story.difference.compare import compare
from training_story.difference.report import Place, PlacedChange, StoryDifference
from training_story.difference.show_text import text_report
from training_story.semantics.model import Story
from training_story.text.source import Span

CASES = [case for path in sorted(Path(__file__).parent.glob("cases/**/*.md")) for case in read_cases(path)]


def _findings(case: Case) -> str:
    return listed(findings(case.files[case.main], case.files, case.main))


def _found_errors(case: Case) -> list[Diagnostic]:
    """Without warnings and notes: what a short story leaves out doesn't matter to these cases."""
    found = findings(case.files[case.main], case.files, case.main)
    return [each for each in found if each.severity is Severity.ERROR]


def _errors(case: Case) -> str:
    return listed(_found_errors(case))


def _text(case: Case) -> str:
    return "\n".join(text_diagnostic(each) for each in findings(case.files[case.main], case.files, case.main))


def _error_text(case: Case) -> str:
    return "\n".join(text_diagnostic(each) for each in _found_errors(case))


def _argument(case: Case) -> str:
    """What ``story argument`` prints, but for the rivals that nobody wrote down, which have cases of their own."""
    analysis = analysis_of(story_of(case.files["case.story"], case.files))
    return page_as_text(report(attrs.evolve(analysis, counter_stories=Survey((), ()))))


def _changes(case: Case) -> str:
    """What ``story diff`` prints on ``old.story`` and ``new.story``."""
    versions = [(name, story_of(case.files[name], case.files)) for name in ("old.story", "new.story")]
    found = compare(versions[0][1], versions[1][1])

    def placed(changes: Sequence[Change]) -> tuple[PlacedChange, ...]:
        return tuple(PlacedChange(each, *map(_place, versions, (each.old, each.new))) for each in changes)

    changes, outcomes = placed(found.changes), placed(found.outcomes)
    return text_report([StoryDifference("case", "old.story", "new.story", changes, outcomes)] if changes else [])


def _place(version: tuple[str, Story], span: Span | None) -> Place | None:
    return None if span is None else Place(version[0], version[1].at(span))


OUTPUTS: dict[str, Callable[[Case], str]] = {
    "findings": _findings, "errors": _errors, "text": _text, "error text": _error_text, "argument": _argument,
    "changes": _changes,
}  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.path.stem}: {case.name}")
def test_a_case_gives_the_outputs_below_it(case: Case, request: pytest.FixtureRequest) -> None:
    """Each output block holds what the compiler gives."""
    actual = {block.info: OUTPUTS[block.info](case) for block in case.outputs}
    if request.config.getoption("--accept"):
        accept(case, actual)
    else:
        assert {block.info: block.body for block in case.outputs} == actual
