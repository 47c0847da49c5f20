"""The templates of ``story new``: formatted, and clean but for the questions that they ask."""

from __future__ import annotations

import re

import pytest
from compiling import findings, listed
from training_story.diagnostics.diagnostic import Severity
from training_story.format.format_story import format_text
from training_story.templates.catalogue import template, template_names

QUESTION = re.compile(r'"<[^<>"\\\n]+>"')

each_template = pytest.mark.parametrize("name", template_names())


def test_there_is_one_for_each_common_kind_of_story() -> None:
    """The names are those that the documentation and the command give."""
    assert template_names() == [
        "blank",
        "imitation",
        "pretraining",
        "process_supervision",
        "rlhf",
        "simulator_agent",
        "supervised_classifier",
    ]


@each_template
def test_a_template_is_formatted(name: str) -> None:
    """Formatting changes nothing, so the author's first diff is the author's."""
    text = template(name, "my_story")

    assert format_text(text).text == text


@each_template
def test_a_template_has_one_finding_for_each_question_and_no_other(name: str) -> None:
    """What the check lists is what the author is asked."""
    text = template(name, "my_story")
    found = findings(text)
    asked = [each for each in found if each.code.number == "SYN006"]
    others = [each for each in found if each not in asked and each.severity > Severity.INFO]

    assert [each.location.span.start for each in asked] == [each.start() for each in QUESTION.finditer(text)]
    assert asked
    assert listed(others) == ""


@each_template
@pytest.mark.parametrize("status", ["toy", "paper"])
def test_a_template_with_every_question_answered_is_clean(name: str, status: str) -> None:
    """Nothing else is missing once the author has answered, nor for a paper."""
    flowers = iter(range(1000))
    text = template(name, "my_story").replace("status toy", f"status {status}")
    text = QUESTION.sub(lambda _: f'"it counts the petals of flower {next(flowers)}"', text)

    assert listed([each for each in findings(text) if each.severity > Severity.INFO]) == ""


@each_template
def test_a_question_is_asked_once(name: str) -> None:
    """Two placeholders with one text couldn't be told apart in the list."""
    asked = QUESTION.findall(template(name, "my_story"))

    assert len(set(asked)) == len(asked)


@each_template
def test_the_name_of_the_story_is_in_the_header_alone(name: str) -> None:
    """A template under another name differs in one word."""
    text = template(name, "my_story")

    assert template(name, "tide_tables") == text.replace("story my_story ", "story tide_tables ")
    assert text.count("my_story") == 1


@each_template
def test_comments_explain_each_kind_of_declaration(name: str) -> None:
    """The first declaration of each kind stands under a comment."""
    lines = template(name, "my_story").splitlines()
    kinds = ("space", "setup", "goal", "physical", "mathematical", "rationale", "rival", "doubt", "open")
    for keyword in kinds:
        first = next(at for at, line in enumerate(lines) if line.startswith(f"{keyword} "))
        assert lines[first - 1].startswith("#"), keyword


def test_an_unknown_template_is_a_key_error() -> None:
    """So is the name of a file beside the templates, or of one elsewhere."""
    for name in ("rl", "catalogue", "__init__", "../templates/rlhf", ""):
        with pytest.raises(KeyError):
            template(name, "tide_tables")


@pytest.mark.parametrize("story", ["", "two words", "1st", 'a "b"', "a\n", "a {"])
def test_a_story_needs_a_name(story: str) -> None:
    """What isn't a name would break out of the header."""
    with pytest.raises(ValueError, match="not a name"):
        template("blank", story)


def test_a_name_may_have_letters_of_any_script() -> None:
    """As in the language."""
    assert not [each for each in findings(template("blank", "gezeiten_größe")) if each.code.number != "SYN006"]
