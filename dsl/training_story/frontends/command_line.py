"""The program ``story``: what it starts with, and its exit status."""

from __future__ import annotations

import atexit
import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from click import ClickException

_UNUSABLE, _BUG, _INTERRUPTED = 2, 3, 130


def _show_fault(error: ClickException) -> None:
    """Write what click has to say about a wrong use; words of the user in it are made printable."""
    from io import StringIO

    from training_story.frontends.terminal import complain

    shown = StringIO()
    error.show(shown)
    for line in shown.getvalue().split("\n")[:-1]:
        complain(line)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    # Stories make little cyclic garbage, and looking for it costs a third of a check. It costs as much while modules
    # are imported, so all imports come after this.
    gc.set_threshold(500_000, 20, 20)
    # At its end Python looks once more through all that is loaded, which takes a sixth of a check of one file; what is
    # frozen is left out. It happens at the very end alone, since a program that calls this one goes on collecting.
    atexit.unregister(gc.freeze)
    atexit.register(gc.freeze)
    from click import Abort, ClickException

    from training_story.frontends.commands import story

    try:
        status = story.main(arguments, prog_name="story", standalone_mode=False)
    except ClickException as error:
        _show_fault(error)
        return _UNUSABLE
    except (Abort, KeyboardInterrupt):
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
