"""A story with what its parts say of one another looked up: who entrains, assumes, excludes and opens what."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import TypeVar

from training_story.argument.graph import Graph
from training_story.argument.graph_of import graph_of
from training_story.argument.standing import RivalStanding, Standing, standing
from training_story.outline.elements import Code, Inline, Note, Plain, Sentence
from training_story.outline.numbering import Numbering
from training_story.outline.wording import said
from training_story.semantics.agreement import Agreement, agreements
from training_story.semantics.caring import motives
from training_story.semantics.model import (
    Claim,
    Doubt,
    Loss,
    Open,
    Reference,
    Reply,
    Rival,
    Step,
    Story,
    Use,
    named_fields,
)  # fmt: skip
from training_story.semantics.named_losses import used_by_steps
from training_story.semantics.spoken import Spoken, spoken
from training_story.semantics.stage_answers import unanswered_stages
from training_story.semantics.symbols import Symbol, found_in
from training_story.syntax import nodes
from training_story.text.records import record

_K = TypeVar("_K")
_V = TypeVar("_V")
_NAMED = re.compile(r"`(?P<path>[^\W\d]\w*(?:\.[^\W\d]\w*)?)`")


@record
class View:
    """A story as the entries read it."""

    story: Story
    numbering: Numbering

    # What stands

    @cached_property
    def _standing(self) -> Standing:
        return standing(self._graph)

    @cached_property
    def _graph(self) -> Graph:
        return graph_of(self.story)

    @cached_property
    def _id_of(self) -> dict[Symbol, str]:
        return {node.symbol: node.id for node in reversed(self._graph.nodes) if node.symbol is not None}

    def carries(self, symbol: Symbol) -> bool:
        """Whether a step, claim or assumption carries what rests on it: no open doubt stands against its grounds."""
        return symbol not in self._id_of or self._id_of[symbol] in self._standing.live

    def state_of(self, rival: Rival) -> RivalStanding | None:
        """What the argument says of a rival, or None where what would say it couldn't be read."""
        if self.story.is_uncertain("excludes", "open") or self.story.is_in_doubt(rival.symbol):
            return None
        return self._standing.rivals.get(self._id_of.get(rival.symbol, ""))

    @cached_property
    def unsupported(self) -> list[Symbol]:
        """The properties that steps entrain of which none carries."""
        return [
            property.symbol
            for goal in self.story.goals
            for property in goal.properties
            if property.symbol in self.entrained_by
            and not any(self.carries(step.symbol) for step in self.entrained_by[property.symbol])
        ]

    # Words

    def link(self, symbol: Symbol) -> Inline:
        """A reference to a declaration."""
        return self.numbering.link(symbol)

    def links(self, references: Iterable[Reference]) -> list[Sentence]:
        """References to declarations, each a sentence."""
        return [(self.link(each.symbol),) for each in references]

    def spoken(self, use: Use) -> Sentence:
        """A use of a schema as English."""
        return self.words(spoken(use))

    def words(self, parts: Spoken) -> Sentence:
        """Words and names."""
        return tuple(Plain(each) if isinstance(each, str) else self.link(each) for each in parts)

    def with_names(self, part: Inline) -> Sentence:
        """Words in which a name of the story in backticks, as authors write it, is a reference."""
        if not isinstance(part, Plain) or "`" not in part.text:
            return (part,)
        found: list[Inline] = []
        at = 0
        for match in _NAMED.finditer(part.text):
            symbol = found_in(self.story.module.names, match["path"])
            if symbol is not None or match["path"] in self._elements:
                shown = Code(match["path"]) if symbol is None else self.link(symbol)
                found += [Plain(part.text[at : match.start()]), shown]
                at = match.end()
        return (*found, Plain(part.text[at:]))

    @cached_property
    def _elements(self) -> frozenset[str]:
        """What the spaces of the story are said to consist of."""
        declared = self.story.module.parsed.file.declarations
        return frozenset(name.text for each in declared if isinstance(each, nodes.Space) for name in each.elements)

    def source(self, node: nodes.TypeNode) -> str:
        """A type as the author wrote it, on one line."""
        start, end = node.span
        return " ".join(self.story.module.source.text[start:end].split())

    # What stands where

    @cached_property
    def entrained_by(self) -> dict[Symbol, list[Step]]:
        """The steps that entrain a property."""
        return _grouped((each.symbol, step) for step in self.story.steps for each in step.entrains)

    @cached_property
    def assumed_by(self) -> dict[Symbol, list[Step | Claim]]:
        """The steps and claims that take an assumption for granted."""
        users: list[Step | Claim] = [*self.story.steps, *self.story.claims]
        return _grouped((each.symbol, user) for user in users for each in user.assumes)

    @cached_property
    def replies_to(self) -> dict[Symbol, list[tuple[Step, Reply]]]:
        """What steps say against a rival."""
        return _grouped(
            (each.symbol, (step, reply)) for step in self.story.steps for reply in step.replies for each in reply.rivals
        )

    @cached_property
    def passed_by(self) -> dict[Symbol, list[Rival]]:
        """The rivals that satisfy a step."""
        return _grouped((each.symbol, rival) for rival in self.story.rivals for each in rival.satisfies)

    @cached_property
    def opens_about(self) -> dict[Symbol, list[Open]]:
        """The open questions about a declaration."""
        return _grouped((each.about.symbol, each) for each in self.story.opens if each.about is not None)

    @cached_property
    def doubts_against(self) -> dict[Symbol, list[Doubt]]:
        """The doubts against a step, claim or assumption."""
        return _grouped((each.symbol, doubt) for doubt in self.story.doubts for each in doubt.against)

    @cached_property
    def acts_at(self) -> dict[Symbol, list[Symbol]]:
        """The rivals, and the cares of goals, whose flavour names a declaration, such as a stage."""
        uses = [(each.symbol, each.use) for each in self.story.rivals]
        uses += [(each.symbol, each.use) for each in motives(self.story) if each.symbol is not None]
        return _grouped(
            (reference.symbol, symbol) for symbol, use in uses if use is not None for reference in use.references()
        )

    @cached_property
    def agreements(self) -> dict[Symbol, Agreement]:
        """What tables say of a step's or claim's comparison of two objectives."""
        return {each.said.symbol: each for each in agreements(self.story)} if self.story.bridges else {}

    @cached_property
    def updates(self) -> dict[Symbol, list[Loss]]:
        """The losses that update a system."""
        return _grouped((each.symbol, loss) for loss in self.story.losses for each in loss.updates)

    # What isn't answered; nothing is said to be missing where a part that may hold it couldn't be read

    @cached_property
    def not_entrained(self) -> list[Symbol]:
        """The properties of goals that no step entrains."""
        if self.story.is_library or self.story.is_uncertain("entrains"):
            return []
        return [
            each.symbol
            for goal in self.story.goals
            for each in goal.properties
            if each.symbol not in self.entrained_by and not self.story.is_in_doubt(each.symbol)
        ]

    @cached_property
    def unanswered_rivals(self) -> list[Symbol]:
        """The rivals that no step which carries speaks against, that aren't accepted or shown as open."""
        if self.story.is_library:
            return []
        states = [(each.symbol, self.state_of(each)) for each in self.story.rivals]
        return [symbol for symbol, state in states if state is not None and state.state == "unanswered"]

    @cached_property
    def unanswered_stages(self) -> list[Symbol]:
        """The stages of losses that depend on what happens at which no rival or care acts, and that aren't open."""
        if self.story.is_library or self.story.is_uncertain("open", "rival", "care", "care about", "excludes"):
            return []
        return [
            stage
            for stages in unanswered_stages(self.story).values()
            for stage in stages
            if not self.story.is_in_doubt(stage)
        ]

    @cached_property
    def unused_losses(self) -> list[Symbol]:
        """The physical losses that no step speaks of."""
        if self.story.is_library or self.story.module.uncertain or self.story.module.parsed.damages:
            return []
        used = used_by_steps(self.story)
        return [each.symbol for each in self.story.physical_losses if each.symbol not in used]

    # Notes beside an entry

    def notes_on(self, symbol: Symbol) -> list[Note]:
        """The doubts against a declaration, and the open questions about it."""
        notes = []
        for doubt in self.doubts_against.get(symbol, []):
            state = "Doubt, answered: " if doubt.answers else "Doubt without an answer: "
            notes.append(Note("doubt", (Plain(state), self.link(doubt.symbol), Plain(": "), *said(doubt.node.text))))
        notes += self.opens_on(symbol)
        return notes

    def opens_on(self, symbol: Symbol) -> list[Note]:
        """The open questions about a declaration."""
        return [self.open_note(each) for each in self.opens_about.get(symbol, [])]

    def open_note(self, opened: Open) -> Note:
        """An open question as a note."""
        link = self.numbering.link_to_open(opened)
        return Note("open", (Plain("Left open, "), link, Plain(": "), *said(opened.node.text)))


def evidence_of(node: nodes.Step | nodes.Claim | nodes.Assumption) -> list[nodes.NamedField]:
    """The evidence given for a step, a claim or an assumption."""
    if isinstance(node, nodes.Assumption):
        return [field for field in node.fields if field.keyword == "evidence"]
    return named_fields(node.clauses, "evidence")


def _grouped(pairs: Iterable[tuple[_K, _V]]) -> dict[_K, list[_V]]:
    grouped: defaultdict[_K, list[_V]] = defaultdict(list)
    for key, value in pairs:
        if grouped[key][-1:] != [value]:  # named twice in one list
            grouped[key].append(value)
    return dict(grouped)
