"""What the parser does after a mistake, so that one mistake costs one declaration at most.

First the small repairs, which keep the tree whole: a misspelt keyword, a missing mark or word, a stray
mark, a block that was never closed. Where none fits, what was begun is taken off the stack and reading
goes on at the next keyword that begins a line and may stand at that depth, or where the block ends.
"""

from __future__ import annotations

from bisect import bisect_left

from training_story.diagnostics.problems import Problems
from training_story.faults import unclosed, unexpected_text, unknown_keyword
from training_story.syntax import likely_sentences
from training_story.syntax.machine import END, Machine
from training_story.syntax.parser import Damage
from training_story.syntax.tokens import PUNCTUATION, Token
from training_story.text.near import near_matches
from training_story.text.source import Location, SourceFile, Span

_INSERTED = {"COLON": ":", "COMMA": ",", "RPAR": ")", "RSQB": "]"}


class Recovery:
    """Repairs the stack of a machine at one mistake."""

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

    def resume_at(self, at: int) -> int:
        """Report the mistake at a token and say at which token to go on.

        The machine accepts the token that it names, or the token is the end of the file: so each call
        gets further.
        """
        self._failed_at = self._tokens[at].start
        sentence = likely_sentences.recognize(self._source, self._machine, self._tokens, at)
        if sentence is not None:
            self._problems.add(sentence)
            return self._skip(at)
        for repair in (self._respell, self._insert, self._replace, self._drop, self._close_blocks):
            resumed = repair(at)
            if resumed is not None:
                return resumed
        self._report_unexpected(at)
        return self._skip(at)

    def finish(self) -> object:
        """Close what is still open at the end of the file, and give the tree."""
        machine = self._machine
        end = self._tokens[-1]
        opened = next(machine.open_blocks(), None)
        if opened is not None:
            self._problems.add(unclosed.block(self._source, self._brace(opened), None))
        elif not self._damaged_at(end.start):
            self._problems.add(
                unexpected_text.unexpected_end(Location(self._source, self._end_span()), self._expected())
            )
        self._cut_to("RBRACE" if opened is not None else END, end.start)
        for height in list(machine.open_blocks()):
            self._cut_to("RBRACE", end.start, above=height)
            machine.feed(Token("RBRACE", "}", end.start, end.start), "RBRACE")
        tree = machine.finish(end.start)
        assert tree is not None
        return tree

    # Small repairs: the token to go on at, or None where the repair doesn't fit

    def _respell(self, at: int) -> int | None:
        """``behavior`` for ``behaviour``, where the word after it fits too."""
        token = self._tokens[at]
        if token.type != "NAME" or self._machine.is_keyword(token.text):
            return None
        following = self._tokens[at + 1]
        for near in near_matches(token.text, self._machine.words_of(self._machine.expected())):
            keyword = self._machine.keyword(near)
            if keyword is not None and self._terminal(following, at + 1, after=keyword) is not None:
                self._problems.add(unknown_keyword.misspelt(self._location(token), token.text, near))
                self._machine.feed(Token("NAME", near, token.start, token.end), keyword)
                return at + 1
        return None

    def _insert(self, at: int) -> int | None:
        """A missing ``:``, ``,`` or closing bracket, or the one word that must come here."""
        token = self._tokens[at]
        for terminal in self._candidates():
            following = self._terminal(token, at, after=terminal)
            if following is not None:
                written = self._written(terminal)
                self._problems.add(
                    unexpected_text.missing(self._source, self._gap_before(token), written, token.text)
                )
                place = self._gap_before(token)
                self._machine.feed(Token(terminal, written, place.start, place.start), terminal)
                return at
        return None

    def _replace(self, at: int) -> int | None:
        """One word written for the one word that must come here: ``computed over`` for ``computed on``."""
        token = self._tokens[at]
        if token.type != "NAME" or at + 1 >= len(self._tokens) - 1:
            return None
        for terminal in self._candidates():
            if terminal in _INSERTED:
                continue
            if self._terminal(self._tokens[at + 1], at + 1, after=terminal) is not None:
                written = self._written(terminal)
                self._problems.add(
                    unexpected_text.unexpected(
                        self._source, self._span(token), token.text, [f"`{written}`"], written
                    )
                )
                self._machine.feed(Token(terminal, written, token.start, token.end), terminal)
                return at + 1
        return None

    def _drop(self, at: int) -> int | None:
        """A stray mark such as ``;``, where what follows it fits."""
        token = self._tokens[at]
        if token.type in ("NAME", "STRING", "NUMBER", "LBRACE"):
            return None
        if token.type == "RBRACE" and next(self._machine.open_blocks(), None) is not None:
            return None
        following = self._tokens[at + 1]
        fits = following.type == "$END" or self._terminal(following, at + 1) is not None
        if not fits and token.type != "RBRACE":
            return None
        self._report_unexpected(at)
        return at + 1

    def _close_blocks(self, at: int) -> int | None:
        """A block without ``}`` before a declaration that stands no deeper than the block's own line."""
        token = self._tokens[at]
        if not self._begins_line(at) or not self._machine.accepts("RBRACE"):
            return None
        blocks = self._blocks_to_close(at)
        if not blocks:
            return None
        self._problems.add(
            unclosed.block(self._source, self._brace(blocks[-1]), self._location(token))
        )
        self._close(len(blocks), token)
        return at

    # Skipping

    def _skip(self, at: int) -> int:
        tokens = self._tokens
        depth = 0
        for index in range(at, len(tokens) - 1):
            token = tokens[index]
            if token.type == "LBRACE":
                if depth == 0 and index > at and self._resume_in_block(index):
                    return index
                depth += 1
            elif token.type == "RBRACE":
                if depth == 0 and next(self._machine.open_blocks(), None) is not None:
                    self._cut_to("RBRACE", token.start)
                    return index
                depth = max(0, depth - 1)
            elif depth == 0 and token.type == "NAME" and self._begins_line(index):
                if self._resume_at_keyword(index):
                    return index
        self._note_damage(self._machine.height, tokens[-1].start)
        return len(tokens) - 1

    def _resume_in_block(self, index: int) -> bool:
        """Give up what stands between a declaration's name and its ``{``, and read the block."""
        token = self._tokens[index]
        lowest = next(self._machine.open_blocks(), -1) + 1
        for height in range(self._machine.height, lowest, -1):
            if self._machine.accepts("LBRACE", height=height):
                self._cut(height, token.start)
                return True
        return False

    def _resume_at_keyword(self, index: int) -> bool:
        token = self._tokens[index]
        lowest = next(self._machine.open_blocks(), -1) + 1
        for height in range(self._machine.height, lowest - 1, -1):
            if self._machine.keyword(token.text, height) is not None:
                self._cut(height, token.start)
                return True
        if not self._machine.is_keyword(token.text):
            return False
        blocks = self._blocks_to_close(index, cut=True)
        if not blocks:
            return False
        self._cut_to("RBRACE", token.start)
        self._close(len(blocks), token)
        return True

    def _blocks_to_close(self, at: int, cut: bool = False) -> list[int]:
        """The open blocks to close so that the word at ``at`` is a keyword, the innermost first."""
        token = self._tokens[at]
        column = self._source.position(token.start).column
        blocks: list[int] = []
        for height in self._machine.open_blocks():
            if column > self._source.column_of_line_with(self._machine.starts[height]):
                return []
            blocks.append(height)
            if self._accepts_after_closing(token.text, blocks, cut):
                return blocks
        return []

    def _accepts_after_closing(self, word: str, blocks: list[int], cut: bool) -> bool:
        height = self._list_height("RBRACE", blocks[0] + 1) if cut else self._machine.height
        braces = ["RBRACE"] * len(blocks)
        terminal = self._machine.terminal_of(word)
        return terminal is not None and self._machine.accepts(*braces, terminal, height=height)

    def _close(self, blocks: int, token: Token) -> None:
        end = self._gap_before(token).start
        for _ in range(blocks):
            self._machine.feed(Token("RBRACE", "}", end, end), "RBRACE")

    def _cut_to(self, terminal: str, resumed: int, above: int | None = None) -> None:
        lowest = above if above is not None else next(self._machine.open_blocks(), -1)
        self._cut(self._list_height(terminal, lowest + 1), resumed)

    def _list_height(self, terminal: str, lowest: int) -> int:
        """The greatest height from which a block, or the file, can end."""
        for height in range(self._machine.height, lowest, -1):
            if self._machine.accepts(terminal, height=height):
                return height
        return lowest

    def _cut(self, height: int, resumed: int) -> None:
        self._note_damage(height, resumed)
        self._machine.cut(height)

    def _note_damage(self, height: int, resumed: int) -> None:
        starts = self._machine.starts
        failed = self._failed_at
        start = min(starts[height], failed) if height < len(starts) else failed
        if start < resumed:
            first = bisect_left(self._tokens, start, key=lambda token: token.start)
            last = bisect_left(self._tokens, resumed, key=lambda token: token.start)
            names = frozenset(token.text for token in self._tokens[first:last] if token.type == "NAME")
            self._damages.append(Damage(Span(start, resumed), names))

    # Words for reports

    def _report_unexpected(self, at: int) -> None:
        token = self._tokens[at]
        location = self._location(token)
        expected = self._machine.expected()
        words = self._machine.words_of(expected)
        if token.type == "NAME" and words and self._begins_item(at):
            if self._machine.is_keyword(token.text):
                self._problems.add(unknown_keyword.misplaced(location, token.text, words))
            else:
                self._problems.add(unknown_keyword.unknown(location, token.text, words))
            return
        self._problems.add(
            unexpected_text.unexpected(
                self._source, self._span(token), token.text, self._expected(), None
            )
        )

    def _expected(self) -> list[str]:
        expected = self._machine.expected()
        marks = {terminal: f"`{mark}`" for mark, terminal in reversed(PUNCTUATION.items())}
        kinds = {"NAME": "a name", "STRING": "a text in quotes", "NUMBER": "a number", END: "the end"}
        shown = [kinds[each] for each in expected if each in kinds and each != END]
        shown += [f"`{word}`" for word in self._machine.words_of(expected)]
        shown += [marks[each] for each in expected if each in marks]
        return shown

    # Small questions

    def _candidates(self) -> list[str]:
        """Closing and separating marks that could come next, and the one keyword that must."""
        expected = self._machine.expected()
        marks = [terminal for terminal in expected if terminal in _INSERTED]
        keywords = [each for each in expected if self._machine.words_of([each])]
        certain = len(keywords) == 1 and "NAME" not in expected and "RBRACE" not in expected
        return marks + keywords if certain else marks

    def _written(self, terminal: str) -> str:
        return _INSERTED.get(terminal) or self._machine.words_of([terminal])[0]

    def _terminal(self, token: Token, at: int, after: str | None = None) -> str | None:
        """What a token would be, if need be after one more terminal; None where it doesn't fit."""
        before = () if after is None else (after,)
        keyword = self._machine.terminal_of(token.text)
        if keyword is not None and token.type == "NAME" and self._tokens[at + 1].type != "DOT":
            if self._machine.accepts(*before, keyword):
                return keyword
        return token.type if self._machine.accepts(*before, token.type) else None

    def _begins_line(self, at: int) -> bool:
        token = self._tokens[at]
        line_start = self._source.text.rfind("\n", 0, token.start) + 1
        return not self._source.text[line_start : token.start].strip()

    def _begins_item(self, at: int) -> bool:
        return self._begins_line(at) or self._tokens[at - 1].type in ("LBRACE", "RBRACE")

    def _damaged_at(self, offset: int) -> bool:
        return bool(self._damages) and self._damages[-1].span.end >= offset

    def _span(self, token: Token) -> Span:
        return Span(token.start, token.end)

    def _location(self, token: Token) -> Location:
        return Location(self._source, self._span(token))

    def _brace(self, height: int) -> Location:
        return Location(self._source, Span(self._machine.starts[height], self._machine.ends[height]))

    def _gap_before(self, token: Token) -> Span:
        """The place right after what was read last."""
        end = self._machine.ends[-1] if self._machine.ends else token.start
        return Span(end, end)

    def _end_span(self) -> Span:
        end = len(self._source.text.rstrip())
        return Span(max(0, end - 1), end)
