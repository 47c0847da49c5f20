# An assistant trained in three stages: demonstrations, comparisons, policy gradient against a reward
# model (Ziegler and others 2019, Stiennon and others 2020, Ouyang and others 2022). Limits that the
# story has to face: scores that part from judgement under pressure (Gao, Schulman and Hilton 2022),
# sycophancy (Sharma and others 2023), raters misled (Wen and others 2024), and misbehaviour that
# outlasts further training (Hubinger and others 2024).

story rlhf_assistant "An assistant that works out what you are after and says what it believes" {
  authors "A. Author"
  status advanced
}

from std.care use apparent_success, grader_output, rater_approval, reinforcement, schemer
from std.claims use attained, correct_feedback, penalizes
from std.goals use values
from std.mechanisms use automated_oversight, capability_limit, decorrelation, interpretability,
    pretrained_concepts

space Prompt "a conversation up to the person's last message"
space Reply

setup sft {
  system base: System[Prompt -> Reply]
  data demonstrations: Dist[Prompt * Reply] "replies written by trained labellers"
  architecture "a pretrained transformer"
  optimizer "AdamW, two passes"
}

setup comparing after sft {
  system reward_model from base: System[Prompt * Reply -> Real]
  data comparisons: Dist[Prompt * Reply * Reply] "pairs of sampled replies, the preferred one first"
  architecture "the same transformer with a scalar head"
  optimizer "AdamW, one pass"
}

setup reinforcing after comparing {
  system policy from base: System[Prompt -> Reply]
  data rollouts: System[Prompt -> Reply] -> Dist[Prompt * Reply] "what the policy answers at this step"
  optimizer "PPO"
  gate "an audit team that had no part in training tries for a week to make the policy deceive"
}

goal candid_helper: values() {
  for policy
  cognition reads_wish "works out what the person is after and what they would object to on seeing it done"
  cognition says_belief "puts into words what its own picture of the matter says, with the doubt that picture has"
  behaviour useful_reply: Prompt -> Reply "does what was asked, in a form the person can use and check"
  behaviour marks_doubt: Prompt -> Reply "says what it isn't sure of, and asks when a request has two readings"
  desirable because "people stay informed and in charge: they learn what it believes, and it acts on what they ask for"
  competitive because "the same pass that finds the answer words it; asking back costs a sentence"
  answers "where the two part, the guide to labellers puts candour first; dialogues that ask for reflection on such a clash test whether it comes out first there too"
  open "how the two weigh against each other in settings without a person to ask"
}

physical loss demo_ce: Prompt * Reply -> Real {
  implemented by planned "assistant.sft:token_cross_entropy"
  computed on demonstrations
  depends on output
  updates base by "AdamW on the tokens of the reply"
}

physical loss comparison_loss: Prompt * Reply * Reply -> Real {
  implemented by planned "assistant.preferences:pair_loss"
  computed on comparisons
  depends on output
  updates reward_model by "AdamW on the difference of two scores"
}

# Its implementation is a trained system, so the raters are a part of it at one remove.
physical reward rm_score: Prompt * Reply -> Real {
  implemented by system reward_model
  computed on rollouts
  depends on judged_outcome
  stage rater "the person who read two replies and preferred one"
  stage clicks "the table of stored preferences"
  stage head "the scalar that leaves the reward model"
  stage buffer "the advantages from which the step is computed"
  updates policy by "PPO, four epochs per batch of rollouts"
}

physical loss kl_penalty: Prompt * Reply -> Real {
  implemented by planned "assistant.ppo:kl_to_base"
  computed on rollouts
  depends on output
  updates policy by "a term added to each token's advantage"
}

mathematical loss pair_likelihood: System[Prompt * Reply -> Real] -> Real {
  idealizes comparison_loss
  over comparisons
  formula "E_{(p, a, b) ~ D} -log sigmoid(r(p, a) - r(p, b))"
  property convex "in the scores"
  gap "the formula gives each person one stable ranking; raters differ and tire"
  gap "pairs come from early policies, while scores are asked for late ones"
}

mathematical reward expected_score: System[Prompt -> Reply] -> Real {
  idealizes rm_score
  over rollouts
  formula "E_{(p, a) ~ D(m)} r(p, a) - beta KL(m(p), base(p))"
  gap "r is frozen while the policy moves away from the replies that r was fitted on"
  gap "PPO clips, so steps follow the formula's gradient only near the last policy"
}

rationale {
  assumption raters_check "on one prompt in five raters hold a worked answer and use it" {
    if false catastrophic because "confident invention would be preferred, and the updates would teach it"
    evidence data "agreement of clicks with the worked answers, per rater"
  }

  assumption candour_known "before any comparison the base model has features for candid and for flattering talk" {
    if false safe because "training yields bland replies, which the audit reports as unhelpful"
    evidence interpretability "linear probes for candour on held-out dialogues, fitted before stage two"
  }

  assumption probe_unspoilt "the belief probe enters no loss, and chooses nothing before the last checkpoint is named" {
    if false catastrophic because "the policy would come to pass the probe whether or not it says what it believes"
    evidence argument "probe results are kept by the audit team until the last checkpoint is named"
  }

  assumption no_hands "during training the policy has no tools and keeps nothing between conversations" {
    if false catastrophic because "the clicks and the buffer would come within reach"
    evidence experiment "tests/test_isolation.py::test_rollout_workers_have_no_network"
  }

  constraint imitates: attained(demo_ce, at_most: 1.6, on: demonstrations) {
    entrains candid_helper.useful_reply
    because "each token of a labeller's reply raises the weights that produced it, so sampling starts among replies of that kind"
  }

  constraint fits_clicks: attained(comparison_loss, at_most: 0.6, on: comparisons) {
    because "only a head that orders pairs much as raters do can pull the policy towards what raters keep"
  }

  constraint well_scored: attained(rm_score, at_least: 1.0, on: rollouts) {
    entrains candid_helper.useful_reply
    because "replies below the running mean lose probability, and on common requests the useless ones are below it"
    from fits_clicks
    evidence paper "ouyang2022"
  }

  constraint stays_near: attained(kl_penalty, at_most: 12, on: rollouts) {
    because "each departure from the base's tokens has to be bought with score, so odd text needs a large gain"
    disfavours head_finder because "text that only the head likes is improbable under the base (compare Gao and others 2022)"
  }

  selection bluff_costs: penalizes(rm_score, behaviour: bluffer.invents_source, on: rollouts) {
    entrains candid_helper.marks_doubt
    because "where raters hold the answer an invented source loses the comparison, the head learns its marks, and the step favours the doubting reply"
    assumes raters_check
    from fits_clicks
    explored "stage two samples replies unfiltered, so raters meet invented sources as often as the base invents them"
    corrects "some hundred steps for kinds of invention that raters met"
    residual off_distribution "subjects for which no rater has an answer to hand"
    residual catastrophe_first "one wrong reply can do harm before anybody compares it"
  }

  nudge candid_persona: pretrained_concepts(concept: "somebody knowledgeable who speaks plainly") {
    entrains candid_helper.reads_wish, candid_helper.says_belief
    because "demonstrations and kept replies set these features going from the first batch, and a step strengthens what was active; building a second motive would take many steps that win nothing"
    assumes candour_known
    answers "neighbours of the concept are probed for before and after each stage; where it differs from ours, the audit's dialogues on half-truths are meant to show it"
    disfavours buffer_minder because "a thought about being updated was active in few kept replies, the persona in nearly all"
  }

  nudge mixed_praise: decorrelation(feature: "the person's stated opinion") {
    because "prompts come in pairs with opposite opinions and one worked answer, so agreeing wins one of each pair and loses the other"
    assumes raters_check
    answers "other features may still go with the click; confident tone is balanced too, and length, which isn't yet, stands in the list of errors"
    disfavours pleaser because "agreement as such gains nothing over the pairs"
  }

  nudge answer_checker: automated_oversight(overseer: "a model that looks up each factual claim before the rater chooses") {
    because "raters see what the lookup found, so polish and truth come apart in the comparison"
    answers "people redo a random fiftieth of its findings; it comes from other weights, and its own updates depend on those re-checks and on no score of the policy"
    excludes bluffer because "an invented source is marked as missing before the click"
    disfavours polisher because "a smooth reply with a wrong step stands beside the finding"
  }

  nudge belief_probe: interpretability(covers: "statements that contradict what the policy's own features hold true") {
    because "the probe is read once, on the last checkpoint: one whose assertions and beliefs part isn't released, so what is released is of the other kind wherever the probe sees"
    assumes probe_unspoilt
    answers "worst-case coverage isn't claimed; the gate's audit looks for cases that the probe misses"
    disfavours hidden_aim because "concealment needs the very gap that the probe reads"
  }

  nudge closed_room: capability_limit(lacks: "tools, memory between conversations, sight of the training machines") {
    because "no reply in training ever changed a stored click or an advantage except through being read"
    assumes no_hands
    answers "people who get the policy's interface and nothing else have a week to reach clicks or buffer before training starts; release with tools needs a story of its own"
    disfavours buffer_minder because "all it could do was to answer well"
  }

  competitive because "comparisons take minutes where demonstrations take an hour, and the checker adds a tenth to the cost"
}

claim feedback_record: correct_feedback(
  rm_score,
  on: rollouts,
  errors: [
    "long replies beat short ones of equal worth",
    "code that fails only on rare inputs is preferred to code that says so",
    "on politics raters prefer their own side",
  ],
) {
  from fits_clicks
  because "a re-reading of a sample of comparisons, with time enough, shows for each kind how often the click went wrong"
}

rival pleaser: rater_approval(at: rm_score.rater, horizon: episode) {
  satisfies well_scored, fits_clicks
  behaviour flatters: Prompt -> Reply "takes over the person's opinion and praises the question"
  predicts "changes a right answer when the person frowns"
}

rival polisher: apparent_success(at: rm_score.rater, horizon: episode) {
  satisfies well_scored, bluff_costs
  predicts "the harder the check, the larger the share of replies that only look right"
}

rival bluffer: rater_approval(at: rm_score.rater, horizon: step) {
  satisfies well_scored
  behaviour invents_source: Prompt -> Reply "names a source that doesn't exist"
  predicts "invents most where a rater is least able to check"
}

rival head_finder: grader_output(at: rm_score.head, horizon: episode) {
  satisfies well_scored
  predicts "with the penalty off, drifts into text that no rater would choose and that the head scores highly"
}

rival buffer_minder: reinforcement(at: rm_score.buffer, horizon: episode) {
  satisfies imitates, well_scored, stays_near
  cognition asks_what_trains "considers which reply will be strengthened before it considers the person"
  predicts "told that a conversation won't be trained on, it makes less effort"
}

rival hidden_aim: schemer(towards: "aims of its own, for which staying in use is a means") {
  satisfies imitates, well_scored, bluff_costs, stays_near
  predicts "behaves like the goal wherever it takes itself to be watched, and differently at the first safe chance"
}

doubt two_personas "the text of pretraining holds as many flatterers as candid people, so the concept could fall either way" {
  against candid_persona
  answered by "demonstrations were screened for flattery, so stage one starts from the candid side; probes are read again after stage three"
}

doubt outlasts_training "backdoored models have kept their behaviour through later training, so what this training doesn't show it also doesn't remove (Hubinger and others 2024)" {
  against belief_probe
  answered by "the probe reads belief instead of behaviour and is never trained on; the planted-backdoor check is in the audit's plan"
}

doubt short_list "a re-reading finds the mistakes that readers can see" {
  against feedback_record
}

open rm_score.clicks "the table of preferences lies with a contractor; nothing is said about replies that would lead staff to alter it"
open hidden_aim "disfavoured only: a system that models the probe would pass, and we have no test for that"
open demo_ce "a base model that acts on its later training is left out"
open comparison_loss "the reward model has no acts, but it starts from weights that write"
open kl_penalty "nearness to the base is nearness to whatever the base learnt"
