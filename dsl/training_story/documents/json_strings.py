"""JSON with the place of each string: enough to take texts out of a notebook and put them back."""

from __future__ import annotations

import re
from typing import NamedTuple

from training_story.text.mapped import MappedText, Piece
from training_story.text.source import Span

_TOKEN = re.compile(
    r"""[ \t\r\n]*(?:
      (?P<string>"[^"\\]*(?:\\.[^"\\]*)*")
    | (?P<open>[\[{])
    | (?P<close>[\]}])
    | (?P<mark>[:,])
    | (?P<other>[^\s\[\]{}:,"]+)
    )""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})(?:\\u([dD][c-fC-F][0-9a-fA-F]{2}))?|(.))", re.DOTALL)
_SIMPLE = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_MOST_DEPTH = 200


class Value(NamedTuple):
    """A string at a path of keys and indexes; ``place`` is inside of its quotes."""

    path: tuple[str | int, ...]
    place: Span


def strings_of(text: str, deepest: int = 6) -> tuple[list[Value], int | None]:
    """All strings that are values, down to a depth, and where the text breaks off if it isn't JSON."""
    return _Scanner(text, deepest).run()


class _Scanner:
    """Goes over the tokens with a stack of its own. What may follow is told by four flags."""

    def __init__(self, text: str, deepest: int) -> None:
        self._text = text
        self._deepest = deepest
        self._found: list[Value] = []
        self._path: list[str | int] = []
        self._closing: list[str] = []
        self._has_value = False
        """A value is complete, so a comma or a bracket follows, or the end."""
        self._has_key = False
        self._awaits_colon = False
        self._is_fresh = False
        """A bracket was opened just now, so it may be closed."""

    def run(self) -> tuple[list[Value], int | None]:
        at = 1 if self._text.startswith("\ufeff") else 0
        while (token := _TOKEN.match(self._text, at)) is not None:
            kind = token.lastgroup or ""
            if not self._accept(kind, token):
                return self._found, token.start(kind)
            self._is_fresh = kind == "open"
            at = token.end()
        is_whole = not self._closing and self._has_value and not self._text[at:].strip(" \t\r\n")
        return self._found, None if is_whole else at

    def _accept(self, kind: str, token: re.Match[str]) -> bool:
        if kind == "mark":
            return self._colon() if token["mark"] == ":" else self._comma()
        if kind == "close":
            return self._close(token["close"])
        if self._has_value or self._awaits_colon:
            return False
        if self._closing and self._closing[-1] == "}" and not self._has_key:
            if kind != "string":
                return False
            self._path[-1] = token["string"][1:-1]
            self._has_key = self._awaits_colon = True
        elif kind == "open":
            if len(self._closing) >= _MOST_DEPTH:
                return False
            is_object = token["open"] == "{"
            self._closing.append("}" if is_object else "]")
            self._path.append("" if is_object else 0)
            self._has_key = False
        else:
            if kind == "string" and len(self._path) <= self._deepest:
                start, end = token.span("string")
                self._found.append(Value(tuple(self._path), Span(start + 1, end - 1)))
            self._has_value = True
        return True

    def _colon(self) -> bool:
        was_awaited, self._awaits_colon = self._awaits_colon, False
        return was_awaited

    def _comma(self) -> bool:
        if not self._has_value or not self._closing:
            return False
        self._has_value = self._has_key = False
        last = self._path[-1]
        if isinstance(last, int):
            self._path[-1] = last + 1
        return True

    def _close(self, mark: str) -> bool:
        if not self._closing or self._closing.pop() != mark or not (self._has_value or self._is_fresh):
            return False
        self._path.pop()
        self._has_value = True
        return True


def unescaped(text: str, place: Span) -> MappedText:
    """What a string says, with the place of each character. A lone surrogate becomes U+FFFD."""
    values = []
    pieces = []
    size = 0
    at = place.start
    while (found := _ESCAPE.search(text, at, place.end)) is not None:
        if found.start() > at:
            pieces.append(Piece(size, at, found.start()))
            values.append(text[at : found.start()])
            size += found.start() - at
        value, at = _value(found)
        pieces.append(Piece(size, found.start(), at))
        values.append(value)
        size += len(value)
    if place.end > at:
        pieces.append(Piece(size, at, place.end))
        values.append(text[at : place.end])
    return MappedText("".join(values), tuple(pieces) or (Piece(0, place.start, place.start),))


def _value(found: re.Match[str]) -> tuple[str, int]:
    """What an escape stands for, and its end."""
    first, second, letter = found.groups()
    if first is None:
        return _SIMPLE.get(letter, letter), found.end()
    point = int(first, 16)
    if second is not None and 0xD800 <= point < 0xDC00:
        return chr(0x10000 + ((point - 0xD800) << 10) + int(second, 16) - 0xDC00), found.end()
    end = found.start() + 6
    return ("\ufffd" if 0xD800 <= point < 0xE000 else chr(point)), end
