"""Time at n, 2n and 4n characters for inputs meant to be slow: it grows linearly.

python tests/growth.py [WORD ...]      the inputs whose name has one of the words, up to 2 MB
python tests/growth.py --commands      what shows a story, up to 200 kB: each command in a column
"""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Callable, Iterator
from itertools import count, pairwise
from typing import NamedTuple

from training_story.argument.analysis import analysis_of
from training_story.argument.graph_of import graph_of
from training_story.argument.page_text import page_as_text
from training_story.argument.report import report
from training_story.argument.report_json import report_json
from training_story.diagnostics.show_text import text_diagnostic
from training_story.difference.compare import compare
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.outline.story_outline import outline_of
from training_story.pipeline import CheckedStory, Compiler
from training_story.weave.document import weave_text
from training_story.writers.formats import FORMATS

MOST_SECONDS = 60
STORY = 'story s "adversarial"\n'
LIBRARY = 'library l "adversarial"\n'
SETUP = STORY + "space A\nsetup run { system m: System[A -> A] data d: Dist[A] }\n"
REWARD = SETUP + 'physical reward r: A -> Real { stage here "x" }\n'
GOAL = REWARD + 'goal g { cognition c "x" }\n'
STEPS = GOAL + "rationale {\n"
STEP = GOAL + 'rationale { constraint k { entrains g.c because "x" } }\n'


class Input(NamedTuple):
    """A head, a part that is repeated, and a tail; in the part ``@`` is its number, ``#`` the one before."""

    head: str
    part: str
    tail: str = ""

    def text(self, size: int) -> str:
        """The input with about as many characters."""
        parts = []
        for number in count(1):
            if size <= 0:
                break
            parts.append(self.part.replace("@", str(number)).replace("#", str(number - 1)))
            size -= len(parts[-1])
        return self.head + "".join(parts) + self.tail


SHAPES = {
    "unclosed quotes, a line each": Input(STORY, 'open "x@\n'),
    "unclosed long strings": Input(STORY, '"""x\n'),
    "quotes alone": Input(STORY, '"'),
    "backslashes in a string": Input(STORY + 'open "', "\\"),
    "escapes that don't exist": Input(STORY + 'open "', "\\q", '"'),
    "opening braces, a line each": Input(STORY, "rationale {\n"),
    "braces side by side": Input(STORY, "{}"),
    "closing braces": Input(STORY, "}"),
    "unclosed blocks": Input(STORY, 'goal g@ {\n  cognition c "x"\n'),
    "unclosed blocks, indented": Input(STORY + "rationale {\n", '  nudge n@ {\n    because "x"\n'),
    "blocks with nothing": Input(STORY, "space S@ { }\n"),
    "one long line of declarations": Input(STORY, "space S@ "),
    "one long line of mistakes": Input(STORY, "goal : "),
    "one long name": Input(STORY + "space ", "x"),
    "one long number": Input(STORY + "claim c: f(", "9", ")"),
    "one long path": Input(STORY + "open ", "a.", 'b "x"'),
    "one long list": Input(STORY + "claim c: f(", "x@, ", ")"),
    "one long comment": Input(STORY + "#", "x"),
    "comments": Input(STORY, "# story: allow CON001\n"),
    "white space alone": Input(STORY, " "),
    "empty lines": Input(STORY, "\n"),
    "carriage returns": Input(STORY, "open\r"),
    "bytes that aren't UTF-8": Input(STORY, "\ufffd"),
    "stray marks": Input(STORY, "; @ "),
    "words, side by side": Input(STORY, "word "),
    "words, a line each": Input(STORY, "word@\n"),
    "keywords, side by side": Input(STORY, "goal physical rationale "),
    "keywords, a line each": Input(STORY, "from\n"),
    "keywords before a dot": Input(STORY, "goal.x\n"),
    "misspelt keywords": Input(STORY, "spase A@\n"),
    "likely sentences": Input(STORY, "loss is aligned with goal@\n"),
    "headers": Input("", STORY),
    "wide types": Input(STORY + "space A\ndata d: Dist[", "A * ", "A]\n"),
    "type arguments": Input(STORY + "space A\ndata d: Dist[", "A, ", "A]\n"),
}

NAMES = {
    "imports of nothing": Input(STORY, "use lab.nothing@\n"),
    "imports of one name": Input(STORY, "from std.care use schemer\n"),
    "imports of unknown names": Input(STORY, "from std.care use schemer@\n"),
    "imports unused": Input(STORY, "from std.care use schemer as\n"),
    "duplicate names": Input(STORY, "space A\n"),
    "near-miss names in types": Input(STORY + "space Board\n", "data d@: Dist[Boardd]\n"),
    "near-miss names, all different": Input(STORY, "space Board@\ndata d@: Dist[Bord@]\n"),
    "near-miss names in steps": Input(STEPS, 'nudge n@ { entrains g.d because "x" }\n', "}\n"),
    "near-miss members": Input(REWARD, 'open r.hero@ "x"\n'),
    "undefined steps": Input(STEPS, 'nudge n@ { entrains g.c from n_@ because "x" }\n', "}\n"),
    "unused spaces": Input(STORY, "space S@\n"),
    "arguments unknown": Input(REWARD + "claim c: std.claims.attained(r, ", "x@: 1, ", "on: d)\n"),
    "arguments repeated": Input(REWARD + "claim c: std.claims.attained(r, ", "on: d, ", "on: d)\n"),
    "arguments too many": Input(REWARD + "claim c: std.claims.attained(r, ", "1, ", "on: d)\n"),
    "mechanisms unknown": Input(STEPS, 'nudge n@: inductive_bia(simplicity) { entrains g.c because "x" }\n', "}"),
    "variants unknown": Input(REWARD, "rival v@: std.care.register_value(at: r.here, horizon: stepp) { }\n"),
}

ARGUMENTS = {
    "steps in a circle": Input(STEPS, 'nudge n@ { entrains g.c from n1 because "x" }\n', "}\n"),
    "a chain of steps": Input(STEPS, 'nudge n@ { entrains g.c from n# because "x" }\n', "}\n"),
    "a chain of steps, closed": Input(
        STEPS + 'nudge n0 { from last because "x" }\n',
        'nudge n@ { entrains g.c from n# because "x" }\n',
        'nudge last { from n9 because "x" } }\n',
    ),
    "a chain of claims": Input(REWARD, "claim c@: std.claims.attained(r, at_least: 1, on: d) { from c# }\n"),
    "a chain of systems": Input(STORY + "space A\n", "setup s@ { system m@ from m#: System[A -> A] }\n"),
    "a chain of setups": Input(STORY, "setup s@ after s# { }\n"),
    "a chain of trained judges": Input(
        STORY + "space A\n",
        "setup s@ { system m@: System[A -> A] } physical loss r@: A -> Real"
        ' { implemented by system m# updates m@ by "x" }\n',
        "rationale { nudge n { entrains g.c because r1 } } goal g { cognition c }",
    ),
    "goals without anything": Input(STORY, "goal g@ { }\n"),
    "properties of one goal": Input(STORY + "goal g {\n", 'cognition c@ "plans"\n', "}\n"),
    "properties that want reward": Input(STORY + "goal g {\n", 'cognition c@ "gets high reward"\n', "}\n"),
    "one long gloss of loss words": Input(STORY + 'goal g "', "low loss and high reward ", '" { }'),
    "one long reason": Input(STEPS + 'nudge n { because "', "the loss represents the goal; ", '" } }'),
    "glosses all alike": Input(SETUP, 'goal g@ "win" { } physical loss l@: A -> Real "win" { }\n'),
    "losses without fields": Input(SETUP, "physical loss l@: A -> Real { }\n"),
    "losses that no step uses": Input(STEP, "physical loss l@: A -> Real { computed on d depends on output }\n"),
    "stages of one loss": Input(
        SETUP + "physical reward r: A -> Real { depends on consequences\n", 'stage s@ "x"\n', "}"
    ),
    "ideals of one loss": Input(
        REWARD, 'mathematical reward i@: System[A -> A] -> Real { idealizes r over d formula "x" }\n'
    ),
    "vague cares": Input(REWARD, "claim c@: care about r\n"),
    "vague cares, with ideals": Input(
        REWARD,
        'claim c@: care about r\nmathematical reward i@: System[A -> A] -> Real { idealizes r over d formula "x" }\n',
    ),
    "rivals unanswered": Input(REWARD, "rival v@: std.care.register_value(at: r.here, horizon: step) { }\n"),
    "rivals of one step": Input(STEP, "rival v@: std.care.selected_only { satisfies k }\n"),
    "rivals excluded by one step": Input(
        STEPS + 'nudge n { because "x" ', 'excludes v@ because "x" ', '} } rival v1 "x" { }'
    ),
    "assumptions unused": Input(STEPS, 'assumption a@ "x"\n', "}\n"),
    "doubts": Input(STEP, 'doubt u@ "x" { against k }\n'),
    "one step that entrains much": Input(STEPS + "nudge n { entrains ", "g.c, ", 'g.c because "x" } }'),
    "rejected predicates": Input(GOAL, "claim c@: aligned_with(r, g)\n"),
    "goals for losses": Input(STEPS, 'nudge n@ { entrains r because "x" }\n', "}\n"),
}

LIBRARIES = {
    "objectives, none of anything": Input(STORY + "space A\n", "mesa objective o@: A -> Real\n"),
    "comparisons without bridges": Input(
        SETUP + "base objective b: System[A -> A] -> Real mesa objective i: A -> Real\n",
        "claim c@: std.claims.agrees(i, b, on: d)\n",
    ),
    "choices, wide": Input(STORY + "choice C {", "v@, ", "}\n"),
    "parameters": Input(LIBRARY + "flavour f(", "p@: Text, ", ') "x" { reads "x" }\n'),
    "schemas": Input(LIBRARY, 'flavour f@(a: Text) "x" { reads "{a}" }\n'),
    "schemas that name each other": Input(
        LIBRARY, 'rejected predicate f@(a: Loss) "x" { because "x" instead f#, f@ }\n'
    ),
    "words of a list": Input(LIBRARY + 'words w "x" {', '"word@", ', "}\n"),
}

ADVERSARIAL = SHAPES | NAMES | ARGUMENTS | LIBRARIES


def seconds(text: str) -> float:
    """The processor's time that checking and showing take; the shorter of two runs."""
    taken = []
    for _ in range(2):
        compiler = Compiler(OverlayFiles({"growth.story": text}, DiskFiles()))
        started = time.process_time()
        for each in compiler.check("growth.story").diagnostics:
            text_diagnostic(each)
        taken.append(time.process_time() - started)
        if taken[0] > MOST_SECONDS / 4:
            break
    return min(taken)


def checked_story(text: str) -> CheckedStory:
    """The story of a text."""
    checked = Compiler(OverlayFiles({"growth.story": text}, DiskFiles())).checked_story("growth.story")
    assert checked is not None
    return checked


def commands(text: str) -> Iterator[tuple[str, Callable[[], object]]]:
    """What shows a story, part by part."""
    checked = checked_story(text)
    analysis = analysis_of(checked.story)
    outline, graph = outline_of(checked.story), graph_of(checked.story)
    # Something is another in every tenth declaration.
    other = checked_story(text.replace("0 ", "0_ ")).story
    yield "analysis", lambda: analysis_of(checked.story)
    yield "text", lambda: page_as_text(report(analysis))
    yield "JSON", lambda: report_json(analysis, checked.at)
    yield "diff", lambda: compare(checked.story, other)
    yield "outline", lambda: outline_of(checked.story)
    for name in ("markdown", "html", "latex", "rst", "typst", "json", "svg", "mermaid", "dot", "gsn-svg", "gsn-yaml"):
        write = FORMATS[name].writer()
        yield name, lambda write=write: write(outline, graph)  # type: ignore[misc]  # mypy infers no type for a default
    yield "weave", lambda: weave_text(f"```story\n{text}\n```\n", "growth.md")


def measure_commands(most: int, words: list[str]) -> None:
    """Print for each input what takes over half a second and grows much faster than linearly from half its size."""
    for name, made in ADVERSARIAL.items():
        if words and not any(word in name for word in words):
            continue
        taken: list[dict[str, float]] = []
        for size in (most // 2, most):
            times: dict[str, float] = {}
            for part, run in commands(made.text(size)):
                started = time.process_time()
                run()
                times[part] = time.process_time() - started
            taken.append(times)
        steep = {
            part: f"{later:.1f} s, {later / max(taken[0][part], 0.001):.1f} times"
            for part, later in taken[1].items()
            if later > 0.5 and later > 2.6 * taken[0][part]
        }
        print(f"{name:34}{sum(taken[1].values()):8.1f}  {steep or ''}", flush=True)


def main() -> None:
    """Print a line for each input; what grows much faster than linearly is marked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*", metavar="WORD")
    parser.add_argument("--most", type=int, help="characters of the largest input")
    parser.add_argument("--commands", action="store_true", help="measure what shows a story, and not the check")
    given = parser.parse_args()
    gc.set_threshold(500_000, 20, 20)  # as the command sets it
    if given.commands:
        measure_commands(given.most or 200_000, given.words)
        return
    given.most = given.most or 2_000_000
    sizes = [given.most // 4, given.most // 2, given.most]
    print(f"{'seconds':34}" + "".join(f"{size:>12,}" for size in sizes) + "   ratios")
    for name, made in ADVERSARIAL.items():
        if given.words and not any(word in name for word in given.words):
            continue
        times: list[float] = []
        for size in sizes:
            if not times or times[-1] < MOST_SECONDS / 2:
                times.append(seconds(made.text(size)))
        ratios = [later / max(earlier, 0.001) for earlier, later in pairwise(times)]
        is_steep = len(times) < len(sizes) or (times[-1] > 0.5 and max(ratios) > 2.6)
        cells = "".join(f"{each:12.2f}" for each in times)
        shown = " ".join(f"{each:.1f}" for each in ratios)
        print(f"{name:34}{cells}   {shown}{'  <- not linear' if is_steep else ''}", flush=True)


if __name__ == "__main__":
    main()
