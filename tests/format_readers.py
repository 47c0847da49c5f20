"""What a reader finds in a rendered story, one reader for each format: by the program or library that formats have."""

from __future__ import annotations

import html
import io
import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import typst
import yaml
from docutils import nodes
from docutils.core import publish_doctree
from markdown_it import MarkdownIt
from pdf_pages import read_pdf
from training_story.writers.shown import shown

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ACTIVE = ("iframe", "object", "embed", "form", "base", "link")
"""Elements of HTML that a page of a story has no use for."""


def of_markdown(written: str) -> str:
    """The words of a Markdown document. The only HTML in it are anchors."""
    tokens = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(written)
    found = []
    for token in tokens:
        assert token.type not in ("html_block", "code_block", "hr"), token
        if token.type == "fence":
            assert token.info == "text", token
            found.append(token.content)
        for child in token.children or []:
            assert child.type not in ("image", "s_open"), child
            if child.type == "html_inline":
                assert re.fullmatch(r'<a id="[\w.-]*">|</a>', child.content), child
            else:
                found.append(child.content)
        found.append("\n")
    return "".join(found)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._inside: list[str] = []
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in _ACTIVE, tag
        assert not any(name.startswith("on") for name, _ in attrs), attrs
        assert not any(value and value.startswith("javascript:") for _, value in attrs), attrs
        self.scripts += tag == "script"
        self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._inside and self._inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not {"script", "style"} & set(self._inside[-1:]):
            self.found.append(data)


def of_html(written: str) -> str:
    """The words of a page, whose only script is its own."""
    page = _Page()
    page.feed(written)
    page.close()
    assert page.scripts <= 2
    return "".join(page.found)


def of_latex(written: str) -> str:
    """The words on the pages that pdfTeX makes."""
    program = shutil.which("pdflatex")
    if program is None:
        import pytest

        pytest.skip("there is no pdflatex")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "story.tex").write_text(written, encoding="utf-8")
        done = subprocess.run(
            [program, "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "story.tex"],
            cwd=folder,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-2000:].decode("utf-8", "replace")
        # TeX sets these two marks as quotation marks.
        return of_pdf(Path(folder, "story.pdf").read_bytes()).replace("\u2018", "`").replace("\u2019", "'")


def of_restructured_text(written: str) -> str:
    """The words that docutils finds; it has nothing to complain of."""
    tree = publish_doctree(written, settings_overrides={"report_level": 2, "halt_level": 5, "warning_stream": False})
    assert [each.astext() for each in tree.findall(nodes.system_message) if each["level"] > 1] == []
    assert not list(tree.findall(nodes.problematic))
    assert not list(tree.findall(nodes.raw))
    return "\n".join(each.astext() for each in tree.findall(nodes.TextElement)) + tree.astext()


def of_typst(written: str) -> str:
    """The words on the pages that Typst makes."""
    return of_pdf(typst.compile(written.encode("utf-8"), format="pdf", font_paths=typst.Fonts()))


def of_pdf(content: bytes) -> str:
    """The words on the pages; nothing in the file runs."""
    read = read_pdf(content)
    assert read.scripts == 0
    return "\n".join(read.pages)


def of_docx(content: bytes) -> str:
    """The words of the body; it has no field that is computed, and refers to nothing elsewhere."""
    with ZipFile(io.BytesIO(content)) as packed:
        root = ElementTree.fromstring(packed.read("word/document.xml"))
        relations = packed.read("word/_rels/document.xml.rels").decode("utf-8")
    assert 'TargetMode="External"' not in relations
    assert not list(root.iter(f"{_W}instrText"))
    return "\n".join("".join(each.text or "" for each in p.iter(f"{_W}t")) for p in root.iter(f"{_W}p"))


def of_json(written: str) -> str:
    """All strings, as other formats show them: in JSON they are what the author wrote."""
    return "\n".join(map(shown, _strings(json.loads(written))))


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case list():
            for each in value:
                yield from _strings(each)
        case dict():
            for each in value.values():
                yield from _strings(each)
        case _:
            pass


def of_svg(written: str) -> str:
    """All text of a picture, whose elements are those of drawings."""
    root = ElementTree.fromstring(written)
    for element in root.iter():
        name = element.tag.rpartition("}")[2]
        assert name in {
            "svg", "title", "desc", "style", "defs", "marker", "path", "rect", "circle", "ellipse", "polygon", "text",
            "tspan", "g", "line", "polyline",
        }, name  # fmt: skip
        assert not any(each.lower().startswith("on") or each.endswith("href") for each in element.attrib)
    return "\n".join(root.itertext())


def of_mermaid(written: str) -> str:
    """The labels as Mermaid shows them."""
    labels = re.findall(r'"((?:[^"`<>{}\[\]|\\;%&*~]|#\d+;|<br/>)*)"', written)
    assert written.count('"') == 2 * len(labels)
    lines = (label.replace("<br/>", "\n") for label in labels)
    return "\n".join(re.sub(r"#(\d+);", lambda found: chr(int(found[1])), each) for each in lines)


def of_dot(written: str) -> str:
    """All strings; outside of them brackets match."""
    strings = re.findall(r'"((?:[^"\\]|\\.)*)"', written)
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", written)
    assert '"' not in bare
    assert (bare.count("{"), bare.count("[")) == (bare.count("}"), bare.count("]"))
    # Graphviz reads references of HTML in plain labels too.
    return "\n".join(html.unescape(re.sub(r"\\(.)", r"\1", each)) for each in strings)


def of_yaml(written: str) -> str:
    """All strings; there are no tags that make objects."""
    return "\n".join(_strings(yaml.safe_load(written)))


READERS: Mapping[str, Callable[..., str]] = {
    "markdown": of_markdown,
    "html": of_html,
    "latex": of_latex,
    "rst": of_restructured_text,
    "typst": of_typst,
    "pdf": of_pdf,
    "docx": of_docx,
    "json": of_json,
    "svg": of_svg,
    "mermaid": of_mermaid,
    "dot": of_dot,
    "gsn-svg": of_svg,
    "gsn-yaml": of_yaml,
}
"""The reader of each format of ``training_story.writers.formats``."""
