"""The layout of stories: the three laws, whatever the file looks like, and what the command does with files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from training_story.format.format_story import format_lines, format_text
from training_story.format.same_tree import same_tree
from training_story.frontends.command_line import main
from training_story.frontends.writing import ChangedMeanwhile, replace_text
from training_story.syntax.parser import parse
from training_story.syntax.tokens import tokenize
from training_story.text.source import SourceFile

ROOT = Path(__file__).parent.parent
SHIPPED = sorted([*ROOT.glob("specs/**/*.story"), *ROOT.glob("stdlib/*.story")])
SHORT = [path.read_text(encoding="utf-8") for path in SHIPPED if path.stat().st_size < 2600][:6]


def laid_out(text: str) -> str:
    """The text laid out; it must have no faults of syntax."""
    formatted = format_text(text).text
    assert formatted is not None
    return formatted


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_what_is_shipped_is_laid_out(path: Path) -> None:
    """Every spec and library is as the formatter leaves it."""
    text = path.read_text(encoding="utf-8")

    assert text == laid_out(text)


GAPS = st.sampled_from([" ", "  ", "\n", "\n\n\n", "\t", " \t \n ", "\r\n"])
COMMENTS = st.sampled_from(["", "", "", "", "# why\n", " # é\U0001f600\n", "\n#\n"])


@settings(max_examples=25, deadline=None)
@given(text=st.sampled_from(SHORT), data=st.data())
def test_any_white_space_and_comments_keep_the_laws(text: str, data: st.DataObject) -> None:
    """Whatever stands between the words, the tree stays and no comment is lost."""
    pieces = []
    comments = 0
    for token in tokenize(text).tokens:
        comment = data.draw(COMMENTS)
        comments += "#" in comment
        pieces += [token.text, data.draw(GAPS), comment]
    scrambled = "".join(pieces)

    formatted = laid_out(scrambled)
    assert formatted.count("#") >= comments
    assert same_tree(parse(SourceFile("a", text)).file, parse(SourceFile("a", formatted)).file)
    assert laid_out(formatted) == formatted


@settings(max_examples=20, deadline=None)
@given(text=st.sampled_from(SHORT), data=st.data())
def test_white_space_on_a_line_never_shows(text: str, data: st.DataObject) -> None:
    """Spaces and tabs between the words of a line, and at its ends, make no difference."""
    lines = [data.draw(st.sampled_from(["", " ", "\t"])) + line for line in text.split("\n")]
    scrambled = "".join(f"{line}{data.draw(st.sampled_from(['', ' ', chr(9)]))}\n" for line in lines)

    assert laid_out(scrambled) == laid_out(text)


def test_line_breaks_of_windows_stay() -> None:
    """A file with CRLF keeps CRLF on every line."""
    formatted = laid_out('story a "b"\r\nspace   X\r\n')

    assert formatted == 'story a "b"\r\n\r\nspace X\r\n'


def test_a_missing_final_line_break_is_added() -> None:
    """And the mark of byte order stays."""
    assert laid_out('\ufeffstory a "b"') == '\ufeffstory a "b"\n'


def test_long_texts_keep_their_letters() -> None:
    """What stands in quotes is copied letter for letter, indentation included."""
    text = 'story a "b"\n\ngoal g {\n  cognition c """\n      one\n    two  \n  """\n}\n'

    assert laid_out(text) == text


def test_other_arrows_become_ascii() -> None:
    """The signs that may stand for `->` and `*` are written in ASCII."""
    assert laid_out('story a "b"\nmap f: X×Y→Z').endswith("map f: X * Y -> Z\n")


def test_a_long_annotation_has_one_argument_a_line() -> None:
    """Brackets are broken where the line would be too long, with a comma after each part."""
    argument = "a text that takes up a good part of the line"
    text = f'story a "b"\nclaim c: f(first: "{argument}", second: "{argument}", third: 3)'

    assert laid_out(text).endswith(f'claim c: f(\n  first: "{argument}",\n  second: "{argument}",\n  third: 3,\n)\n')


def test_a_file_with_faults_of_syntax_is_left_alone() -> None:
    """The first fault says why."""
    result = format_text('story a "b"\ngoal = 3')

    assert result.text is None
    assert result.faults[0].code.number == "SYN001"


def test_a_range_touches_the_declarations_on_its_lines_alone() -> None:
    """What stands on other lines stays as it is."""
    text = 'story   a "b"\n\nspace   X\nspace   Y\n\nspace   Z\n'

    assert format_lines(text, 4, 4).text == 'story   a "b"\n\nspace   X\nspace Y\n\nspace   Z\n'


def test_the_command_writes_and_check_only_tells(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--check` and `--diff` leave the file and exit with 1; without them it is written, with its mode."""
    path = tmp_path / "a.story"
    path.write_text('story  a "b"\n')
    path.chmod(0o640)

    assert main(["format", "--check", str(path)]) == 1
    assert main(["format", "--diff", str(path)]) == 1
    assert '-story  a "b"\n+story a "b"\n' in capsys.readouterr().out
    assert path.read_text() == 'story  a "b"\n'
    assert main(["format", str(path)]) == 0
    assert path.read_text() == 'story a "b"\n'
    assert path.stat().st_mode & 0o777 == 0o640
    assert main(["format", "--check", str(path)]) == 0
    assert os.listdir(tmp_path) == ["a.story"]


def test_bytes_that_are_no_text_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One clear line, and the file stays."""
    path = tmp_path / "a.story"
    path.write_bytes(b"story \xff\n")

    assert main(["format", str(path)]) == 2
    assert "not UTF-8 text" in capsys.readouterr().err
    assert path.read_bytes() == b"story \xff\n"


def test_a_file_that_changed_meanwhile_is_not_written(tmp_path: Path) -> None:
    """Nobody's edit is lost."""
    path = tmp_path / "a.story"
    path.write_text("newer")

    with pytest.raises(ChangedMeanwhile):
        replace_text(str(path), "older", "formatted")
    assert path.read_text() == "newer"
    assert os.listdir(tmp_path) == ["a.story"]
