"""The picture of an argument for the formats that hold one."""

from __future__ import annotations

import re

from training_story.argument.graph import Graph
from training_story.outline.elements import Code, Note, Outline, Plain
from training_story.writers.drawing.xml import XML_HEAD
from training_story.writers.svg import picture

_MOST_WIDTH, _MOST_HEIGHT = 8_000.0, 5_500.0
"""A larger picture would have letters of less than a point on a page, and take gigabytes as pixels."""

_TOO_LARGE = Note(
    "remark",
    (
        Plain("The picture of this argument is too large for a page. Rendered with "),
        Code("-o argument.svg"),
        Plain(" it can be looked at on a screen."),
    ),
)


def picture_of(outline: Outline, graph: Graph) -> str | Note | None:
    """The argument as SVG, None where there is nothing to draw, or what is said where no page would hold it."""
    if not graph.nodes:
        return None
    drawn = picture(outline, graph)
    if drawn.width > _MOST_WIDTH or drawn.height > _MOST_HEIGHT:
        return _TOO_LARGE
    return f"{XML_HEAD}{drawn.svg}\n"


_DOTS, _MOST_DOTS = 200, 7_000
"""How many dots an inch of a picture has, and how many each of its sides may have."""
_SIZE = re.compile(r'viewBox="\S+ \S+ (?P<width>[\d.]+) (?P<height>[\d.]+)"')


def png_of(svg: str) -> bytes | None:
    """An SVG as PNG, or None where Typst, of the extra ``pdf``, isn't there to draw it."""
    try:
        import typst
    except ModuleNotFoundError:
        return None
    from training_story.writers.typst import typst_string

    source = f'#set page(width: auto, height: auto, margin: 0pt)\n#image(bytes({typst_string(svg)}), format: "svg")'
    size = _SIZE.search(svg)
    longer = 0.0 if size is None else max(float(size["width"]), float(size["height"]))
    dots = min(_DOTS, _MOST_DOTS * 72 / longer) if longer else _DOTS
    return typst.compile(source.encode(), font_paths=typst.Fonts(include_system_fonts=False), format="png", ppi=dots)
