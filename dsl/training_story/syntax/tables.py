"""The LALR tables that Lark makes of ``story.lark``, kept in the user's private cache.

Lark analyses the grammar; ``driver`` runs the tables. So the parser can repair its own stack after a
mistake, and a run with a warm cache does not import Lark at all.

The cache holds plain numbers and words in the ``marshal`` format: reading it runs no code. It lives in a
folder that only the user can write to, never in a shared temporary folder.
"""

from __future__ import annotations

import marshal
import os
import sys
from functools import cache
from typing import NamedTuple

from training_story import __version__
from training_story.private_cache import read_private, write_private

_FORMAT = 7
"""Raise it when the shape of the tables changes."""

_CACHE_FILE = "grammar"


class Reduction(NamedTuple):
    """How a rule of the grammar turns the values on the stack into one value.

    ``kept`` lists the values to pass on: an index, or -1 for an optional part that is absent;
    ``spliced`` are the indices of list values whose members are passed on one by one.
    """

    origin: str
    size: int
    kept: tuple[int, ...]
    spliced: tuple[int, ...]
    action: str
    """``(pass)`` the one value on, make a ``(list)``, or the name of the builder's method."""


class Tables(NamedTuple):
    """``states[s][terminal or rule]`` is ``n > 0`` to go to state ``n - 1``, ``n < 0`` to reduce by rule ``-n - 1``."""

    states: list[dict[str, int]]
    reductions: list[Reduction]
    keywords: dict[str, str]
    """The terminal of each word that is a keyword somewhere."""
    start: int
    end: int
    passing: list[str | None]
    """For each rule that only passes its one part on, what it makes of it; None for the other rules."""


@cache
def tables() -> Tables:
    """The tables of the grammar, from the private cache where it is warm."""
    with open(os.path.join(os.path.dirname(__file__), "story.lark"), encoding="utf-8") as file:
        grammar = file.read()
    stamp = (_FORMAT, __version__, sys.hexversion, grammar)
    cached = read_private(_CACHE_FILE)
    if cached is not None:
        try:
            made_from, states, reductions, keywords, start, end = marshal.loads(cached)
            if made_from == stamp:
                rules = [Reduction(*each) for each in reductions]
                return Tables(states, rules, keywords, start, end, _passing(rules))
        except (ValueError, EOFError, TypeError):
            pass  # a damaged cache file is made anew
    built = build_tables(grammar)
    plain = [tuple(each) for each in built.reductions]
    content = (stamp, built.states, plain, built.keywords, built.start, built.end)
    write_private(_CACHE_FILE, marshal.dumps(content))
    return built


def build_tables(grammar: str) -> Tables:
    """Have Lark analyse the grammar. Conflicts in the grammar raise ``GrammarError``."""
    from lark import Lark
    from lark.grammar import Rule
    from lark.parsers.lalr_analysis import Shift

    lark = Lark(grammar, parser="lalr", lexer="contextual", start="file", maybe_placeholders=True)
    table = lark.parser.parser._parse_table
    # Lark's own numbers and orders change from run to run; these follow from the grammar alone.
    number = {table.start_states["file"]: 0}
    met = list(number)
    for state in met:
        for _, (action, target) in sorted(table.states[state].items(), key=lambda entry: entry[0]):
            if action is Shift and target not in number:
                number[target] = len(met)
                met.append(target)
    rules: dict[Rule, int] = {rule: index for index, rule in enumerate(lark.rules)}
    states = [
        {
            symbol: number[target] + 1 if action is Shift else -(rules[target] + 1)
            for symbol, (action, target) in sorted(table.states[state].items(), key=lambda entry: entry[0])
        }
        for state in met
    ]
    keywords: dict[str, str] = {}
    for terminal in lark.terminals:
        for word in terminal.pattern.value.removeprefix("(?:").removesuffix(")").split("|"):
            if word.isalpha():
                keywords[word] = terminal.name
    reductions = [_reduction(rule) for rule in lark.rules]
    start, end = (number[ends["file"]] for ends in (table.start_states, table.end_states))
    return Tables(states, reductions, keywords, start, end, _passing(reductions))


def _passing(reductions: list[Reduction]) -> list[str | None]:
    return [
        each.origin if each.action == "(pass)" and each.size == 1 and each.kept == (0,) else None for each in reductions
    ]


def _reduction(rule: object) -> Reduction:
    from lark.grammar import NonTerminal, Rule, Terminal

    assert isinstance(rule, Rule)
    origin = str(rule.origin.name)
    absent_before = [0] * (len(rule.expansion) + 1)
    at = 0
    for absent in rule.options.empty_indices:
        if absent:
            absent_before[at] += 1
        else:
            at += 1
    kept: list[int] = [-1] * absent_before[0]
    spliced = []
    for index, symbol in enumerate(rule.expansion):
        inlined = isinstance(symbol, NonTerminal) and symbol.name.startswith("_")
        if inlined:
            spliced.append(index)
        if not (isinstance(symbol, Terminal) and symbol.filter_out):
            kept.append(index)
        kept.extend([-1] * absent_before[index + 1])
    if origin.startswith("_"):
        action = "(list)"
    elif rule.options.expand1 and not rule.alias and len(kept) == 1:
        action = "(pass)"
    else:
        action = str(rule.alias or origin)
    return Reduction(origin, len(rule.expansion), tuple(kept), tuple(spliced), action)
