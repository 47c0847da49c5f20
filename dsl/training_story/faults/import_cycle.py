"""Libraries import each other in a circle."""

from __future__ import annotations

from training_story.diagnostics.diagnostic import Code, Diagnostic
from training_story.text.source import Location

CODE = Code("NAM004", "import-cycle", "in a circle of imports no library can be read before the others")


def cycle(location: Location, paths: tuple[str, ...]) -> Diagnostic:
    """An import that closes a circle; ``paths`` begins and ends with the same library."""
    return Diagnostic(
        CODE,
        f"`{paths[-1]}` is imported in a circle",
        location,
        label="closes the circle",
        notes=("the circle is " + " -> ".join(f"`{path}`" for path in paths),),
        help=("move what the libraries share into a third one that imports neither",),
    )
