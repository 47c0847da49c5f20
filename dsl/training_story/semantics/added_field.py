"""The edit that adds a field to a declaration, laid out as the declaration is."""

from __future__ import annotations

import re

from training_story.diagnostics.diagnostic import Edit, Fix
from training_story.semantics.model import Story
from training_story.text.source import Span

_HOLE = re.compile(r'["<]')
"""Where the part of a field begins that the author fills in."""


def fill_in(story: Story, declaration: Span, *fields: str) -> tuple[Fix, ...]:
    """A fix that adds fields whose ``<...>`` the author fills in; none where the block isn't closed."""
    edit = _addition(story, declaration, fields) if fields else None
    inserted = ", ".join(f"`{_HOLE.split(field)[0].strip()}`" for field in fields)
    return () if edit is None else (Fix(f"insert {inserted}", "placeholder", (edit,)),)


def _addition(story: Story, declaration: Span, fields: tuple[str, ...]) -> Edit | None:
    source = story.module.source
    text = source.text
    indent = " " * (source.column_of_line_with(declaration.start) - 1)
    lines = "".join(f"{indent}  {field}\n" for field in fields)
    if "{" not in text[declaration.start : declaration.end]:
        end = Span(declaration.end, declaration.end)
        return Edit(story.at(end), f" {{\n{lines}{indent}}}")
    brace = declaration.end - 1
    if text[brace] != "}":
        return None
    line_start = text.rfind("\n", 0, brace) + 1
    if text[line_start:brace].strip():
        space = "" if text[brace - 1].isspace() else " "
        return Edit(story.at(Span(brace, brace)), f"{space}{' '.join(fields)} ")
    return Edit(story.at(Span(line_start, line_start)), lines)
