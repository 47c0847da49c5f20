"""What the notes of an outline are called, so that no reader needs their colour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from training_story.outline.elements import Note, NoteKind, plain_text

_WORDS: Final[Mapping[NoteKind, str]] = {
    "unanswered": "Unanswered",
    "open": "Left open",
    "risk": "Remaining risk",
    "doubt": "Doubt",
    "remark": "Remark",
}


def note_lead(note: Note) -> str:
    """The words before a note, such as ``Remaining risk.``; none where its sentence starts with them itself."""
    words = _WORDS[note.kind]
    return "" if plain_text(note.sentence).lower().startswith(words.lower()) else f"{words}."
