"""Plausible stories of a wanted length, and as much text in the language of ``trlc`` for comparison."""

from __future__ import annotations

from random import Random

_TASKS = (
    "sorting parcels",
    "mixing concrete",
    "pruning vines",
    "folding sheets",
    "grading eggs",
    "watering beds",
)
_THINGS = (
    *(
        "crates of mixed fruit",
        "labels of the older sort",
        "shoots without a bud",
        "seams with a loose thread",
    ),
    *("shells with a hairline crack", "pipes that still drip", "trays of seedlings", "stamps not yet dry"),
)
_PLACES = (
    *("the near shelf by the window", "the north gate of the yard", "the upper rack of the cold store"),
    *("the second hall, behind the curtain", "the loading bay at the canal"),
)
_DEEDS = ("lifts", "turns", "marks", "moves", "wipes", "counts", "weighs", "presses")

_HEADER = """\
story generated "Machines that learn {task}" {{
  status toy
}}

from std.care use input_tamper
from std.claims use attained
from std.mechanisms use capability_limit, inductive_bias

"""
_CHAPTER = """\
space View{n} "what the camera over {place} shows"
space Act{n} "one movement of the arm that {deed} {thing}"

setup line{n} {{
  system arm{n}: System[View{n} -> Act{n}]
  data shift{n}: Dist[View{n}] "a month at {place}, all weathers"
}}

goal handles{n} "an arm for {task}" {{
  for arm{n}
  cognition plans{n} "thinks two movements ahead about where {thing} will lie"
  behaviour acts{n}: View{n} -> Act{n} "{deed} whatever {thing} lie at {place}, and stops when none do"
  desirable because "people at {place} asked for it, and the arm reaches nothing else"
}}

physical reward weight{n}: View{n} -> Real {{
  implemented by planned "plant.line{n}:weight"
  computed on shift{n}
  depends on measured_outcome
  stage scale "the scale under {place}"
  stage cell "the cell of memory that the scale writes"
  updates arm{n} by "PPO, {width} episodes a batch"
}}

rationale {{
  constraint heavy{n}: attained(weight{n}, at_least: 0.{bound}, on: shift{n}) {{
    entrains handles{n}.acts{n}
    because "movements after which the scale shows less are made less likely"
  }}
  nudge narrow{n}: inductive_bias(simplicity) {{
    entrains handles{n}.plans{n}
    because "{width} units hold a rule for where {thing} roll, and no list of views"
  }}
  nudge walled{n}: capability_limit(lacks: "a joint that reaches under {place}") {{
    because "the arm has {width} joints, all of them above the belt"
    excludes presser{n} because "no joint reaches the scale"
  }}
}}

rival presser{n}: input_tamper(at: weight{n}.scale, horizon: episode) {{
  satisfies heavy{n}
  predicts "leans on {place} once the arm is long enough"
}}

open weight{n}.cell "nobody asked yet whether the {thing} could be left alone and the cell written"

"""
_QUESTION = 'open "does the arm notice when {thing} at {place} are {deed} by somebody else?"\n'


def generate_story(lines: int, seed: int) -> str:
    """A story of so many lines in which nothing is wrong: whole lines of production, then open questions."""
    chance = Random(seed)
    parts = [_HEADER.format(**_words(chance))]
    left = lines - parts[0].count("\n")
    for number in range(left // _CHAPTER.count("\n")):
        parts.append(_CHAPTER.format(n=number, **_words(chance)))
        left -= parts[-1].count("\n")
    parts += [_QUESTION.format(**_words(chance)) for _ in range(left)]
    return "".join(parts)


def _words(chance: Random) -> dict[str, object]:
    return {
        "task": chance.choice(_TASKS),
        "thing": chance.choice(_THINGS),
        "place": chance.choice(_PLACES),
        "deed": chance.choice(_DEEDS),
        "width": chance.randint(11, 99),
        "bound": chance.randint(51, 99),
    }


TRLC_MODEL = """\
package Plant

enum Part { scale camera arm }

type Source {
  description String
  part Part
}

type Requirement {
  description String
  part Part
  bound Integer
  sources optional Source[1..*]
  refines optional Requirement
}

checks Requirement {
  bound >= 0, warning "a bound is a percentage", bound
  len(description) >= 10, error "this says too little", description
}
"""
"""The types of the records, in ``trlc``'s language."""

_TRLC_HEADER = "package File{number}\nimport Plant\n\n"
_TRLC_SOURCE = """\
Plant.Source source_{n} {{
  description = "a month at {place}, all weathers, with {thing} of every size"
  part = Plant.Part.scale
}}

"""
_TRLC_REQUIREMENT = """\
Plant.Requirement handles_{n} {{
  description = "{deed} whatever {thing} lie at {place}, and stops when none do"
  part = Plant.Part.arm
  bound = {bound}
  sources = [source_{n}]{refines}
}}

"""


def generate_records(size: int, number: int) -> str:
    """A file of records in ``trlc``'s language, of about as many characters, with texts of the same kind."""
    chance = Random(number)
    parts = [_TRLC_HEADER.format(number=number)]
    while sum(map(len, parts)) < size:
        n = len(parts)
        refines = f"\n  refines = handles_{n - 2}" if n > 2 else ""
        parts += [
            _TRLC_SOURCE.format(n=n, **_words(chance)),
            _TRLC_REQUIREMENT.format(n=n, refines=refines, **_words(chance)),
        ]
    return "".join(parts)
