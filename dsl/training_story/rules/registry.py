"""The rules of this package, and how they run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from training_story import rules
from training_story.diagnostics.diagnostic import Diagnostic
from training_story.semantics.model import Story

Check = Callable[[Story], Iterator[Diagnostic]]


@cache
def checks() -> tuple[Check, ...]:
    """The check of each rule module, in the order of their names."""
    found = []
    for info in iter_modules(rules.__path__):
        check = getattr(import_module(f"{rules.__name__}.{info.name}"), "check", None)
        if check is not None:
            found.append(check)
    return tuple(found)


def run_rules(story: Story) -> Iterator[Diagnostic]:
    """What all rules find in a story."""
    for check in checks():
        yield from check(story)
