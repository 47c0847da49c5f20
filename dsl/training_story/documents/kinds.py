"""Which files are documents, by the ending of their name. Nothing heavy is imported here."""

from __future__ import annotations

from typing import Literal

Kind = Literal["markdown", "latex", "notebook", "restructured_text", "typst", "docx"]

_KINDS: dict[str, Kind] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".qmd": "markdown",
    ".rmd": "markdown",
    ".tex": "latex",
    ".rst": "restructured_text",
    ".typ": "typst",
    ".ipynb": "notebook",
    ".docx": "docx",
}
_LONGEST = max(map(len, _KINDS))


def document_kind(name: str) -> Kind | None:
    """What kind of document a file is, or None if it is none."""
    dot = name.rfind(".", -_LONGEST)
    return _KINDS.get(name[dot:].lower()) if dot >= 0 else None
