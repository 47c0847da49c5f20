"""XML that holds any text as text."""

from __future__ import annotations

from training_story.writers.shown import shown

XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


def escaped(text: str) -> str:
    """The text as XML or HTML shows it, in content or in a quoted attribute."""
    return shown(text).translate(_ESCAPES)


def attributes(**given: str | float | None) -> str:
    """Attributes with a space before each; ``None`` is left out, and an underscore in a name stands for a hyphen."""
    return "".join(
        f' {name.rstrip("_").replace("_", "-")}="{_value(value)}"' for name, value in given.items() if value is not None
    )


def _value(value: str | float) -> str:
    return escaped(value) if isinstance(value, str) else number_text(value)


def number_text(value: float) -> str:
    """A number with one decimal at most."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def tag(name: str, content: str = "", /, **given: str | float | None) -> str:
    """An element. Its content is XML already."""
    return f"<{name}{attributes(**given)}>{content}</{name}>" if content else f"<{name}{attributes(**given)}/>"


def text_tag(name: str, text: str, /, **given: str | float | None) -> str:
    """An element that holds text."""
    return f"<{name}{attributes(**given)}>{escaped(text)}</{name}>"
