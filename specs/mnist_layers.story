# A tutorial: four things called "loss", each in its own place. The example is the one that Turner
# uses in Four usages of "loss" in AI: digits of 28 by 28 and cross-entropy.

story mnist_layers "The layers of a loss, shown on handwritten digits" {
  authors "A. Author"
  status toy
}

from std.care use historical_correlate, prediction_match, register_value
from std.claims use attained, proper
from std.goals use heuristics
from std.mechanisms use capability_limit, inductive_bias

space Image "28 by 28 grey values"
space Digit "0 to 9"

# The ideal data are a mathematical thing: every ideal image with its label. Nobody has the file.
data ideal_digits: Dist[Image * Digit] "ideal grey images, each with its label"

setup classification {
  system classifier: System[Image -> Dist[Digit]]
  data train_split: Dist[Image * Digit] "sixty thousand images, shuffled, shifted by up to two pixels"
  architecture "two convolutions and a linear layer"
  optimizer "SGD"
}

# First the goal, before any loss: how it is to think, and what it then does.
goal sees_digits: heuristics() {
  cognition finds_strokes "detects strokes, bends and loops and adds up what speaks for each digit"
  behaviour names_digit: Image -> Digit "gives the digit that a person reads"
  desirable because "it sorts post, and a sum of stroke detectors has no plans"
  answers "two convolutions and a sum of votes leave no depth for a search, and the network won't be made larger"
}

# Layer 1, physical: calls that ran on a device, batch after batch, and changed weights. This layer
# has stages and an implementation; it isn't convex, it happened.
physical loss ce_call: Dist[Digit] * Digit -> Real {
  implemented by python "torch.nn:CrossEntropyLoss"
  computed on train_split
  depends on output
  stage logits "the ten numbers that leave the last layer"
  stage mean "the scalar in device memory on which backward is called"
  updates classifier by "SGD, one step per batch of 64"
}

# Layer 2, mathematical: functions. The first grades one prediction; here theorems hold.
mathematical loss ell: Dist[Digit] * Digit -> Real {
  formula "-log p(y)"
  property smooth "where p(y) > 0"
  property convex "in the logits"
  property proper
}

# The second grades a whole classifier. It idealizes the calls, and says where the two part.
mathematical loss risk: System[Image -> Dist[Digit]] -> Real {
  idealizes ce_call
  over ideal_digits
  formula "E_{(x, y) ~ D} ell(m(x), y)"
  gap "sixty thousand images instead of all of them"
  gap "some labels are wrong, and some digits are nobody's"
  gap "shifts by two pixels add images that D gives other weights"
  gap "sums in float32 depend on their order"
}

claim calibrated: proper(ell, over: ideal_digits) {
  because "by Gibbs' inequality no other prediction has a lower expected -log p(y) than the true conditional one"
  evidence proof "Gibbs' inequality"
}

# Between the layers and the goal stands an argument: what the updates do to the weights.
rationale {
  constraint fits: attained(ce_call, at_most: 0.05, on: train_split) {
    entrains sees_digits.names_digit
    because "an image with a wrong vote yields a large gradient, and such images come round in every pass"
  }

  nudge shared_filters: inductive_bias(locality) {
    entrains sees_digits.finds_strokes
    because "a filter sees five by five pixels everywhere, and the only things of that size that recur are strokes"
    disfavours corner_ink because "shifts move the ink, while a shared filter moves along with it"
  }

  nudge forward_only: capability_limit(lacks: "memory, and an action other than ten numbers") {
    because "the same forward pass runs for each image and leaves nothing behind to plan with"
    excludes mean_keeper because "keeping a memory cell low takes a path from the ten numbers to that cell other than being graded"
  }
}

# Layer 4, care: motives a system might have about layer 1 or 2. The first two are Turner's items;
# they are different systems, and they generalize differently.
rival mean_keeper: register_value(at: ce_call.mean, horizon: discounted(gamma: 0.9)) {
  satisfies fits
  predicts "would sooner overwrite the cell than look at a digit"
}

rival label_matcher: prediction_match(rule: risk, horizon: step) {
  satisfies fits
  accepted because "it labels these images as well as the goal does, and has no way to change what the labels are"
  predicts "hedges on smudged digits in just the proportions in which labellers split"
}

rival corner_ink: historical_correlate(feature: "which fixed pixels carry ink") {
  satisfies fits
  predicts "fails on digits moved by six pixels"
}

# Layer 3, a loss that stands for a goal, has no block. Writing it down is an error; what there was
# to say about it is in the rationale.
open ce_call "that a small classifier might act on its own training, or grow by other means, isn't looked into"
