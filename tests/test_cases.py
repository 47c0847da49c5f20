"""Every case file holds: the compiler gives, for each input, the outputs that stand below it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from case_files import Case, accept, read_cases
from compiling import findings, listed
from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.diagnostics.show_text import text_diagnostic

CASES = [case for path in sorted(Path(__file__).parent.glob("cases/**/*.md")) for case in read_cases(path)]


def _findings(case: Case) -> str:
    return listed(findings(case.files["case.story"], case.files))


def _found_errors(case: Case) -> list[Diagnostic]:
    """Without warnings and notes: what a short story leaves out doesn't matter to these cases."""
    found = findings(case.files["case.story"], case.files)
    return [each for each in found if each.severity is Severity.ERROR]


def _errors(case: Case) -> str:
    return listed(_found_errors(case))


def _text(case: Case) -> str:
    return "\n".join(text_diagnostic(each) for each in findings(case.files["case.story"], case.files))


def _error_text(case: Case) -> str:
    return "\n".join(text_diagnostic(each) for each in _found_errors(case))


OUTPUTS: dict[str, Callable[[Case], str]] = {
    "findings": _findings, "errors": _errors, "text": _text, "error text": _error_text,
}  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.path.stem}: {case.name}")
def test_a_case_gives_the_outputs_below_it(case: Case, request: pytest.FixtureRequest) -> None:
    """Each output block holds what the compiler gives."""
    actual = {block.info: OUTPUTS[block.info](case) for block in case.outputs}
    if request.config.getoption("--accept"):
        accept(case, actual)
    else:
        assert {block.info: block.body for block in case.outputs} == actual
