# Each text in angle brackets is a question to you: `story check` lists the ones still to be answered.
# Rename, add and delete as you like; `story explain WORD` says what a word means, offline.

story my_story "<what is trained, and to do what, in one line>" {
  authors "<who answers for this story>"
  # toy, paper or advanced: from `paper` on, what a toy story is warned about is an error.
  status toy
}

from std.care use other
from std.claims use attained
from std.goals use custom
from std.mechanisms use inductive_bias

# Spaces: the kinds of things that go in and come out.
space Input "<what the system is given>"
space Output "<what it returns>"

# A run of training: the system it makes, and the data that the system meets.
setup training {
  system model: System[Input -> Output]
  data examples: Dist[Input * Output] "<where the data come from>"
  architecture "<which network, and how large>"
  optimizer "<how it is optimized, and for how long>"
}

# The goal: how you want the system to think, and what it then does. It isn't a number.
# The class says what sort of thinker it is; the others to choose from are in std.goals.
goal wanted: custom(kind: "<what sort of thinker it is: a bundle of rules, an agent, a simulator>") {
  cognition thinks "<what it computes, step by step, in words that somebody could look for inside it>"
  behaviour acts: Input -> Output "<what it does because it thinks so>"
  desirable because "<why every system that fits this description would be good to have>"
  answers "<what goes wrong most easily with a system of this kind, and what is done about it>"
}

# The physical loss: a computation in a computer whose numbers change the parameters.
# `planned` names code that is still to be written; say `python` once it exists.
physical loss example_loss: Output * Output -> Real {
  implemented by planned "my_package.losses:example_loss"
  computed on examples
  depends on output
  updates model by "one step of the optimizer per batch"
}

# The mathematical loss: the function that proofs are about, and where the physical one departs from it.
mathematical loss expected_loss: System[Input -> Output] -> Real {
  idealizes example_loss
  over examples
  formula "<the function from whole systems to numbers, such as a mean over the data>"
  gap "<where the numbers in the computer depart from this formula>"
}

# The rationale: why training should give the wanted thinking, and not something else that fits as well.
rationale {
  # What is taken for granted. If its failure would do no harm, write `safe` for `catastrophic`.
  assumption granted "<what has to hold for the steps below>" {
    if false catastrophic because "<what happens if it doesn't hold>"
    evidence argument "<what speaks for it>"
  }

  # What the data demand. Put your own bound; a low number says nothing yet about the thinking.
  constraint fits: attained(example_loss, at_most: 0.1, on: examples) {
    entrains wanted.acts
    because "<how the updates turn what happens in training into this behaviour>"
  }

  # What tells the wanted system from others that fit. Other such reasons are in std.mechanisms.
  nudge prefers: inductive_bias(simplicity) {
    entrains wanted.thinks
    because "<why training comes to this before it comes to the rival below>"
    assumes granted
    disfavours lookalike because "<what in training works against it>"
    falsified by "<what you would see if this step were wrong>"
  }
}

# Rivals: other systems that would do as well in training. The flavour says what such a system cares
# about; replace `other` by a flavour of std.care if one fits.
rival lookalike: other(
  refers_to: "<what this other system cares about>",
  predicts: "<what it does where the wanted one wouldn't>",
  test: "<what to observe to tell the two apart>",
) {
  satisfies fits
}

# The strongest objection. It counts against the step until it is answered.
doubt objection "<the best argument against the step above>" {
  against prefers
  answered by "<your answer; delete this line if you have none yet>"
}

# What you know to be missing.
open example_loss "<which ways past this computation the story doesn't consider>"
