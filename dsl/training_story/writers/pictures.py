"""The picture of an argument for the formats that hold one."""

from __future__ import annotations

from training_story.argument.graph import Graph
from training_story.outline.elements import Outline
from training_story.writers.svg import write_svg


def picture_of(outline: Outline, graph: Graph) -> str | None:
    """The argument as SVG, or None where there is nothing to draw."""
    return write_svg(outline, graph) if graph.nodes else None


def png_of(svg: str) -> bytes | None:
    """An SVG as PNG, or None where Typst, of the extra ``pdf``, isn't there to draw it."""
    try:
        import typst
    except ModuleNotFoundError:
        return None
    from training_story.writers.typst import typst_string

    source = f"#set page(width: auto, height: auto, margin: 0pt)\n#image(bytes({typst_string(svg)}), format: \"svg\")"
    return typst.compile(
        source.encode(), font_paths=typst.Fonts(include_system_fonts=False), format="png", ppi=200
    )
