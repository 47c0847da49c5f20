"""What the parser does after a mistake, so that one mistake costs one declaration at most.

First the small repairs, which keep the tree whole: a misspelt keyword, a missing or stray mark or word, a
text without its first quote, a block that wasn't closed. Of those that fit, the one is taken after which
most of the following text can be read. Where none fits, what was begun is taken off the stack and reading
goes on at the next keyword that begins a line and may stand at that depth, or where the block ends.
"""

from __future__ import annotations

from bisect import bisect_left

from training_story.faults import unclosed, unexpected_text
from training_story.syntax import likely_sentences
from training_story.syntax.machine import END
from training_story.syntax.parser import Damage
from training_story.syntax.repairs import Repairs
from training_story.syntax.tokens import Token
from training_story.text.source import Location, Span

_AMBIGUOUS = frozenset({"from", "open", "data"})
"""Keywords of declarations that are keywords of fields too."""


class Recovery(Repairs):
    """Repairs the stack of a machine at each mistake of a file."""

    def resume_at(self, at: int) -> int:
        """Report the mistake at a token and say at which token to go on.

        The machine accepts the token that it names, or the token is the end of the file, or it stands
        further on: so each call gets further.
        """
        self._failed_at = self._tokens[at].start
        sentence = likely_sentences.recognize(self._source, self._machine, self._tokens, at)
        if sentence is not None:
            self._problems.add(sentence)
            return self._skip_line(at) or self._skip(at)
        repair = self._best_repair(at)
        if repair is None:
            self._report_unexpected(at)
            return self._skip(at)
        self._problems.add(repair.report())
        if repair.lost is not None:
            self._add_damage(repair.lost, repair.is_nameless)
        self._machine.cut(repair.height)
        for token, terminal in repair.fed:
            self._machine.feed(token, terminal)
        return repair.resumed

    def finish(self) -> object:
        """Close what is still open at the end of the file, and give the tree."""
        machine = self._machine
        end = self._tokens[-1]
        self._failed_at = end.start
        opened = next(machine.open_blocks(), None)
        if opened is not None:
            self._problems.add(unclosed.block(self._source, self._brace(opened, len(self._tokens) - 1), None))
        elif not self._damaged_at(end.start) and not self._ends_in_text():
            self._problems.add(
                unexpected_text.unexpected_end(Location(self._source, self._end_span()), self._expected())
            )
        while (opened := next(machine.open_blocks(), None)) is not None:
            brace = Token("RBRACE", "}", end.start, end.start)
            if self._end_block(end) and machine.feed(brace, "RBRACE"):
                machine.settle(end.start)
            elif next(machine.open_blocks(), None) == opened:
                # Each turn closes a block or gives one up, so the loop ends.
                self._cut(opened, end.start)
        self._cut(self._list_height(END, 0), end.start)
        tree = machine.finish(end.start)
        assert tree is not None
        return tree

    def _skip(self, at: int) -> int:
        tokens = self._tokens
        self._machine.settle(tokens[at].start)
        between_items = self._machine.accepts(END) or self._machine.accepts("RBRACE")
        is_new = between_items and self._begins_item(at)
        depth = 0
        for index in range(at, len(tokens) - 1):
            token = tokens[index]
            if token.type == "LBRACE":
                if depth == 0 and index > at and not is_new and self._resume_in_block(index):
                    return index
                depth += 1
            elif token.type == "RBRACE":
                if depth == 0 and self._ends_block(index):
                    return index if self._end_block(token) else index + 1
                depth = max(0, depth - 1)
            elif depth == 0 and token.type == "NAME" and self._begins_line(index) and self._resume_at_keyword(index):
                return index
            elif depth == 0 and index > at and self._is_another(at, index):
                self._note_damage(self._machine.height, token.start)
                return index
        self._note_damage(self._machine.height, tokens[-1].start)
        return len(tokens) - 1

    def _skip_line(self, at: int) -> int | None:
        """The first token of the next line, where what is begun on this one also ends there."""
        machine = self._machine
        machine.settle(self._tokens[at].start)
        index, depth = at, 0
        while index < len(self._tokens) - 1 and (index == at or not self._begins_line(index)):
            kind = self._tokens[index].type
            depth += (kind == "LBRACE") - (kind == "RBRACE")
            if depth < 0:
                return None
            index += 1
        opened = next(machine.open_blocks(), None)
        height = self._list_height(END if opened is None else "RBRACE", -1 if opened is None else opened)
        if depth or (height == opened):
            return None
        self._cut(height, self._tokens[index].start)
        return index

    def _is_another(self, at: int, index: int) -> bool:
        """Whether a second keyword of another place begins a line, outside all blocks like the first."""
        first, token = self._tokens[at], self._tokens[index]
        if not self._machine.is_keyword(token.text) or not self._begins_line(at) or not self._begins_line(index):
            return False
        margin = self._column(self._tokens[0])
        is_outside = next(self._machine.open_blocks(), None) is None
        return is_outside and self._column(first) == margin == self._column(token)

    def _ends_block(self, index: int) -> bool:
        """Whether a ``}`` closes the innermost block, not one that was given up and stood deeper."""
        opened = next(self._machine.open_blocks(), None)
        if opened is None:
            return False
        column = self._source.position(self._tokens[index].start).column
        return not self._begins_line(index) or column <= self._column_of_block(opened)

    def _end_block(self, closing: Token) -> bool:
        """Give up what stands unfinished before a block's ``}``; False where the whole block has to go."""
        opened = next(self._machine.open_blocks())
        height = self._list_height("RBRACE", opened + 1)
        if self._machine.accepts("RBRACE", height=height):
            self._cut(height, closing.start)
            return True
        outer = next((each for each in self._machine.open_blocks() if each < opened), None)
        lowest = 0 if outer is None else outer + 1
        self._cut(self._list_height(END if outer is None else "RBRACE", lowest, opened), closing.end)
        return False

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
        if not self._machine.is_keyword(token.text):
            return False
        lowest = next(self._machine.open_blocks(), -1) + 1
        is_misleading = lowest == 0 and token.text in _AMBIGUOUS and self._column(token) > self._column(self._tokens[0])
        for height in range(self._machine.height, lowest - 1, -1):
            fits = self._machine.keyword(token.text, height) is not None and not is_misleading
            if fits and self._machine.reach(self._tokens, index, 2, (), height) == 2:
                self._cut(height, token.start)
                return True
        blocks = self._blocks_to_close(index, cut=True)
        if not blocks:
            return False
        self._cut_to_end_of_block(token.start)
        end = self._end_of_last()
        for _ in blocks:
            self._machine.feed(Token("RBRACE", "}", end, end), "RBRACE")
        return True

    def _cut_to_end_of_block(self, resumed: int) -> None:
        lowest = next(self._machine.open_blocks(), -1)
        self._cut(self._list_height("RBRACE", lowest + 1), resumed)

    def _cut(self, height: int, resumed: int) -> None:
        self._note_damage(height, resumed)
        self._machine.cut(height)

    def _note_damage(self, height: int, resumed: int) -> None:
        starts = self._machine.starts
        failed = self._failed_at
        start = min(starts[height], failed) if height < len(starts) else failed
        if start < resumed:
            self._add_damage(Span(start, resumed))

    def _add_damage(self, span: Span, is_nameless: bool = False) -> None:
        first = bisect_left(self._tokens, span.start, key=lambda token: token.start)
        last = bisect_left(self._tokens, span.end, key=lambda token: token.start)
        names = frozenset(token.text for token in self._tokens[first:last] if token.type == "NAME")
        self._damages.append(Damage(span, names | {""} if is_nameless else names))

    def _report_unexpected(self, at: int) -> None:
        self._problems.add(self._unexpected(at))
