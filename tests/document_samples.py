"""Documents of each host, made at random around a block of story: for the property tests."""

from __future__ import annotations

import json
from typing import NamedTuple

from hypothesis import strategies as st

HOSTS = ("markdown", "latex", "restructured_text", "typst", "notebook")
NAMES = {
    "markdown": "case.md",
    "latex": "case.tex",
    "restructured_text": "case.rst",
    "typst": "case.typ",
    "notebook": "case.ipynb",
}
PLANTED = "Nowhere7"
"""A type that nothing declares."""
_LETTERS = "aZ9 \t,;:'é\u0301ß😀𝔘\u200d中\"*_()-+"

words = st.text(_LETTERS, max_size=30).map(lambda text: f"w{text.strip()}w")
glosses = st.text("aZ 9\té\u0301😀𝔘中'#>|-*", max_size=20)


SAID = "reward captures"
"""The beginning of what the planted sentence is scolded for."""


class Sample(NamedTuple):
    """A document: its name and text."""

    name: str
    text: str


@st.composite
def stories(draw: st.DrawFn, with_mistake: bool = True) -> list[str]:
    """The lines of a library, with a type that nothing declares, or else with an unused import."""
    lines = ['library sample "what is sampled"']
    for number in range(draw(st.integers(0, 4))):
        blanks = draw(st.sampled_from(["", "  ", "\t", " \t", "   "]))
        lines.append(f'{blanks}space   S{number}  "{draw(glosses)}"')
        if draw(st.booleans()):
            lines.append("")
        if draw(st.booleans()):
            lines.append(f"# {draw(glosses)}")
    if with_mistake:
        at = draw(st.integers(1, len(lines)))
        lines.insert(at, f"{draw(st.sampled_from(['', '    ', chr(9)]))}data d: Dist[ {PLANTED}]")
    else:
        lines.insert(1, "from std.claims use attained")
    return lines


@st.composite
def samples(draw: st.DrawFn, host: str, with_mistake: bool = True) -> Sample:
    """A document of a host with one block of story in it."""
    story = draw(stories(with_mistake))
    make = {
        "markdown": _markdown,
        "latex": _latex,
        "restructured_text": _restructured_text,
        "typst": _typst,
    }
    text = _notebook(draw, story) if host == "notebook" else _with_breaks(draw, make[host](draw, story))
    return Sample(NAMES[host], text)


@st.composite
def prose_samples(draw: st.DrawFn, host: str) -> Sample:
    """A document of a host with a sentence that is warned of, in a paragraph, list or note."""
    lines = draw(st.lists(words, max_size=2))
    said = draw(st.sampled_from([f"Our {SAID} what we want.", f"Our {SAID}\nwhat we want."])).split("\n")
    said = [f"{draw(words)}. {said[0]}", *said[1:]]
    said[-1] += f" {draw(words)}"
    paragraph = [*lines, *said, *draw(st.lists(words, max_size=2))]
    lists = {
        "markdown": ["- ", "1. ", "*   ", "- [x] ", "[^1]: "],
        "notebook": ["- ", "2) ", "+ "],
        "restructured_text": ["* ", "1. ", "#. ", ".. note:: ", ".. [1] "],
        "typst": ["- ", "+ ", "1. "],
        "latex": [],
    }[host]
    for mark in draw(st.lists(st.sampled_from(lists), max_size=3)) if lists else []:
        rest = " " * (3 if mark.startswith("..") else len(mark))
        if mark.startswith(".. ") and paragraph[0].startswith(("*", "1", "#", ".")):
            continue  # a list in a note begins on a line of its own
        paragraph = [f"{mark if at == 0 else rest}{line}" for at, line in enumerate(paragraph)]
    if host == "latex":
        opening, closing = draw(
            st.sampled_from([("", ""), ("\\item ", ""), ("\\emph{", "}"), ("x\\footnote{", "}"), ("\\section{", "}")])
        )
        paragraph = [opening + paragraph[0], *paragraph[1:]]
        paragraph[-1] += closing
    text = [*_paragraphs(draw), *paragraph, "", *_paragraphs(draw)]
    if host == "notebook":
        cells = [_cell(draw, "markdown", _paragraphs(draw)), _cell(draw, "markdown", text)]
        return Sample(NAMES[host], _dumped(draw, cells))
    return Sample(NAMES[host], _with_breaks(draw, text))


def _with_breaks(draw: st.DrawFn, lines: list[str]) -> str:
    return draw(st.sampled_from(["\n", "\r\n"])).join([*lines, ""])


def _paragraphs(draw: st.DrawFn) -> list[str]:
    lines: list[str] = []
    for paragraph in draw(st.lists(st.lists(words, min_size=1, max_size=3), max_size=3)):
        lines += [*paragraph, ""]
    return lines


def _nested(draw: st.DrawFn, lines: list[str]) -> list[str]:
    """Lines inside of quotes and lists."""
    for container in draw(st.lists(st.sampled_from(["> ", ">", "- ", "1. ", "*   "]), max_size=4)):
        if container.startswith(">"):
            # A blank behind a quote mark belongs to it.
            container = "> " if any(line[:1].isspace() for line in lines) else container
            lines = [f"{container}{line}" for line in lines]
        else:
            rest = " " * len(container)
            lines = [f"{container if at == 0 else rest}{line}" for at, line in enumerate(lines)]
    return lines


def _markdown(draw: st.DrawFn, story: list[str]) -> list[str]:
    opening = draw(
        st.sampled_from(["```story", "~~~story name=x", "````{story} x", "```{.story #x}", '```{story, name="x"}'])
    )
    closing = opening.rstrip('storynamexST=,{}.# "')
    block = _nested(draw, [opening, *story, closing])
    head = ["---", f"title: {draw(words)}", "---"] if draw(st.booleans()) else []
    return [*head, "# Head *of* it", "", *_paragraphs(draw), *block, "", *_paragraphs(draw)]


def _latex(draw: st.DrawFn, story: list[str]) -> list[str]:
    indent = draw(st.sampled_from(["", "  ", "\t"]))
    option = draw(st.sampled_from(["", "[name=x]", "[hidden]", "  % a remark"]))
    block = [
        f"{indent}\\begin{{story}}{option}",
        *(indent + line for line in story),
        f"{indent}\\end{{story}}",
    ]
    before = [
        *_paragraphs(draw),
        "% \\begin{story}",
        "\\begin{verbatim}",
        "\\begin{story}",
        "\\end{verbatim}",
        "$a$",
    ]
    return ["\\section{Head}", *before, *block, *_paragraphs(draw)]


def _restructured_text(draw: st.DrawFn, story: list[str]) -> list[str]:
    outer = draw(st.sampled_from(["", "  ", "\t"]))
    inner = outer + draw(st.sampled_from(["   ", "\t", "  "]))
    options = draw(st.sampled_from([[], [f"{inner}:name: x"], [f"{inner}:hidden:"]]))
    block = [f"{outer}.. story::", *options, "", *(inner + line for line in story), ""]
    return ["Head", "====", "", *_paragraphs(draw), "", *block, *_paragraphs(draw)]


def _typst(draw: st.DrawFn, story: list[str]) -> list[str]:
    indent = draw(st.sampled_from(["", "  ", "\t"]))
    opening, closing = draw(
        st.sampled_from([("```story", "```"), ('#story(name: "x")[```story', "```]"), ("````story", "````")])
    )
    block = [f"{indent}{opening}", *(indent + line for line in story), f"{indent}{closing}"]
    return ["= Head", "", *_paragraphs(draw), "// ```story", *block, "", *_paragraphs(draw)]


def _notebook(draw: st.DrawFn, story: list[str]) -> str:
    cells = [_cell(draw, "markdown", ["# Head", *_paragraphs(draw)])]
    if draw(st.booleans()):
        cells.append(_cell(draw, "code", ["%%story name=x", *story]))
    else:
        cells.append(_cell(draw, "markdown", _markdown(draw, story)))
    cells.append(_cell(draw, "code", ["print(1)  # ```story"]))
    return _dumped(draw, cells)


def _dumped(draw: st.DrawFn, cells: list[dict[str, object]]) -> str:
    notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(notebook, ensure_ascii=draw(st.booleans()), indent=draw(st.sampled_from([None, 1, "\t"])))


def _cell(draw: st.DrawFn, kind: str, lines: list[str]) -> dict[str, object]:
    text = "\n".join(lines)
    source = text.splitlines(keepends=True) if draw(st.booleans()) else text
    return {"cell_type": kind, "metadata": {}, "source": source}
