"""Agreement of objectives, computed from tables."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

import pytest
from compiling import findings, listed
from hypothesis import given, settings
from hypothesis import strategies as st
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.pipeline import Compiler
from training_story.semantics.agreement import Agreement, OnData, agreements
from training_story.semantics.tables import exact

SPECS = Path(__file__).parent.parent / "specs"

Inner = Mapping[tuple[str, str], str]
"""From an instance and a candidate to what is written for its value."""
Demand = Mapping[tuple[str, str], str]
"""From an instance and an output to what is written for its value."""

INSTANCES = ("x", "y", "z")
CANDIDATES = ("a", "b", "c", "d")
OUTPUTS = ("o", "p", "q")
INVARIANCES = ("argmax", "ordering", "scale")


def computed(text: str) -> tuple[Agreement, ...]:
    """What the tables of a text say of its claims."""
    found = Compiler(OverlayFiles({"case.story": text}, DiskFiles())).checked_story("case.story")
    assert found is not None
    return agreements(found.story)


def story(inner: Inner, readout: Mapping[str, str], demand: Demand, invariance: str = "argmax") -> str:
    """A story with one claim of agreement on all instances, by a bridge whose inner criterion is of each instance."""
    return f"""story tables "Tables" {{ status toy }}

space X {{ elements {", ".join(INSTANCES)} }}
space C {{ elements {", ".join(CANDIDATES)} }}
space O {{ elements {", ".join(OUTPUTS)} }}

setup s {{
  system m: System[X -> O]
  data d: Dist[X] {{ {", ".join(INSTANCES)} }}
}}

map r: C -> O {{ {", ".join(f"{c}: {o}" for c, o in readout.items())} }}
map u: X -> (O -> Real) {{ {", ".join(f"{x} * {o}: {value}" for (x, o), value in demand.items())} }}
base objective f of s: System[X -> O] -> Real
mesa objective g of m: X * C -> Real {{ {", ".join(f"{x} * {c}: {value}" for (x, c), value in inner.items())} }}

bridge b: std.bridges.output_each(inner: g, outer: f, readout: r, demand: u, over: d, invariant: {invariance})

claim same: std.claims.agrees(g, f, via: b, on: d) {{ because "it is computed" }}
"""


values = st.integers(-4, 4).map(lambda number: f"{number / 4:g}")
readouts = st.fixed_dictionaries({c: st.sampled_from(OUTPUTS) for c in CANDIDATES})
demands = st.fixed_dictionaries(dict.fromkeys(itertools.product(INSTANCES, OUTPUTS), values))


@st.composite
def inners(draw: st.DrawFn) -> Inner:
    """An inner criterion by which at least one candidate is there on each instance."""
    found: dict[tuple[str, str], str] = {}
    for x in INSTANCES:
        for c in draw(st.lists(st.sampled_from(CANDIDATES), min_size=1, unique=True)):
            found[x, c] = draw(values)
    return found


def brute_force(inner: Inner, readout: Mapping[str, str], demand: Demand, invariance: str) -> set[str]:
    """The instances on which the two differ, by the definitions written out and no more."""
    differing = set()
    for x in INSTANCES:
        reached = {
            o: max(Fraction(value) for (at, c), value in inner.items() if at == x and readout[c] == o)
            for o in OUTPUTS
            if any(at == x and readout[c] == o for at, c in inner)
        }
        asked = {o: Fraction(demand[x, o]) for o in OUTPUTS}
        if invariance == "argmax":
            picked = {o for o in reached if all(reached[o] >= other for other in reached.values())}
            same = picked == {o for o in asked if all(asked[o] >= other for other in asked.values())}
        elif invariance == "ordering":
            pairs = list(itertools.product(reached, repeat=2))
            same = all((reached[o] < reached[p]) == (asked[o] < asked[p]) for o, p in pairs)
        else:
            # u = a d + b with a > 0: every two differences are in one proportion, and none is turned round.
            quads = list(itertools.product(reached, repeat=4))
            same = all(
                (reached[o] - reached[p]) * (asked[q] - asked[r]) == (reached[q] - reached[r]) * (asked[o] - asked[p])
                for o, p, q, r in quads
            ) and all(
                (reached[o] < reached[p]) == (asked[o] < asked[p]) for o, p in itertools.product(reached, repeat=2)
            )
        if not same:
            differing.add(x)
    return differing


@settings(max_examples=80, deadline=None)
@given(inners(), readouts, demands, st.sampled_from(INVARIANCES))
def test_what_is_computed_is_what_the_definition_says(
    inner: Inner, readout: Mapping[str, str], demand: Demand, invariance: str
) -> None:
    """The instances on which they differ are those of a direct reading of the definition, for each invariance."""
    (found,) = computed(story(inner, readout, demand, invariance))
    wanted = brute_force(inner, readout, demand, invariance)

    assert {each.instance for each in found.on[0].differences} == wanted
    assert found.verdict == ("differ" if wanted else "agree")
    assert found.on[0].instances == len(INSTANCES)


@settings(max_examples=60, deadline=None)
@given(inners(), readouts, demands, st.sampled_from(INVARIANCES), st.sampled_from(["0.01", "0.5", "3", "100"]))
def test_the_unit_of_an_inner_objective_is_of_no_account(
    inner: Inner, readout: Mapping[str, str], demand: Demand, invariance: str, factor: str
) -> None:
    """Multiplying it by a positive factor changes no verdict, instance by instance."""
    scaled = {key: _written(Fraction(value) * Fraction(factor)) for key, value in inner.items()}
    (before,) = computed(story(inner, readout, demand, invariance))
    (after,) = computed(story(scaled, readout, demand, invariance))

    assert [each.instance for each in before.on[0].differences] == [each.instance for each in after.on[0].differences]


def _written(value: Fraction) -> str:
    return f"{float(value):.6f}"


@settings(max_examples=80, deadline=None)
@given(inners(), readouts, demands, st.data())
def test_where_rows_are_missing_nothing_false_is_said(
    inner: Inner, readout: Mapping[str, str], demand: Demand, data: st.DataObject
) -> None:
    """Without some rows of what is demanded or read out, no instance is said to differ that doesn't."""
    asked = {key: value for key, value in demand.items() if data.draw(st.booleans())}
    read = {key: value for key, value in readout.items() if data.draw(st.booleans())}
    found = computed(story(inner, read, asked))
    differing = {each.instance for one in found for on in one.on for each in on.differences}

    assert differing <= brute_force(inner, readout, demand, "argmax")
    if len(asked) < len(demand) and not differing:
        assert all(one.verdict == "unknown" for one in found)
        assert all(on.missing for one in found for on in one.on)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_a_broken_table_gives_no_traceback(data: st.DataObject) -> None:
    """Whatever is written in the place of some words, there are findings, and what can be computed is."""
    text = (SPECS / "red_doors.story").read_text(encoding="utf-8")
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 30))
        put = data.draw(
            st.sampled_from(["", "*", ":", ",", "{", "}", "hall", "1e9999", "-3", "%", "elements", "\n", "space X"])
        )
        text = text[:at] + put + text[at + cut :]
    findings(text)
    computed(text)


def test_the_red_doors_agree_in_training_and_differ_after() -> None:
    """Computed from the story's own mazes: the redness rule passes in the first phase and not in painted mazes."""
    found = {each.said.symbol.name: each for each in computed((SPECS / "red_doors.story").read_text(encoding="utf-8"))}
    red, door = found["red_passes"], found["door_holds"]

    assert red.verdict == "agree"
    assert {on.data.name: on.verdict for on in red.elsewhere} == {
        "painted": "differ", "schooling": "differ", "deployment": "differ",
    }  # fmt: skip
    painted = next(on for on in red.elsewhere if on.data.name == "painted")
    assert [(each.instance, each.inner, each.outer) for each in painted.differences] == [
        ("painted_hall", "`red_thing`", "`door`")
    ]
    assert door.verdict == "agree"


def test_a_wider_space_is_compared_by_the_map_of_the_extension() -> None:
    """What is wanted anywhere is asked of the redness rule at the lab maze that was built after a customer's room."""
    text = (SPECS / "red_doors.story").read_text(encoding="utf-8")
    deployment = _red_in_deployment(text)

    assert deployment.verdict == "differ"
    assert [each.instance for each in deployment.differences] == ["office"]


def test_a_maze_that_the_embedding_does_not_lead_to_is_missing() -> None:
    """The redness rule is given of lab mazes alone, so nothing follows for a room that none was built after."""
    text = (SPECS / "red_doors.story").read_text(encoding="utf-8")
    assert "  painted_loft: cellar,\n" in text
    deployment = _red_in_deployment(text.replace("  painted_hall: office,\n  painted_loft: cellar,\n", ""))

    assert deployment.verdict == "unknown"
    assert deployment.missing == (
        "`red_score` on `office`, which no `as_maze` leads to",
        "`red_score` on `cellar`, which no `as_maze` leads to",
    )


def _red_in_deployment(text: str) -> OnData:
    red = next(each for each in computed(text) if each.said.symbol.name == "red_passes")
    return next(on for on in red.elsewhere if on.data.name == "deployment")


def test_a_claim_that_tables_refute_is_an_error_at_the_claim() -> None:
    """With both rows as causes, and the data on which they do agree as what to say instead."""
    text = (SPECS / "red_doors.story").read_text(encoding="utf-8")
    text = text.replace("via: red_by_target, on: first_phase)", "via: red_by_target, on: schooling)")
    (found,) = [each for each in findings(text) if each.code.number == "OBJ007"]

    assert found.message == "`red_score` and `reached` differ on `painted_hall` of `schooling`"
    assert [label.message for label in found.labels] == [
        "`red_score` picks `red_thing`", "asked for: `door`", "of these it is said",
    ]  # fmt: skip
    assert found.help[0] == "say it of data on which they agree, such as `first_phase`"


IDENTITY = """story both "One table decides and is trained" {{ status toy }}

space Room {{ elements left, right }}
space Act {{ elements go, stay }}

setup s {{
  system m: System[Room -> Act]
  data rooms: Dist[Room] {{ left, right }}
}}

mesa objective table of m: Room * Act -> Real {{ left * go: 1, left * stay: 0, right * go: 0, right * stay: {stay} }}
behavioural objective shown of m: Room * Act -> Real {{
  left * go: 5,
  left * stay: 4,
  right * go: 0,
  right * stay: 1,
}}

bridge b: std.bridges.identity(table, shown)

claim same: std.claims.agrees(table, shown, via: b, on: rooms) {{ because "it is computed" }}
"""


@pytest.mark.parametrize(("stay", "verdict"), [("1", "agree"), ("0", "differ"), ("-1", "differ")])
def test_objectives_of_one_domain_are_compared_without_a_readout(stay: str, verdict: str) -> None:
    """On each instance of the data, what the one picks against what the other picks; a tie isn't a pick of either."""
    (found,) = computed(IDENTITY.format(stay=stay))

    assert found.verdict == verdict


def test_nothing_is_recorded_where_nothing_is_written_out() -> None:
    """Claims of agreement without a table have no record."""
    text = (SPECS / "rejected" / "obj005_robust_on_one.story").read_text(encoding="utf-8")

    assert computed(text) == ()


BROKEN = """story broken "Tables with mistakes" {{ status toy }}

space X {{ elements hall, loft }}
space Y
data d: Dist[X] {{ hall }}
{line}
"""


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("map t: X -> X { hal: loft }", "TYP006 `hal` is no element of `X` [hal]"),
        ("map t: X -> X { hall: lof }", "TYP006 `lof` is no element of `X` [lof]"),
        ("map t: X -> X { hall: loft, hall: hall }", "TYP007 the row `hall` is given twice [hall: hall]"),
        ("map t: X -> X { hall * loft: hall }", "TYP001 a row of `t` begins with one element each of `X`"),
        ("map t: X -> X { hall: 3 }", "TYP001 `t` gives an element of `X` [3]"),
        ("map t: X -> X { hall }", "TYP001 a row of `t` says what it gives [hall]"),
        ("map t: X -> Real { hall: loft }", "TYP001 `t` gives a number [loft]"),
        ("map t: X -> Real { hall: 1e999999999 }", "TYP001 this number is too long to calculate with [1e999999999]"),
        ("map t: X -> Y { hall: a }", "TYP001 `t` is written out, and `Y` isn't [hall: a]"),
        ("data t: Dist[X] { hall: 2 }", "TYP001 what is drawn from data has no value [2]"),
        ("space Z { elements a, b, a }", "NAM002 `a` is declared twice [a]"),
        ('space Z { python "a.b:C" python "a.b:D" }', "SYN005 "),
    ],
)  # fmt: skip
def test_a_mistake_in_a_table_has_one_finding(line: str, found: str) -> None:
    """Said at the word that is wrong."""
    errors = [each for each in listed(findings(BROKEN.format(line=line))).splitlines() if " error " in each]

    assert len(errors) == 1
    assert found in errors[0]


@given(st.integers(-(10**6), 10**6), st.integers(0, 4))
def test_numbers_are_read_exactly(number: int, places: int) -> None:
    """A decimal fraction is what it says, and a percentage a hundredth of it."""
    written = f"{number / 10**places:.{places}f}"

    assert exact(written) == Fraction(written)
    assert exact(f"{written}%") == Fraction(written) / 100


@pytest.mark.parametrize("written", ["1e401", "1e-99999999999", "1" * 401])
def test_a_number_of_hundreds_of_digits_is_not_read(written: str) -> None:
    """It would take the time that it asks for."""
    assert exact(written) is None


@pytest.mark.parametrize("comma", ["", ","])
def test_a_table_that_is_not_closed_is_one_mistake(comma: str) -> None:
    """The brace is missed before the next declaration, whose keyword could be an element."""
    line = f"data t: Dist[X] {{\n  hall,\n  loft{comma}\nmap u: X -> X {{ hall: loft }}"
    errors = [each for each in listed(findings(BROKEN.format(line=line))).splitlines() if " error " in each]

    assert len(errors) == 1
    assert "SYN003" in errors[0] or "SYN001" in errors[0] or "SYN002" in errors[0]
