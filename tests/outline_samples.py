"""Outlines made by hand: every kind of block, with any text in every place."""

from __future__ import annotations

from training_story.argument.graph import Graph
from training_story.outline.elements import (
    Bullets,
    Code,
    Diagram,
    Emphasis,
    Entry,
    EntryKind,
    Fields,
    Formula,
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
from training_story.text.source import Span

NO_GRAPH = Graph((), ())

NASTY = (
    "#x #let a = 1 $x^2$ *b* _c_ @ref <label> `code` ```raw``` \\ \\n \\textbf{a} // c /* d */ \"q\" 's' ~ - -- ---",
    "= heading",
    "- item",
    "+ item",
    "/ term: x",
    "1. item",
    '#("x"); #panic("no") #include "x.typ" ]] }} )) ;',
    "</w:t></w:r><w:p/> &amp; & < > <script>alert(1)</script>",
    "![](x.png) [a](b) | c | --- | *",
    'flowchart LR; A["x"] --> B; digraph { a -> b } key: [value] "%%{init}%%" \\" \'',
    "tabs\tand\nbreaks\r\nand more\u2028words",
    "naïve Ελληνικά Кириллица ∀x ≤ 3 → ½ “quoted”",
    "\\u{23} \\#x {{ x }} {% x %} %s %(a)s",
)
"""Texts that mean something in one format or other, and are to come out as they stand."""


def entry(
    kind: EntryKind, number: str, name: str, text: str, *inner: Entry, anchor: str = "", blocks: bool = True
) -> Entry:
    """An entry with every kind of block, whose every text is ``text``."""
    said: Sentence = (Plain(text),)
    mixed: Sentence = (Strong(text), Plain(" "), Code(text), Plain(" "), Emphasis(text))
    made = (
        Paragraph(mixed),
        Bullets((said, (Code(text),))),
        Fields((Row(text, (said,)), Row("several", (said, said)), Row("names", ((Code(text),), (Code("b"),))))),
        Note("unanswered", said),
        Note("open", said),
        Note("risk", said),
        Note("doubt", said),
        Note("remark", said),
        Table((text, "B"), ((said, (Link(f"G1 {text}", "g1"),)), ((Link(text, "nowhere"),), ()))),
        Formula(text),
        Diagram(text),
    )
    anchor = anchor or number.lower()
    return Entry(anchor, number, kind, text, name, said, made if blocks else (), inner, Span(0, 0))


def sample(text: str) -> Outline:
    """An outline whose texts are all ``text``: one anchor stands twice, one entry has nothing but its kind."""
    said: Sentence = (Plain(text),)
    goal = entry("goal", "G1", text, text, entry("property", "G1.1", text, text))
    bare = Entry("", "", "other", "", "", (), (), (), Span(0, 0))
    return Outline(
        text,
        text,
        Fields((Row("Authors", (said, said)), Row("Status", (said,)))),
        (
            Section("brief", "In brief", (Paragraph(said), Diagram(text), Table((), ()), Fields(()), Bullets(())), ()),
            Section("wanted", text, (Paragraph(said),), (goal, entry("rival", "R1", text, text, anchor="g1"))),
            Section("empty", "", (), (bare,)),
        ),
    )
