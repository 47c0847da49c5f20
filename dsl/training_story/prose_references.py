"""References from prose to what a story declares: which they mean, and whether that changed since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b

from training_story.diagnostics.diagnostic import Diagnostic
from training_story.documents.document import Document, ProseReference
from training_story.documents.story_text import whereabouts
from training_story.faults import ambiguous_reference, stale_reference, unknown_reference
from training_story.modules.locate import STANDARD, standard_names
from training_story.semantics.module import Module
from training_story.semantics.program import Program
from training_story.semantics.symbols import Symbol, found_in
from training_story.syntax.tokens import tokenize
from training_story.text.near import near_matches
from training_story.text.source import Location


def text_of(symbol: Symbol) -> str:
    """The text of a declaration."""
    source = symbol.location.source
    return "" if symbol.node is None else source.text[symbol.node.span.start : symbol.node.span.end]


def fingerprint(symbol: Symbol) -> str:
    """A digest of a declaration in 16 hexadecimal digits; comments and layout don't count."""
    words = "\0".join(token.text for token in tokenize(text_of(symbol)).tokens)
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def check_references(document: Document, modules: Sequence[Module], program: Program) -> Iterator[Diagnostic]:
    """References that mean nothing, several things, or something that changed."""
    if not document.references:
        return
    resolver = Resolver(modules, program)
    for reference in document.references:
        location = Location(document.host, reference.span)
        place = whereabouts(document, reference.span.start, reference.heading, reference.cell)
        notes = (f"stands{place}".replace("stands,", "stands in"),) if place else ()
        found = resolver.meant(reference)
        if not found:
            near = resolver.near(reference.path)
            yield unknown_reference.unknown(location, reference.path, near, notes)
        elif len(found) > 1:
            paths = sorted(each.path for each in found)
            yield ambiguous_reference.ambiguous(location, reference.path, paths, notes)
        elif reference.fingerprint is not None:
            now = fingerprint(found[0])
            if not now.startswith(reference.fingerprint.lower()):
                digits = now[: len(reference.fingerprint)]
                yield stale_reference.stale(
                    location, reference.path, reference.fingerprint, digits, found[0].location, notes
                )


class Resolver:
    """Looks paths up in the story of the document and in the files that its blocks are taken from."""

    def __init__(self, modules: Sequence[Module], program: Program) -> None:
        self._program = program
        self._scopes = [module.names for module in modules]
        self._by_name: dict[str, list[Symbol]] = {}
        seen: set[int] = set()
        for scope in self._scopes:
            for symbol in scope.values():
                for each in symbol.with_members():
                    if id(each) not in seen:
                        seen.add(id(each))
                        self._by_name.setdefault(each.name, []).append(each)
        self._imported = {
            name: imported.symbol
            for module in modules
            for name, imported in module.imports.items()
            if imported.symbol is not None
        }

    def meant(self, reference: ProseReference) -> list[Symbol]:
        """What a reference may mean. A member may be named without its owner where that is clear."""
        path = reference.path
        found = [symbol for scope in self._scopes if (symbol := found_in(scope, path)) is not None]
        if found:
            return found
        imported = found_in(self._imported, path)
        if imported is not None:
            return [imported]
        if path.startswith(f"{STANDARD}."):
            return self._standard(path)
        return self._by_name.get(path, [])

    def _standard(self, path: str) -> list[Symbol]:
        library = ".".join(path.split(".")[:2])
        if library not in standard_names():
            return []
        symbol = found_in(self._program.standard(library).names, path.removeprefix(f"{library}."))
        return [] if symbol is None else [symbol]

    def near(self, path: str) -> tuple[str, ...]:
        """Paths with a similar name."""
        last = path.rpartition(".")[2]
        paths = [each.path for symbols in self._by_name.values() for each in symbols]
        same = sorted(each.path for each in self._by_name.get(last, []))
        return tuple(same[:3]) or near_matches(path, paths)
