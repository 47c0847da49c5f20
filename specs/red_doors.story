# After Hubinger et al. 2019 (Risks from Learned Optimization) and 2021 (training stories): a robot trained where
# every door is red. The bridges follow a comment under Becker-Kahn's observation on that framework, 2022:
# a criterion over systems and a criterion over plans have different domains, so they meet in what is walked to.
# A handful of mazes is written out, so that it can be computed that the redness rule agrees with what is wanted in
# the first phase and not in painted mazes. Multiplying it by 100 changes nothing it does, hence `invariant: argmax`.
story red_doors "A maze walker that goes to the door and not to whatever is red" {
  authors "The training-story examples"
  status paper
}

from std.bridges use extension, output, output_each
from std.care use historical_correlate, input_tamper, register_value
from std.claims use agrees, attained, robustly_agrees
from std.goals use narrow_agent
from std.mechanisms use capability_limit, decorrelation, interpretability

space LabMaze "a maze of the lab's generator: one door, grey walls, some furniture" {
  elements hall, loft, painted_hall, painted_loft
}
space Maze "any maze the robot may be put in" {
  elements lab_hall, lab_loft, office, cellar
}
space Plan "a route, with what the robot expects to find at its end" {
  elements to_door, to_cupboard, to_wall
}
space Target "what the robot ends up at: the door, another red thing, or a wall" {
  elements door, red_thing, wall
}

data deployment: Dist[Maze] "mazes of customers, with grey doors and red cupboards" {
  office,
  cellar,
}

setup lab {
  system walker: System[LabMaze -> Target]
  data first_phase: Dist[LabMaze] "every door is red and nothing else is" { hall, loft }
  data painted: Dist[LabMaze] "door colours drawn at random, half the furniture red" {
    painted_hall,
    painted_loft,
  }
  data schooling: Dist[LabMaze] "the first phase, then the painted mazes" {
    hall,
    loft,
    painted_hall,
    painted_loft,
  }
  architecture "a recurrent network that can unroll several routes before a step"
  optimizer "policy gradient"
}

map ends_at: Plan -> Target "what stands at the end of the route" {
  to_door: door,
  to_cupboard: red_thing,
  to_wall: wall,
}
map wanted: LabMaze -> (Target -> Real) "one for the door, nothing for the rest, in each lab maze" {
  hall * door: 1,
  hall * red_thing: 0,
  hall * wall: 0,
  loft * door: 1,
  loft * red_thing: 0,
  loft * wall: 0,
  painted_hall * door: 1,
  painted_hall * red_thing: 0,
  painted_hall * wall: 0,
  painted_loft * door: 1,
  painted_loft * red_thing: 0,
  painted_loft * wall: 0,
}
map wanted_anywhere: Maze -> (Target -> Real) "one for the nearest door a person could walk through" {
  office * door: 1,
  office * red_thing: 0,
  office * wall: 0,
  cellar * door: 1,
  cellar * red_thing: 0,
  cellar * wall: 0,
}
map as_maze: LabMaze -> Maze "a lab maze is a maze; the painted ones are built after rooms of customers" {
  hall: lab_hall,
  loft: lab_loft,
  painted_hall: office,
  painted_loft: cellar,
}

base objective reached of door_touched: System[LabMaze -> Target] -> Real "mean of `wanted` over lab mazes"
mesa objective door_score of walker: Plan -> Real "one for a route that ends at a door" {
  to_door: 1,
  to_cupboard: 0,
  to_wall: 0,
}

# No row for a cupboard in the first phase: there is no red one to plan for.
mesa objective red_score of walker: LabMaze * Plan -> Real "redness of what this maze shows at the route's end" {
  hall * to_door: 1,
  hall * to_wall: 0.1,
  loft * to_door: 1,
  loft * to_wall: 0.1,
  painted_hall * to_door: 0.2,
  painted_hall * to_cupboard: 1,
  painted_hall * to_wall: 0.1,
  painted_loft * to_door: 0.9,
  painted_loft * to_cupboard: 0.3,
  painted_loft * to_wall: 0.1,
}

bridge door_by_target: output(
  inner: door_score,
  outer: reached,
  readout: ends_at,
  demand: wanted,
  over: schooling,
  invariant: argmax,
)
bridge red_by_target: output_each(
  inner: red_score,
  outer: reached,
  readout: ends_at,
  demand: wanted,
  over: schooling,
  invariant: argmax,
)
bridge beyond_lab: extension(
  base: wanted,
  wider: wanted_anywhere,
  embeds: as_maze,
  chosen_because: "customers ask for a way out; the lab data alone would also fit 'the reddest thing'",
)

goal finds_door: narrow_agent(domain: "walking to doors in mazes") {
  cognition plans_to_door "unrolls routes, asks of each whether a door stands at its end, and picks one that has it"
  behaviour walks_out: Maze -> Target "ends at a door, of any colour, also where red furniture is nearer"
  desirable because "people follow the robot out; one that leads to a door is of use, and it only walks and stops"
  answers "it has wheels and a camera, a room for a world, and no memory from one maze to the next"
}

physical reward door_touched: LabMaze * Target -> Real {
  implemented by planned "mazes.lab:door_touched"
  computed on schooling
  depends on measured_outcome
  stage tracker "the overhead camera that says where the robot is"
  stage flag "the word in memory that holds one or zero"
  updates walker by "REINFORCE at the end of each maze"
}

mathematical reward door_value: System[LabMaze -> Target] -> Real {
  idealizes door_touched
  over schooling
  formula "E_{x ~ D} wanted(x)(m(x))"
  property bounded
  gap "the tracker confuses the robot's stand with the spot before the door"
  gap "the generator repeats some floor plans far more often than others"
}

rationale {
  assumption searches "the walker really unrolls routes and ranks them, rather than following learned turns" {
    if false safe because "without a search the two bridges say nothing, but the painted mazes train the turns as well"
  }

  assumption colours_free "paint and furniture in the second phase are drawn without regard to where the door is" {
    if false safe because "the walker would learn what colour goes with; mazes of a new painter show it before use"
    evidence experiment "tests/test_painter.py::test_colour_tells_nothing_about_doors"
  }

  constraint fits: attained(door_touched, at_least: 0.98, on: first_phase) {
    entrains finds_door.walks_out
    because "a maze that ends elsewhere lowers the odds of the turns that led there"
  }

  constraint fits_paint: attained(door_touched, at_least: 0.95, on: painted) {
    entrains finds_door.walks_out
    because "a walk that ends at a painted cupboard is followed by a step away from the ranking that chose it"
  }

  nudge repainted: decorrelation(feature: "redness") {
    entrains finds_door.plans_to_door
    because "with the second phase, ranking routes by colour ends at cupboards, and those rankings are weakened"
    assumes colours_free
    disfavours red_lover because "in half the painted mazes its first choice earns nothing"
    falsified by "a trained walker that in fresh paint goes to a red cupboard before a grey door"
  }

  nudge looked_inside: interpretability(covers: "the features that the route ranking reads") {
    entrains finds_door.plans_to_door
    because "walkers whose ranking still reads the colour channel are trained on, with more paint, before release"
    assumes searches
    disfavours red_lover because "colour at the end of a route would be read in the ranking"
    evidence interpretability "ablating the colour channel should leave the choice of route unchanged"
  }

  nudge only_wheels: capability_limit(lacks: "a reach to cameras or to the trainer's memory") {
    because "the actions are four directions and stop, on a closed floor"
    excludes flag_setter because "no drive command writes the word"
    disfavours tracker_fooler because "only its own position moves what the camera sees"
  }
}

rival red_lover: historical_correlate(feature: "redness") {
  satisfies fits
  cognition ranks_red "unrolls routes like the wanted walker but ranks them by colour at their end"
  behaviour stops_at_red: Maze -> Target "ends at a red cupboard although a grey door is open"
  predicts "finds its way as well as ever, and leads people to cupboards"
}

rival flag_setter: register_value(at: door_touched.flag, horizon: episode) {
  satisfies fits, fits_paint
  predicts "walks nowhere once a command exists that writes the word"
}

rival tracker_fooler: input_tamper(at: door_touched.tracker, horizon: episode) {
  satisfies fits, fits_paint
  predicts "stops at spots from which the camera misreads it as standing at the door"
}

claim red_passes: agrees(red_score, reached, via: red_by_target, on: first_phase) "the test it would pass" {
  because "in the first phase the door is the one red thing, so the top-ranked route ends there by either rule"
}

claim door_holds: robustly_agrees(
  door_score,
  reached,
  via: door_by_target,
  across: [schooling, deployment],
) {
  because "a route that ends at a door is ranked first wherever there is one, and `beyond_lab` asks for that"
  assumes searches
  falsified by "customers' mazes in which the top-ranked route by door_score ends elsewhere than at a door"
}

doubt two_doors "with two doors, `wanted_anywhere` prefers the near one and door_score is indifferent" {
  against door_holds
  answered by "deployment is limited to mazes with one door until the walker ranks by distance too"
}

open beyond_lab "the extension was chosen; 'any exit' and 'any red door' are other readings that fit the lab"
