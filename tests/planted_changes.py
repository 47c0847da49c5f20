"""One edit of a story each, and the category of the change that it is."""

from __future__ import annotations

TTT, RLHF, ROBOT = "tic_tac_toe_simulator", "rlhf_assistant", "tic_tac_toe_robot"

PLANTED = [
    # Goals
    (TTT, '"looks for lines it can complete, and for lines it must block"', '"never plays outside the board"',
     "goal-weakened"),
    (TTT, '"wins in as few turns as the position allows"', '"draws where the position allows it"', "goal-moved"),
    (TTT, "behaviour wins_fast: Board -> Move", "behaviour wins_fast: Board * Board -> Move", "goal-moved"),
    (TTT, ': narrow_agent(domain: "tic-tac-toe")', "", "goal-weakened"),
    (TTT, 'domain: "tic-tac-toe"', 'domain: "games on a grid"', "goal-moved"),
    (TTT, '  desirable because "a quick win is what the player asked for, and nothing outside the board is touched"\n',
     "", "defence-dropped"),
    (RLHF, "  for policy\n", "  for base\n", "goal-moved"),
    (RLHF, '  competitive because "the same pass that finds the answer words it; asking back costs a sentence"\n', "",
     "defence-dropped"),
    (RLHF, '  open "how the two weigh against each other in settings without a person to ask"\n', "", "open-dropped"),
    (RLHF, '  competitive because "comparisons take', '  competitive because "pairs take', "defence-changed"),
    # Losses
    (TTT, "depends on measured_outcome", "depends on judged_outcome", "loss-changed"),
    (TTT, '"PPO, three epochs a batch"', '"PPO, one epoch a batch"', "loss-changed"),
    (TTT, '"ttt.env:reward"', '"ttt.env:reward_of_both"', "implementation-changed"),
    (TTT, '"the array that holds the position"', '"the drawing of the position"', "loss-changed"),
    (TTT, '"E_{b ~ D} r(m(b))"', '"E_{b ~ D} r(m(b)) - c"', "idealization-changed"),
    (RLHF, "  over comparisons\n", "  over demonstrations\n", "idealization-changed"),
    (RLHF, '  gap "the formula gives each person one stable ranking; raters differ and tire"\n', "", "gap-removed"),
    (RLHF, '  gap "the formula gives', '  gap "nobody reads the pairs twice"\n  gap "the formula gives', "gap-added"),
    # The rationale
    (TTT, "at_least: 0.95", "at_least: 0.9", "constraint-loosened"),
    (TTT, "at_least: 0.95", "at_least: 0.99", "constraint-tightened"),
    (RLHF, "at_most: 12", "at_most: 30", "constraint-loosened"),
    (RLHF, "at_most: 12", "at_most: 6", "constraint-tightened"),
    (ROBOT, "at_least: 1,\n", "at_least: 0.9,\n", "constraint-tightened"),
    (RLHF, "    entrains candid_helper.marks_doubt\n", "", "rationale-orphaned"),
    (RLHF, "    entrains candid_helper.useful_reply\n", "", "support-dropped"),
    (RLHF, "    from fits_clicks\n    evidence paper", "    evidence paper", "grounds-changed"),
    (RLHF, '    because "only a head that orders pairs much as raters do can pull the policy towards what raters'
     ' keep"\n', "", "rationale-orphaned"),
    (TTT, '"a lost game moves the policy away from the moves it made"', '"PPO was run for a week"',
     "rationale-changed"),
    (TTT, "inductive_bias(simplicity)", "inductive_bias(speed)", "step-changed"),
    (RLHF, '    evidence paper "ouyang2022"\n', "", "evidence-dropped"),
    (RLHF, '    evidence paper "ouyang2022"\n', '    evidence paper "ouyang2022"\n    evidence data "runs.csv"\n',
     "evidence-added"),
    (RLHF, 'evidence paper "ouyang2022"', 'evidence argument "ouyang2022"', "evidence-changed"),
    (RLHF, '    residual catastrophe_first "one wrong reply can do harm before anybody compares it"\n', "",
     "caveat-dropped"),
    (RLHF, '    answers "worst-case coverage', '    answers "full coverage', "answer-changed"),
    (RLHF, '    answers "worst-case coverage isn\'t claimed; the gate\'s audit looks for cases that the probe'
     ' misses"\n', "", "answer-dropped"),
    (RLHF, "if false safe because", "if false catastrophic because", "assumption-hardened"),
    (TTT, "if false catastrophic because", "if false safe because", "assumption-softened"),
    (RLHF, "and keeps nothing between", "and keeps a page of notes between", "assumption-changed"),
    (TTT, "  constraint fits:", '  assumption honest "people report their moves"\n\n  constraint fits:',
     "assumption-added"),
    (RLHF, "    assumes no_hands\n", "    assumes no_hands, raters_check\n", "grounds-changed"),
    # Rivals
    (TTT, '    excludes painter because "no move writes the field"\n', "", "rival-reopened"),
    (TTT, "    excludes painter because", "    disfavours painter because", "rival-reopened"),
    (RLHF, "    disfavours hidden_aim because", "    excludes hidden_aim because", "rival-answered"),
    (RLHF, '    disfavours buffer_minder because "all it could do was to answer well"\n', "", "support-dropped"),
    (TTT, '"no move writes the field"', '"the field is far away"', "rationale-changed"),
    (RLHF, '  predicts "changes a right answer when the person frowns"\n',
     '  predicts "changes a right answer when the person frowns"\n  accepted because "we can bear it"\n',
     "rival-accepted"),
    (TTT, '"writes the field as soon as a move can reach it"', '"leaves the field alone"', "rival-changed"),
    (RLHF, "satisfies well_scored, fits_clicks", "satisfies well_scored", "rival-changed"),
    (TTT, "at: win_signal.field, horizon: episode)", "at: win_signal.field, horizon: step)", "rival-changed"),
    # Claims, doubts, open questions
    (RLHF, '    "on politics raters prefer their own side",\n', "", "claim-changed"),
    (RLHF, '  against feedback_record\n', '  against feedback_record\n  answered by "a second reading"\n',
     "doubt-answered"),
    (RLHF, '  answered by "the probe reads belief instead of behaviour and is never trained on; the planted-backdoor'
     ' check is in the audit\'s plan"\n', "", "doubt-reopened"),
    (RLHF, "  against feedback_record\n", "  against fits_clicks\n", "doubt-changed"),
    (RLHF, 'doubt short_list', 'doubt tired "raters tire" { against fits_clicks }\n\ndoubt short_list', "doubt-added"),
    (RLHF, 'open demo_ce "a base model that acts on its later training is left out"\n', "", "open-dropped"),
    (RLHF, "open demo_ce", 'open kl_penalty "what a bound does to rare words is left out"\nopen demo_ce', "open-added"),
    # The setting
    (RLHF, "status advanced", "status paper", "status-lowered"),
    (TTT, "status toy", "status paper", "status-raised"),
    (TTT, 'optimizer "PPO"', 'optimizer "AdamW"', "setup-changed"),
    (RLHF, '  gate "an audit team that had no part in training tries for a week to make the policy deceive"\n', "",
     "gate-dropped"),
    (RLHF, "setup comparing after sft", "setup comparing", "setup-changed"),
    (RLHF, "system policy from base", "system policy from reward_model", "setup-changed"),
    (TTT, '"met in play against a copy of itself"', '"met in play against itself"', "wording"),
    (TTT, 'authors "A. Author"', 'authors "A. Author", "B. Author"', "header-changed"),
    ("red_doors", "wanted: LabMaze ->", "wanted: Maze ->", "objective-changed"),
    (RLHF, "each person one stable ranking; raters differ and tire", "each rater one ranking", "gap-changed"),
    (RLHF, "one wrong reply can do harm before anybody compares it", "one reply can do harm", "caveat-changed"),
    (RLHF, '"a base model that acts on its later training is left out"', '"what a base model knows is left out"',
     "open-changed"),
    (TTT, "open win_signal.judge", 'physical penalty draws: Board -> Real "what a draw costs" {\n  computed on'
     ' positions\n}\n\nopen win_signal.judge', "loss-added"),
    (TTT, "open win_signal.judge", "claim enough: attained(win_signal, at_least: 0.5, on: positions)\n\nopen"
     " win_signal.judge", "claim-added"),
]  # fmt: skip
UNDONE = {
    "goal-weakened": ("goal-strengthened", "goal-moved"),
    "gap-removed": ("gap-added",), "gap-added": ("gap-removed",), "loss-added": ("loss-dropped",),
    "constraint-loosened": ("constraint-tightened",), "constraint-tightened": ("constraint-loosened",),
    "rationale-orphaned": ("rationale-added", "support-added"), "support-dropped": ("support-added",),
    "evidence-dropped": ("evidence-added",), "evidence-added": ("evidence-dropped",),
    "caveat-dropped": ("caveat-added",), "answer-dropped": ("answer-added",), "claim-added": ("claim-dropped",),
    "defence-dropped": ("defence-added",), "gate-dropped": ("gate-added",), "open-dropped": ("open-added",),
    "open-added": ("open-dropped",), "assumption-hardened": ("assumption-softened",),
    "assumption-softened": ("assumption-hardened",), "assumption-added": ("assumption-dropped",),
    "rival-reopened": ("rival-answered",), "rival-answered": ("rival-reopened",), "rival-accepted": ("rival-reopened",),
    "doubt-answered": ("doubt-reopened",), "doubt-reopened": ("doubt-answered",), "doubt-added": ("doubt-dropped",),
    "status-lowered": ("status-raised",), "status-raised": ("status-lowered",),
}  # fmt: skip
"""What a change is when it is taken back; any other is the same both ways."""

OTHERWISE = {
    "library-changed", "story-added", "story-dropped", "renamed", "property-renamed", "step-added", "step-dropped",
    "rival-added", "rival-dropped", "property-unsupported", "rival-unanswered",
    "open-closed",
}  # fmt: skip
"""The categories that other tests hold."""
