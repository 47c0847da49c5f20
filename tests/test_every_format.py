"""What must hold of every format that stories are rendered to: a new one is held to it without another word."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from drawn import NASTY as NASTY_TEXT
from format_readers import READERS
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_samples import NASTY
from training_story.argument.graph_of import graph_of
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.outline.remarks import story_errors, with_errors
from training_story.outline.story_outline import outline_of
from training_story.pipeline import CheckedStory, Compiler
from training_story.writers.formats import FORMATS
from training_story.writers.shown import shown

ROOT = Path(__file__).parent.parent
SPECS = sorted((ROOT / "specs").glob("*.story"))
SLOW = ("pdf", "typst", "latex", "docx")
"""Those whose reader or writer takes long."""
LOOKED_AT = ("red_doors", "rlhf_assistant", "next_token_pretraining")

MARKS = [
    *("<b>", "</p>", "<!--", "-->", "<script>", "</script>", "]]>", "&lt;", "&#x41;", "&", '"', "'", "`", "```", "*"),
    *("_", "__", "~~", "^", "|", "#", "##", "%", "%%", "$", "$$", "\\", "\\\\", "\\n", "\\N", "\\textbf{", "{", "}"),
    *("[", "]", "](x)", "![a](b)", "[^1]", "@ref", "#let x", "#panic()", "//", "/*", "*/", "<label>", "= h", "- i"),
    *("+ i", "1. i", ".. note::", ":r:`x`", "|s|_", "x_", "`a`_", "::", "key: value", "- [x]", "? k", "!!python/x"),
    *("%{init}%", "-->|x|", ";", "end", "subgraph", "digraph {", "a -> b", "href=", "javascript:x", "{{x}}", "{% x %}"),
    *("http://a.b", "www.a.b", "a@b.c", "\t", "\n", "\r\n", "\x00", "\x1b[31m", "\x7f", "\u0085", "\u2028", "\u202e"),
    *("\ufeff", "\uffff", "\u200b", "é", "e\u0301", "→", "∀", "Ω", "Ж", "中", "😀", "word", "A1", " ", "...", "--"),
]
nasty_texts = st.one_of(
    st.lists(st.sampled_from(MARKS), min_size=1, max_size=8).map("".join),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=15),
    st.sampled_from(NASTY),
)
"""Texts that may mean something in some format."""


def quoted(text: str) -> str:
    """A text as a string of the language."""
    return '"' + "".join(c if c.isascii() and c.isalnum() else f"\\u{{{ord(c):x}}}" for c in text) + '"'


def story_of(texts: list[str]) -> str:
    """A story with each text as the gloss of a property, of an assumption and of evidence, and in its other places."""
    first = quoted(texts[0])
    properties = "".join(f"  cognition c{at} {quoted(text)}\n" for at, text in enumerate(texts))
    assumptions = "".join(f"  assumption a{at} {quoted(text)}\n" for at, text in enumerate(texts))
    steps = "".join(
        f"  constraint s{at} {{\n    entrains g.c{at}\n    assumes a{at}\n    excludes v{at} because {quoted(text)}\n"
        f"    evidence argument {quoted(text)}\n    because {quoted(text)}\n  }}\n"
        for at, text in enumerate(texts)
    )
    rivals = "".join(f"rival v{at} {quoted(text)} {{ predicts {quoted(text)} }}\n" for at, text in enumerate(texts))
    doubts = "".join(f"doubt d{at} {quoted(text)} {{ against s{at} }}\n" for at, text in enumerate(texts))
    return (
        f"story nasty {first} {{\n  author {first}\n}}\nspace A {first}\n"
        f"setup run {first} {{\n  system m: System[A -> A] {first}\n}}\n"
        f"goal g {first} for m {{\n{properties}}}\nrationale {{\n{assumptions}{steps}}}\n{rivals}{doubts}"
        f"open v0 {first}\n"
    )


def checked_story(text: str) -> CheckedStory:
    """The story of a text."""
    checked = Compiler(OverlayFiles({"case.story": text}, DiskFiles())).checked_story("case.story")
    assert checked is not None
    return checked


def rendered(text: str, name: str) -> str | bytes:
    """A story in a format."""
    checked = checked_story(text)
    outline = with_errors(outline_of(checked.story), story_errors(checked.diagnostics), "story check case.story")
    return FORMATS[name].writer()(outline, graph_of(checked.story))


def letters(text: str) -> str:
    """A text without what readers swallow or add: blanks, soft hyphens, ligatures, the hyphen of a broken line."""
    for ligature, letter in (("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")):
        text = text.replace(ligature, letter)
    return re.sub(r"[\s\u00ad\u200b]+", "", text)


def test_every_format_has_a_reader() -> None:
    """Whoever adds a format says how it is read."""
    assert READERS.keys() == FORMATS.keys()


@pytest.mark.parametrize("name", FORMATS)
def test_nasty_texts_come_out_as_texts(name: str) -> None:
    """In a story full of the syntax of all formats each text is found again by a reader of the format."""
    # LaTeX sets letters of other alphabets by their codes; what it makes of syntax is looked at here.
    texts = [*NASTY, NASTY_TEXT] if name != "latex" else [each for each in NASTY if each.isascii()]
    found = letters(READERS[name](rendered(story_of(texts), name)))

    for text in texts:
        cut = letters(shown(text))[:100]  # a label of a picture may be shortened
        assert cut in found, text


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in SLOW])
def test_any_text_comes_out_as_text(name: str) -> None:
    """Whatever an author writes is found again, and makes nothing but text."""

    @settings(max_examples=60, deadline=None)
    @given(text=nasty_texts)
    def holds(text: str) -> None:
        found = READERS[name](rendered(story_of([f"a{text}b"]), name))
        assert letters(shown(f"a{text}b")) in letters(found)

    holds()


@pytest.mark.parametrize("name", SLOW)
def test_any_texts_come_out_as_texts(name: str) -> None:
    """As above, many at a time; what fonts lack and readers of pages can't give back is left out."""

    @settings(max_examples=3, deadline=None)
    @given(texts=st.lists(nasty_texts, min_size=12, max_size=12))
    def holds(texts: list[str]) -> None:
        found = letters(READERS[name](rendered(story_of([f"a{text}b" for text in texts]), name)))
        for text in texts:
            if name == "docx" or text.isascii():
                assert letters(shown(f"a{text}b")) in found

    holds()


@pytest.mark.parametrize(
    ("path", "name"),
    # What is set takes seconds; test_paged_writers.py has all as PDF.
    [(path, name) for path in SPECS for name in FORMATS if name not in SLOW or path.stem in LOOKED_AT],
    ids=lambda value: value.stem if isinstance(value, Path) else value,
)
def test_every_story_is_rendered_and_read(path: Path, name: str) -> None:
    """Every story of ``specs/`` is opened by a reader of the format, who finds its properties."""
    text = path.read_text(encoding="utf-8")

    found = letters(READERS[name](rendered(text, name)))

    properties = [each.symbol.name for goal in checked_story(text).story.goals for each in goal.properties]
    assert properties
    assert [each for each in properties if letters(each) not in found] == []


_ALL_AS_BYTES = """
import hashlib, sys
sys.path.insert(0, "tests")
from test_every_format import FORMATS, SPECS, checked_story, rendered
from training_story.argument.analysis import analysis_of
from training_story.argument.report_json import report_json
text = open("specs/rlhf_assistant.story", encoding="utf-8").read()
for name in FORMATS:
    written = rendered(text, name)
    print(name, hashlib.sha256(written if isinstance(written, bytes) else written.encode()).hexdigest())
for path in SPECS:
    checked = checked_story(path.read_text(encoding="utf-8"))
    print(path.stem, hashlib.sha256(report_json(analysis_of(checked.story), checked.at).encode()).hexdigest())
"""


def test_the_same_story_gives_the_same_bytes_in_every_process() -> None:
    """In no format, and in no analysis, does anything depend on the process, such as the order of a set."""
    found = {
        subprocess.run(
            [sys.executable, "-c", _ALL_AS_BYTES],
            env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, cwd=ROOT, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip

    assert len(found) == 1
    assert len(found.pop().splitlines()) == len(FORMATS) + len(SPECS)


BROKEN = ROOT / "specs" / "tic_tac_toe_simulator.story"


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_left_of_a_story_is_rendered(name: str) -> None:
    """A story that ends anywhere, or lacks a stretch, can be rendered, and read by the format's reader."""
    text = BROKEN.read_text(encoding="utf-8")
    step = len(text) // (3 if name in SLOW else 25)
    spoilt = [text[:at] for at in range(0, len(text), step)]
    spoilt += [text[:at] + text[at + step // 2 :] for at in range(0, len(text), step)]
    for each in spoilt:
        READERS[name](rendered(each, name))
