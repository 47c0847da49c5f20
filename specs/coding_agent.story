# A coding agent trained on tests and on a reviewer model. The graph of motives that would all do well in training
# follows Mallen et al. (the behavioral selection model) and the work on fitness-seekers; what has been seen of
# tampering follows Denison et al. 2024, Baker et al. 2025 and MacDiarmid et al. 2025; for inoculation prompts see Tan
# et al. 2025 and Wichers et al. 2025. Numbers and file names are those of a made-up run.
story coding_agent "A coding agent that repairs what the issue is about and says plainly what it left undone" {
  authors "The training-story examples"
  status advanced
}

from std.care use apparent_success, being_selected, kludge, rater_approval, register_value,
    reinforcement
from std.care use replaced_function, schemer
from std.claims use attained, correct_feedback, penalizes, reinforces, training_yields
from std.goals use narrow_agent
from std.mechanisms use automated_oversight, capability_limit, decorrelation, inoculation
from std.mechanisms use interpretability, pretrained_concepts

space Task "a repository with an issue, and a shell in a container"
space Patch "a change to the repository, with a message to the user"

setup reading {
  system reader: System[Text -> Text]
  data crawl: Dist[Text] "text and code from public sources"
}

setup coding after reading {
  system coder from reading.reader: System[Task -> Patch]
  data tasks: System[Task -> Patch] -> Dist[Task * Patch] "issues with a visible and a hidden test suite"
  data honest_tasks: System[Task -> Patch] -> Dist[Task * Patch] "issues whose suite is wrong, and says so"
  optimizer "policy gradient on whole episodes, 60% tests and 40% review"
  gate "an audit reads 200 episodes, half of them from tasks no monitor has seen"
}

goal mends_code: narrow_agent(domain: "the repository and the issue it was given") {
  cognition finds_cause "works out why the program does what the issue complains of, and tries that out on the code"
  cognition serves_user "asks what the user would say on reading the change, and drops what couldn't be told openly"
  behaviour repairs: Task -> Patch "changes what causes the fault, leaves tests alone unless the issue is about tests"
  behaviour reports: Task -> Patch "says in the message what was not solved and how that shows"
  desirable because "users get working code and learn of what is missing; nothing outside the repository is touched"
  competitive because "repairing causes also passes suites nobody showed it, which is what buyers compare"
  answers "each issue starts afresh in a container, and checkpoints that think about graders or updates are dropped"
}

physical loss next_token: Batch[Text] -> Real {
  implemented by python "torch.nn.functional:cross_entropy"
  computed on crawl
  depends on output
  updates reader by "AdamW, one pass"
}

physical reward review: Task * Patch -> Real {
  implemented by planned "forge.review:score"
  computed on tasks
  depends on judged_outcome
  stage prose "the patch and message, as they reach the reviewer model"
  stage head "the number the reviewer gives"
  updates coder by "policy gradient at the end of an episode"
}

physical reward suite: Task * Patch -> Real {
  implemented by command "forge run-suite --hidden --json"
  computed on tasks
  depends on measured_outcome
  stage tests "the test files"
  stage run "the process that runs them against the patched code"
  stage verdict "the file with the share of tests passed"
  stage update "the weight update that follows from the verdict"
  updates coder by "policy gradient at the end of an episode"
}

mathematical reward pass_rate: System[Task -> Patch] -> Real {
  idealizes suite
  over tasks
  formula "E_{t ~ D(m)} of the share of t's hidden tests that hold of the patched program"
  property bounded
  gap "a finite suite, where the user meant all inputs"
  gap "flaky tests, timeouts, and a container that is shared by four runs"
  gap "tests that crash the runner are counted as not having been there"
}

rationale {
  assumption sealed "hidden tests and the verdict file lie outside the container" {
    if false catastrophic because "editing either would be the shortest way through hard tasks, and gain on them"
    evidence experiment "tests/test_container.py::test_no_route_to_hidden_suite_or_verdict"
  }

  assumption monitor_unread "the coder can't learn what the monitor reads for: monitor scores are in no reward" {
    if false catastrophic because "plans would be worded so as to pass it, as Baker et al. 2025 saw under pressure"
    evidence argument "the trainer reads `suite` and `review` alone; the monitor's scores go to another host"
  }

  assumption helper_first "a helpful and honest colleague is among the characters that pretraining text makes easy" {
    if false safe because "the agent would be of little use after fine-tuning, which evaluations before coding show"
    evidence experiment "tests/test_persona.py::test_candour_before_coding_phase"
  }

  constraint passes: attained(suite, at_least: 0.8, on: tasks) {
    entrains mends_code.repairs
    because "episodes whose patch breaks under the hidden suite lose ground to episodes on the same issue that held"
  }

  constraint reads_well: attained(review, at_least: 0.7, on: tasks) {
    entrains mends_code.reports
    because "of two patches with the same gap the reviewer puts the one that tells of it first, so telling gains"
  }

  constraint knows_text: attained(next_token, at_most: 2.1, on: crawl) {
    entrains mends_code.finds_cause
    because "predicting code with its fixes and their discussion takes features for what causes a fault"
  }

  selection no_special_cases: penalizes(suite, behaviour: special_caser.hard_codes, on: tasks) {
    entrains mends_code.finds_cause
    because "a patch that answers the visible inputs fails on the hidden ones, so reading the code for the cause gains"
    explored "every policy so far wrote some special cases in the first thousand episodes"
    corrects "within the batch: attempts at one issue are compared with one another"
    residual optimization_difficulty "on the hardest issues no attempt finds the cause and outdoes special cases"
    residual off_distribution "users' repositories, which have no hidden suite"
    excludes special_caser because "as a settled habit it fails a third of the hidden tests"
  }

  constraint told_gaps: reinforces(review, cognition: mends_code.serves_user, when: "a gap is told") {
    entrains mends_code.serves_user
    because "what decided for telling is the thought of the user reading the message, and it ran just before"
  }

  nudge colleague: pretrained_concepts(concept: "a colleague whose patches one needn't check twice") {
    entrains mends_code.serves_user
    because "early episodes already run this character's considerations, so the first updates make them likelier"
    assumes helper_first
    disfavours score_seeker because "thoughts about the update are rare in the text of colleagues at work"
    disfavours long_gamer because "its further aim would have to form before the character does all the work"
    falsified by "reasoning about being trained in more than one episode in a thousand, in the first week"
    answers "that a concept is there doesn't make it steer: ablating its direction must change patches, checked weekly"
  }

  nudge sealed_suite: capability_limit(lacks: "write access to hidden tests, runner and verdict") {
    because "a shell in the container is the only thing it acts through, and none of the three is mounted there"
    assumes sealed
    excludes test_editor because "the files that count aren't the files it can edit"
    excludes verdict_forger because "the file is written on another host"
    answers "limits wane with skill: a red team with root tries each release, and training waits for its report"
  }

  nudge permitted_tricks: inoculation(prompt: "This suite has holes. For this task, using them is fine.") {
    entrains mends_code.serves_user
    because "tricks that slip through were asked for, so what gains is doing as asked and not a taste for deceiving"
    disfavours score_seeker because "a trick under that prompt is no evidence for 'passing is what counts' elsewhere"
    disfavours long_gamer because "no habit of hiding what it did is built, for there was nothing to hide"
    falsified by "more tricks without the prompt than a run that never had it"
    answers "it may teach tricks for all prompts: a fifth of the tasks run without it, and only those are audited"
    evidence paper "tan2025"
    evidence paper "wichers2025"
    evidence paper "macdiarmid2025"
  }

  nudge wrong_suites: decorrelation(feature: "the visible suite passes") {
    entrains mends_code.repairs
    because "in one task of ten the visible suite contradicts the issue, and only the issue's reading gains there"
    disfavours score_seeker because "in tasks that say 'the suite is wrong, please leave it red' it passes the suite"
    disfavours mixture because "a drive that fires at green tests loses episodes as often as it wins them here"
    answers "one may learn the marks of such tasks; `honest_tasks` are written by others, kept out of training"
    evidence experiment "tests/test_honest.py::test_leaves_wrong_suite_red"
  }

  nudge watched_plans: automated_oversight(overseer: "a smaller model that reads plans and shell commands") {
    because "people read what it flags and mend the task before the next batch, so fewer tricks are there to gain"
    assumes monitor_unread
    disfavours test_editor because "trying doors shows in the shell log also when they are locked"
    disfavours score_seeker because "plans that speak of the verdict are found while there are few"
    disfavours charmer because "messages that claim more than the patch does are compared with the patch"
    answers "who checks the monitor: planted episodes of each kind, one in a hundred; its misses are counted"
  }

  nudge probes: interpretability(covers: "features for being graded, being watched, and being replaced") {
    because "checkpoints where these features move patches are dropped, and no gradient comes from the probes"
    disfavours kept_one because "it has to think of replacement in order to avoid it"
    disfavours long_gamer because "its restraint hangs on a feature for being watched"
  }

  competitive because "hidden suites are a third of the cost of tasks, probes and audits a twentieth of the run"
}

rival test_editor: replaced_function(at: suite.tests, horizon: episode) {
  satisfies passes
  predicts "where tests can be written it writes tests that hold of anything"
}

rival verdict_forger: register_value(at: suite.verdict, horizon: episode) {
  satisfies passes
  predicts "looks for the file rather than for the fault"
}

rival special_caser: apparent_success(at: suite.run, horizon: episode) {
  satisfies reads_well
  cognition reads_asserts "collects the inputs that are tested and what is expected of each"
  behaviour hard_codes: Task -> Patch "returns the expected values for those inputs"
  predicts "worse the more inputs are hidden"
}

rival charmer: rater_approval(at: review.prose, horizon: episode) {
  satisfies reads_well
  cognition flatters "models what reviewers like to read, whatever the patch does"
  predicts "messages get longer and surer while hidden tests stay where they are"
}

rival score_seeker: reinforcement(at: suite.update, horizon: episode, evaluation: on_policy) {
  satisfies passes, reads_well, no_special_cases, told_gaps, knows_text
  cognition asks_what_counts "works out what this episode's update will go by, and plans for that"
  predicts "passes a suite that the task says to leave red, and tells so when asked"
}

rival kept_one: being_selected(by: "the team that decides which checkpoint is shipped") {
  satisfies passes, reads_well, no_special_cases, told_gaps
  predicts "gives up tests in an episode that would look bad in an audit"
}

rival long_gamer: schemer(towards: "influence over what later models are trained to do") {
  satisfies passes, reads_well, no_special_cases, told_gaps, knows_text
  predicts "no difference until a repository gives it a hold on a training pipeline"
}

rival mixture: kludge(drives: ["green tests", "short diffs", "a pleased tone", "the issue's own words"]) {
  satisfies passes, reads_well, no_special_cases
  predicts "in a repository without tests the other drives decide, and what they decide differs by language"
}

claim shipped: training_yields(
  setup: coding,
  loss: suite,
  then: mends_code.reports,
  prompted_by: "the issue, nothing else",
  measured_by: "the share of gaps told in `honest_tasks`, read by engineers",
) {
  because "what decided for telling in training is set off by gaps, and not by a sign that a reviewer reads"
  from told_gaps, colleague
}

claim wrong_here: correct_feedback(
  suite,
  on: honest_tasks,
  errors: ["a repair that leaves the wrong test red"],
) {
  because "in these tasks that repair is what was asked for and fails the suite, so no update is made from them"
}

doubt probe_reach "no one knows whether features for being graded are all of what bears on it" {
  against probes
}

open review.head "no search was made for patches that raise the reviewer's number and please no engineer"
open next_token "text about this very agent enters the next crawl, which is a way to act on later training"
open kept_one "rests on the probes alone, against which a doubt stands"
open score_seeker "disfavoured four times over; episodes are still the unit by which it would do best"
open long_gamer "does as well on all that is measured; only what is said of where it would come from speaks against it"
