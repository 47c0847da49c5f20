"""One run of ``story argument``: from a file to its analysis on standard output."""

from __future__ import annotations

import sys

from training_story.argument.analysis import analysis_of
from training_story.argument.page_markdown import page_as_markdown
from training_story.argument.page_text import page_as_text
from training_story.argument.report import report
from training_story.argument.report_json import report_json
from training_story.diagnostics.diagnostic import Severity
from training_story.frontends.story_file import load_story
from training_story.frontends.terminal import complain, write_out
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.pipeline import CheckedStory

_STANDARD_INPUT, _STANDARD_INPUT_NAME = "-", "<stdin>"


def run_argument(file: str, cuts: int, output_format: str) -> None:
    """Write the analysis in one of the formats; what can't be read is raised as a ClickException."""
    checked = _from_standard_input() if file == _STANDARD_INPUT else load_story(file)
    errors = sum(each.severity is Severity.ERROR and each.allowed is None for each in checked.diagnostics)
    if errors:
        number = "1 error" if errors == 1 else f"{errors} errors"
        complain(f"{file}: {number} (`story check` shows them); the analysis covers what could be resolved")
    analysis = analysis_of(checked.story, cuts)
    if output_format == "json":
        write_out(report_json(analysis, checked.at))
    elif output_format == "markdown":
        write_out(page_as_markdown(report(analysis)))
    else:
        write_out(page_as_text(report(analysis)))


def _from_standard_input() -> CheckedStory:
    text = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    return load_story(_STANDARD_INPUT_NAME, OverlayFiles({_STANDARD_INPUT_NAME: text}, DiskFiles()))
