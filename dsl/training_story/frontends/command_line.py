"""The command ``story``: its arguments, its options and its exit status."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from importlib import import_module

import click
from click.exceptions import NoSuchCommand

from training_story import __version__

_UNUSABLE, _BUG, _INTERRUPTED = 2, 3, 130


_COMMANDS = {
    "argument": ("argument_command", "argument"),
    "check": ("check_command", "check"),
    "diff": ("diff_command", "diff"),
    "explain": ("page_commands", "explain"),
    "format": ("format_command", "format_"),
    "new": ("page_commands", "new"),
    "render": ("render_command", "render"),
    "rules": ("page_commands", "rules"),
    "schema": ("page_commands", "schema"),
    "weave": ("weave_command", "weave"),
}
"""The module and the name of each command: only the one that is asked for is loaded."""


class LazyGroup(click.Group):
    """A group whose commands are imported when they are used."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name; for a misspelt one the nearest is offered."""
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            raise NoSuchCommand(args[0], possibilities=list(_COMMANDS), ctx=ctx)
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by its name."""
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name]
        command = getattr(import_module(f"training_story.frontends.{module}"), name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="story", message="%(prog)s %(version)s")
def story() -> None:
    """Check training stories: what an AI should think, and why training should give that.

    A clean result means that a story is well-formed. It doesn't mean that the story is true.
    """


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
    # Stories make little cyclic garbage, and looking for it costs a third of a check.
    gc.set_threshold(200_000, 20, 20)
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
