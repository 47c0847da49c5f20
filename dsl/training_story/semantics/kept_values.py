"""Plain values made of a text of the standard library, kept in the user's private cache."""

from __future__ import annotations

import marshal
import sys
from collections.abc import Callable
from typing import Any

from training_story import __version__
from training_story.private_cache import read_private, write_private


def kept(key: str, version: int, text: str, make: Callable[[], Any]) -> Any:
    """The value that ``make`` gives for a text; read from the cache where it was made of the very same text.

    The value is made of numbers, strings, tuples, lists and dicts. ``version`` is raised when its shape changes.
    """
    stamp = (__version__, sys.hexversion, version, text)
    content = read_private(key)
    if content is not None:
        try:
            made_from, value = marshal.loads(content)
            if made_from == stamp:
                return value
        except (ValueError, EOFError, TypeError):
            pass  # a damaged cache file is made anew
    value = make()
    write_private(key, marshal.dumps((stamp, value)))
    return value
