"""The small repairs, which keep the tree whole: of those that fit, the one after which most can be read.

A misspelt keyword, a missing or stray mark or word, a text without its first quote, a block that wasn't closed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import partial

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.faults import unclosed, unexpected_text, unknown_keyword
from training_story.syntax.reading import MARKS, Reading
from training_story.syntax.tokens import Token
from training_story.text.near import near_matches
from training_story.text.records import record
from training_story.text.source import Location, Span

_LOOK_AHEAD = 8
"""How many tokens after a repair it is judged by."""

_ENOUGH = 3
"""How many of them, or the rest of the line, must be readable for the repair to be believed."""

_LONGEST_TEXT = 200
"""How many words a text without its first quote may have; so a long line of mistakes takes no longer."""

_OTHER_QUOTES = re.compile(r"[“”„«][^“”„«»\"\n]*[“”»]|[‘'][^‘’'\"\n]*[’']")

_NEARLY_NAME = re.compile(r"(?=.*[^\W\d_])[\w'-]{1,80}")

_QUOTED_NAME = re.compile(r"(?!(?:an?|the) )[^\W\d]\w*(?: \w+)?")

_CLOSERS = ("RBRACE", "RPAR", "RSQB")


@record
class Repair:
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


class Repairs(Reading):
    """Finds the repair of one mistake."""

    def _best_repair(self, at: int) -> Repair | None:
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

    def _repairs(self, at: int) -> Iterator[Repair]:
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
        yield from self._insert_value(at)
        yield from self._quote_words(at)
        yield from self._insert(at)
        yield from self._insert_text(at)
        yield from self._replace(at)
        yield from self._drop(at)

    def _open_text(self, at: int) -> Iterator[Repair]:
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
            yield Repair(height, ((literal, "STRING"),), stray + 1, partial(unclosed.unopened, opening))

    def _open_text_with_commas(self, at: int) -> Iterator[Repair]:
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
        yield Repair(
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

    def _other_quotes(self, at: int) -> Iterator[Repair]:
        """A text in typographic or single quotes."""
        found = _OTHER_QUOTES.match(self._source.text, self._tokens[at].start)
        if found is None:
            return
        start, end = found.span()
        resumed = bisect_left(self._tokens, end, key=lambda token: token.start)
        if self._tokens[resumed - 1].end <= end:
            literal = Token("STRING", f'"{found.group()[1:-1]}"', start, end)
            yield Repair(
                self._machine.height,
                ((literal, "STRING"),),
                resumed,
                partial(unexpected_text.other_quotes, Location(self._source, Span(start, end)), literal.text),
                enough=1,
                is_sure=True,
            )

    def _unquote_name(self, at: int) -> Iterator[Repair]:
        """A name in quotes."""
        token = self._tokens[at]
        written = token.text[1:-1]
        if token.type == "STRING" and _QUOTED_NAME.fullmatch(written) and self._tokens[at + 1].type != "STRING":
            name = written.replace(" ", "_")
            yield Repair(
                self._machine.height,
                ((Token("NAME", name, token.start, token.end), "NAME"),),
                at + 1,
                partial(unexpected_text.quoted_name, self._location(token), name),
                enough=1,
                is_sure=True,
            )

    def _join_name(self, at: int) -> Iterator[Repair]:
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
        if height < 0 or not _NEARLY_NAME.fullmatch(written) or written.isidentifier():
            return
        name = re.sub(r"\W", "_", written)
        name = f"_{name}" if name[0].isdigit() else name
        span = Span(start, end)
        yield Repair(
            height,
            ((Token("NAME", name, start, end), "NAME"),),
            last + 1,
            partial(unexpected_text.no_name, Location(self._source, span), written, name),
            enough=1,
            is_sure=True,
        )

    def _respell(self, at: int) -> Iterator[Repair]:
        """``behavior`` for ``behaviour``."""
        token = self._tokens[at]
        if token.type != "NAME" or self._machine.is_keyword(token.text):
            return
        for near in near_matches(token.text, self._machine.words_of(self._machine.expected())):
            keyword = self._machine.keyword(near)
            if keyword is not None:
                yield Repair(
                    self._machine.height,
                    ((Token("NAME", near, token.start, token.end), keyword),),
                    at + 1,
                    partial(unknown_keyword.misspelt, self._location(token), token.text, near),
                    # A name alone on its line is rather what a forgotten keyword was about.
                    enough=2 if self._begins_line(at + 1) else 0,
                )

    def _close_blocks(self, at: int) -> Iterator[Repair]:
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

    def _reopen_block(self, at: int) -> Iterator[Repair]:
        """One ``}`` too many before a field or step of the block that it closed."""
        before = self._machine.values[-1] if self._machine.values else None
        if not isinstance(before, Token) or before.type != "RBRACE":
            return
        opened = next(self._machine.open_blocks())
        if not self._begins_line(at - 1) or self._column(before) > self._column_of_block(opened):
            yield self._repair(
                at, [], [], partial(unexpected_text.closes_too_much, self._location(before)), self._machine.height - 1
            )

    def _insert(self, at: int) -> Iterator[Repair]:
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

    def _insert_name(self, at: int) -> Iterator[Repair]:
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
        yield Repair(
            height,
            tuple(fed),
            at + len(fed) - 1,
            partial(unexpected_text.missing_name, Location(self._source, place), token.text),
            Span(place.start, token.end),
            is_nameless=True,
        )

    def _insert_text(self, at: int) -> Iterator[Repair]:
        """A field without its text, where the next field or the end of the block follows."""
        token = self._tokens[at]
        if not {"STRING"} <= set(self._machine.expected()) <= {"STRING", "COLON"}:
            return
        if self._begins_line(at) or token.type == "RBRACE":
            end = self._end_of_last()
            yield Repair(
                self._machine.height,
                ((Token("STRING", '""', end, end), "STRING"),),
                at,
                partial(unexpected_text.missing_text, Location(self._source, Span(end, end)), token.text),
                Span(max(0, end - 1), token.start),
            )

    def _insert_value(self, at: int) -> Iterator[Repair]:
        """An argument without its value."""
        before = self._machine.values[-1] if self._machine.values else None
        token = self._tokens[at]
        follows_mark = isinstance(before, Token) and before.type in ("COLON", "COMMA", "LPAR")
        if not follows_mark or token.type not in ("COMMA", "RPAR", "RSQB"):
            return
        if {"NAME", "STRING"} <= set(self._machine.expected()):
            end = self._end_of_last()
            yield Repair(
                self._machine.height,
                ((Token("NAME", "", end, end), "NAME"),),
                at,
                partial(unexpected_text.missing_value, Location(self._source, Span(end, end)), token.text),
                Span(end, token.end),
                is_nameless=True,
            )

    def _quote_words(self, at: int) -> Iterator[Repair]:
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
        yield Repair(
            self._machine.height,
            ((literal, "STRING"),),
            last + 1,
            partial(unexpected_text.no_quotes, Location(self._source, Span(start, end)), literal.text),
            enough=1,
            is_sure=True,
        )

    def _close_before_keyword(self, at: int) -> Iterator[Repair]:
        """A bracket that wasn't closed before a keyword, which has been taken for a name in it."""
        misread = self._misread(at)
        if misread is None:
            return
        height = self._machine.height - 1
        end = self._machine.ends[height - 1]
        place = Span(end, end)
        for terminals in (("RPAR",), ("RSQB",), ("RPAR", "LBRACE")):
            written = " ".join(MARKS[each] for each in terminals)
            yield Repair(
                height,
                (*((Token(each, MARKS[each], end, end), each) for each in terminals), misread),
                at,
                partial(unexpected_text.missing, self._source, place, (written,), misread[0].text),
            )
        yield from self._close_list_before(misread, at, place)

    def _close_list_before(self, misread: tuple[Token, str], at: int, place: Span) -> Iterator[Repair]:
        """The same where it is the ``}`` of a list with commas: a table, or the words of a choice."""
        word = misread[0]
        opened = next(self._machine.open_blocks(), None)
        if opened is not None and self._column(word) <= self._column_of_block(opened):
            brace = Token("RBRACE", "}", place.start, place.end)
            yield Repair(
                self._machine.height - 1,
                ((brace, "RBRACE"), misread),
                at,
                lambda: unclosed.block(self._source, self._brace(opened, at - 1), self._location(word)),
                lost=place,
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

    def _replace(self, at: int) -> Iterator[Repair]:
        """One mark or word for another: ``=`` for ``:``, ``computed over`` for ``computed on``."""
        token = self._tokens[at]
        if token.type not in ("NAME", "EQUAL", "DOT", *MARKS) and token.text != ";":
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

    def _drop_repeated(self, at: int) -> Iterator[Repair]:
        """A word that is written twice, such as ``goal goal plays_well``."""
        tokens = self._tokens
        if not at or tokens[at - 1].type not in ("NAME", "NUMBER", "STRING", "COMMA", "COLON", "LBRACE"):
            return
        height = self._machine.height
        if tokens[at].text == tokens[at - 1].text:
            report = partial(unexpected_text.repeated, self._location(tokens[at]), tokens[at].text)
            yield Repair(height, (), at + 1, report, enough=1, is_sure=True)
        if at >= 2 and tokens[at - 1].type == "NAME" and tokens[at - 1].text == tokens[at - 2].text and height:
            # The machine has taken the second keyword for a name.
            again = tokens[at - 1]
            yield self._repair(
                at, [], [], partial(unexpected_text.repeated, self._location(again), again.text), height - 1
            )

    def _drop(self, at: int) -> Iterator[Repair]:
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
        yield Repair(self._machine.height, (), at + 1, report, lost)

    def _repair(
        self,
        resumed: int,
        tokens: list[Token],
        terminals: list[str],
        report: Callable[[], Diagnostic],
        height: int | None = None,
        lost: Span | None = None,
    ) -> Repair:
        height = self._machine.height if height is None else height
        return Repair(height, tuple(zip(tokens, terminals, strict=True)), resumed, report, lost)

    def _lost_word(self, terminal: str, place: Span) -> Span | None:
        """The place, if another word of the same terminal may have been meant: ``loss`` or ``reward``."""
        return place if len(self._machine.words_of([terminal])) > 1 else None

    def _candidates(self, at: int) -> list[str]:
        """Marks that may be missing at a token, and the one keyword that must come."""
        expected = self._machine.expected()
        marks = [terminal for terminal in MARKS if terminal in expected]
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
