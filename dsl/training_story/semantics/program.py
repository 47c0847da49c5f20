"""All modules that one file needs: the file, and the libraries that it imports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from training_story.diagnostics.diagnostic import Severity
from training_story.diagnostics.problems import Problems
from training_story.faults import import_cycle, unexpected_text, unknown_module
from training_story.modules.files import Files
from training_story.modules.locate import STANDARD, library_file, standard_names
from training_story.semantics.declarations import declare
from training_story.semantics.module import Imported, Module
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.syntax.parser import ParsedFile, parse
from training_story.syntax.tree_cache import parse_cached
from training_story.text.near import near_matches
from training_story.text.source import Location, SourceFile

if TYPE_CHECKING:
    from training_story.semantics.signatures import Signature
    from training_story.semantics.type_reader import TypeReader

_STANDARD_MODULES: dict[str, Module] = {}
"""The standard library doesn't change while the process runs."""
_STANDARD_READERS: dict[Module, TypeReader] = {}
_STANDARD_SIGNATURES: dict[Symbol, Signature] = {}

_STANDARD_TEXTS: dict[str, str] = {}


class Program:
    """Loads libraries once. One program serves many files."""

    def __init__(self, files: Files, module_paths: Sequence[str] = ()) -> None:
        self._files = files
        self._module_paths = tuple(module_paths)
        self._libraries: dict[str, Module] = {}
        self._loading: list[str] = []
        self._readers: dict[Module, TypeReader] = {}
        self._signatures: dict[Symbol, Signature] = {}

    def module(self, parsed: ParsedFile, path: str = "") -> Module:
        """A module with its names declared and its imports resolved."""
        problems = Problems()
        problems.extend(parsed.diagnostics)
        damaged = frozenset(name for damage in parsed.damages for name in damage.names)
        module = Module(path, parsed, problems, damaged_names=damaged)
        own_path = "" if path else _header_path(module)
        if own_path:
            self._loading.append(own_path)
        for statement in parsed.file.imports:
            self._import(module, statement)
        if own_path:
            self._loading.pop()
        declare(module)
        return module

    def _import(self, module: Module, statement: nodes.Import) -> None:
        library = None
        if all(name.text for name in statement.path.names):
            library = self.library(statement.path.text, module, statement.path)
        if isinstance(statement, nodes.ImportModule):
            self._import_module(module, statement, library)
            return
        for name in statement.names:
            if not name.text:
                continue  # forgotten, and reported
            first = module.imports.get(name.text)
            if first is not None and first.symbol is None and first.statement.path.text == statement.path.text:
                continue  # missing there, as was said of the first
            symbol = library.names.get(name.text) if library is not None else None
            if library is not None and symbol is None and name.text not in library.damaged_names:
                from training_story.faults import undefined_name

                near = near_matches(name.text, library.names)
                module.problems.add(
                    undefined_name.no_member(
                        module.at(name.span), statement.path.text, name.text, tuple(library.names), near
                    )
                )
            self._bind(module, Imported(name.text, name.span, symbol, statement))

    def _import_module(self, module: Module, statement: nodes.ImportModule, library: Module | None) -> None:
        name = statement.alias or statement.path.names[-1]
        if statement.alias is not None and _is_keyword(statement.alias.text):
            location = module.at(statement.alias.span)
            module.problems.add(unexpected_text.keyword_as_alias(location, statement.alias.text))
        symbol = None if library is None else module_symbol(library, module.at(name.span))
        self._bind(module, Imported(name.text, name.span, symbol, statement))

    def _bind(self, module: Module, imported: Imported) -> None:
        first = module.imports.get(imported.name)
        if first is None:
            module.imports[imported.name] = imported
            return
        from training_story.faults import declared_twice

        module.problems.add(declared_twice.again(module.at(imported.span), imported.name, module.at(first.span)))

    def library(self, path: str, importing: Module, place: nodes.Path) -> Module | None:
        """The library of a path; where there is none, the import is reported."""
        location = importing.at(place.span)
        if path in _STANDARD_MODULES:
            return _STANDARD_MODULES[path]
        if path in self._loading:
            circle = (*self._loading[self._loading.index(path) :], path)
            importing.problems.add(import_cycle.cycle(location, circle))
            return None
        own = importing.path or _header_path(importing)
        file = library_file(path, importing.source.name, own, self._module_paths, self._files)
        if file is None:
            near = near_matches(path, standard_names(), most=1)
            importing.problems.add(unknown_module.unknown(location, path, near))
            return None
        if file not in self._libraries:
            try:
                text = self._read(file, path)
            except OSError as error:
                reason = error.strerror or "it is too large"
                importing.problems.add(unknown_module.unreadable(location, path, reason))
                return None
            self._loading.append(path)
            try:
                self._libraries[file] = self._load(file, path, text)
            finally:
                self._loading.pop()
        module = self._libraries[file]
        if path.startswith(f"{STANDARD}."):
            _STANDARD_MODULES[path] = module
            return module
        return module if self._is_usable(module, path, importing, location) else None

    def _read(self, file: str, path: str) -> str:
        if path.startswith(f"{STANDARD}."):
            with open(file, encoding="utf-8") as standard:
                return standard.read()
        return self._files.read(file)

    def _load(self, file: str, path: str, text: str) -> Module:
        source = SourceFile(file, text)
        if path.startswith(f"{STANDARD}."):
            return self.module(parse_cached(source, path), path)
        module = self.module(parse(source), path)
        # Whoever imports a library is told that it has errors. The import is late since building loads modules.
        from training_story.semantics.build import build_story

        build_story(module, self)
        return module

    def _is_usable(self, module: Module, path: str, importing: Module, location: Location) -> bool:
        header = module.parsed.file.header
        written = header.path.text if isinstance(header, nodes.LibraryHeader) else None
        if written is not None and written != path and header is not None:
            importing.problems.add(unknown_module.other_path(location, path, module.at(header.span), written))
            return False
        errors = [each for each in module.problems.sorted() if each.severity is Severity.ERROR]
        circle = next((each for each in errors if each.code is import_cycle.CODE), None)
        if circle is not None:
            importing.problems.add(attrs.evolve(circle, location=location, label="leads into the circle"))
        elif errors:
            importing.problems.add(unknown_module.broken(location, path, len(errors), errors[0].location))
        return True

    def standard(self, path: str) -> Module:
        """A library of the standard library, which is always there."""
        found = _STANDARD_MODULES.get(path)
        if found is None:
            file = library_file(path, "", "", (), self._files)
            assert file is not None, path
            found = _STANDARD_MODULES[path] = self._load(file, path, self._read(file, path))
        return found

    def standard_text(self, path: str) -> str:
        """The text of a library of the standard library."""
        text = _STANDARD_TEXTS.get(path)
        if text is None:
            file = library_file(path, "", "", (), self._files)
            assert file is not None, path
            text = _STANDARD_TEXTS[path] = self._read(file, path)
        return text

    def readers(self, module: Module) -> dict[Module, TypeReader]:
        """Where the reader of a module's types is kept."""
        return _STANDARD_READERS if is_standard(module) else self._readers

    def signatures(self, module: Module) -> dict[Symbol, Signature]:
        """Where it is kept what the schemas of a module ask for."""
        return _STANDARD_SIGNATURES if is_standard(module) else self._signatures

    def forget(self, module: Module) -> None:
        """Let go of a file that was checked, so that one program can serve any number of them."""
        self._readers.pop(module, None)
        for symbol in [each for each in self._signatures if each.module is module]:
            del self._signatures[symbol]

    def homes(self, name: str) -> tuple[str, ...]:
        """The standard libraries that declare a name."""
        return tuple(path for path in standard_names() if name in self.standard(path).names)


def is_standard(module: Module) -> bool:
    """Whether a module is the standard library's own, and not a file that claims its name."""
    return _STANDARD_MODULES.get(module.path) is module


def module_symbol(library: Module, location: Location) -> Symbol:
    """A symbol through which the names of a library are reached with a dot."""
    return Symbol("module", library.path, None, location, library, members=library.names)


def _header_path(module: Module) -> str:
    header = module.parsed.file.header
    return header.path.text if isinstance(header, nodes.LibraryHeader) else ""


def _is_keyword(word: str) -> bool:
    from training_story.syntax.tables import tables

    return word in tables().keywords
