"""Reads the specification by example: Markdown files whose fenced blocks are inputs and outputs.

A case is a heading of the second level, prose, one or more ``story`` blocks (the input; further files are
written ``story file=lab/flavours.story``), or a document (``document file=plan.md``, in a longer fence), and
then blocks with the expected outputs, each named after what makes it (see ``test_cases.py``). ``pytest
--accept`` writes the outputs anew.
"""

from __future__ import annotations

import re
from pathlib import Path

import attrs

_FENCE = re.compile(r"^(?P<ticks>`{3,})(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=ticks)\n", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^## (?P<name>.+)\n", re.MULTILINE)


@attrs.frozen
class Block:
    """A fenced block: its words after the fence, its text, and where the text stands in the file."""

    info: str
    body: str
    start: int
    end: int

    @property
    def file(self) -> str:
        """The name of the file that the block is."""
        found = re.search(r"file=(\S+)", self.info)
        return found.group(1) if found else "case.story"


@attrs.frozen
class Case:
    """One example of a case file."""

    path: Path
    name: str
    inputs: tuple[Block, ...]
    outputs: tuple[Block, ...]

    @property
    def main(self) -> str:
        """The name of the file that is checked: the document, where there is one."""
        document = next((block for block in self.inputs if block.info.startswith("document")), None)
        return "case.story" if document is None else document.file

    @property
    def files(self) -> dict[str, str]:
        """The texts of the input files by name."""
        return {block.file: block.body for block in self.inputs}


def read_cases(path: Path) -> list[Case]:
    """All cases of a file; two of one name, or one without input or output, are mistakes."""
    text = path.read_text(encoding="utf-8")
    headings = list(_HEADING.finditer(text))
    cases = []
    for at, heading in enumerate(headings):
        end = headings[at + 1].start() if at + 1 < len(headings) else len(text)
        blocks = [
            Block(found["info"].strip(), found["body"], found.start("body"), found.end("body"))
            for found in _FENCE.finditer(text, heading.end(), end)
        ]
        inputs = tuple(block for block in blocks if block.info.split()[:1] in (["story"], ["document"]))
        outputs = tuple(block for block in blocks if block not in inputs)
        assert inputs, f"{path.name}: {heading['name']} has no input"
        assert outputs, f"{path.name}: {heading['name']} has no output"
        cases.append(Case(path, heading["name"].strip(), inputs, outputs))
    names = [case.name for case in cases]
    assert len(names) == len(set(names)), f"{path.name}: two cases have one name"
    return cases


def accept(case: Case, outputs: dict[str, str]) -> None:
    """Write the outputs of one case into its file, which is read anew since earlier cases may have moved it."""
    current = next(each for each in read_cases(case.path) if each.name == case.name)
    text = case.path.read_text(encoding="utf-8")
    for block in reversed(current.outputs):
        text = text[: block.start] + outputs[block.info] + text[block.end :]
    case.path.write_text(text, encoding="utf-8")
