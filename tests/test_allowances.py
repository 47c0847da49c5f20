"""Allowances: a reason on record, a day on which they end, and what can't be allowed."""

from __future__ import annotations

from pathlib import Path

import pytest
from training_story.frontends.command_line import main
from training_story.modules.files import OverlayFiles
from training_story.pipeline import Compiler

UNUSED = 'library a "b"\n\n{comment}\nspace Clock "the time on the wall"\n'


def codes(text: str, today: str = "2026-11-20") -> dict[str, str | None]:
    """The findings of a text by code, with the reason of each that is allowed."""
    compiler = Compiler(OverlayFiles({"a.story": text}), today=today)
    return {each.code.number: each.allowed for each in compiler.check("a.story").diagnostics}


STORY = """\
story a "b" {{ status {status} }}

from std.goals use narrow_agent

space X

physical loss l: X -> Real {{
  updates m by "SGD"
}}

setup s {{
  system m: System[X -> X]
}}

{comment}
goal g: l {{
  cognition c "thinks"
}}
"""


def test_an_allowance_covers_the_declaration_below_it() -> None:
    """The finding is kept, with the reason."""
    story = STORY.format(status="toy", comment='# story: allow CON001 because "the example shows it"')

    assert codes(story)["CON001"] == "the example shows it"
    assert codes(story)["LOS002"] is None


def test_a_name_serves_as_well_as_a_number() -> None:
    """`loss-as-goal` is CON001."""
    story = STORY.format(status="toy", comment='# story: allow loss-as-goal because "the example shows it"')

    assert codes(story)["CON001"] == "the example shows it"


def test_an_allowance_above_the_header_covers_the_file() -> None:
    """Several codes share a reason."""
    comment = '# story: allow LOS002, CON001 because "a sketch"\n'
    story = comment + STORY.format(status="toy", comment="")

    found = codes(story)
    assert (found["LOS002"], found["CON001"]) == ("a sketch", "a sketch")


@pytest.mark.parametrize("status", ["paper", "advanced"])
def test_conflations_stay_in_force_where_readers_rely_on_them(status: str) -> None:
    """SUP004, and the finding counts."""
    story = STORY.format(status=status, comment='# story: allow CON001 because "the example shows it"')

    assert codes(story)["CON001"] is None
    assert "SUP004" in codes(story)


def test_an_allowance_ends_after_its_day() -> None:
    """On the day itself it still holds."""
    story = STORY.format(status="toy", comment='# story: allow CON001 because "for now" until 2027-03-01')

    assert codes(story, "2027-03-01")["CON001"] == "for now"
    assert codes(story, "2027-03-02")["CON001"] is None
    assert "SUP003" in codes(story, "2027-03-02")


def test_existing_stories_are_adopted_with_a_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--add-allow` leaves a file without findings; a reviewer still sees them all."""
    path = tmp_path / "a.story"
    path.write_text(STORY.format(status="toy", comment=""))

    assert main(["check", "--add-allow", 'adopted "as is"', str(path)]) == 0
    assert 'because "adopted \\"as is\\""' in path.read_text()
    assert main(["check", "--fail-level", "warning", str(path)]) == 0
    capsys.readouterr()
    assert main(["check", "--no-allow", "--output-format", "concise", str(path)]) == 1
    assert "CON001" in capsys.readouterr().out
    assert main(["check", "--show-allowed", "--output-format", "concise", str(path)]) == 0
    assert "CON001" in capsys.readouterr().out
