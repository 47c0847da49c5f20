"""PDF, set by Typst with the fonts that come with it."""

from __future__ import annotations

from training_story.argument.graph import Graph
from training_story.outline.elements import Outline
from training_story.writers.typst import write_typst


def write_pdf(outline: Outline, graph: Graph) -> bytes:
    """The whole story as PDF. Raises ``ModuleNotFoundError`` where the extra ``pdf`` isn't installed.

    The fonts of Typst hold Latin, Greek and Cyrillic letters. A story in another script is set with the fonts of
    the machine as well; only then do the bytes depend on the machine.
    """
    import typst

    source = write_typst(outline, graph)
    fonts = typst.Fonts(include_system_fonts=not _is_covered(source))
    return typst.compile(source.encode(), font_paths=fonts, format="pdf", timestamp=0)


def _is_covered(text: str) -> bool:
    """Whether the fonts that come with Typst have all letters of a text."""
    return text.isascii() or all(point < 0x530 or 0x1E00 <= point < 0x2600 for point in set(map(ord, text)))
