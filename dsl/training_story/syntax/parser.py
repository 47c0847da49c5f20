"""One file, its shape: ``parse`` gives a tree and findings for any text whatever."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.diagnostics.problems import Problems
from training_story.faults import unclosed, unexpected_text
from training_story.syntax.machine import Action, Machine, actions_of
from training_story.syntax.nodes import File
from training_story.syntax.tables import tables
from training_story.syntax.tokens import Token, TooDeep, UnopenedString, tokenize
from training_story.syntax.tree_builder import TreeBuilder, methods
from training_story.text.records import record
from training_story.text.source import Location, SourceFile, Span

if TYPE_CHECKING:
    from training_story.syntax.recovery import Recovery

MOST_CHARACTERS = 10_000_000
"""The size of a file, past which it is not read."""


@record
class Damage:
    """A stretch of text that was skipped after a mistake, and the names that stand in it.

    What was declared or used there isn't known. So no check may take a name of the stretch for
    undeclared or unused, or a declaration that touches the stretch for incomplete. The empty name is among
    the names where one was forgotten.
    """

    span: Span
    names: frozenset[str]


@record
class ParsedFile:
    """The tree of a file, what is wrong with its shape, and what couldn't be read."""

    source: SourceFile
    file: File
    diagnostics: tuple[Diagnostic, ...]
    comments: tuple[Span, ...]
    damages: tuple[Damage, ...]


def parse(source: SourceFile) -> ParsedFile:
    """Parse a text. Never raises; each mistake costs at most the declaration that it stands in."""
    problems = Problems()
    text = source.text
    if len(text) > MOST_CHARACTERS:
        problems.add(unexpected_text.too_large(source, MOST_CHARACTERS))
        return _nothing(source, problems)
    if "\ufffd" in text:
        problems.add(unexpected_text.not_utf8(source, text.index("\ufffd")))
    read = tokenize(text)
    for fault in read.faults:
        if isinstance(fault, TooDeep):
            problems.add(unexpected_text.too_deep(Location(source, fault.span)))
            return _nothing(source, problems)
        if isinstance(fault, UnopenedString):
            problems.add(unclosed.unopened(Location(source, fault.span)))
        else:
            problems.add(unclosed.string(Location(source, fault.span), fault.quotes))
    builder = TreeBuilder()
    machine = Machine(tables(), _actions(), builder)
    tree, damages = _run(source, machine, read.tokens, problems)
    for span in builder.wrong_escapes:
        problems.add(unexpected_text.unknown_escape(source, span))
    return ParsedFile(source, tree, tuple(problems.sorted()), tuple(read.comments), tuple(damages))


def _run(source: SourceFile, machine: Machine, tokens: list[Token], problems: Problems) -> tuple[File, list[Damage]]:
    damages: list[Damage] = []
    recovery: Recovery | None = None
    end = Token("$END", "", len(source.text), len(source.text))
    tokens.append(end)
    at = machine.read(tokens, 0)
    while at < len(tokens) - 1:
        recovery = recovery or _recovery(source, machine, tokens, problems, damages)
        at = machine.read(tokens, recovery.resume_at(at))
    tree = machine.finish(end.start)
    if tree is None:
        tree = (recovery or _recovery(source, machine, tokens, problems, damages)).finish()
    assert isinstance(tree, File)
    return tree, damages


@cache
def _actions() -> tuple[Action, ...]:
    return actions_of(tables(), methods())


def _recovery(
    source: SourceFile, machine: Machine, tokens: list[Token], problems: Problems, damages: list[Damage]
) -> Recovery:
    # Only a mistake needs the repairs, and they are a good part of the parser.
    from training_story.syntax.recovery import Recovery

    return Recovery(source, machine, tokens, problems, damages)


def _nothing(source: SourceFile, problems: Problems) -> ParsedFile:
    whole = Span(0, len(source.text))
    tree = File(whole, None, (), ())
    return ParsedFile(source, tree, tuple(problems.sorted()), (), (Damage(whole, frozenset()),))
