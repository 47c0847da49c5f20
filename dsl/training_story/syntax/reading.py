"""What stands around a mistake: the tokens, the stack of the machine, and questions about both."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.diagnostics.problems import Problems
from training_story.faults import unexpected_text, unknown_keyword
from training_story.syntax.machine import Machine
from training_story.syntax.parser import Damage
from training_story.syntax.tokens import PUNCTUATION, Token
from training_story.text.source import Location, SourceFile, Span

MARKS = {"COLON": ":", "COMMA": ",", "RPAR": ")", "RSQB": "]", "LBRACE": "{"}
"""The marks that may be taken as forgotten."""


class Reading:
    """A file that is being read, at the mistakes that it holds."""

    def __init__(
        self,
        source: SourceFile,
        machine: Machine,
        tokens: list[Token],
        problems: Problems,
        damages: list[Damage],
    ) -> None:
        self._source = source
        self._machine = machine
        self._tokens = tokens
        self._problems = problems
        self._damages = damages
        self._failed_at = tokens[-1].start
        self._words: Counter[str] | None = None

    def _unexpected(self, at: int) -> Diagnostic:
        token = self._tokens[at]
        location = self._location(token)
        words = self._machine.words_of(self._machine.expected())
        if token.type == "NAME" and words and self._begins_item(at):
            if self._machine.is_keyword(token.text):
                return unknown_keyword.misplaced(location, token.text, words)
            return unknown_keyword.unknown(location, token.text, words)
        before = self._tokens[at - 1] if at else token
        if token.type == "NAME" and before.type == "STRING" and before.end == token.start:
            return unexpected_text.quote_in_text(location, token.text)
        return unexpected_text.unexpected(location, token.text, self._expected())

    def _expected(self) -> list[str]:
        expected = self._machine.expected()
        marks = {terminal: f"`{mark}`" for mark, terminal in reversed(PUNCTUATION.items())}
        kinds = {"NAME": "a name", "STRING": "a text in quotes", "NUMBER": "a number"}
        shown = [kinds[each] for each in expected if each in kinds]
        shown += [f"`{word}`" for word in self._machine.words_of(expected)]
        shown += [marks[each] for each in expected if each in marks]
        return shown

    def _is_prose(self, at: int) -> bool:
        """Whether a word can't be an annotation: it stands alone, and nowhere else in the file."""
        token = self._tokens[at]
        if token.type != "NAME" or self._tokens[at + 1].type in ("DOT", "LPAR", "LSQB") or token.text[0].isupper():
            return False
        if self._words is None:
            self._words = Counter(each.text for each in self._tokens if each.type == "NAME")
        return self._words[token.text] == 1

    def _begins_line(self, at: int) -> bool:
        before = self._tokens[at - 1].end if at else 0
        return at == 0 or "\n" in self._source.text[before : self._tokens[at].start]

    def _begins_item(self, at: int) -> bool:
        return self._begins_line(at) or self._tokens[at - 1].type in ("LBRACE", "RBRACE")

    def _ends_in_text(self) -> bool:
        """Whether the last token is a text that isn't closed: that has been reported."""
        text = self._tokens[-2].text if len(self._tokens) > 1 else ""
        quotes = '"""' if text.startswith('"""') else '"'
        return text.startswith('"') and (len(text) < 2 * len(quotes) or not text.endswith(quotes))

    def _damaged_at(self, offset: int) -> bool:
        return bool(self._damages) and self._damages[-1].span.end >= offset

    def _span(self, token: Token) -> Span:
        return Span(token.start, token.end)

    def _location(self, token: Token) -> Location:
        return Location(self._source, self._span(token))

    def _column(self, token: Token) -> int:
        return self._source.position(token.start).column

    def _column_of_block(self, height: int) -> int:
        return self._source.column_of_line_with(self._machine.starts[height])

    def _brace(self, height: int, before: int) -> Location:
        """The ``{`` that isn't closed: the block at ``height``, or one in it with the ``}`` of an outer one."""
        tokens = self._tokens
        start = self._machine.starts[height]
        opened: list[Token] = []
        for index in range(bisect_left(tokens, start, key=lambda token: token.start), before):
            token = tokens[index]
            if token.type == "LBRACE":
                opened.append(token)
            elif token.type == "RBRACE" and opened:
                last = opened.pop()
                if self._begins_line(index) and self._column(token) < self._source.column_of_line_with(last.start):
                    return self._location(last)
        return Location(self._source, Span(start, self._machine.ends[height]))

    def _end_of_last(self) -> int:
        """The place right after what was read last."""
        return self._machine.ends[-1] if self._machine.ends else 0

    def _end_span(self) -> Span:
        end = len(self._source.text.rstrip())
        return Span(max(0, end - 1), end)

    def _list_height(self, terminal: str, lowest: int, highest: int | None = None) -> int:
        """The greatest height from which a block, or the file, can end."""
        for height in range(self._machine.height if highest is None else highest, lowest, -1):
            if self._machine.accepts(terminal, height=height):
                return height
        return lowest

    def _blocks_to_close(self, at: int, cut: bool = False) -> list[int]:
        """The open blocks to close so that the word at ``at`` is a keyword, the innermost first."""
        token = self._tokens[at]
        column = self._column(token)
        blocks: list[int] = []
        for height in self._machine.open_blocks():
            if column > self._column_of_block(height):
                return []
            blocks.append(height)
            if self._accepts_after_closing(at, blocks, cut):
                return blocks
        return []

    def _accepts_after_closing(self, at: int, blocks: list[int], cut: bool) -> bool:
        height = self._list_height("RBRACE", blocks[0] + 1) if cut else self._machine.height
        return self._machine.reach(self._tokens, at, 2, ["RBRACE"] * len(blocks), height) == 2

    def _words_for(self, terminal: str) -> tuple[str, ...]:
        """The mark or words that a terminal may be."""
        mark = MARKS.get(terminal)
        return (mark,) if mark is not None else tuple(self._machine.words_of([terminal]))

    def _written(self, terminal: str) -> str:
        return MARKS.get(terminal) or self._machine.words_of([terminal])[0]
