"""The group ``story`` of all commands."""

from __future__ import annotations

from importlib import import_module

import click
from click.exceptions import NoSuchCommand

from training_story import __version__

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
