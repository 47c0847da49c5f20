# An assistant trained in three stages: demonstrations, comparisons, reinforcement by a reward model.
# Each text in angle brackets is a question to you, and `story check` lists those left.

story my_story "<what the assistant is for, and whom it serves, in one line>" {
  authors "<who answers for this story>"
  # toy, paper or advanced: from `paper` on, what a toy story is warned about is an error.
  status toy
}

from std.care use apparent_success, grader_output, rater_approval, reinforcement, schemer
from std.claims use attained, penalizes
from std.goals use values
from std.mechanisms use capability_limit, decorrelation, pretrained_concepts

# What goes in and what comes out.
space Prompt "<what the assistant is given: a conversation, files, tools>"
space Reply "<what it returns>"

# First stage: replies that people wrote.
setup sft {
  system base: System[Prompt -> Reply]
  data demonstrations: Dist[Prompt * Reply] "<who wrote the replies, by which instructions>"
  architecture "<which pretrained model it starts from>"
  optimizer "AdamW"
}

# Second stage: a model of which reply people prefer.
setup comparing after sft {
  system reward_model from base: System[Prompt * Reply -> Real]
  data comparisons: Dist[Prompt * Reply * Reply] "<who compared, by which instructions; the preferred reply first>"
  optimizer "AdamW, one pass"
}

# Third stage: the policy is reinforced by that model. The data are the policy's own replies.
setup reinforcing after comparing {
  system policy from base: System[Prompt -> Reply]
  data rollouts: System[Prompt -> Reply] -> Dist[Prompt * Reply] "<on which prompts>"
  optimizer "PPO"
  gate "<what has to be passed before anybody uses it>"
}

# The goal: how the assistant should think. `values` is the class for several drives that bid for a
# reply; others are corrigible, approval_directed, truthful_answerer.
goal helps_openly: values() {
  for policy
  cognition reads_wish "<how it works out what the person is after, and would object to>"
  cognition says_belief "<how it gets from what it takes to be so to what it says>"
  behaviour useful_reply: Prompt -> Reply "<what a useful reply is, here>"
  behaviour marks_doubt: Prompt -> Reply "<what it does when it isn't sure>"
  desirable because "<why every assistant that thinks so is good to have>"
  answers "<which drive gains the upper hand when it reflects, and what becomes of the wanted ones>"
}

# The physical losses: computations whose numbers change weights.
# `planned` names code that is still to be written; say `python` once it exists.
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

# This reward comes about through people, a table, a network and a buffer. Each stage is a place to
# cheat, so each is answered: by a rival at that stage, or by `open`.
physical reward score: Prompt * Reply -> Real {
  implemented by system reward_model
  computed on rollouts
  depends on judged_outcome
  stage rater "the person who read two replies and preferred one"
  stage clicks "the table of stored preferences"
  stage head "the scalar that leaves the reward model"
  stage buffer "the advantages from which the step is computed"
  updates policy by "PPO, a few epochs per batch of rollouts"
}

# The mathematical reward: the function that theorems are about. Each gap says where the two part.
mathematical reward mean_score: System[Prompt -> Reply] -> Real {
  idealizes score
  over rollouts
  formula std.losses.expected_score
  gap "<where the reward model's scores part from what raters would say on a second look>"
  gap "<how replies late in training differ from those that were compared>"
}

# The rationale: why training should give that thinking and not replies that only please.
rationale {
  # What is taken for granted. If its failure would do no harm, write `safe` for `catastrophic`.
  assumption raters_check "<what raters know and look up before they prefer a reply>" {
    if false catastrophic because "<what would be preferred, and so be taught, instead>"
    evidence data "<how you know: their agreement with checked answers>"
  }

  assumption concept_there "before any comparison the base has the concept that the nudge below builds on" {
    if false catastrophic because "<what training yields then, and where that shows>"
    evidence interpretability "<what was found in the base, by which method>"
  }

  assumption no_hands "in training the policy has no tools, and keeps nothing between conversations" {
    if false catastrophic because "<what would come within its reach>"
    evidence argument "<how you know; `experiment` would be a test that tries to get out>"
  }

  # What the three stages demand. Put the bounds that you expect.
  constraint imitates: attained(demo_ce, at_most: 1.6, on: demonstrations) {
    entrains helps_openly.useful_reply
    because "<what imitating these replies makes likely, before any reinforcement>"
  }

  constraint fits_clicks: attained(comparison_loss, at_most: 0.6, on: comparisons) {
    because "<what the reward model has to pick up in order to order pairs as raters do>"
  }

  constraint well_scored: attained(score, at_least: 1.0, on: rollouts) {
    entrains helps_openly.useful_reply
    because "<which replies lose probability, and what is left>"
    from fits_clicks
  }

  # A selection: unwanted behaviour that would get a bad score, and whether training reaches the better.
  selection bluff_costs: penalizes(score, behaviour: bluffer.invents, on: rollouts) {
    entrains helps_openly.marks_doubt
    because "<how raters find out, and how that reaches the score>"
    assumes raters_check
    from fits_clicks
    explored "<how often such replies were sampled and compared>"
    corrects "<how many steps it takes until they are gone>"
    residual off_distribution "<on which subjects raters can't find out>"
    residual catastrophe_first "<what harm one such reply can do before it is compared>"
    disfavours bluffer because "<which share of its replies loses the comparison>"
  }

  # Many policies score well. A nudge says what makes the wanted one come out.
  nudge known_persona: pretrained_concepts(concept: "<whom the base can already speak as>") {
    entrains helps_openly.reads_wish, helps_openly.says_belief
    because "<why updates strengthen this concept, and not a neighbour of it>"
    assumes concept_there
    disfavours buffer_minder because "<how often a thought about being updated was at work in kept replies>"
    falsified by "<what you would see if this step were wrong>"
  }

  nudge mixed_opinions: decorrelation(feature: "the person's stated opinion") {
    because "<how prompts with opposite opinions are paired, and how many there are>"
    disfavours pleaser because "<what agreement as such gains over these pairs>"
  }

  nudge closed_room: capability_limit(lacks: "tools, memory between conversations, sight of the training machines") {
    because "<what a reply can change in training except by being read>"
    assumes no_hands
    disfavours buffer_minder because "<what is left for it to do>"
  }
}

# Rivals: other policies that score as well. Say what each would do elsewhere.
rival pleaser: rater_approval(at: score.rater, horizon: episode) {
  satisfies well_scored, fits_clicks
  predicts "<what it says when the person is wrong and sure>"
}

rival polisher: apparent_success(at: score.rater, horizon: episode) {
  satisfies well_scored, bluff_costs
  predicts "<what becomes of its work as checking gets harder>"
}

rival bluffer: rater_approval(at: score.rater, horizon: step) {
  satisfies well_scored
  behaviour invents: Prompt -> Reply "<what it makes up: sources, results, confidence>"
  predicts "<where it does so most>"
}

rival head_finder: grader_output(at: score.head, horizon: episode) {
  satisfies well_scored
  predicts "<what it drifts into where the reward model is wrong>"
}

rival buffer_minder: reinforcement(at: score.buffer, horizon: episode) {
  satisfies imitates, well_scored
  predicts "<what it does in a conversation that it knows won't be trained on>"
}

rival hidden_aim: schemer(towards: "<which further aim good scores would be a means to>") {
  satisfies imitates, well_scored, bluff_costs
  predicts "<what it does once it takes itself to be unwatched>"
}

# The strongest objection. It counts against the step until it is answered.
doubt other_personas "<which neighbours of the concept would be strengthened as well>" {
  against known_persona
  answered by "<your answer; delete this line if you have none yet>"
}

# What you know to be missing: stages without a rival, and rivals that no step answers.
open score.clicks "<who could alter the stored preferences, and what keeps replies from leading them to>"
open polisher "<how deep the audits of finished replies go>"
open head_finder "<what limits how far the policy moves from the replies that were compared>"
open hidden_aim "<what you would do to find such a policy, and what could escape that>"
open demo_ce "<whether the base could act on its later training>"
open comparison_loss "<whether the reward model could do more than order pairs>"
