"""Findings as JSON, version 1. The order of the fields is part of the format."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from training_story.diagnostics.diagnostic import Diagnostic, Edit, Fix, Label
from training_story.diagnostics.summary import Summary
from training_story.text.source import Location

Object = dict[str, Any]


def json_diagnostic(diagnostic: Diagnostic) -> str:
    """One finding as a JSON object on one line, without a line break."""
    return _line(
        {
            "code": diagnostic.code.number,
            "name": diagnostic.code.name,
            "severity": diagnostic.severity.word,
            "message": diagnostic.message,
            **_place(diagnostic.location),
            "labels": [_label(label) for label in diagnostic.labels],
            "notes": list(diagnostic.all_notes),
            "help": list(diagnostic.help),
            "fixes": [_fix(fix) for fix in diagnostic.fixes],
            "allowed": diagnostic.allowed,
        }
    )


def json_report(diagnostics: Iterable[str], summary: Summary) -> str:
    """A whole report from findings already written as JSON and the counts over them."""
    rows = ",\n".join(f"  {row}" for row in diagnostics)
    listed = f"[\n{rows}]" if rows else "[]"
    counts = _line(
        {
            "files": summary.files,
            "errors": summary.errors,
            "warnings": summary.warnings,
            "infos": summary.infos,
            "allowed": summary.allowed,
            "fixable": summary.fixable,
        }
    )
    return f'{{"version": 1,\n "diagnostics": {listed},\n "summary": {counts}}}\n'


def _line(value: Object) -> str:
    # Only ASCII is written, so no bytes depend on the locale and no control character gets through;
    # the one that `ensure_ascii` lets pass is DEL, which can stand in a string only.
    return json.dumps(value).replace("\x7f", "\\u007f")


def _label(label: Label) -> Object:
    return {**_place(label.location), "message": label.message}


def _fix(fix: Fix) -> Object:
    return {"title": fix.title, "safety": fix.safety, "edits": [_edit(edit) for edit in fix.edits]}


def _edit(edit: Edit) -> Object:
    return {**_place(edit.location), "text": edit.text}


def _place(location: Location) -> Object:
    source, span = location
    return {
        "file": source.name,
        "range": {
            "start": source.position(span.start)._asdict(),
            "end": source.position(span.end)._asdict(),
        },
    }
