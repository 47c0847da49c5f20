"""The standing of an argument and its minimal cut sets, held against brute force on random graphs."""

from __future__ import annotations

from collections.abc import Collection
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from training_story.argument.cut_sets import cut_sets
from training_story.argument.graph import Edge, EdgeKind, Graph, Node, NodeKind
from training_story.argument.open_doubts import open_doubts
from training_story.argument.sensitivity import sensitivity
from training_story.argument.standing import Reading, Standing, standing
from training_story.text.source import Span


def node(id: str, kind: NodeKind, word: str = "") -> Node:
    """A node without a declaration."""
    return Node(id, kind, None, "", Span(0, 0), word)


@st.composite
def graphs(draw: st.DrawFn, most: int = 6) -> Graph:
    """Small arguments of every shape: circles, doubts on anything, rivals answered in every way."""
    number_of_doubts, number_with_evidence = draw(st.integers(0, 2)), draw(st.integers(0, 3))
    has_open, has_circles = draw(st.booleans()), draw(st.booleans())
    assumptions = [f"a{at}" for at in range(draw(st.integers(0, most)))]
    steps = [f"s{at}" for at in range(draw(st.integers(1, most)))]
    claims = [f"c{at}" for at in range(draw(st.integers(0, 3)))]
    properties = [f"p{at}" for at in range(draw(st.integers(1, 3)))]
    rivals = [f"r{at}" for at in range(draw(st.integers(0, 3)))]
    nodes = [node(id, "assumption") for id in assumptions]
    nodes += [node(id, "step", draw(st.sampled_from(["constraint", "nudge", "selection"]))) for id in steps]
    nodes += [node(id, "claim") for id in claims]
    nodes += [node(id, "property") for id in properties]
    nodes += [node(id, "rival", draw(st.sampled_from(["", "", "", "accepted"]))) for id in rivals]
    edges: list[Edge] = []

    def some(kind: EdgeKind, sources: list[str], targets: list[str], most_targets: int) -> None:
        for source in sources:
            if targets:
                chosen = draw(st.lists(st.sampled_from(targets), max_size=most_targets, unique=True))
                edges.extend(Edge(kind, source, target, "") for target in chosen)

    # Where grounds come earlier in the list there are no circles.
    inner = [*steps, *claims]
    for at, id in enumerate(inner):
        some("draws from", [id], inner if has_circles else inner[:at], 2)
    some("assumes", inner, assumptions, 3)
    some("entrains", steps, properties, 2)
    some("excludes", steps, rivals, 1)
    some("disfavours", steps, rivals, 1)
    for number in range(number_of_doubts):
        nodes.append(node(f"d{number}", "doubt", draw(st.sampled_from(["open", "answered"]))))
        some("against", [f"d{number}"], [*inner, *assumptions], 1)
    for number in range(number_with_evidence):
        nodes.append(node(f"e{number}", "evidence", "paper"))
        edges.append(Edge("backs", f"e{number}", draw(st.sampled_from([*inner, *assumptions])), ""))
    if rivals and has_open:
        nodes.append(node("o", "open"))
        edges.append(Edge("about", "o", draw(st.sampled_from(rivals)), ""))
    return Graph(tuple(nodes), tuple(edges))


def live_by_definition(graph: Graph, removed: Collection[str]) -> set[str]:
    """What is live, by growing the least fixed point one round at a time."""
    doubted = {
        edge.target
        for edge in graph.edges
        if edge.kind == "against" and graph.node_of[edge.source].word == "open" and edge.source not in removed
    }
    live: set[str] = set()
    while True:
        grown = {
            each.id
            for each in graph.nodes
            if each.kind in ("step", "claim", "assumption")
            and each.id not in removed
            and each.id not in doubted
            and all(
                edge.target in live
                for edge in graph.edges
                if edge.source == each.id and edge.kind in ("draws from", "assumes")
            )
        }
        if grown == live:
            return live
        live = grown


def falls(now: Standing, then: Standing) -> bool:
    """Whether something that held now doesn't any more."""
    return bool(set(then.unsupported) - set(now.unsupported) or set(then.unanswered) - set(now.unanswered))


@settings(max_examples=150, deadline=None)
@given(graphs(), st.data())
def test_what_is_live_is_the_least_fixed_point_of_its_definition(graph: Graph, data: st.DataObject) -> None:
    """The worklist and a round-by-round reading of the definition agree, whatever is taken away."""
    removed = data.draw(st.sets(st.sampled_from([each.id for each in graph.nodes])))
    now = standing(graph, removed)
    live = live_by_definition(graph, removed)
    assert set(now.live) == live
    for id, steps in now.supporters.items():
        entraining = {edge.source for edge in graph.edges if edge.kind == "entrains" and edge.target == id}
        assert set(steps) == entraining & live
    for id, rival in now.rivals.items():
        excluding = {edge.source for edge in graph.edges if edge.kind == "excludes" and edge.target == id}
        assert rival.is_live == (graph.node_of[id].word != "accepted" and not excluding & live)


@settings(max_examples=150, deadline=None)
@given(graphs(), st.data())
def test_taking_away_never_adds_support_and_never_removes_a_live_rival(graph: Graph, data: st.DataObject) -> None:
    """Steps, claims, assumptions and evidence only ever help the story."""
    supporting = [each.id for each in graph.nodes if each.kind in ("step", "claim", "assumption", "evidence")]
    fewer = data.draw(st.sets(st.sampled_from(supporting)))
    more = fewer | data.draw(st.sets(st.sampled_from(supporting)))
    before, after = standing(graph, fewer), standing(graph, more)
    assert set(after.live) <= set(before.live)
    assert set(before.unsupported) <= set(after.unsupported)
    assert {id for id, steps in after.supporters.items() if steps and after.is_evidenced(id)} <= {
        id for id, steps in before.supporters.items() if steps and before.is_evidenced(id)
    }
    for id, rival in before.rivals.items():
        assert after.rivals[id].is_live >= rival.is_live
        assert (after.rivals[id].state == "unanswered") >= (rival.state == "unanswered")
    assert after.stands <= before.stands


@settings(max_examples=300, deadline=None)
@given(graphs(), st.integers(0, 4))
def test_the_cut_sets_are_those_that_brute_force_finds(graph: Graph, order: int) -> None:
    """Every set listed brings the story down, no part of one does, and none of the order is missing."""
    now = standing(graph)
    assumptions = [each.id for each in graph.nodes if each.kind == "assumption"]
    minimal: list[frozenset[str]] = []
    for size in range(1, order + 1):
        for chosen in combinations(assumptions, size):
            if not any(smaller <= set(chosen) for smaller in minimal) and falls(now, standing(graph, chosen)):
                minimal.append(frozenset(chosen))
    all_of_them = cut_sets(graph, now, order)
    found = all_of_them.sets
    assert all_of_them.order == order
    assert [frozenset(cut.assumptions) for cut in found] == minimal
    for cut in found:
        then = standing(graph, cut.assumptions)
        assert set(cut.properties) == set(then.unsupported) - set(now.unsupported)
        assert set(cut.rivals) == set(then.unanswered) - set(now.unanswered)


def inner(graph: Graph) -> list[str]:
    """What a chain of setups may leave out."""
    return [each.id for each in graph.nodes if each.kind in ("property", "step", "claim", "rival")]


@settings(max_examples=300, deadline=None)
@given(graphs(), st.data())
def test_sensitivity_says_what_changes_when_one_thing_is_taken_away(graph: Graph, data: st.DataObject) -> None:
    """What is listed for a thing is the difference between the standings with and without it, in the graph's order."""
    outside = frozenset(data.draw(st.sets(st.sampled_from(inner(graph)), max_size=3)))
    now = standing(graph, outside)
    for taken in sensitivity(graph, now, outside):
        then = standing(graph, outside | {taken.id})
        assert list(taken.unsupported) == [id for id in then.unsupported if now.supporters[id]]
        assert list(taken.falls) == [id for id in now.live if id not in then.live and id != taken.id]
        assert taken.brings_down == falls(now, then)
        assert [(each.rival, each.before, each.after) for each in taken.risen] == [
            (id, was.state, then.rivals[id].state) for id, was in now.rivals.items()
            if was.state != then.rivals[id].state
        ]  # fmt: skip
        assert list(taken.bare) == [id for id in then.live if id in then.bare and id not in now.bare]
        assert list(taken.unevidenced) == [
            id for id, steps in now.supporters.items()
            if steps and now.is_evidenced(id) and then.supporters[id] and not then.is_evidenced(id)
        ]  # fmt: skip
        assert taken.changes_nothing == (_said(now, taken.id) == _said(then, taken.id))


def _said(standing: Standing, without: str) -> object:
    """All that is said of what stands, but for one thing and for how much evidence there is behind the rest."""
    live = [id for id in standing.live if id != without]
    evidenced = [id for id, steps in standing.supporters.items() if steps and standing.is_evidenced(id)]
    states = [rival.state for rival in standing.rivals.values()]
    return live, standing.bare - {without}, standing.unsupported, evidenced, states


@settings(max_examples=300, deadline=None)
@given(graphs(), st.data())
def test_an_open_doubt_says_what_an_answer_would_let_stand(graph: Graph, data: st.DataObject) -> None:
    """What is listed for a doubt is the difference between the standings with and without it, in the graph's order."""
    outside = frozenset(data.draw(st.sets(st.sampled_from(inner(graph)), max_size=3)))
    now = standing(graph, outside)
    order = ("unanswered", "open", "disfavoured", "excluded", "accepted")
    doubts = list(open_doubts(graph, now, Reading(graph), outside))
    for doubt in doubts:
        then = standing(graph, outside | {doubt.id})
        assert list(doubt.brings_back) == [id for id in then.live if id not in now.live]
        assert list(doubt.supports) == [id for id in now.unsupported if then.supporters[id]]
        assert list(doubt.answers) == [
            id for id, was in now.rivals.items() if order.index(was.state) < order.index(then.rivals[id].state)
        ]
    of_all = {each.id for each in graph.nodes if each.kind == "doubt" and each.word == "open"}
    assert {doubt.id for doubt in doubts} <= of_all


def wide(steps: int, assumptions: int) -> Graph:
    """One property that each of some steps entrains, and one rival against which they all stand.

    The assumptions are dealt out in overlapping hands, so that there are many cut sets and no short way to them.
    """
    nodes = [node("p", "property"), node("r", "rival")]
    nodes += [node(f"a{at}", "assumption") for at in range(assumptions)]
    edges = []
    for step in range(steps):
        nodes.append(node(f"s{step}", "step", "nudge"))
        edges += [Edge("entrains", f"s{step}", "p", ""), Edge("excludes", f"s{step}", "r", "")]
        edges += [
            Edge("assumes", f"s{step}", f"a{at}", "") for at in range(assumptions) if (at * 7 + step * 13) % 5 < 2
        ]
    return Graph(tuple(nodes), tuple(edges))


def test_two_hundred_assumptions_have_their_triples_listed_without_trying_them_all() -> None:
    """Of 1.3 million triples of assumptions those that count are found, each with all three needed."""
    graph = wide(steps=3, assumptions=200)
    now = standing(graph)
    found = cut_sets(graph, now, 3).sets
    reading = Reading(graph)
    assert found
    for cut in (*found[:20], *found[-20:]):
        assert falls(now, reading.standing(cut.assumptions))
        for left_out in cut.assumptions:
            assert not falls(now, reading.standing([each for each in cut.assumptions if each != left_out]))


def test_what_is_down_already_makes_no_set_a_cut_set() -> None:
    """A property without support is told of, and doesn't hide what else may fall."""
    nodes = [node("wished", "property"), node("p", "property"), node("a", "assumption"), node("b", "assumption")]
    nodes += [node("s", "step", "nudge")]
    graph = Graph(tuple(nodes), (Edge("entrains", "s", "p", ""), Edge("assumes", "s", "a", "")))
    now = standing(graph)
    assert now.unsupported == ["wished"]
    assert [(cut.assumptions, cut.properties) for cut in cut_sets(graph, now, 2).sets] == [(("a",), ("p",))]


def test_a_size_with_too_many_sets_is_left_out() -> None:
    """Of 190,000 sets of four none is listed where so many can't be made; all smaller ones are."""
    graph = wide(steps=4, assumptions=200)
    now = standing(graph)
    found = cut_sets(graph, now, 8, most_steps=10_000)
    assert found.order == 2
    assert {len(cut.assumptions) for cut in found.sets} == {2}
    assert cut_sets(graph, now, 1, most_steps=0).order == 0
