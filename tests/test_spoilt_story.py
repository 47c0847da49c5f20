"""The tic-tac-toe story, spoilt in each way that a rule names: that rule speaks, at that place, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest
from compiling import findings
from training_story.diagnostics.diagnostic import Severity

STORY = (Path(__file__).parent.parent / "specs" / "tic_tac_toe_simulator.story").read_text(encoding="utf-8")

# What is written, what stands in its place, the code, and the text at which it is reported.
SPOILT = [
    ("entrains plays_well.wins_fast", "entrains win_signal", "CON001", "win_signal"),
    ("entrains plays_well.searches_lines", "entrains win_value", "CON001", "win_value"),
    ('narrow_agent(domain: "tic-tac-toe")', "win_signal", "CON001", "win_signal"),
    ("idealizes win_signal", "idealizes plays_well", "CON002", "plays_well"),
    ("attained(win_signal, at_least", "attained(plays_well, at_least", "CON002", "plays_well"),
    ("attained(win_signal, at_least", "attained(plays_well.wins_fast, at_least", "CON002", "plays_well.wins_fast"),
    ("attained(win_signal, at_least: 0.95, on: positions)", "captures(win_signal, plays_well)", "CON003", "captures"),
    ('"looks for lines it can complete, and for lines it must block"', '"keeps the reward high"', "CON004",
     '"keeps the reward high"'),
    ('"wins in as few turns as the position allows"', '"maximizes win_signal"', "CON004", '"maximizes win_signal"'),
    ("attained(win_signal, at_least", "attained(win_value, at_least", "CON005", "win_value"),
    ("idealizes win_signal", "idealizes win_value", "CON005", "win_value"),
    ('stage judge "', 'property convex\n  stage judge "', "CON005", "property"),
    ('  gap "self', '  updates policy by "PPO"\n  gap "self', "CON005", "updates"),
    ('python "ttt.env:reward"', 'python "a good game"', "CON006", '"a good game"'),
    ('implemented by python "ttt.env:reward"', 'implemented by file "../reward.py"', "CON006", '"../reward.py"'),
    ('because "a lost game moves the policy away from the moves it made"',
     'because "the reward represents what the player wants"', "CON007",
     '"the reward represents what the player wants"'),
    ("physical reward win_signal: Board -> Real {",
     'physical reward win_signal: Board -> Real "wins in as few turns as the position allows" {', "CON008",
     '"wins in as few turns as the position allows"'),
    ("open win_signal.judge", 'claim wants: care about win_signal\n\nopen win_signal.judge', "CAR001", "win_signal"),
    ("open win_signal.judge", "open win_signal.board", "CAR005", "judge"),
    ('  stage judge "the function that reads the array"\n', "", "NAM001", "judge"),
    ('  gap "self-play misses positions that only a weak player reaches"\n', "", "LOS004", "win_value"),
    ("  over positions\n", "", "LOS004", "win_value"),
    ("System[Board -> Move] -> Real", "System[Board -> Move] -> Move", "TYP001", "System[Board -> Move] -> Move"),
    ("at_least: 0.95", "at_most: 0.95", "TYP008", "at_most: 0.95"),
    ('  cognition searches_lines "looks for lines it can complete, and for lines it must block"\n',
     '  behaviour searches_lines "looks for lines it can complete"\n', "GOA001", "plays_well"),
    ('  desirable because "a quick win is what the player asked for, and nothing outside the board is touched"\n',
     "", "GOA003", "plays_well"),
    ('  implemented by python "ttt.env:reward"\n', "", "LOS002", "win_signal"),
    ("  computed on positions\n", "", "LOS002", "win_signal"),
    ("  depends on measured_outcome\n", "", "LOS002", "win_signal"),
    ('  updates policy by "PPO, three epochs a batch"\n', "", "LOS002", "win_signal"),
    ("    entrains plays_well.wins_fast\n", "", "RAT001", "wins_fast"),
    ('    because "a lost game moves the policy away from the moves it made"\n', "", "RAT004", "fits"),
    ('    excludes painter because "no move writes the field"\n', "", "RAT005", "painter"),
    ('because "a lost game moves the policy away from the moves it made"', 'because "we use PPO"', "RAT011",
     '"we use PPO"'),
    ("    assumes sandboxed\n", "", "RAT009", "sandboxed"),
    ("computed on positions", "computed on position", "NAM001", "position"),
    ("open win_signal.judge", 'doubt painter "can it?" { against fits }\n\nopen win_signal.judge', "NAM002", "painter"),
    ("from std.care use register_value, input_tamper", "from std.cares use register_value, input_tamper", "NAM005",
     "std.cares"),
    ("from std.goals use narrow_agent", "from std.goals use myopic, narrow_agent", "NAM003", "myopic"),
    ("win_signal: Board -> Real", "win_signal: Bord -> Real", "TYP004", "Bord"),
    ("positions: Dist[Board]", "positions: Dist", "TYP005", "Dist"),
    ("depends on measured_outcome", "depends on outcome", "TYP006", "outcome"),
    ("status toy", "status toyish", "TYP006", "toyish"),
    ("inductive_bias(simplicity)", "inductive_bias(simple)", "TYP006", "simple"),
    ("at: win_signal.field, horizon: episode)", "at: win_signal.field)", "TYP003", "register_value"),
    ("at: win_signal.field, horizon: episode)", "at: win_signal.field, horizon: episode, when: 3)", "TYP002", "when"),
    ("at: win_signal.field, horizon: episode)", "at: win_signal.field, horizon: episode, horizon: step)", "TYP007",
     "horizon: step"),
    ("at: win_signal.field", "at: win_signal", "TYP001", "win_signal"),
    ("on: positions)", "on: selfplay)", "TYP001", "selfplay"),
    ("satisfies fits\n  predicts \"writes", "satisfies sandboxed\n  predicts \"writes", "TYP001", "sandboxed"),
    ("  computed on positions\n", "  computed on positions\n  depends on output\n", "SYN005",
     "depends on measured_outcome"),
    ("physical reward win_signal", "phyiscal reward win_signal", "SYN003", "phyiscal"),
    ("goal plays_well: narrow", "goal plays_well narrow", "SYN001", ""),
    ('"the array that holds the position"', '"the array that holds the position', "SYN002",
     '"the array that holds the position'),
]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "instead", "code", "place"), SPOILT, ids=lambda value: str(value)[:30].replace("\n", " ")
)
def test_one_fault_has_one_finding(written: str, instead: str, code: str, place: str) -> None:
    """The code of the rule, at the spoilt place, and nothing else above the level of a note."""
    assert STORY.count(written) >= 1
    spoilt = STORY.replace(written, instead, 1)
    found = [each for each in findings(spoilt) if each.severity > Severity.INFO]
    shown = [
        (each.code.number, spoilt[each.location.span.start : each.location.span.end], each.message) for each in found
    ]

    assert [each[:2] for each in shown] == [(code, place)], shown


def test_the_story_itself_is_clean() -> None:
    """Not even a note."""
    assert findings(STORY) == []
