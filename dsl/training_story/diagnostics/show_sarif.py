"""Findings as SARIF 2.1.0, with the reasons of allowed findings as suppressions."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from training_story import __version__
from training_story.diagnostics.diagnostic import Code, Diagnostic, Fix, Severity
from training_story.diagnostics.fingerprint import fingerprint
from training_story.text.source import Location

Object = dict[str, Any]

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif_result(diagnostic: Diagnostic) -> str:
    """One finding as a result object."""
    result: Object = {
        "ruleId": diagnostic.code.number,
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": _message(diagnostic)},
        "locations": [_location(diagnostic.location)],
        "partialFingerprints": {
            "primaryLocationLineHash": fingerprint(diagnostic),
            "story/v1": fingerprint(diagnostic),
        },
    }
    if diagnostic.labels:
        result["relatedLocations"] = [
            {"id": at, **_location(label.location), "message": {"text": label.message}}
            for at, label in enumerate(diagnostic.labels, start=1)
        ]
    if diagnostic.fixes:
        result["fixes"] = [_fix(fix) for fix in diagnostic.fixes]
    if diagnostic.allowed is not None:
        result["suppressions"] = [{"kind": "inSource", "status": "accepted", "justification": diagnostic.allowed}]
    return json.dumps(result)


def sarif_report(results: Sequence[str], codes: Sequence[tuple[Code, str]]) -> str:
    """A whole log from result objects; ``codes`` are the rules with their summaries."""
    driver = {
        "name": "story",
        "semanticVersion": __version__,
        "version": __version__,
        "rules": [_rule(code, summary) for code, summary in codes],
    }
    rows = ",\n".join(results)
    listed = f"[\n{rows}\n]" if rows else "[]"
    return (
        f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{"tool": {json.dumps({"driver": driver})},\n'
        f'"columnKind": "unicodeCodePoints", "results": {listed}}}]}}\n'
    )


def _rule(code: Code, summary: str) -> Object:
    return {
        "id": code.number,
        "name": "".join(word.capitalize() for word in code.name.split("-")),
        "shortDescription": {"text": summary},
        "fullDescription": {"text": code.why or summary},
        "help": {"text": f"story explain {code.number}"},
        "defaultConfiguration": {"level": _LEVELS[code.severity]},
    }


def _message(diagnostic: Diagnostic) -> str:
    return "\n".join([diagnostic.message, *(f"help: {line}" for line in diagnostic.help)])


def _location(location: Location) -> Object:
    return {
        "physicalLocation": {"artifactLocation": _artifact(location), "region": _region(location)},
    }


def _artifact(location: Location) -> Object:
    return {"uri": quote(location.source.name.replace("\\", "/"), safe="/~.-_")}


def _region(location: Location) -> Object:
    source, span = location
    start, end = source.position(span.start), source.position(span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _fix(fix: Fix) -> Object:
    return {
        "description": {"text": f"{fix.title} ({fix.safety})"},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(edit.location),
                "replacements": [{"deletedRegion": _region(edit.location), "insertedContent": {"text": edit.text}}],
            }
            for edit in fix.edits
        ],
    }
