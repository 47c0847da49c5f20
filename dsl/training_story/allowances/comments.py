"""Allowances as they stand in a text: ``# story: allow CODE because "..." until 2027-03-01``."""

from __future__ import annotations

import re
import sys

from training_story.syntax.outline import items
from training_story.syntax.parser import ParsedFile
from training_story.text.mapped import MappedText
from training_story.text.records import record
from training_story.text.source import Span

_COMMENT = re.compile(r"#\s*story:\s*(?P<rest>.*)", re.DOTALL)
_REMARK = re.compile(r"story:\s*(?P<rest>.*)", re.DOTALL)
_ALLOW = re.compile(
    r"allow\s+(?P<codes>[\w-]+(?:\s*,\s*[\w-]+)*)"
    r"(?:\s+because\s+\"(?P<reason>(?:[^\"\\]|\\.)*)\")?"
    r"(?:\s+until\s+(?P<until>\d{4}-\d{2}-\d{2}))?\s*\Z"
)
_CODE = re.compile(r"[\w-]+")


@record
class AllowedCode:
    """One code or name of an allowance."""

    written: str
    span: Span


@record
class Allowance:
    """An allowance and the stretch of text that it covers.

    ``codes`` is empty and ``reason`` None where the comment doesn't have the form of an allowance.
    """

    span: Span
    codes: tuple[AllowedCode, ...]
    reason: str | None
    until: str | None
    covers: Span

    @property
    def covers_all(self) -> bool:
        """Whether it stands at the top, for everything."""
        return self.covers.end == sys.maxsize


def allowances_in(parsed: ParsedFile) -> list[Allowance]:
    """The allowances of a file, in order.

    One before the header covers the file; any other covers the declaration or field that follows it.
    """
    text = parsed.source.text
    found = [
        (span, match)
        for span in parsed.comments
        if (match := _COMMENT.match(text[span.start : span.end].rstrip())) is not None
    ]
    if not found:
        return []
    starts = sorted(items(parsed.file), key=lambda item: item.start)
    header = parsed.file.header
    allowances = []
    for span, match in found:
        following = next((item for item in starts if item.start >= span.end), None)
        at_top = header is not None and span.end <= header.span.start
        if at_top:
            covers = Span(0, sys.maxsize)
        elif following is None:
            covers = Span(span.end, span.end)
        else:
            covers = Span(following.start, following.end)
        allowances.append(_allowance(span, match, covers))
    return allowances


def allowance_of(text: MappedText, whole: Span, covers: Span) -> Allowance:
    """The allowance that a comment of a document says; ``whole`` is the comment with its marks."""
    comment = _REMARK.match(text.value)
    assert comment is not None  # what begins otherwise is no remark
    read = _allowance(Span(0, len(text.value)), comment, covers)
    codes = tuple(AllowedCode(each.written, text.host_span(each.span)) for each in read.codes)
    return Allowance(whole, codes, read.reason, read.until, covers)


def _allowance(span: Span, comment: re.Match[str], covers: Span) -> Allowance:
    match = _ALLOW.match(comment["rest"])
    offset = span.start + comment.start("rest")
    whole = Span(span.start, offset + len(comment["rest"]))
    if match is None:
        return Allowance(whole, (), None, None, covers)
    first = offset + match.start("codes")
    codes = tuple(
        AllowedCode(each.group(), Span(first + each.start(), first + each.end()))
        for each in _CODE.finditer(match["codes"])
    )
    reason = match["reason"]
    return Allowance(whole, codes, reason if reason and reason.strip() else None, match["until"], covers)
