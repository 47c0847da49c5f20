"""From text to tokens. Nothing here raises on what an author may write."""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import NamedTuple

from training_story.text.records import record
from training_story.text.source import Span

MOST_NESTING = 200
"""How deep brackets may nest; a type or term is walked by recursion."""


class Token(NamedTuple):
    """A terminal of the grammar. A word is ``NAME`` here; the parser knows where it is a keyword."""

    type: str
    text: str
    start: int
    end: int


@record
class UnclosedString:
    """A string whose closing quotes are missing."""

    span: Span
    quotes: str


@record
class UnopenedString:
    """A string whose first quote is missing."""

    span: Span


@record
class TooDeep:
    """A bracket that opens one level too many."""

    span: Span


@record
class Tokens:
    """The tokens of a text, its comments, and what is wrong with its letters."""

    tokens: list[Token]
    comments: list[Span]
    faults: list[UnclosedString | UnopenedString | TooDeep]


PUNCTUATION = {
    "{": "LBRACE", "}": "RBRACE", "(": "LPAR", ")": "RPAR", "[": "LSQB", "]": "RSQB",
    ",": "COMMA", ":": "COLON", ".": "DOT", "=": "EQUAL", "?": "OPTIONAL",
    "->": "_ARROW", "→": "_ARROW", "*": "_TIMES", "×": "_TIMES",
}  # fmt: skip
"""The terminal of each mark."""

_TOKEN = re.compile(
    r"""[\s\ufeff]*(?:
      (?P<NAME>[^\W\d]\w*)
    | (?P<STRING>\"\"\"(?:[^"\\]|\\.|"(?!""))*\"\"\"|"(?!"")(?:[^"\\\n]|\\[^\n])*")
    | (?P<MARK>->|[{}()\[\],:.=?→*×])
    | (?P<COMMENT>\#[^\n]*)
    | (?P<NUMBER>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?%?)
    | (?P<UNCLOSED>"(?:"")?[^\n]*)
    | (?P<OTHER>[^\s\w"{}()\[\],:.=?*\#]+|\S)
    )""",
    re.VERBOSE | re.DOTALL,
)


def tokenize(text: str) -> Tokens:
    """All tokens of a text. A string without its closing quotes is a token all the same."""
    read = Tokens([], [], [])
    comments = read.comments
    add = read.tokens.append
    depth = 0
    at = 0
    mended = 0
    while (found := _TOKEN.match(text, at)) is not None:
        kind = found.lastgroup
        assert kind is not None  # every alternative has a name
        start, at = found.span(kind)
        written = text[start:at]
        if kind == "NAME" or kind == "STRING" or kind == "NUMBER" or kind == "OTHER":
            add(Token(kind, written, start, at))
        elif kind == "MARK":
            if written in "{([":
                depth += 1
                if depth > MOST_NESTING:
                    return Tokens([], comments, [TooDeep(Span(start, at))])
            elif written in "})]" and depth:
                depth -= 1
            add(Token(PUNCTUATION[written], written, start, at))
        elif kind == "COMMENT":
            comments.append(Span(start, at))
        else:
            at, closed = _mend_quotes(read, text, start, mended)
            mended = at
            depth = max(0, depth + closed)
    return read


def _mend_quotes(read: Tokens, text: str, start: int, mended: int) -> tuple[int, int]:
    """Deal with the unclosed text at ``start``; say where to read on, and by how much the nesting changes.

    Tokens after ``mended`` may be given up, and are then read anew.
    """
    # Only a slip needs the guesses.
    from training_story.syntax import quotes

    end: int | None
    if text.startswith('"""', start):
        swallowed = (
            each.start
            for each in read.tokens
            if each.start >= mended and each.type == "STRING" and quotes.swallows_declaration(each.text)
        )
        start = next(swallowed, start)
        end = quotes.long_slip(text, start)
        marks, begin = '"""', start
    else:
        line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", start)
        before = next((each.end for each in reversed(read.tokens) if each.start < line_start), 0)
        begin = max(line_start, mended, before)
        start, end = quotes.slip(text, begin, line_end if line_end >= 0 else len(text), start)
        marks = '"'
    formula = quotes.unopened_formula(text, begin, start) if end is None else None
    if formula is not None:
        closed = _forget_from(read, formula)
        read.faults.append(UnopenedString(Span(formula, start + 1)))
        read.tokens.append(Token("STRING", f'"{text[formula : start + 1]}', formula, start + 1))
        return start + 1, closed
    closed = _forget_from(read, start)
    if end is None:
        read.tokens.append(Token("STRAY_QUOTE", '"', start, start + 1))
        return start + 1, closed
    read.faults.append(UnclosedString(Span(start, end), marks))
    read.tokens.append(Token("STRING", text[start:end], start, end))
    return end, closed


def _forget_from(read: Tokens, start: int) -> int:
    """Give up what was read after ``start``: how many more brackets it closed than it opened."""
    closed = 0
    while read.tokens and read.tokens[-1].start >= start:
        kind = read.tokens.pop().type
        closed += (kind in ("RBRACE", "RPAR", "RSQB")) - (kind in ("LBRACE", "LPAR", "LSQB"))
    while read.comments and read.comments[-1].start >= start:
        read.comments.pop()
    while read.faults and read.faults[-1].span.start >= start:
        read.faults.pop()
    return closed


_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|(.))", re.DOTALL)
_SIMPLE_ESCAPES = {'"': '"', "\\": "\\", "n": "\n", "t": "\t"}


def string_value(literal: str) -> tuple[str, list[Span]]:
    """What a string literal says, and the spans within the literal of escapes that don't exist."""
    long = literal.startswith('"""')
    quotes = 3 if long else 1
    closed = len(literal) >= 2 * quotes and literal.endswith('"' * quotes)
    body = literal[quotes : len(literal) - quotes if closed else len(literal)]
    if long:
        body = cleandoc(body)
    if "\\" not in body:
        return body, []
    wrong = [Span(found.start(), found.end()) for found in _ESCAPE.finditer(literal) if _escaped(found) is None]
    return _ESCAPE.sub(lambda found: _escaped(found) or found.group(), body), wrong


def _escaped(found: re.Match[str]) -> str | None:
    number, letter = found.group(1), found.group(2)
    if number is None:
        return _SIMPLE_ESCAPES.get(letter)
    point = int(number, 16)
    return chr(point) if point < 0x110000 and not 0xD800 <= point < 0xE000 else None
