"""Commands that print what the tool knows: ``explain``, ``rules``, ``schema`` and ``new``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from training_story.frontends.near_choice import NearChoice
from training_story.frontends.terminal import write_out

if TYPE_CHECKING:
    from training_story.rules.catalogue import CodePage


@click.command()
@click.argument("topic", metavar="CODE_OR_NAME")
def explain(topic: str) -> None:
    """Print the page of a rule (CON001, loss-as-goal), a sort (Stage), or a library entry (register_value)."""
    from training_story.explain.pages import NoPage, page

    found = page(topic)
    if isinstance(found, NoPage):
        near = ", ".join(repr(each) for each in found.near)
        hint = f" Did you mean {near}?" if near else " `story rules` lists the codes."
        raise click.ClickException(f"there is no page on {topic!r}.{hint}")
    write_out(found.strip() + "\n")


@click.command()
@click.option(
    "--output-format",
    type=NearChoice(["text", "json"]),
    default="text",
    show_default=True,
    help="A table for readers, or JSON.",
)
def rules(output_format: str) -> None:
    """List every code with its name, its severity and what it catches."""
    from training_story.rules.catalogue import all_codes

    pages = sorted(all_codes(), key=lambda page: page.code.number)
    write_out(_rules_as_json(pages) if output_format == "json" else _rules_as_table(pages))


def _rules_as_table(pages: Sequence[CodePage]) -> str:
    rows = [("CODE", "NAME", "SEVERITY", "CATCHES")]
    for page in pages:
        severity = "by status" if page.code.by_status else page.code.severity.word
        rows.append((page.code.number, page.code.name, severity, _first_line(page.page)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _rules_as_json(pages: Sequence[CodePage]) -> str:
    import json

    listed = [
        {
            "code": page.code.number,
            "name": page.code.name,
            "severity": page.code.severity.word,
            "by_status": page.code.by_status,
            "summary": _first_line(page.page),
            "why": page.code.why,
        }
        for page in pages
    ]
    return json.dumps({"version": 1, "rules": listed}, indent=1) + "\n"


def _first_line(page: str) -> str:
    return page.strip().partition("\n")[0].lstrip("# ")


@click.command()
@click.argument("output", metavar="COMMAND", required=False)
def schema(output: str | None) -> None:
    """Print the JSON Schema of a command's JSON output; without COMMAND, the commands that have one."""
    from training_story.schemas import schema as text_of
    from training_story.schemas import schema_names

    if output is None:
        write_out("".join(f"{name}\n" for name in schema_names()))
        return
    try:
        write_out(text_of(output))
    except KeyError:
        from training_story.text.near import near_matches

        near = near_matches(output, schema_names(), most=1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        raise click.ClickException(
            f"{output!r} has no JSON output; these have: {', '.join(schema_names())}.{hint}"
        ) from None


@click.command()
@click.argument("name")
@click.option("--from", "template", default="blank", show_default=True, help="The template to begin with.")
@click.option("-o", "--output", type=click.Path(), help="The file to write.  [default: NAME.story]")
def new(name: str, template: str, output: str | None) -> None:
    """Write a commented story whose open questions are placeholders that `story check` names one by one.

    Templates: blank, supervised_classifier, pretraining, rlhf, imitation, process_supervision, simulator_agent.
    """
    from training_story.templates.catalogue import template as text_of
    from training_story.templates.catalogue import template_names

    if template not in template_names():
        from training_story.text.near import near_matches

        near = near_matches(template, template_names(), most=1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        listed = ", ".join(template_names())
        raise click.UsageError(f"there is no template {template!r}; there are {listed}.{hint}")
    try:
        text = text_of(template, name)
    except ValueError:
        raise click.UsageError(f"{name!r} is not a name: a letter or _, then letters, digits and _.") from None
    if output == "-":
        write_out(text)
        return
    path = output or f"{name}.story"
    try:
        with open(path, "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise click.ClickException(f"{path} exists already, and is left as it is.") from None
    except OSError as error:
        raise click.ClickException(f"{path}: {error.strerror}") from None
    click.echo(f"wrote {path}; `story check {path}` names what is to be filled in", err=True)
