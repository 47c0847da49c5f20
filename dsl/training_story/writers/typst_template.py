"""What a story looks like in Typst: functions that take the author's texts as values."""

from __future__ import annotations

from training_story.writers.hues import HUE_OF_KIND, HUE_OF_NOTE, HUES

_HUES = "\n".join(
    [
        "#let hues = (",
        *(f'  {hue.name}: (rgb("#{hue.back}"), rgb("#{hue.front}")),' for hue in HUES.values()),
        ")",
        "#let hue-of = (",
        *(f'  "{kind}": "{hue}",' for kind, hue in HUE_OF_KIND.items()),
        ")",
        "#let notes = (",
        *(f'  "{kind}": "{hue}",' for kind, hue in HUE_OF_NOTE.items()),
        ")",
    ]
)

_TEMPLATE = r"""// Made by `story render`. The functions come first, then the story; all its texts are strings.

#let ink = rgb("#202124")
#let faint = rgb("#5c6066")
#let hairline = 0.5pt + rgb("#d0d3d8")
#let reference = rgb("#1f4e9c")

// A hue for each part of an argument: its ground, and what is written on it.
@HUES@

#let code(words) = raw(words)
#let to(anchor, words) = link(label(anchor), text(fill: reference, words))

#let badge(kind, number) = {
  let (back, front) = hues.at(hue-of.at(kind))
  box(
    fill: back, radius: 2pt, inset: (x: 3.5pt), outset: (y: 2.8pt),
    text(size: 0.88em, weight: "bold", fill: front, number),
  )
}

#let paragraph(sentence) = par(sentence)
// A paragraph that stays with what follows it.
#let intro(sentence) = block(sticky: true, sentence)
#let bullets(items) = list(..items)
#let several(sentences) = if sentences.len() == 1 { sentences.first() } else { list(..sentences) }

#let fields(rows) = block(grid(
  columns: (9.4em, 1fr),
  column-gutter: 0.9em,
  row-gutter: 0.72em,
  ..rows.map(((name, sentences)) => (text(fill: faint, style: "italic", name), several(sentences))).flatten(),
))

#let note(kind, lead, sentence) = {
  let hue = notes.at(kind)
  let (back, front) = hues.at(hue)
  block(
    width: 100%, fill: back, stroke: (left: 2pt + front), inset: (left: 8pt, right: 8pt, y: 6pt), breakable: false,
    if lead != "" { text(weight: "bold", fill: front, lead + " ") } + sentence,
  )
}

#let grid-of(head, rows) = {
  set text(size: 0.92em)
  block(breakable: rows.len() > 12, table(
    columns: head.len(),
    stroke: (x, y) => (bottom: if y == 0 { 0.8pt + ink } else { hairline }),
    inset: (x: 5pt, y: 4.5pt),
    align: left,
    table.header(..head.map(words => strong(words))),
    ..rows.flatten(),
  ))
}

#let formula(words) = block(width: 100%, fill: rgb("#f5f6f7"), radius: 2pt, inset: 8pt, raw(words))

// A picture that would be too small on a page gets one of its own, on its side.
#let diagram(svg, words, sideways: false) = {
  let drawn = layout(room => {
    let natural = measure(image(bytes(svg), format: "svg"))
    let scale = calc.min(1, room.width / natural.width, 0.88 * room.height / natural.height)
    figure(image(bytes(svg), format: "svg", alt: words, width: natural.width * scale), caption: words, numbering: none)
  })
  if sideways { page(flipped: true, margin: (x: 1.5cm, top: 2.2cm, bottom: 1.8cm), drawn) } else { drawn }
}

#let entry(level: 2, keep: false, kind: "", word: "", anchor: none, number: "", name: "", summary: "", ..parts) = {
  let title = (
    if number != "" { badge(kind, number) },
    if word != "" { text(fill: faint, weight: "regular", word) },
    if name != "" { code(name) },
  ).filter(part => part != none).join(h(0.5em))
  let head = heading(level: level, title)
  block(
    width: 100%, breakable: not keep, above: if number != "" { 1.5em } else { 1.1em },
    ..if level > 2 { (inset: (left: 0.9em), stroke: (left: hairline)) },
    {
      if anchor == none { head } else [#head #label(anchor)]
      if summary != "" { block(above: 0.75em, sticky: parts.pos().len() > 0, summary) }
      parts.pos().join()
    },
  )
}

#let section(title) = heading(level: 1, title)

#let story(name: "", title: "", facts: (), body) = {
  set document(title: if title == "" { name } else { title }, description: "Training story " + name, date: none)
  set page(
    paper: "a4",
    margin: (x: 2.4cm, top: 2.5cm, bottom: 2.3cm),
    header: context if here().page() > 1 {
      set text(size: 8.5pt, fill: faint)
      grid(columns: (1fr, auto), column-gutter: 2em, title, code(name))
      v(-0.5em)
      line(length: 100%, stroke: hairline)
    },
    footer: context {
      set text(size: 8.5pt, fill: faint)
      align(center, counter(page).display("1 of 1", both: true))
    },
  )
  set text(font: ("Libertinus Serif", "DejaVu Sans Mono"), size: 10.5pt, fill: ink, lang: "en", number-type: "lining")
  set par(leading: 0.62em, spacing: 0.85em)
  set block(spacing: 0.85em)
  set list(indent: 0.2em, body-indent: 0.5em, spacing: 0.6em)
  show raw: set text(font: ("DejaVu Sans Mono", "Libertinus Serif"), size: 1.02em)
  show heading: set text(size: 10.5pt)
  show heading.where(level: 1): it => block(
    width: 100%, above: 2.2em, below: 1em, sticky: true, stroke: (bottom: 0.8pt + ink), inset: (bottom: 4pt),
    text(size: 14pt, it.body),
  )

  block(below: 0.7em, text(size: 9pt, fill: faint, tracking: 0.12em, upper("Training story")))
  block(below: 1em, {
    show std.title: set text(size: 19pt)
    std.title(if title == "" { name } else { title })
  })
  if title != "" { block(code(name)) }
  if facts.len() > 0 {
    let fact(part) = text(fill: faint, style: "italic", part.first() + ": ") + part.last().join(", ")
    block(facts.map(fact).join(h(1.6em)))
  }
  context if counter(page).final().first() > 4 {
    let part(head) = box(link(head.location(), head.body + h(0.35em) + text(fill: faint, str(head.location().page()))))
    block(above: 1.3em, query(heading.where(level: 1)).map(part).join(text(fill: faint)[#h(0.5em)·#h(0.5em)#sym.zws]))
  }
  body
}
"""

TEMPLATE = _TEMPLATE.replace("@HUES@", _HUES)
"""The functions ``story``, ``section``, ``entry``, and one for each kind of block."""
