"""Findings as a GitLab code quality report."""

from __future__ import annotations

import json
from collections.abc import Sequence

from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.diagnostics.fingerprint import fingerprint

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def gitlab_issue(diagnostic: Diagnostic) -> str:
    """One finding as an issue object."""
    source, span = diagnostic.location
    start, end = source.position(span.start), source.position(span.end)
    return json.dumps(
        {
            "description": diagnostic.message,
            "check_name": f"{diagnostic.code.number} {diagnostic.code.name}",
            "fingerprint": fingerprint(diagnostic),
            "severity": _SEVERITIES[diagnostic.severity],
            "location": {
                "path": source.name,
                "positions": {
                    "begin": {"line": start.line, "column": start.column},
                    "end": {"line": end.line, "column": end.column},
                },
                "lines": {"begin": start.line, "end": end.line},
            },
        }
    )


def gitlab_report(issues: Sequence[str]) -> str:
    """A whole report from issue objects."""
    return "[" + ",\n ".join(issues) + "]\n"
