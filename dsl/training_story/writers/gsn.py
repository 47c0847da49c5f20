"""The argument of a story in Goal Structuring Notation: as a picture, and as the YAML of gsn2x."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import pairwise

from training_story.argument.graph import Graph
from training_story.outline.elements import Outline
from training_story.text.records import record
from training_story.writers.drawing.gsn_model import Element, ElementKind, gsn_of
from training_story.writers.drawing.layered import Box, Layout, layered
from training_story.writers.drawing.look import ALARM, FONT, INK, QUIET
from training_story.writers.drawing.text_width import text_width, wrapped
from training_story.writers.drawing.xml import XML_HEAD, attributes, number_text, tag, text_tag
from training_story.writers.shown import shown

MARGIN, ROW_GAP, CONTEXT_GAP, CONTEXT_DROP = 20.0, 60.0, 30.0, 12.0
_ID_SIZE, _SIZE, _LINE = 11.0, 11.0, 13.5
_DIAMOND = 9.0

_WORDS: dict[ElementKind, str] = {
    "G": "goal", "S": "strategy", "Sn": "solution", "A": "assumption", "J": "justification", "C": "context",
    "CG": "counter goal",
}  # fmt: skip


# YAML


def write_gsn_yaml(outline: Outline, graph: Graph) -> str:
    """The argument as gsn2x reads it. Texts are double-quoted, so nothing in them is syntax."""
    elements = gsn_of(outline, graph)
    lines = ["module:", f"  name: {_quoted(outline.name or 'story')}"]
    if outline.title:
        lines.append(f"  brief: {_quoted(outline.title)}")
    for element in elements:
        lines += ["", f"{element.id}:", f"  text: {_quoted(element.text)}"]
        if element.supported_by:
            lines.append(f"  supportedBy: [{', '.join(each.id for each in element.supported_by)}]")
        if element.in_context_of:
            lines.append(f"  inContextOf: [{', '.join(each.id for each in element.in_context_of)}]")
        if element.challenges is not None:
            lines.append(f"  challenges: {element.challenges.id}")
        if element.is_undeveloped:
            lines.append("  undeveloped: true")
        if element.is_defeated:
            lines.append("  defeated: true")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    # A JSON string of printable characters is a double-quoted YAML scalar.
    return json.dumps(shown(text), ensure_ascii=False)


# Picture


@record
class _Drawn:
    """An element with the size of its shape and its words."""

    element: Element
    width: float
    height: float
    lines: list[str]


def write_gsn_svg(outline: Outline, graph: Graph) -> str:
    """The argument as a picture. Contexts stand beside what they belong to, and again at each further such."""
    elements = gsn_of(outline, graph)
    main = [element for element in elements if element.kind in ("G", "S", "Sn", "CG")]
    drawn = {element: _sized(element) for element in elements}
    boxes = []
    for element in main:
        contexts = [drawn[each] for each in element.in_context_of]
        side = max((each.width for each in contexts), default=-CONTEXT_GAP) + CONTEXT_GAP
        beside = sum(each.height + CONTEXT_DROP for each in contexts)
        diamond = 2 * _DIAMOND if element.is_undeveloped else 0.0
        boxes.append(
            Box(element.id, drawn[element].width + side, max(drawn[element].height + diamond, beside),
                0, 1 if element.kind == "CG" else 0)
        )  # fmt: skip
    edges = [(element, each, "supports") for element in main for each in element.supported_by]
    holder = {context: element for element in reversed(main) for context in element.in_context_of}
    challenged = {each: each.challenges for each in main if each.challenges is not None}
    # What challenges a context stands under the element that has the context beside it.
    edges += [(holder.get(target, target), each, "challenges") for each, target in challenged.items()]
    layout = layered(boxes, [(upper.id, lower.id) for upper, lower, _ in edges], width=0.6)
    tops = [MARGIN]
    for height in layout.heights:
        tops.append(tops[-1] + height + ROW_GAP)
    places = {element: (layout.boxes[element.id].x + MARGIN, tops[layout.boxes[element.id].row]) for element in main}
    shapes = []
    for element in main:
        shapes.append(_shape(drawn[element], *places[element], element.anchor))
        x, y = places[element][0] + drawn[element].width + CONTEXT_GAP, places[element][1]
        for context in element.in_context_of:
            shapes.append(_context_line(drawn[element], places[element], drawn[context], x, y))
            shapes.append(_shape(drawn[context], x, y, "" if context in places else context.anchor))
            places.setdefault(context, (x, y))
            y += drawn[context].height + CONTEXT_DROP
    lines = []
    for number, (upper, lower, kind) in enumerate(edges):
        target = challenged[lower] if kind == "challenges" else upper
        lines.append(_line(upper, lower, target, kind, layout, layout.ways[number], tops, places, drawn))
    parts = [*lines, *shapes]
    width = max([MARGIN + high for _, high in layout.columns.values()], default=0.0) + MARGIN
    width = max(width, 760.0)
    height = tops[-1] - ROW_GAP + MARGIN if layout.heights else 2 * MARGIN
    return _document(outline, "\n".join(parts), width, height + 24, _legend(height + 8))


def _document(outline: Outline, content: str, width: float, height: float, legend: str) -> str:
    start = attributes(
        xmlns="http://www.w3.org/2000/svg", class_="gsn", viewBox=f"0 0 {number_text(width)} {number_text(height)}",
        width=width, height=height, role="graphics-document", aria_roledescription="GSN diagram",
        aria_labelledby="gsn_title", aria_describedby="gsn_desc", font_family=FONT,
    )  # fmt: skip
    desc = "Goals rest on strategies, goals and solutions below; contexts stand beside; challenges stand at the side."
    head = [
        text_tag("title", f"The argument of {outline.name} in Goal Structuring Notation", id="gsn_title"),
        text_tag("desc", f"{outline.title}. {desc}" if outline.title else desc, id="gsn_desc"),
        tag("style", _STYLE),
        tag("defs", _MARKS),
        tag("rect", class_="page", width=width, height=height, fill=INK.fill),
    ]
    body = "\n".join([*head, content, legend])
    return f"{XML_HEAD}<svg{start}>\n{body}\n</svg>\n"


_MARKS = (
    '<marker id="gsn_solid" markerWidth="11" markerHeight="10" refX="11" refY="5" orient="auto" '
    f'markerUnits="userSpaceOnUse"><path class="ink" d="M0 0L11 5L0 10Z" fill="{INK.line}"/>'
    "</marker>"
    '<marker id="gsn_hollow" markerWidth="12" markerHeight="10" refX="11" refY="5" orient="auto" '
    f'markerUnits="userSpaceOnUse"><path class="hollow" d="M1 1L11 5L1 9Z" fill="#ffffff" stroke="{INK.line}"/>'
    "</marker>"
    '<marker id="gsn_open" markerWidth="12" markerHeight="10" refX="11" refY="5" orient="auto" '
    f'markerUnits="userSpaceOnUse"><path class="alarm" d="M1 1L11 5L1 9" fill="none" stroke="{ALARM.line}" '
    'stroke-width="1.6"/></marker>'
)
_STYLE = (
    "@media screen and (prefers-color-scheme:dark){"
    f".gsn .page{{fill:{INK.dark_fill}}}.gsn .box{{fill:#20252d;stroke:{QUIET.dark_line}}}"
    f".gsn .line{{stroke:{QUIET.dark_line}}}.gsn text{{fill:{INK.dark_line}}}.gsn .ink{{fill:{QUIET.dark_line}}}"
    f".gsn .hollow{{fill:{INK.dark_fill};stroke:{QUIET.dark_line}}}.gsn .alarm{{stroke:{ALARM.dark_line}}}}}"
)


def _sized(element: Element) -> _Drawn:
    width, room, most = {
        "G": (216.0, 194.0, 6), "CG": (216.0, 194.0, 5), "S": (216.0, 168.0, 4), "Sn": (132.0, 96.0, 5),
        "A": (164.0, 122.0, 5), "J": (164.0, 122.0, 6), "C": (164.0, 140.0, 5),
    }[element.kind]  # fmt: skip
    lines = wrapped(element.text, room, _SIZE, most)
    height = 24 + _LINE * len(lines) + {"Sn": 36, "A": 20, "J": 20}.get(element.kind, 10)
    return _Drawn(element, width, max(height, width) if element.kind == "Sn" else height, lines)


def _shape(drawn: _Drawn, x: float, y: float, anchor: str) -> str:
    element, width, height = drawn.element, drawn.width, drawn.height
    paint = {"class_": "box", "fill": "#ffffff", "stroke": INK.line, "stroke_width": "1.3"}
    right = number_text(width)
    parts = [text_tag("title", f"{_WORDS[element.kind]} {element.id}. {element.text}{_state(element)}")]
    match element.kind:
        case "G":
            parts.append(tag("rect", width=width, height=height, **paint))
        case "CG":
            parts.append(tag("rect", width=width, height=height, stroke_dasharray="7 4", **paint))
        case "S":
            slant, low = 14, number_text(height)
            path = f"M{slant} 0H{right}L{number_text(width - slant)} {low}H0Z"
            parts.append(tag("path", d=path, **paint))
        case "Sn":
            parts.append(tag("circle", cx=width / 2, cy=height / 2, r=width / 2, **paint))
        case "A" | "J":
            parts.append(tag("ellipse", cx=width / 2, cy=height / 2, rx=width / 2, ry=height / 2, **paint))
            parts.append(text_tag("text", element.kind, x=width - 8, y=height - 2, font_size=13.0, font_weight="bold",
                                  fill=INK.line))  # fmt: skip
        case "C":
            parts.append(tag("rect", width=width, height=height, rx=min(height / 2, 20.0), **paint))
    block = _LINE * (len(drawn.lines) + 1)
    at = (height - block) / 2 + _LINE - 3
    middle = width / 2
    parts.append(text_tag("text", element.id, x=middle, y=at, font_size=_ID_SIZE, font_weight="bold",
                          text_anchor="middle", fill=INK.line))  # fmt: skip
    for line in drawn.lines:
        at += _LINE
        parts.append(text_tag("text", line, x=middle, y=at, font_size=_SIZE, text_anchor="middle", fill=INK.line))
    if element.is_undeveloped:
        low, d = number_text(height), number_text(_DIAMOND)
        parts.append(tag("path", d=f"M{number_text(middle)} {low}l{d} {d}l-{d} {d}l-{d} -{d}Z", **paint))
    if element.is_defeated:
        low = number_text(height)
        parts.append(tag("path", class_="alarm", d=f"M0 0L{right} {low}M{right} 0L0 {low}", fill="none",
                         stroke=ALARM.line, stroke_width="1.4", opacity="0.55"))  # fmt: skip
    return tag(
        "g", "".join(parts), id=anchor or None, role="graphics-symbol", aria_roledescription=_WORDS[element.kind],
        transform=f"translate({number_text(x)} {number_text(y)})",
    )  # fmt: skip


def _state(element: Element) -> str:
    return ". Undeveloped" if element.is_undeveloped else ". Defeated" if element.is_defeated else ""


def _line(
    upper: Element, lower: Element, target: Element, kind: str, layout: Layout, way: Sequence[tuple[int, float]],
    tops: Sequence[float], places: Mapping[Element, tuple[float, float]], drawn: Mapping[Element, _Drawn],
) -> str:  # fmt: skip
    """The line between two elements; ``target`` is the upper one, or its context that is challenged."""
    turned = layout.boxes[upper.id].row > layout.boxes[lower.id].row
    first, last = (lower, target) if turned else (target, lower)
    row = way[0][0]
    x, y = places[first]
    middle = x + drawn[first].width / 2
    diamond = 2 * _DIAMOND if first.is_undeveloped else 0.0
    points = [(middle, y + drawn[first].height + diamond), (middle, tops[row] + layout.heights[row])]
    for row, at in way[1:-1]:
        points += [(at + MARGIN, tops[row]), (at + MARGIN, tops[row] + layout.heights[row])]
    x, y = places[last]
    points.append((x + drawn[last].width / 2, y))
    # Support points down to what supports; a challenge points up to what is challenged.
    if (kind == "challenges") != turned:
        points.reverse()
    parts = [f"M{_point(*points[0])}"]
    for (x1, y1), (x2, y2) in pairwise(points):
        half = (y1 + y2) / 2
        straight = x1 == x2 or abs(y2 - y1) < 1
        parts.append(f"L{_point(x2, y2)}" if straight else f"C{_point(x1, half)} {_point(x2, half)} {_point(x2, y2)}")
    return _drawn_line("".join(parts), kind)


def _context_line(drawn: _Drawn, place: tuple[float, float], context: _Drawn, x: float, y: float) -> str:
    start = (place[0] + drawn.width, place[1] + min(drawn.height / 2, drawn.height - 6))
    end = (x, y + context.height / 2)
    half = (start[0] + end[0]) / 2
    return _drawn_line(f"M{_point(*start)}C{_point(half, start[1])} {_point(half, end[1])} {_point(*end)}", "context")


def _drawn_line(path: str, kind: str) -> str:
    mark = {"supports": "gsn_solid", "context": "gsn_hollow", "challenges": "gsn_open"}[kind]
    challenge = kind == "challenges"
    return tag(
        "path", class_="alarm" if challenge else "line", d=path, fill="none",
        stroke=ALARM.line if challenge else INK.line, stroke_width="1.2",
        stroke_dasharray="7 4" if challenge else None, marker_end=f"url(#{mark})",
    )  # fmt: skip


def _legend(y: float) -> str:
    parts, x = [], MARGIN
    for kind, words in (("supports", "supported by"), ("context", "in context of"), ("challenges", "challenges")):
        parts.append(_drawn_line(f"M{_point(x, y)}h40", kind))
        parts.append(text_tag("text", words, x=x + 48, y=y + 4, font_size=_SIZE, fill=QUIET.line))
        x += 48 + text_width(words, _SIZE) + 24
    words = "A diamond marks what is undeveloped, a cross what is answered by the author's account."
    parts.append(text_tag("text", words, x=x, y=y + 4, font_size=_SIZE, fill=QUIET.line))
    return tag("g", "".join(parts), class_="legend", aria_hidden="true")


def _point(x: float, y: float) -> str:
    return f"{number_text(x)} {number_text(y)}"
