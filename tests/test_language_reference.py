"""The author's reference tells the truth: its examples compile as it says, and it leaves nothing out.

A ``story`` block with a header is a whole file; with ``file=...`` it stands beside all later examples. One
marked ``fragment`` is read at the end of the tic-tac-toe story. Blocks with the same ``part=NAME`` are one
file that grows: it is checked after each of them. One marked ``rejected=CODE`` has that error and no other.
"""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest
from compiling import findings, listed
from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.rules.catalogue import all_codes
from training_story.semantics import closed_lists

ROOT = Path(__file__).parent.parent
REFERENCE = (ROOT / "dsl" / "LANGUAGE.md").read_text(encoding="utf-8")
PREAMBLE = (ROOT / "specs" / "tic_tac_toe_simulator.story").read_text(encoding="utf-8")

_FENCE = re.compile(r"^```story(?P<info>[^\n]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_CODE_ROW = re.compile(r"^\| (?P<number>[A-Z]{3}\d{3}) \| `(?P<name>[\w-]+)` \|", re.MULTILINE)
_SCHEMA = re.compile(
    r"^(?:flavour|(?:rejected )?predicate|class|mechanism|bridge) (?P<name>\w+)(?P<variables>\[[^\]]*\])?"
    r"\((?P<parameters>.*?)\) \"",
    re.MULTILINE | re.DOTALL,
)
_DECLARED = re.compile(
    r"^(?:choice|flavour|(?:rejected )?predicate|class|mechanism|bridge|words|mathematical (?:loss|reward))"
    r" (\w+)",
    re.MULTILINE,
)
_VARIANT = re.compile(r"^  (\w+)(?:\([^)]*\))? \"", re.MULTILINE)


@attrs.frozen
class Example:
    """An example of the reference, the files beside it, and the code that it gives, if any."""

    line: int
    text: str
    beside: dict[str, str]
    rejected: str | None

    @property
    def errors(self) -> list[Diagnostic]:
        """What the compiler finds wrong with it."""
        return [each for each in findings(self.text, self.beside) if each.severity is Severity.ERROR]


def _examples() -> list[Example]:
    examples: list[Example] = []
    beside: dict[str, str] = {}
    growing: dict[str, str] = {}
    for found in _FENCE.finditer(REFERENCE):
        words = found["info"].split()
        marks = dict(word.partition("=")[::2] for word in words)
        body = found["body"]
        if "file" in marks:
            beside[marks["file"]] = body
        elif "part" in marks:
            body = growing[marks["part"]] = growing.get(marks["part"], "") + "\n" + body
        elif "fragment" in marks:
            body = f"{PREAMBLE}\n{body}"
        line = REFERENCE.count("\n", 0, found.start()) + 1
        examples.append(Example(line, body, dict(beside), marks.get("rejected")))
    return examples


EXAMPLES = _examples()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"line {example.line}")
def test_an_example_compiles_as_the_reference_says(example: Example) -> None:
    """No errors; in a rejected one, errors of the code that is named and of no other."""
    wanted = {example.rejected} if example.rejected else set()
    errors = example.errors

    assert {each.code.number for each in errors} == wanted, listed(errors)


def test_every_code_is_in_the_table_of_codes() -> None:
    """The table has each code once, with its name, and no other codes."""
    rows = [(row["number"], row["name"]) for row in _CODE_ROW.finditer(REFERENCE)]

    assert len(rows) == len(set(rows))
    assert set(rows) == {(page.code.number, page.code.name) for page in all_codes()}


@pytest.mark.parametrize("library", sorted(ROOT.glob("stdlib/*.story")), ids=lambda path: path.stem)
def test_every_name_of_the_standard_library_is_in_the_reference(library: Path) -> None:
    """Declared names and words of choices; schemas stand with their parameters in a row of a table."""
    text = library.read_text(encoding="utf-8")
    choices = re.findall(r"^choice .*?^\}", text, re.MULTILINE | re.DOTALL)
    names = _DECLARED.findall(text) + [word for choice in choices for word in _VARIANT.findall(choice)]
    rows = []
    for found in _SCHEMA.finditer(text):
        parameters = " ".join(found["parameters"].split()).rstrip(",")
        shown = f"`{parameters}`" if parameters else "none"
        rows.append(f"| `{found['name']}{found['variables'] or ''}` | {shown} |")

    assert names
    assert [name for name in names if not re.search(rf"`{name}\b", REFERENCE)] == []
    assert [row for row in rows if row not in REFERENCE] == []


@pytest.mark.parametrize("place", sorted(closed_lists.WORDS))
def test_every_closed_list_is_in_the_reference(place: str) -> None:
    """The row of a list has exactly its words."""
    row = re.search(rf"^\| `{place}` \| (.*) \|$", REFERENCE, re.MULTILINE)

    assert row is not None
    words = re.sub(r"\([^)]*\)", "", row.group(1))
    assert re.findall(r"`(\w+)`", words) == list(closed_lists.WORDS[place])


def test_links_inside_the_reference_lead_somewhere() -> None:
    """Each link to a section has its heading, and each link to a file has its file."""
    prose = _FENCED.sub("", REFERENCE)
    headings = re.findall(r"^#+ (.*)$", prose, re.MULTILINE)
    anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
    links = re.findall(r"\]\(([^)]+)\)", re.sub(r"`[^`\n]*`", "", prose))

    assert links
    for target in links:
        assert target[1:] in anchors if target.startswith("#") else (ROOT / "dsl" / target).exists()
