"""How the parts of a picture look: shapes and line styles tell them apart, colour only helps.

Colours for light grounds are attributes, so that readers of SVG without CSS show them; those for dark grounds are
rules of a style sheet that apply on a dark screen.
"""

from __future__ import annotations

from collections.abc import Mapping

from training_story.argument.graph import EdgeKind, NodeKind
from training_story.text.records import record
from training_story.writers.drawing.xml import number_text, tag

FONT = "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', sans-serif"


@record
class Colours:
    """Ground and line of a thing, on light and on dark."""

    fill: str
    line: str
    dark_fill: str
    dark_line: str


NODE_COLOURS: Mapping[NodeKind, Colours] = {
    "goal": Colours("#e6efff", "#1f4e9c", "#1b2a44", "#8fb6ff"),
    "property": Colours("#f0f6ff", "#3a6db5", "#1a2536", "#7ea7e6"),
    "step": Colours("#f6f7f8", "#4a5260", "#23272e", "#a7b0bf"),
    "claim": Colours("#f6f2fd", "#6b4fa8", "#282236", "#b9a1ea"),
    "assumption": Colours("#fff8e5", "#8a6100", "#2e2713", "#dcb75a"),
    "evidence": Colours("#edf8f0", "#2c6e47", "#17291e", "#78c196"),
    "rival": Colours("#fdf0ee", "#a5352a", "#33201e", "#ee9b90"),
    "doubt": Colours("#fcf0f6", "#97306a", "#301d28", "#e394c0"),
    "open": Colours("#ffffff", "#5c6470", "#1c1f24", "#a7b0bf"),
}
INK = Colours("#ffffff", "#1d232b", "#14171c", "#e8ebef")
QUIET = Colours("#ffffff", "#4d5663", "#14171c", "#aab3c0")
ALARM = Colours("#ffffff", "#8f2419", "#14171c", "#ffb1a6")
GROUND: Mapping[str, Colours] = {
    "goal": Colours("#fafbfd", "#c6d3e8", "#181c23", "#36445c"),
    "loose": Colours("#fbfbfb", "#d3d6db", "#191b1f", "#3c424c"),
    "rivals": Colours("#fefafa", "#e6c8c4", "#1f1918", "#5c3c38"),
}


@record
class Stroke:
    """The style of a line: dashes, width, the mark at its head, and its colour."""

    dashes: str
    width: float
    mark: str
    colour: Colours
    means: str
    """What the legend says of it, from its tail to its head."""


_GREY = Colours("none", "#6b7480", "none", "#8e97a5")
_BLUE = Colours("none", "#1f4e9c", "none", "#8fb6ff")
_AMBER = Colours("none", "#8a6100", "none", "#dcb75a")
_GREEN = Colours("none", "#2c6e47", "none", "#78c196")
_RED = Colours("none", "#a5352a", "none", "#ee9b90")
_PLUM = Colours("none", "#97306a", "none", "#e394c0")

STROKES: Mapping[EdgeKind, Stroke] = {
    "has": Stroke("", 1.2, "", _GREY, "is a property of"),
    "entrains": Stroke("", 2.2, "arrow", _BLUE, "entrains"),
    "draws from": Stroke("", 1.3, "open-arrow", _GREY, "is drawn on by"),
    "assumes": Stroke("8 4", 1.4, "vee", _AMBER, "is assumed by"),
    "backs": Stroke("1.5 3.5", 1.9, "dot", _GREEN, "is evidence for"),
    "excludes": Stroke("", 1.9, "bar", _RED, "excludes"),
    "disfavours": Stroke("7 4", 1.5, "bar", _RED, "disfavours"),
    "satisfies": Stroke("2 3", 1.3, "ring", _GREY, "would satisfy"),
    "against": Stroke("10 3 2 3", 1.5, "cross", _PLUM, "is a doubt against"),
    "about": Stroke("2 6", 1.5, "vee", _GREY, "is an open question on"),
}

_MARKS: Mapping[str, tuple[str, float, float, float]] = {
    "arrow": ('<path d="M0 0L11 5L0 10Z"/>', 11, 10, 10),
    "open-arrow": ('<path d="M1 1L10 5L1 9Z" class="hollow"/>', 11, 10, 10),
    "vee": ('<path d="M1 1L10 5L1 9" class="stroked"/>', 11, 10, 10),
    "dot": ('<circle cx="4" cy="4" r="3.5"/>', 8, 8, 6),
    "bar": ('<path d="M2 0V12" class="thick"/>', 4, 12, 3),
    "ring": ('<circle cx="4.5" cy="4.5" r="3.2" class="hollow"/>', 9, 9, 7),
    "cross": ('<path d="M1 1L9 9M9 1L1 9" class="stroked"/>', 10, 10, 5),
}
"""The drawing of each mark at the head of a line, its width and height, and the point that touches the box."""


def mark_id(prefix: str, kind: EdgeKind) -> str:
    """The id of the mark of a kind of edge; no anchor has an underscore."""
    return f"{prefix}mark_{kind.replace(' ', '-')}"


def marks(prefix: str, kinds: list[EdgeKind]) -> str:
    """The definitions of the marks that some kinds of edges need."""
    parts = []
    for kind in kinds:
        stroke = STROKES[kind]
        if stroke.mark:
            drawing, width, height, at = _MARKS[stroke.mark]
            colour = stroke.colour.line
            drawing = (
                drawing.replace('class="hollow"', f'class="hollow" fill="#ffffff" stroke="{colour}" stroke-width="1.4"')
                .replace('class="stroked"', f'fill="none" stroke="{colour}" stroke-width="1.6"')
                .replace('class="thick"', f'fill="none" stroke="{colour}" stroke-width="3"')
            )
            if "stroke=" not in drawing:
                drawing = drawing.replace("/>", f' fill="{colour}"/>')
            parts.append(
                tag("marker", drawing, id=mark_id(prefix, kind), class_=f"mark-{kind.replace(' ', '-')}",
                    markerWidth=width, markerHeight=height, refX=at, refY=height / 2, orient="auto-start-reverse",
                    markerUnits="userSpaceOnUse", viewBox=f"0 0 {number_text(width)} {number_text(height)}")
            )  # fmt: skip
    return "".join(parts)


def style_sheet(scope: str) -> str:
    """The rules for a dark screen, under a selector. Light grounds need none."""
    rules = [f"{scope} .t-page{{fill:{INK.dark_fill}}}"]
    for kind, colours in NODE_COLOURS.items():
        rules.append(f"{scope} .k-{kind} .box{{fill:{colours.dark_fill};stroke:{colours.dark_line}}}")
        rules.append(f"{scope} .k-{kind} .t-bar{{fill:{colours.dark_line}}}")
        rules.append(f"{scope} .k-{kind} .t-word{{fill:{colours.dark_line}}}")
    for ground, colours in GROUND.items():
        rules.append(f"{scope} .ground-{ground}{{fill:{colours.dark_fill};stroke:{colours.dark_line}}}")
    for edge, stroke in STROKES.items():
        name = edge.replace(" ", "-")
        dark = stroke.colour.dark_line
        rules.append(f"{scope} .e-{name}{{stroke:{dark}}}")
        if stroke.mark in ("arrow", "dot"):
            rules.append(f"{scope} .mark-{name} *{{fill:{dark}}}")
        elif stroke.mark in ("open-arrow", "ring"):
            rules.append(f"{scope} .mark-{name} *{{fill:{INK.dark_fill};stroke:{dark}}}")
        elif stroke.mark:
            rules.append(f"{scope} .mark-{name} *{{stroke:{dark}}}")
    rules += [
        f"{scope} .t-name,{scope} .t-text{{fill:{INK.dark_line}}}",
        f"{scope} .t-note,{scope} .t-title{{fill:{QUIET.dark_line}}}",
        f"{scope} .t-alarm{{fill:{ALARM.dark_line}}}",
        f"{scope} .t-badge{{fill:{INK.dark_fill};stroke:{QUIET.dark_line}}}",
    ]
    return f"@media screen and (prefers-color-scheme:dark){{{''.join(rules)}}}"


def outline_path(kind: NodeKind, width: float, height: float) -> str:
    """The outline of a box of a kind, as markup with the class ``box``; every kind has a shape of its own."""
    colours = NODE_COLOURS[kind]
    paint = {"class_": "box", "fill": colours.fill, "stroke": colours.line}
    w, h = number_text(width), number_text(height)
    match kind:
        case "goal":
            outer = tag("rect", width=width, height=height, rx=12.0, stroke_width=1.6, **paint)
            inner = tag("rect", x=4.0, y=4.0, width=width - 8, height=height - 8, rx=9.0, stroke_width=1.0, **paint)
            return outer + inner
        case "property":
            return tag("rect", width=width, height=height, rx=12.0, stroke_width=1.4, **paint)
        case "step":
            box = tag("rect", width=width, height=height, rx=2.0, stroke_width=1.3, **paint)
            return box + tag("rect", class_="t-bar", width=5.0, height=height, fill=colours.line)
        case "claim":
            box = tag("rect", width=width, height=height, rx=2.0, stroke_width=1.3, **paint)
            lines = f"M4 0V{h}M7.5 0V{h}"
            return box + tag("path", class_="box", d=lines, fill="none", stroke=colours.line, stroke_width=1.2)
        case "assumption":
            return tag("rect", width=width, height=height, rx=22.0, stroke_width=1.4, **paint)
        case "evidence":
            edge = number_text(width - 12)
            box = tag("path", d=f"M0 0H{edge}L{w} 12V{h}H0Z", stroke_width=1.3, **paint)
            return box + tag("path", d=f"M{edge} 0V12H{w}", stroke_width=1.0, **paint)
        case "rival":
            right, low = number_text(width - 12), number_text(height - 12)
            return tag("path", d=f"M12 0H{right}L{w} 12V{low}L{right} {h}H12L0 {low}V12Z", stroke_width=1.8, **paint)
        case "doubt":
            dashes = "10 3 2 3"
            return tag("rect", width=width, height=height, rx=6.0, stroke_width=1.5, stroke_dasharray=dashes, **paint)
        case "open":
            return tag("rect", width=width, height=height, rx=6.0, stroke_width=1.3, stroke_dasharray="3 4", **paint)
