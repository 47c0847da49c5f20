"""All codes of the compiler with their pages."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from inspect import cleandoc
from pkgutil import iter_modules

from training_story import faults, rules
from training_story.diagnostics.diagnostic import Code
from training_story.prose import rules as prose_rules
from training_story.text.records import record


@record
class CodePage:
    """A code and its page, in Markdown; the page's first line is a summary."""

    code: Code
    page: str


@cache
def all_codes() -> tuple[CodePage, ...]:
    """Every code with its page, by number."""
    found = []
    for package in (faults, rules, prose_rules):
        for info in iter_modules(package.__path__):
            module = import_module(f"{package.__name__}.{info.name}")
            code = getattr(module, "CODE", None)
            if isinstance(code, Code):
                found.append(CodePage(code, cleandoc(module.__doc__ or "")))
    return tuple(sorted(found, key=lambda each: each.code.number))
