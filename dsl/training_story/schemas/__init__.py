"""JSON Schemas of the JSON outputs, by the command that prints them."""

from __future__ import annotations

import os


def schema_names() -> list[str]:
    """The commands whose JSON output has a schema."""
    found = os.listdir(os.path.dirname(__file__))
    return sorted(name.removesuffix(".schema.json") for name in found if name.endswith(".schema.json"))


def schema(name: str) -> str:
    """The schema of a command's JSON output, as JSON. Raises KeyError where there is none."""
    if name not in schema_names():
        raise KeyError(name)
    path = os.path.join(os.path.dirname(__file__), f"{name}.schema.json")
    with open(path, encoding="utf-8") as file:
        return file.read()
