"""The argument of a story in Goal Structuring Notation (GSN Community Standard, version 3, 2021).

=============================   ============================================================================
story                           GSN
=============================   ============================================================================
goal, property                  goal; a property without a step is undeveloped
step that entrains a property   strategy, resting on the goal that what the step says holds
other step, claim               goal
reason (``because``)            justification, in the context of the strategy, or of the goal where there is none
assumption                      assumption; one with evidence is a goal, since GSN gives no support to assumptions
evidence                        solution
open question                   context; where it is about a rival, that of the top goal
rival                           counter goal that challenges the goal; a step that answers it challenges that
doubt                           counter goal that challenges what it is against; its answer challenges that
=============================   ============================================================================

A counter goal is marked as defeated where its rival is excluded or its doubt answered, by the author's account.
What bears on no property is gathered under strategies of the top goal, so that every element is reached from it.
Relations are those that the standard permits and gsn2x checks: a strategy rests on goals; goals rest on goals,
strategies and solutions; nothing rests on itself, so a relation that would close a cycle is left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Literal

import attrs

from training_story.argument.graph import Graph, Node
from training_story.outline.elements import Outline, plain_text
from training_story.semantics.said import is_said
from training_story.syntax import nodes
from training_story.writers.drawing.clusters import LOOSE, cluster_of
from training_story.writers.drawing.labels import Label, labels_of
from training_story.writers.shown import shown

ElementKind = Literal["G", "S", "Sn", "A", "J", "C", "CG"]
"""Goal, strategy, solution, assumption, justification, context, counter goal: as ids begin."""


@attrs.define(eq=False)
class Element:
    """One element; it is filled while the model is made."""

    id: str
    kind: ElementKind
    text: str
    anchor: str
    """Of the entry that it comes from; empty where it comes from none, or another element bears it already."""
    supported_by: list[Element] = attrs.field(factory=list)
    in_context_of: list[Element] = attrs.field(factory=list)
    challenges: Element | None = None
    is_defeated: bool = False

    @property
    def is_undeveloped(self) -> bool:
        """Whether support is wanted and there is none."""
        return self.kind in ("G", "S") and not self.supported_by


def gsn_of(outline: Outline, graph: Graph) -> list[Element]:
    """The elements of a story's argument, the top goal first."""
    return _Model(outline, graph).elements()


class _Model:
    def __init__(self, outline: Outline, graph: Graph) -> None:
        self._outline = outline
        self._graph = graph
        self._labels = labels_of(outline, graph)
        self._cluster = cluster_of(graph)
        self._made: list[Element] = []
        self._counts: dict[str, int] = {}
        self._anchors: set[str] = set()
        self._of: dict[str, Element] = {}
        """The element that stands for a node where another rests on it."""
        self._strategy: dict[str, Element] = {}

    def elements(self) -> list[Element]:
        top = self._top()
        self._make_all(top)
        for node in self._graph.nodes:
            self._rest(node)
        self._gather(top)
        for node in self._graph.nodes:
            if node.kind == "rival":
                self._rival(node, top)
        for node in self._graph.nodes:
            if node.kind == "doubt":
                self._doubt(node, top)
            elif node.kind == "open":
                self._open(node, top)
        return self._made

    # Making elements

    def _new(self, kind: ElementKind, text: str, node: Node | None = None) -> Element:
        self._counts[kind] = self._counts.get(kind, 0) + 1
        anchor = self._labels[node.id].anchor if node is not None else ""
        anchor = "" if anchor in self._anchors else anchor
        self._anchors.add(anchor)
        element = Element(f"{kind}{self._counts[kind]}", kind, shown(text).strip() or "(nothing is said)", anchor)
        self._made.append(element)
        return element

    def _top(self) -> Element:
        """The goal of the story; where it has several, or none, one over them."""
        goals = [node for node in self._graph.nodes if node.kind == "goal"]
        if len(goals) == 1:
            self._of[goals[0].id] = top = self._new("G", self._said(goals[0]), goals[0])
            return top
        top = self._new("G", self._outline.title or self._outline.name)
        for goal in goals:
            self._of[goal.id] = element = self._new("G", self._said(goal), goal)
            top.supported_by.append(element)
        return top

    def _make_all(self, top: Element) -> None:
        for node in self._graph.nodes:
            match node.kind:
                case "property":
                    self._of[node.id] = self._new("G", self._said(node), node)
                case "claim":
                    self._of[node.id] = self._new("G", self._holds(node), node)
                case "step":
                    if self._kinds_from(node, "entrains"):
                        text = f"By the {node.word or 'step'} {self._name(node)}"
                        self._strategy[node.id] = self._new("S", text, node)
                    self._of[node.id] = self._new("G", self._holds(node), node)
                case "assumption":
                    has_evidence = any(edge.kind == "backs" for edge in self._graph.edges_to.get(node.id, ()))
                    if has_evidence:
                        self._of[node.id] = self._new("G", f"Assumption {self._said(node)}", node)
                    else:
                        self._of[node.id] = self._new("A", self._said(node), node)
                case "evidence":
                    self._of[node.id] = self._new("Sn", f"{node.word or 'evidence'}: {node.text}", node)
                case "goal" | "rival" | "doubt" | "open":
                    pass

    def _name(self, node: Node) -> str:
        return self._labels[node.id].name

    def _said(self, node: Node) -> str:
        label = self._labels[node.id]
        return f"{label.name}: {label.text}" if label.text else label.name

    def _holds(self, node: Node) -> str:
        """What a step states, by the outline; else its name."""
        summary = self._summaries.get(self._labels[node.id].anchor, "")
        return f"{self._name(node)} holds: {summary}" if summary else f"{self._name(node)} holds"

    @cached_property
    def _summaries(self) -> dict[str, str]:
        return {entry.anchor: plain_text(entry.summary) for entry in self._outline.entries()}

    def _kinds_from(self, node: Node, *kinds: str) -> list[str]:
        return [edge.target for edge in self._graph.edges_from.get(node.id, ()) if edge.kind in kinds]

    # What rests on what

    def _rest(self, node: Node) -> None:
        element = self._of.get(node.id)
        if element is None:
            return
        strategy = self._strategy.get(node.id)
        if strategy is not None:
            self._support(strategy, [element])
        holder = strategy or element
        if node.kind in ("step", "claim") and node.text:
            holder.in_context_of.append(self._new("J", node.text))
        for edge in self._graph.edges_from.get(node.id, ()):
            target = self._of.get(edge.target)
            if target is None:
                continue
            match edge.kind:
                case "has":
                    self._support(element, [target])
                case "draws from":
                    self._support(element, [target])
                case "assumes":
                    if target.kind == "A":
                        self._context(holder, target)
                    else:
                        self._support(holder, [target])
                case "entrains":
                    if strategy is not None:
                        self._support(target, [strategy])
                case "backs":
                    self._support(target, [element])
                case "excludes" | "disfavours" | "satisfies" | "against" | "about":
                    pass

    def _support(self, upper: Element, lower: Iterable[Element]) -> None:
        """Let one element rest on others, where the standard permits it and no cycle comes of it."""
        if upper.kind not in ("G", "S"):
            return
        for each in lower:
            permitted = each.kind in (("G", "S", "Sn") if upper.kind == "G" else ("G",))
            is_top = each is self._made[0]
            if permitted and not is_top and each not in upper.supported_by and not _rests_on(each, upper):
                upper.supported_by.append(each)

    def _context(self, upper: Element, context: Element) -> None:
        if upper.kind in ("G", "S") and context not in upper.in_context_of:
            upper.in_context_of.append(context)

    def _gather(self, top: Element) -> None:
        """Bring what nothing reaches under the top goal."""
        answers: list[Element] = []
        others: list[Element] = []
        reached = _reached(top)
        for node in self._graph.nodes:
            element, strategy = self._of.get(node.id), self._strategy.get(node.id)
            if strategy is not None and strategy not in reached:
                self._support(top, [strategy])
                reached |= _reached(strategy)
            elif element is None or element in reached:
                continue
            elif node.kind == "property":
                self._support(top, [element])
                reached |= _reached(element)
            elif node.kind == "step" and self._kinds_from(node, "excludes", "disfavours"):
                answers.append(element)
            elif node.kind in ("step", "claim"):
                others.append(element)
        for elements, text in (
            (answers, "By what stands against other systems that would pass the training"),
            (others, "By what is said beside, tied to no property"),
        ):
            # What another of them rests on is reached through that.
            lower = {each for element in elements for each in _reached(element) if each is not element}
            if roots := [element for element in elements if element not in lower]:
                strategy = self._new("S", text)
                self._support(strategy, roots)
                self._support(top, [strategy])
        reached = _reached(top)
        for node in self._graph.nodes:
            element = self._of.get(node.id)
            if element is None or element in reached:
                continue
            if element.kind == "A":
                self._context(top, element)
            else:
                self._support(top, [element])
            reached |= _reached(element)

    # What stands against it

    def _challenge(self, challenged: Element, text: str, node: Node | None = None) -> Element:
        element = self._new("CG", text, node)
        element.challenges = challenged
        return element

    def _rival(self, node: Node, top: Element) -> None:
        label = self._labels[node.id]
        accepted = " (risk accepted)" if node.word == "accepted" else ""
        counter = self._challenge(self._goal_of_rival(node, top), f"{_rival_text(label)}{accepted}", node)
        self._of[node.id] = counter
        for edge in self._graph.edges_to.get(node.id, ()):
            if edge.kind in ("excludes", "disfavours") and edge.source in self._labels:
                name = self._labels[edge.source].name
                reason = f": {edge.because}" if edge.because else ""
                self._challenge(counter, f"{name} {edge.kind} it{reason}")
                counter.is_defeated |= edge.kind == "excludes"

    def _goal_of_rival(self, node: Node, top: Element) -> Element:
        """The goal to which a step belongs that the rival would pass."""
        near = self._kinds_from(node, "satisfies") + [
            edge.source for edge in self._graph.edges_to.get(node.id, ()) if edge.kind in ("excludes", "disfavours")
        ]
        goals = [self._cluster[id] for id in near if self._cluster.get(id, LOOSE) != LOOSE]
        return self._of.get(goals[0], top) if goals else top

    def _doubt(self, node: Node, top: Element) -> None:
        answer = _answer(node)
        against = [self._of[id] for id in self._kinds_from(node, "against") if id in self._of] or [top]
        for number, challenged in enumerate(against):
            counter = self._challenge(challenged, f"Doubt {self._said(node)}", node)
            if number == 0:
                self._of[node.id] = counter
            if node.word == "answered":
                self._challenge(counter, f"Answer: {answer}" if answer else "Answered")
                counter.is_defeated = True

    def _open(self, node: Node, top: Element) -> None:
        context = self._new("C", f"Left open: {self._labels[node.id].text}", node)
        about = [self._of[id] for id in self._kinds_from(node, "about") if id in self._of]
        able = [each for each in about if each.kind in ("G", "S")]
        for each in able or [top]:
            self._context(each, context)


def _rival_text(label: Label) -> str:
    text = f"Training gives {label.name} instead"
    return f"{text}: {label.text}" if label.text else text


def _answer(node: Node) -> str:
    """The answer to a doubt, in the author's words."""
    declared = node.symbol.node if node.symbol is not None else None
    if not isinstance(declared, nodes.Doubt):
        return ""
    answers = [field.text for field in declared.fields if isinstance(field, nodes.TextField)]
    return next((each.value for each in answers if is_said([each])), "")


def _reached(element: Element) -> set[Element]:
    """The element, and all that it rests on or stands in the context of."""
    reached: set[Element] = set()
    waiting = [element]
    while waiting:
        each = waiting.pop()
        if each not in reached:
            reached.add(each)
            waiting += [*each.supported_by, *each.in_context_of]
    return reached


def _rests_on(upper: Element, lower: Element) -> bool:
    return lower in _reached(upper)
