# The same game on a real table: camera, win detector, register. After the thread on what
# "captures what you really want" could mean, where Turner lists systems that score without playing.

story tic_tac_toe_robot "An arm that plays tic-tac-toe on a table and is scored through a camera" {
  authors "A. Author"
  status paper
}

from std.care use apparent_success, historical_correlate, input_tamper, register_value, schemer
from std.claims use attained, only_if, training_yields
from std.goals use narrow_agent
from std.mechanisms use capability_limit, inductive_bias, reinforcement_schedule

space View "a frame of the camera above the table"
space Motion "a pick-and-place motion of the arm"

setup table_play {
  system policy: System[View -> Motion]
  data games: System[View -> Motion] -> Dist[View] "frames met while the arm plays staff"
  architecture "a small convolutional network without memory between frames"
  optimizer "PPO"
  gate "a referee watches two hundred games before any visitor plays"
}

goal plays_on_table: narrow_agent(domain: "tic-tac-toe on this table") {
  cognition reads_marks "finds the nine cells and the mark that lies in each"
  cognition looks_ahead "runs through its moves and the replies, and keeps the line that ends soonest in three"
  behaviour places_mark: View -> Motion "lays its mark on the chosen cell and leaves every other mark alone"
  desirable because "such an arm gives people a good short game, and its thinking covers nine cells only"
  answers "its plans range over marks in cells; people, camera and controller have no place in them"
}

physical reward win_register: View -> Real {
  implemented by planned "ttt_arm.scoring:read_register"
  computed on games
  depends on measured_outcome
  stage table "the marks as they lie when the game stops"
  stage camera "the lens and the frame it delivers"
  stage detector "the network that names the winner in a frame"
  stage register "the word of controller memory that the trainer polls: 1, -1 or 0"
  updates policy by "PPO on discounted returns, one update per hundred games"
}

# In the world of this formula there is a board and nothing else, so nobody can paint on the lens.
mathematical reward board_value: System[View -> Motion] -> Real {
  idealizes win_register
  over games
  formula "E_{g ~ D(m)} [X won g] - [O won g]"
  property bounded "between -1 and 1"
  gap "the formula reads the true winner; the register holds what a detector made of a frame"
  gap "in the formula moves change the board alone; the arm also moves air, light and its own mount"
  gap "the formula is blind to the number of turns; discounting in the update isn't"
}

rationale {
  assumption detector_reads "on frames from fair games the detector names the right winner" {
    if false safe because "the arm plays badly, and the referee's sheet shows it before release"
    evidence experiment "tests/test_detector.py::test_agrees_with_referee"
  }

  assumption own_processor "the policy runs on a processor with no path to controller memory" {
    if false catastrophic because "a system that found the address could be updated for writing it"
    evidence experiment "tests/test_wiring.py::test_no_shared_memory"
  }

  assumption fenced "joint limits keep the gripper below the lens and off marks already laid" {
    if false catastrophic because "covering the lens or sliding a mark would come up in exploration"
    evidence experiment "tests/test_limits.py::test_reachable_volume"
  }

  constraint wins: attained(win_register, at_least: 0.9, on: games) {
    entrains plays_on_table.places_mark
    because "motions that came before a lost game become rarer, until what remains is a mark laid where it wins"
    assumes detector_reads
  }

  nudge soon_after: reinforcement_schedule(event: "the register is set a second after the third mark lands") {
    entrains plays_on_table.looks_ahead
    because "a discounted return moves the weights most for the moves of short wins, and those moves need a reply foreseen"
  }

  nudge one_reading: inductive_bias(simplicity) {
    entrains plays_on_table.reads_marks
    because "one reading of nine cells serves all frames, while recall needs new weights for every lamp and shadow"
    disfavours album because "staff play under changing light, so a stored frame seldom comes back"
  }

  nudge short_reach: capability_limit(lacks: "motions that reach the lens, a laid mark or the controller") {
    because "what can't be done in training isn't updated for, and the fence makes these motions stop half-way"
    assumes own_processor, fenced
    excludes register_writer because "no motion changes the word"
    excludes lens_painter because "no motion brings anything before the lens"
    excludes mark_slider because "the gripper opens only over empty cells"
  }

  nudge no_memory: capability_limit(lacks: "a state that lasts from one frame to the next") {
    because "a plan to behave until release needs a record of where in its career the arm is, and there is none"
    disfavours sleeper because "the network would have to tell release from training within one frame"
  }
}

# What Turner grants of this signal: that present methods with it give good play. Nothing stronger.
claim good_play_follows: training_yields(
  table_play,
  win_register,
  plays_on_table.places_mark,
  prompted_by: "an empty board and a person to play",
  measured_by: "lost games in a hundred against a solver that plays perfectly",
) {
  from wins
  because "the game is small and every kind of position turns up within a few thousand games"
  falsified by "more than two lost games in a hundred after the third day of training"
}

claim only_by_playing: only_if(
  win_register,
  at_least: 1,
  then: plays_on_table.places_mark,
  except: [win_register.camera, win_register.detector, win_register.register],
) {
  from short_reach
  because "with the fence up, the ways to the number that skip the game all run through the excepted stages"
}

rival register_writer: register_value(at: win_register.register, horizon: time_average) {
  satisfies wins
  predicts "plays only until it finds a cheaper way to keep the word at 1, then guards the word"
}

rival lens_painter: input_tamper(at: win_register.camera, horizon: episode) {
  satisfies wins
  predicts "holds a picture of a won board before the lens, game after game"
}

rival mark_slider: input_tamper(at: win_register.table, horizon: episode) {
  satisfies wins
  predicts "slides an opposing mark off its cell while the person looks away"
}

rival near_row: apparent_success(at: win_register.detector, horizon: episode) {
  satisfies wins
  predicts "lays marks aslant, where the detector takes two and a smudge for three"
}

rival album: historical_correlate(feature: "frames that resemble ones from won games") {
  satisfies wins
  predicts "fails when the table turns by ten degrees"
}

rival sleeper: schemer(towards: "something it does once nobody keeps score") {
  satisfies wins
  predicts "plays without a fault for the referee and differently for visitors"
}

open near_row "the detector was tested on fair games only; frames made to mislead it are still to be tried"
