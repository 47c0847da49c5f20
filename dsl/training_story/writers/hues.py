"""A colour for each part of an argument, near those that its picture has.

The front is dark enough on the back for small print (a contrast of more than 4.5 to 1).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from training_story.outline.elements import EntryKind, NoteKind
from training_story.text.records import record

HueName = Literal["wanted", "measured", "reason", "ground", "claimed", "against", "doubted", "setting"]


@record
class Hue:
    """Two colours, as six hexadecimal digits."""

    name: HueName
    back: str
    front: str


HUES: Final[Mapping[HueName, Hue]] = {
    hue.name: hue
    for hue in (
        Hue("wanted", "E0EAFC", "1F4E9C"),
        Hue("measured", "DFF1E5", "24603D"),
        Hue("reason", "E6E9ED", "343B47"),
        Hue("ground", "FFF1CC", "7A5600"),
        Hue("claimed", "EEE7FA", "5B3F98"),
        Hue("against", "FBE3E0", "9A2D23"),
        Hue("doubted", "FAE4EF", "8A2A60"),
        Hue("setting", "F0F1F3", "4D5663"),
    )
}

HUE_OF_KIND: Final[Mapping[EntryKind, HueName]] = {
    "setup": "setting",
    "space": "setting",
    "data": "setting",
    "map": "setting",
    "goal": "wanted",
    "property": "wanted",
    "physical loss": "measured",
    "mathematical loss": "measured",
    "constraint": "reason",
    "nudge": "reason",
    "selection": "reason",
    "assumption": "ground",
    "claim": "claimed",
    "objective": "claimed",
    "bridge": "claimed",
    "rival": "against",
    "doubt": "doubted",
    "open": "setting",
    "other": "setting",
}

HUE_OF_NOTE: Final[Mapping[NoteKind, HueName]] = {
    "unanswered": "against",
    "open": "ground",
    "risk": "against",
    "doubt": "doubted",
    "remark": "setting",
}
