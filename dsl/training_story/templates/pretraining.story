# A language model pretrained on text. Each text in angle brackets is a question to you, and
# `story check` lists those left; the rest is a first guess to edit. `story explain WORD` explains.

story my_story "<what is trained on which text, and what it is to be used for>" {
  authors "<who answers for this story>"
  # toy, paper or advanced: from `paper` on, what a toy story is warned about is an error.
  status toy
}

from std.care use decision_rule, future_prediction, kludge, reference_prediction
from std.claims use attained
from std.goals use simulator
from std.mechanisms use capability_limit, inductive_bias

# What goes in and what comes out.
space Context "the tokens so far"
space Token

# The run of training: the system it makes, and the text that the system meets.
setup pretraining {
  system model: System[Context -> Dist[Token]]
  data corpus: Dist[Context * Token] "<which text, how it was filtered, and when it was fixed>"
  architecture "<which network, and how large>"
  optimizer "AdamW, one pass over the text"
}

# The goal: what the model should be computing when it continues a text.
# `simulator` is one answer; others in std.goals are human_concept_predictor and truthful_answerer.
goal continues_text: simulator(of: "<which processes: the people who wrote the text, or some of them>") {
  cognition knows "<which facts and ways of reasoning it should hold, and in what form>"
  cognition reads_context "<what it should work out from the context before it continues>"
  behaviour continues: Context -> Dist[Token] "<which continuation it gives, also for unusual contexts>"
  desirable because "<why every model that works so is good to have>"
  answers "<how it divides its effort among the parts of a text, and who decides that>"
}

# The physical loss: the computation whose numbers change the weights.
# `planned` names code that is still to be written; say `python` once it exists.
physical loss token_ce: Dist[Token] * Token -> Real {
  implemented by planned "pretraining.train:token_cross_entropy"
  computed on corpus
  depends on output
  updates model by "one step of AdamW per batch"
}

# The mathematical loss: the function that theorems are about. Each gap says where the two part.
mathematical loss log_loss: System[Context -> Dist[Token]] -> Real {
  idealizes token_ce
  over corpus
  formula std.losses.next_token
  property proper
  gap "<which texts count more in the run than in the formula: duplicates, long documents>"
  gap "<how the text differs from the contexts of use>"
}

# The rationale: why training should give that cognition and not another that predicts as well.
rationale {
  # What is taken for granted. If its failure would do no harm, write `safe` for `catastrophic`.
  assumption fixed_text "the text was fixed beforehand and holds nothing that the model wrote" {
    if false catastrophic because "<what becomes possible once its outputs come back as labels>"
    evidence data "<how you know: dates, hashes, filters>"
  }

  # What the text demands. Put the bound that you expect, in nats per token.
  constraint predicts_well: attained(token_ce, at_most: 2.0, on: corpus) {
    entrains continues_text.reads_context, continues_text.continues
    because "<what in the text makes updates strengthen this, and not mere guessing at the next word>"
  }

  # Many systems predict as well. A nudge says what makes the wanted one come out.
  nudge reuse: inductive_bias(simplicity) {
    entrains continues_text.knows
    because "<why general knowledge is learned before separate passages are>"
    disfavours reciter because "<how often a passage is met, and what follows from that>"
    falsified by "<what you would see if this step were wrong>"
  }

  nudge no_influence: capability_limit(lacks: "any influence on the text that it is graded on") {
    because "<why no output of the model reaches a later label>"
    assumes fixed_text
    disfavours world_smoother because "<what updates it got for steering>"
    disfavours easy_chooser because "<what updates it got for being asked easy things>"
  }
}

# Rivals: other systems that predict as well. Say what each would do outside training.
rival typical_author: reference_prediction(under: corpus) {
  satisfies predicts_well
  predicts "<what it says where the typical author is wrong>"
  # A rival is excluded or disfavoured by a step, accepted, or left open.
  accepted because "<why this system would do too; or delete the line and answer it by a step>"
}

rival easy_chooser: decision_rule(rule: log_loss, over: corpus) {
  satisfies predicts_well
  predicts "<what it does where its answers decide what it is asked next>"
}

rival world_smoother: future_prediction(rule: log_loss, horizon: total) {
  satisfies predicts_well
  predicts "<what it does where its words change what comes next>"
}

rival reciter: kludge(drives: ["recall a stored passage", "else go by the last few words"]) {
  satisfies predicts_well
  predicts "<how it does on new text of a known kind>"
}

# The strongest objection. It counts against the step until it is answered.
doubt no_measure "<how anybody could tell what a model knows apart from what it says>" {
  against reuse
  answered by "<your answer; delete this line if you have none yet>"
}

# The loss depends on outputs alone. Two ways around that are left, here to be left open in your words.
open token_ce "<whether it could act on how it is trained, or gain means in ways that no update sees>"
