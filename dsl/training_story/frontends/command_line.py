"""The command ``story``: its arguments, its options and its exit status."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

import click

from training_story import __version__

if TYPE_CHECKING:
    from training_story.frontends.check_run import OutputFormat
    from training_story.rules.catalogue import CodePage

_UNUSABLE, _BUG, _INTERRUPTED = 2, 3, 130
_LEVELS = ("error", "warning", "info")


class NearChoice(click.Choice[str]):
    """One word of a list; for a misspelt one the nearest is offered."""

    name = "choice"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word itself if it is in the list; else a wrong use that names the list."""
        if isinstance(value, str) and value not in self.choices:
            from training_story.text.near import near_matches

            near = near_matches(value, self.choices, most=1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            self.fail(f"{value!r} is not one of {', '.join(map(repr, self.choices))}.{hint}", param, ctx)
        return super().convert(value, param, ctx)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="story", message="%(prog)s %(version)s")
def story() -> None:
    """Check training stories: what an AI should think, and why training should give that.

    A clean result means that a story is well-formed. It doesn't mean that the story is true.
    """


@story.command()
@click.argument("paths", nargs=-1, metavar="[PATHS]...", type=click.Path())
@click.option(
    "--output-format",
    type=NearChoice(["text", "concise", "json"]),
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
@click.option(
    "--stdin-filename", metavar="NAME", help="The name of what `-` reads, for findings and imports."
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="How many processes work.  [default: one for each core if there are many files]",
)
def check(
    paths: tuple[str, ...],
    output_format: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_level: str | None,
    stdin_filename: str | None,
    jobs: int | None,
) -> None:
    """Check stories: files, folders (walked for *.story), or - for standard input.

    Without PATHS the current folder is checked. The exit status is 0 if nothing at or above the
    fail level was found, 1 if something was, 2 for wrong use or unreadable input, 3 for a bug.
    An option goes before the same key of [tool.training-story] in pyproject.toml, or of story.toml.
    """
    from training_story.frontends.check_run import CheckOptions, run_check
    from training_story.frontends.configuration import ConfigurationError, parse_severity
    from training_story.frontends.selection import UnknownCodeError, split_words

    if stdin_filename is not None and "-" not in paths:
        raise click.UsageError("--stdin-filename needs `-` among the paths.")
    options = CheckOptions(
        output_format=cast("OutputFormat", output_format),
        select=split_words(select) if select else None,
        ignore=split_words(ignore) if ignore else None,
        fail_level=None if fail_level is None else parse_severity(fail_level),
        stdin_name=stdin_filename or "<stdin>",
        jobs=jobs,
    )
    try:
        status = run_check(paths or (".",), options)
    except (ConfigurationError, UnknownCodeError) as error:
        raise click.ClickException(str(error)) from error
    raise click.exceptions.Exit(status)


@story.command()
@click.argument("topic", metavar="CODE_OR_NAME")
def explain(topic: str) -> None:
    """Print the page of a rule, by its code (CON001) or its name (loss-as-goal)."""
    from training_story.frontends.selection import UnknownCodeError, find_code
    from training_story.frontends.terminal import write_out
    from training_story.rules.catalogue import all_codes

    pages = {page.code.number: page for page in all_codes()}
    try:
        code = find_code(topic, [page.code for page in pages.values()])
    except UnknownCodeError as error:
        raise click.ClickException(str(error)) from error
    write_out(f"# {code.number} {code.name}\n\n{pages[code.number].page.strip()}\n")


@story.command()
@click.option(
    "--output-format",
    type=NearChoice(["text", "json"]),
    default="text",
    show_default=True,
    help="A table for readers, or JSON.",
)
def rules(output_format: str) -> None:
    """List every code with its name, its severity and what it catches."""
    from training_story.frontends.terminal import write_out
    from training_story.rules.catalogue import all_codes

    pages = sorted(all_codes(), key=lambda page: page.code.number)
    write_out(_rules_as_json(pages) if output_format == "json" else _rules_as_table(pages))


def _rules_as_table(pages: Sequence[CodePage]) -> str:
    rows = [("CODE", "NAME", "SEVERITY", "CATCHES")]
    for page in pages:
        severity = "by status" if page.code.by_status else page.code.severity.word
        rows.append((page.code.number, page.code.name, severity, _first_line(page.page)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _rules_as_json(pages: Sequence[CodePage]) -> str:
    import json

    listed = [
        {
            "code": page.code.number,
            "name": page.code.name,
            "severity": page.code.severity.word,
            "by_status": page.code.by_status,
            "summary": _first_line(page.page),
            "why": page.code.why,
        }
        for page in pages
    ]
    return json.dumps({"version": 1, "rules": listed}, indent=1) + "\n"


def _first_line(page: str) -> str:
    return page.strip().partition("\n")[0].lstrip("# ")


def _show_fault(error: click.ClickException) -> None:
    """Write what click has to say about a wrong use; words of the user in it are made printable."""
    from io import StringIO

    from training_story.frontends.terminal import complain

    shown = StringIO()
    error.show(shown)
    for line in shown.getvalue().split("\n")[:-1]:
        complain(line)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    try:
        status = story.main(arguments, prog_name="story", standalone_mode=False)
    except click.ClickException as error:
        _show_fault(error)
        return _UNUSABLE
    except (click.Abort, KeyboardInterrupt):
        return _INTERRUPTED
    except OSError as error:
        # Reading is guarded where it happens, so this is an output that can't be written.
        from training_story.frontends.terminal import complain

        complain(f"Error: {error.strerror or error}")
        return _UNUSABLE
    except Exception as error:
        from training_story.frontends.bug_report import Bug, report_bug

        given = sys.argv[1:] if arguments is None else arguments
        content = "".join(f"{argument}\n" for argument in given).encode("utf-8", "replace")
        report_bug(Bug.from_exception(error), "the command", content)
        return _BUG
    return status if isinstance(status, int) else 0
