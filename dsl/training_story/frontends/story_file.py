"""The checked story of one file or document, as the commands that read stories need it."""

from __future__ import annotations

import os

import click

from training_story.frontends.configuration import ConfigurationError, Configurations
from training_story.frontends.discovery import reason
from training_story.modules.files import DiskFiles, Files
from training_story.pipeline import CheckedStory, Compiler


def load_story(name: str, files: Files | None = None) -> CheckedStory:
    """The story of a file, with what was found in it. Raises ClickException where there is none to read."""
    folder = os.path.dirname(os.path.abspath(name))
    try:
        compiler = Compiler(files or DiskFiles(), Configurations().of_folder(folder).module_paths)
        checked = compiler.checked_story(name)
    except ConfigurationError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"{name}: {reason(error)}") from None
    if checked is None:
        raise click.ClickException(f"{name}: there is no story in this document.")
    return checked
