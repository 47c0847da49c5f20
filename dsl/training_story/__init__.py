"""training-story: a specification language for AI training stories."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # what type checkers take for true; `typing` itself isn't loaded for this
if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

__version__ = "0.1.0"


def load_ipython_extension(ipython: InteractiveShell) -> None:
    """Add ``%%story`` to a notebook: ``%load_ext training_story`` calls this."""
    # Every module imports this package, so it names none of them in an import statement.
    import_module("training_story.integrations.jupyter").load(ipython)
