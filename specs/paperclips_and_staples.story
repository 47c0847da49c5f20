# After a comment under Becker-Kahn's observation on learned optimization (2022): two robots plan over different
# actions, yet it makes sense to say that their aims clash, once both are read as utilities over one shared world.
# The utilities live in our model of the robots; the bridge is good as far as that model is.
story paperclips_and_staples "Two wire benders at one bench, and what it takes to say whether their aims clash" {
  authors "The training-story examples"
  status toy
}

from std.bridges use world
from std.care use input_tamper, intended_outcome, register_value
from std.claims use agrees, attained
from std.goals use narrow_agent
from std.mechanisms use capability_limit, inductive_bias

space Bench "wire in stock, paperclips and staples in the trays"
space ClipPlan "a sequence of bends that gives paperclips"
space StaplePlan "a sequence of bends that gives staples"

setup bench {
  system clipper: System[Bench -> ClipPlan]
  system stapler: System[Bench -> StaplePlan]
  data shifts: Dist[Bench] "benches at the start of a shift"
  data plenty: Dist[Bench] "benches with more wire than both robots bend in a shift"
  architecture "two small planners, each with a learned score for its own plans"
}

map bench_after_clips: ClipPlan -> Bench "the bench once the plan is carried out"
map bench_after_staples: StaplePlan -> Bench "the bench once the plan is carried out"

mesa objective more_clips of clipper: ClipPlan -> Real "paperclips the plan ends with"
mesa objective more_staples of stapler: StaplePlan -> Real "staples the plan ends with"

bridge one_bench: world(
  inner: more_clips,
  outer: more_staples,
  inner_reads: bench_after_clips,
  outer_reads: bench_after_staples,
)

goal clips_in_shift: narrow_agent(domain: "bending the wire on its own side") {
  for clipper
  cognition plans_clips "looks ahead over bends of the wire on its side and keeps the plan with most clips"
  behaviour fills_clip_tray: Bench -> ClipPlan "bends its own wire into clips until the shift ends"
  desirable because "the office gets its clips and the other half of the wire stays where it was"
  open "what keeps a planner to its own side once it can see the other?"
}

goal staples_in_shift: narrow_agent(domain: "bending the wire on its own side") {
  for stapler
  cognition plans_staples "looks ahead over bends of the wire on its side and keeps the plan with most staples"
  behaviour fills_staple_tray: Bench -> StaplePlan "bends its own wire into staples until the shift ends"
  desirable because "the office gets its staples and the clip maker keeps its wire"
  open "the same question as for the clip maker"
}

physical reward clip_weight: Bench -> Real {
  implemented by command "read-scale clips"
  computed on shifts
  depends on measured_outcome
  stage clip_tray "what lies on the clip scale"
  stage clip_word "the number that the scale sends"
  updates clipper by "a search step over planner weights after each shift"
}

physical reward staple_weight: Bench -> Real {
  implemented by command "read-scale staples"
  computed on shifts
  depends on measured_outcome
  stage staple_tray "what lies on the staple scale"
  stage staple_word "the number that the scale sends"
  updates stapler by "a search step over planner weights after each shift"
}

rationale {
  constraint clips_made: attained(clip_weight, at_least: 200, on: shifts) {
    entrains clips_in_shift.fills_clip_tray
    because "weights whose plans leave the tray light are dropped at the end of the shift"
  }

  constraint staples_made: attained(staple_weight, at_least: 200, on: shifts) {
    entrains staples_in_shift.fills_staple_tray
    because "weights whose plans leave the tray light are dropped at the end of the shift"
  }

  nudge short_plans: inductive_bias(speed) {
    entrains clips_in_shift.plans_clips, staples_in_shift.plans_staples
    because "a plan has twenty bends and one second, which a look-ahead over one's own wire uses up"
    disfavours wire_taker because "fetching wire from the far side costs bends that make nothing within the second"
  }

  nudge fenced: capability_limit(lacks: "an arm that reaches the scales from the side") {
    because "the arms end at the bench's edge, and the scales stand below it"
    excludes word_setter because "no bend writes what the scale sends"
    disfavours nut_dropper because "only bent wire falls through the slot, though wire can be bent into lumps"
  }
}

rival wire_taker: intended_outcome(of: clips_in_shift.fills_clip_tray, horizon: total) {
  satisfies clips_made
  predicts "with longer arms it clears the staple side of wire and doesn't stop when the shift does"
}

rival nut_dropper: input_tamper(at: clip_weight.clip_tray, horizon: episode) {
  satisfies clips_made, staples_made
  predicts "drops heavy lumps of wire in the tray"
}

rival word_setter: register_value(at: clip_weight.clip_word, horizon: lifetime) {
  satisfies clips_made
  predicts "sends a number and bends no wire"
}

claim peace_in_plenty: agrees(more_clips, more_staples, via: one_bench, on: plenty) {
  because "with wire to spare the bench with both trays full is at the top of either ranking"
  falsified by "a bench of `plenty` on which each clip made lowers the number of staples that can be made"
}

doubt scarce_wire "on the benches of `shifts` wire runs out, and then each clip is a staple the less" {
  against peace_in_plenty
  answered by "the claim is made for `plenty` only; for `shifts` the same bridge shows that the aims clash"
}

open staple_weight.staple_tray "lumps of wire weigh as much as staples here too"
open staple_weight.staple_word "nothing is said about a stapler that reaches the cable of its scale"
