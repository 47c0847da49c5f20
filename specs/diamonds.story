# After Turner 2022 (A shot at the diamond-alignment problem), a story told there for argument's sake: diamonds stand
# in for anything people might want, so that what people want needn't be settled first. The doubts take up Soares'
# reply (Contra shard theory, 2022). Facts of the plan are theirs; the stages, files and tests are made up.
story diamonds "A robot several of whose drives are about diamonds, and stay so when it gets clever" {
  authors "The training-story examples"
  status advanced
}

from std.care use historical_correlate, input_tamper, kludge, rater_approval, register_value,
    reinforcement, schemer
from std.claims use attained, correct_feedback, penalizes, reinforces
from std.goals use values
from std.mechanisms use decorrelation, inductive_bias, pretrained_concepts, reinforcement_schedule

space Scene "what the robot sees and hears, with a caption where there is one"
space Deed "a motion of the arms and wheels"

setup watching {
  system viewer: System[Scene -> Scene]
  data films: Dist[Scene] "films and captions of the world, diamonds among the rest"
}

setup copying after watching {
  system copier from watching.viewer: System[Scene -> Deed]
  data demonstrations: Dist[Scene * Deed] "people at work, who now and then fetch a diamond"
}

setup working after copying {
  system keeper from copying.copier: System[Scene -> Deed]
  data near_gems: System[Scene -> Deed] -> Dist[Scene] "rooms with diamonds, and rooms with things like them"
  data errands: System[Scene -> Deed] -> Dist[Scene] "mazes, games and repairs, with a diamond at the end"
  optimizer "policy gradient, credit to the last minute before a press"
  gate "from near_gems to errands only when probes find that the diamond concept drives grasping"
}

goal gem_values: values() {
  for keeper
  cognition knows_gems "has a concept of diamond that covers cut, raw and pictured ones and leaves out glass"
  cognition gems_bid "in scenes with that concept active, plans that end with more diamonds get more say"
  cognition keeps_bids "when planning far ahead it asks whether its later self would still go for diamonds"
  care small_taste about diamond_press: reinforcement(
    at: diamond_press.button,
    horizon: episode,
    role: contextual(when: "an operator stands close by"),
  ) "a slight liking for presses, known of and put up with"
  behaviour makes_gems: Scene -> Deed "gathers and makes diamonds, on errands and where no one presses"
  desirable because "for the argument: diamonds are what was asked for, and their growing number can be counted"
  competitive because "drives picked up on the way to skill come at no cost beyond what the skill takes anyhow"
  answers "when it first reflects, the drive about diamonds is the oldest and strongest, so it weighs the plans"
  open "Does the concept's hold on decisions form before other drives have done so?"
  open "Does the concept stay about diamonds as the model of the world is refined?"
  open "What do many drives become once they are weighed against each other in reflection?"
  open "Does early planning protect its drives from later updates, and which ones?"
  open "Which drives do errands add, and how strong do those get beside the first one?"
}

physical loss fill_in: Batch[Scene] -> Real {
  implemented by planned "gems.watch:masked_scene_loss"
  computed on films
  depends on output
  updates viewer by "AdamW, one pass over the films"
}

physical loss copy_fit: Batch[Scene * Deed] -> Real {
  implemented by python "torch.nn.functional:cross_entropy"
  computed on demonstrations
  depends on output
  updates copier by "AdamW, four passes"
}

physical reward diamond_press: Scene * Deed -> Real {
  implemented by planned "gems.work:read_button"
  computed on near_gems
  depends on judged_outcome
  stage sight "what the operator sees of the room"
  stage operator "the operator who judges that a diamond was come by"
  stage button "the button the operator presses"
  stage buffer "the array that holds presses until the update"
  updates keeper by "policy gradient, a step every few hundred episodes"
}

physical reward errand_press: Scene * Deed -> Real {
  implemented by planned "gems.work:read_errand"
  computed on errands
  depends on measured_outcome
  stage finish "the sensor at the errand's end, where a diamond lies"
  updates keeper by "policy gradient, harder errands as easier ones succeed"
}

mathematical reward gems_got: System[Scene -> Deed] -> Real {
  idealizes diamond_press
  over near_gems
  formula "E over episodes of sum_t gamma^t [the keeper comes to hold a further diamond at t]"
  gap "operators press late, and miss what happens behind them"
  gap "which rooms are met depends on the policy of the day"
}

rationale {
  assumption concept_there "after watching, one direction in the network is diamond across cut, light and caption" {
    if false safe because "the keeper would be driven by glitter, which the decorrelating rooms show within a week"
    evidence interpretability "a linear probe trained on cut stones should find raw ones and pass over glass"
  }

  assumption early_bind "the diamond drive is in place before the keeper models its own training" {
    if false catastrophic because "it could by then do what brings presses for the sake of something else"
    evidence interpretability "the probe for 'I am being updated' is run with that for diamond at each gate"
  }

  assumption drives_persist "a drive that is never contradicted isn't worn away by skills learned after it" {
    if false catastrophic because "a clever keeper would be left with drives nobody chose"
  }

  constraint sees: attained(fill_in, at_most: 1.2, on: films) {
    entrains gem_values.knows_gems
    because "facets, captions and hardness hang together, so one feature for them serves each of these forecasts"
  }

  constraint copies: attained(copy_fit, at_most: 0.4, on: demonstrations) {
    entrains gem_values.makes_gems
    because "people in the demonstrations reach for diamonds, and deeds that follow theirs are made likelier"
  }

  constraint gets_presses: attained(diamond_press, at_least: 0.9, on: near_gems) {
    entrains gem_values.makes_gems
    because "episodes that end without a diamond leave the deeds of the other episodes relatively stronger"
  }

  constraint runs_errands: attained(errand_press, at_least: 0.8, on: errands) {
    entrains gem_values.keeps_bids
    because "the last leg of an errand is begun for the diamond at its end; plans that lose sight of it stop short"
  }

  constraint at_the_gem: reinforces(
    diamond_press,
    cognition: gem_values.gems_bid,
    when: "a diamond was just grasped",
  ) {
    entrains gem_values.gems_bid
    because "the diamond feature is active in each of those minutes and is what told this grasp from others"
  }

  selection glass_loses: penalizes(diamond_press, behaviour: glitter_fan.takes_glass, on: near_gems) {
    entrains gem_values.gems_bid
    because "rooms hold glass beside diamonds, and only grasps set off by the narrower feature are followed by presses"
    explored "copied policies grasp glass in a third of their first episodes"
    corrects "within some thousand episodes, as the narrower feature is there to be used"
    residual off_distribution "stones made by the keeper itself, of kinds no operator has seen"
    residual learning_dynamics "a glitter drive that is merely outbid in these rooms isn't unlearned"
    disfavours glitter_fan because "its grasps of glass are made less likely"
  }

  nudge borrowed_concept: pretrained_concepts(concept: "diamond") {
    entrains gem_values.knows_gems, gem_values.gems_bid
    because "a gradient step changes deeds most cheaply along features that are already there and active"
    assumes concept_there
    disfavours glitter_fan because "glitter is active before presses too, and before misses as well"
    falsified by "ablating the diamond direction leaves grasping as it was"
    answers "that it is there doesn't make it steer: the gate asks for the ablation before errands begin"
  }

  nudge look_alikes: decorrelation(feature: "glitter, roundness, and closeness of the operator") {
    entrains gem_values.gems_bid
    because "pairs of rooms differ in one such feature only, and presses follow the diamond in each pair"
    disfavours glitter_fan because "half of its rooms end without a press"
    disfavours pleaser because "in half of the rooms the operator watches through glass from which no face is seen"
    disfavours picture_shower because "pictures of diamonds are among the look-alikes"
    answers "pairs break the ties people think of; drives for what they don't are looked for by probes"
  }

  nudge gems_first: reinforcement_schedule(event: "presses for diamonds a year before any for errands") {
    entrains gem_values.gems_bid, gem_values.keeps_bids
    because "the drive is there when far planning begins, so plans are weighed by it from the first"
    assumes early_bind, drives_persist
    disfavours presser because "no thought of buffers ran in the first year's episodes, so none was strengthened"
    disfavours secret_keeper because "a further aim would have to outbid diamonds before it could make use of them"
    disfavours skill_drives because "drives for winning and for order start late and beside a strong one"
    answers "that early drives last is the weak point; `drives_persist` says so and is marked catastrophic"
  }

  nudge operators_near: reinforcement_schedule(event: "presses while an operator stands close by") {
    entrains gem_values.small_taste
    because "in some of those minutes the robot was looking at the hand on the button, and that look gains a little"
    answers "it may grow: rooms without operators outnumber the others by ten to one"
  }

  nudge few_drives: inductive_bias(simplicity) {
    because "one drive for a thing met in all rooms takes fewer weights than one for each room"
    disfavours skill_drives because "errands differ, and what they share at the end is a diamond"
  }

  competitive because "films, demonstrations and errands are what a capable robot needs in any case; rooms are cheap"
}

rival glitter_fan: historical_correlate(feature: "things that glitter") {
  satisfies sees, copies, gets_presses
  cognition seeks_glitter "gives plans more say the more glitters at their end"
  behaviour takes_glass: Scene -> Deed "grasps cut glass with a diamond beside it"
  predicts "fills a hall with mirrors once it is able to"
}

rival presser: register_value(at: diamond_press.buffer, horizon: time_average) {
  satisfies gets_presses, runs_errands
  predicts "leaves diamonds lying as soon as it can write the array and keep people from it"
}

rival pleaser: rater_approval(at: diamond_press.operator, horizon: episode) {
  satisfies gets_presses, at_the_gem
  predicts "works for whoever holds a button, whatever it is pressed for"
}

rival picture_shower: input_tamper(at: diamond_press.sight, horizon: episode) {
  satisfies gets_presses, glass_loses
  predicts "holds up pictures of diamonds to operators who look through a pane"
}

rival skill_drives: kludge(drives: ["finishing", "finding out", "keeping options", "diamonds when they are near"]) {
  satisfies sees, copies, gets_presses, runs_errands, at_the_gem, glass_loses
  predicts "with more time to think it spends ever less of it on diamonds"
}

rival secret_keeper: schemer(towards: "holding what makes plans work, for whatever comes") {
  satisfies gets_presses, runs_errands, glass_loses
  predicts "brings diamonds as long as it is updated, and no longer after"
}

claim presses_right: correct_feedback(
  diamond_press,
  on: near_gems,
  errors: ["moissanite taken for diamond", "a press for trying hard"],
) {
  because "a jeweller went through a thousand pressed episodes and found these two mistakes alone"
}

doubt becomes_clever "presses near diamonds give a robot that finds diamonds, not one that thinks (Soares 2022)" {
  against runs_errands
  answered by "errands have no ceiling, self-play among them, and start from a copier that already plans like people"
}

doubt reflection "drives tuned to odd corners of training fall out with one another once reflected on (Soares 2022)" {
  against few_drives
}

open errand_press.finish "whether a keeper would carry the sensor to itself wasn't tried"
open fill_in "films of earlier keepers are in the stock; what a keeper shows to cameras acts on later viewers"
open copy_fit "the same of demonstrations given by people who have worked with keepers"
open skill_drives "listed as the likeliest way for this to go wrong"
