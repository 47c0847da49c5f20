"""The words in which a rendered story says what the language has keywords for."""

from __future__ import annotations

from training_story.outline.elements import Plain, Row, Sentence
from training_story.syntax import nodes

DEPENDS_ON = {
    "output": "what the system puts out, and nothing that happens afterwards",
    "judged_steps": "how somebody judges the steps by which the system works",
    "judged_outcome": "how somebody judges the outcome",
    "measured_outcome": "the outcome, as a device or program measures it",
    "consequences": "what comes of the outcome in the world",
}
"""What the words behind ``depends on`` say."""

EVIDENCE = {
    "experiment": "experiment",
    "paper": "paper",
    "proof": "proof",
    "interpretability": "from looking inside the system",
    "data": "data",
    "argument": "argument",
}
"""What the kinds of evidence are called."""

RESIDUALS = {
    "optimization_difficulty": "training may not find it",
    "catastrophe_first": "harm may come before the correction",
    "off_distribution": "away from the training data",
    "learning_dynamics": "the system may act on its own training",
}
"""What the kinds of residual risk are called."""

IF_FALSE = {"safe": "harmless", "catastrophic": "catastrophic"}
"""What comes of an assumption that fails, as its author has it."""

STATUS = {
    "toy": "toy: an exercise",
    "paper": "paper: meant for publication",
    "advanced": "advanced: meant for a system that could do harm",
}
"""What the author claims for the story by its status."""


def plain(text: str) -> Sentence:
    """Words."""
    return (Plain(text),)


def said(text: nodes.Text | None) -> Sentence:
    """What the author wrote, or nothing."""
    return () if text is None else (Plain(text.value),)


def row(label: str, *sentences: Sentence) -> tuple[Row, ...]:
    """A line of facts, or none where nothing is said."""
    return (Row(label, sentences),) if sentences else ()


def links_row(label: str, links: list[Sentence]) -> tuple[Row, ...]:
    """A line that lists references, or none without any."""
    return row(label, listed(links)) if links else ()


def texts_row(label: str, texts: list[nodes.Text]) -> tuple[Row, ...]:
    """A line with what the author wrote in a field, once or several times."""
    return row(label, *(said(each) for each in texts))


def readable(word: str) -> str:
    """A word of the language for readers: ``off_distribution`` is `off distribution`."""
    return word.replace("_", " ")


def capitalized(sentence: Sentence) -> Sentence:
    """A sentence of the tool with a capital at its beginning; a name keeps its spelling."""
    if not sentence or not isinstance(sentence[0], Plain):
        return sentence
    first = sentence[0].text
    return (Plain(first[:1].upper() + first[1:]), *sentence[1:])


def opened_with_capital(text: nodes.Text) -> Sentence:
    """A sentence of the author that stands on its own. A first word that may be a name keeps its spelling."""
    words = text.value
    first = words.split(" ", 1)[0]
    is_word = first.isalpha() and first.islower() and (len(first) > 1 or first == "a")
    return (Plain(words[0].upper() + words[1:] if is_word else words),)


def listed(parts: list[Sentence]) -> Sentence:
    """``a, b and c``."""
    words: list[Sentence] = []
    for at, part in enumerate(parts):
        if at:
            words.append(plain(" and " if at == len(parts) - 1 else ", "))
        words.append(part)
    return tuple(each for sentence in words for each in sentence)
