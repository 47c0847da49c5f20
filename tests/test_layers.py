"""The architecture holds: who may import whom, and who may read, write and print."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from io import StringIO
from pathlib import Path

from importlinter import cli

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "dsl" / "training_story"
MODULES = {
    path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text("utf-8")) for path in PACKAGE.rglob("*.py")
}
CORE = {name: module for name, module in MODULES.items() if not name.startswith("frontends/")}
READERS = {
    "modules/files.py",  # the stories
    "private_cache.py",  # the tool's own folder
    "syntax/tables.py",  # the grammar, which is part of the package
    "explain/pages.py",  # pages, which are part of the package
    "schemas/__init__.py",  # likewise
    "templates/catalogue.py",  # likewise
    "writers/page/__init__.py",  # the style sheet and the script of the page, likewise
    "semantics/program.py",  # the standard library
}
"""The modules of the core that may open a file, and what they read."""


def _calls(module: ast.Module) -> set[str]:
    """What is called, by name: ``eval``, ``os.system``; a method of an unnamed thing is ``.read_text``."""
    return {_spelt(node.func) for node in ast.walk(module) if isinstance(node, ast.Call)}


def _spelt(called: ast.expr) -> str:
    if isinstance(called, ast.Name):
        return called.id
    if isinstance(called, ast.Attribute):
        return f"{called.value.id if isinstance(called.value, ast.Name) else ''}.{called.attr}"
    return ""


def _imports(module: ast.Module) -> Iterator[str]:
    """The modules that are imported, also inside of functions."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module


def _importers(modules: dict[str, ast.Module], *imported: str) -> set[str]:
    """The modules that import one of these, or a part of it."""
    return {
        name
        for name, module in modules.items()
        if any(f"{each}.".startswith(f"{wanted}.") for each in _imports(module) for wanted in imported)
    }


def _callers(modules: dict[str, ast.Module], *called: str) -> set[str]:
    return {name for name, module in modules.items() if not _calls(module).isdisjoint(called)}


def test_every_import_goes_down_a_layer() -> None:
    """The contracts of ``pyproject.toml`` are kept."""
    with chdir(ROOT), redirect_stdout(StringIO()) as written:
        status = cli.lint_imports(cache_dir=None)

    assert status == cli.EXIT_STATUS_SUCCESS, written.getvalue()


def test_the_core_prints_nothing() -> None:
    """Below the frontends nothing is printed and nobody is asked."""
    assert _callers(CORE, "print", "input", "sys.exit") == set()


def test_the_core_reads_and_writes_through_few_modules() -> None:
    """Below the frontends files are opened by those modules alone whose task that is."""
    openers = _callers(
        CORE, "open", "io.open", "os.open", ".open", ".read_text", ".read_bytes", ".write_text"
    )

    assert openers <= READERS


def test_a_file_fits_in_a_head() -> None:
    """No Python file has more than 500 lines."""
    paths = [*PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines()) for path in paths}

    assert {name: length for name, length in lengths.items() if length > 500} == {}


def test_lark_is_needed_where_the_tables_are_made_alone() -> None:
    """A run with a warm cache imports no Lark, so nothing else may come to need it."""
    assert _importers(MODULES, "lark") == {"syntax/tables.py"}


def test_the_network_is_never_used() -> None:
    """No module imports a library that opens connections."""
    assert (
        _importers(MODULES, "socket", "ssl", "urllib.request", "http", "ftplib", "smtplib", "asyncio")
        == set()
    )


def test_nothing_that_a_story_names_is_run() -> None:
    """No module evaluates text, and none of the core starts a process."""
    assert _callers(MODULES, "eval", "exec", "compile", "__import__", "os.system", "os.popen") == set()
    assert _importers(CORE, "subprocess", "runpy", "multiprocessing") == set()
