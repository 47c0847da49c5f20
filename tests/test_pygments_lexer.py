"""The Pygments lexer: every character kept, and keywords where the grammar has them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from entry_points import PACKAGES
from hypothesis import given
from hypothesis import strategies as st
from lark import Lark
from pygments.token import Comment, Error, Keyword, Name, Number, Operator, String, _TokenType
from training_story.integrations.pygments_lexer import KEYWORDS, TYPES, StoryLexer
from training_story.semantics.types import ARITY, SORT_ARITY
from training_story.syntax.tables import tables

ROOT = Path(__file__).parent.parent
STORIES = sorted(
    [
        *(ROOT / "specs").rglob("*.story"),
        *(ROOT / "stdlib").glob("*.story"),
        *(PACKAGES / "training_story" / "templates").glob("*.story"),
    ]
)


def _tokens(text: str) -> list[tuple[int, _TokenType, str]]:
    return list(StoryLexer().get_tokens_unprocessed(text))


def _within(kind: _TokenType, *families: _TokenType) -> bool:
    return any(kind[: len(family)] == family for family in families)


def _shown(text: str) -> list[tuple[_TokenType, str]]:
    """The tokens but for white space and marks, pieces of one string as one."""
    shown: list[tuple[_TokenType, str]] = []
    for _, kind, value in _tokens(text):
        if _within(kind, String) and shown and shown[-1][0] is String and value != '"':
            shown[-1] = (String, shown[-1][1] + value)
        elif _within(kind, Keyword, Name, Number, Operator, Comment):
            shown.append((kind, value))
        elif _within(kind, String) and value != '"':
            shown.append((String, value))
    return shown


def test_keywords_are_those_of_the_grammar() -> None:
    """The lexer may not load Lark, so its list is its own."""
    assert set(KEYWORDS) == set(tables().keywords)
    assert len(set(KEYWORDS)) == len(KEYWORDS)


def test_types_are_those_of_the_compiler() -> None:
    """Built-in things and sorts."""
    assert sorted({*ARITY, *SORT_ARITY}) == sorted(TYPES)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_shipped_file_is_read_without_error_and_whole(path: Path) -> None:
    """No error token, and the values together are the text."""
    text = path.read_text(encoding="utf-8")
    tokens = _tokens(text)

    assert [value for _, kind, value in tokens if kind is Error] == []
    assert "".join(value for _, _, value in tokens) == text


@pytest.fixture(scope="module")
def lark() -> Lark:
    """Lark's own parser of the grammar."""
    grammar = (PACKAGES / "training_story" / "syntax" / "story.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", lexer="contextual", start="file")


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_keywords_stand_where_the_grammar_reads_them(path: Path, lark: Lark) -> None:
    """Lark's parser is the judge of which words of a shipped file are keywords."""
    text = path.read_text(encoding="utf-8")
    highlighted = {
        (start, value) for start, kind, value in _tokens(text) if _within(kind, Keyword) and kind is not Keyword.Type
    }
    interactive = lark.parse_interactive(text)
    read = {
        (token.start_pos, str(token))
        for token in interactive.iter_parse()
        if token.type != "NAME" and token.value in KEYWORDS
    }

    assert highlighted == read


def test_a_story_is_told_apart_word_by_word() -> None:
    """Declarations, names, types, labels, schemas, words of closed lists, comments and strings."""
    text = """story ttt "A policy" { status toy }  # no robot
# story: allow RAT007 because "a draft"
from std.care use register_value
physical reward win: Board -> Real {
  implemented by planned "ttt.env:reward"
  depends on measured_outcome
  updates policy by "PPO"
}
rival painter: register_value(at: win.field, horizon: discounted(gamma: 95%)) { satisfies fits }
"""
    assert _shown(text) == [
        (Keyword.Declaration, "story"), (Name.Namespace, "ttt"), (String, "A policy"),
        (Keyword, "status"), (Name.Constant, "toy"), (Comment.Single, "# no robot"),
        (Comment.Special, '# story: allow RAT007 because "a draft"'),
        (Keyword, "from"), (Name, "std"), (Name, "care"), (Keyword, "use"), (Name, "register_value"),
        (Keyword, "physical"), (Keyword.Declaration, "reward"), (Name.Variable, "win"),
        (Name, "Board"), (Operator, "->"), (Keyword.Type, "Real"),
        (Keyword, "implemented"), (Keyword, "by"), (Name.Constant, "planned"), (String, "ttt.env:reward"),
        (Keyword, "depends"), (Keyword, "on"), (Name.Constant, "measured_outcome"),
        (Keyword, "updates"), (Name, "policy"), (Keyword, "by"), (String, "PPO"),
        (Keyword.Declaration, "rival"), (Name.Variable, "painter"), (Name.Function, "register_value"),
        (Name.Attribute, "at"), (Name, "win"), (Name, "field"),
        (Name.Attribute, "horizon"), (Name.Function, "discounted"),
        (Name.Attribute, "gamma"), (Number, "95%"),
        (Keyword, "satisfies"), (Name, "fits"),
    ]  # fmt: skip


def test_names_may_look_like_keywords() -> None:
    """After a keyword that takes a name, after a dot, before a dot, as a label and as an argument."""
    text = """data test: Dist[Board] "held out"
physical loss gap: Board -> Real {
  computed on test
  updates system by "SGD"
  stage reads "the reader"
}
open gap.reads "left out"
rival story: register_value(at: gap.reads, horizon: open) { satisfies rival, claim }
"""
    named = [value for _, kind, value in _tokens(text) if _within(kind, Name)]

    assert named == [
        "test", "Board", "gap", "Board", "test", "system", "reads", "gap", "reads",
        "story", "register_value", "at", "gap", "reads", "horizon", "open", "rival", "claim",
    ]  # fmt: skip


def test_strings_keep_their_escapes_apart() -> None:
    """Short and long strings; a quotation mark in a long one doesn't end it."""
    text = '''open "a \\"b\\" \\u{1F600}" open """two
lines, "quoted" """'''
    escapes = [value for _, kind, value in _tokens(text) if kind is String.Escape]

    assert escapes == ['\\"', '\\"', "\\u{1F600}"]
    assert [value for _, kind, value in _tokens(text) if _within(kind, Keyword)] == ["open", "open"]


PIECES = st.sampled_from([*KEYWORDS, "x", *'.,:"\\{}#\n ', '"""'])


@given(st.text() | st.lists(PIECES).map("".join))
def test_any_text_comes_out_whole(text: str) -> None:
    """Whatever is written, no character is lost or added."""
    assert "".join(value for _, _, value in _tokens(text)) == text


def test_the_lexer_loads_nothing_of_the_compiler() -> None:
    """Sphinx and pygmentize load every lexer that is declared."""
    loaded = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; sys.path.insert(0, sys.argv[1]);"
            "import training_story.integrations.pygments_lexer;"
            "print(*sorted({'lark', 'click', 'attrs', 'attr'} & {*sys.modules}))",
            str(PACKAGES),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert loaded.stdout.strip() == ""
