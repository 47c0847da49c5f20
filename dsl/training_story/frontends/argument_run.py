"""One run of ``story argument``: from a file to its analysis on standard output."""

from __future__ import annotations

import click

from training_story.argument.analysis import analysis_of
from training_story.argument.page_markdown import page_as_markdown
from training_story.argument.page_text import page_as_text
from training_story.argument.report import report
from training_story.argument.report_json import report_json
from training_story.frontends.render_command import say_errors
from training_story.frontends.story_file import load_story
from training_story.frontends.terminal import write_document, write_out
from training_story.outline.remarks import story_errors
from training_story.syntax.nodes import LibraryHeader


def run_argument(file: str, cuts: int, output_format: str) -> None:
    """Write the analysis in one of the formats; what can't be read is raised as a ClickException."""
    checked = load_story(file)
    if isinstance(checked.story.module.parsed.file.header, LibraryHeader):
        raise click.UsageError(f"{file} is a library, which declares words and argues nothing; name a story.")
    analysis = analysis_of(checked.story, cuts)
    if output_format == "json":
        write_out(report_json(analysis, checked.at))
    elif output_format == "markdown":
        write_document(page_as_markdown(report(analysis)))
    else:
        write_out(page_as_text(report(analysis)))
    errors = story_errors(checked.diagnostics)
    if errors:
        say_errors(file, errors, "analysed")
        raise click.exceptions.Exit(1)
