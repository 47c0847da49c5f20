"""``python -m training_story.integrations.print_file story.xml``: files for other programs, on standard output."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from training_story.integrations.highlighting import LATEX_PACKAGE, SYNTAX_XML, latex_package, syntax_xml
from training_story.integrations.html_fragment import style_sheet

FILES: Final[Mapping[str, Callable[[], str]]] = {
    SYNTAX_XML: syntax_xml,
    LATEX_PACKAGE: latex_package,
    "story.css": lambda: f"{style_sheet()}\n",
}


def main(arguments: Sequence[str]) -> int:
    """Write the file of a name; the exit status."""
    if len(arguments) != 1 or arguments[0] not in FILES:
        sys.stderr.write(f"Give the name of one file: {', '.join(FILES)}\n")
        return 2
    sys.stdout.buffer.write(FILES[arguments[0]]().encode())
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
