"""The stories that benchmarks are run on are what they are said to be."""

from __future__ import annotations

import pytest
from benchmarks.generated_stories import generate_story
from compiling import findings, listed


@pytest.mark.parametrize("lines", [100, 1_000])
def test_a_generated_story_is_clean_and_as_long_as_wanted(lines: int) -> None:
    """So a benchmark measures how a story is checked, and not how errors are shown."""
    text = generate_story(lines, seed=1)

    assert text.count("\n") == lines
    assert listed(findings(text)) == ""


def test_generated_stories_follow_from_their_seed() -> None:
    """The same seed gives the same story, and another seed another."""
    assert generate_story(100, seed=1) == generate_story(100, seed=1)
    assert generate_story(100, seed=1) != generate_story(100, seed=2)
