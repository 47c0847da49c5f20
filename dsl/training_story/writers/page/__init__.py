"""The style sheet and the script of the HTML page."""

from __future__ import annotations

import os
from functools import cache


@cache
def page_file(name: str) -> str:
    """A file of this folder: ``page.css`` or ``page.js``."""
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
        return file.read()
