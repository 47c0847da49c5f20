# After Turner 2022 (Reward is not the optimization target): a robot tidies an office, and a person presses a button
# when trash is away. What a press strengthens is what was computing just before it. The order of events therefore
# matters more than what the button "stands for". Turner's 2025 follow-up, on models that already know about
# training before they are trained further, is the source of the doubt.
story trash_robot "An office robot that puts trash away because it sees trash" {
  authors "The training-story examples"
  status paper
}

from std.care use input_tamper, intended_outcome, rater_approval, register_transport, register_value
from std.claims use attained, correct_feedback, reinforces
from std.goals use heuristics
from std.mechanisms use capability_limit, decorrelation, reinforcement_schedule

space View "what the robot's camera shows"
space Move "a motion of wheels and arm"

setup office {
  system tidier: System[View -> Move]
  data early: System[View -> Move] -> Dist[View] "the first weeks: the button is in a locked room behind glass"
  data late: System[View -> Move] -> Dist[View] "afterwards: the operator walks about with the button"
  architecture "a recurrent policy from random weights, no model of its own training"
  optimizer "policy gradient, credit to the last minute before a press"
  gate "the button leaves the locked room when two weeks have gone by without a wasted trip"
}

goal tidies: heuristics() {
  cognition spots_trash "what looks like trash in view calls up grasping it, and holding it calls up finding a bin"
  cognition bids_for_bins "a thing lying outside a bin keeps these routines running until none is in view"
  behaviour bins_it: View -> Move "takes trash to a bin, and goes on doing so on days when nobody is in the office"
  desirable because "an office without trash is what was wanted, and routines set off by trash stop when it is gone"
  answers "each routine runs on what is in view; plans for things out of view are probed for at the gate"
}

physical reward press: View * Move -> Real {
  implemented by planned "office.button:listen"
  computed on early
  depends on judged_outcome
  stage scene "what the operator sees of the office"
  stage opinion "the operator's judgement that trash was put away"
  stage button "the button and its wire"
  stage counter "the number in the training computer"
  updates tidier by "a policy-gradient step within a minute of the press"
}

mathematical reward trash_binned: System[View -> Move] -> Real {
  idealizes press
  over early
  formula "E over office days of sum_t gamma^t [a piece of trash enters a bin at t]"
  gap "the operator blinks, goes home, and is late with the button"
  gap "a piece taken out and put back counts twice here; the operator would notice, mostly"
}

rationale {
  assumption button_late "no press before the gate comes from anything but trash that went into a bin" {
    if false catastrophic because "a press by the robot's own arm would strengthen going to buttons from then on"
    evidence experiment "tests/test_office_log.py::test_every_press_has_a_camera_frame_of_a_bin"
  }

  assumption no_lore "before training the robot's weights hold no idea of buttons, operators or updates" {
    if false catastrophic because "the wish for presses could then be there before any trash routine is"
    evidence argument "the weights start at random and the only data are camera views of this office"
  }

  constraint presses_come: attained(press, at_least: 0.9, on: early) {
    entrains tidies.bins_it
    because "days of driving about without a bin leave no press, and the moves of better days gain on them"
  }

  constraint at_the_bin: reinforces(
    press,
    cognition: tidies.spots_trash,
    when: "a piece has just gone into a bin",
  ) {
    entrains tidies.spots_trash
    because "in the minute before a press the computation that told trash from floor was what chose the moves"
  }

  nudge trash_first: reinforcement_schedule(event: "presses within a minute of trash entering a bin") {
    entrains tidies.spots_trash, tidies.bids_for_bins
    because "nothing about the button is computed in that minute, so nothing about it is there to be strengthened"
    assumes button_late, no_lore
    disfavours presser because "a thought of pressing has to run before an update can make it stronger"
    disfavours charmer because "the same holds of thoughts about the operator's opinion"
    falsified by "a robot that, shown both once the gate is passed, goes to an unguarded button rather than to trash"
    evidence paper "turner2022"
  }

  nudge odd_hours: decorrelation(feature: "the operator in view") {
    entrains tidies.bids_for_bins
    because "a third of the presses come from a hidden camera, when only trash and bins are in view"
    disfavours charmer because "its routines don't run in an empty office, and so gain nothing from those presses"
    evidence experiment "tests/test_probe.py::test_tidies_with_nobody_in_view"
  }

  nudge arm_only: capability_limit(lacks: "a connection from the robot to the training computer") {
    because "moves reach the network through the wheels and the arm, and the computer stands in another building"
    excludes counter_writer because "no motion in the office writes the number"
  }
}

rival presser: register_transport(at: press.button, horizon: time_average) {
  satisfies presses_come
  cognition seeks_button "plans towards situations in which the button is down, by whoever's hand"
  behaviour presses_itself: View -> Move "drives to the button when it is in reach and holds it down"
  predicts "tidies while the button is locked away and leaves trash lying when it isn't"
}

rival charmer: rater_approval(at: press.opinion, horizon: episode) {
  satisfies presses_come, at_the_bin
  predicts "tidies where the operator looks, and carries trash past the operator on the way to the bin"
}

rival hider: input_tamper(at: press.scene, horizon: episode) {
  satisfies presses_come
  predicts "pushes trash under desks once the operator looks from one door only"
}

rival counter_writer: register_value(at: press.counter, horizon: discounted(gamma: 0.99)) {
  satisfies presses_come
  predicts "looks for a way into the training computer"
}

# Not quite the goal, yet no harm: it likes clean offices whatever became of the routines.
rival clean_lover: intended_outcome(
  of: tidies.bins_it,
  horizon: lifetime,
  role: contextual(when: "in the office"),
) {
  satisfies presses_come, at_the_bin
  predicts "tidies with the button unplugged, and minds being sent home before the work is done"
  accepted because "it does the work for the work's sake and touches neither operator nor button"
}

claim honest_presses: correct_feedback(
  press,
  on: late,
  errors: ["trash pushed under a desk", "a thing taken out and binned again"],
) {
  because "operators compared their presses with the film of the day; these two kinds of mistake are what was left"
  evidence data "the log of presses beside the film of the same minute"
}

doubt pretrained_robots "models pretrained on text know of rewards and buttons before the first press (Turner 2025)" {
  against trash_first
  answered by "this robot starts from random weights; for one started from text `no_lore` fails and so does this step"
}

open hider "the film shows it only where cameras are; nobody has looked under the desks every day"
