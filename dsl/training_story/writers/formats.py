"""The formats that a story is rendered to, and who writes each. A writer is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final, cast

from training_story.argument.graph import Graph
from training_story.outline.elements import Outline
from training_story.text.records import record

Writer = Callable[[Outline, Graph], "str | bytes"]


@record
class Format:
    """One format: by which endings of a file's name it is meant, and which extra its writer needs, if any."""

    name: str
    endings: tuple[str, ...]
    module: str
    function: str
    extra: str | None = None
    is_binary: bool = False

    def writer(self) -> Writer:
        """The writer; its parts that need the extra are imported when it is called."""
        found = getattr(import_module(f"training_story.writers.{self.module}"), self.function)
        return cast("Writer", found)


FORMATS: Final[Mapping[str, Format]] = {
    each.name: each
    for each in (
        Format("markdown", (".md", ".markdown"), "markdown", "write_markdown"),
        Format("html", (".html", ".htm"), "html", "write_html"),
        Format("latex", (".tex",), "latex", "write_latex"),
        Format("rst", (".rst",), "restructured_text", "write_restructured_text"),
        Format("typst", (".typ",), "typst", "write_typst"),
        Format("pdf", (".pdf",), "pdf", "write_pdf", extra="pdf", is_binary=True),
        Format("docx", (".docx",), "docx", "write_docx", extra="docx", is_binary=True),
        Format("json", (".json",), "json_model", "write_json"),
        Format("svg", (".svg",), "svg", "write_svg"),
        Format("mermaid", (".mmd", ".mermaid"), "mermaid", "write_mermaid"),
        Format("dot", (".dot", ".gv"), "dot", "write_dot"),
        Format("gsn-svg", (".gsn.svg",), "gsn", "write_gsn_svg"),
        Format("gsn-yaml", (".gsn.yaml", ".gsn.yml"), "gsn", "write_gsn_yaml"),
    )
}


def format_of(name: str) -> Format | None:
    """The format that the ending of a file's name stands for; of several that fit, the longest ending decides."""
    lowered = name.lower()
    fitting = [
        (len(ending), each.name) for each in FORMATS.values() for ending in each.endings if lowered.endswith(ending)
    ]
    return FORMATS[max(fitting)[1]] if fitting else None


def endings() -> str:
    """All endings, for a message."""
    return ", ".join(ending for each in FORMATS.values() for ending in each.endings)
