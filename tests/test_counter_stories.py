"""Counter-stories: rivals that nobody wrote down, each ready to be pasted, and gone once it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from training_story.argument.counter_stories import CounterStory, Survey, survey
from training_story.argument.page import Section
from training_story.argument.page_text import page_as_text
from training_story.argument.show_counter_stories import counter_story_blocks
from training_story.argument.told import uses_of
from training_story.diagnostics.diagnostic import Diagnostic, Severity
from training_story.format.format_story import format_text
from training_story.frontends.command_line import main
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.pipeline import CheckedStory, Compiler
from training_story.semantics.model import Rival
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.edits import TextEdit, apply_edits
from training_story.text.source import Span

SPECS = sorted((Path(__file__).parent.parent / "specs").glob("*.story"))
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in SPECS}
_MOST_ACCOUNTS = 8
Run = Callable[..., tuple[int, str]]
_BY_STEM = pytest.mark.parametrize("stem", TEXTS)


def checked(text: str, name: str = "case.story") -> CheckedStory:
    """The checked story of a text."""
    found = Compiler(OverlayFiles({name: text}, DiskFiles())).checked_story(name)
    assert found is not None
    return found


@cache
def shipped(stem: str) -> CheckedStory:
    """The checked story of a file of ``specs/``."""
    return checked(TEXTS[stem])


def surveyed(text: str) -> Survey:
    """The counter-stories of a text."""
    return survey(checked(text).story)


def shown(text: str) -> str:
    """The counter-stories of a text, as the terminal shows them."""
    return page_as_text((Section(2, ("Rivals",), tuple(counter_story_blocks(surveyed(text)))),))


def inserted(text: str, account: CounterStory) -> str:
    """The text with the fix of an account made."""
    return apply_edits(text, [TextEdit(edit.location.span, edit.text) for edit in account.fix.edits])


def place(account: CounterStory) -> tuple[str, str, str, str]:
    """What an account is about, apart from the objects that stand for it."""
    way = account.way
    return way.kind, way.loss.symbol.name, "" if way.at is None else way.at.path, account.flavour.name


def errors(found: CheckedStory) -> Counter[tuple[str, str]]:
    """The errors and warnings, but for blanks to be filled in."""
    return Counter(
        (each.code.number, each.message)
        for each in found.diagnostics
        if each.severity > Severity.INFO and not _is_blank(each)
    )


def _is_blank(found: Diagnostic) -> bool:
    return found.code.number == "SYN006"


@_BY_STEM
def test_a_proposed_rival_checks_clean_and_answers_its_way(stem: str) -> None:
    """Inserted, it brings no finding but its own blanks, is laid out already, and isn't proposed again."""
    text = TEXTS[stem]
    before = checked(text)
    for account in survey(before.story).accounts:
        after = inserted(text, account)
        again = checked(after)

        assert errors(again) == errors(before), account.name
        assert format_text(after).text == after, account.name
        assert account.name in again.story.module.names
        assert place(account) not in {place(each) for each in survey(again.story).accounts}
        blanks = sum(_is_blank(each) for each in again.diagnostics)
        assert (account.fix.safety == "placeholder") == bool(blanks)


@_BY_STEM
def test_all_proposals_of_a_story_can_be_taken_up_one_after_the_other(stem: str) -> None:
    """Each insertion leaves one way less, or one flavour less at a stage, and in the end none is left."""
    text = TEXTS[stem]
    for _ in range(40):
        accounts = surveyed(text).accounts
        if not accounts:
            break
        text = inserted(text, accounts[0])
    assert surveyed(text).accounts == ()


@_BY_STEM
def test_a_reader_gets_few_accounts_and_one_for_each_mechanism(stem: str) -> None:
    """There are at most eight, of different names, ranked, and at most one for each stage."""
    accounts = surveyed(TEXTS[stem]).accounts
    stages = [account.way.at for account in accounts if account.way.kind == "stage"]

    assert len(accounts) <= _MOST_ACCOUNTS
    assert len({account.name for account in accounts}) == len(accounts)
    assert [account.rank for account in accounts] == sorted((each.rank for each in accounts), reverse=True)
    assert len(set(stages)) == len(stages)


@_BY_STEM
def test_what_an_account_would_pass_is_about_its_losses(stem: str) -> None:
    """The steps that it meets are constraints or selections; those that are silent on it are other ones."""
    for account in surveyed(TEXTS[stem]).accounts:
        assert all(step.node.kind != "nudge" for step in account.satisfies)
        assert not set(account.satisfies) & set(account.silent)
        assert set(account.would_exclude) <= set(account.silent)


@_BY_STEM
def test_the_text_says_it_in_lines_of_a_hundred_characters_and_never_that_a_story_is_safe(stem: str) -> None:
    """But for texts of a declaration, which can't be broken; and the same story gives the same lines."""
    text = shown(TEXTS[stem])

    assert text == shown(TEXTS[stem])
    assert [line for line in text.splitlines() if len(line) > 100 and not line.startswith("    ")] == []
    assert not re.search(r"\b(safe|true)\b", text)


def _without(found: CheckedStory, rival: Rival) -> str:
    """A story's text with a rival taken out, and all that speaks of it."""
    story, text = found.story, found.source.text
    edits = [TextEdit(rival.node.span, "")]
    edits += [TextEdit(each.node.span, "") for each in story.opens if each.about and each.about.symbol is rival.symbol]
    for step in story.steps:
        for clause in step.node.clauses:
            if not isinstance(clause, nodes.PathsField) or clause.keyword not in ("excludes", "disfavours"):
                continue
            paths = clause.paths
            kept = [path.text for path in paths if path.text != rival.symbol.name]
            if len(kept) < len(paths):
                span = clause.span if not kept else Span(paths[0].span.start, paths[-1].span.end)
                edits.append(TextEdit(span, ", ".join(kept)))
    return apply_edits(text, edits)


def _stage_rivals(stem: str) -> list[Rival]:
    return [
        rival
        for rival in shipped(stem).story.rivals
        if any(each.symbol.kind == "stage" for use in uses_of(rival) for each in use.references())
    ]


@_BY_STEM
def test_a_rival_that_is_taken_out_comes_back_as_a_proposal(stem: str) -> None:
    """Its flavour is that of the account at its stage, or one that the account says would do as well.

    Unless another rival with the same flavour is at the stage, or an `open` about the stage or loss is left.
    """
    found = shipped(stem)
    opened = {each.about.symbol for each in found.story.opens if each.about is not None}
    for rival in _stage_rivals(stem):
        others = [each for each in found.story.rivals if each is not rival]
        after = surveyed(_without(found, rival))
        for use in uses_of(rival):
            for stage in [each.symbol for each in use.references() if each.symbol.kind == "stage"]:
                flavour = use.signature.name
                if opened & {stage, stage.owner} or (flavour, stage) in _flavours_at(others):
                    continue
                proposed = [
                    each for each in after.accounts if each.way.at is not None and each.way.at.path == stage.path
                ]
                names = {other.name for each in proposed for other in (each.flavour, *each.others)}
                assert flavour in names, rival.symbol.name


def _flavours_at(rivals: list[Rival]) -> set[tuple[str, Symbol]]:
    return {
        (use.signature.name, each.symbol) for rival in rivals for use in uses_of(rival) for each in use.references()
    }


def test_the_specs_have_rivals_at_stages_to_take_out() -> None:
    """The test above looks at thirty of them and more."""
    assert sum(len(_stage_rivals(stem)) for stem in TEXTS) >= 30


@pytest.mark.parametrize(
    ("document", "name"),
    [
        ("# A\n\n> text\n\n1. A list\n\n   ```story\n{indented}   ```\n\nMore.\n", "case.md"),
        ("\\begin{{story}}\n{plain}\\end{{story}}\nMore.\n", "case.tex"),
    ],
)
def test_a_fix_is_made_inside_of_a_block_of_a_document(document: str, name: str) -> None:
    """In the host's own places; what stands around the block stays as it is."""
    story = TEXTS["red_doors"]
    indented = "".join(f"   {line}" if line.strip() else line for line in story.splitlines(keepends=True))
    text = document.format(indented=indented, plain=story)
    found = checked(text, name)
    account = survey(found.story).accounts[0]
    assert found.view is not None
    edits = []
    for edit in account.fix.edits:
        placed = found.view.host_edit(edit.location.span, edit.text)
        assert placed is not None
        edits.append(TextEdit(*placed))
    after = apply_edits(text, edits)

    assert account.name in checked(after, name).story.module.names
    assert after.startswith(text[:10])
    assert after.endswith("More.\n")


@pytest.fixture(name="run")
def _run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command in an empty folder, with a cache of its own: the status and what is said of it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))

    def run(*arguments: str) -> tuple[int, str]:
        status = main(arguments)
        return status, capsys.readouterr().err

    return run


def test_the_command_writes_a_rival_into_a_story(run: Run) -> None:
    """As the formatter would leave it; the story checks as before, and the rival isn't proposed again."""
    Path("a.story").write_text(TEXTS["novel_writer"], encoding="utf-8")
    name = next(each.name for each in surveyed(TEXTS["novel_writer"]).accounts if each.fix.safety == "unsafe")

    assert run("argument", "a.story", "--add-rival", name) == (
        0, f"a.story: the rival `{name}` is declared and left open\n"
    )  # fmt: skip
    assert f"rival {name}: " in Path("a.story").read_text(encoding="utf-8")
    assert run("check", "a.story")[0] == 0
    assert run("format", "--check", "a.story")[0] == 0
    status, said = run("argument", "a.story", "--add-rival", name)
    assert status == 2
    assert f"no rival '{name}' is proposed" in said


def test_the_command_keeps_the_line_breaks_and_the_indentation_of_a_document(run: Run) -> None:
    """Outside of the block not a byte changes, and within it every line has the block's own prefix."""
    indented = "".join(f"  {line}" if line.strip() else line for line in TEXTS["red_doors"].splitlines(keepends=True))
    text = f"# Doc\n\n- item\n\n  ```story\n{indented}  ```\n\nend\n".replace("\n", "\r\n")
    Path("d.md").write_bytes(text.encode("utf-8"))
    status, said = run("argument", "d.md", "--add-rival", "schemer_in_walker")
    after = Path("d.md").read_bytes().decode("utf-8")

    assert (status, said) == (
        0, "d.md: the rival `schemer_in_walker` is declared and left open; fill in its blanks\n"
    )  # fmt: skip
    assert "\r\n    satisfies fits, fits_paint\r\n" in after
    assert "\n" not in after.replace("\r\n", "")
    assert after.split("story\r\n")[0] == text.split("story\r\n")[0]
    assert run("format", "--check", "d.md")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("-", "--add-rival", "x"), 2, "name the file"),
        (("nosuch.story", "--add-rival", "x"), 2, "nosuch.story: no such file"),
        (("a.story", "--add-rival", "schemer_in_walkr"), 2, "Did you mean 'schemer_in_walker'?"),
    ],
)
def test_a_rival_that_cannot_be_added_is_told_of(run: Run, arguments: tuple[str, ...], status: int, said: str) -> None:
    """With what is proposed under a similar name; the file stays as it is."""
    Path("a.story").write_text(TEXTS["red_doors"], encoding="utf-8")
    found, written = run("argument", *arguments)

    assert found == status
    assert said in written
    assert Path("a.story").read_text(encoding="utf-8") == TEXTS["red_doors"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_story_that_is_cut_or_damaged_gives_no_traceback(data: st.DataObject) -> None:
    """Whatever piece is missing, there is a survey, and its text can be laid out."""
    text = TEXTS[data.draw(st.sampled_from(sorted(TEXTS)))]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 200)))
    for account in survey(checked(text[:start] + text[end:]).story).accounts:
        assert account.declaration
    assert shown(text[:start] + text[end:])


def test_nothing_is_proposed_where_rivals_may_have_been_lost() -> None:
    """A misspelt flavour may have been the answer."""
    text = TEXTS["tic_tac_toe_simulator"].replace("rival screen: input_tamper(", "rival screen: input_tmaper(")

    assert surveyed(text).accounts == ()


def test_a_flavour_of_a_library_is_proposed_by_what_the_library_says_of_it() -> None:
    """``acts at`` and ``needs`` are read off the library, and no name is known."""
    library = (
        'library lab.care "Ours"\n\nflavour lever_puller(at: Stage) "the lever is down" {\n'
        '  reads "cares that the lever at {at} is down"\n  predicts "pulls the lever"\n'
        '  test "hide the lever"\n  needs "an arm"\n  acts at "lever, handle"\n  source "made up"\n}\n'
    )
    text = TEXTS["tic_tac_toe_simulator"].replace("from std.care", "from lab.care use lever_puller\nfrom std.care", 1)
    text = text.replace('stage field "', 'stage lever "the handle and lever"\n  stage field "')
    files = OverlayFiles({"case.story": text, "lab/care.story": library}, DiskFiles())
    found = Compiler(files).checked_story("case.story")
    assert found is not None
    first = survey(found.story).accounts[0]

    assert first.flavour.name == "lever_puller"
    assert first.needs == ("an arm",)
    assert "rival lever_puller_at_lever: lever_puller(at: win_signal.lever) {" in first.declaration
