"""JSON of an outline and a graph, stable enough for other programs: its schema is ``schemas/render.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TypeAlias, assert_never

from training_story.argument.graph import Graph
from training_story.outline.elements import (
    Block,
    Bullets,
    Code,
    Diagram,
    Emphasis,
    Entry,
    Fields,
    Formula,
    Inline,
    Link,
    Note,
    Outline,
    Paragraph,
    Plain,
    Row,
    Section,
    Sentence,
    Strong,
    Table,
)

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"


def write_json(outline: Outline, graph: Graph) -> str:
    """The outline and the graph, with texts as the author wrote them."""
    model: Json = {"version": 1, "outline": _outline(outline), "graph": _graph(graph)}
    # Only ASCII is written; the one control character that `ensure_ascii` lets pass is DEL.
    return json.dumps(model, indent=1).replace("\x7f", "\\u007f") + "\n"


def _outline(outline: Outline) -> Json:
    return {
        "name": outline.name,
        "title": outline.title,
        "facts": _rows(outline.facts.rows),
        "sections": [_section(each) for each in outline.sections],
    }


def _section(section: Section) -> Json:
    return {
        "anchor": section.anchor,
        "title": section.title,
        "blocks": [_block(each) for each in section.blocks],
        "entries": [_entry(each) for each in section.entries],
    }


def _entry(entry: Entry) -> Json:
    return {
        "anchor": entry.anchor,
        "number": entry.number,
        "kind": entry.kind,
        "word": entry.word,
        "name": entry.name,
        "summary": _sentence(entry.summary),
        "blocks": [_block(each) for each in entry.blocks],
        "entries": [_entry(each) for each in entry.entries],
        "span": [entry.span.start, entry.span.end],
    }


def _block(block: Block) -> Json:
    match block:
        case Paragraph():
            return {"kind": "paragraph", "sentence": _sentence(block.sentence)}
        case Bullets():
            return {"kind": "bullets", "items": _sentences(block.items)}
        case Fields():
            return {"kind": "fields", "rows": _rows(block.rows)}
        case Note():
            return {"kind": "note", "note": block.kind, "sentence": _sentence(block.sentence)}
        case Table():
            return {"kind": "table", "head": list(block.head), "rows": [_sentences(row) for row in block.rows]}
        case Formula():
            return {"kind": "formula", "text": block.text}
        case Diagram():
            return {"kind": "diagram", "caption": block.caption}
        case _:
            assert_never(block)


def _rows(rows: Iterable[Row]) -> Json:
    return [{"label": row.label, "sentences": _sentences(row.sentences)} for row in rows]


def _sentences(sentences: Iterable[Sentence]) -> Json:
    return [_sentence(each) for each in sentences]


def _sentence(sentence: Sentence) -> Json:
    return [_inline(part) for part in sentence]


def _inline(part: Inline) -> Json:
    match part:
        case Plain():
            return {"kind": "plain", "text": part.text}
        case Code():
            return {"kind": "code", "text": part.text}
        case Strong():
            return {"kind": "strong", "text": part.text}
        case Emphasis():
            return {"kind": "emphasis", "text": part.text}
        case Link():
            return {"kind": "link", "text": part.text, "anchor": part.anchor}
        case _:
            assert_never(part)


def _graph(graph: Graph) -> Json:
    return {
        "nodes": [
            {
                "id": node.id,
                "kind": node.kind,
                "word": node.word,
                "text": node.text,
                "span": [node.span.start, node.span.end],
            }
            for node in graph.nodes
        ],
        "edges": [
            {"kind": edge.kind, "source": edge.source, "target": edge.target, "because": edge.because}
            for edge in graph.edges
        ],
    }
