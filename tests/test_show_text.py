"""The layout of findings for readers, in full and on one line."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import dedent

import pytest
from training_story.diagnostics.diagnostic import Code, Diagnostic, Edit, Fix, Label, Severity
from training_story.diagnostics.show_concise import concise_line
from training_story.diagnostics.show_text import text_diagnostic
from training_story.diagnostics.summary import Summary, count_findings
from training_story.text.source import Location, SourceFile, Span

CODE = Code("CON001", "loss-as-goal", why="a reward changes parameters; it isn't what you want")
PLAIN = Code("SYN001", "unexpected-text")


def place(source: SourceFile, words: str, nth: int = 0) -> Location:
    """Where the words stand in the source, the first time or a later one."""
    start = -1
    for _ in range(nth + 1):
        start = source.text.index(words, start + 1)
    return Location(source, Span(start, start + len(words)))


def shown(text: str, start: int, end: int, labels: Iterable[tuple[int, int, str]] = (), label: str = "here") -> str:
    """The excerpt of a finding at these offsets: what stands between its first lines and its last."""
    source = SourceFile("a.story", text)
    secondary = tuple(Label(Location(source, Span(*span)), message) for *span, message in labels)
    diagnostic = Diagnostic(PLAIN, "unexpected text", Location(source, Span(start, end)), label, secondary)
    lines = text_diagnostic(diagnostic).splitlines()
    assert lines[-1].endswith("= explain: story explain SYN001")
    return "\n".join(lines[3:-2])


def drawn(*lines: str) -> str:
    """Lines as they are expected."""
    return "\n".join(lines)


def test_a_finding_has_the_layout_of_the_reference() -> None:
    """Header, place, excerpt with both kinds of mark, reason, help and where to read on."""
    filler = "\n" * 15
    source = SourceFile(
        "tic_tac_toe.story",
        "\n" * 30 + "physical reward win_signal: Board -> Real {" + filler + "\n    entrains win_signal because x\n",
    )
    diagnostic = Diagnostic(
        CODE,
        "a physical reward stands where a property of a goal is expected",
        place(source, "win_signal", 1),
        "names a reward, not cognition or behaviour",
        labels=(Label(place(source, "win_signal"), "declared here as a physical reward"),),
        notes=("a note",),
        help=("a property of a goal is in scope: `plays_well.wins_fast`",),
    )

    expected = dedent(
        """\
        error[CON001 loss-as-goal]: a physical reward stands where a property of a goal is expected
          --> tic_tac_toe.story:47:14
           |
        31 | physical reward win_signal: Board -> Real {
           |                 ---------- declared here as a physical reward
        ...
        47 |     entrains win_signal because x
           |              ^^^^^^^^^^ names a reward, not cognition or behaviour
           |
           = why: a reward changes parameters; it isn't what you want
           = note: a note
           = help: a property of a goal is in scope: `plays_well.wins_fast`
           = explain: story explain CON001
        """
    )
    assert expected == text_diagnostic(diagnostic)


def test_a_label_in_another_file_gets_an_excerpt_of_its_own() -> None:
    """The gutter is as wide as the greatest line number of both files."""
    here = SourceFile("a.story", "use lib\n")
    there = SourceFile("lib.story", "\n" * 120 + "choice Size { small }\n")
    diagnostic = Diagnostic(
        PLAIN,
        "declared twice",
        place(here, "lib"),
        labels=(Label(place(there, "Size"), "first here"), Label(place(there, "small"), "with this")),
    )

    expected = dedent(
        """\
        error[SYN001 unexpected-text]: declared twice
           --> a.story:1:5
            |
          1 | use lib
            |     ^^^
            |
           ::: lib.story:121:8
            |
        121 | choice Size { small }
            |        ---- first here
            |               ----- with this
            |
            = explain: story explain SYN001
        """
    )
    assert expected == text_diagnostic(diagnostic)


def test_lines_close_together_are_shown_whole() -> None:
    """One line between two marks is shown; more become dots."""
    assert drawn("1 | a", "  | - x", "2 | b", "3 | c", "  | ^ here") == shown("a\nb\nc\n", 4, 5, [(0, 1, "x")])
    assert drawn("1 | a", "  | - x", "...", "4 | d", "  | ^ here") == shown("a\nb\nc\nd", 6, 7, [(0, 1, "x")])


def test_marks_on_one_line_stand_under_each_other() -> None:
    """The place of the finding comes first."""
    assert drawn("1 | one two", "  |     ^^^ here", "  | --- x") == shown("one two", 4, 7, [(0, 3, "x")])


def test_a_tab_is_four_cells_wide() -> None:
    """The caret stands under the word after tabs."""
    assert drawn("1 |     a    b", "  |          ^ here") == shown("\ta\tb", 3, 4)


def test_wide_and_combining_characters_keep_the_caret_in_place() -> None:
    """A wide character takes two carets, a combining one none."""
    assert drawn("1 | 日本語 x", "  |   ^^ here") == shown("日本語 x", 1, 2)
    assert drawn("1 | e\u0301 x", "  |   ^ here") == shown("e\u0301 x", 3, 4)


def test_control_characters_are_shown_as_escapes_with_the_caret_in_place() -> None:
    """An escape sequence of the source does not reach the terminal."""
    assert drawn(r"1 | \x1b[2J bad", "  |         ^^^ here") == shown("\x1b[2J bad", 5, 8)
    assert drawn(r"1 | \u202ebad", "  | ^^^^^^ here") == shown("\u202ebad", 0, 1)


def test_control_characters_of_names_and_messages_are_escaped() -> None:
    """No field of a finding brings a raw control character."""
    evil = "\x1b]0;x\x07\u202e\r"
    source = SourceFile(f"a{evil}.story", f"x{evil}")
    diagnostic = Diagnostic(
        Code("SYN001", "unexpected-text", why=evil),
        evil,
        Location(source, Span(0, 1)),
        evil,
        (Label(Location(source, Span(1, 2)), evil),),
        notes=(evil,),
        help=(evil,),
        fixes=(Fix(f"title {evil}", "safe", (Edit(Location(source, Span(0, 1)), evil),)),),
    )

    for text in (text_diagnostic(diagnostic), concise_line(diagnostic)):
        assert text.replace("\n", "").isprintable()


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_a_span_over_few_lines_marks_each(line_break: str) -> None:
    """The message stands at the last line, and blank lines get no mark."""
    text = line_break.join(["goal x {", "  a", "", "} y"])

    expected = drawn(
        "1 | goal x {",
        "  |      ^^^",
        "2 |   a",
        "  |   ^",
        "3 |",
        "4 | } y",
        "  | ^ here",
    )
    assert expected == shown(text, 5, text.index("}") + 1)


def test_a_span_over_many_lines_marks_the_first_and_the_last() -> None:
    """What lies between is left out."""
    text = "goal x {\n" + "  a\n" * 20 + "}\n"

    expected = drawn(" 1 | goal x {", "   | ^^^^^^^^", "...", "22 | }", "   | ^ here")
    assert expected == shown(text, 0, text.index("}") + 1)


def test_an_empty_span_gets_one_caret() -> None:
    """A place between two characters is shown at the latter."""
    assert drawn("1 | ab", "  |  ^ here") == shown("ab", 1, 1)


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        ("ab", 2, 2, drawn("1 | ab", "  |   ^ here")),
        ("ab", 1, 2, drawn("1 | ab", "  |  ^ here")),
        ("ab\n", 3, 3, drawn("2 |", "  | ^ here")),
        ("ab\n", 2, 3, drawn("1 | ab", "  |   ^ here")),
        ("ab\r\n", 2, 4, drawn("1 | ab", "  |   ^ here")),
        ("", 0, 0, drawn("1 |", "  | ^ here")),
        ("ab", 0, 99, drawn("1 | ab", "  | ^^ here")),
    ],
)
def test_spans_at_the_end_of_a_file_are_shown(text: str, start: int, end: int, expected: str) -> None:
    """With and without a last line break, and past the end."""
    assert expected == shown(text, start, end)


def test_a_long_line_is_cropped_around_the_mark() -> None:
    """Dots stand where text was left out."""
    text = "x" * 500 + " bad " + "y" * 500

    line, carets = shown(text, 501, 504).splitlines()
    assert len(line) < 160
    assert line.startswith("1 | ...xxx")
    assert line.endswith("yyy...")
    assert line.index("bad") == carets.index("^^^ here")


def test_a_long_line_is_shown_for_each_mark_that_lies_far_from_the_others() -> None:
    """Every mark has its words above it."""
    text = "a" + "x" * 500 + "bad"

    first, carets, second, dashes = shown(text, 501, 504, [(0, 1, "x")]).splitlines()
    assert first.index("bad") == carets.index("^^^ here")
    assert second.index("a") == dashes.index("- x")


def test_a_mark_longer_than_the_crop_ends_with_it() -> None:
    """The carets go as far as the text that is shown."""
    line, carets = shown("x" * 10_000, 0, 10_000).splitlines()

    assert line.removesuffix("...").count("x") == carets.count("^")


def test_further_lines_of_a_reason_stand_under_the_first() -> None:
    """A reason may have two lines."""
    diagnostic = Diagnostic(
        Code("SYN001", "unexpected-text", why="one\ntwo"),
        "text",
        Location(SourceFile("a.story", "x"), Span(0, 1)),
    )

    assert "  = why: one\n         two\n" in text_diagnostic(diagnostic)


def test_titles_of_fixes_are_help_where_there_is_no_other() -> None:
    """What to write instead is said once."""
    source = SourceFile("a.story", "x")
    location = Location(source, Span(0, 1))
    fixes = tuple(Fix(title, "placeholder", ()) for title in ("write `a`", "write `b`"))
    diagnostic = Diagnostic(PLAIN, "text", location, help=("write `a`",), fixes=fixes)

    assert [line for line in text_diagnostic(diagnostic).splitlines() if "= help" in line] == [
        "  = help: write `a`",
    ]


def test_of_many_fixes_the_rest_is_counted() -> None:
    """Twenty repairs don't fill the screen."""
    fixes = tuple(Fix(f"write {number}", "placeholder", ()) for number in range(20))
    source = SourceFile("a.story", "x")
    text = text_diagnostic(Diagnostic(PLAIN, "text", Location(source, Span(0, 1)), fixes=fixes))

    assert "= help: write 7\n" in text
    assert "write 8" not in text
    assert "= help: and 12 more fixes\n" in text


def test_colour_adds_nothing_but_colour() -> None:
    """Without its escape sequences the coloured text is the plain one."""
    source = SourceFile("a.story", "one\n\n\n\ntwo\n")
    diagnostic = Diagnostic(
        CODE,
        "text",
        place(source, "two"),
        "here",
        (Label(place(source, "one"), "there"),),
        severity=Severity.WARNING,
    )

    coloured = text_diagnostic(diagnostic, colour=True)
    assert "\x1b[1;33m" in coloured
    for code in ("1;33", "1;34", "1", "0"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert text_diagnostic(diagnostic) == coloured


def test_a_concise_finding_is_one_line() -> None:
    """File, line, column, severity, message, code and name."""
    source = SourceFile("a.story", "x\n  y")
    diagnostic = Diagnostic(PLAIN, "unexpected text", place(source, "y"), severity=Severity.INFO)

    assert concise_line(diagnostic) == "a.story:2:3: info: unexpected text [SYN001 unexpected-text]\n"


@pytest.mark.parametrize(
    ("summary", "sentence"),
    [
        (Summary(3, errors=2, warnings=1, fixable=1), "2 errors, 1 warning in 3 files; 1 safe fix (--fix)"),
        (Summary(1, errors=1, infos=2, fixable=2), "1 error, 2 infos in 1 file; 2 safe fixes (--fix)"),
        (Summary(2, warnings=3, infos=1), "3 warnings, 1 info in 2 files"),
        (Summary(3), "no findings in 3 files"),
        (Summary(1), "no findings in 1 file"),
        (Summary(12, errors=10), "10 errors in 12 files"),
    ],
)
def test_the_last_line_counts_findings(summary: Summary, sentence: str) -> None:
    """Kinds without a finding are left out, and number agrees with noun."""
    assert sentence == summary.sentence


def test_findings_are_counted_by_severity_and_by_whether_they_can_be_repaired() -> None:
    """Each finding counts once."""
    findings = [
        (Severity.ERROR, True, False),
        (Severity.ERROR, False, False),
        (Severity.WARNING, True, False),
        (Severity.INFO, False, False),
    ]

    findings.append((Severity.ERROR, True, True))

    assert Summary(5, 2, 1, 1, fixable=2, allowed=1) == count_findings(findings, 5)
