"""Measures the budgets: ``python -m tests.benchmarks [startup|throughput|growth|memory|prose ...]``.

Every figure is a ratio of things measured in turns in one run, since the times of one machine at two moments
can't be compared. Run it when the machine has nothing else to do.
"""

from __future__ import annotations

import argparse
import ast
import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import NamedTuple

from training_story.modules.files import DiskFiles
from training_story.prose.check import check_prose
from training_story.prose.texts import ProseText
from training_story.semantics.lexicon import Lexicon
from training_story.semantics.program import Program

from .generated_stories import TRLC_MODEL, generate_records, generate_story

STORY = (
    sys.executable,
    "-c",
    "from training_story.frontends.command_line import main; raise SystemExit(main())",
)
CHECK = (*STORY, "check")
READ_AND_HASH = """
import hashlib, sys
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        hashlib.sha256(file.read())
"""
FILES = 1_000
LINES = 100


class Figure(NamedTuple):
    """A measured figure and its budget."""

    work: str
    value: float
    unit: str
    budget: float
    is_most: bool = True

    @property
    def row(self) -> tuple[str, str, str, str]:
        """The figure as a row of the table."""
        word = "at most" if self.is_most else "at least"
        is_met = self.value <= self.budget if self.is_most else self.value >= self.budget
        shown = (f"{value:.2f}{self.unit}" for value in (self.value, self.budget))
        return (self.work, next(shown), f"{word} {next(shown)}", "met" if is_met else "NOT MET")


def seconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def in_turns(rounds: int, *works: Callable[[], object]) -> list[float]:
    """The median time of each work, when they are done in turns. The first round is a warm-up."""
    times = [[seconds(work) for work in works] for _ in range(rounds + 1)]
    return [median(column) for column in zip(*times[1:], strict=True)]


def run(*command: str) -> None:
    """Run a command that must succeed."""
    subprocess.run(command, check=True, capture_output=True, stdin=subprocess.DEVNULL)


def lay_out(folder: Path, files: int, lines: int) -> list[Path]:
    """Write generated stories."""
    folder.mkdir()
    paths = [folder / f"generated_{number}.story" for number in range(files)]
    for number, path in enumerate(paths):
        path.write_text(generate_story(lines, number), encoding="utf-8")
    return paths


def startup(folder: Path) -> Iterator[Figure]:
    """One file that changed, and one that didn't, against importing Lark."""
    changed, unchanged = lay_out(folder / "startup", 2, LINES)
    text = changed.read_text(encoding="utf-8")
    versions = iter(range(1_000))

    def check_changed() -> None:
        changed.write_text(f"{text}# version {next(versions)}\n", encoding="utf-8")
        run(*CHECK, str(changed))

    imported, changed_time, unchanged_time = in_turns(
        25,
        lambda: run(sys.executable, "-c", "import lark"),
        check_changed,
        lambda: run(*CHECK, str(unchanged)),
    )
    yield Figure("one file that changed / import lark", changed_time / imported, "", 2.5)
    yield Figure("one file that didn't change / import lark", unchanged_time / imported, "", 1.3)


def throughput(folder: Path) -> Iterator[Figure]:
    """1,000 files cold against ``trlc``, and unchanged against reading and hashing them."""
    stories = folder / "throughput"
    paths = lay_out(stories, FILES, LINES)
    run(*CHECK, str(stories))

    hashed, unchanged = in_turns(
        5,
        lambda: run(sys.executable, "-c", READ_AND_HASH, *map(str, paths)),
        lambda: run(*CHECK, str(stories)),
    )
    yield Figure("1,000 files unchanged / reading and hashing them", unchanged / hashed, "", 3)
    if find_spec("trlc") is None:
        print("trlc isn't installed: no comparison with it", file=sys.stderr)
        return
    records = folder / "records"
    records.mkdir()
    (records / "plant.rsl").write_text(TRLC_MODEL, encoding="utf-8")
    for number, path in enumerate(paths):
        text = generate_records(path.stat().st_size, number)
        (records / f"file_{number}.trlc").write_text(text, encoding="utf-8")
    theirs, one, two = in_turns(
        3,
        lambda: run(sys.executable, "-m", "trlc", str(records)),
        lambda: run(*CHECK, "--no-cache", "--jobs", "1", str(stories)),
        lambda: run(*CHECK, "--no-cache", "--jobs", "2", str(stories)),
    )
    ratio = _size(stories) / _size(records) * theirs
    yield Figure("1,000 files, one process: bytes a second / trlc", ratio / one, "", 0.8, is_most=False)
    yield Figure("1,000 files, two processes: bytes a second / trlc", ratio / two, "", 1.5, is_most=False)


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


def growth(folder: Path) -> Iterator[Figure]:
    """The time for files ten times as long, without start-up: ten of them, since one takes hardly longer than noise."""
    for name, lines in (("tiny", 10), ("short", 1_000), ("long", 10_000)):
        lay_out(folder / name, 10, lines)
    nothing, less, more = in_turns(
        5,
        *(
            lambda name=name: run(*CHECK, "--no-cache", "--jobs", "1", str(folder / name))
            for name in ("tiny", "short", "long")
        ),
    )
    yield Figure("10,000 lines / 1,000 lines in a file", (more - nothing) / (less - nothing), "", 11)


def memory(folder: Path) -> Iterator[Figure]:
    """The peak of resident memory for a file of 10,000 lines."""
    (path,) = lay_out(folder / "memory", 1, 10_000)
    process = subprocess.Popen((*CHECK, "--no-cache", str(path)), stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    assert status == 0
    yield Figure("memory for 10,000 lines", usage.ru_maxrss / 1024, " MB", 300)


def prose(folder: Path) -> Iterator[Figure]:
    """Ordinary English against proselint, and the time for ten times as much of it, without start-up.

    The text is the docstrings of Python's standard library: English that is on every machine.
    """
    lexicon = Lexicon(Program(DiskFiles()))
    parts = list(_docstrings(Path(sysconfig.get_path("stdlib"))))
    text, short = "\n\n".join(parts), "\n\n".join(parts[::10])
    longer = len(text) / len(short)

    def read(part: str) -> None:
        list(check_prose([ProseText(part)], {}, lexicon))

    less, more = in_turns(5, lambda: read(short), lambda: read(text))
    yield Figure(f"{len(text.split()):,} words of prose / a tenth of them", 10 * more / less / longer, "", 11)
    if find_spec("proselint") is None:
        print("proselint isn't installed: no comparison with it", file=sys.stderr)
        return
    theirs, ours = in_turns(2, _proselint(short), lambda: read(short))
    yield Figure("words of prose a second / proselint", theirs / ours, "", 5, is_most=False)


def _docstrings(library: Path) -> Iterator[str]:
    for path in sorted([*library.glob("*.py"), *library.glob("[a-r]*/*.py")]):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                text = ast.get_docstring(node)
                if text:
                    yield text


def _proselint(text: str) -> Callable[[], object]:
    """What reads a text with all checks of proselint."""
    checks = import_module("proselint.checks")
    registry = import_module("proselint.registry").CheckRegistry()
    registry.register_many(checks.__register__)
    lint_file = import_module("proselint.tools").LintFile
    return lambda: list(lint_file(source="text", content=text).lint())


BENCHMARKS = {
    "startup": startup,
    "throughput": throughput,
    "growth": growth,
    "memory": memory,
    "prose": prose,
}


def main() -> None:
    """Run benchmarks in a temporary folder, with a cache of their own, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    names = parser.parse_args().names or list(BENCHMARKS)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    rows = [("work", "figure", "budget", "")]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TRAINING_STORY_CACHE"] = f"{folder}/cache"
        for name in names:
            rows += [figure.row for figure in BENCHMARKS[name](Path(folder))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


if __name__ == "__main__":
    main()
