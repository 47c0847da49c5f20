"""The forms of the strings that refer to code: a Python name, a path in the project, a command."""

from __future__ import annotations

import re
from typing import Final, Literal

from training_story.semantics.lexicon import Phrases

Form = Literal["python", "file", "command"]

FORMS: Final[dict[Form, str]] = {
    "python": "package.module:qualified.name",
    "file": "path/from/the/project/root",
    "command": "program --with arguments",
}
"""What each form looks like."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_PROGRAM = re.compile(r"(?:\w+=\S+\s+)*[\w./+\\-]*\w\b(?![\w'’])(?=\s|$)")
_SHOWS_COMMAND = re.compile(r"^--?[A-Za-z]|[/=_$]|\w\.\w")
_END_OF_SENTENCE = re.compile(r"\w[.,;:!?]$")
_SUFFIX = re.compile(r"\.\w+$")
_SENTENCE = 4
"""From how many plain words in a row a text is no command: `npm run reward` has three."""


def forms_of(text: str, description: Phrases) -> list[Form]:
    """The forms that a text may be of; none for a description of what the code should do."""
    if not text.strip() or text != text.strip() or _CONTROL.search(text):
        return []
    if _is_python(text):
        return ["python"]
    found: list[Form] = []
    if _is_file(text, description):
        found.append("file")
    if _is_command(text, description):
        found.append("command")
    return found


def leaves_project(text: str) -> bool:
    """Whether a path is absolute, or leads out of the project's folder."""
    parts = re.split(r"[/\\]", text)
    return parts[0] in ("", "~") or parts[0].startswith("~") or parts[0].endswith(":") or ".." in parts


def as_python(text: str) -> str | None:
    """The Python reference that a text nearly is: `ttt/env.py::reward` or `ttt.env.reward`."""
    path, _, name = text.rpartition("::")
    if not path:
        path, _, name = text.rpartition(":")
    if not path:
        path, _, name = text.rpartition(".")
    module = path.removesuffix(".py").strip("./").replace("/", ".")
    found = f"{module}:{name}"
    return found if name != "py" and _is_python(found) else None


def _is_python(text: str) -> bool:
    module, colon, name = text.partition(":")
    return bool(colon) and all(part.isidentifier() for part in (*module.split("."), *name.split(".")))


def _is_file(text: str, description: Phrases) -> bool:
    if leaves_project(text) or ":" in text:
        return False
    words = text.split()
    if len(words) == 1:
        return True
    return words[0].lower() not in description and bool("/" in text or _SUFFIX.search(text))


def _is_command(text: str, description: Phrases) -> bool:
    words = text.split()
    if not _PROGRAM.match(text) or _END_OF_SENTENCE.search(text):
        return False
    shown = next((at for at, word in enumerate(words) if _SHOWS_COMMAND.search(word)), len(words))
    return shown < _SENTENCE and not any(word.lower() in description for word in words[: shown + 1])
