"""The words that the rules of prose have for their findings, and how severe these are."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple

from training_story.diagnostics.diagnostic import Code
from training_story.diagnostics.severity import Severity

_STRICT = frozenset({"PRO001", "PRO002", "PRO003"})


class Wording(NamedTuple):
    """What stands at the place, what would say it, and how the readings differ in what they predict."""

    label: str
    help: tuple[str, ...]
    notes: tuple[str, ...] = ()


@cache
def _rules() -> dict[str, tuple[Code, Wording]]:
    from training_story.prose import rules

    found = {}
    for info in iter_modules(rules.__path__):
        module = import_module(f"{rules.__name__}.{info.name}")
        found[module.CODE.number] = (module.CODE, module.WORDING)
    return found


def codes() -> dict[str, Code]:
    """The codes of the rules of prose by number. Their severity is the one in stories."""
    return {number: code for number, (code, _) in _rules().items()}


def wording_of(number: str) -> Wording:
    """The words of a rule."""
    return _rules()[number][1]


def severity_in_documents(number: str, is_selected: bool) -> Severity | None:
    """How severe a finding is in the prose of a document; None where the rule is off there."""
    return Severity.WARNING if number in _STRICT or is_selected else None
