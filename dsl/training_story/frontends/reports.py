"""The output formats: how a finding is written, and how findings make a report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, assert_never

if TYPE_CHECKING:
    from training_story.diagnostics.diagnostic import Diagnostic
    from training_story.diagnostics.summary import Summary

OutputFormat = Literal["text", "concise", "json", "sarif", "github", "gitlab", "junit", "rdjson"]

OUTPUT_FORMATS: tuple[OutputFormat, ...] = (
    "text", "concise", "json", "sarif", "github", "gitlab", "junit", "rdjson",
)  # fmt: skip

CARRIES_ALLOWED = ("json", "sarif")
"""Formats in which allowed findings are listed, marked as such."""


def shower(output_format: OutputFormat, colour: bool) -> Callable[[Diagnostic], str]:
    """What writes one finding. Only the writer that is asked for is loaded."""
    match output_format:
        case "text":
            from training_story.diagnostics.show_text import text_diagnostic

            return lambda diagnostic: text_diagnostic(diagnostic, colour)
        case "concise":
            from training_story.diagnostics.show_concise import concise_line

            return concise_line
        case "json":
            from training_story.diagnostics.show_json import json_diagnostic

            return json_diagnostic
        case "sarif":
            from training_story.diagnostics.show_sarif import sarif_result

            return sarif_result
        case "github":
            from training_story.diagnostics.show_github import github_command

            return github_command
        case "gitlab":
            from training_story.diagnostics.show_gitlab import gitlab_issue

            return gitlab_issue
        case "junit":
            from training_story.diagnostics.show_junit import junit_case

            return junit_case
        case "rdjson":
            from training_story.diagnostics.show_rdjson import rdjson_diagnostic

            return rdjson_diagnostic
    assert_never(output_format)


def report(shown: Sequence[str], summary: Summary, output_format: OutputFormat) -> str:
    """The whole report over findings that are already written."""
    match output_format:
        case "text":
            return "\n".join([*shown, f"{summary.sentence}\n"])
        case "concise":
            return "".join([*shown, f"{summary.sentence}\n"])
        case "github":
            return "".join(shown)
        case "json":
            from training_story.diagnostics.show_json import json_report

            return json_report(shown, summary)
        case "sarif":
            from training_story.diagnostics.show_sarif import sarif_report
            from training_story.rules.catalogue import all_codes

            codes = [(page.code, page.page.partition("\n")[0]) for page in all_codes()]
            return sarif_report(shown, codes)
        case "gitlab":
            from training_story.diagnostics.show_gitlab import gitlab_report

            return gitlab_report(shown)
        case "junit":
            from training_story.diagnostics.show_junit import junit_report

            return junit_report(shown, summary)
        case "rdjson":
            from training_story.diagnostics.show_rdjson import rdjson_report

            return rdjson_report(shown)
    assert_never(output_format)
