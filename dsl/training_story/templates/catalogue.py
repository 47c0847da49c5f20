"""The templates of ``story new``, by name."""

from __future__ import annotations

import os
import re

_FOLDER = os.path.dirname(__file__)
_ENDING = ".story"
_HEADER = re.compile(r"^story my_story\b", re.MULTILINE)
_NAME = re.compile(r"[^\W\d]\w*")


def template_names() -> list[str]:
    """The names of all templates, sorted."""
    return sorted(name.removesuffix(_ENDING) for name in os.listdir(_FOLDER) if name.endswith(_ENDING))


def template(name: str, story: str) -> str:
    """The text of a template as the story of that name.

    Raises ``KeyError`` for a template that there isn't, ``ValueError`` where the story's name isn't one.
    """
    if name not in template_names():
        raise KeyError(name)
    if not _NAME.fullmatch(story):
        raise ValueError(f"not a name: letters, digits and `_`, the first no digit: {story!r}")
    with open(os.path.join(_FOLDER, name + _ENDING), encoding="utf-8") as file:
        return _HEADER.sub(f"story {story}", file.read(), count=1)
