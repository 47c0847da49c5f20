"""Changes the rules and the semantics, one place at a time, and says which changes no test notices.

    python tests/mutate.py --minutes 20                 a sample of all places, in two copies of the checkout
    python tests/mutate.py dsl/training_story/rules     the places of a folder or file

A place is a comparison (turned round), an ``and`` or ``or`` (exchanged), a ``not`` (left out), a number
(plus one), a truth value (the other one), the condition of an ``if`` (negated) or what is returned (nothing).
"""

from __future__ import annotations

import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from random import Random
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
DEFAULT = ("dsl/training_story/rules", "dsl/training_story/semantics")
FAST = ("pages", "cases", "spoilt_story", "specs", "language_reference")
FAST_TESTS = tuple(f"tests/test_{name}.py" for name in FAST)
LONGEST = 180
NO_TESTS = 5
_TURNED: dict[type[ast.cmpop], ast.cmpop] = {
    ast.Eq: ast.NotEq(), ast.NotEq: ast.Eq(), ast.Lt: ast.GtE(), ast.GtE: ast.Lt(), ast.Gt: ast.LtE(),
    ast.LtE: ast.Gt(), ast.In: ast.NotIn(), ast.NotIn: ast.In(), ast.Is: ast.IsNot(), ast.IsNot: ast.Is(),
}  # fmt: skip


class Mutant(NamedTuple):
    """A file with one place changed."""

    path: Path
    line: int
    was: str
    now: str
    content: bytes


def mutants_of(path: Path) -> Iterator[Mutant]:
    """Every changed version of a file."""
    content = path.read_bytes()
    lines = content.splitlines(keepends=True)
    starts = [sum(map(len, lines[:index])) for index in range(len(lines))]
    for node, changed in _changes(ast.parse(content)):
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = starts[node.lineno - 1] + node.col_offset
        end = starts[node.end_lineno - 1] + node.end_col_offset
        now = ast.unparse(changed)
        spliced = now if isinstance(node, ast.stmt) else f"({now})"
        was = " ".join(content[start:end].decode().split())
        yield Mutant(path, node.lineno, was, now, content[:start] + spliced.encode() + content[end:])


def _changes(node: ast.AST) -> Iterator[tuple[ast.expr | ast.stmt, ast.AST]]:
    match node:
        case ast.Compare(left=left, ops=[op], comparators=comparators):
            yield node, ast.Compare(left, [_TURNED[type(op)]], comparators)
        case ast.BoolOp(op=op, values=values):
            yield node, ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield node, operand
        case ast.Constant(value=bool(value)):
            yield node, ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield node, ast.Constant(value + 1)
        case ast.Return(value=ast.expr() as returned) if not isinstance(returned, ast.Constant):
            yield node, ast.Return(ast.Constant(None))
        case ast.If(test=test) | ast.IfExp(test=test) if not isinstance(test, ast.Compare | ast.UnaryOp):
            yield test, ast.UnaryOp(ast.Not(), test)
        case _:
            pass
    for field, value in ast.iter_fields(node):
        # Annotations aren't run, patterns take no parentheses, Python 3.11 misplaces what is in f-strings.
        if field not in ("annotation", "returns", "pattern") and not isinstance(node, ast.JoinedStr):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not _is_for_types(child):
                    yield from _changes(child)


def _is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def is_noticed(mutant: Mutant, copy: Path) -> bool:
    """Whether a test fails in a copy of the checkout that has the mutant; one that hangs is noticed too."""
    place = copy / mutant.path.relative_to(ROOT)
    original = place.read_bytes()
    place.write_bytes(mutant.content)
    code = re.search(rb'CODE = Code\(\s*"(\w+)"', mutant.content)
    near = [("-k", code[1].decode(), "tests/test_pages.py", "tests/test_specs.py")] if code else []
    noticed = any(not passes(copy, *arguments) for arguments in [*near, FAST_TESTS])
    place.write_bytes(original)
    return noticed


def passes(copy: Path, *arguments: str) -> bool:
    """Whether these tests pass in a copy of the checkout."""
    command = (sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *arguments)
    environment = {**os.environ, "PYTHONPATH": "dsl"}
    try:
        done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode in (0, NO_TESTS)


def try_all(mutants: list[Mutant], stop: float) -> Iterator[tuple[Mutant, bool]]:
    """Which mutants are noticed, as many as there is time for, two at a time."""
    copies: SimpleQueue[Path] = SimpleQueue()

    def attempt(mutant: Mutant) -> bool | None:
        copy = copies.get()
        noticed = is_noticed(mutant, copy) if time.monotonic() < stop else None
        copies.put(copy)
        return noticed

    left_out = shutil.ignore_patterns(".*", "__pycache__")
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        for name in ("one", "two"):
            copies.put(shutil.copytree(ROOT, Path(folder, name), ignore=left_out))
        if not passes(Path(folder, "one"), *FAST_TESTS):
            sys.exit("the tests fail without a change")
        for mutant, noticed in zip(mutants, pool.map(attempt, mutants), strict=True):
            if noticed is not None:
                yield mutant, noticed


def main() -> None:
    """Try mutants in a random order until time is up, and print the survivors and the score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", default=DEFAULT)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    files = [each for path in given.paths for each in sorted((ROOT / path).rglob("*.py")) or [ROOT / path]]
    mutants = [mutant for path in files for mutant in mutants_of(path)]
    Random(given.seed).shuffle(mutants)
    tried = caught = 0
    for mutant, noticed in try_all(mutants, time.monotonic() + given.minutes * 60):
        tried += 1
        caught += noticed
        if not noticed:
            print(f"{mutant.path.relative_to(ROOT)}:{mutant.line}: {mutant.was} -> {mutant.now}", flush=True)
    print(f"{tried} of {len(mutants)} mutants tried, {caught} noticed: {100 * caught / max(1, tried):.0f} %")


if __name__ == "__main__":
    main()
