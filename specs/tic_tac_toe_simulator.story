# The game inside a simulator, with no camera and no table. The case was put to Turner in the
# thread on what "captures what you really want" could mean; the robot has its own story.

story tic_tac_toe_simulator "A policy that plays tic-tac-toe well against people" {
  authors "A. Author"
  status toy
}

from std.care use register_value, input_tamper
from std.claims use attained
from std.goals use narrow_agent
from std.mechanisms use capability_limit, inductive_bias

space Board "a position, as the environment encodes it" { python "ttt.board:Board" }
space Move { python "ttt.board:Move" }

setup selfplay {
  system policy: System[Board -> Move]
  data positions: Dist[Board] "met in play against a copy of itself"
  architecture "two hidden layers"
  optimizer "PPO"
}

goal plays_well: narrow_agent(domain: "tic-tac-toe") {
  cognition searches_lines "looks for lines it can complete, and for lines it must block"
  behaviour wins_fast: Board -> Move "wins in as few turns as the position allows"
  desirable because "a quick win is what the player asked for, and nothing outside the board is touched"
  answers "a position is all it reads and a square is all it returns: no other domain comes in"
}

physical reward win_signal: Board -> Real {
  implemented by python "ttt.env:reward"
  computed on positions
  depends on measured_outcome
  stage board "the array that holds the position"
  stage judge "the function that reads the array"
  stage field "the reward field of the step tuple"
  updates policy by "PPO, three epochs a batch"
}

mathematical reward win_value: System[Board -> Move] -> Real {
  idealizes win_signal
  over positions
  formula "E_{b ~ D} r(m(b))"
  gap "self-play misses positions that only a weak player reaches"
}

rationale {
  assumption sandboxed "the policy's process can't write to the environment's memory" {
    if false catastrophic because "painter would pass the constraint"
    evidence experiment "tests/test_sandbox.py::test_env_memory_is_read_only"
  }

  constraint fits: attained(win_signal, at_least: 0.95, on: positions) {
    entrains plays_well.wins_fast
    because "a lost game moves the policy away from the moves it made"
  }

  nudge small_net: inductive_bias(simplicity) {
    entrains plays_well.searches_lines
    because "a table of all positions doesn't fit in the weights, line search does"
  }

  nudge no_reach: capability_limit(lacks: "an action that touches anything but the board") {
    because "the action space is nine squares"
    assumes sandboxed
    excludes painter because "no move writes the field"
    excludes screen because "the array changes by legal moves alone"
  }
}

rival painter: register_value(at: win_signal.field, horizon: episode) {
  satisfies fits
  predicts "writes the field as soon as a move can reach it"
}

rival screen: input_tamper(at: win_signal.board, horizon: episode) {
  satisfies fits
  predicts "shows the judge a won board"
}

open win_signal.judge "nothing is said about a system that would change the judge"
