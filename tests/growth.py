"""Time at n, 2n and 4n characters for inputs meant to be slow: it grows linearly.

    python tests/growth.py [WORD ...]      the inputs whose name has one of the words, up to 2 MB
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from itertools import count, pairwise

from training_story.diagnostics.show_text import text_diagnostic
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.pipeline import Compiler


def _repeated(head: str, part: str, tail: str = "") -> Callable[[int], str]:
    def make(size: int) -> str:
        parts = []
        written = 0
        for number in range(size):
            if written >= size:
                break
            parts.append(part.replace("@", str(number)))
            written += len(parts[-1])
        return head + "".join(parts) + tail

    return make


STORY = 'story s "adversarial"\n'
SETUP = STORY + "space A\nsetup run { system m: System[A -> A] data d: Dist[A] }\n"
STAGES = SETUP + "physical reward r: A -> Real { stage here \"x\" }\n"
RATIONALE = STAGES + 'goal g { cognition c "x" }\nrationale {\n'
ADVERSARIAL: dict[str, Callable[[int], str]] = {
    "unclosed quotes, a line each": _repeated(STORY, 'open "x@\n'),
    "unclosed long strings": _repeated(STORY, '"""x\n'),
    "quotes alone": _repeated(STORY, '"'),
    "backslashes in a string": _repeated(STORY + 'open "', "\\"),
    "escapes that don't exist": _repeated(STORY + 'open "', "\\q", '"'),
    "opening braces, a line each": _repeated(STORY, "rationale {\n"),
    "braces side by side": _repeated(STORY, "{}"),
    "closing braces": _repeated(STORY, "}"),
    "unclosed blocks": _repeated(STORY, 'goal g@ {\n  cognition c "x"\n'),
    "one long line of declarations": _repeated(STORY, "space S@ "),
    "one long line of mistakes": _repeated(STORY, "goal : "),
    "one long name": _repeated(STORY + "space ", "x"),
    "one long number": _repeated(STORY + "claim c: f(", "9", ")"),
    "one long path": _repeated(STORY + "open ", "a.", 'b "x"'),
    "one long list": _repeated(STORY + "claim c: f(", "x@, ", ")"),
    "one long comment": _repeated(STORY + "#", "x"),
    "white space alone": _repeated(STORY, " "),
    "empty lines": _repeated(STORY, "\n"),
    "bytes that aren't UTF-8": _repeated(STORY, "\ufffd"),
    "stray marks": _repeated(STORY, "; @ "),
    "words alone": _repeated(STORY, "word "),
    "words, a line each": _repeated(STORY, "word@\n"),
    "keywords alone": _repeated(STORY, "goal physical rationale "),
    "misspelt keywords": _repeated(STORY, "spase A@\n"),
    "headers": _repeated("", STORY),
    "imports of nothing": _repeated(STORY, "use lab.nothing@\n"),
    "imports of one name": _repeated(STORY, "from std.care use schemer\n"),
    "imports unused": _repeated(STORY, "from std.care use schemer@\n"),
    "duplicate names": _repeated(STORY, "space A\n"),
    "near-miss names in types": _repeated(STORY + "space Board\n", "data d@: Dist[Boardd]\n"),
    "near-miss names, all different": _repeated(STORY, "space Board@\ndata d@: Dist[Bord@]\n"),
    "near-miss names in steps": _repeated(RATIONALE, 'nudge n@ { entrains g.d because "x" }\n', "}\n"),
    "undefined steps": _repeated(RATIONALE, 'nudge n@ { entrains g.c from n_@ because "x" }\n', "}\n"),
    "steps in a circle": _repeated(RATIONALE, 'nudge n@ { entrains g.c from n0 because "x" }\n', "}\n"),
    "a chain of steps": lambda size: _chain(size, RATIONALE, 'nudge n@ { entrains g.c from n# because "x" }\n', "}\n"),
    "a chain of claims": lambda size: _chain(size, STAGES, 'claim c@: std.claims.attained(r, 1, d) { from c# }\n'),
    "a chain of systems": lambda size: _chain(size, STORY + "space A\n", "setup s@ { system m@ from m#: System[A -> A] }\n"),
    "a chain of setups": lambda size: _chain(size, STORY, "setup s@ after s# { }\n"),
    "systems that implement losses": lambda size: _chain(
        size, STORY + "space A\n",
        "setup s@ { system m@: System[A -> A] } physical loss r@: A -> Real"
        ' { implemented by system m# updates m@ by "x" }\n',
    ),
    "goals without anything": _repeated(STORY, "goal g@ { }\n"),
    "properties of one goal": _repeated(STORY + "goal g {\n", 'cognition c@ "plans"\n', "}\n"),
    "properties that want reward": _repeated(STORY + "goal g {\n", 'cognition c@ "gets high reward"\n', "}\n"),
    "one long gloss of loss words": _repeated(STORY + 'goal g "', "low loss and high reward ", '" { }'),
    "glosses all alike": _repeated(SETUP, 'goal g@ "win" { } physical loss l@: A -> Real "win" { }\n'),
    "losses without fields": _repeated(SETUP, "physical loss l@: A -> Real { }\n"),
    "stages of one loss": _repeated(SETUP + "physical reward r: A -> Real { depends on consequences\n", 'stage s@ "x"\n', "}"),
    "vague cares": _repeated(STAGES, "claim c@: care about r\n"),
    "rivals unanswered": _repeated(STAGES, "rival v@: std.care.register_value(at: r.here, horizon: step) { }\n"),
    "rivals that satisfy one step": _repeated(
        RATIONALE + 'constraint k { entrains g.c because "x" } }\n', 'rival v@: std.care.selected_only { satisfies k }\n'
    ),
    "assumptions unused": _repeated(RATIONALE, 'assumption a@ "x"\n', "}\n"),
    "doubts": _repeated(RATIONALE + 'nudge n { because "x" }\n}\n', 'doubt u@ "x" { against n }\n'),
    "one step that entrains much": _repeated(RATIONALE + "nudge n { entrains ", "g.c, ", 'g.c because "x" } }'),
    "objectives, none of anything": _repeated(STORY + "space A\n", "mesa objective o@: A -> Real\n"),
    "wide types": _repeated(STORY + "space A\ndata d: Dist[", "A * ", "A]\n"),
    "arguments unknown": _repeated(STAGES + "claim c: std.claims.attained(r, ", "x@: 1, ", "on: d)\n"),
    "arguments repeated": _repeated(STAGES + "claim c: std.claims.attained(r, ", "on: d, ", "on: d)\n"),
    "type arguments": _repeated(STORY + "space A\ndata d: Dist[", "A, ", "A]\n"),
    "choices, wide": _repeated(STORY + "choice C {", "v@, ", "}\n"),
    "parameters": _repeated('library l "x"\nflavour f(', "p@: Text, ", ') "x" { reads "x" }\n'),
    "schemas in one library": _repeated('library l "x"\n', 'flavour f@(a: Text) "x" { reads "{a}" }\n'),
    "words of a list": _repeated('library l "x"\nwords w "x" {', '"word@", ', "}\n"),
}  # fmt: skip


def _chain(size: int, head: str, part: str, tail: str = "") -> str:
    parts: list[str] = []
    written = 0
    while written < size:
        number = len(parts)
        parts.append(part.replace("@", str(number + 1)).replace("#", str(number)))
        written += len(parts[-1])
    return head + "".join(parts) + tail


def _seconds(text: str, repeat: int) -> float:
    """The shortest of some runs."""
    taken = []
    for _ in range(repeat):
        compiler = Compiler(OverlayFiles({"fuzz.story": text}, DiskFiles()))
        started = time.perf_counter()
        for each in compiler.check("fuzz.story").diagnostics:
            text_diagnostic(each)
        taken.append(time.perf_counter() - started)
    return min(taken)


def growth(most: int, words: list[str]) -> None:
    """Print time at n and 2n; what grows much faster than linearly is marked."""
    print(f"{'input':34} {'':>12}" + "".join(f"{most // 4 * step:>12,}" for step in (1, 2, 4)) + "   ratios")
    for name, make in _chosen(words):
        times = []
        for size in (most // 4, most // 2, most):
            times.append(_seconds(make(size), 2))
            print(f"\r{name:34} {'seconds':>12}" + "".join(f"{each:12.2f}" for each in times), end="", flush=True)
            if times[-1] > 60:
                break
        ratios = [later / max(earlier, 0.001) for earlier, later in zip(times, times[1:], strict=False)]
        mark = "  <- faster than linear" if times[-1] > 0.5 and max(ratios, default=9) > 2.7 else ""
        print("   " + " ".join(f"{each:.1f}" for each in ratios) + mark, flush=True)


def _chosen(words: list[str]) -> Iterator[tuple[str, Callable[[int], str]]]:
    for name, make in ADVERSARIAL.items():
        if not words or any(word in name for word in words):
            yield name, make



if __name__ == "__main__":
    main()
