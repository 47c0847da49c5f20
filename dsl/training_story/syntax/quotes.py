"""Which quote of a line is missing, so that one slip doesn't hide the rest of the line.

A quote opens where white space or a bracket stands before it, and closes where one stands after it. The
first quote that breaks the order of opening and closing shows the slip.
"""

from __future__ import annotations

import re

_LONGEST_LINE = 2_000
"""Past it nothing is guessed: each slip looks at its whole line."""

_BEFORE_NEXT = re.compile(r"(?:\s*[)\],{}])*\s*(?:\w+\s*:|because|by|python)?\s*\Z")
"""What stands between a text that wasn't closed and the next text of its line."""

_AT_LINE_END = re.compile(r"[)\],{}\s]*\Z")

_DECLARATION = re.compile(
    r"^(?:[ \t]*(?:space|setup|goal|physical|mathematical|rationale|rival|claim|doubt|choice|flavour|predicate"
    r"|rejected|class|mechanism|constraint|nudge|selection|assumption)[ \t{][^\n]*\{[ \t]*|\}[ \t]*)$",
    re.MULTILINE,
)


def slip(text: str, begin: int, end: int, unclosed: int) -> tuple[int, int | None]:
    """The quote at fault in ``text[begin:end]``, the rest of one line, and where its text ends.

    No end means that the quote closes a text that wasn't opened. ``unclosed`` is the last quote of the
    line, left over by reading the line as it stands.
    """
    if end - begin > _LONGEST_LINE:
        return unclosed, unclosed + len(text[unclosed:end].rstrip())
    opened: int | None = None
    for found in re.finditer(r'\\.|"', text[begin:end]):
        at = begin + found.start()
        if found.group() != '"':
            continue
        opens, closes = _opens(text, at), _closes(text, at, end)
        if opened is None:
            if closes and not opens:
                return at, None
            opened = at
        elif opens and not closes:
            rest = _BEFORE_NEXT.search(text, opened + 1, at)
            return opened, rest.start() if rest is not None else at
        else:
            opened = None
    start = opened if opened is not None else unclosed
    return start, _end_of(text, start, end)


def _opens(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    return not before or before.isspace() or before in "([,:{"


def _closes(text: str, at: int, end: int) -> bool:
    after = text[at + 1 : end][:1]
    return not after or after.isspace() or after in ")],{}.:"


def _end_of(text: str, start: int, end: int) -> int:
    """The end of an unclosed text that is the last of its line: brackets that it doesn't open aren't its own."""
    tail = _AT_LINE_END.search(text, start + 1, end)
    at = tail.start() if tail is not None else end
    opened = [text.count(pair[0], start, at) - text.count(pair[1], start, at) for pair in ("()", "[]", "{}")]
    while at < end and text[at] in ")]}":
        kind = ")]}".index(text[at])
        if opened[kind] <= 0:
            break
        opened[kind] -= 1
        at += 1
    return max(at, start + 1)


def unopened_formula(text: str, begin: int, closing: int) -> int | None:
    """Where the text of a formula begins that has its closing quote alone; its words could be fields."""
    found = re.compile(r"\s*formula\s+(?=[^\"\s])").match(text, begin, closing)
    return found.end() if found is not None else None


def long_slip(text: str, start: int) -> int:
    """Where an unclosed long text is taken to end: before a line that can only be a declaration's."""
    found = _DECLARATION.search(text, start)
    end = found.start() if found is not None else len(text)
    return start + len(text[start:end].rstrip())


def swallows_declaration(literal: str) -> bool:
    """Whether a long text holds a line that looks like a declaration."""
    return literal.startswith('"""') and _DECLARATION.search(literal) is not None
