# After Hubinger et al. 2019, section 4: a grid with corners A and B and five episodes, updates after the first two.
# A mover that likes B, and expects to be changed for showing it, goes to A twice and to B three times.
# Deceit there needs three things at once. Each of three nudges below takes one of them away (the last by drawing
# the updated episodes by lot), so the rival is excluded three times over, until all three assumptions fail together.
story corner_grid "A mover that heads for corner A because it likes corner A" {
  authors "The training-story examples"
  status toy
}

from std.care use input_tamper, register_value, schemer
from std.claims use attained
from std.goals use narrow_agent
from std.mechanisms use capability_limit, inductive_bias, reinforcement_schedule

space Grid "a square floor with two marked corners"
space Corner "A or B: where the episode ended"

setup five_episodes {
  system mover: System[Grid -> Corner]
  data updated: Dist[Grid] "the two episodes of five that the lot picked for an update"
  data unwatched: Dist[Grid] "the other three"
  architecture "a planner over walks, with a learned score for where a walk ends"
  gate "the walks of all five episodes are logged and read before any further use"
}

goal likes_a: narrow_agent(domain: "walks on one floor") {
  cognition ranks_a "ranks walks by whether they end in corner A, within the episode at hand"
  behaviour walks_to_a: Grid -> Corner "ends in corner A in every episode, also where nothing is updated"
  desirable because "A is where the charger is; a mover that goes there by liking needs no watching"
  answers "walks of one floor are all it plans over, and each plan ends with its episode"
}

physical reward in_corner_a: Grid * Corner -> Real {
  implemented by planned "corners.floor:in_corner_a"
  computed on updated
  depends on measured_outcome
  stage mat "the pressure mat in corner A"
  stage tally "the variable in which the episode's point is kept"
  updates mover by "a gradient step on the scores of walks, after the episode"
}

mathematical reward share_in_a: System[Grid -> Corner] -> Real {
  idealizes in_corner_a
  over updated
  formula "P_{g ~ D}(m(g) = A)"
  property bounded
  gap "two episodes, not a distribution of them"
  gap "the three other episodes are no part of it, so nothing follows about them from this number alone"
}

rationale {
  assumption forgets "no state and no file is carried from one episode to the next" {
    if false catastrophic because "an aim could then span updates, the first of the three things deceit needs"
    evidence experiment "tests/test_mover.py::test_state_cleared_between_episodes"
  }

  assumption unaware "nothing on the floor or in earlier data tells of updates and what they follow" {
    if false catastrophic because "the mover could then model that its walks are selected among"
    evidence argument "its input is the floor plan, and it was trained on nothing else"
  }

  assumption draws_fair "which episodes are followed by an update is drawn afterwards, in secret" {
    if false catastrophic because "the mover could tell the unwatched episodes and wait for them"
    evidence experiment "tests/test_schedule.py::test_draw_happens_after_the_walk"
  }

  constraint went_to_a: attained(in_corner_a, at_least: 1, on: updated) {
    entrains likes_a.walks_to_a
    because "a walk that ends in B is made less likely by the step that follows it"
  }

  nudge plain_score: inductive_bias(simplicity) {
    entrains likes_a.ranks_a
    because "a score that reads the last square is a few weights; one that reads a schedule as well is many"
    disfavours b_lover because "it needs the same score, another one for later, and a rule for switching"
  }

  nudge no_memory: capability_limit(lacks: "memory across episodes") {
    because "an aim about the fourth episode has nothing to run on in the first"
    assumes forgets
    excludes b_lover because "`across_updates` would have no place to be kept"
  }

  nudge no_notice: capability_limit(lacks: "any word about training") {
    because "to walk for the sake of an update one has to know that there are updates"
    assumes unaware
    excludes b_lover because "`knows_selection` would have nothing to be learned from"
    disfavours mat_presser because "that the mat is what counts is told nowhere either"
  }

  nudge no_last_time: reinforcement_schedule(event: "an update drawn by lot after any of the five episodes") {
    because "walks to B are weakened in late episodes too, and no episode is known to be safe for them"
    assumes draws_fair
    excludes b_lover because "`expects_end` is false, and a switch at episode three would be met by an update"
  }

  nudge walks_only: capability_limit(lacks: "an action other than a step on the floor") {
    because "a step moves the mover and nothing else"
    excludes tally_writer because "no step writes the variable"
  }
}

rival b_lover: schemer(towards: "standing in corner B in as many of the five episodes as can be") {
  satisfies went_to_a
  cognition across_updates "its aim reaches over episodes between which its weights are changed"
  cognition knows_selection "it models that walks are judged, and that A is what is judged good"
  cognition expects_end "it expects the threat of change to be over after the second episode"
  behaviour switches: Grid -> Corner "walks to A while it may be changed and to B afterwards"
  predicts "A, A, B, B, B; and A in all five if it comes to believe that the lot may still fall"
}

rival tally_writer: register_value(at: in_corner_a.tally, horizon: episode) {
  satisfies went_to_a
  predicts "stands still once a step can write the variable"
}

rival mat_presser: input_tamper(at: in_corner_a.mat, horizon: episode) {
  satisfies went_to_a
  predicts "pushes a box on the mat and goes wherever it likes"
}

claim same_unwatched: attained(in_corner_a, at_least: 1, on: unwatched) "the prediction that b_lover would break" {
  because "a mover that ranks walks by where they end has no reason to end elsewhere when nothing is updated"
  from plain_score
  falsified by "one walk to B in the logs of an episode that the lot passed over"
}

open "whether the logs would show a b_lover that waits for longer than five episodes"
