"""Which file holds a library."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache

from training_story.modules.files import Files

STANDARD = "std"


@cache
def standard_library() -> str:
    """The folder of the standard library: packaged, or beside ``dsl`` in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    packaged = os.path.join(package, "stdlib")
    if os.path.isdir(packaged):
        return packaged
    return os.path.join(os.path.dirname(os.path.dirname(package)), "stdlib")


def standard_names() -> list[str]:
    """The libraries of the standard library: ``std.care`` and the others."""
    found = sorted(os.listdir(standard_library()))
    return [f"{STANDARD}.{name[: -len('.story')]}" for name in found if name.endswith(".story")]


def library_file(
    path: str, importing: str, importing_path: str, module_paths: Sequence[str], files: Files
) -> str | None:
    """The file of a library: ``a.b`` is ``a/b.story`` beside the importing file, or in ``module_paths``.

    ``importing`` is the path of the importing file. Where that is a library itself, ``importing_path`` is its
    dotted path, and the folder in which it was found is searched too: so ``lab/a.story`` finds ``lab.b``.
    None where no such file lies in those folders.
    """
    if path.startswith(f"{STANDARD}."):
        name = path.removeprefix(f"{STANDARD}.")
        if "." in name:
            return None
        file = os.path.join(standard_library(), f"{name}.story")
        return file if os.path.isfile(file) else None
    relative = _relative(path)
    folders = [os.path.dirname(importing)]
    if importing_path and os.path.normpath(importing).endswith(_relative(importing_path)):
        root = os.path.normpath(importing)[: -len(_relative(importing_path))]
        folders.append(root.rstrip(os.sep) if root.strip(os.sep) else root)
    for folder in dict.fromkeys([*folders, *module_paths]):
        found = files.find(folder, relative)
        if found is not None:
            return found
    return None


def _relative(path: str) -> str:
    return os.path.join(*path.split(".")) + ".story"
