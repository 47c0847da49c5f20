"""``story render``: a story as a document or picture."""

from __future__ import annotations

import os
import sys

import click

from training_story.frontends.near_choice import NearChoice
from training_story.writers.formats import FORMATS, Format, endings, format_of


@click.command()
@click.argument("file", metavar="FILE", type=click.Path())
@click.option("-o", "--output", metavar="OUT", type=click.Path(), help="The file to write.  [default: standard output]")
@click.option(
    "--format",
    "format_name",
    type=NearChoice(list(FORMATS)),
    help="The format.  [default: by the ending of OUT, else markdown]",
)
def render(file: str, output: str | None, format_name: str | None) -> None:
    """Write a story, or the story of a document, for readers who don't know the language; - is standard input.

    The ending of OUT chooses the format: .md, .html, .tex, .rst, .typ, .pdf, .docx, .json, and for the argument as a
    picture .svg, .mmd, .dot, .gsn.svg, .gsn.yaml. A story with errors is rendered as far as it resolved, and the
    exit status is 1.
    """
    from training_story.argument.graph_of import graph_of
    from training_story.frontends.story_file import load_story
    from training_story.frontends.terminal import is_terminal
    from training_story.outline.remarks import story_errors, with_errors
    from training_story.outline.story_outline import outline_of

    to_file = output is not None and output != "-"
    if to_file:
        refuse_folder(output or "", f"-o {os.path.join(output or 'story', 'story.html')}")
        if _is_same(file, output or ""):
            raise click.UsageError(f"{output} is the story itself; choose another file to write.")
    chosen = _chosen(output, format_name)
    if chosen.is_binary and not to_file and is_terminal(sys.stdout):
        raise click.UsageError(f"{chosen.name} isn't for a terminal; name a file to write: -o story{chosen.endings[0]}")
    checked = load_story(file)
    errors = story_errors(checked.diagnostics)
    outline = with_errors(outline_of(checked.story), errors, f"story check {file}")
    try:
        written = chosen.writer()(outline, graph_of(checked.story))
    except ModuleNotFoundError as error:
        if chosen.extra is None or (error.name or "").startswith("training_story"):
            raise
        install = f"pip install 'training-story[{chosen.extra}]'"
        raise click.ClickException(f"{chosen.name} needs the extra `{chosen.extra}`: {install}") from None
    deliver(written, output if to_file else None)
    if errors:
        say_errors(file, errors, "rendered")
        raise click.exceptions.Exit(1)


def _chosen(output: str | None, format_name: str | None) -> Format:
    if format_name is not None:
        return FORMATS[format_name]
    if output is None or output == "-":
        return FORMATS["markdown"]
    found = format_of(output)
    if found is None:
        raise click.UsageError(f"{output}: no format has this ending. There are {endings()}; or name one by --format.")
    return found


def refuse_folder(output: str, instead: str) -> None:
    """Raise UsageError where the file to write is none."""
    if not output:
        raise click.UsageError("-o is empty; name the file to write.")
    if os.path.isdir(output):
        raise click.UsageError(f"{output} is a folder; name a file in it: {instead}")


def _is_same(one: str, other: str) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def deliver(written: str | bytes, output: str | None) -> None:
    """Write a result to a file, whole or not at all, or to standard output."""
    from training_story.frontends.discovery import reason
    from training_story.frontends.terminal import complain, write_bytes, write_document
    from training_story.frontends.writing import write_whole

    content = written.encode("utf-8", "replace") if isinstance(written, str) else written
    if output is not None:
        try:
            write_whole(output, content)
        except OSError as error:
            folder = os.path.dirname(output)
            if folder and not os.path.isdir(folder):
                raise click.ClickException(f"{output}: there is no folder {folder}; make it first") from None
            raise click.ClickException(f"{output}: {reason(error)}") from None
        complain(f"wrote {output}")
    elif isinstance(written, str):
        write_document(written)
    else:
        write_bytes(content)


def say_errors(file: str, errors: int, what: str) -> None:
    """Say on standard error that a story has errors."""
    from training_story.frontends.terminal import complain
    from training_story.text.english import counted

    complain(f"{file} has {counted(errors, 'error')}; what resolved is {what}. `story check {file}` shows them.")
