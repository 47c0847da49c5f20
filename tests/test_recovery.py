"""Damaged stories: no traceback, and few findings for one mistake.

Each test spoils the stories that are shipped in one way, at every place or at some chosen with a seed.
``fuzz.py`` does more of the same.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from compiling import listed
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lark import Lark
from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.pipeline import Compiler
from training_story.syntax.parser import MOST_CHARACTERS, parse
from training_story.syntax.tokens import MOST_NESTING, Token, tokenize
from training_story.text.source import SourceFile

ROOT = Path(__file__).parent.parent
GRAMMAR = ROOT / "dsl" / "training_story" / "syntax" / "story.lark"
SPECS = sorted((ROOT / "specs").glob("*.story"))
LIBRARIES = sorted((ROOT / "stdlib").glob("*.story"))
SHORT = ROOT / "specs" / "tic_tac_toe_simulator.story"
"""The story that is spoilt at every place."""

PLACES = 2
"""At how many places, chosen with a seed, each of the others is."""

Spoil = Callable[[str], Iterator[str]]


@cache
def _compiler() -> Compiler:
    return Compiler(OverlayFiles({}, DiskFiles()))


def check(text: str) -> list[Diagnostic]:
    """All findings of a text; each place lies in its text."""
    _, found = _compiler().story(SourceFile("case.story", text))
    for each in found:
        for place in (each.location, *(label.location for label in each.labels)):
            assert 0 <= place.span.start <= place.span.end <= len(place.source.text), each
    return list(found)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _tokens(text: str) -> list[Token]:
    return tokenize(text).tokens


def _without(text: str, start: int, end: int) -> str:
    return text[:start] + text[end:]


def _errors(text: str) -> list[Diagnostic]:
    return [each for each in check(text) if each.severity is Severity.ERROR]


# Ways to spoil a story


def _cut_at_tokens(text: str) -> Iterator[str]:
    for token in _tokens(text):
        yield text[: token.end]


def _without_lines(text: str) -> Iterator[str]:
    lines = text.splitlines(keepends=True)
    for at in range(len(lines)):
        yield "".join(lines[:at] + lines[at + 1 :])


def _without_tokens(text: str) -> Iterator[str]:
    for token in _tokens(text):
        yield _without(text, token.start, token.end)


def _with_tokens_twice(text: str) -> Iterator[str]:
    for token in _tokens(text):
        yield f"{text[: token.end]} {text[token.start :]}"


def _without_braces(text: str) -> Iterator[str]:
    for token in _tokens(text):
        if token.type == "RBRACE":
            yield _without(text, token.start, token.end)


def _without_colons(text: str) -> Iterator[str]:
    for token in _tokens(text):
        if token.type == "COLON":
            yield _without(text, token.start, token.end)


def _without_quotes(text: str) -> Iterator[str]:
    for token in _tokens(text):
        if token.type == "STRING":
            yield _without(text, token.start, token.start + 1)
            yield _without(text, token.end - 1, token.end)


def _spoilt(path: Path, spoil: Spoil, places: int | None = None) -> list[str]:
    """All texts of the short story spoilt so, or one in some, or a few of another one; the same in each run."""
    texts = list(spoil(_read(path)))
    if path == SHORT:
        return texts if places is None else texts[::places]
    return random.Random(path.stem).sample(texts, min(PLACES, len(texts)))


# The grammar


@pytest.fixture(scope="module")
def stock_parser() -> Lark:
    """Lark's own LALR parser with its contextual lexer."""
    return Lark(_read(GRAMMAR), parser="lalr", lexer="contextual", start="file")


@pytest.mark.parametrize("path", [*SPECS, *LIBRARIES], ids=lambda path: path.stem)
def test_stock_lark_reads_what_the_parser_reads(stock_parser: Lark, path: Path) -> None:
    """The grammar is the reference: it needs nothing of this parser's own."""
    stock_parser.parse(_read(path))
    parsed = parse(SourceFile(str(path), _read(path)))
    assert parsed.diagnostics == ()
    assert parsed.damages == ()


# Damage at every place


@pytest.mark.parametrize(
    "spoil", [_cut_at_tokens, _without_lines, _without_tokens, _with_tokens_twice], ids=lambda each: each.__name__
)
@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_a_spoilt_story_is_read_to_its_end(path: Path, spoil: Spoil) -> None:
    """No traceback, every place lies in the text, and one mistake has few findings of form."""
    for text in _spoilt(path, spoil, places=4):
        found = check(text)
        of_form = [each for each in found if each.code.number.startswith("SYN")]
        assert len(of_form) <= 4, text[:60] + listed(found)


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_what_breaks_the_shape_is_reported(path: Path) -> None:
    """A text that doesn't have the shape of the language has a finding of form, and few of them."""
    for spoil in (_cut_at_tokens, _without_lines, _without_tokens, _with_tokens_twice):
        for text in _spoilt(path, spoil, places=3):
            found = parse(SourceFile("case.story", text)).diagnostics
            assert (not found) == _parses(text), text[-200:]
            assert len(found) <= 4, listed(list(found))


def _parses(text: str) -> bool:
    from training_story.syntax.machine import Machine, actions_of
    from training_story.syntax.tables import tables
    from training_story.syntax.tree_builder import TreeBuilder, methods

    read = tokenize(text)
    machine = Machine(tables(), actions_of(tables(), methods()), TreeBuilder())
    following = [*read.tokens[1:], Token("$END", "", len(text), len(text))]
    for token, after in zip(read.tokens, following, strict=True):
        if not machine.feed(token, machine.terminal(token, after.type == "DOT")):
            return False
    return not read.faults and machine.finish(len(text)) is not None


@pytest.mark.parametrize("spoil", [_without_braces, _without_colons, _without_quotes], ids=lambda each: each.__name__)
@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_a_forgotten_mark_is_one_mistake(path: Path, spoil: Spoil) -> None:
    """A brace, colon or quote less gives one finding of form, seldom two, and at most one other."""
    counts = []
    for text in _spoilt(path, spoil):
        found = check(text)
        of_form = [each for each in found if each.code.number.startswith("SYN")]
        others = [each for each in found if each not in of_form and each.severity > Severity.INFO]
        assert 1 <= len(of_form) <= 2, listed(found)
        assert len(others) <= 1, listed(found)
        counts.append(len(of_form))
    assert sum(counts) <= 1.1 * len(counts) + 1


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_mistakes_far_apart_are_all_reported(path: Path) -> None:
    """One run names a mistake in each of several declarations."""
    text = _read(path)
    marks = [token for token in _tokens(text) if token.type == "COLON"]
    chosen = marks[:: max(1, len(marks) // 6)]
    for token in reversed(chosen):
        text = _without(text, token.start, token.end)

    found = [each for each in check(text) if each.code.number == "SYN001"]

    assert len(found) == len(chosen)


# Damage at random

STORIES = st.sampled_from([_read(path) for path in SPECS])
SCRAPS = st.sampled_from(
    ['"', '"""', "\\", "{", "}", "(", ")", "[", "]", ",", ":", ".", "=", "?", "->", "#", "\n", "\r", "\0", "\ufeff",
     "\ufffd", "é", "story ", "library ", "goal ", "from ", "open ", "rationale {", "care about ", " because ", "95%",
     "-", "1e999", "x-y", "“a”"]
)  # fmt: skip
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
TOKENS = st.lists(st.one_of(SCRAPS, st.sampled_from(_read(SHORT).split())), max_size=120).map(" ".join)
QUICK = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@QUICK
@given(st.one_of(ANY_TEXT, TOKENS, TOKENS.map(lambda text: f'story s "x"\n{text}')))
def test_any_text_is_read(text: str) -> None:
    """Whatever the text, there are findings or a clean result."""
    check(text)


@QUICK
@given(st.binary(max_size=300))
def test_any_bytes_are_read(content: bytes) -> None:
    """So are bytes that are no text."""
    check(content.decode("utf-8", errors="replace"))


@QUICK
@given(STORIES, st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 40), SCRAPS), min_size=1, max_size=6))
def test_a_story_damaged_at_random_is_read(text: str, damages: list[tuple[int, int, str]]) -> None:
    """Some letters taken out, some put in."""
    for place, size, scrap in damages:
        start = place % (len(text) + 1)
        text = text[:start] + scrap + text[start + size :]
    check(text)


@pytest.mark.parametrize("opening", ["(", "[", "{", "Dist[", "f(", "a: f(", "rationale {\n"])
@pytest.mark.parametrize("times", [MOST_NESTING - 1, MOST_NESTING + 1, 20_000])
def test_deep_nesting_is_read(opening: str, times: int) -> None:
    """Past the limit there is one clear error, and no recursion on the way."""
    for head in ("data d: ", "bridge b: ", ""):
        found = _errors(f'story s "deep"\n{head}{opening * times}')
        assert found
        if times > MOST_NESTING:
            assert ["nest more than 200 deep" in each.message for each in found] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "x" * 300_000,
        '"' + "x" * 300_000,
        '"""' + "x\n" * 300_000,
        "1" * 1_000_000,
        "a." * 50_000,
        "#" * 1_000_000,
        "\n" * 1_000_000,
        '"' * 100_001,
        "“" * 200_000,
        "{}" * 20_000,
        "goal a b " * 10_000,
        'space X "a\n' * 3_000,
        "x-y " * 10_000,
        'use a" ' * 10_000,
        "space X; " * 5_000,
    ],
    ids=lambda text: repr(text[:9]),
)
def test_huge_tokens_are_read(text: str) -> None:
    """Long words, texts, lines and files of nothing but mistakes."""
    check(f'story s "huge"\n{text}')
    check(text)


def test_a_file_past_the_limit_is_not_read() -> None:
    """One clear error."""
    found = check("x" * (MOST_CHARACTERS + 1))

    assert [each.message for each in found] == ["the file is larger than 10 MB and isn't read"]
