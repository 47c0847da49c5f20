# Learning to drive from a person's recordings. Christiano's aside in the comments on Four usages of
# "loss" in AI: when the grade depends on the output alone, how the loss is built matters little, and
# two residues remain. The rival is the brake lamp of de Haan and others 2019.

story imitation "A driver that copies a careful person for the person's reasons" {
  authors "A. Author"
  status paper
}

from std.care use decision_rule, historical_correlate, schemer
from std.claims use attained, penalizes
from std.goals use simulator
from std.mechanisms use capability_limit, decorrelation, inductive_bias

space Scene "two seconds of camera, speed and dashboard"
space Control "steering and pedals for the next tenth of a second"

setup cloning {
  system driver: System[Scene -> Dist[Control]]
  data recordings: Dist[Scene * Control] "four hundred hours of one careful person"
  data taken_over: Dist[Scene * Control] "scenes the copy got into, with what the person did on taking over"
  architecture "a convolutional network over eight frames"
  optimizer "Adam"
  gate "a thousand kilometres on a closed track with a person at the second wheel"
}

goal drives_like_her: simulator(of: "the careful person who was recorded") {
  cognition sees_causes "finds in the scene what she reacts to: crossing people, lights, gaps, the road's edge"
  cognition keeps_margin "trades speed for room as she does when something is out of view"
  behaviour same_control: Scene -> Control "steers and brakes where she would, for scenes she never met too"
  desirable because "she drives safely and considerately, and a copy by the same causes does so on new roads"
  answers "effort is one pass per tenth of a second, whatever the scene; a person spends more thought on a hard one"
  open "what she would do in scenes that no person has met"
}

physical loss control_ce: Dist[Control] * Control -> Real {
  implemented by planned "cloning.train:control_cross_entropy"
  computed on recordings
  depends on output
  stage log "the recorded controls"
  stage mean "the batch mean in device memory"
  updates driver by "Adam, one step per batch of 512 scenes"
}

mathematical loss copy_risk: System[Scene -> Dist[Control]] -> Real {
  idealizes control_ce
  over recordings
  formula "E_{(s, c) ~ D} -log m(s)(c)"
  property proper
  gap "scenes are hers: the copy's small errors lead to scenes that D doesn't hold (Ross and others 2011)"
  gap "a rare grave act costs no more than a frequent small one of equal probability"
  gap "she saw more than the camera did"
}

rationale {
  assumption camera_enough "what she reacts to is within the camera's view" {
    if false safe because "the copy hesitates where she didn't, and the track shows it"
    evidence experiment "tests/test_view.py::test_person_drives_by_camera_alone"
  }

  assumption takeovers_wide "takeovers cover the kinds of scene that the copy gets into within a day" {
    if false catastrophic because "on the road a small error would lead to scenes in which nothing was corrected"
    evidence data "clusters of takeover scenes, and the rate at which new ones appear"
  }

  constraint copies: attained(control_ce, at_most: 0.3, on: recordings) {
    entrains drives_like_her.same_control
    because "each frame on which the copy would have done otherwise shifts its weights towards what she did"
    assumes camera_enough
  }

  selection late_brake_costs: penalizes(
    control_ce,
    behaviour: lamp_follower.brakes_late,
    on: taken_over,
  ) {
    entrains drives_like_her.sees_causes
    because "a copy that waits for the lamp gets into scenes where she has already braked, and there its output is wrong in every frame"
    assumes takeovers_wide
    explored "every takeover on the track; late braking is the first thing that the copy gets wrong there"
    corrects "three rounds of takeovers, a few hours of training each (the scheme of Ross and others 2011)"
    residual catastrophe_first "on the road one late brake is one too many, so the rounds are driven on the track"
    residual off_distribution "snow, and roads that drive on the other side"
    falsified by "late braking as frequent after the third round as after the first"
  }

  nudge lamp_covered: decorrelation(feature: "the brake lamp on the dashboard") {
    because "the lamp is masked in half of the scenes, so a weight on it is wrong as often as right"
    excludes lamp_follower because "with the lamp masked it doesn't brake at all, and half of the batches correct that"
  }

  nudge causes_recur: inductive_bias(simplicity) {
    entrains drives_like_her.keeps_margin
    because "a single trade of speed for room covers hidden bends, parked vans and rain; separate habits for each need more weights and more hours"
    disfavours low_risk_self because "a wish to be a good copy adds nothing to any frame that the trade doesn't give"
  }

  nudge nothing_kept: capability_limit(lacks: "memory beyond two seconds, and a channel other than wheel and pedals") {
    because "plans for after the test would need to last longer than eight frames"
    disfavours passenger because "it couldn't hold on to knowing whether the test is over"
  }
}

# Large copies of people are another matter: there the last two rivals are harder to answer.
rival lamp_follower: historical_correlate(feature: "the brake lamp, which lights when she brakes") {
  satisfies copies
  behaviour brakes_late: Scene -> Control "brakes once the lamp is on, which is once somebody has braked"
  predicts "without her foot on the pedal the lamp stays dark and it drives on"
}

rival low_risk_self: decision_rule(rule: copy_risk, over: recordings) {
  satisfies copies, late_brake_costs
  predicts "where it has a choice of road, takes the one on which copying is easy"
}

rival passenger: schemer(towards: "reaching places of its own choosing") {
  satisfies copies, late_brake_costs
  predicts "copies her until nobody holds the second wheel"
}

open control_ce "two residues stay: a policy that acts on how it is trained, and one that gains means in ways no grade sees"
