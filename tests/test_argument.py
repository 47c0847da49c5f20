"""``story argument``: the graph, the analysis of every story that is shipped, and its three formats."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from compiling import story_of
from markdown_it import MarkdownIt
from training_story.argument.analysis import Analysis, analysis_of
from training_story.argument.chains import chains_of
from training_story.argument.graph_of import graph_of
from training_story.argument.page import Block, Declaration, Item, Line, Point, Table, Words
from training_story.argument.page_markdown import page_as_markdown
from training_story.argument.page_text import page_as_text
from training_story.argument.report import report
from training_story.argument.report_json import report_json
from training_story.argument.standing import Reading, standing
from training_story.schemas import schema

ROOT = Path(__file__).parent.parent
STORIES = sorted((ROOT / "specs").glob("*.story"))
ALL_STORIES = sorted((ROOT / "specs").glob("**/*.story"))
SIMULATOR = (ROOT / "specs" / "tic_tac_toe_simulator.story").read_text(encoding="utf-8")


def read(path: Path) -> Analysis:
    """The analysis of a story on disk."""
    return analysis_of(story_of(path.read_text(encoding="utf-8")))


def as_json(text: str) -> dict[str, object]:
    """The JSON output for a text, checked against its schema."""
    story = story_of(text)
    content = json.loads(report_json(analysis_of(story), story.at))
    pytest.importorskip("jsonschema").validate(content, json.loads(schema("argument")))
    assert isinstance(content, dict)
    return content


@pytest.mark.parametrize("path", ALL_STORIES, ids=lambda path: path.stem)
def test_every_story_has_a_graph_in_the_order_of_its_text(path: Path) -> None:
    """Ids are unique, edges join nodes, and nodes come as they are written."""
    graph = graph_of(story_of(path.read_text(encoding="utf-8")))
    assert len(graph.node_of) == len(graph.nodes)
    assert [node.span.start for node in graph.nodes] == sorted(node.span.start for node in graph.nodes)
    assert all(edge.source in graph.node_of and edge.target in graph.node_of for edge in graph.edges)


@pytest.mark.parametrize("path", ALL_STORIES, ids=lambda path: path.stem)
def test_every_story_has_a_report_in_three_formats(path: Path) -> None:
    """Two runs write the same bytes; lines of the text are at most a hundred columns but for pasted declarations."""
    text = path.read_text(encoding="utf-8")
    written = [
        (page_as_text(report(found)), page_as_markdown(report(found)), report_json(found, story.at))
        for story in (story_of(text), story_of(text))
        for found in [analysis_of(story)]
    ]
    assert written[0] == written[1]
    as_json(text)
    pasted = re.compile("^    [^ ]|^      (?:satisfies|predicts) ")
    assert all(len(line) <= 100 for line in written[0][0].split("\n") if not pasted.match(line))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_each_cut_set_of_a_story_brings_it_down_and_no_part_of_one_does(path: Path) -> None:
    """Along each chain: without its assumptions just what is listed falls, and with one of them back nothing does."""
    analysis = analysis_of(story_of(path.read_text(encoding="utf-8")), cuts=3)
    reading = Reading(analysis.graph)
    for along in analysis.readings:
        now, outside = along.standing, along.chain.outside
        assert along.cut_sets.order == 3
        for cut in along.cut_sets.sets:
            then = reading.standing(outside | {*cut.assumptions})
            assert [id for id in then.unsupported if now.supporters[id]] == list(cut.properties)
            assert [id for id in then.unanswered if now.rivals[id].state != "unanswered"] == list(cut.rivals)
            assert cut.properties or cut.rivals
            for left_out in cut.assumptions:
                less = reading.standing(outside | {*cut.assumptions} - {left_out})
                assert less.unsupported == now.unsupported
                assert less.unanswered == now.unanswered


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_nothing_is_called_safe_or_true(path: Path) -> None:
    """But for what an author writes after `if false`."""
    said = " ".join(
        part
        for section in report(read(path))
        for block in section.blocks
        for words in words_of(block)
        for part in words
        if isinstance(part, str)
    )
    assert not re.search(r"\b(safe|safely|true|truth|guarantee\w*)\b", re.sub("if false safe|`safe` if", "", said))


def words_of(block: Block) -> list[Words]:
    """All that a block of a report says."""
    match block:
        case Line() | Point():
            return [block.words]
        case Item():
            return [block.lead, *block.lines]
        case Table():
            return [cell for row in block.rows for cell in row]
        case Declaration():
            return []


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_shipped_story_that_checks_clean_stands_unless_a_doubt_is_open(path: Path) -> None:
    """What `story check` asks of a story is what the argument needs, but for the liveness of steps."""
    found = read(path)
    open_doubts = [node for node in found.graph.nodes if node.kind == "doubt" and node.word == "open"]
    assert found.stands or open_doubts


def test_the_graph_says_who_backs_what() -> None:
    """Evidence has the id of what it backs with a number; its word is its kind."""
    graph = graph_of(story_of(SIMULATOR))
    backing = [(edge.source, edge.target) for edge in graph.edges if edge.kind == "backs"]
    assert backing
    assert all(source.startswith(f"{target}#") for source, target in backing)
    assert graph.node_of[backing[0][0]].word == "experiment"


def test_a_name_that_is_declared_twice_is_two_nodes() -> None:
    """What is said of the name is said of the first that bears it."""
    text = SIMULATOR + '\nrationale { nudge small_net "again" { because "again" } }\n'
    graph = graph_of(story_of(text))
    twice = [node.id for node in graph.nodes if node.id.partition("~")[0] == "small_net"]
    assert twice == ["small_net", "small_net~2"]


def test_damaged_stories_have_a_report() -> None:
    """Wherever a story is cut off or loses a stretch, what could be resolved is analysed in all formats."""
    chosen = random.Random(5)
    text = (ROOT / "specs" / "debate.story").read_text(encoding="utf-8")
    for _ in range(25):
        start = chosen.randrange(len(text))
        damaged = text[:start] + text[start + chosen.randrange(1, 400) :]
        story = story_of(damaged)
        found = analysis_of(story)
        page_as_text(report(found))
        page_as_markdown(report(found))
        as_json(damaged)


def test_an_empty_file_has_no_property_to_support() -> None:
    """No goal, no verdict."""
    assert "no property of a goal" in page_as_text(report(analysis_of(story_of(""))))


def test_words_of_an_author_come_out_as_text_in_markdown() -> None:
    """HTML, links, headings, tables, formulas and citations of an author are shown, not obeyed."""
    hostile = "<b>x</b> [a](b) **c** | d ` e $f$ @g &amp; ![h](i) ~~j~~ \\\\k # l"
    text = SIMULATOR.replace('"looks for lines it can complete, and for lines it must block"', f'"{hostile}"')
    assert hostile in text or "searches_lines" in text
    text = re.sub(r'(cognition searches_lines) "[^"]*"', lambda found: f'{found[1]} "{hostile}"', text)
    markdown = page_as_markdown(report(analysis_of(story_of(text))))
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    inner = [child for token in tokens for child in token.children or ()]
    kinds = {child.type for child in inner}
    assert kinds <= {"text", "code_inline", "softbreak", "text_special"}
    shown = ["".join(child.content for child in token.children or ()) for token in tokens if token.type == "inline"]
    assert f'"{hostile.replace(chr(92) * 2, chr(92))}"' in shown


def test_control_characters_never_reach_a_terminal() -> None:
    """They are written as escapes; line breaks of a text are spaces."""
    text = re.sub(r'(cognition searches_lines) "[^"]*"', '\\1 """a\x1b[31m\n   b\u202e"""', SIMULATOR)
    written = page_as_text(report(analysis_of(story_of(text))))
    assert '"a\\x1b[31m b\\u202e"' in written
    assert "\x1b" not in written


CHAIN = """story chained "Setups in a row" { }
space Board
setup first { system one: System[Board -> Board]  data d: Dist[Board] }
setup %s { system two%s: System[Board -> Board]  data e: Dist[Board] }
physical loss l: Board -> Real { computed on d  updates one by "x" }
physical loss m: Board -> Real { computed on %s  updates two by "x" %s }
"""


@pytest.mark.parametrize(
    ("setup", "start", "data", "more", "expected"),
    [
        ("second after first", "", "e", "", [("first", "second")]),
        ("second", " from one", "e", "", [("first", "second")]),
        ("second", "", "d", "", [("first", "second")]),
        ("second", "", "e", "implemented by system one", [("first", "second")]),
        ("second", "", "e", "", [("first",), ("second",)]),
    ],
    ids=["after", "weights", "data", "a system that computes the loss", "nothing in common"],
)
def test_setups_are_one_chain_where_one_needs_the_other(
    setup: str, start: str, data: str, more: str, expected: list[tuple[str, ...]]
) -> None:
    """By order, by weights, by data or by a loss that a trained system computes."""
    story = story_of(CHAIN % (setup, start, data, more))
    assert [chain.setups for chain in chains_of(story, graph_of(story))] == expected


def test_a_setup_in_which_nothing_is_trained_is_no_alternative() -> None:
    """A place where a system is tried out stands beside every chain."""
    text = CHAIN % ("second after first", "", "e", "") + "setup trial { data f: Dist[Board] }\n"
    story = story_of(text)
    (chain,) = chains_of(story, graph_of(story))
    assert chain.setups == ("first", "second")
    assert chain.beside == ("trial",)


def test_setups_that_need_each_other_are_one_chain() -> None:
    """Two systems that score each other are trained together, in whichever order they stand."""
    text = CHAIN % ("second", "", "e", "implemented by system one")
    text = text.replace("computed on d ", "computed on d  implemented by system two ")
    story = story_of(text)
    assert [chain.setups for chain in chains_of(story, graph_of(story))] == [("first", "second")]


def test_a_story_of_one_chain_is_read_as_a_whole() -> None:
    """Nothing of a story without alternatives is outside of its chain."""
    for path in STORIES:
        story = story_of(path.read_text(encoding="utf-8"))
        graph = graph_of(story)
        (chain,) = chains_of(story, graph)
        assert not chain.outside
        assert standing(graph).stands == standing(graph, chain.outside).stands


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """The command, in a process of its own."""
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "training_story", "argument", *arguments],
        input=given, capture_output=True, text=True, encoding="utf-8", env=environment, cwd=ROOT, check=False,
    )  # fmt: skip


def test_the_command_reads_a_file_a_document_or_standard_input() -> None:
    """The report goes to standard output and the status is 0."""
    path = "specs/tic_tac_toe_simulator.story"
    of_file = run(path)
    assert (of_file.returncode, of_file.stderr) == (0, "")
    assert of_file.stdout.startswith("tic_tac_toe_simulator: ")
    assert run("-", given=SIMULATOR).stdout == of_file.stdout
    content = json.loads(run(path, "--output-format", "json", "--cuts", "1").stdout)
    assert content["cuts"] == 1
    assert content["nodes"][0]["file"] == path


def test_positions_in_a_document_are_those_of_the_document(tmp_path: Path) -> None:
    """A story in a fence is read like a file, at the fence's lines."""
    document = tmp_path / "proposal.md"
    document.write_text(f"# A plan\n\n```story\n{SIMULATOR}```\n", encoding="utf-8")
    in_file = json.loads(run("specs/tic_tac_toe_simulator.story", "--output-format", "json").stdout)
    in_document = json.loads(run(str(document), "--output-format", "json").stdout)
    assert [node["line"] for node in in_document["nodes"]] == [node["line"] + 3 for node in in_file["nodes"]]
    assert in_document["chains"] == in_file["chains"]


def test_a_story_with_errors_is_analysed_as_far_as_it_goes() -> None:
    """Standard error says so, and the status is 1."""
    done = run("specs/rejected/con001_loss_as_goal.story")
    assert done.returncode == 1
    assert "has 1 error; what resolved is analysed" in done.stderr
    assert done.stdout


def test_a_library_has_no_argument() -> None:
    """It is told what to name instead; an empty file is a story whose header is missing."""
    done = run("stdlib/care.story")
    assert (done.returncode, done.stdout) == (2, "")
    assert "is a library, which declares words and argues nothing; name a story" in done.stderr
    assert run("-", given="").returncode == 1


def test_what_cannot_be_read_ends_with_status_2(tmp_path: Path) -> None:
    """So does a document without a story."""
    assert run(str(tmp_path / "none.story")).returncode == 2
    (tmp_path / "plain.md").write_text("nothing\n", encoding="utf-8")
    assert run(str(tmp_path / "plain.md")).returncode == 2
