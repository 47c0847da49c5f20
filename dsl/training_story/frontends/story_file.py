"""The checked story of one file or document, as the commands that read stories need it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final

import click

from training_story.documents.kinds import Kind, document_kind
from training_story.frontends.configuration import ConfigurationError, Configurations
from training_story.frontends.discovery import reason
from training_story.modules.files import DiskFiles, Files, OverlayFiles
from training_story.pipeline import CheckedStory, Compiler

STANDARD_INPUT = "-"
_SHOWN: Final = "<stdin>"
_UNREADABLE: Final = "DOC005"

_BLOCKS: Final[Mapping[Kind, str]] = {
    "markdown": "a story stands between a line ```story and a line ```",
    "latex": "a story stands between \\begin{story} and \\end{story}",
    "restructured_text": "a story stands indented under a line `.. story::`",
    "typst": "a story stands between a line ```story and a line ```",
    "notebook": "a story stands in a cell that begins with %%story",
    "docx": "Word documents have prose alone; the story goes into a file that ends in .story or .md",
}


def load_story(name: str, files: Files | None = None) -> CheckedStory:
    """The story of a file, with what was found in it; ``-`` is standard input.

    Raises ClickException where there is none to read.
    """
    try:
        if name == STANDARD_INPUT and files is None:
            from training_story.frontends.check_run import standard_input

            name, files = _SHOWN, OverlayFiles({_SHOWN: standard_input()}, DiskFiles())
        compiler = Compiler(files or DiskFiles(), module_paths_of(name))
        checked = compiler.checked_story(name)
        if checked is None:
            raise click.ClickException(no_story(name, name, compiler))
    except ConfigurationError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(unreadable(name, error)) from None
    return checked


def module_paths_of(name: str) -> tuple[str, ...]:
    """Where the libraries of a file are looked up. Raises ConfigurationError where its settings can't be used."""
    return Configurations().of_folder(os.path.dirname(os.path.abspath(name))).module_paths


def unreadable(name: str, error: OSError) -> str:
    """Why a file that was named can't be read, and what to name instead."""
    if isinstance(error, IsADirectoryError):
        return f"{name} is a folder; name one story or document in it"
    hint = "; is its name spelt as on the disk?" if isinstance(error, FileNotFoundError) else ""
    return f"{name}: {reason(error)}{hint}"


def no_story(shown: str, name: str, compiler: Compiler) -> str:
    """Why a document has no story: it can't be read, or nothing in it is one. Raises OSError."""
    for each in compiler.check(name).diagnostics:
        if each.code.number == _UNREADABLE:
            line = each.location.source.position(each.location.span.start).line
            return f"{shown}:{line}: {each.message}; {each.help[0]}"
    kind = document_kind(name)
    return f"{shown}: there is no story in this document" + (f"; {_BLOCKS[kind]}" if kind else "")
