"""Sentences that authors are likely to try, each with a message of its own.

They are what the habits of the field suggest: a goal set equal to a loss, a loss that is aligned with a
goal, a care without its flavour.
"""

from __future__ import annotations

import re

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.faults.unexpected_text import likely_sentence
from training_story.syntax.machine import Machine
from training_story.syntax.tokens import Token
from training_story.text.source import Location, SourceFile, Span

_STANDS_FOR = re.compile(
    r"(?:the\s+)?(?P<left>[\w.]+)(?:\s+function|\s+signal)?\s+(?:is|are|was)?\s*(?:not\s+|well\s+|outer\s+|inner\s+)?"
    r"(?P<verb>aligned|aligns|represents?|captures?|encodes?|specifies|specify|reflects?|expresses|internalizes?"
    r"|incentivizes?|outer_aligned|inner_aligned)\b",
    re.IGNORECASE,
)
_LONGEST = 400
"""How many characters of a line are looked at."""

_CARES = re.compile(
    r"(?:the\s+)?(?P<who>[\w.]+)\s+(?:cares|wants|tries|seeks|aims)\s+(?:about|to|for)\b", re.IGNORECASE
)


def recognize(source: SourceFile, machine: Machine, tokens: list[Token], at: int) -> Diagnostic | None:
    """The message for such a sentence at the token that couldn't be read, or None."""
    token = tokens[at]
    begin = source.text.rfind("\n", max(0, token.start - _LONGEST), token.start) + 1
    end = source.text.find("\n", token.start, token.start + _LONGEST)
    line = source.text[begin : end if end >= 0 else token.start + _LONGEST]
    stripped = line.lstrip()
    start = begin + len(line) - len(stripped)
    whole = Location(source, Span(start, start + len(stripped.rstrip())))
    words = [each.text for each in tokens[max(0, at - 2) : at]]
    if token.type == "EQUAL" and len(words) == 2 and words[0] in ("goal", "rival", "claim", "loss", "reward"):
        return _set_equal(Location(source, Span(token.start, token.end)), words[0], words[1])
    if token.type == "NAME" and (token.start == start or (at and tokens[at - 1].start == start)):
        if (found := _STANDS_FOR.match(stripped)) is not None and not machine.accepts("RPAR"):
            return _stands_for(whole, found["left"], found["verb"])
        if _CARES.match(stripped) is not None:
            return _bare_care(whole, "a system that cares about a loss is described by a flavour")
    is_care = _is_care(words, token) or (token.text == "care" and tokens[at + 1].text == "about")
    if is_care and not stripped.startswith("claim"):
        if not machine.is_in_block:
            return _bare_care(whole, "a care statement isn't a declaration of its own")
        return _bare_care(whole, "a care statement in a block has a name")
    if token.text in ("from", "use") and tokens[at + 1].type == "DOT":
        return likely_sentence(
            Location(source, Span(tokens[at + 1].start, tokens[at + 1].end)),
            "the path of a library begins with a dot",
            "begins with the name of a folder",
            ("libraries are looked up beside this file and in the folders of `paths`, and never above them",),
        )
    if token.start == start and tokens[at + 1].type == "NAME":
        return _half_a_keyword(Location(source, Span(token.start, token.end)), token.text, tokens[at + 1].text)
    return None


def _is_care(words: list[str], token: Token) -> bool:
    """Whether ``care about`` or ``cares about`` was read last."""
    last = [*words, token.text]
    return "about" in last[-2:] and not {"care", "cares"}.isdisjoint(last)


def _half_a_keyword(location: Location, word: str, following: str) -> Diagnostic | None:
    """The first word of a declaration that needs a word before it, or that other languages use."""
    if word in ("loss", "reward"):
        return likely_sentence(
            location,
            f"`{word} {following[:30]}` doesn't say of which layer it is",
            "physical or mathematical?",
            (
                f"write `physical {word}` for what training computes, with its implementation and its stages",
                f"write `mathematical {word}` for the function that theorems are about",
            ),
        )
    if word == "objective":
        return likely_sentence(
            location,
            f"`objective {following[:30]}` doesn't say of which kind it is",
            "base, mesa or behavioural?",
            (
                "write `base objective` for what training selects systems by",
                "write `mesa objective` for what a system searches by, `behavioural objective` for what its "
                "behaviour shows",
            ),
        )
    if word in ("import", "include", "require", "using"):
        return likely_sentence(
            location,
            f"`{word}` is no keyword",
            "imports begin with `use` or `from`",
            (f"write `use {following}`, or `from LIBRARY use NAME`",),
        )
    return None


def _set_equal(location: Location, keyword: str, name: str) -> Diagnostic:
    if keyword == "goal":
        return likely_sentence(
            location,
            f"the goal `{name}` can't be set equal to anything",
            "a goal is described, not computed",
            (
                f'say what the system should think: `goal {name} {{ cognition NAME "..." }}`',
                "keep the loss in a `physical` block, and say in a `constraint` what training on it gives",
            ),
        )
    return likely_sentence(
        location,
        f"`{name}` can't be set equal to anything",
        "declarations are annotated with `:`",
        (f"write `{keyword} {name}: ANNOTATION` and its fields in `{{ }}`",),
    )


def _stands_for(location: Location, left: str, verb: str) -> Diagnostic:
    return likely_sentence(
        location,
        f"no relation `{verb}` holds between a loss and a goal",
        f"`{left[:30]}` and a goal are of different sorts",
        (
            "say something checkable in a claim: `attained`, `correct_feedback`, `only_if`, `training_yields` or "
            "`optima_satisfy` of std.claims",
            "say what training does: "
            '`nudge NAME: reinforcement_schedule(event: "...") { entrains GOAL.PROPERTY because "..." }`',
        ),
    )


def _bare_care(location: Location, message: str) -> Diagnostic:
    return likely_sentence(
        location,
        message,
        "which fact, where, over what horizon?",
        (
            "in a goal or a rival it has a name: `care NAME about LOSS: FLAVOUR(...)`",
            "elsewhere it is a claim: `claim NAME: care about LOSS: FLAVOUR(...)`",
            "flavours are in std.care, for example `register_value(at: LOSS.STAGE, horizon: episode)`",
        ),
    )
