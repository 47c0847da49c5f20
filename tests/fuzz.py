"""Damaged stories through the whole compiler, in two processes: no traceback and no hang.

    python tests/fuzz.py 100000
    python tests/fuzz.py 10000 --commands    # what shows a story, and not the check

Of the faults of one kind the shortest is made shorter still, and left in a folder. Inputs are made from
specs/ and stdlib/ with a seed; the same seed and number give the same input.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import re
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from fuzz_commands import check_commands
from training_story.diagnostics.show_concise import concise_line
from training_story.diagnostics.show_json import json_diagnostic
from training_story.diagnostics.show_text import text_diagnostic
from training_story.modules.files import OverlayFiles
from training_story.pipeline import Compiler

ROOT = Path(__file__).parent.parent
MOST_BYTES = 60_000
_LIBRARY = re.compile(r"\bstd\.(care|claims|goals|mechanisms|bridges)\b")
_DECLARATION = re.compile(r"^(?=[a-z])", re.MULTILINE)

_STRANGE_BYTES = [
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\x00",
    b"\x1b[31m",
    b"\x7f",
    b"\r",
    b"\r\n",
]
_STRANGE_LETTERS = ["\ufeff", "\u2028\u202e\u200b\u0085\x0c\x0b", "ſtory ǅ İ", "٣²½Ⅷ", "→×", "😀é"]
_WORDS = r'''
{ } ( ) [ ] , : . = ? * - @ % ' " \ # ; -> .. /* 1e999 -0 95% ................... """ "\ \u{110000} \u{D800}
story library from use as open goal rejected Real std std.care because space care about aligned_with x:
'''
_LINES = r"""
flavour f() "" {
predicate p[T](x: T, y or z: List[Stage]) "" {
choice C { a, b(c: C) }
status advanced
care about goal
# story: allow CON001
# story: allow CAR005 because "x"
"""
_TEXTS = [*_STRANGE_LETTERS, *_WORDS.split(), *_LINES.splitlines(keepends=True)]
_SCRAPS = [*_STRANGE_BYTES, *(each.encode() for each in _TEXTS)]


class TimeIsUp(BaseException):
    """An input took longer than it may."""


class Program(NamedTuple):
    """A damaged file, and the undamaged ones beside it, by name."""

    text: bytes
    others: dict[str, bytes]


class Fault(NamedTuple):
    """What went wrong with an input; ``kind`` is the same for faults of one cause."""

    number: int
    kind: str
    details: str
    program: Program


# Damaged inputs


@cache
def sources() -> list[str]:
    """Every story of specs/ and library of stdlib/."""
    return [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("s[pt]*/**/*.story"))]


def damaged(seed: int, number: int) -> Program:
    """The input of a number."""
    chance = random.Random(f"{seed} {number}")
    source = chance.choice(sources())
    if chance.random() < 0.5:
        source = _some_declarations(source, chance)
    others = {}
    if chance.random() < 0.1:
        # A damaged library beside a story that uses it.
        names = sorted(set(_LIBRARY.findall(source)))
        source = _LIBRARY.sub(r"lab.\1", source)
        for name in names:
            library = (ROOT / "stdlib" / f"{name}.story").read_text(encoding="utf-8")
            text = _LIBRARY.sub(r"lab.\1", library).encode()
            others[f"lab/{name}.story"] = _damage(text, chance) if chance.random() < 0.7 else text
    return Program(_damage(source.encode(), chance), others)


def _some_declarations(source: str, chance: random.Random) -> str:
    parts = _DECLARATION.split(source)
    kept = chance.random()
    return "".join(part for part in parts if chance.random() < kept)


def _damage(text: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6, 12))):
        text = chance.choice(_DAMAGES)(text, chance)[:MOST_BYTES]
    return text


def _span(text: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randint(0, len(text))
    return start, min(len(text), start + int(chance.paretovariate(0.6)))


def _delete(text: bytes, chance: random.Random) -> bytes:
    start, end = _span(text, chance)
    return text[:start] + text[end:]


def _insert(text: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(_SCRAPS) * chance.choice((1, 1, 1, 2, 9)) + text[at:]


def _insert_any_byte(text: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(text))
    return text[:at] + chance.randbytes(chance.choice((1, 1, 4, 40))) + text[at:]


def _move(text: bytes, chance: random.Random) -> bytes:
    start, end = _span(text, chance)
    at = chance.randint(0, len(text))
    return text[:at] + text[start:end] + text[at:]


def _swap_tokens(text: bytes, chance: random.Random) -> bytes:
    tokens = re.findall(rb"\w+|\s+|.", text, re.DOTALL)
    if len(tokens) > 1:
        one, two = chance.randrange(len(tokens)), chance.randrange(len(tokens))
        tokens[one], tokens[two] = tokens[two], tokens[one]
    return b"".join(tokens)


def _replace_token(text: bytes, chance: random.Random) -> bytes:
    tokens = re.findall(rb'"[^"\n]*"|\w+|\s+|.', text, re.DOTALL)
    if tokens:
        tokens[chance.randrange(len(tokens))] = chance.choice([*tokens, *_SCRAPS])
    return b"".join(tokens)


def _drop_line(text: bytes, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True)
    if lines:
        del lines[chance.randrange(len(lines))]
    return b"".join(lines)


def _repeat_lines(text: bytes, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True)
    start = chance.randint(0, len(lines))
    end = start + chance.randint(0, 30)
    return b"".join(lines[:end] + lines[start:end] + lines[end:])


def _truncate(text: bytes, chance: random.Random) -> bytes:
    return text[: chance.randint(0, len(text))]


def _behead(text: bytes, chance: random.Random) -> bytes:
    return text[chance.randint(0, len(text)) :]


def _one_line(text: bytes, chance: random.Random) -> bytes:
    return text.replace(b"\n", chance.choice((b" ", b"", b"\r")))


def _nest(text: bytes, chance: random.Random) -> bytes:
    opened = chance.choice(
        (b"(", b"[", b"{", b"List[", b"Dist[", b"f(", b"x(a: ", b"rationale {", b"goal g {", b"(A -> ")
    )
    deep = chance.choice((5, 60, 199, 200, 201, 2000))
    closed = chance.choice((b"", b")", b"]", b"}", b") -> Real"))
    at = chance.randint(0, len(text))
    return text[:at] + opened * deep + b"x" + closed * deep + text[at:]


def _huge_token(text: bytes, chance: random.Random) -> bytes:
    size = chance.choice((300, 5_000, 40_000))
    huge = chance.choice(
        (b"x", b"9", b"_", b"-9.9e", b'"', b'"x', b"\\u{", b" ", b"\n", b"a.", b"a,", b"\xcc\x81", b"?")
    )
    at = chance.randint(0, len(text))
    return text[:at] + (huge * size)[:size] + text[at:]


def _forget_name(text: bytes, chance: random.Random) -> bytes:
    """Misspell one name everywhere, or write another name for it."""
    names = sorted(set(re.findall(rb"\b[a-z_]{3,}\b", text)))
    if not names:
        return text
    name = chance.choice(names)
    other = chance.choice((chance.choice(names), name[1:], name + b"s", name[::-1]))
    return re.sub(rb"\b%s\b" % name, other, text, count=chance.choice((0, 1)))


_DAMAGES: list[Callable[[bytes, random.Random], bytes]] = [
    *(_delete, _delete, _delete, _insert, _insert, _insert_any_byte, _move, _swap_tokens, _replace_token),
    *(_replace_token, _drop_line, _repeat_lines, _truncate, _behead, _one_line, _nest, _huge_token),
    *(_forget_name, _forget_name),
]  # what is more likely stands twice


# What must hold


def fault_of(program: Program, limit: float, commands: bool = False) -> tuple[str, str] | None:
    """The kind and the details of what goes wrong with an input, or None.

    It is checked, or given to all ``commands`` that show stories.
    """
    signal.signal(signal.SIGPROF, _raise_time_is_up)
    signal.setitimer(signal.ITIMER_PROF, limit)
    try:
        (_check_commands if commands else _check)(program)
    except TimeIsUp:
        return "time is up", traceback.format_exc()
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}", traceback.format_exc()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return None


def _raise_time_is_up(signal_number: int, frame: FrameType | None) -> None:
    raise TimeIsUp


def _check_commands(program: Program) -> None:
    others = {name: content.decode("utf-8", "replace") for name, content in program.others.items()}
    check_commands(program.text.decode("utf-8", "replace"), others)


def _check(program: Program) -> None:
    """Compile and show; an AssertionError where a finding breaks what every finding promises."""
    overlay = {name: content.decode("utf-8", "replace") for name, content in program.others.items()}
    overlay["fuzz.story"] = text = program.text.decode("utf-8", "replace")
    found = Compiler(OverlayFiles(overlay)).check("fuzz.story").diagnostics
    assert list(found) == sorted(found, key=lambda each: each.sort_key), "findings out of order"
    for each in found:
        span = each.location.span
        assert each.location.source.name == "fuzz.story", "a finding in another file"
        assert 0 <= span.start <= span.end <= len(text), "a finding outside of the text"
        line = concise_line(each)
        assert line.count("\n") == 1 - (not line.endswith("\n")), "a concise finding isn't one line"
        for shown in (line, text_diagnostic(each), json_diagnostic(each)):
            assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown), (
                "control characters"
            )


def _shrunk(program: Program, kind: str, limit: float, commands: bool) -> Program:
    """A shorter text with the same fault: halves, then ever smaller parts, are left out while it lasts."""
    text, size = program.text, max(1, len(program.text) // 2)
    stop = time.monotonic() + 60
    while size and time.monotonic() < stop:
        at = 0
        while at < len(text) and time.monotonic() < stop:
            shorter = Program(text[:at] + text[at + size :], program.others)
            fault = fault_of(shorter, limit, commands)
            if fault is not None and fault[0] == kind:
                text = shorter.text
            else:
                at += size
        size //= 2
    return Program(text, program.others)


def _faults_of_chunk(numbers: range, seed: int, limit: float, commands: bool) -> list[Fault]:
    found = []
    for number in numbers:
        program = damaged(seed, number)
        fault = fault_of(program, limit, commands)
        if fault is not None:
            found.append(Fault(number, *fault, program))
    return found


def run(count: int, seed: int, limit: float, processes: int, commands: bool = False) -> int:
    """Check damaged inputs and report; the exit status."""
    chunks = [range(at, min(at + 50, count)) for at in range(0, count, 50)]
    shortest: dict[str, Fault] = {}
    seen: dict[str, int] = {}
    started = time.monotonic()
    with multiprocessing.Pool(processes) as pool:
        work = partial(_faults_of_chunk, seed=seed, limit=limit, commands=commands)
        for done, faults in enumerate(pool.imap_unordered(work, chunks), 1):
            for fault in faults:
                if fault.kind not in seen:
                    print(f"input {fault.number}: {fault.kind}", flush=True)
                seen[fault.kind] = seen.get(fault.kind, 0) + 1
                best = shortest.get(fault.kind)
                if best is None or len(fault.program.text) < len(best.program.text):
                    shortest[fault.kind] = fault
            if done % 100 == 0:
                rate = done * 50 / (time.monotonic() - started)
                print(f"{done * 50} inputs, {rate:.0f} a second, {sum(seen.values())} faults", flush=True)
    seconds = time.monotonic() - started
    print(f"{count} inputs, seed {seed}: {count / seconds:.0f} a second, {sum(seen.values())} faults")
    for kind, fault in sorted(shortest.items()):
        program = _shrunk(fault.program, kind, limit, commands)
        folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
        for name, content in {"fuzz.story": program.text, **program.others}.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(content)
        print(f"\n{seen[kind]} x {kind}; the shortest (input {fault.number}) is in {folder}")
        print(f"{program.text[:400]!r}\n{fault.details}")
    return 1 if seen else 0


def main() -> int:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", nargs="?", type=int, default=10_000, help="how many damaged inputs")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=float, default=5, help="seconds of the processor that one input may take")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--commands", action="store_true", help="give each to the commands that show stories")
    given = parser.parse_args()
    return run(given.count, given.seed, given.limit, given.processes, given.commands)


if __name__ == "__main__":
    sys.exit(main())
