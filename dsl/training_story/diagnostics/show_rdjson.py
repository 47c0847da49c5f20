"""Findings in the Diagnostic format of reviewdog (rdjson). Its columns count bytes of UTF-8."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.text.source import Location, Position, SourceFile

Object = dict[str, Any]


def rdjson_diagnostic(diagnostic: Diagnostic) -> str:
    """One finding as a diagnostic object."""
    found: Object = {
        "message": "\n".join([diagnostic.message, *(f"help: {line}" for line in diagnostic.help)]),
        "location": _location(diagnostic.location),
        "severity": diagnostic.severity.word.upper(),
        "code": {"value": f"{diagnostic.code.number} {diagnostic.code.name}"},
    }
    suggestions = [
        {"range": _range(edit.location), "text": edit.text}
        for fix in diagnostic.fixes
        for edit in fix.edits
        if edit.location.source is diagnostic.location.source and len(fix.edits) == 1
    ]
    if suggestions:
        found["suggestions"] = suggestions
    if diagnostic.labels:
        found["relatedLocations"] = [
            {"message": label.message, "location": _location(label.location)} for label in diagnostic.labels
        ]
    return json.dumps(found)


def rdjson_report(diagnostics: Sequence[str]) -> str:
    """A whole report from diagnostic objects."""
    listed = ",\n".join(diagnostics)
    return f'{{"source": {{"name": "story"}}, "diagnostics": [{listed}]}}\n'


def _location(location: Location) -> Object:
    return {"path": location.source.name, "range": _range(location)}


def _range(location: Location) -> Object:
    source, span = location
    return {
        "start": _position(source, source.position(span.start)),
        "end": _position(source, source.position(span.end)),
    }


def _position(source: SourceFile, position: Position) -> Object:
    before = source.text[position.offset - position.column + 1 : position.offset]
    return {"line": position.line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
