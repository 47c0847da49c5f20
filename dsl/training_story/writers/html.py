"""A story as one HTML page: it needs no network, and without its script all of it can be read.

The page forbids itself every outside resource, and every script and style but its own, by a policy with their hashes
(Content Security Policy, level 3). Its own ids have an underscore, which no anchor of the outline has.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence

from training_story.argument.graph import Graph
from training_story.outline.elements import Entry, Link, Note, NoteKind, Outline, Row, Section, Sentence, Table
from training_story.writers.by_kind import Blocks, Inlines
from training_story.writers.drawing.labels import Label, labels_of
from training_story.writers.drawing.xml import escaped, text_tag
from training_story.writers.fragment import targets_of
from training_story.writers.graph_list import graph_list
from training_story.writers.page import page_file
from training_story.writers.svg import picture

PREFIX = "node_"
"""Before the ids of the picture, since the cards have those without."""

_NOTES: dict[NoteKind, str] = {
    "unanswered": "Unanswered", "open": "Open", "risk": "Risk", "doubt": "Doubt", "remark": "Note",
}  # fmt: skip
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_CAPTION = "What stands on what. What holds something up stands below it; what else could come out stands at the side."


def write_html(outline: Outline, graph: Graph) -> str:
    """The whole story as a page, with the picture of its argument to explore."""
    return _Page(outline, graph).text()


class _Page:
    def __init__(self, outline: Outline, graph: Graph) -> None:
        self._outline = outline
        self._graph = graph
        self._labels = {label.anchor: label for label in labels_of(outline, graph).values() if label.has_entry}
        self._targets = targets_of(outline)
        self._has_drawn = not graph.nodes
        self._styles = [page_file("page.css")]
        self._inlines = Inlines[str](
            plain=escaped,
            code=_code,
            strong=lambda text: f"<strong>{escaped(text)}</strong>",
            emphasis=lambda text: f"<em>{escaped(text)}</em>",
            link=self._link,
        )
        self._blocks = Blocks[str](
            nothing="",
            paragraph=lambda sentence: f"<p>{self._sentence(sentence)}</p>",
            bullets=self._list,
            fields=lambda rows: f'<dl class="fields">{"".join(map(self._row, rows))}</dl>',
            note=self._note,
            table=self._table,
            formula=lambda text: f'<p class="formula">{_code(text)}</p>',
            diagram=self._figure,
        )

    def text(self) -> str:
        sections = [self._section(each) for each in self._outline.sections]
        if not self._has_drawn:
            sections.append(self._own_section())
        body = "\n".join(
            [
                '<a class="skip" href="#main_">Skip to the story</a>',
                self._masthead(),
                '<div class="columns">',
                self._contents(),
                f'<main id="main_" tabindex="-1">\n{"".join(sections)}</main>',
                "</div>",
                '<footer class="colophon"><p>This page says what stands on what, in the words of the story’s author.'
                " It doesn’t judge whether any of it holds.</p></footer>",
            ]
        )
        script = page_file("page.js")
        title = self._outline.title or self._outline.name or "Training story"
        head = "\n".join(
            [
                '<meta charset="utf-8">',
                f'<meta http-equiv="Content-Security-Policy" content="{escaped(self._policy(script))}">',
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                '<meta name="color-scheme" content="light dark">',
                '<meta name="referrer" content="no-referrer">',
                f"<title>{escaped(title)}</title>",
                f"<style>{self._styles[0]}</style>",
            ]
        )
        return (
            f'<!DOCTYPE html>\n<html lang="en">\n<head>\n{head}\n</head>\n<body>\n{body}\n'
            f"<script>{script}</script>\n</body>\n</html>\n"
        )

    def _policy(self, script: str) -> str:
        styles = " ".join(f"'{_hash(style)}'" for style in self._styles)
        return (
            f"default-src 'none'; style-src {styles}; script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'"
        )

    # Around the story

    def _masthead(self) -> str:
        outline = self._outline
        facts = f'<dl class="facts">{"".join(map(self._fact, outline.facts.rows))}</dl>' if outline.facts.rows else ""
        name = f'<p class="story-name"><code>{escaped(outline.name)}</code></p>' if outline.name else ""
        title = escaped(outline.title or outline.name or "Training story")
        return f'<header class="masthead"><p class="kicker">Training story</p><h1>{title}</h1>{name}{facts}</header>'

    def _fact(self, row: Row) -> str:
        said = "; ".join(map(self._sentence, row.sentences))
        return f"<div><dt>{escaped(row.label)}</dt><dd>{said}</dd></div>"

    def _contents(self) -> str:
        items = []
        for section in self._outline.sections:
            numbers = [
                f'<a href="#{escaped(entry.anchor)}" title="{escaped(f"{entry.word} {entry.name}".strip())}">'
                f"{escaped(entry.number)}</a>"
                for entry in section.entries
                if entry.number
            ]
            inner = f'<span class="numbers">{" ".join(numbers)}</span>' if numbers else ""
            items.append(f'<li><a href="#{escaped(section.anchor)}">{escaped(section.title)}</a>{inner}</li>')
        return f'<nav class="contents" aria-label="Contents"><ol>{"".join(items)}</ol></nav>'

    # The story

    def _section(self, section: Section) -> str:
        anchor = escaped(section.anchor)
        blocks = "\n".join(map(self._blocks.of, section.blocks))
        entries = "\n".join(self._card(entry, 3) for entry in section.entries)
        return (
            f'<section id="{anchor}" aria-labelledby="{anchor}_title">\n<h2 id="{anchor}_title">'
            f"{escaped(section.title)}</h2>\n{blocks}\n{entries}\n</section>\n"
        )

    def _own_section(self) -> str:
        """The picture, where the outline has no place for it."""
        head = '<h2 id="argument_">The argument</h2>'
        return f'<section aria-labelledby="argument_">{head}{self._figure(_CAPTION)}</section>'

    def _card(self, entry: Entry, level: int) -> str:
        level = min(level, 6)
        badge = f'<span class="badge">{escaped(entry.number)}</span> ' if entry.number else ""
        name = f' <span class="name">{escaped(entry.name)}</span>' if entry.name else ""
        head = f'<h{level}>{badge}<span class="word">{escaped(entry.word)}</span>{name}</h{level}>'
        label = self._labels.get(entry.anchor)
        summary = f'<p class="summary">{self._sentence(entry.summary)}</p>' if entry.summary else ""
        blocks = "\n".join(map(self._blocks.of, entry.blocks))
        inner = "\n".join(self._card(each, level + 1) for each in entry.entries)
        inner = f'<div class="inner">{inner}</div>' if inner else ""
        link = f'<a href="#{PREFIX}{escaped(entry.anchor)}">Show in the graph</a>'
        shown = f'<p class="to-graph" hidden>{link}</p>' if label is not None else ""
        return (
            f'<article class="card kind-{entry.kind.replace(" ", "-")}" id="{escaped(entry.anchor)}">'
            f"<header>{head}{_marks(label)}</header>\n{summary}{blocks}{shown}{inner}</article>"
        )

    def _list(self, items: Sequence[Sentence]) -> str:
        return f"<ul>{''.join(f'<li>{self._sentence(each)}</li>' for each in items)}</ul>"

    def _note(self, note: Note) -> str:
        mark = f'<strong class="mark">{_NOTES[note.kind]}</strong>'
        return f'<p class="note note-{note.kind}">{mark} {self._sentence(note.sentence)}</p>'

    def _row(self, row: Row) -> str:
        sentences = row.sentences
        said = self._sentence(sentences[0]) if len(sentences) == 1 else self._list(sentences)
        return f"<div><dt>{escaped(row.label)}</dt><dd>{said}</dd></div>"

    def _table(self, table: Table) -> str:
        head = "".join(f'<th scope="col">{escaped(each)}</th>' for each in table.head)
        rows = "".join(f"<tr>{''.join(f'<td>{self._sentence(cell)}</td>' for cell in row)}</tr>" for row in table.rows)
        return (
            f'<div class="table" role="region" aria-label="Table" tabindex="0"><table><thead><tr>{head}</tr></thead>'
            f"<tbody>{rows}</tbody></table></div>"
        )

    def _sentence(self, sentence: Sentence) -> str:
        return "".join(map(self._inlines.of, sentence))

    def _link(self, link: Link) -> str:
        words, anchor = escaped(link.text), self._targets.name(link.anchor)
        return words if anchor is None else f'<a href="#{escaped(anchor)}">{words}</a>'

    # The picture

    def _figure(self, caption: str) -> str:
        """The picture with its tools, and the same as lists; once in a page."""
        if self._has_drawn:
            return ""
        self._has_drawn = True
        drawn = picture(self._outline, self._graph, PREFIX)
        self._styles += _STYLE.findall(drawn.svg)
        return (
            '<figure class="argument" id="graph_">\n'
            f"{_TOOLS}"
            '<div class="canvas" id="canvas_" tabindex="0" role="region" aria-label="Graph of the argument">\n'
            f"{drawn.svg}\n</div>\n"
            '<div class="panel" id="panel_" aria-live="polite" hidden></div>\n'
            f"<figcaption>{escaped(caption or _CAPTION)}</figcaption>\n"
            f'<details class="alternative"><summary>The same as lists</summary>{graph_list(self._outline, self._graph)}'
            "</details>\n</figure>"
        )


_TOOLS = (
    '<div class="tools" id="tools_" role="toolbar" aria-label="Graph" hidden>'
    '<button type="button" data-zoom="in" aria-label="Larger">+</button>'
    '<button type="button" data-zoom="out" aria-label="Smaller">−</button>'
    '<button type="button" data-zoom="fit">Fit</button>'
    '<button type="button" data-zoom="full">Full size</button>'
    '<label>Lines <select id="lines_"><option value="all">all</option><option value="support">what supports the goal'
    '</option><option value="rivals">what meets the rivals</option><option value="doubts">doubts and open questions'
    "</option></select></label>"
    '<label>Find <input type="search" id="find_" autocomplete="off" spellcheck="false"></label>'
    '<span id="found_" role="status"></span></div>\n'
)


def _code(text: str) -> str:
    return f"<code>{escaped(text)}</code>"


def _marks(label: Label | None) -> str:
    """The marks of a card: what its node in the graph says."""
    if label is None or not (label.remark or label.missing):
        return ""
    remark = text_tag("li", label.remark) if label.remark else ""
    missing = text_tag("li", label.missing, class_="missing") if label.missing else ""
    return f'<ul class="marks" aria-label="State">{remark}{missing}</ul>'


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"sha256-{digest}"
