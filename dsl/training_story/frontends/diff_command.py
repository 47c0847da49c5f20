"""``story diff``: its arguments and options."""

from __future__ import annotations

from typing import cast

import click

from training_story.frontends.near_choice import NearChoice


class _Diff(click.Command):
    """Keeps what stands after ``--`` apart, which click would join with the rest."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse what stands before ``--``."""
        if "--" in args:
            at = args.index("--")
            ctx.meta[_AFTER_DASHES] = tuple(args[at + 1 :])
            args = args[:at]
        return super().parse_args(ctx, args)


_AFTER_DASHES = "training_story.paths"


@click.command(cls=_Diff)
@click.argument("sides", nargs=-1, metavar="[OLD [NEW]] [-- PATHS...]")
@click.option(
    "--output-format",
    type=NearChoice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="How changes are written.",
)
@click.option(
    "--fail-on",
    multiple=True,
    metavar="CATEGORIES",
    help="Exit with 1 if there is a change of one of these: weaker, changed, stronger, wording, any,"
    " or categories such as evidence-dropped.",
)
@click.option("--note", is_flag=True, help="Write the paragraph for a revision log instead.")
@click.option("--categories", is_flag=True, help="List the categories of changes, and exit.")
def diff(sides: tuple[str, ...], output_format: str, fail_on: tuple[str, ...], note: bool, categories: bool) -> None:
    """Show what changed in meaning between two versions of stories, whatever changed in layout.

    \b
      story diff old.story new.story      two files, folders or documents
      story diff HEAD~1:a.story a.story   REV:PATH is a file or folder of a revision
      story diff HEAD~1                   a revision and the work tree
      story diff main..feature            two revisions; `...`: since they went apart
      story diff HEAD~1 -- stories        only these paths
      story diff a.story                  the last commit and the work tree

    What weakens the case comes first. Renamed declarations and files are found; libraries are read
    at the same revision. The exit status is 0 unless --fail-on finds something (1), or something
    can't be read (2).
    """  # noqa: D301
    from training_story.frontends.diff_run import DiffFormat, DiffOptions, fail_categories, run_diff
    from training_story.frontends.selection import split_words

    if categories:
        _list_categories()
        return
    context = click.get_current_context()
    options = DiffOptions(cast("DiffFormat", output_format), fail_categories(split_words(fail_on)), note)
    raise click.exceptions.Exit(run_diff(sides, context.meta.get(_AFTER_DASHES), options))


def _list_categories() -> None:
    from training_story.difference.categories import MEANINGS
    from training_story.frontends.terminal import write_out

    width = max(map(len, MEANINGS))
    write_out(
        "".join(
            f"{category.ljust(width)}  {meaning.direction.ljust(8)}  {meaning.says}\n"
            for category, meaning in MEANINGS.items()
        )
    )
