"""Reports for other programs: of the published shape, and closed against what a story may contain."""

from __future__ import annotations

import json
import os
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from training_story.frontends.command_line import main
from training_story.schemas import schema, schema_names

HOSTILE = (
    'library a "b"\n\nspace Board\n'
    "map f: `]]><script>&quot; Board\n"
    "choice C { a, a }\n"
    "from std.claims use nothing_of_this_name\n"
    "flavour `::error::x %0A {\n"
    "claim \x1b[31m: \u202e attained(a\ud7ff, \U0001f600)\n"
)
FORMATS = ("text", "concise", "json", "sarif", "github", "gitlab", "junit", "rdjson")


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """A function that checks a hostile file with a hostile name and gives what is printed."""
    monkeypatch.chdir(tmp_path)
    Path("a, b:%.story").write_text(HOSTILE, encoding="utf-8")

    def run(output_format: str) -> str:
        assert main(["check", "--no-cache", "--output-format", output_format]) == 1
        return capsys.readouterr().out

    return run


def schemas_folder() -> Path | None:
    """Where published schemas are kept, if anywhere: beside the checkout, or where the variable says."""
    named = os.environ.get("TRAINING_STORY_SCHEMAS")
    folder = Path(named) if named else Path(__file__).parents[2] / "shared" / "schemas"
    return folder if folder.is_dir() else None


@pytest.mark.parametrize("output_format", FORMATS)
def test_no_control_character_gets_through(output_format: str, report: Any) -> None:
    """Neither escape sequences nor overrides of the reading direction."""
    printed = report(output_format)

    assert "\x1b" not in printed
    assert "\u202e" not in printed or output_format == "junit"


@pytest.mark.parametrize("output_format", FORMATS)
def test_the_same_input_gives_the_same_bytes(output_format: str, report: Any) -> None:
    """Reports can be compared."""
    assert report(output_format) == report(output_format)


def test_our_json_follows_its_schema(report: Any) -> None:
    """The schema that `story schema check` prints."""
    jsonschema = pytest.importorskip("jsonschema")

    jsonschema.validate(json.loads(report("json")), json.loads(schema("check")))


def test_the_list_of_rules_follows_its_schema(capsys: pytest.CaptureFixture[str]) -> None:
    """The schema that `story schema rules` prints."""
    jsonschema = pytest.importorskip("jsonschema")
    assert main(["rules", "--output-format", "json"]) == 0

    jsonschema.validate(json.loads(capsys.readouterr().out), json.loads(schema("rules")))


def test_every_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """`story schema` names them, `story schema NAME` prints one."""
    assert main(["schema"]) == 0
    assert capsys.readouterr().out.split() == schema_names()
    assert main(["schema", "check"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "story check --output-format json"
    assert main(["schema", "chek"]) == 2


def test_sarif_follows_its_published_schema(report: Any) -> None:
    """SARIF 2.1.0, with one rule for each code that is reported."""
    log = json.loads(report("sarif"))
    rules = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}

    assert {result["ruleId"] for result in log["runs"][0]["results"]} <= rules
    jsonschema = pytest.importorskip("jsonschema")
    folder = schemas_folder()
    if folder is None:
        pytest.skip("the published schema isn't at hand")
    published = json.loads((folder / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.Draft4Validator(published).validate(log)


def test_sarif_carries_the_reason_of_an_allowance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As an accepted suppression."""
    monkeypatch.chdir(tmp_path)
    Path("a.story").write_text(
        'library a "b"\n\n# story: allow NAM003 because "comes in use later"\nfrom std.claims use attained\n'
    )

    assert main(["check", "--output-format", "sarif"]) == 0
    (result,) = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "inSource", "status": "accepted", "justification": "comes in use later"}]


def test_a_finding_keeps_its_fingerprint_when_lines_are_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """So a report can be compared with last week's."""
    monkeypatch.chdir(tmp_path)
    prints = []
    for lead in ("", "# a line\n\n# another\n"):
        Path("a.story").write_text(f'{lead}library a "b"\nspace X\nspace X\n')
        main(["check", "--output-format", "gitlab"])
        prints.append([issue["fingerprint"] for issue in json.loads(capsys.readouterr().out)])

    assert prints[0]
    assert prints[0] == prints[1]


def test_github_commands_are_one_line_each(report: Any) -> None:
    """Nothing in a name or text ends a command or begins another."""
    lines = report("github").splitlines()

    assert lines
    for line in lines:
        command, properties, _ = line.removeprefix("::").split("::", 1)[0].partition(" ")[0], line, ""
        assert command in ("error", "warning", "notice")
        assert "file=a%2C b%3A%25.story" in properties


def test_junit_is_well_formed_xml(report: Any) -> None:
    """One failed case for each finding."""
    root = ET.fromstring(report("junit"))
    cases = list(root.iter("testcase"))

    assert cases
    assert len(cases) == len(list(root.iter("failure"))) == int(root.attrib["failures"])


def test_rdjson_counts_columns_in_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As reviewdog reads them: an é before a word moves it by two."""
    monkeypatch.chdir(tmp_path)
    Path("a.story").write_text('library a "é" space X space X\n', encoding="utf-8")
    main(["check", "--output-format", "rdjson"])
    (found,) = json.loads(capsys.readouterr().out)["diagnostics"]

    before = 'library a "é" space X space '.encode()
    assert found["location"]["range"]["start"] == {"line": 1, "column": len(before) + 1}
