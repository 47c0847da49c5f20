"""``story weave``: a document with its story rendered in place."""

from __future__ import annotations

import os

import click


@click.command()
@click.argument("document", metavar="DOCUMENT", type=click.Path())
@click.option("-o", "--output", metavar="OUT", type=click.Path(), required=True, help="The file to write, or -.")
def weave(document: str, output: str) -> None:
    """Write a document with each block of its story rendered and its references resolved.

    Markdown, MyST, Quarto, R Markdown, LaTeX, reStructuredText, Typst and notebooks; OUT is of the same kind.
    Everything else stays byte for byte. A story with errors is rendered as far as it resolved, and the exit status
    is 1.
    """
    from training_story.documents.kinds import document_kind
    from training_story.frontends.configuration import ConfigurationError
    from training_story.frontends.render_command import deliver, refuse_folder, say_errors
    from training_story.frontends.story_file import STANDARD_INPUT, module_paths_of, unreadable
    from training_story.frontends.terminal import complain
    from training_story.modules.files import DiskFiles
    from training_story.pipeline import Compiler
    from training_story.weave.document import weave_file

    if document == STANDARD_INPUT:
        raise click.UsageError("standard input can't be woven: a document's name says which kind it is. Name a file.")
    kind = document_kind(document)
    if kind is None or kind == "docx":
        hint = " `story render` renders a story." if document.endswith(".story") else ""
        raise click.UsageError(
            f"{document} is no document to weave: .md, .qmd, .Rmd, .tex, .rst, .typ and .ipynb are.{hint}"
        )
    if output != "-":
        refuse_folder(output, f"-o {os.path.join(output or os.curdir, os.path.basename(document))}")
        if os.path.realpath(output) == os.path.realpath(document):
            raise click.UsageError(f"{output} is the document itself, and is left as it is; choose another file.")
        if document_kind(output) != kind:
            ending = os.path.splitext(document)[1]
            raise click.UsageError(
                f"{output} is of another kind than {document}, and weaving keeps the kind: end OUT in {ending}."
                f" `story render {document} -o {output}` writes the story without the document around it."
            )
    try:
        woven = weave_file(document, Compiler(DiskFiles(), module_paths_of(document)))
    except ConfigurationError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(unreadable(document, error)) from None
    if woven.unreadable:
        raise click.ClickException(f"{document} can't be woven: {woven.unreadable}; open and save it in its program")
    deliver(woven.text, None if output == "-" else output)
    if not woven.has_story:
        complain(f"{document}: there is no story in this document, so it is written as it was")
    if woven.errors:
        say_errors(document, woven.errors, "rendered")
        raise click.exceptions.Exit(1)
