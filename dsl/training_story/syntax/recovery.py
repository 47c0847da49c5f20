"""What the parser does after a mistake, so that one mistake costs one declaration at most.

First the small repairs, which keep the tree whole: a misspelt keyword, a missing or stray mark or word, a
text without its first quote, a block that wasn't closed. Of those that fit, the one is taken after which
most of the following text can be read. Where none fits, what was begun is taken off the stack and reading
goes on at the next keyword that begins a line and may stand at that depth, or where the block ends.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.diagnostics.problems import Problems
from training_story.faults import unclosed, unexpected_text, unknown_keyword
from training_story.syntax import likely_sentences
from training_story.syntax.machine import END, Machine
from training_story.syntax.parser import Damage
from training_story.syntax.tokens import PUNCTUATION, Token
from training_story.text.near import near_matches
from training_story.text.records import record
from training_story.text.source import Location, SourceFile, Span

_MARKS = {"COLON": ":", "COMMA": ",", "RPAR": ")", "RSQB": "]", "LBRACE": "{"}
"""The marks that may be taken as forgotten."""

_LOOK_AHEAD = 8
"""How many tokens after a repair it is judged by."""

_ENOUGH = 3
"""How many of them, or the rest of the line, must be readable for the repair to be believed."""

_LONGEST_TEXT = 200
"""How many words a text without its first quote may have; so a long line of mistakes takes no longer."""

_AMBIGUOUS = frozenset({"from", "open", "data"})
"""Keywords of declarations that are keywords of fields too."""

_OTHER_QUOTES = re.compile(r"[“”„«][^“”„«»\"\n]*[“”»]|[‘'][^‘’'\"\n]*[’']")

_QUOTED_NAME = re.compile(r"(?!(?:an?|the) )[^\W\d]\w*(?: \w+)?")

_CLOSERS = ("RBRACE", "RPAR", "RSQB")


@record
class _Repair:
    """A small change: values above ``height`` go, ``fed`` comes in, reading goes on at token ``resumed``."""

    height: int
    fed: tuple[tuple[Token, str], ...]
    resumed: int
    report: Callable[[], Diagnostic]
    lost: Span | None = None
    """What the author wrote and the tree doesn't hold."""
    is_nameless: bool = False
    """Whether a name is taken to be forgotten."""
    enough: int = 0
    """How many tokens after it must be readable for it to be believed; 0 for the usual number."""
    is_sure: bool = False
    """Whether no other repair is better where this one fits."""


class Recovery:
    """Repairs the stack of a machine at each mistake of a file."""

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

    # Small repairs

    def _best_repair(self, at: int) -> _Repair | None:
        best, best_reach = None, 0
        for repair in self._repairs(at):
            terminals = [terminal for _, terminal in repair.fed]
            reach = self._machine.reach(self._tokens, repair.resumed, _LOOK_AHEAD, terminals, repair.height)
            if reach > best_reach and reach >= (repair.enough or self._enough(repair.resumed)):
                best, best_reach = repair, reach
                if repair.is_sure:
                    break
            if reach == _LOOK_AHEAD:
                break
        return best

    def _enough(self, resumed: int) -> int:
        tokens = self._tokens
        if self._begins_line(resumed):
            return 1
        for count in range(1, _ENOUGH):
            if resumed + count >= len(tokens) or self._begins_line(resumed + count):
                return count
        return _ENOUGH

    def _repairs(self, at: int) -> Iterator[_Repair]:
        """All repairs that may be meant; of equally good ones the first is taken."""
        yield from self._open_text_with_commas(at)
        yield from self._open_text(at)
        yield from self._other_quotes(at)
        yield from self._join_name(at)
        yield from self._respell(at)
        yield from self._close_blocks(at)
        yield from self._reopen_block(at)
        yield from self._drop_repeated(at)
        yield from self._unquote_name(at)
        yield from self._insert_name(at)
        yield from self._close_before_keyword(at)
        yield from self._quote_words(at)
        yield from self._insert(at)
        yield from self._insert_text(at)
        yield from self._replace(at)
        yield from self._drop(at)

    def _open_text(self, at: int) -> Iterator[_Repair]:
        """A text whose first quote is missing, up to the quote that closes it."""
        tokens = self._tokens
        stray = self._stray_quote(at)
        if stray is None:
            return
        machine = self._machine
        begins = [(machine.height, tokens[at].start)]
        begins += [(height, machine.starts[height]) for height in range(machine.height - 1, -1, -1)]
        end = tokens[stray].end
        found = []
        for height, start in begins:
            text = self._source.text[start:end]
            if "\n" in text or '"' in text[:-1]:
                break
            if text[0].isalnum() and machine.accepts("STRING", height=height):
                found.append((height, start))
        for height, start in found:
            literal = Token("STRING", f'"{self._source.text[start:end]}', start, end)
            opening = Location(self._source, Span(start, start + 1))
            yield _Repair(
                height, ((literal, "STRING"),), stray + 1, partial(unclosed.unopened, opening)
            )

    def _open_text_with_commas(self, at: int) -> Iterator[_Repair]:
        """The same in brackets, where the words up to a comma have been taken for a name in a list."""
        tokens, machine = self._tokens, self._machine
        stray = self._stray_quote(at)
        bracket = next((height for height in range(machine.height - 1, -1, -1) if self._opens(height)), None)
        if stray is None or bracket is None:
            return
        first = at
        while tokens[first - 1].type in ("NAME", "COMMA"):
            first -= 1
        inside = bisect_left(tokens, machine.ends[bracket], key=lambda token: token.start)
        words = tokens[first:at]
        if not inside <= first or all(word.type != "COMMA" for word in words) or words[0].type == "COMMA":
            return
        start, end = words[0].start, tokens[stray].end
        literal = Token("STRING", f'"{self._source.text[start:end]}', start, end)
        kept = [(token, token.type) for token in tokens[inside:first]]
        opening = Location(self._source, Span(start, start + 1))
        yield _Repair(
            bracket + 1, (*kept, (literal, "STRING")), stray + 1, partial(unclosed.unopened, opening), is_sure=True
        )

    def _opens(self, height: int) -> bool:
        value = self._machine.values[height]
        return isinstance(value, Token) and value.type in ("LPAR", "LSQB")

    def _stray_quote(self, at: int) -> int | None:
        """The closing quote on the line of a token that closes nothing."""
        for index in range(at, min(at + _LONGEST_TEXT, len(self._tokens) - 1)):
            if index > at and self._begins_line(index):
                return None
            if self._tokens[index].type == "STRAY_QUOTE":
                return index
        return None

    def _other_quotes(self, at: int) -> Iterator[_Repair]:
        """A text in typographic or single quotes."""
        found = _OTHER_QUOTES.match(self._source.text, self._tokens[at].start)
        if found is None:
            return
        start, end = found.span()
        resumed = bisect_left(self._tokens, end, key=lambda token: token.start)
        if self._tokens[resumed - 1].end <= end:
            literal = Token("STRING", f'"{found.group()[1:-1]}"', start, end)
            yield _Repair(
                self._machine.height,
                ((literal, "STRING"),),
                resumed,
                partial(unexpected_text.other_quotes, Location(self._source, Span(start, end)), literal.text),
                enough=1,
                is_sure=True,
            )

    def _unquote_name(self, at: int) -> Iterator[_Repair]:
        """A name in quotes."""
        token = self._tokens[at]
        written = token.text[1:-1]
        if token.type == "STRING" and _QUOTED_NAME.fullmatch(written) and self._tokens[at + 1].type != "STRING":
            name = written.replace(" ", "_")
            yield _Repair(
                self._machine.height,
                ((Token("NAME", name, token.start, token.end), "NAME"),),
                at + 1,
                partial(unexpected_text.quoted_name, self._location(token), name),
                enough=1,
                is_sure=True,
            )

    def _join_name(self, at: int) -> Iterator[_Repair]:
        """``plays-well`` or ``2nd_place``, which can't be a name."""
        tokens, machine = self._tokens, self._machine
        first = at
        height = machine.height
        while first and tokens[first - 1].end == tokens[first].start and tokens[first - 1].type in ("NAME", "NUMBER"):
            first -= 1
            height -= 1
        last = at
        while tokens[last + 1].start == tokens[last].end and tokens[last + 1].type in ("NAME", "NUMBER", "OTHER"):
            last += 1
        start, end = tokens[first].start, tokens[last].end
        written = self._source.text[start:end]
        if height < 0 or not re.fullmatch(r"[\w'-]*[^\W\d_][\w'-]*", written) or written.isidentifier():
            return
        name = re.sub(r"\W", "_", written)
        name = f"_{name}" if name[0].isdigit() else name
        span = Span(start, end)
        yield _Repair(
            height,
            ((Token("NAME", name, start, end), "NAME"),),
            last + 1,
            partial(unexpected_text.no_name, Location(self._source, span), written, name),
            enough=1,
            is_sure=True,
        )

    def _respell(self, at: int) -> Iterator[_Repair]:
        """``behavior`` for ``behaviour``."""
        token = self._tokens[at]
        if token.type != "NAME" or self._machine.is_keyword(token.text):
            return
        for near in near_matches(token.text, self._machine.words_of(self._machine.expected())):
            keyword = self._machine.keyword(near)
            if keyword is not None:
                yield self._repair(
                    at + 1,
                    [Token("NAME", near, token.start, token.end)],
                    [keyword],
                    partial(unknown_keyword.misspelt, self._location(token), token.text, near),
                )

    def _close_blocks(self, at: int) -> Iterator[_Repair]:
        """A block without ``}`` before a declaration that stands no deeper than the block's own line."""
        token = self._tokens[at]
        if not self._begins_line(at) or not self._machine.accepts("RBRACE"):
            return
        blocks = self._blocks_to_close(at)
        if blocks:
            end = self._end_of_last()
            braces = [Token("RBRACE", "}", end, end)] * len(blocks)
            yield self._repair(
                at,
                braces,
                ["RBRACE"] * len(blocks),
                lambda: unclosed.block(self._source, self._brace(blocks[-1], at), self._location(token)),
                lost=Span(end, end),  # The block may go on after what follows.
            )

    def _reopen_block(self, at: int) -> Iterator[_Repair]:
        """One ``}`` too many before a field or step of the block that it closed."""
        before = self._machine.values[-1] if self._machine.values else None
        if not isinstance(before, Token) or before.type != "RBRACE":
            return
        opened = next(self._machine.open_blocks())
        if not self._begins_line(at - 1) or self._column(before) > self._column_of_block(opened):
            yield self._repair(
                at, [], [], partial(unexpected_text.closes_too_much, self._location(before)), self._machine.height - 1
            )

    def _insert(self, at: int) -> Iterator[_Repair]:
        """A missing mark, or the one word that must come here."""
        token = self._tokens[at]
        place = Span(self._end_of_last(), self._end_of_last())
        for terminal in self._candidates(at):
            written = self._written(terminal)
            yield self._repair(
                at,
                [Token(terminal, written, place.start, place.end)],
                [terminal],
                partial(unexpected_text.missing, self._source, place, self._words_for(terminal), token.text),
                lost=self._lost_word(terminal, place),
            )

    def _insert_name(self, at: int) -> Iterator[_Repair]:
        """A declaration without its name, or a field without what it is about.

        The next field's keyword may have been taken for the name; the machine holds it then.
        """
        machine = self._machine
        misread = self._misread(at)
        at, height = (at, machine.height) if misread is None else (at - 1, machine.height - 1)
        if height < 0 or "NAME" not in machine.expected(height) or "STRING" in machine.expected(height):
            return
        token = self._tokens[at]
        end = machine.ends[height - 1] if height else 0
        place = Span(end, end)
        fed = [(Token("NAME", "", end, end), "NAME")]
        if misread is not None:
            fed.append(misread)
        yield _Repair(
            height,
            tuple(fed),
            at + len(fed) - 1,
            partial(unexpected_text.missing_name, Location(self._source, place), token.text),
            Span(place.start, token.end),
            is_nameless=True,
        )

    def _insert_text(self, at: int) -> Iterator[_Repair]:
        """A field without its text, where the next field or the end of the block follows."""
        token = self._tokens[at]
        if not {"STRING"} <= set(self._machine.expected()) <= {"STRING", "COLON"}:
            return
        if self._begins_line(at) or token.type == "RBRACE":
            end = self._end_of_last()
            yield _Repair(
                self._machine.height,
                ((Token("STRING", '""', end, end), "STRING"),),
                at,
                partial(unexpected_text.missing_text, Location(self._source, Span(end, end)), token.text),
                Span(max(0, end - 1), token.start),
            )

    def _quote_words(self, at: int) -> Iterator[_Repair]:
        """A text without quotes, up to the end of its line."""
        tokens = self._tokens
        expected = set(self._machine.expected())
        if tokens[at].type != "NAME" or self._begins_line(at) or not {"STRING"} <= expected <= {"STRING", "COLON"}:
            return
        last = at
        while tokens[last + 1].type in ("NAME", "NUMBER", "COMMA", "DOT", "OTHER") and not self._begins_line(last + 1):
            last += 1
        start, end = tokens[at].start, tokens[last].end
        literal = Token("STRING", f'"{self._source.text[start:end]}"', start, end)
        yield _Repair(
            self._machine.height,
            ((literal, "STRING"),),
            last + 1,
            partial(unexpected_text.no_quotes, Location(self._source, Span(start, end)), literal.text),
            enough=1,
            is_sure=True,
        )

    def _close_before_keyword(self, at: int) -> Iterator[_Repair]:
        """A bracket that wasn't closed before a keyword, which has been taken for a name in it."""
        misread = self._misread(at)
        if misread is None:
            return
        height = self._machine.height - 1
        end = self._machine.ends[height - 1]
        place = Span(end, end)
        for terminals in (("RPAR",), ("RSQB",), ("RPAR", "LBRACE")):
            written = " ".join(_MARKS[each] for each in terminals)
            yield _Repair(
                height,
                (*((Token(each, _MARKS[each], end, end), each) for each in terminals), misread),
                at,
                partial(unexpected_text.missing, self._source, place, (written,), misread[0].text),
            )

    def _misread(self, at: int) -> tuple[Token, str] | None:
        """The word before a mistake with its keyword, where it begins a line and was taken for a name."""
        if not at or not self._machine.height:
            return None
        word = self._tokens[at - 1]
        keyword = self._machine.terminal_of(word.text)
        if word.type != "NAME" or keyword is None or not self._begins_line(at - 1):
            return None
        was_keyword = self._machine.keyword(word.text, self._machine.height - 1) is not None
        return None if was_keyword else (word, keyword)

    def _replace(self, at: int) -> Iterator[_Repair]:
        """One mark or word for another: ``=`` for ``:``, ``computed over`` for ``computed on``."""
        token = self._tokens[at]
        if token.type not in ("NAME", "EQUAL", "DOT", *_MARKS) and token.text != ";":
            return
        is_word = token.type == "NAME"
        for terminal in self._candidates(at):
            written = self._written(terminal)
            if is_word != written.isalpha() or (token.type in _CLOSERS and terminal not in _CLOSERS):
                continue
            yield self._repair(
                at + 1,
                [Token(terminal, written, token.start, token.end)],
                [terminal],
                partial(unexpected_text.instead_of, self._location(token), token.text, written),
                lost=self._lost_word(terminal, self._span(token)),
            )

    def _drop_repeated(self, at: int) -> Iterator[_Repair]:
        """A word that is written twice, such as ``goal goal plays_well``."""
        tokens = self._tokens
        if not at or tokens[at - 1].type not in ("NAME", "COMMA", "COLON", "LBRACE"):
            return
        height = self._machine.height
        if tokens[at].text == tokens[at - 1].text:
            report = partial(unexpected_text.repeated, self._location(tokens[at]), tokens[at].text)
            yield _Repair(height, (), at + 1, report, enough=1)
        if at >= 2 and tokens[at - 1].type == "NAME" and tokens[at - 1].text == tokens[at - 2].text and height:
            # The machine has taken the second keyword for a name.
            again = tokens[at - 1]
            yield self._repair(
                at, [], [], partial(unexpected_text.repeated, self._location(again), again.text), height - 1
            )

    def _drop(self, at: int) -> Iterator[_Repair]:
        """One mark, word or text too many."""
        token = self._tokens[at]
        if token.type == "LBRACE" or (token.type == "RBRACE" and next(self._machine.open_blocks(), None) is not None):
            return
        report = partial(self._unexpected, at)
        if token.type == "NAME":
            if self._begins_line(at):
                return
            before = self._machine.values[-1] if self._machine.values else None
            if at and self._tokens[at - 1].type == "NAME" and not isinstance(before, Token):
                first = self._tokens[at - 1]
                if not self._begins_line(at - 1):
                    both = Location(self._source, Span(first.start, token.end))
                    report = partial(unexpected_text.two_words, both, first.text, token.text)
        if token.type == "STRING" and self._begins_line(at + 1) and "NAME" in self._machine.expected():
            return  # the next keyword would be taken for the name
        # Before a mark that can't stand where it stands, something may have been left out.
        lost = None if token.type in _CLOSERS else self._span(token)
        yield _Repair(self._machine.height, (), at + 1, report, lost)

    def _repair(
        self,
        resumed: int,
        tokens: list[Token],
        terminals: list[str],
        report: Callable[[], Diagnostic],
        height: int | None = None,
        lost: Span | None = None,
    ) -> _Repair:
        height = self._machine.height if height is None else height
        return _Repair(height, tuple(zip(tokens, terminals, strict=True)), resumed, report, lost)

    def _lost_word(self, terminal: str, place: Span) -> Span | None:
        """The place, if another word of the same terminal may have been meant: ``loss`` or ``reward``."""
        return place if len(self._machine.words_of([terminal])) > 1 else None

    # Skipping

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
            elif (
                depth == 0
                and token.type == "NAME"
                and self._begins_line(index)
                and self._resume_at_keyword(index)
            ):
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

    def _cut_to_end_of_block(self, resumed: int) -> None:
        lowest = next(self._machine.open_blocks(), -1)
        self._cut(self._list_height("RBRACE", lowest + 1), resumed)

    def _list_height(self, terminal: str, lowest: int, highest: int | None = None) -> int:
        """The greatest height from which a block, or the file, can end."""
        for height in range(self._machine.height if highest is None else highest, lowest, -1):
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
            self._add_damage(Span(start, resumed))

    def _add_damage(self, span: Span, is_nameless: bool = False) -> None:
        first = bisect_left(self._tokens, span.start, key=lambda token: token.start)
        last = bisect_left(self._tokens, span.end, key=lambda token: token.start)
        names = frozenset(token.text for token in self._tokens[first:last] if token.type == "NAME")
        self._damages.append(Damage(span, names | {""} if is_nameless else names))

    # Words for reports

    def _report_unexpected(self, at: int) -> None:
        self._problems.add(self._unexpected(at))

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

    # Small questions

    def _candidates(self, at: int) -> list[str]:
        """Marks that may be missing at a token, and the one keyword that must come."""
        expected = self._machine.expected()
        marks = [terminal for terminal in _MARKS if terminal in expected]
        in_brackets = not {"RPAR", "RSQB"}.isdisjoint(expected)
        if self._begins_line(at) and not in_brackets:
            marks = [each for each in marks if each not in ("COMMA", "COLON")]
        if "COLON" in marks and not in_brackets and self._is_prose(at):
            marks.remove("COLON")
        if "LBRACE" in marks and not (self._begins_line(at) or self._machine.is_keyword(self._tokens[at].text)):
            marks.remove("LBRACE")
        keywords = [each for each in expected if self._machine.words_of([each])]
        certain = len(keywords) == 1 and "NAME" not in expected and "RBRACE" not in expected
        return marks + keywords if certain else marks

    def _is_prose(self, at: int) -> bool:
        """Whether a word can't be an annotation: it stands alone, and nowhere else in the file."""
        token = self._tokens[at]
        if token.type != "NAME" or self._tokens[at + 1].type in ("DOT", "LPAR", "LSQB") or token.text[0].isupper():
            return False
        if self._words is None:
            self._words = Counter(each.text for each in self._tokens if each.type == "NAME")
        return self._words[token.text] == 1

    def _words_for(self, terminal: str) -> tuple[str, ...]:
        """The mark or words that a terminal may be."""
        mark = _MARKS.get(terminal)
        return (mark,) if mark is not None else tuple(self._machine.words_of([terminal]))

    def _written(self, terminal: str) -> str:
        return _MARKS.get(terminal) or self._machine.words_of([terminal])[0]

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
