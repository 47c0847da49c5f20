"""A text laid out, with proof: same tree, stable, no comment lost (the three laws of gdtoolkit's formatter)."""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.format.lines import COMMENT, Layout, Piece
from training_story.format.same_tree import same_tree
from training_story.syntax.outline import items
from training_story.syntax.parser import ParsedFile, parse
from training_story.syntax.tokens import Token, tokenize
from training_story.text.edits import TextEdit, apply_edits
from training_story.text.records import record
from training_story.text.source import SourceFile, Span


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


def format_lines(text: str, first: int, last: int, name: str = "story") -> Formatted:
    """Lay out the declarations that stand on the lines ``first`` to ``last``, from 1; the rest stays.

    Where the file can't be laid out, as with ``format_text``.
    """
    whole = format_text(text, name)
    if whole.text is None:
        return whole
    source = SourceFile(name, text)
    old = _declarations(text)
    new = _declarations(whole.text)
    edits = []
    for before, after in zip(old, new, strict=True):
        on_lines = source.position(before.start).line <= last and source.position(before.end).line >= first
        written = whole.text[after.start : after.end]
        if on_lines and written != text[before.start : before.end]:
            edits.append(TextEdit(before, written))
    return Formatted(apply_edits(text, edits), ())


def _declarations(text: str) -> list[Span]:
    file = parse(SourceFile("story", text)).file
    header = [] if file.header is None else [file.header.span]
    rest = [each.span for each in (*file.imports, *file.declarations)]
    return sorted(header + rest)
