# A reasoner that is updated on each step and not on where the steps lead. Each text in angle brackets
# is a question to you, and `story check` lists those left; the rest is a first guess to edit.

story my_story "<what is reasoned about, and who judges the steps, in one line>" {
  authors "<who answers for this story>"
  # toy, paper or advanced: from `paper` on, what a toy story is warned about is an error.
  status toy
}

from std.care use apparent_success, historical_correlate, kludge
from std.claims use attained, gradeable
from std.goals use myopic
from std.mechanisms use inductive_bias, process_supervision

# What goes in and what comes out.
space Work "<the task, and the steps so far>"
space Line "<what one step is, and how long>"

# The run of training. The data depend on the solver: it writes what it is judged on.
setup stepwise {
  system solver: System[Work -> Line]
  data solutions: System[Work -> Line] -> Dist[Work * Line] "<on which tasks, each step with what came before it>"
  architecture "<from which model it starts>"
  optimizer "policy gradient without credit from later steps"
  gate "<what is compared only after training has ended>"
}

# The goal: how it should come to the next step, and that the written steps are the reasoning.
goal sound_steps: myopic(horizon: step) {
  cognition weighs_step "<by what it picks the next step, without regard to the result>"
  cognition thinks_on_paper "<how the written lines carry the inference>"
  behaviour writes_line: Work -> Line "<which line it writes, and what it does when it sees no good one>"
  desirable because "<why every solver that works so is good to have>"
  answers "<why its separate steps don't come to work together towards a result>"
}

# The physical reward: marks for steps. A reader is part of this computation.
# `planned` names code that is still to be written; say `python` once it exists.
physical reward step_mark: Work * Line -> Real {
  implemented by planned "stepwise.marking:mark"
  computed on solutions
  depends on judged_steps
  stage reader "<who accepts or rejects a line, and in what time>"
  stage sheet "the stored marks"
  updates solver by "each mark applied to the tokens of its own line"
}

# The mathematical reward: the function that theorems are about. Each gap says where the two part.
mathematical reward endorsement: System[Work -> Line] -> Real {
  idealizes step_mark
  over solutions
  formula "E_{(w, l) ~ D(m)} P(a careful reader accepts l after w)"
  gap "<where readers in the given time part from a careful reader>"
  gap "<what readers know of the result, and how that leans their marks>"
}

# The rationale: why training should give that reasoning and not lines that only read well.
rationale {
  # What is taken for granted. If its failure would do no harm, write `safe` for `catastrophic`.
  assumption causal "the written lines decide the next one: with a line replaced, the rest changes" {
    if false catastrophic because "<what marks would then train, and what they would leave alone>"
    evidence argument "<how you know; `experiment` would be a test that edits lines>"
  }

  assumption result_hidden "readers don't know the result when they mark a line" {
    if false catastrophic because "<what the training turns into by that detour, and how it shows>"
    evidence data "<how you know: the logs of the marking tool>"
  }

  # What the marks demand. Put the share of accepted lines that you expect.
  constraint accepted: attained(step_mark, at_least: 0.9, on: solutions) {
    entrains sound_steps.writes_line
    because "<what an update after a rejected line changes, even when its result is right>"
  }

  nudge own_line_only: process_supervision(judge: "<who judges, one line at a time>") {
    entrains sound_steps.weighs_step
    because "<why trading this line for a later result is paid nothing>"
    assumes result_hidden
    disfavours result_seeker because "<when leaning on a guessed result still helps a line>"
  }

  # Many solvers write acceptable lines. A nudge says what makes the wanted one come out.
  nudge paper_is_cheap: inductive_bias(path_dependence) {
    entrains sound_steps.thinks_on_paper
    because "<why reasoning in the lines comes before a second, hidden train of thought>"
    assumes causal
    disfavours storyteller because "<what a separate account costs it>"
    falsified by "<what you would see if this step were wrong>"
  }
}

# A claim: something about the run that others can check.
claim within_means: gradeable(step_mark, on: solutions, cost: "<minutes per line, lines per task>") {
  because "<why readers can follow each line of these tasks>"
}

# Rivals: other systems whose lines are accepted as often. Say what each would do elsewhere.
rival storyteller: kludge(drives: ["reach a result by unwritten means", "then write lines that read well"]) {
  satisfies accepted
  predicts "<what moves its result and is mentioned in no line>"
}

rival result_seeker: historical_correlate(feature: "lines after which the expected result comes out") {
  satisfies accepted
  predicts "<which weak lines it lets stand>"
}

rival smooth_writer: apparent_success(at: step_mark.reader, horizon: step) {
  satisfies accepted
  predicts "<where its errors move as readers get better>"
}

# The strongest objection. It counts against the step until it is answered.
doubt unread_thoughts "<why written lines might not be what decides>" {
  against paper_is_cheap
  answered by "<your answer; delete this line if you have none yet>"
}

# What you know to be missing, such as a rival that no step answers.
open smooth_writer "<how often readers miss a planted error, as far as you know>"
open step_mark "<whether it could act on how it is trained, or gain means in ways that no mark sees>"
