"""Markdown, reStructuredText and LaTeX: what a story says comes out as text, whatever it means to the format."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from docutils import nodes
from docutils.core import publish_doctree
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from outline_samples import NASTY, NO_GRAPH, sample
from training_story.outline.elements import Code, Emphasis, Link, Paragraph, Plain, Row, Sentence, Strong, Table
from training_story.outline.elements import Fields as Facts
from training_story.writers.fragment import Targets
from training_story.writers.latex import LatexFragment, write_latex
from training_story.writers.latex import escape as latex_escape
from training_story.writers.latex_letters import LETTERS
from training_story.writers.markdown import MarkdownFragment, write_markdown
from training_story.writers.restructured_text import RestructuredTextFragment, write_restructured_text
from training_story.writers.shown import shown

FEW = settings(max_examples=150, deadline=None)
_MARKS = [
    "*", "**", "_", "__", "`", "``", "```", "#", "# ", "- ", "+ ", "1. ", "1) ", "a. ", "(a) ", "> ", ">>> ", "|", "||",
    "[", "]", "](x)", "[^1]", "!", "<b>", "</b>", "<!--", "-->", "&amp;", "&", "<", ">", "~~", "~", "$", "$$", "@key",
    "^", "{", "}", "{#id}", "\\", "\\\\", "\\(", "\\[", "\\begin{x}", "%", "---", "--", "===", "...", "::", ":x: ", ":",
    ".. note:: ", ".. _a:", "x_", "`a`_", "|s|_", "[1]_", ":r:`x`", "http://a.b", "a@b.c", '"', "''", "'", ",,", "?`",
    "é", "ş", "ą", "→", "α", "中", "😀", "e\u0301", "\u00a0", "\t", "\n", "\x07", "\ufeff", " ", "word", "a", "B", "7",
]  # fmt: skip
texts = st.one_of(
    st.lists(st.sampled_from(_MARKS), max_size=10).map("".join), st.sampled_from(NASTY), st.text(max_size=20)
)
HERE = Targets(frozenset({"here"}))


def words(text: str) -> str:
    """What a reader sees of a text on a page: blanks at its ends, and several in a row, aren't seen."""
    return " ".join(shown(text).split())


def markdown_text(tokens: list[Token]) -> str:
    """The words of inline tokens; an HTML tag or a picture among them isn't one."""
    found = []
    for token in tokens:
        assert token.type in (
            "text", "code_inline", "strong_open", "strong_close", "em_open", "em_close", "link_open", "link_close",
            "text_special",
        ), token  # fmt: skip
        found.append(token.content)
    return words("".join(found))


@FEW
@given(text=texts)
def test_markdown_keeps_a_text(text: str) -> None:
    """A paragraph, a line of facts and a cell of a table each hold the text and nothing else."""
    sentence: Sentence = (Plain(text),)
    fragment = MarkdownFragment(HERE)
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    written = fragment.blocks(
        [Paragraph(sentence), Facts((Row("label", (sentence,)),)), Table(("head",), ((sentence,), ((Plain("end"),),)))]
    )

    tokens = parser.parse(f"before\n\n{written}\n\nafter")
    inside = [markdown_text(token.children or []) for token in tokens if token.type == "inline"]
    kinds = {token.type for token in tokens}

    expected = ["before", words(text), words(f"label: {shown(text).strip()}"), "head", words(text), "end", "after"]
    assert [each for each in inside if each] == [each for each in expected if each]
    assert kinds <= {
        "paragraph_open", "paragraph_close", "inline", "bullet_list_open", "bullet_list_close", "list_item_open",
        "list_item_close", "table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close",
        "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close",
    }  # fmt: skip


@FEW
@given(text=texts)
def test_markdown_keeps_marked_texts(text: str) -> None:
    """Code, strong words, emphasis and links say what they are given."""
    sentence: Sentence = (
        Plain("a "), Code(text), Plain(" b "), Strong(text), Plain(" c "), Emphasis(text), Plain(" d "),
        Link(f"G1 {text}", "here"), Plain(" e "), Link(f"G1 {text}", "nowhere"),
    )  # fmt: skip
    parser = MarkdownIt("commonmark", {"html": True})
    tokens = parser.parse(MarkdownFragment(HERE).blocks([Paragraph(sentence)]))
    inside = [token for token in tokens if token.type == "inline"]
    links = [child.attrs["href"] for child in inside[0].children or [] if child.type == "link_open"]

    assert len(inside) == 1
    # Marks that don't come to be marks stay as text beside the words that they were to mark.
    found = "".join(markdown_text(inside[0].children or []).replace("*", "").split())
    expected = "a" + text_of(text) + "b" + text_of(text) + "c" + text_of(text) + "dG1" + text_of(text) + "e"
    assert found.startswith("".join(expected.split()).replace("*", ""))
    assert links == ["#here"]


def text_of(text: str) -> str:
    """A text as it is shown."""
    return shown(text)


def tree_of(text: str) -> nodes.document:
    """What docutils reads."""
    return publish_doctree(text, settings_overrides={"report_level": 1, "halt_level": 5, "warning_stream": False})


@FEW
@given(text=texts)
def test_restructured_text_keeps_a_text(text: str) -> None:
    """A paragraph, a line of facts and a cell of a table each hold the text and nothing else."""
    sentence: Sentence = (Plain(text),)
    fragment = RestructuredTextFragment(HERE)
    written = fragment.blocks(
        [Paragraph(sentence), Facts((Row("label", (sentence,)),)), Table(("head",), ((sentence,), ((Plain("end"),),)))]
    )

    tree = tree_of(f"before\n\n{written}\n\nafter\n")

    assert not list(tree.findall(nodes.system_message))
    inside = [words(each.astext()) for each in tree.findall(nodes.paragraph)]
    expected = ["before", words(text), words(f"label: {shown(text).strip()}"), "head", words(text), "end", "after"]
    assert [each for each in inside if each] == [each for each in expected if each]
    assert not list(tree.findall(nodes.problematic))
    assert not list(tree.findall(nodes.reference))


@FEW
@given(text=texts)
def test_restructured_text_keeps_marked_texts(text: str) -> None:
    """Code, strong words, emphasis and links say what they are given."""
    sentence: Sentence = (
        Plain("a"), Code(text), Plain("b"), Strong(text), Plain("c"), Emphasis(text), Plain("d"),
        Link(f"G1 {text}", "here"), Plain("e"), Link(f"G1 {text}", "nowhere"),
    )  # fmt: skip
    fragment = RestructuredTextFragment(HERE)

    tree = tree_of(f".. _here:\n\nbefore\n\n{fragment.blocks([Paragraph(sentence)])}\n")

    assert not list(tree.findall(nodes.system_message))
    found = list(tree.findall(nodes.paragraph))[1].astext()
    expected = f"a{shown(text)}b{shown(text)}c{shown(text)}dG1{shown(text)}e"
    assert "".join(found.split()).startswith("".join(expected.split()))
    assert [each["refid"] for each in tree.findall(nodes.reference)] == ["here"]


_LATEX_TOKEN = re.compile(
    r"\\storycharacter\{(?P<code>[0-9A-F]+)\}\{(?P<raw>.)\}|"
    + "|".join(re.escape(each) for each in sorted(set(LETTERS.values()), key=len, reverse=True))
    + r"|(?P<plain>[^\\{}$&#%_~^])(?:\{\})?",
    re.DOTALL,
)
_MEANT: dict[str, set[str]] = {}
for _letter, _macro in LETTERS.items():
    _MEANT.setdefault(_macro, set()).add(_letter)


def decoded(written: str) -> list[set[str]]:
    """What each token of escaped LaTeX may stand for. Fails at a character that TeX reads as something else."""
    found = []
    at = 0
    while at < len(written):
        token = _LATEX_TOKEN.match(written, at)
        assert token is not None, written[at:]
        at = token.end()
        if token["code"] is not None:
            found.append({chr(int(token["code"], 16))})
        else:
            found.append(_MEANT.get(token.group(), set()) | ({token["plain"]} if token["plain"] else set()))
    return found


@FEW
@given(text=texts)
def test_latex_leaves_no_active_character(text: str) -> None:
    """Escaped text is letters and macros alone, and each stands for the character that was there."""
    read = decoded(latex_escape(text))

    assert len(read) == len(shown(text))
    assert all(character in may_be for character, may_be in zip(shown(text), read, strict=True))


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="there is no pdflatex")
def test_latex_with_any_text_compiles(tmp_path: Path) -> None:
    """Articles whose every text is a text of some format compile without an error, and so does one with all marks."""
    body = LatexFragment(HERE, has_links=False).blocks([Paragraph((Plain(text),)) for text in (*NASTY, *_MARKS)])
    sources = [write_latex(sample("".join(each for each in NASTY)), NO_GRAPH)]
    sources.append(
        f"\\documentclass{{article}}\n\\begin{{document}}\n{LatexFragment.preparation(body)}{body}\n\\end{{document}}\n"
    )
    for number, source in enumerate(sources):
        (tmp_path / f"case{number}.tex").write_text(source, encoding="utf-8")
        run = subprocess.run(
            ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", f"case{number}.tex"],
            cwd=tmp_path,
            capture_output=True,
            check=False,
        )
        assert run.returncode == 0, run.stdout[-2000:].decode("utf-8", "replace")


@pytest.mark.parametrize("text", NASTY)
def test_a_whole_document_has_the_headings_of_its_outline(text: str) -> None:
    """In Markdown and reStructuredText a text never ends its heading, and never makes another."""
    outline = sample(text)

    tokens = MarkdownIt("commonmark").enable("table").parse(write_markdown(outline, NO_GRAPH))
    tree = tree_of(write_restructured_text(outline, NO_GRAPH))

    # The title, three sections, and the entries in them; those inside of entries have no heading.
    levels = [token.tag for token in tokens if token.type == "heading_open"]
    assert levels.count("h1") == 1
    assert levels.count("h2") == 3
    assert levels.count("h3") == 3
    assert len(levels) == 7
    assert len(list(tree.findall(nodes.section))) in (5, 6, 7)
