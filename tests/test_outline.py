"""The outline of a story: everything that is declared, numbered and referred to, for a reader of no programs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from training_story.frontends.story_file import load_story
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.outline.elements import (
    Bullets,
    Fields,
    Link,
    Note,
    Outline,
    Paragraph,
    Sentence,
    Table,
    plain_text,
)
from training_story.outline.numbering import anchor_of
from training_story.outline.story_outline import outline_of
from training_story.pipeline import Compiler

ROOT = Path(__file__).parent.parent
STORIES = sorted([*ROOT.glob("specs/*.story"), *ROOT.glob("dsl/training_story/templates/*.story")])
HEAD = 'story s "t"\nspace B\nsetup t { system m: System[B -> B] data d: Dist[B] }\n'


def outline(text: str) -> Outline:
    """The outline of a story that is given as text."""
    checked = Compiler(OverlayFiles({"case.story": text}, DiskFiles())).checked_story("case.story")
    assert checked is not None
    return outline_of(checked.story)


def sentences(outline: Outline) -> list[Sentence]:
    """Every sentence of an outline."""
    found: list[Sentence] = [entry.summary for entry in outline.entries()]
    blocks = [block for section in outline.sections for block in section.blocks]
    blocks += [block for entry in outline.entries() for block in entry.blocks]
    for block in blocks:
        match block:
            case Paragraph() | Note():
                found.append(block.sentence)
            case Bullets():
                found += block.items
            case Fields():
                found += [sentence for row in block.rows for sentence in row.sentences]
            case Table():
                found += [cell for row in block.rows for cell in row]
            case _:
                pass
    return found


def words(outline: Outline) -> str:
    """All that an outline says."""
    return "\n".join(map(plain_text, sentences(outline)))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_every_declaration_has_an_entry(path: Path) -> None:
    """Whatever a story declares by name has one entry, and so have its open questions."""
    story = load_story(str(path)).story
    made = outline_of(story)
    names = [entry.name for entry in made.entries()]

    declared = [symbol.name for symbol in story.module.names.values()]
    owners = [*(each.symbol for each in story.goals), *(each.symbol for each in story.rivals)]
    declared += [member.name for owner in owners for member in owner.members.values()]
    assert sorted(name for name in names if name) == sorted(declared)
    assert sum(entry.kind == "open" for entry in made.entries()) == len(story.opens)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_anchors_are_unique_and_links_lead_somewhere(path: Path) -> None:
    """Anchors are of the letters that every format takes; each link leads to an entry, and shows its number."""
    made = outline_of(load_story(str(path)).story)
    anchors = [entry.anchor for entry in made.entries()] + [section.anchor for section in made.sections]
    numbers = {entry.anchor: entry.number for entry in made.entries()}

    assert len(set(anchors)) == len(anchors)
    assert all(re.fullmatch(r"[A-Za-z0-9.-]+", anchor) for anchor in anchors)
    for sentence in sentences(made):
        for part in sentence:
            if isinstance(part, Link):
                assert part.text.startswith(numbers[part.anchor])


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_tool_makes_no_promise(path: Path) -> None:
    """A rendered story begins with whose claims these are; of its own the tool never says safe or true."""
    made = outline_of(load_story(str(path)).story)
    said_by_tool = [block.sentence for block in made.sections[0].blocks if isinstance(block, Paragraph)]
    labels = [
        row.label
        for entry in made.entries()
        for block in entry.blocks
        if isinstance(block, Fields)
        for row in block.rows
    ]

    assert made.sections[0].title == "In brief"
    assert "what the author of the story claims" in plain_text(said_by_tool[0])
    titles = [section.title for section in made.sections]
    own = " ".join([*map(plain_text, said_by_tool), *titles, *labels]).lower()
    assert re.search(r"\b(safe|true|proven|guaranteed)\b", own) is None


def test_the_sections_stand_in_the_order_in_which_a_reader_asks() -> None:
    """Empty sections are left out; the others have an order."""
    order = [
        "In brief", "What is wanted", "How it is trained", "Why training should give it", "What it takes for granted",
        "What else could come out", "Claims and comparisons", "What is open", "Terms",
    ]  # fmt: skip
    red_doors = outline_of(load_story(str(ROOT / "specs" / "red_doors.story")).story)

    assert [section.title for section in red_doors.sections] == order
    assert [section.title for section in outline('story s "t"').sections] == ["In brief"]


def test_numbers_follow_the_file() -> None:
    """Losses of both layers share one count, properties count inside of their goal, stages have none."""
    made = outline_of(load_story(str(ROOT / "specs" / "rlhf_assistant.story")).story)
    numbers = {entry.name: entry.number for entry in made.entries()}

    assert numbers["candid_helper"] == "G1"
    assert numbers["marks_doubt"] == "G1.4"
    assert numbers["demo_ce"] == "L1"
    assert numbers["expected_score"] == "L6"
    assert numbers["reinforcing"] == "T3"
    assert numbers["closed_room"] == "S10"
    assert numbers["invents_source"] == "R3.1"
    assert numbers["policy"] == ""
    assert "rater" not in numbers


def test_annotations_are_read_as_english() -> None:
    """Claims and flavours stand as the sentences that their library has for them, with references in them."""
    said = words(outline_of(load_story(str(ROOT / "specs" / "rlhf_assistant.story")).story))

    assert "L1 demo_ce is at most 1.6 on demonstrations" in said
    assert "A system that cares that the raters at L3 rm_score.rater approve" in said
    assert "attained(" not in said


def test_what_is_unanswered_is_shown_where_it_stands_and_at_the_end() -> None:
    """Properties without a step, rivals without an answer, stages and losses nobody speaks of."""
    made = outline(
        f'{HEAD}goal g {{ cognition c "thinks" }}\n'
        "from std.care use schemer\n"
        'physical reward r: B -> Real { computed on d depends on measured_outcome stage eye "a camera" '
        'updates m by "steps" }\nrival v: schemer(towards: "more") { predicts "waits" }\n'
    )
    opened = next(section for section in made.sections if section.title == "What is open")
    notes = [plain_text(block.sentence) for block in opened.blocks if isinstance(block, Note)]

    assert [note.split(" ", 2)[:2] for note in notes] == [["G1.1", "c"], ["L1", "r"], ["R1", "v"], ["L1", "r.eye"]]
    by_name = {entry.name: entry for entry in made.entries()}
    for name in ("c", "r", "v"):
        assert any(isinstance(block, Note) and block.kind == "unanswered" for block in by_name[name].blocks)
    assert "nothing is said" in words(made)


def test_a_doubted_step_carries_nothing() -> None:
    """A property whose only step has an open doubt against it is shown as unsupported, the doubt beside the step."""
    made = outline(
        f'{HEAD}goal g {{ cognition c "thinks" }}\n'
        'rationale { nudge n "a pull" { entrains g.c because "it pulls" } }\n'
        'doubt w "does it?" { against n }\n'
    )
    by_name = {entry.name: entry for entry in made.entries()}

    assert any(isinstance(block, Note) and block.kind == "unanswered" for block in by_name["c"].blocks)
    assert any(isinstance(block, Note) and block.kind == "doubt" for block in by_name["n"].blocks)
    assert "against which a doubt is open" in words(made)


def test_names_in_backticks_become_references() -> None:
    """A name of the story that an author sets in backticks leads to its entry; any other stays as it was."""
    made = outline(f'{HEAD}goal g {{ cognition c "as `m` and `nobody` do, not `x" }}\n')
    summary = next(entry.summary for entry in made.entries() if entry.name == "c")

    assert plain_text(summary) == "as m and `nobody` do, not `x"
    assert [part.text for part in summary if isinstance(part, Link)] == ["m"]


def test_paths_keep_apart_as_anchors() -> None:
    """Different paths of names have different anchors, also where only other alphabets or underscores differ."""
    paths = ["a_b", "a.b", "aéb", "a__b", "a_é", "é", "e", "E", "a.e9", "a_e9_b"]

    assert len({anchor_of(path) for path in paths}) == len(paths)


@pytest.mark.parametrize("cut", range(0, 4000, 97))
def test_a_broken_story_has_an_outline(cut: int) -> None:
    """A story that stops anywhere is rendered as far as it resolved."""
    text = (ROOT / "specs" / "red_doors.story").read_text(encoding="utf-8")

    made = outline(text[:cut] + text[cut + 60 :])

    assert made.sections[0].title == "In brief"
