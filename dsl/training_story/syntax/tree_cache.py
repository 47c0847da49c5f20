"""The trees of the standard library, kept in the user's private cache: reading them beats parsing them.

A tree is used only for the very text that it was made from, by the same version of the tool and of Python.
Of the cache file nothing but syntax nodes and spans is made.
"""

from __future__ import annotations

import io
import pickle
import sys

from training_story import __version__
from training_story.private_cache import read_private, write_private
from training_story.syntax import nodes, parts
from training_story.syntax.parser import ParsedFile, parse
from training_story.text.source import SourceFile, Span

_STAMP = f"{__version__} {sys.hexversion}"


class _NodesAlone(pickle.Unpickler):
    """Refuses every class but the syntax nodes and ``Span``."""

    def find_class(self, module: str, name: str) -> object:
        if module in (nodes.__name__, parts.__name__) and isinstance(getattr(nodes, name, None), type):
            return getattr(nodes, name)
        if module == Span.__module__ and name == "Span":
            return Span
        raise pickle.UnpicklingError(f"{module}.{name}")


def parse_cached(source: SourceFile, key: str) -> ParsedFile:
    """Parse a text that rarely changes; ``key`` names its place in the cache."""
    stored = read_private(f"tree-{key}")
    if stored is not None:
        try:
            stamp, text, tree = _NodesAlone(io.BytesIO(stored)).load()
            if stamp == _STAMP and text == source.text and isinstance(tree, nodes.File):
                return ParsedFile(source, tree, (), (), ())
        except Exception:  # a damaged cache file raises anything at all, and is made anew
            pass
    parsed = parse(source)
    if not parsed.diagnostics and not parsed.damages:
        write_private(f"tree-{key}", pickle.dumps((_STAMP, source.text, parsed.file), protocol=5))
    return parsed
