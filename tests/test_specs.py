"""The stories of ``specs/`` are accepted as they stand; each of ``specs/rejected/`` shows one fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.diagnostics.show_concise import concise_line
from training_story.modules.files import DiskFiles
from training_story.pipeline import check_file
from training_story.rules.catalogue import all_codes

SPECS = Path(__file__).parent.parent / "specs"
ACCEPTED = sorted(SPECS.glob("*.story"))
REJECTED = sorted(SPECS.glob("rejected/*.story"))
_REJECTED_FOR = re.compile(r"# rejected: (?P<code>[A-Z]{3}\d{3})\n")


def beyond_notes(path: Path) -> list[Diagnostic]:
    """The errors and warnings of a file."""
    found = check_file(str(path), DiskFiles()).diagnostics
    return [each for each in found if each.severity > Severity.INFO]


def code_of(path: Path) -> str:
    """The code that the first line of a rejected story names."""
    found = _REJECTED_FOR.match(path.read_text(encoding="utf-8"))
    assert found is not None, f"{path.name} doesn't say for what it is rejected"
    return found["code"]


@pytest.mark.parametrize("path", ACCEPTED, ids=lambda path: path.stem)
def test_a_story_holds_at_the_status_it_declares(path: Path) -> None:
    """It has neither errors nor warnings."""
    assert [concise_line(each) for each in beyond_notes(path)] == []


@pytest.mark.parametrize("path", ACCEPTED, ids=lambda path: path.stem)
def test_a_story_says_which_status_it_claims(path: Path) -> None:
    """It has a status of its own, so that a reader knows by which rules it was judged."""
    assert re.search(r"^  status (toy|paper|advanced)$", path.read_text(encoding="utf-8"), re.MULTILINE)


def test_the_stories_are_many_and_of_every_status() -> None:
    """There are at least eighteen, and each status is claimed by one."""
    text = "".join(path.read_text(encoding="utf-8") for path in ACCEPTED)

    assert len(ACCEPTED) >= 18
    assert set(re.findall(r"^  status (\w+)$", text, re.MULTILINE)) == {"toy", "paper", "advanced"}


@pytest.mark.parametrize("path", REJECTED, ids=lambda path: path.stem)
def test_a_rejected_story_shows_one_fault(path: Path) -> None:
    """It has one finding of the code that its first line names, and no other error or warning."""
    assert [each.code.number for each in beyond_notes(path)] == [code_of(path)]


@pytest.mark.parametrize("path", REJECTED, ids=lambda path: path.stem)
def test_a_rejected_story_is_named_for_its_fault(path: Path) -> None:
    """Its file is named for the code, and the story for the rest of the file's name."""
    number, _, name = path.stem.partition("_")

    assert number == code_of(path).lower()
    assert f"\nstory {name} " in path.read_text(encoding="utf-8")


def test_every_conflation_has_a_rejected_story() -> None:
    """There is one story for each code of conflation, care and comparison."""
    codes = {page.code.number for page in all_codes()}
    shown = [code_of(path) for path in REJECTED]

    assert sorted(shown) == sorted(each for each in codes if each[:3] in ("CON", "CAR", "OBJ"))
