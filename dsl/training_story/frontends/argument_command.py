"""``story argument``: its arguments and options."""

from __future__ import annotations

import click

from training_story.frontends.near_choice import NearChoice


@click.command()
@click.argument("file", type=click.Path())
@click.option(
    "--cuts",
    type=click.IntRange(0, 8),
    default=2,
    show_default=True,
    metavar="N",
    help="List the smallest sets of up to N assumptions that bring the story down.",
)
@click.option(
    "--output-format",
    type=NearChoice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
    help="For a terminal, for a document, or for a program.",
)
@click.option(
    "--add-rival",
    metavar="NAME",
    help="Write a rival that nobody wrote down into FILE, left open, instead of showing anything.",
)
def argument(file: str, cuts: int, output_format: str, add_rival: str | None) -> None:
    """Show what stands on what in a story: FILE is a story, a document with one, or - for standard input.

    First what stands and what doesn't; then what supports each property, which assumptions bring the story down,
    which rivals are live, which nobody wrote down, what has evidence, and what falls if one thing is taken away.
    A story with errors is analysed as far as it resolved, and the exit status is 1.
    """
    if add_rival is not None:
        from training_story.frontends.add_rival_run import run_add_rival

        run_add_rival(file, add_rival)
        return
    from training_story.frontends.argument_run import run_argument

    run_argument(file, cuts, output_format)
