"""``story argument FILE --add-rival NAME``: a rival that nobody wrote down, written down and left open."""

from __future__ import annotations

import click

from training_story.argument.counter_stories import CounterStory, counter_stories
from training_story.documents.kinds import document_kind
from training_story.frontends.discovery import reason
from training_story.frontends.story_file import STANDARD_INPUT, load_story, unreadable
from training_story.frontends.terminal import complain
from training_story.frontends.writing import read_exactly, replace_text
from training_story.modules.files import DiskFiles, OverlayFiles
from training_story.outline.remarks import story_errors
from training_story.pipeline import CheckedStory
from training_story.text.edits import TextEdit, apply_edits
from training_story.text.near import near_matches


def run_add_rival(file: str, name: str) -> None:
    """Put the proposed rival of that name into the file; what can't be done is raised as a ClickException."""
    if file == STANDARD_INPUT:
        raise click.UsageError("a rival is written into a file, not into standard input; name the file.")
    if document_kind(file) == "docx":
        raise click.UsageError(f"{file}: a rival can't be written into a Word document, which has no story in it.")
    try:
        before = read_exactly(file)
    except UnicodeDecodeError:
        raise click.ClickException(f"{file}: not UTF-8 text, so it can't be changed; save it as UTF-8") from None
    except OSError as error:
        raise click.ClickException(unreadable(file, error)) from None
    checked = load_story(file, OverlayFiles({file: before}, DiskFiles()))
    account = _named(checked, file, name)
    after = _inserted(checked, file, before, account)
    try:
        replace_text(file, before, after)
    except OSError as error:
        raise click.ClickException(f"{file}: {reason(error)}") from None
    blanks = "; fill in its blanks" if account.fix.safety == "placeholder" else ""
    complain(f"{file}: the rival `{name}` is declared and left open{blanks}")


def _named(checked: CheckedStory, file: str, name: str) -> CounterStory:
    accounts = {account.name: account for account in counter_stories(checked.story)}
    found = accounts.get(name)
    if found is not None:
        return found
    if not accounts:
        has_errors = story_errors(checked.diagnostics)
        why = "it has errors, which `story check` shows" if has_errors else "it speaks of each way already"
        raise click.ClickException(f"{file}: no rival is proposed for this story: {why}")
    near = near_matches(name, list(accounts), most=1)
    hint = f"Did you mean {near[0]!r}?" if near else f"Proposed are {', '.join(accounts)}."
    raise click.UsageError(f"no rival {name!r} is proposed for {file}. {hint}")


def _inserted(checked: CheckedStory, file: str, before: str, account: CounterStory) -> str:
    """The text of the file with the rival in it, in one of the blocks where the file is a document."""
    if checked.view is None:
        return apply_edits(before, [TextEdit(edit.location.span, edit.text) for edit in account.fix.edits])
    from training_story.documents.outside import keeps_outside

    placed = [checked.view.host_edit(edit.location.span, edit.text) for edit in account.fix.edits]
    edits = [TextEdit(*each) for each in placed if each is not None]
    after = apply_edits(before, edits)
    if len(edits) < len(placed) or not keeps_outside(file, before, after, edits):
        raise click.ClickException(f"{file}: the rival can't be put into a block without touching what is around it")
    return after
