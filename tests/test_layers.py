"""The architecture holds: who may import whom, and who may read, write and print."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "dsl" / "training_story"
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


Modules = dict[str, ast.Module]


@pytest.fixture(scope="module")
def modules() -> Modules:
    """Every module of the package, by its path there."""
    return {path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text("utf-8")) for path in PACKAGE.rglob("*.py")}


@pytest.fixture(scope="module")
def core(modules: Modules) -> Modules:
    """Those below the frontends."""
    return {name: module for name, module in modules.items() if not name.startswith("frontends/")}


@cache
def _calls(module: ast.Module) -> set[str]:
    """What is called, by name: ``eval``, ``os.system``; a method of an unnamed thing is ``.read_text``."""
    return {_spelt(node.func) for node in ast.walk(module) if isinstance(node, ast.Call)}


def _spelt(called: ast.expr) -> str:
    if isinstance(called, ast.Name):
        return called.id
    if isinstance(called, ast.Attribute):
        return f"{called.value.id if isinstance(called.value, ast.Name) else ''}.{called.attr}"
    return ""


@cache
def _imports(module: ast.Module) -> set[str]:
    """The modules that are imported, also inside of functions."""
    found: set[str] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            found.update(each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            found.add(node.module)
    return found


def _importers(modules: Modules, *imported: str) -> set[str]:
    """The modules that import one of these, or a part of it."""
    return {
        name
        for name, module in modules.items()
        if any(f"{each}.".startswith(f"{wanted}.") for each in _imports(module) for wanted in imported)
    }


def _callers(modules: Modules, *called: str) -> set[str]:
    return {name for name, module in modules.items() if not _calls(module).isdisjoint(called)}


def test_every_import_goes_down_a_layer() -> None:
    """The contracts of ``pyproject.toml`` are kept."""
    # In a process of its own, since import-linter switches off the loggers that it finds.
    program = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(cache_dir=None))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert " kept, 0 broken." in done.stdout


def test_the_core_prints_nothing(core: Modules) -> None:
    """Below the frontends nothing is printed and nobody is asked."""
    assert _callers(core, "print", "input", "sys.exit") == set()


def test_the_core_reads_and_writes_through_few_modules(core: Modules) -> None:
    """Below the frontends files are opened by those modules alone whose task that is."""
    openers = _callers(core, "open", "io.open", "os.open", ".open", ".read_text", ".read_bytes", ".write_text")

    assert openers <= READERS


def test_a_file_fits_in_a_head() -> None:
    """No Python file has more than 500 lines."""
    paths = [*PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines()) for path in paths}

    assert {name: length for name, length in lengths.items() if length > 500} == {}


def test_lark_is_needed_where_the_tables_are_made_alone(modules: Modules) -> None:
    """A run with a warm cache imports no Lark, so nothing else may come to need it."""
    assert _importers(modules, "lark") == {"syntax/tables.py"}


def test_the_network_is_never_used(modules: Modules) -> None:
    """No module imports a library that opens connections."""
    assert _importers(modules, "socket", "ssl", "urllib.request", "http", "ftplib", "smtplib", "asyncio") == set()


def test_nothing_that_a_story_names_is_run(modules: Modules, core: Modules) -> None:
    """No module evaluates text, and none of the core starts a process."""
    assert _callers(modules, "eval", "exec", "compile", "__import__", "os.system", "os.popen") == set()
    assert _importers(core, "subprocess", "runpy", "multiprocessing") == set()
