"""What must hold of a damaged story for the commands that show one: ``argument``, ``diff``, ``render`` and ``weave``.

python tests/fuzz.py 10000 --commands
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Mapping

from training_story.argument.analysis import analysis_of
from training_story.argument.graph_of import graph_of
from training_story.argument.page_markdown import page_as_markdown
from training_story.argument.page_text import page_as_text
from training_story.argument.report import report
from training_story.argument.report_json import report_json
from training_story.difference.compare import compare
from training_story.modules.files import OverlayFiles
from training_story.outline.remarks import story_errors, with_errors
from training_story.outline.story_outline import outline_of
from training_story.pipeline import CheckedStory, Compiler
from training_story.text.edits import TextEdit, apply_edits
from training_story.weave.document import weave_text
from training_story.writers.formats import FORMATS

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SLOW = {"pdf": 20, "docx": 4}
"""Of how many inputs one is written in a format that takes long."""

_HOSTS = {
    "md": ("before\n\n```story\n", "\n```\n\nbehind {story}`g`\n"),
    "tex": ("\\begin{document}\nbefore\n\n\\begin{story}\n", "\n\\end{story}\n\nbehind \\story{g}\n\\end{document}\n"),
    "rst": ("before\n\n.. story::\n\n   ", "\n\nbehind :story:`g`\n"),
    "typ": ("before\n\n```story\n", "\n```\n\nbehind\n"),
}


def check_commands(text: str, others: Mapping[str, str]) -> None:
    """Analyse, render, compare and weave a story; an AssertionError where a result breaks what it promises."""
    compiler = Compiler(OverlayFiles({**others, "fuzz.story": text}))
    checked = compiler.checked_story("fuzz.story")
    assert checked is not None
    chance = zlib.crc32(text.encode("utf-8", "replace"))
    _argument(checked, text, others)
    _render(checked, chance)
    _diff(checked, text, others)
    host = sorted(_HOSTS)[chance % len(_HOSTS)]
    begin, end = _HOSTS[host]
    inner = text.replace("\n", "\n   ") if host == "rst" else text
    name = f"fuzz.{host}"
    weave_text(f"{begin}{inner}{end}", name, Compiler(OverlayFiles({**others, name: f"{begin}{inner}{end}"})))


def _argument(checked: CheckedStory, text: str, others: Mapping[str, str]) -> None:
    analysis = analysis_of(checked.story)
    page = report(analysis)
    assert not _CONTROL.search(page_as_text(page)), "control characters in the text of the argument"
    assert not _CONTROL.search(page_as_markdown(page)), "control characters in the Markdown of the argument"
    json.loads(report_json(analysis, checked.at))
    for account in analysis.counter_stories.accounts[:3]:
        edits = [TextEdit(edit.location.span, edit.text) for edit in account.fix.edits]
        after = Compiler(OverlayFiles({**others, "fuzz.story": apply_edits(text, edits)})).checked_story("fuzz.story")
        assert after is not None
        assert any(rival.node.name.text == account.name for rival in after.story.rivals), "a rival isn't declared"


def _render(checked: CheckedStory, chance: int) -> None:
    outline = with_errors(outline_of(checked.story), story_errors(checked.diagnostics), "story check fuzz.story")
    graph = graph_of(checked.story)
    for name, made in FORMATS.items():
        if chance % _SLOW.get(name, 1) == 0:
            written = made.writer()(outline, graph)
            assert isinstance(written, bytes) == made.is_binary
            if isinstance(written, str):
                assert not _CONTROL.search(written.replace("\t", "")), f"control characters in {name}"


def _diff(checked: CheckedStory, text: str, others: Mapping[str, str]) -> None:
    again = Compiler(OverlayFiles({**others, "fuzz.story": text})).checked_story("fuzz.story")
    assert again is not None
    assert not [*compare(checked.story, again.story).changes], "a story differs from itself"
    half = Compiler(OverlayFiles({**others, "fuzz.story": text[: len(text) // 2]})).checked_story("fuzz.story")
    assert half is not None
    compare(checked.story, half.story)
    compare(half.story, checked.story)
