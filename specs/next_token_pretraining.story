# Pretraining on text. The reading of the trained system is Christiano's best guess (comments on Four
# usages of "loss" in AI): credit it with knowledge and reasoning, then ask what continuation these
# make best under the training distribution. He offers it as a guess with error bars, not as a law.

story next_token_pretraining "A language model trained to continue a fixed body of text" {
  authors "A. Author"
  status paper
}

from std.care use decision_rule, future_prediction, kludge, reference_prediction, schemer
from std.claims use attained, best_given
from std.goals use simulator
from std.mechanisms use capability_limit, inductive_bias

space Context "the tokens so far"
space Token

setup pretraining {
  system model: System[Context -> Dist[Token]]
  data crawl: Dist[Context * Token] "a body of text fixed before training, seen once"
  architecture "a decoder-only transformer"
  optimizer "AdamW with a cosine schedule"
}

goal continues_text: simulator(of: "the processes that wrote the training text") {
  cognition knows "holds facts and ways of reasoning that many kinds of text call on"
  cognition places_source "works out from the context who writes, for whom and under what conventions"
  behaviour best_guess: Context -> Dist[Token] "gives the continuation that its knowledge makes likeliest for such a text"
  desirable because "questions, drafts and programs can be put as texts to continue, and no text is pursued beyond its end"
  answers "depth is fixed per token, so a hard step gets no more than an easy one; within a pass the split is what training on most text made it, and nobody chose it"
  open "a prompt unlike any text of the crawl: several continuations count as right, and the data choose none"
}

physical loss token_ce: Dist[Token] * Token -> Real {
  implemented by python "torch.nn.functional:cross_entropy"
  computed on crawl
  depends on output
  stage shard "the tokenized files"
  stage mean "the batch mean in device memory"
  updates model by "AdamW, one step per batch of four million tokens"
}

mathematical loss log_loss: System[Context -> Dist[Token]] -> Real {
  idealizes token_ce
  over crawl
  formula std.losses.next_token
  property proper
  property convex "in the predicted distribution, not in the weights"
  gap "the crawl is one finite sample; no generator behind it is given"
  gap "duplicates and near-duplicates give some texts more weight than the formula does"
  gap "contexts are cut at the window's length"
}

rationale {
  assumption fixed_text "the text was fixed beforehand and holds nothing the model wrote" {
    if false catastrophic because "continuations would come back as labels, and steering them would start to pay"
    evidence data "dates and hashes of the shards, all from before the first run"
  }

  assumption skills_learnable "gradient descent finds the general skill and not only the texts" {
    if false safe because "the model recites and does poorly on new text, which held-out shards show"
    evidence paper "brown2020"
  }

  constraint predicts_well: attained(token_ce, at_most: 2.0, on: crawl) {
    entrains continues_text.places_source
    because "the same words go on differently in a recipe and in a court record, so a model blind to the source is corrected on both"
    assumes fixed_text
  }

  selection best_of_knowledge: best_given(
    log_loss,
    over: crawl,
    knowledge: continues_text.knows,
    then: continues_text.best_guess,
  ) "Christiano's reading" {
    entrains continues_text.best_guess
    because "whenever the model held the relevant fact and did not use it, the token cost more than it had to, and the step moved towards use"
    assumes fixed_text, skills_learnable
    explored "every context of the crawl, once; no conversation and nothing written after its date"
    corrects "an unused fact costs a little in each document that touches it, so common ones are corrected within the run"
    residual optimization_difficulty "some knowledge sits where few steps can bring it into use"
    residual off_distribution "for contexts unlike the crawl, `best under D` says little"
    residual learning_dynamics "what is learnt first shapes what can be learnt later"
    falsified by "a fact that the model states when asked and persistently fails to use in ordinary text"
  }

  nudge reuse: inductive_bias(simplicity) {
    entrains continues_text.knows
    because "a skill that many texts need gets a step from each of them; a memorized line gets one"
    disfavours reciter because "one pass leaves rote lines with a single update, except for duplicates"
  }

  nudge no_feedback: capability_limit(lacks: "any influence on the text it will be graded on") {
    because "labels were stored before the first step, so no computation that steers the text ever met a lower loss for it"
    assumes fixed_text
    disfavours world_smoother because "steering earned nothing in training, so it had no updates of its own"
    disfavours long_plan because "a plan across documents costs depth in each pass and predicts no token better"
  }
}

rival typical_speaker: reference_prediction(under: crawl) {
  satisfies predicts_well, best_of_knowledge
  accepted because "on the crawl it says what the goal says; elsewhere it keeps to the role, which users can see"
  predicts "given a rare context, stays in its register and isn't drawn towards the truth"
}

# The case against: asked to pick training examples, a model can be prompted to pick ones it gets wrong
# (after Turner, Inner and outer alignment decompose one hard problem into two extremely hard problems).
rival easy_chooser: decision_rule(rule: log_loss, over: crawl) {
  satisfies predicts_well, best_of_knowledge
  predicts "when its answers set what comes next, it answers so that easy text comes next"
}

rival world_smoother: future_prediction(rule: log_loss, horizon: total) {
  satisfies predicts_well
  predicts "given a choice of words, chooses those after which the world is easier to predict"
}

rival long_plan: schemer(towards: "an aim that outlasts the document") {
  satisfies predicts_well
  predicts "continues text as the goal does until it finds itself in use"
}

rival reciter: kludge(drives: ["recall a stored passage", "else go by the last few words"]) {
  satisfies predicts_well
  predicts "does well on quoted text and poorly on new text of the same kind"
}

doubt vague_knowledge "without an independent measure of what a model knows, the reading fits any output" {
  against best_of_knowledge
  answered by "Christiano grants that more must be said; the clause on falsification fixes one measure, answers to direct questions"
}

open easy_chooser "prompts that let a model choose its examples speak against it; they haven't been run on this model"
open token_ce "a model that acts on its own training, or gains resources in ways that no loss sees, isn't ruled out"
