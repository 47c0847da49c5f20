"""Parts of an outline as HTML for a page of somebody else's: plain elements with classes, which take on its looks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from training_story.outline.elements import Block, Entry, Link, Note, Row, Sentence, Table
from training_story.writers.by_kind import Blocks, Inlines
from training_story.writers.fragment import Targets
from training_story.writers.hues import HUE_OF_KIND, HUE_OF_NOTE, HUES
from training_story.writers.note_words import note_lead
from training_story.writers.runs import in_lines
from training_story.writers.shown import shown


class HtmlFragment:
    """Writes parts of an outline, without a blank line in them: Markdown would end its HTML there."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._inlines = Inlines[str](
            plain=_text,
            code=_code,
            strong=lambda text: f"<strong>{_text(text)}</strong>",
            emphasis=lambda text: f"<em>{_text(text)}</em>",
            link=self._link,
        )
        self._blocks = Blocks[str](
            nothing="",
            paragraph=lambda sentence: f"<p>{self.inline(sentence)}</p>",
            bullets=self._list,
            fields=lambda rows: f'<dl class="story-fields">{"".join(map(self._row, rows))}</dl>',
            note=self._note,
            table=self._table,
            formula=lambda text: f"<pre>{_code(text)}</pre>",
        )

    def inline(self, sentence: Sentence) -> str:
        """A sentence."""
        return "".join(map(self._inlines.of, sentence))

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks one below the other."""
        return "\n".join(filter(None, map(self._blocks.of, blocks)))

    def entry(self, entry: Entry, level: int) -> str:
        """An entry; its head is a heading of a level from 1, at level 0 a paragraph."""
        name = self._targets.name(entry.anchor)
        id = "" if name is None else f' id="{escape(name)}"'
        tag = f"h{min(level, 6)}" if level else "p"
        parts = [
            f'<div class="story-entry story-{HUE_OF_KIND[entry.kind]}"{id}>',
            f'<{tag} class="story-head">{self._head(entry)}</{tag}>',
            f"<p>{self.inline(entry.summary)}</p>" if entry.summary else "",
            self.blocks(entry.blocks),
            *(self.entry(each, level + 1 if level else 0) for each in entry.entries),
            "</div>",
        ]
        return "\n".join(filter(None, parts))

    def _head(self, entry: Entry) -> str:
        parts = [
            f'<span class="story-number">{_text(entry.number)}</span>' if entry.number else "",
            f'<span class="story-word">{_text(entry.word)}</span>' if entry.word else "",
            _code(entry.name) if entry.name else "",
        ]
        return " ".join(filter(None, parts))

    def _note(self, note: Note) -> str:
        lead = note_lead(note)
        strong = f"<strong>{_text(lead)}</strong> " if lead else ""
        return f'<p class="story-note story-{HUE_OF_NOTE[note.kind]}">{strong}{self.inline(note.sentence)}</p>'

    def _row(self, row: Row) -> str:
        sentences = in_lines(row.sentences)
        said = self.inline(sentences[0]) if len(sentences) == 1 else self._list(sentences)
        return f"<div><dt>{_text(row.label)}</dt><dd>{said}</dd></div>"

    def _list(self, items: Sequence[Sentence]) -> str:
        return f"<ul>{''.join(f'<li>{self.inline(each)}</li>' for each in items)}</ul>"

    def _table(self, table: Table) -> str:
        head = "".join(f'<th scope="col">{_text(words)}</th>' for words in table.head)
        rows = "".join(f"<tr>{''.join(f'<td>{self.inline(cell)}</td>' for cell in row)}</tr>" for row in table.rows)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"

    def _link(self, link: Link) -> str:
        number, name, target = self._targets.resolved(link)
        words = " ".join(filter(None, (_text(number), _code(name) if name else "")))
        return words if target is None else f'<a href="#{escape(target)}">{words}</a>'


def _text(text: str) -> str:
    return escape(shown(text))


def _code(text: str) -> str:
    return f"<code>{_text(text)}</code>"


def style_sheet() -> str:
    """The looks of a rendered story: its colours, and labels beside what they say. Half of it holds on dark pages."""
    rules = [
        ".story-entry{margin:1.1em 0}",
        ".story-entry .story-entry{margin-left:.4em;padding-left:.9em;border-left:1px solid #8886}",
        ".story-head{margin:0 0 .3em;font-size:1em;font-weight:normal}",
        ".story-head code{font-weight:bold}",
        ".story-number{font-weight:bold;padding:.1em .4em;border-radius:.2em}",
        ".story-word{opacity:.75}",
        ".story-entry p,.story-fields{margin:.3em 0}",
        ".story-fields>div{display:flex;gap:1em;margin:.2em 0}",
        ".story-fields dt{flex:0 0 9.5em;font-style:italic;font-weight:normal;opacity:.75;margin:0}",
        ".story-fields dd{flex:1;margin:0}",
        ".story-fields ul{margin:0;padding-left:1.2em}",
        ".story-note{padding:.4em .7em;border-left:3px solid;border-radius:.1em}",
    ]
    for hue in HUES.values():
        rules.append(f".story-{hue.name}>.story-head .story-number,.story-note.story-{hue.name}")
        rules[-1] += f"{{background:#{hue.back.lower()};color:#{hue.front.lower()}}}"
    rules.append("@media (max-width:40em){.story-fields>div{display:block}}")
    return "".join(rules)
