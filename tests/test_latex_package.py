"""The LaTeX package, set by pdfTeX itself where it is."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from page_samples import PARTS
from pdf_pages import pdf_text
from training_story.documents.extract import extract
from training_story.integrations.highlighting import LATEX_PACKAGE, latex_package
from training_story.integrations.print_file import FILES
from training_story.text.source import SourceFile

PDFLATEX = shutil.which("pdflatex")
needs_latex = pytest.mark.skipif(PDFLATEX is None, reason="there is no pdflatex")
LETTERS = "naïve café Øre Łódź čas → × – — … ≤"
DOCUMENT = r"""\documentclass{article}
\usepackage[utf8]{inputenc}
\usepackage{hyperref}
\usepackage[OPTIONS]{training-story}
\begin{document}
\section{On \storyref{plays_well.wins_fast@3f2a91}}
It has \storyref{plays_well.wins_fast@3f2a91} and \storyref{a_b}.

\begin{story}[name=first]
STORY
\end{story}

\begin{story}[name=second, hidden]
space Unseen
\end{story}

\begin{story}[listing={basicstyle=\ttfamily\tiny}]
space Board "LETTERS \\textbf{x} $y$ # % & _ ^ ~ {z}"
\end{story}
Behind.
\end{document}
"""


def compiled(folder: Path, options: str = "") -> str:
    """The text of the pages of the document."""
    assert PDFLATEX is not None
    (folder / LATEX_PACKAGE).write_text(latex_package(), encoding="utf-8")
    text = DOCUMENT.replace("OPTIONS", options).replace("STORY", PARTS[0]).replace("LETTERS", LETTERS)
    (folder / "a.tex").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [PDFLATEX, "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "a.tex"],
        cwd=folder, capture_output=True, text=True, check=False, errors="replace",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:]
    return pdf_text(folder / "a.pdf")


@needs_latex
@pytest.mark.parametrize("options", ["", "numbers,monochrome"])
def test_blocks_and_references_are_set(tmp_path: Path, options: str) -> None:
    """The source of a block as it stands, nothing of a hidden one, and references without their fingerprint."""
    text = " ".join(compiled(tmp_path, options).split())

    assert "goal plays_well" in text
    assert "Unseen" not in text
    assert "3f2a91" not in text
    assert text.count("plays_well.wins_fast") == 2
    assert "and a_b." in text
    assert r"\\textbf{x}$y$#%&_^~{z}" in text.replace(" ", "")
    assert text.index("textbf") < text.index("Behind.")


def test_the_checker_reads_the_same_document() -> None:
    """Its environment, options and references are those that the package sets."""
    document = extract(SourceFile("a.tex", DOCUMENT.replace("STORY", PARTS[0])))

    assert [block.options.name for block in document.blocks] == ["first", "second", None]
    assert [block.options.hidden for block in document.blocks] == [False, True, False]
    assert [each.path for each in document.references] == ["plays_well.wins_fast", "plays_well.wins_fast", "a_b"]
    assert [fault for block in document.blocks for fault in block.options.faults] == []


@pytest.mark.parametrize("name", sorted(FILES))
def test_files_for_other_programs_are_printed(name: str) -> None:
    """``python -m training_story.integrations.print_file NAME`` writes them to standard output."""
    command = [sys.executable, "-m", "training_story.integrations.print_file"]
    done = subprocess.run([*command, name], capture_output=True, text=True, check=True, encoding="utf-8")
    wrong = subprocess.run([*command, "nothing"], capture_output=True, text=True, check=False)

    assert done.stdout == FILES[name]()
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert name in wrong.stderr
