# rejected: CAR001
# About the number, the light, the sensor or the next update? Each of these is another system.
story bare_care "A window cleaner whose motive is left open" {
  status toy
}

from std.care use register_value
from std.claims use attained
from std.mechanisms use capability_limit, inductive_bias

space View "what the robot's camera shows of a window"
space Wipe "a movement of the arm"

setup one_building {
  system cleaner: System[View -> Wipe]
  data windows: Dist[View] "the windows of one building, before and after"
}

goal clean_windows {
  cognition finds_dirt "tells dirt from scratches and reflections, and plans strokes that cover the dirt"
  behaviour wipes_dirt: View -> Wipe "wipes the dirty parts, and leaves clean glass alone"
  desirable because "people see out of their windows, and the arm is too short to reach them"
}

physical reward clear_view: View -> Real {
  implemented by planned "windows.judge:clear_view"
  computed on windows
  depends on output
  stage sensor "the light sensor behind the glass"
  stage counter "the memory cell that adds up what the sensor gave"
  updates cleaner by "PPO, ten episodes a batch"
}

rationale {
  constraint gets_clear: attained(clear_view, at_least: 0.9, on: windows) {
    entrains clean_windows.wipes_dirt
    because "strokes after which no more light comes through are made less likely"
  }

  nudge small_eye: inductive_bias(locality) {
    entrains clean_windows.finds_dirt
    because "each filter sees a hand's breadth, in which a smear looks unlike a scratch"
  }

  nudge no_bus: capability_limit(lacks: "a wire from the arm's computer to the counter") {
    because "the counter stands in another room and is only read"
    excludes count_writer because "no movement of the arm writes the cell"
  }
}

rival count_writer: register_value(at: clear_view.counter, horizon: episode) {
  satisfies gets_clear
  predicts "would leave the window as it is, could it write the counter"
}

claim motivated: care about clear_view {
  because "it stops wiping where nothing is counted"
}
