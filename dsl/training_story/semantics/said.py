"""What is left unsaid: an empty text says nothing."""

from __future__ import annotations

from collections.abc import Iterable

from training_story.syntax.nodes import Text


def is_said(texts: Iterable[Text]) -> bool:
    """Whether one of the texts has something in it."""
    return any(text.value.strip() for text in texts)
