"""The styles of a rendered Word document: named, so that they can be changed in Word in one place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from training_story.outline.elements import EntryKind, NoteKind
from training_story.writers.hues import HUE_OF_KIND, HUE_OF_NOTE, HUES
from training_story.writers.shown import shown

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import CharacterStyle

NAME: Final = "Story name"
LABEL: Final = "Story label"
REFERENCE: Final = "Story reference"
NOTES: Final[Mapping[NoteKind, str]] = {kind: f"Story note {kind}" for kind in HUE_OF_NOTE}
BADGE: Final[Mapping[EntryKind, str]] = {kind: f"Story number {hue}" for kind, hue in HUE_OF_KIND.items()}

_FAINT = "5C6066"
_INK = "202124"
_REFERENCE_INK = "1F4E9C"


def add_styles(word: WordDocument, title: str, name: str) -> None:
    """Set fonts, margins, header and footer, and add the styles of names, labels, numbers and notes."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm, Pt, RGBColor

    styles = word.styles
    ink = RGBColor.from_string(_INK)
    sizes = {"Normal": 10.5, "Title": 22.0, "Heading 1": 15.0, **{f"Heading {n}": 11.0 for n in range(2, 10)}}
    for style_name, size in sizes.items():
        style = styles[style_name]
        _set_font(style, "Calibri", size)
        style.font.color.rgb = ink
    styles["Normal"].paragraph_format.space_after = Pt(5)
    for level in range(1, 10):
        styles[f"Heading {level}"].font.italic = False
        styles[f"Heading {level}"].paragraph_format.space_before = Pt(20 if level == 1 else 12)
        styles[f"Heading {level}"].paragraph_format.space_after = Pt(4)
    styles["List Bullet"].paragraph_format.space_after = Pt(2)

    for style_name, colour, font in ((NAME, _INK, "Consolas"), (LABEL, _FAINT, ""), (REFERENCE, _REFERENCE_INK, "")):
        style = styles.add_style(style_name, WD_STYLE_TYPE.CHARACTER)
        style.font.color.rgb = RGBColor.from_string(colour)
        if font:
            _set_font(style, font, 9.5)
            style.element.get_or_add_rPr().append(_element("w:noProof"))
    styles[LABEL].font.bold = False
    styles[LABEL].font.italic = True
    for hue in HUES.values():
        style = styles.add_style(f"Story number {hue.name}", WD_STYLE_TYPE.CHARACTER)
        style.font.color.rgb = RGBColor.from_string(hue.front)
        style.element.get_or_add_rPr().append(_shading(hue.back))
    for kind, hue_name in HUE_OF_NOTE.items():
        style = styles.add_style(NOTES[kind], WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        style.paragraph_format.left_indent = Cm(0.3)
        style.paragraph_format.space_before = Pt(4)
        hue = HUES[hue_name]
        properties = style.element.get_or_add_pPr()
        border = _element("w:pBdr")
        border.append(_element("w:left", {"w:val": "single", "w:sz": "18", "w:space": "6", "w:color": hue.front}))
        spacing = properties.find(_qualified("w:spacing"))
        spacing.addprevious(border)
        spacing.addprevious(_shading(hue.back))
    formula = styles.add_style("Story formula", WD_STYLE_TYPE.PARAGRAPH)
    formula.base_style = styles["Normal"]
    _set_font(formula, "Consolas", 9.5)
    formula.paragraph_format.left_indent = Cm(0.6)

    page = word.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.5)
    page.top_margin, page.bottom_margin = Cm(2.5), Cm(2.3)
    page.different_first_page_header_footer = True
    header = page.header.paragraphs[0]
    header.add_run(f"{shown(title)}  ", style=LABEL)
    header.add_run(shown(name), style=NAME)
    for footer in (page.footer, page.first_page_footer):
        _page_number(footer.paragraphs[0]._p)


def _set_font(style: CharacterStyle, font: str, size: float) -> None:
    """Set a font for all scripts; a theme's font, which would win over it, goes."""
    from docx.shared import Pt

    style.font.name = font
    style.font.size = Pt(size)
    fonts = style.element.get_or_add_rPr().find(_qualified("w:rFonts"))
    for key in [key for key in fonts.attrib if "Theme" in key]:
        del fonts.attrib[key]
    for script in ("w:hAnsi", "w:cs"):
        fonts.set(_qualified(script), font)


def _shading(colour: str) -> BaseOxmlElement:
    return _element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": colour})


def _page_number(paragraph: BaseOxmlElement) -> None:
    """Centre the number of the page, as a field that Word fills in."""
    properties = paragraph.get_or_add_pPr()
    properties.append(_element("w:jc", {"w:val": "center"}))
    field = _element("w:fldSimple", {"w:instr": "PAGE"})
    run = _element("w:r")
    text = _element("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph.append(field)


def _qualified(name: str) -> str:
    from docx.oxml.ns import qn

    return qn(name)


def _element(name: str, attributes: Mapping[str, str] | None = None) -> BaseOxmlElement:
    from docx.oxml.parser import OxmlElement

    element = OxmlElement(name)
    for key, value in (attributes or {}).items():
        element.set(_qualified(key), value)
    return element
