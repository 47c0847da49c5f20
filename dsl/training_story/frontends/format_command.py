"""``story format``: its arguments and options."""

from __future__ import annotations

import click


class LineRange(click.ParamType[tuple[int, int]]):
    """Two line numbers with ``-`` or ``:`` between them."""

    name = "lines"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """The first and the last line, from 1."""
        parts = str(value).replace(":", "-").split("-")
        numbers = [int(part) for part in parts if part.isdecimal()]
        if len(parts) != 2 or len(numbers) != 2 or not 1 <= numbers[0] <= numbers[1]:
            self.fail(f"{value!r} is not a range of lines such as 10-25.", param, ctx)
        return numbers[0], numbers[1]


@click.command(name="format")
@click.argument("paths", nargs=-1, metavar="[PATHS]...", type=click.Path())
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file would change.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change.")
@click.option("--range", "lines", type=LineRange(), metavar="FIRST-LAST", help="Only declarations on these lines.")
@click.option("--stdin-filename", metavar="NAME", help="The name of what `-` reads.")
def format_(
    paths: tuple[str, ...],
    check: bool,
    diff: bool,
    lines: tuple[int, int] | None,
    stdin_filename: str | None,
) -> None:
    """Lay stories out, also those in documents: files, folders (walked for both), or - for standard input.

    A file is written only if the result is proved to say the same: same tree, no comment lost, stable under a
    second run. A file with faults of syntax is left as it is.
    """
    from training_story.frontends.format_run import FormatOptions, run_format

    if lines is not None and len(paths) != 1:
        raise click.UsageError("--range needs exactly one file.")
    options = FormatOptions(check, diff, lines, stdin_filename or "<stdin>")
    raise click.exceptions.Exit(run_format(paths or (".",), options))
