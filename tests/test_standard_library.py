"""The standard library is what the reference promises: names, parameters, and what each entry says."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from training_story.diagnostics.show_concise import concise_line
from training_story.modules.files import DiskFiles
from training_story.modules.locate import standard_library
from training_story.pipeline import check_file
from training_story.syntax import nodes
from training_story.syntax.parser import parse
from training_story.text.source import SourceFile

FILES = sorted(Path(standard_library()).glob("*.story"))

FLAVOURS = """
register_value(at: Stage, horizon: Horizon)
register_transport(at: Stage, horizon: Horizon)
replaced_function(at: Stage, horizon: Horizon)
hardware_fault(at: Stage, horizon: Horizon)
input_tamper(at: Stage, horizon: Horizon)
rater_approval(at: Stage, horizon: Horizon)
apparent_success(at: Stage, horizon: Horizon)
grader_output(at: Stage, horizon: Horizon)
logged_value(at: Stage, horizon: Horizon)
reinforcement(at: Stage, horizon: Horizon)
prediction_match(rule: Mathematical, horizon: Horizon)
future_prediction(rule: Mathematical, horizon: Horizon)
reference_prediction(under: Data)
decision_rule(rule: Mathematical, over: Data)
intended_outcome(of: Behaviour, horizon: Horizon)
specified_concept(concept: Text)
historical_correlate(feature: Text)
internal_state(state: Text)
remote_incentive(from: Text)
being_selected(by: Text)
schemer(towards: Text)
pointer(to: Text)
selected_only()
kludge(drives: List[Text])
other(refers_to: Text, predicts: Text, test: Text)
"""
PREDICATES = """
attained(loss: Physical, at_most or at_least: Real, on: Data)
only_if(loss: Physical, at_most or at_least: Real, then: Behaviour, except?: List[Stage])
optima_satisfy(loss: Mathematical, over: Data, then: Property)
training_yields(setup: Setup, loss: Physical, then: Property, prompted_by: Text, measured_by: Text)
optimal_in_limit(loss: Mathematical, then: Property)
near_optimal(loss: Mathematical, within: Real, then: Property)
correct_feedback(loss: Physical, on: Data, errors: List[Text])
no_predictable_deviation(loss: Physical, on: Data, knowing: Text)
gradeable(loss: Physical, on: Data, cost: Text)
exact_targets(loss: Loss, on: Data)
penalizes(loss: Physical, behaviour: Behaviour, on: Data)
reinforces(loss: Physical, cognition: Cognition, when: Text)
proper(loss: Mathematical, over: Data)
agrees(inner: Objective, outer: Objective, via?: Bridge, on: Data)
robustly_agrees(inner: Objective, outer: Objective, via?: Bridge, across: List[Data])
equilibrium(game: Mathematical, then: Property)
best_given(rule: Mathematical, over: Data, knowledge: Cognition, then: Behaviour)
desirable_if_cared(about: Loss, as: Care)
impact_aligned(system: System, judged_by: Text)
"""
REJECTED = {
    *("aligned_with", "represents", "captures", "encodes", "specifies"),
    *("outer_aligned", "inner_aligned", "internalizes", "incentivizes"),
}
CLASSES = """
loss_minimizer()
fully_aligned(with: Text)
corrigible(mechanism: Text)
approval_directed(overseer: Text)
myopic(horizon: Horizon)
simulator(of: Text)
narrow_agent(domain: Text)
truthful_answerer()
heuristics()
human_concept_predictor()
values()
model_organism(shows: Text)
custom(kind: Text)
"""
MECHANISMS = """
inductive_bias(kind: Bias)
capability_limit(lacks: Text)
interpretability(covers: Text)
automated_oversight(overseer: Text)
process_supervision(judge: Text)
cognitive_science(models: Text)
precursor_check(precursor: Text, necessary_because: Text)
loss_landscape(region: Text)
game_theoretic(game: Text)
reinforcement_schedule(event: Text)
decorrelation(feature: Text)
inoculation(prompt: Text)
pretrained_concepts(concept: Text)
developer_iteration(signal: Text)
"""
OUTPUT = (
    "outer: Base[System[X -> O] -> Real], readout: Map[C -> O], demand: Map[X -> (O -> Real)], over: Data[X],"
    " invariant: Invariance"
)
TWO = "inner: Objective[A -> Real], outer: Objective[B -> Real]"
WIDER = "base: Map[X -> (O -> Real)], wider: Map[Y -> (O -> Real)], embeds: Map[X -> Y]"
BRIDGES = f"""
output[X, O, C](inner: Objective[C -> Real], {OUTPUT})
output_each[X, O, C](inner: Objective[X * C -> Real], {OUTPUT})
world[A, B, W]({TWO}, inner_reads: Map[A -> W], outer_reads: Map[B -> W])
swap[C, T](inner: Objective[C -> Real], outer: Base[T], replacement: Objective[C -> Real])
identity[A](inner: Objective[A -> Real], outer: Objective[A -> Real])
extension[X, Y, O]({WIDER}, chosen_because: Text)
pointer[A, B]({TWO}, variable: Text)
"""
CHOICES = {
    "Horizon": "action, step, episode, lifetime, discounted(gamma: Real), time_average, total",
    "Role": "terminal, instrumental(towards: Text), contextual(when: Text)",
    "Evaluation": "on_policy, current_function, future_function, habit",
    "Bias": "simplicity, speed, smoothness, locality, path_dependence",
    "Invariance": "argmax, ordering, scale, none",
}
LOSSES = {
    *("cross_entropy", "squared_error", "hinge", "policy_gradient", "advantage", "preference_model"),
    *("direct_preference", "kl_to_reference", "contrastive"),
}
LIMITS = {"optimal_in_limit", "near_optimal", "equilibrium"}
NEEDED = {
    "flavour": {"reads", "predicts", "test", "source"},
    "predicate": {"reads", "because", "source"},
    "rejected predicate": {"because", "instead", "source"},
    "class": {"asks", "because", "source"},
    "mechanism": {"reads", "because", "weakness", "source"},
    "bridge": {"reads", "because", "source"},
}


@cache
def library(name: str) -> tuple[SourceFile, nodes.File]:
    """The text and the tree of a library."""
    path = Path(standard_library()) / f"{name}.story"
    source = SourceFile(str(path), path.read_text(encoding="utf-8"))
    return source, parse(source).file


def schemas(name: str, kind: str) -> dict[str, nodes.Schema]:
    """The schemas of one kind in a library, by name."""
    declared = library(name)[1].declarations
    return {each.name.text: each for each in declared if isinstance(each, nodes.Schema) and each.kind == kind}


def as_written(name: str, kind: str) -> set[str]:
    """The signatures of the schemas of one kind, each on one line."""
    text = library(name)[0].text
    return {_signature(text, schema) for schema in schemas(name, kind).values()}


def _signature(text: str, each: nodes.Schema | nodes.Variant) -> str:
    variables = ", ".join(name.text for name in each.variables) if isinstance(each, nodes.Schema) else ""
    parameters = ", ".join(" ".join(text[part.span.start : part.span.end].split()) for part in each.parameters)
    is_bare = isinstance(each, nodes.Variant) and not parameters
    return each.name.text + (f"[{variables}]" if variables else "") + ("" if is_bare else f"({parameters})")


EVERY_SCHEMA = [each for path in FILES for each in library(path.stem)[1].declarations if isinstance(each, nodes.Schema)]


def keywords(schema: nodes.Schema) -> set[str]:
    """The keywords of its fields."""
    found = set()
    for field in schema.fields:
        assert isinstance(field, nodes.TextField | nodes.WordField | nodes.PathsField)
        found.add(str(field.keyword))
    return found


@pytest.mark.parametrize(
    ("file", "kind", "listed"),
    [
        ("care", "flavour", FLAVOURS),
        ("claims", "predicate", PREDICATES),
        ("goals", "class", CLASSES),
        ("mechanisms", "mechanism", MECHANISMS),
        ("bridges", "bridge", BRIDGES),
    ],
)
def test_a_library_has_the_entries_of_the_reference(file: str, kind: str, listed: str) -> None:
    """Each entry is there, with these parameters and no others."""
    assert as_written(file, kind) == set(listed.strip().splitlines())


def test_the_rejected_predicates_are_those_of_the_reference() -> None:
    """Each is known, and takes two things that are said to be in a relation."""
    rejected = schemas("claims", "rejected predicate")

    assert set(rejected) == REJECTED
    assert {len(each.parameters) for each in rejected.values()} == {2}


def test_the_choices_have_the_words_of_the_reference() -> None:
    """In the order of the reference, from near to far or from strict to lax."""
    found = {
        each.name.text: ", ".join(_signature(library(path.stem)[0].text, variant) for variant in each.variants)
        for path in FILES
        for each in library(path.stem)[1].declarations
        if isinstance(each, nodes.Choice)
    }

    assert found == CHOICES


def test_common_losses_are_in_the_catalogue() -> None:
    """Each is a function of whole systems to numbers, with a formula and a source."""
    losses = {each.name.text: each for each in library("losses")[1].declarations if isinstance(each, nodes.Loss)}

    assert set(losses) >= LOSSES
    for name, loss in losses.items():
        text = library("losses")[0].text[loss.span.start : loss.span.end]
        assert loss.layer == "mathematical", name
        assert re.search(r":\s*System\[.*\] -> Real\b", text.partition('"')[0]), name
        assert loss.gloss is not None, name
        assert re.search(r'^  formula "', text, re.MULTILINE), name
        assert re.search(r'^  source "', text, re.MULTILINE), name


@pytest.mark.parametrize("schema", EVERY_SCHEMA, ids=lambda schema: f"{schema.kind} {schema.name.text}")
def test_an_entry_says_what_its_kind_needs(schema: nodes.Schema) -> None:
    """It has a gloss on one line, and the fields that messages and pages are made of."""
    assert re.fullmatch(r"[^A-Z\n].*[^.\n]", schema.gloss.value)
    assert NEEDED[schema.kind] <= keywords(schema)


@pytest.mark.parametrize("schema", EVERY_SCHEMA, ids=lambda schema: f"{schema.kind} {schema.name.text}")
def test_a_reading_names_parameters_alone(schema: nodes.Schema) -> None:
    """What stands in braces in ``reads`` is a parameter, and each parameter of a predicate is read."""
    parameters = {" or ".join(name.text for name in each.names) for each in schema.parameters}
    readings = [
        field.text.value for field in schema.fields if isinstance(field, nodes.TextField) and field.keyword == "reads"
    ]
    read = set(re.findall(r"\{([^}]*)\}", "".join(readings)))

    assert read <= parameters
    if schema.kind == "predicate":
        assert read == parameters


def test_what_holds_in_a_limit_says_so() -> None:
    """These predicates, and no others, have the modality ``limit``."""
    limits = {
        schema.name.text
        for schema in schemas("claims", "predicate").values()
        for field in schema.fields
        if isinstance(field, nodes.WordField) and (field.keyword, field.word.text) == ("modality", "limit")
    }

    assert limits == LIMITS


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_library_checks_without_findings(path: Path) -> None:
    """Nor are there notes."""
    assert [concise_line(each) for each in check_file(str(path), DiskFiles()).diagnostics] == []


def test_the_libraries_are_those_of_the_reference() -> None:
    """Nothing else is shipped as a library."""
    assert [path.stem for path in FILES] == [
        "bridges",
        "care",
        "claims",
        "goals",
        "lexicon",
        "losses",
        "mechanisms",
    ]
