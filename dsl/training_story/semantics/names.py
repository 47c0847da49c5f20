"""From paths to what they stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from training_story.faults import undefined_name
from training_story.modules.locate import STANDARD
from training_story.semantics.module import Module
from training_story.semantics.program import Program, module_symbol
from training_story.semantics.symbols import Symbol
from training_story.syntax.nodes import Path
from training_story.text.near import near_matches
from training_story.text.source import Span

Filter = Callable[[Symbol], bool]


class Names:
    """Looks names up for one module, and notes what is used and what failed to resolve."""

    def __init__(self, module: Module, program: Program) -> None:
        self.module = module
        self.program = program

    def resolve(
        self, path: Path, role: str, wanted: Filter | None = None, fitting: Filter | None = None
    ) -> Symbol | None:
        """What a path stands for, or None, reported, where nothing declares it.

        ``role`` names the kind of reference; ``wanted`` says which near names are worth offering, ``fitting``
        which names are where none is near, if that isn't the same.
        """
        symbol = self.find(path)
        if symbol is not None:
            return symbol
        self.module.uncertain.add(role)
        if not self._is_excused(path):
            self._report(path, wanted, fitting or wanted)
        return None

    def find(self, path: Path) -> Symbol | None:
        """What a path stands for; nothing is reported."""
        names = path.names
        at, symbol = self._first(path)
        if symbol is None:
            return None
        self.use(symbol)
        for name in names[at:]:
            symbol = symbol.members.get(name.text)
            if symbol is None:
                return None
            self.use(symbol)
        return symbol

    def _first(self, path: Path) -> tuple[int, Symbol | None]:
        """The symbol of the first names, and how many names it took."""
        names = path.names
        first = names[0].text
        own = self.module.names.get(first)
        if own is not None:
            return 1, own
        imported = self.module.imports.get(first)
        if imported is not None:
            self.module.used_imports.add(first)
            return 1, imported.symbol
        if first == STANDARD and len(names) >= 2:
            library = f"{STANDARD}.{names[1].text}"
            if library in _standard_paths():
                found = self.program.standard(library)
                return 2, module_symbol(found, self.module.at(path.span))
        return self._imported_by_full_path(path)

    def _imported_by_full_path(self, path: Path) -> tuple[int, Symbol | None]:
        for name, imported in self.module.imports.items():
            if imported.symbol is not None and imported.symbol.kind == "module":
                parts = imported.symbol.name.split(".")
                if [each.text for each in path.names[: len(parts)]] == parts:
                    self.module.used_imports.add(name)
                    return len(parts), imported.symbol
        return 0, None

    def use(self, symbol: Symbol) -> None:
        """Note that something refers to a symbol."""
        self.module.used.add(symbol)

    def _is_excused(self, path: Path) -> bool:
        """Whether the failure follows from a fault that is reported elsewhere."""
        first = path.names[0].text
        imported = self.module.imports.get(first)
        if imported is not None and imported.symbol is None:
            return True
        if any(name.text in self.module.damaged_names for name in path.names):
            return True
        if self._is_misspelt_in_an_import(first):
            return True
        _, symbol = self._first(path)
        return symbol is not None and symbol.node is not None and symbol.module.is_damaged(symbol.node.span)

    def _is_misspelt_in_an_import(self, name: str) -> bool:
        """Whether a library that has the name was asked for one that it lacks and that is spelt alike."""
        missing = [each for each in self.module.imports.values() if each.symbol is None]
        homes = self.program.homes(name) if missing and self.module.may_search() else ()
        asked = [each.name for each in missing if each.statement.path.text in homes]
        return bool(near_matches(name, asked, most=1))

    def _report(self, path: Path, wanted: Filter | None, fitting: Filter | None) -> None:
        at, symbol = self._first(path)
        if symbol is None and not self.module.may_search():
            finding = undefined_name.undefined(self.module.at(path.span), path.text, (), (), (), ())
            self.module.add_undeclared(path.names[0].text, finding)
            return
        if symbol is None:
            near = self._near(path, wanted)
            for each in near:
                self.use(each)
                if each.owner is not None:
                    self.use(each.owner)
            homes = self.program.homes(path.text) if len(path.names) == 1 else ()
            pairs = tuple((each.sort_phrase, each.path) for each in near)
            elsewhere = () if near or homes else self._in_libraries(path, wanted)
            others = () if near or homes or elsewhere or fitting is None else self._fitting(fitting)
            finding = undefined_name.undefined(self.module.at(path.span), path.text, pairs, homes, others, elsewhere)
            self.module.add_undeclared(path.names[0].text, finding)
            return
        for name in path.names[at:]:
            member = symbol.members.get(name.text)
            if member is None:
                near_names = near_matches(name.text, symbol.members) if self.module.may_search() else ()
                for each_name in near_names:
                    self.use(symbol.members[each_name])
                location = self.module.at(Span(name.span.start, name.span.end))
                self.module.add_undeclared(
                    f"{symbol.path}.{name.text}",
                    undefined_name.no_member(location, symbol.path, name.text, tuple(symbol.members), near_names),
                )
                return
            symbol = member

    def _near(self, path: Path, wanted: Filter | None) -> list[Symbol]:
        """Names in view that may be meant: those with the same last name, then those spelt alike."""
        candidates = {symbol.path: symbol for symbol in self.in_view() if wanted is None or wanted(symbol)}
        last = path.names[-1].text
        same = [symbol for symbol in candidates.values() if symbol.name == last]
        if same:
            return same[:3]
        return [candidates[each] for each in near_matches(path.text, candidates)]

    def _in_libraries(self, path: Path, wanted: Filter | None) -> tuple[tuple[str, str, str], ...]:
        """Names of the standard library that are spelt alike: the sort, library and name of each."""
        if wanted is None or len(path.names) > 1:
            return ()
        candidates = {
            name: (symbol.sort_phrase, library, name)
            for library in sorted(_standard_paths())
            for name, symbol in self.program.standard(library).names.items()
            if wanted(symbol)
        }
        return tuple(candidates[each] for each in near_matches(path.text, candidates))

    def _fitting(self, wanted: Filter) -> tuple[str, ...]:
        """The names that could stand there, where they are few."""
        found = tuple(dict.fromkeys(symbol.path for symbol in self.in_view() if wanted(symbol)))
        return found if len(found) <= 6 else ()

    def in_view(self) -> Iterator[Symbol]:
        """What the file declares, and what it imports by name."""
        for symbol in self.module.names.values():
            yield from symbol.with_members()
        for imported in self.module.imports.values():
            if imported.symbol is not None and imported.symbol.kind != "module":
                yield imported.symbol


def _standard_paths() -> frozenset[str]:
    from training_story.modules.locate import standard_names

    return frozenset(standard_names())
