"""A text laid out, with proof: same tree, stable, no comment lost (the three laws of gdtoolkit's formatter)."""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.format.lines import COMMENT, Layout, Piece
from training_story.syntax.outline import items
from training_story.format.same_tree import same_tree
from training_story.syntax.parser import ParsedFile, parse
from training_story.syntax.tokens import Token, tokenize
from training_story.text.records import record
from training_story.text.source import SourceFile


@record
class Formatted:
    """The text laid out; or, where the file can't be laid out, why: it has faults of syntax."""

    text: str | None
    faults: tuple[Diagnostic, ...]


class BrokenLaw(Exception):
    """A bug of the formatter: what it made isn't the same story. Nothing was written."""


def format_text(text: str, name: str = "story") -> Formatted:
    """Lay a story out. Raises ``BrokenLaw`` rather than give a text that breaks one of the three laws."""
    parsed = parse(SourceFile(name, text))
    faults = tuple(each for each in parsed.diagnostics if each.severity is Severity.ERROR)
    if faults:
        return Formatted(None, faults)
    formatted = _laid_out(parsed)
    again = parse(SourceFile(name, formatted))
    if again.diagnostics or not same_tree(parsed.file, again.file):
        raise BrokenLaw("the tree changed")
    if _comments(parsed) != _comments(again):
        raise BrokenLaw("a comment was lost or moved")
    if _laid_out(again) != formatted:
        raise BrokenLaw("a second run changes the text")
    return Formatted(formatted, ())


def _laid_out(parsed: ParsedFile) -> str:
    text = parsed.source.text
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = Layout(_pieces(parsed), items(parsed.file)).lines()
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    return mark + "".join(line.rstrip(" \t") + newline for line in lines)


def _pieces(parsed: ParsedFile) -> list[Piece]:
    text = parsed.source.text
    tokens = list(tokenize(text).tokens)
    tokens += [Token(COMMENT, text[span.start : span.end], span.start, span.end) for span in parsed.comments]
    tokens.sort(key=lambda token: token.start)
    pieces = []
    end = 0
    for token in tokens:
        pieces.append(Piece(token, min(2, text.count("\n", end, token.start))))
        end = token.end
    return pieces


def _comments(parsed: ParsedFile) -> list[str]:
    text = parsed.source.text
    return [text[span.start : span.end].rstrip() for span in parsed.comments]
