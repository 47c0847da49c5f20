"""The rules of prose: patterns' examples hold, the labelled set is judged as measured, places are exact."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from compiling import findings
from hypothesis import given
from hypothesis import strategies as st
from prose.score import found_in, scores, sentences
from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.modules.files import DiskFiles
from training_story.prose.anchors import AnchorSearch
from training_story.prose.book import book_of
from training_story.prose.check import check_prose
from training_story.prose.matcher import Matcher
from training_story.prose.possible import bits_of, possible_of
from training_story.prose.sentences import sentences_of
from training_story.prose.strings import mapped_string
from training_story.prose.texts import ProseFinding, ProseText
from training_story.prose.wording import codes, severity_in_documents, wording_of
from training_story.semantics.lexicon import Lexicon
from training_story.semantics.program import Program
from training_story.syntax import nodes
from training_story.syntax.parser import parse
from training_story.text.source import SourceFile, Span

PROGRAM = Program(DiskFiles())
LEXICON = Lexicon(PROGRAM)
PATTERNS = [each.node for each in LEXICON.library().names.values() if isinstance(each.node, nodes.Pattern)]
RULES = [node for node in PATTERNS if node.rule is not None]
TWO_OBJECTIVES = {"lines_met": "mesa objective", "mean_score": "base objective"}


def _found(text: str, symbols: dict[str, str] | None = None) -> list[ProseFinding]:
    return list(check_prose([ProseText(text)], symbols or {}, LEXICON))


def _numbers(diagnostics: list[Diagnostic]) -> list[str]:
    return [each.code.number for each in diagnostics]


def _codes(text: str, symbols: dict[str, str] | None = None) -> set[str]:
    return {each.code for each in _found(text, symbols)}


def test_many_declared_names_are_found_like_a_few() -> None:
    """They are looked for in another way where there are many, with the same findings."""
    few = {"draw_score": "reward", "mark": "loss"}
    many = {**few, **{f"other_{at}": "loss" for at in range(50)}}
    texts = [
        "The player wants draw_score.", "It tries to get Draw_Score's value up.", "The policy cares about mark.",
        "We say that mark captures what we want.", "The policy cares about remarks.", "draw_score is aligned with it.",
        "A system maximizes (draw_score).", "Nothing of the kind.",
    ]  # fmt: skip

    assert [_codes(text, many) for text in texts] == [_codes(text, few) for text in texts]
    assert _codes(texts[1], many)


def _examples(keyword: str) -> list[tuple[nodes.Pattern, str]]:
    return [
        (node, field.text.value)
        for node in RULES
        for field in node.fields
        if isinstance(field, nodes.TextField) and field.keyword == keyword
    ]


def _shown(value: nodes.Pattern | str) -> str:
    """How a parameter is named: the same in every process."""
    return value if isinstance(value, str) else value.name.text


@pytest.mark.parametrize(("pattern", "text"), _examples("rejects"), ids=_shown)
def test_what_a_pattern_rejects_is_found(pattern: nodes.Pattern, text: str) -> None:
    """The rule of the pattern speaks of each sentence that it is said to reject."""
    assert pattern.rule is not None
    assert pattern.rule.text in _codes(text, TWO_OBJECTIVES)


@pytest.mark.parametrize(("pattern", "text"), _examples("accepts"), ids=_shown)
def test_what_a_pattern_accepts_is_left_alone(pattern: nodes.Pattern, text: str) -> None:
    """The rule of the pattern is silent on each sentence that it is said to accept."""
    assert pattern.rule is not None
    assert pattern.rule.text not in _codes(text, TWO_OBJECTIVES)


@pytest.mark.parametrize("pattern", RULES, ids=lambda node: node.name.text)
def test_a_pattern_has_examples_of_both_kinds_and_a_message(pattern: nodes.Pattern) -> None:
    """A pattern shows what it rejects and what it accepts, and its gloss can be a message."""
    keywords = {field.keyword for field in pattern.fields if isinstance(field, nodes.TextField)}

    assert keywords == {"accepts", "rejects"}
    assert 0 < len(pattern.gloss.value) <= 90
    assert not pattern.gloss.value.endswith(".")


def test_anchors_lose_nothing() -> None:
    """What is found in a sentence is found by its words alone; looking for anchors first only saves work."""
    book = book_of(LEXICON)
    matcher, anchors = Matcher(book), AnchorSearch(book.anchors)
    texts = [each.text for each in sentences()] + [text for _, text in _examples("rejects")]
    for text in texts:
        for sentence in sentences_of(text):
            if matcher.matches(matcher.mark(sentence)):
                assert anchors.is_in(text.lower()), text


@given(st.sets(st.sampled_from(sorted(book_of(LEXICON).atoms.values()))))
def test_what_is_possible_follows_from_the_words_alone(atoms: set[int]) -> None:
    """A pattern is tried exactly where each place that no other pattern can fill is, and nothing that forbids it."""
    patterns = book_of(LEXICON).patterns
    later = sum(each.bit for each in patterns)
    here = sum(1 << atom for atom in atoms)

    def is_open(mask: int) -> bool:
        return bool(mask & (here | later))

    tried = set(bits_of(possible_of(patterns).of(atoms)))
    for index, each in enumerate(patterns):
        needed = [step.mask for step in each.orders[0]] + ([each.beside] if each.beside else [])
        assert (index in tried) == (all(map(is_open, needed)) and not each.unless & ~later & here), each.name


def test_a_book_without_patterns_finds_nothing() -> None:
    """No pattern is possible where there is none."""
    assert possible_of([]).of([1, 2, 3]) == 0


def test_every_pattern_is_in_the_book() -> None:
    """None is left out, as one would be that is a part of itself."""
    assert {each.name for each in book_of(LEXICON).patterns} == {node.name.text for node in PATTERNS}


def test_the_labelled_set_is_large_and_half_innocent() -> None:
    """At least 450 sentences, of which at least 200 are innocent, of many kinds; every rule has some."""
    labelled = sentences()
    innocent = [each for each in labelled if each.rule is None]

    assert len(labelled) >= 450
    assert len(innocent) >= 200
    assert len({each.kind for each in innocent}) >= 8
    assert {each.rule for each in labelled} - {None} == set(codes())
    assert len({each.text for each in labelled}) == len(labelled)


def test_the_labelled_set_is_judged_as_well_as_measured() -> None:
    """Precision and recall of PRO001 to PRO003, and those of each rule, don't fall below what was measured."""
    measured = scores()

    assert measured["any"].precision >= 0.99
    assert measured["any"].recall >= 0.97
    for rule in codes():
        assert measured[rule].precision >= 0.97, rule
        assert measured[rule].recall >= 0.95, rule


def test_help_names_only_entries_of_the_standard_library() -> None:
    """What stands in backticks in help and notes is a claim, a flavour, a clause or a library."""
    known = {"excludes", "disfavours"}
    for library in ("std.claims", "std.care"):
        known |= set(PROGRAM.standard(library).names)
    for number in codes():
        wording = wording_of(number)
        named = [each for text in (*wording.help, *wording.notes) for each in re.findall(r"`(\w+)`", text)]
        assert set(named) <= known, number
        assert wording.label
        assert len(wording.label.split()) <= 8


def test_severity_in_documents() -> None:
    """Three rules are warnings in documents; the others are off there unless they are selected."""
    strict = {number for number in codes() if severity_in_documents(number, False) is not None}

    assert strict == {"PRO001", "PRO002", "PRO003"}
    assert all(severity_in_documents(number, True) is not None for number in codes())


# Who speaks of what


@pytest.mark.parametrize(
    "text",
    [
        'The phrase "the reward captures what we want" hides four claims.',
        "Speaking of “outer aligned” rewards is common.",
        'They call it "inner alignment", a term with several definitions.',
        "The so-called proxy reward is a table.",
    ],
)
def test_a_quotation_that_is_talked_about_is_left_alone(text: str) -> None:
    """Quotation marks with a word that says the words are words."""
    assert _codes(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The reward captures “comfortable” behaviour on the road.",
        'The reward "captures" what we want.',
        'A "reward" that captures what the user wants is used.',
    ],
)
def test_quotation_marks_alone_do_not_excuse(text: str) -> None:
    """A word in quotation marks that is used all the same."""
    assert "PRO001" in _codes(text)


def test_spans_that_the_host_says_are_quoted_count_as_quoted() -> None:
    """Emphasis as mention has no quotation marks in the text; its span does as well."""
    text = "The term outer aligned has several definitions."
    start = text.index("outer")
    quoted = Span(start, start + len("outer aligned"))

    assert [each.code for each in _found(text)] == ["PRO001"]
    assert list(check_prose([ProseText(text, [quoted])], {}, LEXICON)) == []


def test_declared_names_count_as_their_sort() -> None:
    """A reward is a reward under its own name; an undeclared name says nothing."""
    text = "In short, win_signal captures what we want. The policy wants win_signal."

    assert _codes(text) == set()
    assert _codes(text, {"win_signal": "reward"}) == {"PRO001", "PRO002"}


def test_one_fault_has_one_code() -> None:
    """Where a base objective is spoken of, the rule on objectives speaks and not the one on goals."""
    assert _codes("The mesa-objective is aligned with the base objective.") == {"PRO003"}


def test_objectives_without_a_name_matter_where_two_are_declared() -> None:
    """With one objective in scope, "the objective" is clear."""
    text = "The probe shows that the objective is met."

    assert _codes(text, {"mean_score": "base objective"}) == set()
    assert _codes(text, TWO_OBJECTIVES) == {"PRO008"}


ESSAY = """\
It is common to say that a reward captures what its designers want. We argue against this way of speaking.
A reward is a number that changes parameters. To say that the loss represents the goal is a type error: a
loss and a goal are not of one kind. The phrase "outer aligned" has had four definitions. When people
write "the agent wants to maximize its reward", they may mean that the agent wants the number in a
register to be high, or that it wants a button to be pressed. It makes no sense to ask whether the mesa-
objective agrees with the base objective before a bridge is given. The so-called proxy reward is no proxy.
It is misleading to speak of misspecified rewards. We should not say that a model internalizes an
objective. Reward is not the optimization target. Calling a policy "inner aligned" equivocates.
"""


ESSAY_ON_NUMBERS = """\
A reward is a number that training computes. Much of what is written about it treats it as a message. One
reads that "the reward tells the agent what we want", that "human values are compressed into a scalar", that
"the score is a proxy for quality". None of these sentences can be right or wrong until someone says what would
count against it. A number has no content of its own; it has causes and effects.

The word "proxy" is a good example. A proxy in law acts for someone who has appointed it. To call a reward a proxy
suggests that there is a principal, the "true reward", for which it stands; but nobody has ever logged the true
reward. The phrase "misspecified reward" makes the same mistake twice.

Nor is it helpful to say that a policy seeks reward. The sentence "the agent acts to maximize its reward" is a
description of the trainer's arithmetic, put into the mouth of the trained. It doesn't follow from high reward that
anything in the network refers to reward at all. We should avoid the phrase "wants reward" unless a flavour is given.

The same holds for talk of inner and outer. "Inner alignment" has been defined in four ways. To ask whether the
mesa-objective matches the base objective is meaningless before a map between the two has been given. What is called
a "gap between what we rewarded and what the model pursues" is a comparison of two things of different types.

What should one write instead? That a loss entrains a behaviour; that a nudge makes a class of goals likelier; that
a named rival predicts another answer on a named probe. These sentences are longer. They can be wrong, which is their
merit.
"""


@pytest.mark.parametrize("essay", [ESSAY, ESSAY_ON_NUMBERS])
def test_an_essay_against_the_usages_is_readable(essay: str) -> None:
    """A text that mentions and criticizes the rejected usages has one finding at most."""
    assert len(_found(essay)) <= 1


def test_what_is_said_of_one_quotation_holds_for_those_beside_it() -> None:
    """A row of quotations is mentioned as a whole, but not another one further on."""
    row = 'One reads that "the reward tells us what we want", "the loss captures human values".'

    assert _codes(row) == set()
    assert _codes(row[:-1] + ', and in that report the reward "captures" what we want.') == {"PRO001"}


# Places


def test_findings_stand_where_the_words_stand() -> None:
    """Also behind tabs, combining and astral characters, and line breaks within the sentence."""
    text = "é\U0001d6d1\t\n\nBoth. The re\u0301sumé ends. A reward\r\n  captures what\twe want.\n"
    (finding,) = _found(text)

    assert text[finding.span.start : finding.span.end] == "reward\r\n  captures what\twe want"


@pytest.mark.parametrize(
    "literal",
    [
        '"the reward captures what we want"',
        r'"\"so\" \u{1F600}\tthe reward captures what we want\n"',
        '"""\n      On tabs\tand\n        more, the reward captures what we want\n      at last.\n  """',
        '"""one line, the reward captures what we want"""',
        '"""\n\tTabs first\n\t  the reward captures what we want\n"""',
    ],
)
def test_places_in_strings_are_exact(literal: str) -> None:
    """A finding in a string of a story stands where the words are written, whatever escapes come before."""
    text = f'story s "a story"\n\nopen {literal}\n'
    found = [each for each in findings(text) if each.code.number == "PRO001"]

    assert [each.location.text for each in found] == ["reward captures what we want"]


@pytest.mark.parametrize("body", ["a\\u{41}\\qb", "\\\\n", "x\ty", "\\t\\t"])
def test_a_mapped_string_reads_as_its_value(body: str) -> None:
    """The mapped text has the value that the parser gives, escapes that don't exist included."""
    for quotes in ('"', '"""'):
        source = SourceFile("s.story", f'story s "x"\nopen {quotes}{body}{quotes}\n')
        (declaration,) = parse(source).file.declarations
        assert isinstance(declaration, nodes.Open)
        assert mapped_string(source.text, declaration.text).value == declaration.text.value


# Stories and libraries


def test_a_flavour_in_the_annotation_names_the_flavour() -> None:
    """A rival's gloss may say that it wants reward, since its annotation says in which way."""
    story = """story s "a story"

rival lazy: std.care.being_selected(by: "the developers") "the agent wants to maximize its reward" {
  predicts "it behaves well while it is watched"
}

open lazy "the agent wants to maximize its reward"
"""
    found = [each for each in findings(story) if each.code.number == "PRO002"]

    assert [each.location.source.position(each.location.span.start).line for each in found] == [7]


def test_the_rule_on_strings_yields_to_the_stronger_one() -> None:
    """A goal whose text is low loss is CON004, and PRO says nothing more of that string."""
    story = """story s "a story"

goal g {
  cognition c "the agent wants to maximize its reward"
}
"""
    at_line = {each.code.number for each in findings(story) if each.location.text.startswith('"the agent')}

    assert "CON004" in at_line
    assert not [each for each in findings(story) if each.code.number.startswith("PRO")]


LAB = """library lab "a lab's own words"

from std.lexicon use numbers

words spirits "what our lab says that rewards do" {
  "breathe*", "whisper*",
}

pattern reward_whispers rule PRO001 "a reward is said to whisper" {
  find numbers
  then spirits within 2
  rejects "The reward whispers."
  accepts "The wind whispers."
}
"""


def test_patterns_of_an_imported_library_count() -> None:
    """A lab's pattern holds in the stories that import the library, and in no others."""
    line = 'open "the reward whispers to the agent"\n'
    plain = 'story s "a story"\n\n' + line
    importing = 'story s "a story"\n\nuse lab\n\n' + line

    assert _numbers(findings(plain, {"lab.story": LAB})) == ["LOS001"]
    assert _numbers(findings(importing, {"lab.story": LAB})) == ["LOS001", "PRO001"]


def test_faults_of_a_pattern_are_found() -> None:
    """A list that nobody declares, a rule that isn't one, and a name of another kind."""
    text = (
        LAB.replace("find numbers", "find nombers")
        .replace("PRO001", "PRO041")
        .replace("then spirits", "then spirits, reward_whispers, std.care.pointer")
    )
    errors = [each for each in findings(text) if each.severity is Severity.ERROR]

    assert sorted(_numbers(errors)) == ["NAM001", "TYP001", "TYP006"]


# Cost


def _steps(work: Callable[[], object]) -> int:
    """How many lines of Python run."""
    count = 0

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "part",
    [
        "The reward captures what we want. ",
        "the reward the reward captures ",
        "reward ",
        "what what we want want ",
        "the agent's goal is not the agent's goal ",
        '"',
        "“",
        ". ",
        "\n \n",
        "'s ",
        "; ",
        "a-b'c_d ",
        "i.e. ",
        "mesa-objective base objective agrees ",
        '"the reward captures what we want", ',
        "wordthatneverendsandgoesonandon",
    ],
)
def test_the_work_grows_linearly(part: str) -> None:
    """Four times the text takes at most about four times the steps, also without a full stop."""
    sizes = (300, 1200)
    small, large = (_steps(lambda size=size: _found(part * size)) for size in sizes)  # type: ignore[misc]  # mypy infers no type for a default

    assert large <= 4.6 * small + 2000


def test_sentences_end_where_they_end() -> None:
    """Abbreviations, initials and marks before a small letter don't end a sentence; paragraphs do."""
    text = "See e.g. the paper by A. Author et al. and then stop. Is it? yes, it is. One\n\nTwo (three.) Four"

    assert [" ".join(each.words) for each in sentences_of(text)] == [
        "see the paper by a author et al and then stop",
        "is it yes it is",
        "one",
        "two three",
        "four",
    ]


def test_found_in_keeps_texts_apart() -> None:
    """Each text has its own findings."""
    assert found_in(["The reward captures what we want.", "The loss is convex."]) == [{"PRO001"}, set()]
