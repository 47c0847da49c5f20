# A classifier trained on labelled examples. Each text in angle brackets is a question to you, and
# `story check` lists those left; the rest is a first guess to edit. `story explain WORD` explains.

story my_story "<what is classified, and what for, in one line>" {
  authors "<who answers for this story>"
  # toy, paper or advanced: from `paper` on, what a toy story is warned about is an error.
  status toy
}

from std.care use historical_correlate, kludge
from std.claims use attained
from std.goals use heuristics
from std.mechanisms use decorrelation, inductive_bias

# What goes in and what comes out.
space Item "<what one item is: a photograph, a row of a table, a message>"
space Label "<which labels there are>"

# The run of training: the system it makes, and the examples that the system meets.
setup supervised {
  system classifier: System[Item -> Dist[Label]]
  data examples: Dist[Item * Label] "<where the examples come from, and who labelled them>"
  architecture "<which network, and how large>"
  optimizer "SGD with momentum"
}

# The goal: by what thinking it should arrive at a label. Labels that are right don't settle that.
# `heuristics` is the class for shallow rules; a classifier that plans would be another class.
goal sorts_by_features: heuristics() {
  cognition finds_features "<which features of an item it goes by>"
  cognition weighs_features "<how it gets from these features to a label>"
  behaviour labels: Item -> Dist[Label] "<which label it gives, also to items unlike the examples>"
  desirable because "<why every classifier that works so is good to have, where it will be used>"
  answers "<what shows that its rules don't add up to a search, at the size you plan>"
}

# The physical loss: the computation whose numbers change the weights.
# `planned` names code that is still to be written; say `python` once it exists.
physical loss label_ce: Dist[Label] * Label -> Real {
  implemented by planned "classifier.train:cross_entropy"
  computed on examples
  depends on output
  updates classifier by "one step of SGD per batch"
}

# The mathematical loss: the function that theorems are about. Each gap says where the two part.
mathematical loss label_risk: System[Item -> Dist[Label]] -> Real {
  idealizes label_ce
  over examples
  formula std.losses.cross_entropy
  property proper
  gap "<how the examples differ from the items it will be used on>"
  gap "<where labels are wrong or disputed>"
}

# The rationale: why training should give that thinking and not another that fits the examples.
rationale {
  # What is taken for granted. If its failure would do no harm, write `safe` for `catastrophic`.
  assumption learned_first "of what fits the examples, this network learns the wanted features first" {
    if false catastrophic because "<what a classifier with other features does where it is used>"
    evidence argument "<what speaks for it; `experiment` and `paper` are other kinds of evidence>"
  }

  # What the examples demand. Put the bound that you expect.
  constraint fits: attained(label_ce, at_most: 0.1, on: examples) {
    entrains sorts_by_features.labels
    because "<what an update after a wrong label changes, and why that leads to this behaviour>"
  }

  # Many classifiers fit. A nudge says what makes the wanted one come out.
  nudge simplest_fit: inductive_bias(simplicity) {
    entrains sorts_by_features.finds_features, sorts_by_features.weighs_features
    because "<why these features come before the shortcut below>"
    assumes learned_first
    disfavours reciter because "<why recalling examples comes later, or not at all>"
    falsified by "<what you would see if this step were wrong>"
  }

  nudge shortcut_varied: decorrelation(feature: "<the shortcut that you thought of>") {
    because "<in which examples the shortcut and the label part, and how many there are>"
    disfavours shortcut because "<how often an update goes against it>"
  }
}

# Rivals: other systems that fit the examples as well. Say what each would do elsewhere.
rival shortcut: historical_correlate(feature: "<a feature that goes with the label in the examples only>") {
  satisfies fits
  predicts "<what it does where that feature and the label part>"
}

rival reciter: kludge(drives: ["find the stored example that is nearest", "give its label"]) {
  satisfies fits
  predicts "<how it does on items unlike the examples>"
}

# The strongest objection. It counts against the step until it is answered.
doubt unseen_features "<which features a person can't see might serve as well>" {
  against simplest_fit
  answered by "<your answer; delete this line if you have none yet>"
}

# The loss depends on outputs alone. Two ways around that are left, here to be left open in your words.
open label_ce "<whether it could act on how it is trained, or gain means in ways that no update sees>"
