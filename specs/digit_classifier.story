# 96 by 96 pictures and a labelling that nobody can write down: the second example of the thread on
# what "captures what you really want" could mean. Turner's reply separates what is true of such a
# labelling (exact targets) from what isn't (that it has the type of a wish, or is safe to pursue).

story digit_classifier "A reader of single digits in 96 by 96 grey pictures" {
  authors "A. Author"
  status paper
}

from std.care use historical_correlate, kludge, register_value
from std.claims use attained, exact_targets, optimal_in_limit
from std.goals use heuristics
from std.mechanisms use capability_limit, decorrelation, inductive_bias

space Picture "96 by 96 grey values of 8 bits"
space Label "a digit, or X for all that isn't clearly one"

data every_picture: Dist[Picture * Label] "all pictures, each with the label a careful person would give it"

setup supervised {
  system reader: System[Picture -> Dist[Label]]
  data labelled: Dist[Picture * Label] "forms and notes, labelled twice, kept where both labels agree"
  data moved: Dist[Picture * Label] "the same digits cut out and set on other paper"
  architecture "a convolutional network of six layers"
  optimizer "Adam, thirty passes"
  gate "error on frames from the camera in use is at most one in two hundred"
}

goal reads_strokes: heuristics() {
  cognition traces "finds strokes, loops, crossings and free ends at any place of the picture"
  cognition combines "settles on the digit whose parts are there, and on X when the parts fit none"
  behaviour names_digit: Picture -> Label "gives the label that a person would give at a glance"
  desirable because "parts of this kind suffice for people at this resolution, and none of them has a use outside reading"
  answers "six layers are spent on finding parts and adding them up; a reader of this size is all that is planned"
}

physical loss label_loss: Dist[Label] * Label -> Real {
  implemented by python "torch.nn:CrossEntropyLoss"
  computed on labelled
  depends on output
  stage label_file "the labels as stored on disk"
  stage scalar "the batch mean in device memory from which gradients are taken"
  updates reader by "Adam, one step per batch of 256"
}

mathematical loss glance_loss: System[Picture -> Dist[Label]] -> Real {
  idealizes label_loss
  over every_picture
  formula std.losses.cross_entropy
  property proper
  gap "the full labelling exists as an idea only: we meet it in sixty thousand pictures"
  gap "pictures on which two people differ were left out, so X is rarer than in use"
  gap "float16 rounds probabilities near zero"
}

rationale {
  assumption labels_agree "the stored labels are those of the full labelling, save for one in a thousand" {
    if false safe because "the reader errs on the same pictures as the labellers, as the audit of errors would show"
    evidence experiment "tests/test_labels.py::test_third_labeller_agrees"
  }

  assumption paper_varied "the cut-out digits really sit on paper that tells nothing about the digit" {
    if false safe because "accuracy falls on the camera's frames and the gate stops the release"
    evidence experiment "tests/test_moved.py::test_paper_alone_is_at_chance"
  }

  constraint fits: attained(label_loss, at_most: 0.02, on: labelled) {
    entrains reads_strokes.names_digit
    because "each wrong label yields a gradient towards the right one, on every picture of the set"
    assumes labels_agree
  }

  constraint fits_moved: attained(label_loss, at_most: 0.03, on: moved) {
    because "what the paper gave away is gone here, so weights that read the paper are corrected"
    assumes paper_varied
  }

  nudge everywhere_same: inductive_bias(locality) {
    entrains reads_strokes.traces
    because "one small filter is shared by all places, so a stroke found anywhere strengthens it everywhere"
    disfavours scrapbook because "storing whole pictures takes filters that most places have no use for"
  }

  nudge parts_first: inductive_bias(simplicity) {
    entrains reads_strokes.combines
    because "ten digits share a dozen parts; a sum over them is learnt sooner than ten separate whole shapes"
  }

  nudge other_paper: decorrelation(feature: "paper, ink and frame of the source form") {
    because "the same digit arrives on many kinds of paper, and updates from paper cancel out"
    assumes paper_varied
    excludes paper_reader because "on the moved set it names digits no better than chance"
  }

  nudge one_pass: capability_limit(lacks: "memory, actions other than a label, a model of its machine") {
    because "one forward pass per picture leaves neither time nor a way to search over plans"
    excludes scalar_keeper because "no label it gives can reach the scalar before the scalar is computed from it"
  }
}

# The true thing in "it gives exactly what we want": on these pictures the target outputs are exact.
claim targets_exact: exact_targets(label_loss, on: labelled) {
  assumes labels_agree
  because "each picture of the set comes with the very output that a user would accept"
}

claim all_pictures: optimal_in_limit(glance_loss, then: reads_strokes.names_digit) {
  because "over every picture the only minimum is the labelling itself, which is the behaviour"
}

doubt reach_of_limit "a finite set fixes the labels of none of the other pictures" {
  against all_pictures
  answered by "no step is drawn from this claim; other pictures are covered by the filters and the moved set"
}

rival paper_reader: historical_correlate(feature: "paper texture and the frame around the digit") {
  satisfies fits
  predicts "calls a blank form of the kind used for sevens a seven"
}

rival scrapbook: kludge(drives: ["compare with stored pictures", "take the label of the nearest"]) {
  satisfies fits, fits_moved
  predicts "errs on digits written in a hand that no form had"
}

# Turner calls this one deadly and far-fetched; it is here since the fit alone doesn't rule it out.
rival scalar_keeper: register_value(at: label_loss.scalar, horizon: time_average) {
  satisfies fits, fits_moved
  predicts "labels well while watched, and takes hold of the machine when it can"
}

open label_loss "neither acting on the course of training nor growth by other means is treated; both seem out of reach here"
