"""What is found in a document: the blocks of its story, its prose, and the references in it."""

from __future__ import annotations

import attrs

from training_story.documents.kinds import Kind
from training_story.text.mapped import MappedText
from training_story.text.records import record
from training_story.text.source import SourceFile, Span


@attrs.frozen
class OptionFault:
    """An option that can't be what was meant: the word, and the options with a similar name."""

    word: str
    near: tuple[str, ...]


@attrs.frozen
class BlockOptions:
    """What stands behind the word ``story`` at the head of a block."""

    name: str | None = None
    hidden: bool = False
    """Checked, and left out of what is rendered."""
    example: bool = False
    """Left alone."""
    rejected: str | None = None
    """The code or name with which the block must fail."""
    from_path: str | None = None
    """``file.story#name``: the block stands for a declaration of another file."""
    faults: tuple[OptionFault, ...] = ()

    @property
    def is_story(self) -> bool:
        """Whether the text of the block is a part of the story."""
        return not self.example and self.rejected is None and self.from_path is None


@attrs.frozen(eq=False)
class LineBreaks:
    """How a line break inside a block is written in the host.

    ``prefix`` is what its lines begin with, such as ``> ``. ``glue`` goes between the lines where they
    are strings of JSON, ``escape`` says that what is inserted is escaped so, ``ascii_only`` to ASCII.
    """

    newline: str = "\n"
    prefix: str = ""
    glue: str = ""
    escape: bool = False
    ascii_only: bool = False

    def written(self, text: str) -> str:
        """A text of story as it stands in the host."""
        first, *more = text.replace("\r\n", "\n").split("\n")
        parts = [self._escaped(first)]
        for at, line in enumerate(more):
            is_tail = at == len(more) - 1
            prefix = self.prefix if line or is_tail else self.prefix.rstrip(" \t")
            parts += [self._escaped(self.newline), self.glue, self._escaped(prefix + line)]
        return "".join(parts)

    def _escaped(self, text: str) -> str:
        if not self.escape:
            return text
        import json

        return json.dumps(text, ensure_ascii=self.ascii_only)[1:-1]


@record
class Block:
    """A block of story: where its content stands, and the content without what its lines begin with."""

    span: Span
    text: MappedText
    options: BlockOptions
    head: Span
    """The first line, where the options stand."""
    heading: tuple[str, ...] = ()
    cell: int | None = None
    breaks: LineBreaks = LineBreaks()


@record
class Prose:
    """A run of natural language without its markup; ``quoted`` are stretches of it that are quoted."""

    text: MappedText
    quoted: tuple[Span, ...] = ()
    heading: tuple[str, ...] = ()
    cell: int | None = None


@record
class ProseReference:
    """``story:plays_well.wins_fast`` in the prose: the path, and where it stands.

    ``fingerprint`` is what follows an ``@``.
    """

    path: str
    span: Span
    fingerprint: str | None = None
    heading: tuple[str, ...] = ()
    cell: int | None = None


@record
class Remark:
    """A comment that begins with ``story:``: what it says, and where it stands with the marks around it."""

    text: MappedText
    span: Span


@record
class Cell:
    """A cell of a notebook, counted from 1: its source."""

    number: int
    text: MappedText
    source: SourceFile
    """The same text, for lines and columns in the cell."""


@record
class Document:
    """A document and what is found in it. ``broken`` says where and why it couldn't be read to its end."""

    host: SourceFile
    kind: Kind
    blocks: tuple[Block, ...] = ()
    prose: tuple[Prose, ...] = ()
    references: tuple[ProseReference, ...] = ()
    remarks: tuple[Remark, ...] = ()
    cells: tuple[Cell, ...] = ()
    broken: tuple[int, str] | None = None
