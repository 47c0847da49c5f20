"""The page of every code tells the truth: its wrong examples give that code alone, its right ones nothing.

An example without a header of its own stands at the end of the tic-tac-toe story. A ``text`` block is prose, and
is checked by the rules of prose alone.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from compiling import findings
from training_story.diagnostics.diagnostic import Severity
from training_story.modules.files import DiskFiles
from training_story.prose.check import check_prose
from training_story.prose.texts import ProseText
from training_story.rules.catalogue import CodePage, all_codes
from training_story.semantics.lexicon import Lexicon
from training_story.semantics.program import Program

PREAMBLE = (Path(__file__).parent.parent / "specs" / "tic_tac_toe_simulator.story").read_text(encoding="utf-8")
_DOCUMENT = r"^````document file=(?P<name>\S+)\n(?P<body>.*?)^````$"
SECTIONS = ("Why it matters", "Wrong", "Right", "When to allow it", "Known false positives", "Sources")


def _section(page: CodePage, heading: str) -> str:
    found = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", page.page, re.MULTILINE | re.DOTALL)
    assert found is not None, f"{page.code.number} has no section {heading!r}"
    return found.group(1)


def _examples(page: CodePage, heading: str) -> list[dict[str, str]]:
    """The examples of a section, each a story with the files that it names beside it, or a document."""
    section = _section(page, heading)
    examples: list[dict[str, str]] = [
        {found["name"]: found["body"]} for found in re.finditer(_DOCUMENT, section, re.M | re.S)
    ]
    others: dict[str, str] = {}
    section = re.sub(_DOCUMENT, "", section, flags=re.M | re.S)
    for found in re.finditer(r"^```story(?P<info>[^\n]*)\n(?P<body>.*?)^```$", section, re.M | re.S):
        name = re.search(r"file=(\S+)", found["info"])
        if name is not None:
            others[name.group(1)] = found["body"]
            continue
        body = found["body"]
        whole = re.search(r"^(story|library)\b|headerless", body + found["info"], re.MULTILINE) is not None
        examples.append({"case.story": body if whole else PREAMBLE + "\n" + body})
    prose = re.finditer(r"^```text\n(?P<body>.*?)^```$", _section(page, heading), re.M | re.S)
    examples += [{"prose": each["body"]} for each in prose]
    return [{**others, **example} for example in examples]


def _codes(files: dict[str, str]) -> set[str]:
    if "prose" in files:
        lexicon = Lexicon(Program(DiskFiles()))
        return {each.code for each in check_prose([ProseText(files["prose"])], {}, lexicon)}
    name = "case.story" if "case.story" in files else next(iter(files))
    found = findings(files[name], files, name)
    return {each.code.number for each in found if each.severity > Severity.INFO and each.allowed is None}


@pytest.mark.parametrize("page", all_codes(), ids=lambda page: page.code.number)
def test_a_page_has_every_section(page: CodePage) -> None:
    """The first line is a summary, and each section says something."""
    assert page.page.split("\n", 1)[0].endswith(".")
    for heading in SECTIONS:
        assert _section(page, heading).strip()


@pytest.mark.parametrize("page", all_codes(), ids=lambda page: page.code.number)
def test_wrong_examples_give_that_code_alone(page: CodePage) -> None:
    """Each wrong example has findings of this code and of no other."""
    examples = _examples(page, "Wrong")

    assert examples
    for example in examples:
        info_only = page.code.severity is Severity.INFO
        assert info_only or _codes(example) == {page.code.number}


@pytest.mark.parametrize("page", all_codes(), ids=lambda page: page.code.number)
def test_right_examples_give_nothing(page: CodePage) -> None:
    """Each right example has no findings above the level of a note."""
    examples = _examples(page, "Right")

    assert examples
    for example in examples:
        assert _codes(example) == set()


def test_codes_and_names_are_unique() -> None:
    """A number and a name each stand for one rule."""
    codes = [page.code for page in all_codes()]

    assert len({code.number for code in codes}) == len(codes)
    assert len({code.name for code in codes}) == len(codes)
