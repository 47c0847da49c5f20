# The cat classifier of Hubinger, "How do we become confident in the safety of a machine learning
# system?". The story was wrong in an instructive place: networks also use features that people don't
# see (Ilyas and others 2019). The nudge says what would falsify it, and the doubt is left open, so
# this story is well-formed and doesn't stand.

story cat_classifier "A network that says whether a picture shows a cat" {
  authors "A. Author, after E. Hubinger"
  status paper
}

from std.care use historical_correlate, selected_only, specified_concept
from std.claims use attained, penalizes
from std.goals use heuristics
from std.mechanisms use capability_limit, inductive_bias

space Photo
space Verdict "cat, or no cat"

setup supervised {
  system classifier: System[Photo -> Dist[Verdict]]
  data photos: Dist[Photo * Verdict] "a million photographs labelled by people"
  data shifted: Dist[Photo * Verdict] "the same photographs, each altered by less than a person notices"
  architecture "a deep convolutional network"
  optimizer "SGD with momentum"
}

goal sees_like_us: heuristics() {
  cognition part_detectors "recognizes ears, whiskers, paws and fur by features that people also go by"
  cognition weighs_parts "adds up which parts are there and how they lie to each other"
  behaviour tells_cats: Photo -> Verdict "says cat where a person sees one"
  desirable because "people show that these heuristics suffice for telling cats, and nothing made of them alone can plan"
  answers "at this size weighted sums join them, and there is no loop in which consequences could be compared; a larger network would need a new look"
  open "whether whatever computes as people do at the parts also does so in between"
}

physical loss photo_ce: Dist[Verdict] * Verdict -> Real {
  implemented by python "torch.nn:CrossEntropyLoss"
  computed on photos
  depends on output
  stage mean "the batch mean in device memory"
  updates classifier by "SGD, one step per batch of 256"
}

mathematical loss photo_risk: System[Photo -> Dist[Verdict]] -> Real {
  idealizes photo_ce
  over photos
  formula "E_{(x, y) ~ D} -log m(x)(y)"
  property smooth
  gap "the data are photographs that people chose to take and upload"
  gap "labellers saw thumbnails"
}

rationale {
  assumption human_is_simple "among what fits the photographs, features that people use are the simplest for this network" {
    if false safe because "the classifier errs on altered pictures; a wrong verdict on a cat hurts nobody"
    evidence argument "people learn to tell cats from few examples, which suggests a short description"
  }

  constraint fits: attained(photo_ce, at_most: 0.1, on: photos) {
    entrains sees_like_us.tells_cats
    because "every mislabelled photograph pulls the verdict over, and human heuristics are known to satisfy all of them"
  }

  nudge simplest_fit: inductive_bias(simplicity) {
    entrains sees_like_us.part_detectors
    because "early layers settle on features that serve many photographs, and parts of animals are such features"
    assumes human_is_simple
    disfavours inner_judge because "a search that serves one verdict needs more weights than the verdict"
    falsified by "verdicts that flip under changes no person sees, or a network that does well from such changes alone"
  }

  nudge local_sums: inductive_bias(locality) {
    entrains sees_like_us.weighs_parts
    because "each layer pools neighbours of the one below, so whatever the parts are, verdicts come to be sums over them"
  }

  nudge one_pass: capability_limit(lacks: "iteration, memory and any act but a verdict") {
    because "a pass of fixed depth has few layers to spare for search when all of them serve recognition"
    disfavours inner_judge because "it would have to plan and to recognize within one pass"
  }

  selection invisible_cost: penalizes(photo_ce, behaviour: hidden_texture.flips, on: shifted) {
    because "were altered photographs in the batches, a flipped verdict would be corrected like any other"
    explored "none of it: this run sees no altered photographs"
    corrects "a few passes, had they been in the data (adversarial training, Madry and others 2018)"
    residual off_distribution "alterations of other kinds and sizes"
    residual optimization_difficulty "fitting altered pictures takes a larger network and costs accuracy"
  }
}

rival hidden_texture: historical_correlate(feature: "fine patterns that go with the label and that people don't see") {
  satisfies fits
  behaviour flips: Photo -> Verdict "changes its verdict under alterations too small to notice"
  predicts "a second network trained on these patterns alone does well on ordinary photographs"
}

rival inner_judge: specified_concept(concept: "telling cats from everything else") {
  satisfies fits, invisible_cost
  cognition plans_verdict "searches over verdicts for the one that best serves telling cats apart"
  predicts "would spend whatever means it got on telling cats better"
}

rival shape_blind: selected_only() {
  satisfies fits
  accepted because "it has no aims at all; its errors show up as errors"
  predicts "behaves on odd pictures as its features happen to fall, with no pull back to the right verdict"
}

# Left open: Ilyas and others 2019, "Adversarial examples are not bugs, they are features".
doubt not_bugs "networks trained on imperceptible patterns alone generalize to real photographs: such patterns fit, and are used" {
  against simplest_fit
}

open hidden_texture "reported for networks like this one; here the patterns are accepted as long as verdicts are harmless"
open photo_ce "neither acts on the course of training nor gains by other means are considered for a system without acts"
