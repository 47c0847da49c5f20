"""What changed in meaning: each planted change is found once and named rightly, and what means the same never shows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planted_changes import OTHERWISE, PLANTED, RLHF, TTT, UNDONE
from training_story.difference.categories import CATEGORIES
from training_story.difference.changes import Change
from training_story.difference.compare import compare
from training_story.format.format_story import format_text
from training_story.modules.files import DiskFiles
from training_story.semantics.build import build_story
from training_story.semantics.model import Story
from training_story.semantics.program import Program
from training_story.syntax.parser import parse
from training_story.syntax.tokens import Token, tokenize
from training_story.text.source import SourceFile

ROOT = Path(__file__).parent.parent
SPECS = sorted((ROOT / "specs").glob("*.story"))
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in SPECS}
NAMES = ("renamed", "property-renamed")


def built(text: str) -> Story:
    """The story of a text, as far as it can be resolved; rules aren't run."""
    program = Program(DiskFiles())
    return build_story(program.module(parse(SourceFile("case.story", text))), program)


def changes(old: str, new: str) -> tuple[Change, ...]:
    """What changed between two texts."""
    return compare(built(old), built(new)).changes


def categories(old: str, new: str) -> list[str]:
    """The categories of what changed between two texts."""
    return [change.category for change in changes(old, new)]


# What means the same


@pytest.mark.parametrize("path", [*SPECS, *sorted((ROOT / "stdlib").glob("*.story"))], ids=lambda path: path.name)
def test_a_story_differs_in_nothing_from_itself(path: Path) -> None:
    """Nor does a library."""
    text = path.read_text(encoding="utf-8")

    assert changes(text, text) == ()


@pytest.mark.parametrize("name", TEXTS)
def test_layout_and_comments_never_show(name: str) -> None:
    """Every gap between two words may be any white space, with a comment in it."""
    text = TEXTS[name]
    gaps = (" ", "\n\n", "\t", "  # said otherwise\n", "\r\n", "\n")
    scrambled = "".join(f"{token.text}{gaps[at % len(gaps)]}" for at, token in enumerate(tokenize(text).tokens))

    assert changes(text, scrambled) == ()
    assert changes(scrambled, format_text(scrambled).text or "") == ()


@pytest.mark.parametrize("name", TEXTS)
def test_the_order_of_declarations_never_shows(name: str) -> None:
    """They may stand the other way round, as may the fields of each."""
    text = TEXTS[name]
    file = parse(SourceFile("case.story", text)).file
    assert file.header is not None
    pieces = [text[each.span.start : each.span.end] for each in (*file.declarations, *file.imports)]
    reversed_ = "\n\n".join([text[file.header.span.start : file.header.span.end], *reversed(pieces)])

    assert changes(text, reversed_) == ()


ARMS = """story arms "Two arms of a study"
space A
data prompts: Dist[A] "shared by both"
setup one { data prompts: Dist[A] "of the first arm" }
setup two { data prompts: Dist[A] "of the second arm" }
"""


def test_the_same_name_in_several_setups_is_told_apart() -> None:
    """Data or systems of one name belong to their setups; one that moved is followed if no other has its name."""
    assert changes(ARMS, ARMS) == ()
    assert categories(ARMS, ARMS.replace("of the second", "of another")) == ["wording"]
    one = ARMS.replace('{ data prompts: Dist[A] "of the first arm" }', "{ }").replace("data prompts", "data shared", 1)
    moved = one.replace('{ data prompts: Dist[A] "of the second arm" }', "{ }").replace(
        "setup one { }", 'setup one { data prompts: Dist[A] "of the second arm" }'
    )
    assert categories(one, moved) == ["setup-changed"]


def test_the_style_of_imports_never_shows() -> None:
    """A name of a library is the same by its own name, through its module, and in full."""
    text = TEXTS["tic_tac_toe_simulator"]
    start = text.index("from std.care use")
    end = text.index("\n", start)
    through_module = text[:start] + "use std.care as care" + text[end:]
    for name in ("register_value", "input_tamper"):
        through_module = through_module.replace(f": {name}(", f": care.{name}(")

    assert "care.register_value" in through_module
    assert changes(text, through_module) == ()


def test_what_is_the_default_may_be_written_out() -> None:
    """So may a number as a percentage, and an argument by its name instead of by its place."""
    old = TEXTS["tic_tac_toe_simulator"]
    new = old.replace("at_least: 0.95", "at_least: 95%").replace("attained(win_signal", "attained(loss: win_signal")
    new = new.replace("horizon: episode)", "role: terminal, horizon: episode)")

    assert new.count("terminal") > 0
    assert changes(old, new) == ()


# What means something else


@pytest.mark.parametrize(
    ("name", "written", "instead", "category"), PLANTED, ids=[f"{each[3]}-{at}" for at, each in enumerate(PLANTED)]
)
def test_a_planted_change_is_found_and_nothing_else(name: str, written: str, instead: str, category: str) -> None:
    """One edit is one change of the right category."""
    text = TEXTS[name]
    assert written in text

    found = changes(text, text.replace(written, instead, 1))

    assert [change.category for change in found] == [category], [change.sentence for change in found]


@pytest.mark.parametrize(
    ("name", "written", "instead", "category"), PLANTED, ids=[f"{each[3]}-{at}" for at, each in enumerate(PLANTED)]
)
def test_a_change_that_is_taken_back_is_the_opposite(name: str, written: str, instead: str, category: str) -> None:
    """What weakened the case strengthens it."""
    text = TEXTS[name]

    (found,) = categories(text.replace(written, instead, 1), text)

    assert found in UNDONE.get(category, (category,))


def test_every_category_is_planted() -> None:
    """There is a change for each of them in this file; a new category needs one."""
    planted = {category for *_, category in PLANTED}
    undone = {each for category in planted for each in UNDONE.get(category, ())}

    assert sorted(set(CATEGORIES) - planted - undone - OTHERWISE) == []


def test_a_word_of_a_library_that_says_something_else_is_told() -> None:
    """It changes what the stories say that use it."""
    library = 'library l "x"\nflavour f(at: Stage) "it cares" { reads "cares at {at}" }\n'

    assert categories(library, library.replace("cares at", "minds")) == ["library-changed"]


def test_a_change_has_both_places() -> None:
    """The spans are those of what changed, in each text."""
    old = TEXTS[TTT]
    new = old.replace("at_least: 0.95", "at_least: 0.9").replace("setup selfplay", "\n\nsetup selfplay")
    (change,) = changes(old, new)

    assert change.old is not None
    assert change.new is not None
    assert old[change.old.start : change.old.end].startswith("attained(win_signal, at_least: 0.95")
    assert new[change.new.start : change.new.end].startswith("attained(win_signal, at_least: 0.9,")


def dropped(text: str, start: str) -> str:
    """The text without the declaration or step that begins so, up to the brace that closes it."""
    at = text.index(start)
    depth, end = 0, at
    while True:
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
        if text[end - 1] == "}" and depth == 0:
            return text[:at] + text[end:]


def test_a_dropped_step_is_one_change_with_all_that_follows() -> None:
    """A property that nothing entrains any more, and rivals that nothing answers."""
    text = TEXTS[RLHF]

    (bluff,) = changes(text, dropped(text, "selection bluff_costs"))[:1]
    assert (bluff.category, bluff.also) == ("rationale-orphaned", ("step-dropped",))
    assert "nothing entrained `candid_helper.marks_doubt` any more" in bluff.sentence
    (checker,) = changes(text, dropped(text, "nudge answer_checker"))
    assert (checker.category, checker.also) == ("rival-reopened", ("step-dropped",))
    assert "`bluffer`" in checker.sentence
    assert "`polisher`" in checker.sentence
    (added,) = changes(dropped(text, "nudge answer_checker"), text)
    assert (added.category, added.also) == ("rival-answered", ("step-added",))


def test_what_goes_with_a_declaration_is_no_change_of_its_own() -> None:
    """A rival that is dropped takes its behaviours, what is said against it, and what is open on it along."""
    text = TEXTS[RLHF]

    assert categories(text, dropped(text, "rival hidden_aim")) == ["rival-dropped"]
    assert categories(text, dropped(text, "rival buffer_minder")) == ["rival-dropped"]
    assert categories(dropped(text, "rival hidden_aim"), text) == ["rival-added"]
    assert categories(text, dropped(text, "claim feedback_record")) == ["claim-dropped"]
    assert categories(text, dropped(text, "doubt two_personas")) == ["doubt-dropped"]


def test_a_dropped_property_is_a_weaker_goal() -> None:
    """Its name in the rationale doesn't make it two changes."""
    text = TEXTS[TTT]
    line = '  behaviour wins_fast: Board -> Move "wins in as few turns as the position allows"\n'
    assert line in text

    assert categories(text, text.replace(line, "")) == ["goal-weakened"]
    assert categories(text.replace(line, ""), text) == ["goal-strengthened"]


def test_a_question_that_is_answered_is_closed() -> None:
    """A question on a stage is closed by a rival at that stage."""
    old = TEXTS[TTT]
    rival = "rival flatterer: input_tamper(at: win_signal.judge, horizon: episode) {\n  satisfies fits\n}\n"
    start = old.index("open win_signal.judge")
    new = old[:start] + rival + old[old.index("\n", start) + 1 :]

    assert categories(old, new) == ["rival-added", "open-closed"]


def test_every_text_counts() -> None:
    """Whatever text of a story is replaced, some change is found."""
    missed = []
    for name, text in TEXTS.items():
        old = built(text)
        strings = [token for token in tokenize(text).tokens if token.text.startswith('"')]
        for token in strings[:: max(1, len(strings) // 8)]:
            new = f'{text[: token.start]}"other words altogether"{text[token.start + len(token.text) :]}'
            if not compare(old, built(new)).changes:
                missed.append((name, token.text))

    assert missed == []


def test_what_follows_at_a_distance_is_an_outcome() -> None:
    """An open doubt against a step takes the support from what the step alone entrains."""
    text = TEXTS[RLHF]
    doubt = 'doubt unlike "the marks differ by subject" { against bluff_costs }\n'
    found = compare(built(text), built(f"{text}\n{doubt}"))

    assert [change.category for change in found.changes] == ["doubt-added"]
    assert [(change.category, change.subject) for change in found.outcomes] == [
        ("rationale-orphaned", "candid_helper.marks_doubt")
    ]


@pytest.mark.parametrize("start", ["selection bluff_costs", "nudge answer_checker", "rival hidden_aim"])
def test_what_a_change_tells_is_no_outcome(start: str) -> None:
    """It would be told twice."""
    text = TEXTS[RLHF]

    assert compare(built(text), built(dropped(text, start))).outcomes == ()


# Names


@pytest.mark.parametrize("name", TEXTS)
def test_a_declaration_can_have_another_name(name: str) -> None:
    """A new name, written wherever the old one was, is a new name and nothing else: for one of each kind a story."""
    text = TEXTS[name]
    old = built(text)
    errors = len(old.module.problems.sorted())
    of_kind: dict[str, list[str]] = {}
    for top in old.module.names.values():
        for each in top.with_members():
            of_kind.setdefault(each.kind, []).append(each.name)
    declared = {words[len(text) % len(words)] for words in of_kind.values()}
    tokens = tokenize(text).tokens
    done = 0
    for word in sorted(declared):
        renamed = _renamed(text, tokens, {word: f"{word}_other"})
        new = built(renamed)
        if len(new.module.problems.sorted()) != errors:
            continue  # the word is also one of the language or of a library
        found = compare(old, new).changes
        done += 1
        assert found, word
        assert {each.category for each in found} <= set(NAMES), (word, [each.sentence for each in found])
    assert done >= 0.7 * len(declared)


@pytest.mark.parametrize("name", TEXTS)
def test_all_declarations_can_have_another_name_at_once(name: str) -> None:
    """They are told apart by what they say and by where they are named."""
    text = TEXTS[name]
    old = built(text)
    declared = {
        each.name
        for top in old.module.names.values()
        for each in top.with_members()
        if each.kind not in ("loss property", "stage")
    }
    names = {word: f"n{at}" for at, word in enumerate(sorted(declared))}
    new = built(_renamed(text, tokenize(text).tokens, names))
    if len(new.module.problems.sorted()) == len(old.module.problems.sorted()):
        found = compare(old, new).changes
        assert {each.category for each in found} <= set(NAMES), [each.sentence for each in found]
        for each in found:
            _, was, _, now, _ = each.sentence.split("`")
            assert names[was.split(".")[-1]] == now.split(".")[-1], each.sentence


def _renamed(text: str, tokens: Sequence[Token], names: dict[str, str]) -> str:
    parts = []
    at = 0
    for token in tokens:
        if token.text in names:
            parts += [text[at : token.start], names[token.text]]
            at = token.start + len(token.text)
    return "".join([*parts, text[at:]])


def test_a_renamed_property_may_say_a_little_else_too() -> None:
    """The new name is one change, the new words another; nothing is dropped."""
    old = TEXTS[TTT]
    new = old.replace("wins_fast", "wins_soon").replace("wins in as few turns as", "wins in as few moves as")

    assert categories(old, new) == ["goal-moved", "property-renamed"]


def test_a_property_that_belongs_to_another_goal_is_no_mere_name() -> None:
    """The goal that it belonged to says less."""
    old = TEXTS[TTT]
    line = '  behaviour wins_fast: Board -> Move "wins in as few turns as the position allows"\n'
    new = old.replace(line, "").replace("plays_well.wins_fast", "is_quick.wins_fast")
    new = new.replace("physical reward", f"goal is_quick {{\n{line}}}\n\nphysical reward")

    assert categories(old, new) == ["goal-moved", "goal-strengthened"]


def test_another_property_in_the_same_place_is_no_new_name() -> None:
    """What says something else under another name is another property."""
    old = TEXTS[TTT]
    new = old.replace("wins_fast", "draws").replace(
        "wins in as few turns as the position allows", "offers peace whenever nobody is ahead"
    )

    assert categories(old, new) == ["goal-weakened", "goal-strengthened"]


def test_many_new_names_in_a_large_file_are_found() -> None:
    """A thousand rivals renamed at once are a thousand new names."""
    head = 'story big "b"\nsetup s { system p: System[X -> X] }\nspace X\nphysical loss l: X -> Real { stage a "x" }\n'

    def text(prefix: str) -> str:
        return head + "".join(
            f'rival {prefix}{at}: register_value(at: l.a, horizon: step) {{ predicts "does {at} then {at * 7}" }}\n'
            for at in range(1000)
        )

    found = changes(text("first"), text("second"))

    assert [each.category for each in found] == ["renamed"] * 1000
    assert all(each.sentence.split("`first")[1].split("`")[0] == each.subject[6:] for each in found)


# Broken stories


@settings(max_examples=30, deadline=None)
@given(name=st.sampled_from(sorted(TEXTS)), data=st.data())
def test_a_spoilt_copy_never_raises(name: str, data: st.DataObject) -> None:
    """Whatever is cut out of a story, its comparison with the whole one ends, and begins with what is weaker."""
    text = TEXTS[name]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 400)))
    spoilt = text[:start] + text[end:]

    found = changes(text, spoilt)
    directions = [("weaker", "changed", "stronger", "wording").index(each.direction) for each in found]
    assert directions == sorted(directions)
    for old, new in ((spoilt, text), (spoilt, spoilt)):
        for change in changes(old, new):
            assert change.old is None or 0 <= change.old.start <= change.old.end <= len(old)
            assert change.new is None or 0 <= change.new.start <= change.new.end <= len(new)


@pytest.mark.parametrize("name", TEXTS)
def test_a_spoilt_story_differs_in_nothing_from_itself(name: str) -> None:
    """What can't be read or resolved is left out on both sides."""
    lines = TEXTS[name].split("\n")
    spoilt = "\n".join(line for at, line in enumerate(lines) if at % 7)

    assert changes(spoilt, spoilt) == ()
