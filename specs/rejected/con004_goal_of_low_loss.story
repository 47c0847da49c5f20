# rejected: CON004
# A goal that is about the number leaves open what the system would do once other ways to the number appear.
story goal_of_low_loss "A heating controller whose goal is a number" {
  status toy
}

from std.claims use attained
from std.mechanisms use inductive_bias

space Reading "what the thermometers of a flat show"
space Valve "how far each radiator is opened"

setup one_winter {
  system controller: System[Reading -> Valve]
  data winter: Dist[Reading] "the readings of one winter, with what a caretaker set"
}

goal comfortable {
  cognition seeks_low_loss "tries to get as low a loss as it can"
  behaviour holds_warmth: Reading -> Valve "keeps each room within a degree of what was asked for"
  desirable because "the tenants asked for warm rooms, and valves are all that it moves"
}

physical loss valve_error: Batch[Reading] -> Real {
  implemented by planned "heating.train:valve_error"
  computed on winter
  depends on output
  updates controller by "Adam, twenty passes"
}

rationale {
  constraint fits: attained(valve_error, at_most: 0.1, on: winter) {
    entrains comfortable.holds_warmth
    because "valves set against the forecast are off by noon, and weights that set them so are changed"
  }

  nudge few_units: inductive_bias(simplicity) {
    entrains comfortable.seeks_low_loss
    because "sixteen units can't hold a table of hours, but can hold how fast a room cools"
    disfavours timetable because "a table of hours doesn't fit into sixteen units"
  }
}

rival timetable "opens the valves by the hour of the day alone" {
  satisfies fits
  predicts "heats an empty flat on a warm day"
}
