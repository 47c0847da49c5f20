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
class TooDeep:
    """A bracket that opens one level too many."""

    span: Span


@record
class Tokens:
    """The tokens of a text, its comments, and what is wrong with its letters."""

    tokens: list[Token]
    comments: list[Span]
    faults: list[UnclosedString | TooDeep]


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

_RESUMES = re.compile(
    r"^[ \t]*(?:\}|(?:story|library|use|from|space|data|map|base|mesa|behavioural|setup|goal|physical"
    r"|mathematical|rationale|rival|bridge|claim|doubt|open|choice|flavour|predicate|rejected|class"
    r"|mechanism|words)\b)",
    re.MULTILINE,
)
"""Where an unclosed long string is taken to end: at a line that closes a block or begins a declaration."""


def tokenize(text: str) -> Tokens:
    """All tokens of a text. An unclosed string ends with its line, and is a token all the same."""
    tokens: list[Token] = []
    comments: list[Span] = []
    faults: list[UnclosedString | TooDeep] = []
    add = tokens.append
    depth = 0
    at = 0
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
            at = _end_of_unclosed(text, start, at)
            quotes = '"""' if text.startswith('"""', start) else '"'
            faults.append(UnclosedString(Span(start, at), quotes))
            add(Token("STRING", text[start:at], start, at))
    return Tokens(tokens, comments, faults)


def _end_of_unclosed(text: str, start: int, line_end: int) -> int:
    if text.startswith('"""', start):
        resumed = _RESUMES.search(text, line_end)
        line_end = resumed.start() - 1 if resumed is not None else len(text)
    return start + len(text[start:line_end].rstrip())


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
    wrong = [
        Span(found.start(), found.end())
        for found in _ESCAPE.finditer(literal)
        if _escaped(found) is None
    ]
    return _ESCAPE.sub(lambda found: _escaped(found) or found.group(), body), wrong


def _escaped(found: re.Match[str]) -> str | None:
    number, letter = found.group(1), found.group(2)
    if number is None:
        return _SIMPLE_ESCAPES.get(letter)
    point = int(number, 16)
    return chr(point) if point < 0x110000 and not 0xD800 <= point < 0xE000 else None
