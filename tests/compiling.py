"""What the tests ask of the compiler."""

from __future__ import annotations

from collections.abc import Mapping

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.pipeline import Compiler
from training_story.semantics.model import Story
from training_story.text.source import SourceFile


def findings(text: str, others: Mapping[str, str] | None = None, name: str = "case.story") -> list[Diagnostic]:
    """All findings of a story or document, with other files beside it."""
    overlay = {name: text, **(others or {})}
    return list(Compiler(OverlayFiles(overlay, DiskFiles())).check(name).diagnostics)


def story_of(text: str, others: Mapping[str, str] | None = None) -> Story:
    """The checked story of a text."""
    overlay = {"case.story": text, **(others or {})}
    story, _ = Compiler(OverlayFiles(overlay, DiskFiles())).story(SourceFile("case.story", text))
    return story


def listed(diagnostics: list[Diagnostic]) -> str:
    """Findings, a line each: place, severity, code, message and what the primary label says."""
    lines = []
    for each in diagnostics:
        place = each.location.source.position(each.location.span.start)
        written = each.location.source.text[each.location.span.start : each.location.span.end]
        pointed = " ".join(written.split())[:40]
        lines.append(
            f"{place.line}:{place.column} {each.severity.word} {each.code.number} {each.message}"
            f" [{pointed}]{'' if each.allowed is None else ' (allowed)'}"
        )
    return "".join(f"{line}\n" for line in lines)
