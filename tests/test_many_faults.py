"""Files with far more faults than anybody makes: each is still told of."""

from __future__ import annotations

from compiling import findings
from training_story.prose.anchors import AnchorSearch


def test_every_unknown_name_is_reported() -> None:
    """Similar names are offered for the first hundred; the others are reported all the same."""
    lines = [f"map m{number}: Bord{number} -> Bord{number}" for number in range(150)]
    found = findings('library a "b"\n\nspace Board\n' + "\n".join(lines) + "\n")

    assert len([each for each in found if each.code.number == "TYP004"]) == 150


def test_a_pattern_of_nothing_may_be_anywhere() -> None:
    """A library may be half written: a pattern whose list is empty is no reason to fail."""
    assert AnchorSearch([()]).is_in("any text")
    assert not AnchorSearch([("reward",)]).is_in("any text")
