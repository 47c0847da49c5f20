"""``story check``: its arguments and options."""

from __future__ import annotations

from typing import cast

import click

from training_story.frontends.near_choice import NearChoice
from training_story.frontends.reports import OUTPUT_FORMATS, OutputFormat

_LEVELS = ("error", "warning", "info")


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATHS]...", type=click.Path())
@click.option(
    "--output-format",
    type=NearChoice(OUTPUT_FORMATS),
    default="text",
    show_default=True,
    help="How findings are written.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="CODES",
    help="Report these only: codes (CON001), beginnings of codes (CON) or names (loss-as-goal).",
)
@click.option("--ignore", multiple=True, metavar="CODES", help="Leave these out.")
@click.option(
    "--fail-level",
    type=NearChoice(_LEVELS),
    help="The least severity that makes the exit status 1.  [default: error]",
)
@click.option("--fix", is_flag=True, help="Apply fixes that keep the meaning.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also those that may change it.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and write nothing.")
@click.option(
    "--add-allow",
    metavar="REASON",
    help="Put an allowance with this reason before each finding, to adopt the tool on existing stories.",
)
@click.option("--no-allow", is_flag=True, help="Report also what the authors allow: a reviewer's view.")
@click.option("--show-allowed", is_flag=True, help="List allowed findings too; they don't count.")
@click.option("--statistics", is_flag=True, help="Count the findings by code.")
@click.option("--watch", is_flag=True, help="Check again whenever a file changes.")
@click.option("--stdin-filename", metavar="NAME", help="The name of what `-` reads, for findings and imports.")
@click.option("--no-cache", is_flag=True, help="Check every file, changed or not.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="How many processes work.  [default: one for each core if there are many files]",
)
@click.option(
    "--annotate",
    metavar="OUT",
    type=click.Path(),
    help="Write a copy of a .docx with the findings as comments; OUT is a folder where there are several.",
)
def check(
    paths: tuple[str, ...],
    output_format: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_level: str | None,
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    add_allow: str | None,
    no_allow: bool,
    show_allowed: bool,
    statistics: bool,
    watch: bool,
    stdin_filename: str | None,
    no_cache: bool,
    jobs: int | None,
    annotate: str | None,
) -> None:
    """Check stories and documents: files, folders (walked for both), or - for standard input.

    Without PATHS the current folder is checked. The exit status is 0 if nothing at or above the
    fail level was found, 1 if something was, 2 for wrong use or unreadable input, 3 for a bug.
    An option goes before the same key of [tool.training-story] in pyproject.toml, or of story.toml.
    """
    from training_story.frontends.check_run import CheckOptions, run_check
    from training_story.frontends.configuration import ConfigurationError, parse_severity
    from training_story.frontends.selection import UnknownCodeError, split_words

    if stdin_filename is not None and "-" not in paths:
        raise click.UsageError("--stdin-filename needs `-` among the paths.")
    if unsafe_fixes and not (fix or diff):
        raise click.UsageError("--unsafe-fixes needs --fix or --diff.")
    if sum([fix, diff, add_allow is not None, watch, annotate is not None]) > 1:
        raise click.UsageError("--fix, --diff, --add-allow, --watch and --annotate exclude each other.")
    if add_allow is not None and not add_allow.strip():
        raise click.UsageError("--add-allow needs a reason that says something.")
    options = CheckOptions(
        output_format=cast("OutputFormat", output_format),
        select=split_words(select) if select else None,
        ignore=split_words(ignore) if ignore else None,
        fail_level=None if fail_level is None else parse_severity(fail_level),
        stdin_name=stdin_filename or "<stdin>",
        jobs=jobs,
        use_cache=not no_cache,
        respect_allowances=not no_allow,
        show_allowed=show_allowed,
        statistics=statistics,
    )
    here = paths or (".",)
    try:
        if fix or diff:
            from training_story.frontends.fix_run import run_fix

            status = run_fix(here, options, unsafe=unsafe_fixes, only_show=diff)
        elif add_allow is not None:
            from training_story.frontends.fix_run import run_add_allow

            status = run_add_allow(here, options, add_allow)
        elif annotate is not None:
            from training_story.frontends.annotate_run import run_annotate

            status = run_annotate(here, options, annotate)
        elif watch:
            from training_story.frontends.watch_run import run_watch

            status = run_watch(here, options)
        else:
            status = run_check(here, options)
    except (ConfigurationError, UnknownCodeError) as error:
        raise click.ClickException(str(error)) from error
    raise click.exceptions.Exit(status)
