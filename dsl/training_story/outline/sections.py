"""The sections of a rendered story, in the order in which a reader asks."""

from __future__ import annotations

from collections.abc import Iterator

from training_story.outline.argument_entries import (
    assumption_entry,
    bridge_entry,
    claim_entry,
    doubt_entry,
    goal_entry,
    objective_entry,
    open_entry,
    rival_entry,
    step_entry,
)  # fmt: skip
from training_story.outline.brief import brief_section
from training_story.outline.elements import Block, Entry, Note, Paragraph, Plain, Section
from training_story.outline.training_entries import declared_thing, loss_entry, setup_entry
from training_story.outline.view import View
from training_story.outline.vocabulary import vocabulary_entry
from training_story.outline.wording import plain, said
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes


def sections_of(view: View) -> Iterator[Section]:
    """All sections; one without anything in it is left out."""
    brief = brief_section(view)
    for section in (brief, *_sections(view)):
        if section.entries or section is brief or any(not isinstance(each, Paragraph) for each in section.blocks):
            yield section


def _sections(view: View) -> Iterator[Section]:
    story = view.story
    yield _section(
        view,
        "What is wanted",
        "A goal says how the trained system should think and act, and why that is desirable. It is no loss: a loss "
        "is what training computes, a goal is what training is for.",
        [goal_entry(view, each) for each in story.goals],
    )
    yield _section(
        view,
        "How it is trained",
        "A physical loss or reward is a computation that runs during training and changes a system. A mathematical "
        "one is the function that theory speaks of in its place.",
        [*(setup_entry(view, each) for each in story.setups), *(loss_entry(view, each) for each in story.losses)],
    )
    yield _section(
        view,
        "Why training should give it",
        "Each step argues from what happens in training to what the system comes to be. A constraint says what the "
        "system does in training, a nudge why that leads to one system and not to another, a selection what "
        "training weeds out.",
        [step_entry(view, each) for each in story.steps],
        [
            Paragraph((Plain("The training is competitive because "), *said(each.text)))
            for each in story.why_competitive
        ],
    )
    yield _section(
        view,
        "What it takes for granted",
        "If one of these assumptions fails, what needs it carries nothing.",
        [assumption_entry(view, each) for each in story.assumptions],
    )
    yield _section(
        view,
        "What else could come out",
        "A rival is another system that the same training could give. It stays possible until a step excludes it.",
        [rival_entry(view, each) for each in story.rivals],
    )
    yield _section(
        view,
        "Claims and comparisons",
        "What is claimed beside the steps. Objectives of different kinds are compared through a bridge, which says "
        "how.",
        [
            *(claim_entry(view, each) for each in story.claims),
            *(objective_entry(view, each) for each in story.objectives),
            *(bridge_entry(view, each) for each in story.bridges),
        ],
    )
    yield _section(
        view,
        "What is open",
        "Objections to the argument, questions that the author leaves open, and what the story doesn't answer.",
        [*(doubt_entry(view, each) for each in story.doubts), *(open_entry(view, each) for each in story.opens)],
        _unanswered(view),
    )
    declared = story.module.parsed.file.declarations
    yield _section(
        view,
        "Terms",
        "What the names of things stand for.",
        [declared_thing(view, each) for each in declared if isinstance(each, nodes.Space | nodes.Data | nodes.Map)],
    )
    yield _section(
        view,
        "Words that it adds to the language",
        "Each can be used by stories in place of words of the standard library.",
        [vocabulary_entry(view, each) for each in declared if isinstance(each, nodes.LibraryDeclaration)],
    )


def _section(
    view: View, title: str, lead: str, entries: list[Entry], more: list[Block] | list[Paragraph] | None = None
) -> Section:
    anchor = view.numbering.free_anchor(title.lower().replace(" ", "-"))
    return Section(anchor, title, (Paragraph(plain(lead)), *(more or [])), tuple(entries))


def _unanswered(view: View) -> list[Block]:
    """What the story says nothing of."""
    return [
        *_notes(view, view.not_entrained, " is wanted, and no step leads to it."),
        *_notes(view, view.unsupported, " is wanted, and what leads to it carries nothing while a doubt is open."),
        *_notes(view, view.unused_losses, " trains, and no step speaks of it."),
        *_notes(view, view.unanswered_rivals, " is named as a rival, and nothing that carries is said against it."),
        *_notes(view, view.unanswered_stages, " is a place where a system could act. Nothing is said of it."),
    ]


def _notes(view: View, symbols: list[Symbol], words: str) -> list[Block]:
    return [Note("unanswered", (view.link(each), Plain(words))) for each in symbols]
