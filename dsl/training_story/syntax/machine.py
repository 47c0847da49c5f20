"""The LALR machine: a stack of states and of the values built so far.

It is apart from the loop that feeds it so that a repair can ask what would be accepted, take parts of an
unfinished declaration off the stack, and close a block that the author forgot to close.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from training_story.syntax.tables import Reduction, Tables
from training_story.syntax.tokens import Token
from training_story.text.source import Span

END = "$END"
_ONLY = (0,)

Method = Callable[..., object]


class Action(NamedTuple):
    """What is done for a rule: the values of its parts on the stack become one value."""

    origin: str
    size: int
    replace: Callable[[object, Span, object], object] | None
    """Makes the value of a rule with one part, which it takes the place of: most rules are so."""
    make: Callable[[object, Span, list[object]], object]


def actions_of(tables: Tables, methods: Mapping[str, Method]) -> tuple[Action, ...]:
    """What is done for each rule by the methods of a builder, which is their first argument."""
    return tuple(_action(each, methods.get(each.action)) for each in tables.reductions)


def _action(reduction: Reduction, method: Method | None) -> Action:
    origin, size, kept, spliced, _ = reduction
    replace: Callable[[object, Span, object], object] | None = None
    if size == 1 and kept == _ONLY and not spliced:
        replace = (_pass if reduction.action == "(pass)" else _begin_list) if method is None else method
    return Action(origin, size, replace, _maker(reduction, method))


def _pass(_builder: object, _span: Span, part: object) -> object:
    return part


def _begin_list(_builder: object, _span: Span, part: object) -> object:
    return [part]


def _maker(reduction: Reduction, method: Method | None) -> Callable[[object, Span, list[object]], object]:
    _, size, kept, spliced, action = reduction
    if action == "(pass)":
        return lambda _builder, _span, parts: parts[kept[0]] if kept[0] >= 0 else None
    if method is None:
        return lambda _builder, _span, parts: _flat(parts, kept, spliced)
    if spliced:
        return lambda builder, span, parts: method(builder, span, *_flat(parts, kept, spliced))
    if kept == tuple(range(size)):
        return lambda builder, span, parts: method(builder, span, *parts)
    return lambda builder, span, parts: method(builder, span, *[parts[each] if each >= 0 else None for each in kept])


class Machine:
    """Parses one file. ``starts`` and ``ends`` are the offsets of each value on the stack."""

    def __init__(self, tables: Tables, actions: Sequence[Action], builder: object) -> None:
        self._tables = tables
        self._actions = actions
        self._builder = builder
        self.states = [tables.start]
        self.values: list[object] = []
        self.starts: list[int] = []
        self.ends: list[int] = []

    def terminal(self, token: Token, before_dot: bool) -> str:
        """What a token is in the present state: a word is a keyword where that keyword may stand."""
        return self._terminal_in(self.states[-1], token, before_dot)

    def _terminal_in(self, state: int, token: Token, before_dot: bool) -> str:
        if token.type == "NAME" and not before_dot:
            keyword = self._tables.keywords.get(token.text)
            if keyword is not None and keyword in self._tables.states[state]:
                return keyword
        return token.type

    def read(self, tokens: Sequence[Token], at: int) -> int:
        """Take tokens from ``at`` on: the place of the first that the grammar doesn't allow, or of the end.

        It does for many tokens what ``terminal`` and ``feed`` do for one, in half the time.
        """
        table, keywords = self._tables.states, self._tables.keywords
        states, values, starts, ends = self.states, self.values, self.starts, self.ends
        last = len(tokens) - 1
        while at < last:
            token = tokens[at]
            terminal, text, start, end = token
            row = table[states[-1]]
            if terminal == "NAME" and text in keywords and tokens[at + 1].type != "DOT":
                keyword = keywords[text]
                if keyword in row:
                    terminal = keyword
            action = row.get(terminal, 0)
            if action < 0:
                action = self._shift_after(action, terminal, start)
            if not action:
                return at
            states.append(action - 1)
            values.append(token)
            starts.append(start)
            ends.append(end)
            at += 1
        return at

    def feed(self, token: Token, terminal: str) -> bool:
        """Take a token; False, with nothing shifted, where the grammar doesn't allow it."""
        action = self._tables.states[self.states[-1]].get(terminal, 0)
        action = self._shift_after(action, terminal, token.start)
        if not action:
            return False
        self.states.append(action - 1)
        self.values.append(token)
        self.starts.append(token.start)
        self.ends.append(token.end)
        return True

    def _shift_after(self, action: int, terminal: str, start: int) -> int:
        """The shift of a terminal after all reductions that it asks for; 0 where it isn't allowed."""
        table, passing, states = self._tables.states, self._tables.passing, self.states
        while action < 0:
            passed = passing[-action - 1]
            if passed is None:
                self._reduce(-action - 1, start)
            else:
                states[-1] = table[states[-2]][passed] - 1
            action = table[states[-1]].get(terminal, 0)
        return action

    def finish(self, at: int) -> object | None:
        """The whole tree once all tokens were fed, or None where the text can't end here."""
        table = self._tables.states
        while self.states[-1] != self._tables.end:
            action = table[self.states[-1]].get(END)
            if action is None:
                return None
            if action > 0:
                self.states.append(action - 1)
            else:
                self._reduce(-action - 1, at)
        return self.values[-1]

    def _reduce(self, rule: int, next_start: int) -> None:
        origin, size, replace, make = self._actions[rule]
        states, values, starts, ends = self.states, self.values, self.starts, self.ends
        if replace is not None:
            values[-1] = replace(self._builder, Span(starts[-1], ends[-1]), values[-1])
            states[-1] = self._tables.states[states[-2]][origin] - 1
            return
        if size:
            first = len(values) - size
            parts = values[first:]
            start, end = starts[first], ends[-1]
            del values[first:], states[first + 1 :], starts[first:], ends[first:]
        else:
            parts = []
            start = end = next_start
        values.append(make(self._builder, Span(start, end), parts))
        starts.append(start)
        ends.append(end)
        states.append(self._tables.states[states[-1]][origin] - 1)

    # What a repair asks

    def accepts(self, *terminals: str, height: int | None = None) -> bool:
        """Whether these terminals could come next, with all values above ``height`` taken off."""
        states = self.states[: None if height is None else height + 1]
        return all(self._shift_alone(states, terminal) for terminal in terminals)

    def reach(
        self, tokens: Sequence[Token], at: int, most: int, before: Sequence[str] = (), height: int | None = None
    ) -> int:
        """How many tokens from ``at`` on could be read after the terminals ``before``, at most ``most``.

        All values above ``height`` are taken off first. The end of the text, where it may come, is as good
        as ``most`` tokens.
        """
        states = self.states[: None if height is None else height + 1]
        if not all(self._shift_alone(states, terminal) for terminal in before):
            return -1
        for count in range(most):
            token = tokens[at + count]
            if token.type == END:
                return most if self._shift_alone(states, END) else count
            terminal = self._terminal_in(states[-1], token, tokens[at + count + 1].type == "DOT")
            if not self._shift_alone(states, terminal):
                return count
        return most

    def _shift_alone(self, states: list[int], terminal: str) -> bool:
        table = self._tables.states
        while True:
            if terminal == END and states[-1] == self._tables.end:
                return True
            action = table[states[-1]].get(terminal)
            if action is None:
                return False
            if action > 0:
                states.append(action - 1)
                return True
            reduction = self._tables.reductions[-action - 1]
            if reduction.size:
                del states[-reduction.size :]
            states.append(table[states[-1]][reduction.origin] - 1)

    def expected(self, height: int | None = None) -> list[str]:
        """The terminals that could come next."""
        state = self.states[-1 if height is None else height]
        return [
            terminal
            for terminal in self._tables.states[state]
            if not terminal.lstrip("_").islower() and self.accepts(terminal, height=height)
        ]

    def keyword(self, word: str, height: int | None = None) -> str | None:
        """The keyword that a word would be if the values above ``height`` were taken off."""
        terminal = self._tables.keywords.get(word)
        return terminal if terminal is not None and self.accepts(terminal, height=height) else None

    def terminal_of(self, word: str) -> str | None:
        """The terminal of a word that is a keyword somewhere."""
        return self._tables.keywords.get(word)

    def words_of(self, terminals: list[str]) -> list[str]:
        """The words that are spelt by keyword terminals, in the order of the grammar."""
        wanted = set(terminals)
        return [word for word, spelt in self._tables.keywords.items() if spelt in wanted]

    def is_keyword(self, word: str) -> bool:
        """Whether a word is a keyword anywhere."""
        return word in self._tables.keywords

    @property
    def height(self) -> int:
        """How many values are on the stack."""
        return len(self.values)

    def cut(self, height: int) -> None:
        """Take the values above ``height`` off the stack."""
        del self.values[height:], self.starts[height:], self.ends[height:], self.states[height + 1 :]

    def settle(self, next_start: int) -> None:
        """Make of a block that was just closed what it is, whatever comes next."""
        while self.values and isinstance(self.values[-1], Token) and self.values[-1].type == "RBRACE":
            reduction = next(each for each in self._tables.states[self.states[-1]].values() if each < 0)
            self._reduce(-reduction - 1, next_start)

    @property
    def is_in_block(self) -> bool:
        """Whether a block is open, apart from one whose ``}`` was read last."""
        blocks = len(list(self.open_blocks()))
        last = self.values[-1] if self.values else None
        return blocks > (isinstance(last, Token) and last.type == "RBRACE")

    def open_blocks(self) -> Iterator[int]:
        """The heights at which a ``{`` stands that isn't closed, the innermost first."""
        for height in range(len(self.values) - 1, -1, -1):
            value = self.values[height]
            if isinstance(value, Token) and value.type == "LBRACE":
                yield height


def _flat(parts: list[object], kept: tuple[int, ...], spliced: tuple[int, ...]) -> list[object]:
    if kept and kept[0] == 0 and 0 in spliced:
        # A growing list is extended in place: copying it at each item would be quadratic.
        flat = parts[0]
        assert isinstance(flat, list)
        kept = kept[1:]
    else:
        flat = []
    for each in kept:
        if each < 0:
            flat.append(None)
        elif each in spliced:
            flat.extend(parts[each])  # type: ignore[arg-type]  # spliced values are lists
        else:
            flat.append(parts[each])
    return flat
