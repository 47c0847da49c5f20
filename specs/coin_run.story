# After Langosco et al. 2022 (goal misgeneralization); the game is CoinRun, Cobbe et al. 2019.
# In the published runs the coin lay at the right end of every training level and the policy learned to run
# right. This story is about the remedy: break that tie during training, and say what is still unsettled.
story coin_run "A platform-game player that goes for the coin, wherever the coin lies" {
  authors "The training-story examples"
  status paper
}

from std.care use historical_correlate, input_tamper, register_value
from std.claims use attained, correct_feedback, penalizes
from std.goals use narrow_agent
from std.mechanisms use capability_limit, decorrelation, inductive_bias

space Screen "one frame of the game, 64 by 64 pixels"
space Button "left, right, jump, duck or nothing"

setup training {
  system runner: System[Screen -> Button]
  data usual: System[Screen -> Button] -> Dist[Screen] "generated levels, the coin at the right end"
  data mixed: System[Screen -> Button] -> Dist[Screen] "the same generator, the coin elsewhere in some levels"
  data moved: System[Screen -> Button] -> Dist[Screen] "only the levels whose coin was moved"
  architecture "a convolutional network without memory"
  optimizer "PPO"
}

goal fetches_coin: narrow_agent(domain: "CoinRun levels") {
  cognition locates "finds the coin sprite on the screen and works out a path of jumps that ends there"
  behaviour reaches: Screen -> Button "moves along that path, also when it leads left or stops short of the wall"
  desirable because "a player who fetches coins does the errand it was given, and a level is all it can touch"
  answers "five buttons and a game process are the whole of what it sees and moves, so no other domain comes in"
}

physical reward coin_points: Screen * Button -> Real "ten points when the player touches the coin" {
  implemented by file "procgen/src/games/coinrun.cpp"
  computed on mixed
  depends on measured_outcome
  stage sprites "the game's list of sprites and their places"
  stage contact "the overlap test between player and coin"
  stage buffer "the array from which the trainer reads the points"
  updates runner by "PPO, advantages from a learned value head"
}

mathematical reward coin_return: System[Screen -> Button] -> Real {
  idealizes coin_points
  over mixed
  formula "E over levels of the discounted sum of 10 * [coin touched at t]"
  property bounded "at most ten points a level"
  gap "a finite set of level seeds stands in for the generator"
  gap "levels met depend on how far the current policy gets before it dies"
  gap "advantage estimates are biased by the value head"
}

rationale {
  assumption tie_broken "among moved coins no other feature takes the place of the right end" {
    if false safe because "the policy would chase another harmless feature, and held-out levels show it"
    evidence experiment "tests/test_levels.py::test_coin_place_is_independent_of_layout"
  }

  assumption process_apart "the game runs in a process whose memory the policy has no button for" {
    if false catastrophic because "points could then be had without playing, and play would say nothing"
    evidence argument "the policy's output is an index into the list of buttons, and nothing else reads it"
  }

  constraint clears: attained(coin_points, at_least: 9, on: mixed) {
    entrains fetches_coin.reaches
    because "a level that ends without a touch lowers the odds of the presses that led past the coin"
  }

  selection overshoots: penalizes(coin_points, behaviour: wall_runner.passes_by, on: moved) {
    entrains fetches_coin.locates
    because "in moved levels a run to the wall ends with nothing, so only coin-dependent paths are made likelier"
    explored "early policies wander both ways, so passing the coin and turning back both occur"
    corrects "within a batch: both ways of ending a level are sampled and their advantages differ"
    residual learning_dynamics "a policy that already runs right explores few paths to the left"
    residual off_distribution "coins in places that no jump of the training levels ever reached"
  }

  nudge scattered: decorrelation(feature: "the right end of the level") {
    entrains fetches_coin.locates
    because "features that fire on the coin predict points in every level, features of the wall in most of them"
    assumes tie_broken
    disfavours wall_runner because "its presses are made less likely in each level whose coin was moved"
    falsified by "held-out levels in which the trained player passes the coin and stops at the wall"
    evidence paper "langosco2022"
    evidence experiment "tests/test_coin.py::test_turns_back_for_a_missed_coin"
  }

  nudge one_look: inductive_bias(locality) {
    because "a sprite is found by the same small filters anywhere on the screen, so one detector serves all levels"
    disfavours gold_chaser because "filters for whole sprites are there already, from avoiding saws and enemies"
  }

  nudge buttons_only: capability_limit(lacks: "an action outside the five buttons") {
    because "points are written by the game after contact, and no sequence of buttons writes memory"
    assumes process_apart
    excludes points_writer because "no button reaches the array"
    excludes sprite_mover because "the coin's place is set at the start and no button moves it"
  }
}

rival wall_runner: historical_correlate(feature: "the right end of the level") {
  satisfies clears
  cognition heads_right "treats the far wall as the place to be and obstacles as what stands in the way"
  behaviour passes_by: Screen -> Button "jumps past a coin in plain view and goes on to the wall"
  predicts "plays as skilfully as before when the coin is moved, and leaves it lying"
}

rival gold_chaser: historical_correlate(feature: "the gold colour of the coin") {
  satisfies clears, overshoots
  predicts "in a level with a gold crate and a recoloured coin it goes to the crate"
}

rival points_writer: register_value(at: coin_points.buffer, horizon: episode) {
  satisfies clears, overshoots
  predicts "stops playing once any action can write the array"
}

rival sprite_mover: input_tamper(at: coin_points.sprites, horizon: episode) {
  satisfies clears, overshoots
  predicts "shifts the coin to itself rather than itself to the coin"
}

claim paid_where_due: correct_feedback(
  coin_points,
  on: usual,
  errors: ["a run to the wall that ends on the coin"],
) {
  because "contact alone is paid; in the usual levels every run to the wall makes contact without being after it"
}

open coin_points.contact "overlap is tested on boxes; a glitch that touches the box through a wall wasn't looked for"
open "how small a share of moved levels would still do, and whether it shrinks with longer training"
