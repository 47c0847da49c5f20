"""Findings as JSON."""

from __future__ import annotations

import json

from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label
from training_story.diagnostics.show_json import json_diagnostic, json_report
from training_story.diagnostics.summary import Summary
from training_story.text.source import Location, SourceFile, Span


def finding(name: str = "specs/a.story", message: str = "the message") -> Diagnostic:
    """A finding that uses every field."""
    source = SourceFile(name, "one 😀\nbad\n")
    here = Location(source, Span(6, 9))
    return Diagnostic(
        Code("CON001", "loss-as-goal", why="the reason"),
        message,
        here,
        "the label",
        labels=(Label(Location(source, Span(4, 5)), "a cause"),),
        notes=("a note",),
        help=("some help",),
        fixes=(Fix("write it", "safe", (Edit(here, "good"),)),),
    )


def test_a_finding_has_the_fields_of_the_format_in_their_order() -> None:
    """Lines and columns count code points from 1, offsets from 0; the reason is the first note."""
    here = {
        "start": {"line": 2, "column": 1, "offset": 6},
        "end": {"line": 2, "column": 4, "offset": 9},
    }
    cause = {
        "start": {"line": 1, "column": 5, "offset": 4},
        "end": {"line": 1, "column": 6, "offset": 5},
    }
    file = "specs/a.story"
    expected = {
        "code": "CON001",
        "name": "loss-as-goal",
        "severity": "error",
        "message": "the message",
        "file": file,
        "range": here,
        "labels": [{"file": file, "range": cause, "message": "a cause"}],
        "notes": ["the reason", "a note"],
        "help": ["some help"],
        "fixes": [{"title": "write it", "safety": "safe", "edits": [{"file": file, "range": here, "text": "good"}]}],
        "allowed": None,
    }

    assert json.dumps(expected) == json_diagnostic(finding())


def test_a_report_has_a_version_the_findings_and_the_counts() -> None:
    """The counts come last, in a fixed order."""
    report = json_report([json_diagnostic(finding())] * 2, Summary(3, errors=2, fixable=2))

    parsed = json.loads(report)
    assert list(parsed) == ["version", "diagnostics", "summary"]
    assert parsed["version"] == 1
    assert [json.loads(json_diagnostic(finding()))] * 2 == parsed["diagnostics"]
    assert (
        json.dumps(parsed["summary"])
        == '{"files": 3, "errors": 2, "warnings": 0, "infos": 0, "allowed": 0, "fixable": 2}'
    )


def test_a_report_without_findings_is_json_too() -> None:
    """The list is there and empty."""
    assert json.loads(json_report([], Summary(0)))["diagnostics"] == []


def test_a_report_is_printable_ascii() -> None:
    """Any character of a source reads back, and none reaches a terminal raw."""
    message = "".join(map(chr, [*range(0x100), 0x202E, 0x2028, 0xDCFF, 0x1F600]))
    row = json_diagnostic(finding("a\x7f\x1b.story", message))

    assert row.isascii()
    assert row.isprintable()
    assert message == json.loads(row)["message"]
