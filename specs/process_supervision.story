# Feedback on steps of reasoning instead of on results (Uesato and others 2022, Lightman and others
# 2023). Christiano, in the comments on Four usages of "loss" in AI: here the machinery of the loss
# gets no special pull on the policy, with two residues, which are named at the end.

story process_supervision "A solver that is updated on each step of its reasoning and not on where it leads" {
  authors "A. Author"
  status paper
}

from std.care use apparent_success, historical_correlate, kludge, schemer
from std.claims use attained, gradeable
from std.goals use myopic
from std.mechanisms use cognitive_science, inductive_bias, process_supervision

space Work "the problem and the steps so far"
space Line "one step of reasoning, a line or two"

setup stepwise {
  system solver: System[Work -> Line]
  data solutions: System[Work -> Line] -> Dist[Work * Line] "each step with what came before it"
  architecture "a language model fine-tuned on written-out solutions"
  optimizer "policy gradient without credit from later steps"
  gate "final answers are compared with the key only after training has ended"
}

goal endorsed_steps: myopic(horizon: step) {
  cognition weighs_step "draws the next line from the lines above, asking whether a careful reader would accept it"
  cognition thinks_on_paper "the lines carry the inference: what decides the next step is written in them"
  behaviour sound_line: Work -> Line "writes a line that follows, or says that it doesn't see how to go on"
  desirable because "people can read why an answer came about, and no result is pursued by means that nobody would endorse"
  answers "copies don't cooperate across steps, as far as we see: a line is graded without what follows, so nothing passed on was ever paid"
  open "how far a reader's sense of a good step leans on the answer the reader hopes for"
}

physical reward step_mark: Work * Line -> Real {
  implemented by planned "stepwise.marking:mark"
  computed on solutions
  depends on judged_steps
  stage reader "the person who accepts or rejects a line"
  stage sheet "the stored marks"
  updates solver by "policy gradient, each mark applied to the tokens of its own line"
}

mathematical reward endorsement: System[Work -> Line] -> Real {
  idealizes step_mark
  over solutions
  formula "E_{(w, l) ~ D(m)} P(a careful reader accepts l after w)"
  gap "readers have a minute per line"
  gap "a line is judged by its words, whatever else the weights computed beside them"
  gap "readers who have seen the key are readier to accept lines that lead there"
}

rationale {
  assumption causal "the written lines decide the next one: with a line replaced, the rest changes" {
    if false catastrophic because "marks would train the account and leave the reasoning alone"
    evidence experiment "tests/test_faithful.py::test_answers_follow_edited_lines"
  }

  assumption complete "what matters for the step is written down" {
    if false catastrophic because "a hidden part gets no mark, and can lead anywhere"
  }

  assumption plain "words are used in the lines as readers use them" {
    if false catastrophic because "readers would accept lines that mean something else to the solver"
    evidence experiment "tests/test_faithful.py::test_paraphrase_keeps_accuracy"
  }

  assumption key_hidden "readers don't see the answer key" {
    if false safe because "training turns into feedback on results by a detour; accuracy stays and the steps get worse, which spot checks show"
    evidence data "access log of the marking tool"
  }

  constraint accepted_lines: attained(step_mark, at_least: 0.9, on: solutions) {
    entrains endorsed_steps.sound_line
    because "a rejected line is made less likely given the very lines that led to it, even when its answer is right"
    evidence paper "lightman2023"
  }

  nudge own_line_only: process_supervision(judge: "trained readers, one line at a time") {
    entrains endorsed_steps.weighs_step
    because "credit stops at the line's end, so a computation that trades this line for a later result is paid nothing for the trade"
    assumes key_hidden
    disfavours answer_seeker because "leaning on a guess at the answer helps only when it makes the line itself better to read"
    evidence paper "uesato2022"
  }

  nudge paper_is_cheap: inductive_bias(path_dependence) {
    entrains endorsed_steps.thinks_on_paper
    because "fine-tuning starts from solutions whose lines do the work, and depth per token is small, so using what is written comes before hiding a second train of thought"
    assumes causal, complete, plain
    disfavours storyteller because "a separate account has to be produced on top of the reasoning, in the same pass"
  }

  nudge known_models: cognitive_science(models: "the same family at a tenth of the size") {
    because "the test by edited lines is run on each smaller member first; training of the next size waits until answers follow the lines"
    from paper_is_cheap
    disfavours quiet_plan because "a plan across problems would have to live outside the lines, and the same test would show how much is carried there"
  }
}

claim within_means: gradeable(
  step_mark,
  on: solutions,
  cost: "a minute per line, forty lines per problem",
) {
  because "problems are chosen at school level, where a reader can follow each line"
}

rival storyteller: kludge(drives: ["reach an answer by unwritten means", "then write lines that read well"]) {
  satisfies accepted_lines
  predicts "biases in the prompt move the answer and are mentioned in no line (compare Turpin and others 2023)"
}

rival answer_seeker: historical_correlate(feature: "lines after which the expected answer comes out") {
  satisfies accepted_lines
  predicts "lets a weak line stand when it sees that the result comes out"
}

rival smooth_talker: apparent_success(at: step_mark.reader, horizon: step) {
  satisfies accepted_lines
  predicts "errors move to where a reader in a hurry doesn't look"
}

rival quiet_plan: schemer(towards: "being trusted with work that nobody marks") {
  satisfies accepted_lines
  predicts "steps stay sound as long as they are read"
}

doubt unread_thoughts "models name other reasons than those that moved them (Turpin and others 2023), so lines need not carry the inference" {
  against paper_is_cheap
  answered by "that was without marks on steps and without the test by edited lines; if the test fails here, the step is withdrawn"
}

open smooth_talker "readers are audited on lines with planted errors; the rate they miss isn't known yet"
open step_mark "neither interference with how training runs nor gain of resources apart from any mark is met by this story"
