"""Findings as workflow commands, which GitHub shows beside the lines of a change."""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Diagnostic, Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def github_command(diagnostic: Diagnostic) -> str:
    """One finding as a workflow command, with its line break."""
    source, span = diagnostic.location
    start, end = source.position(span.start), source.position(span.end)
    code = diagnostic.code
    properties = {
        "title": f"{code.number} {code.name}",
        "file": source.name,
        "line": str(start.line),
        "col": str(start.column),
        "endLine": str(end.line),
        "endColumn": str(end.column),
    }
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = "\n".join([diagnostic.message, *(f"help: {line}" for line in diagnostic.help)])
    return f"::{_COMMANDS[diagnostic.severity]} {listed}::{_data(message)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
