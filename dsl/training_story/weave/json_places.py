"""Where the members of JSON objects and the items of JSON arrays are written: enough to change one cell alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from training_story.text.records import record
from training_story.text.source import Span

_BLANKS = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


@record
class Written:
    """A value and where it is written; ``key`` is that of a member."""

    key: str
    value: object
    span: Span


def members(text: str, at: int) -> Iterator[Written]:
    """The members of the object that begins at a place. Raises ValueError where there is none."""
    yield from _inside(text, at, "{", "}", has_keys=True)


def items(text: str, at: int) -> Iterator[Written]:
    """The items of the array that begins at a place. Raises ValueError where there is none."""
    yield from _inside(text, at, "[", "]", has_keys=False)


def _inside(text: str, at: int, opening: str, closing: str, has_keys: bool) -> Iterator[Written]:
    at = _expected(text, at, opening)
    while not text.startswith(closing, at):
        key = ""
        if has_keys:
            found, at = _DECODER.raw_decode(text, at)
            key = str(found)
            at = _expected(text, _blank(text, at), ":")
        value, end = _DECODER.raw_decode(text, at)
        yield Written(key, value, Span(at, end))
        at = _blank(text, end)
        if not text.startswith(closing, at):
            at = _expected(text, at, ",")


def _expected(text: str, at: int, mark: str) -> int:
    """Behind a mark and blanks."""
    at = _blank(text, at)
    if not text.startswith(mark, at):
        raise ValueError(f"{mark!r} is missing at {at}")
    return _blank(text, at + 1)


def _blank(text: str, at: int) -> int:
    found = _BLANKS.match(text, at)
    return at if found is None else found.end()
