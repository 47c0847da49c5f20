"""Findings as a JUnit report: a failed test for each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.diagnostics.summary import Summary

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit_case(diagnostic: Diagnostic) -> str:
    """One finding as a test case that failed."""
    source, span = diagnostic.location
    place = source.position(span.start)
    code = diagnostic.code
    detail = "\n".join([f"{source.name}:{place.line}:{place.column}", *diagnostic.all_notes, *diagnostic.help])
    return (
        f'    <testcase classname="{_escaped(source.name)}" name="{code.number} {code.name} at line {place.line},'
        f' column {place.column}" time="0">\n'
        f'      <failure type="{diagnostic.severity.word}" message="{_escaped(diagnostic.message)}">'
        f"{_escaped(detail)}</failure>\n    </testcase>\n"
    )


def junit_report(cases: Sequence[str], summary: Summary) -> str:
    """A whole report from test cases; one that passed where there are no findings."""
    listed = "".join(cases)
    if not cases:
        listed = '    <testcase classname="story" name="no findings" time="0"/>\n'
    counts = f'tests="{max(1, len(cases))}" failures="{len(cases)}"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="story check" {counts} errors="0" time="0">\n'
        f'  <testsuite name="{summary.files} files" {counts} errors="0" skipped="0" time="0">\n'
        f"{listed}  </testsuite>\n</testsuites>\n"
    )


def _escaped(text: str) -> str:
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("\n", "&#10;")):
        text = text.replace(character, entity)
    return _NOT_XML.sub(lambda found: f"\\u{ord(found.group()):04x}", text)
