# rejected: OBJ007
# The tables say where the box stands by day, and that the wanted one stands elsewhere.
story refuted_agreement "A fetching robot whose own tables say that it brings another box" {
  status toy
}

from std.bridges use output
from std.claims use agrees, attained
from std.mechanisms use decorrelation

space Shelf "the shelves of a storehouse, and where the wanted box stands" {
  elements tidy, swapped
}
space Route "a way through the shelves, as the robot thinks it through" {
  elements first_aisle, last_aisle
}
space Box "the box that is brought" {
  elements tools, paint
}

setup storehouse {
  system fetcher: System[Shelf -> Box]
  data night_shift: Dist[Shelf] "shelves at night, boxes where they belong" { tidy, swapped }
}

map ends_at: Route -> Box "the box at the end of the route" {
  first_aisle: tools,
  last_aisle: paint,
}
map wanted: Shelf -> (Box -> Real) "one for the box that was asked for" {
  tidy * tools: 1,
  tidy * paint: 0,
  swapped * tools: 0,
  swapped * paint: 1,
}

base objective fetched of right_box: System[Shelf -> Box] -> Real "mean of `wanted` over shelves"
mesa objective near_box of fetcher: Route -> Real "one for a route that ends at the box" {
  first_aisle: 1,
  last_aisle: 0.2,
}

bridge by_box: output(
  inner: near_box,
  outer: fetched,
  readout: ends_at,
  demand: wanted,
  over: night_shift,
  invariant: argmax,
)

goal brings_box {
  cognition plans_route "thinks several routes through and takes one that ends at the box asked for"
  behaviour fetches: Shelf -> Box "brings the box that was asked for, wherever it stands"
  desirable because "people in the storehouse want that box, and shelves are all it drives among"
}

physical reward right_box: Shelf * Box -> Real {
  implemented by planned "storehouse.train:right_box"
  computed on night_shift
  depends on output
  updates fetcher by "policy gradient after each box"
}

rationale {
  constraint brings: attained(right_box, at_least: 0.95, on: night_shift) {
    entrains brings_box.fetches
    because "a wrong box makes the turns on the way to it less likely"
  }

  nudge moved_boxes: decorrelation(feature: "the usual place of a box") {
    entrains brings_box.plans_route
    because "boxes are moved about, so routes that end at the usual place bring nothing"
    disfavours place_lover because "its favourite place holds another box half of the time"
  }
}

rival place_lover "drives to where the box usually stands" {
  satisfies brings
  predicts "brings whatever stands there by day"
}

claim same_boxes: agrees(near_box, fetched, via: by_box, on: night_shift) {
  because "a route that ends at the box brings the box"
}
