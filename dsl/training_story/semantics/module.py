"""A module: one file, or the blocks of one document, with the names that it declares and imports."""

from __future__ import annotations

import attrs

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.diagnostics.problems import Problems
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.syntax.parser import ParsedFile
from training_story.text.source import Location, SourceFile, Span

_MOST_SEARCHES = 100


@attrs.define(eq=False, repr=False, slots=False)
class Imported:
    """A name that an import brings in; ``symbol`` is None where the import failed."""

    name: str
    span: Span
    symbol: Symbol | None
    statement: nodes.Import


@attrs.define(eq=False, repr=False, slots=False)
class Module:
    """Names in view, and the findings of the file.

    ``used`` holds the symbols that something refers to, or might have been meant to refer to.
    ``uncertain`` names the kinds of reference of which at least one failed to resolve: what rests on the
    absence of such a reference isn't reported.
    """

    path: str
    parsed: ParsedFile
    problems: Problems
    names: dict[str, Symbol] = attrs.field(factory=dict)
    imports: dict[str, Imported] = attrs.field(factory=dict)
    used: set[Symbol] = attrs.field(factory=set)
    used_imports: set[str] = attrs.field(factory=set)
    uncertain: set[str] = attrs.field(factory=set)
    damaged_names: frozenset[str] = frozenset()
    searches: int = 0
    undeclared: dict[str, list[Diagnostic]] = attrs.field(factory=dict)
    """The places at which a name isn't known, by that name: they have one cause and become one finding."""

    @property
    def source(self) -> SourceFile:
        """The text of the file."""
        return self.parsed.source

    @property
    def is_library(self) -> bool:
        """Whether the file is a library."""
        return isinstance(self.parsed.file.header, nodes.LibraryHeader)

    def may_search(self) -> bool:
        """Whether names that are spelt alike are worth looking for.

        A search looks at every name of the file. Past the first hundred nobody reads what it offers, and a file
        of nothing but unknown names would take time that grows with its square.
        """
        self.searches += 1
        return self.searches <= _MOST_SEARCHES

    def at(self, span: Span) -> Location:
        """A place in this file."""
        return Location(self.source, span)

    def add_undeclared(self, name: str, finding: Diagnostic) -> None:
        """Note a place at which a name isn't known."""
        self.undeclared.setdefault(name, []).append(finding)

    def is_damaged(self, span: Span) -> bool:
        """Whether a part of the declaration at a span couldn't be read, or what follows it on its line."""
        damages = self.parsed.damages
        if not damages:
            return False
        text, end = self.source.text, span.end
        while end < len(text) and text[end] in " \t":
            end += 1
        return any(Span(span.start, end + 1).touches(damage.span) for damage in damages)

    def release(self) -> None:
        """Take apart what leads back to itself, once nobody asks for the module any more.

        So its memory is free at once, and not when garbage is looked for, which costs a fifth of a check.
        """
        for symbol in self.names.values():
            symbol.members = {}
        self.names.clear()
        self.used.clear()
