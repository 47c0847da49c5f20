"""Findings laid out for a reader: what is wrong, where, why it matters and what to write instead."""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.diagnostics.excerpt import Mark, excerpt, last_line
from training_story.diagnostics.paint import Paint, Style, style_of
from training_story.diagnostics.printable import printable
from training_story.diagnostics.show_concise import shown_place
from training_story.text.source import Location, SourceFile

_FIXES_SHOWN = 8


def text_diagnostic(diagnostic: Diagnostic, colour: bool = False) -> str:
    """A finding with excerpts of the sources it touches; each line ends in a line break."""
    paint = Paint(colour)
    style = style_of(diagnostic.severity)
    gutter = _gutter(diagnostic)
    rows = [_header(diagnostic, paint, style)]
    for source, marks in _marks_by_source(diagnostic):
        is_first = len(rows) == 1
        arrow = "-->" if is_first else ":::"
        location = Location(source, marks[0].span)
        rows += [
            f"{' ' * gutter}{paint(arrow, 'frame')} {shown_place(location)}",
            _frame(gutter, paint),
            *excerpt(source, marks, gutter, paint, style),
            _frame(gutter, paint),
        ]
    for word, text in _remarks(diagnostic):
        rows += _remark(word, text, gutter, paint)
    return "\n".join(rows) + "\n"


def _header(diagnostic: Diagnostic, paint: Paint, style: Style) -> str:
    code = diagnostic.code
    kind = paint(f"{diagnostic.severity.word}[{code.number} {code.name}]", style)
    return kind + paint(f": {printable(diagnostic.message)}", "strong")


def _frame(gutter: int, paint: Paint) -> str:
    return f"{' ' * gutter} {paint('|', 'frame')}"


def _gutter(diagnostic: Diagnostic) -> int:
    """The width of the greatest line number shown."""
    places = [diagnostic.location, *(label.location for label in diagnostic.labels)]
    return max(len(str(last_line(place.source, place.span))) for place in places)


def _marks_by_source(diagnostic: Diagnostic) -> Iterator[tuple[SourceFile, list[Mark]]]:
    """The marks of each source, that of the finding first."""
    primary = diagnostic.location
    marks: dict[str, tuple[SourceFile, list[Mark]]] = {
        primary.source.name: (primary.source, [Mark(primary.span, diagnostic.label, True)])
    }
    for label in diagnostic.labels:
        source, span = label.location
        marks.setdefault(source.name, (source, []))[1].append(Mark(span, label.message, False))
    yield from marks.values()


def _remarks(diagnostic: Diagnostic) -> Iterator[tuple[str, str]]:
    if diagnostic.code.why:
        yield "why", diagnostic.code.why
    for note in diagnostic.notes:
        yield "note", note
    for text in (*diagnostic.help, *_help_of_fixes(diagnostic)):
        yield "help", text
    yield "explain", f"story explain {diagnostic.code.number}"


def _help_of_fixes(diagnostic: Diagnostic) -> list[str]:
    """The titles of the fixes, where no help says what to write."""
    if diagnostic.help:
        return []
    titles = [fix.title for fix in diagnostic.fixes]
    left_out = len(titles) - _FIXES_SHOWN
    return titles if left_out <= 0 else [*titles[:_FIXES_SHOWN], f"and {left_out} more fixes"]


def _remark(word: str, text: str, gutter: int, paint: Paint) -> Iterator[str]:
    """``= why: ...``; further lines of the text stand under its first."""
    lines = text.splitlines() or [""]
    head = f"{' ' * gutter} {paint('=', 'frame')} {paint(f'{word}:', 'strong')} "
    yield f"{head}{printable(lines[0])}"
    indent = " " * (gutter + len(f" = {word}: "))
    for line in lines[1:]:
        yield f"{indent}{printable(line)}"
