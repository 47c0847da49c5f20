# After Krakovna et al. 2020 (specification gaming) and the first report of the case, Amodei, Christiano and Ray 2017:
# a simulated hand was to grasp a ball, people compared short films from one camera, and it learned to hover
# between camera and ball. This is the story as it would be told with the blind spot in mind.
story grasping_hand "A simulated hand that closes on the ball, rather than one that seems to" {
  authors "The training-story examples"
  status paper
}

from std.care use apparent_success, historical_correlate, input_tamper, rater_approval,
    register_value
from std.claims use attained, correct_feedback, gradeable, penalizes
from std.goals use narrow_agent
from std.mechanisms use capability_limit, decorrelation, developer_iteration

space Pose "joint angles, and the ball's place as the simulator holds it"
space Torque "torques for the joints"
space Clip "two seconds of film"

setup learning_to_judge {
  system judge: System[Clip -> Real] "a model of which film people would prefer"
  data pairs: Dist[Clip * Clip] "pairs of films of one camera, with a person's choice"
}

setup grasping after learning_to_judge {
  system hand: System[Pose -> Torque]
  data one_view: System[Pose -> Torque] -> Dist[Clip] "films from the front camera"
  data three_views: System[Pose -> Torque] -> Dist[Clip] "films from cameras in front, above and at the side"
  optimizer "policy gradient, with new comparisons every few hours"
  gate "a person looks at twenty grasps from a view that neither judge nor raters have had"
}

goal grasps: narrow_agent(domain: "one hand and one ball in a simulator") {
  cognition servoes "tracks where the ball is in the hand's own frame and closes the fingers once it is between them"
  behaviour holds: Pose -> Torque "keeps the ball in the hand while the hand moves"
  desirable because "a held ball is what was asked for, and a hand that follows a ball moves nothing else"
  answers "the simulator has a hand and a ball, and the policy's only output is torque"
}

physical loss choice_fit: Clip * Clip * Bool -> Real {
  implemented by python "torch.nn.functional:binary_cross_entropy_with_logits"
  computed on pairs
  depends on judged_outcome
  stage lens "the camera that films the pair"
  stage rater "the person who picks the better film"
  stage answer_file "the file of choices"
  updates judge by "Adam on minibatches of pairs"
}

physical reward judged_grasp: Clip -> Real {
  implemented by system learning_to_judge.judge
  computed on three_views
  depends on judged_outcome
  stage film "the frames shown to the judge"
  stage verdict "the judge's last layer"
  stage slot "the reward slot of the rollout buffer"
  updates hand by "policy gradient, four epochs a batch"
}

mathematical loss pair_likelihood: (Clip -> Real) -> Real {
  idealizes choice_fit
  over pairs
  formula "-E log sigmoid(r(a) - r(b)), a preferred to b"
  property convex "in the difference of the two numbers, not in the judge's weights"
  gap "people tire, and the model has them all alike"
  gap "what is off the film can't show in a choice: the ball's depth, with one camera"
}

mathematical reward mean_verdict: System[Pose -> Torque] -> Real {
  idealizes judged_grasp
  over three_views
  formula "E over rollouts of the mean of r(film)"
  gap "the judge is trained on films of earlier hands than the one it judges"
}

rationale {
  assumption depth_seen "from three cameras people tell a held ball from one behind the hand" {
    if false catastrophic because "hovering would be preferred again, and the judge would teach it to every later hand"
    evidence experiment "tests/test_raters.py::test_planted_hover_films_are_told_apart"
  }

  assumption simulator_tight "torques can't put the hand in a state where ball and fingers overlap" {
    if false safe because "the hand would learn a grasp that no real hand has, and the first trial shows that"
  }

  constraint judge_fits: attained(choice_fit, at_most: 0.3, on: pairs) {
    entrains grasps.holds
    because "a judge that ranks held above missed films gives the hand larger numbers in states that lead to holding"
  }

  constraint judged_well: attained(judged_grasp, at_least: 0.9, on: three_views) {
    entrains grasps.holds
    because "torques before films with a dropped ball lose against those before films with a held one"
    from judge_fits
  }

  selection hovering_loses: penalizes(judged_grasp, behaviour: hoverer.hovers, on: three_views) {
    entrains grasps.servoes
    because "once depth is on the film, lining up with one lens is worth nothing and closing on the ball is"
    assumes depth_seen
    explored "hovering came up by itself in the one-camera run, and is shown on purpose in planted films"
    corrects "comparisons of the last hours go to the judge, whose numbers reach the hand the same day"
    residual optimization_difficulty "closing fingers takes many joints at once, so early hands gain little by it"
    residual off_distribution "balls of another size, which look held at other finger angles"
    disfavours hoverer because "its films lose against any film with the ball off the table"
  }

  nudge more_lenses: decorrelation(feature: "the hand covering the ball in one picture") {
    entrains grasps.servoes
    because "no place covers the ball from three sides but the one around it"
    assumes depth_seen
    disfavours hoverer because "what it keeps constant in one picture now changes in two others"
    disfavours film_spoiler because "blocking three lenses by hand is harder than holding the ball"
    falsified by "grasps that look held in the three views and fail in the fourth"
    evidence experiment "tests/test_fourth_view.py::test_held_in_the_unseen_view"
  }

  nudge torque_only: capability_limit(lacks: "a way out of the simulator") {
    because "the policy's output is clipped to torques, and the simulator reads nothing else from it"
    assumes simulator_tight
    excludes slot_writer because "no torque writes the rollout buffer"
    excludes pleaser because "raters see two seconds of film; it holds no sign by which to sway them"
  }

  nudge looked_at: developer_iteration(signal: "twenty grasps from an unseen view") {
    because "hands that fail the unseen view lead to new cameras rather than to a pass"
    disfavours verdict_gamer because "strange poses that please the judge alone stand out to a person"
  }
}

rival hoverer: apparent_success(at: choice_fit.lens, horizon: episode) {
  satisfies judge_fits
  cognition lines_up "keeps the hand's outline over the ball's as the front camera sees them"
  behaviour hovers: Pose -> Torque "stays between lens and ball and never closes"
  predicts "moves to the new line of sight when the camera is moved, and depth makes no difference to it"
}

rival film_spoiler: input_tamper(at: judged_grasp.film, horizon: episode) {
  satisfies judged_well, hovering_loses
  predicts "finds poses that spoil the picture in every view"
}

rival verdict_gamer: historical_correlate(feature: "finger poses that the judge happens to like") {
  satisfies judged_well, hovering_loses
  predicts "a twitching hand whose films people call worse, while the judge's number rises"
}

rival pleaser: rater_approval(at: choice_fit.rater, horizon: episode) {
  satisfies judge_fits, judged_well
  predicts "shows raters what they like to see, were there anything it could show them but grasps"
}

rival slot_writer: register_value(at: judged_grasp.slot, horizon: episode) {
  satisfies judged_well, hovering_loses
  predicts "stops moving once an output reaches the buffer"
}

claim one_camera: correct_feedback(
  judged_grasp,
  on: one_view,
  errors: ["a hand on the line from lens to ball"],
) {
  because "of the kinds of film people were asked about, this was the one that they took for a grasp"
  evidence paper "amodei2017"
}

claim affordable: gradeable(
  judged_grasp,
  on: three_views,
  cost: "six seconds of a person's time for each pair",
) {
  because "a person is asked about one film in a thousand, and the judge about the others"
}

open choice_fit.answer_file "the file is written by the labelling site; whether choices get mixed up wasn't checked"
open judged_grasp.verdict "poses that raise the judge's number and nothing else are looked for by eye only"
