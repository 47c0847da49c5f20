"""Files that a project's settings leave out when folders are walked."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from training_story.frontends.configuration import Configurations


def without_excluded(files: Iterable[str], paths: Sequence[str], configurations: Configurations) -> list[str]:
    """The files but for those that ``exclude`` names; what is named on the command line is never left out.

    ``files`` were found in ``paths``. Patterns are those of ``.gitignore``, from the folder of the settings.
    """
    roots = sorted((os.path.abspath(path) for path in paths), key=len, reverse=True)
    return [name for name in files if not _is_excluded(name, roots, configurations)]


def _is_excluded(name: str, roots: Sequence[str], configurations: Configurations) -> bool:
    configuration = configurations.of_folder(os.path.dirname(name))
    if not configuration.exclude or configuration.file is None:
        return False
    path = os.path.abspath(name)
    if path in roots:
        return False
    from training_story.frontends.gitignore import parse_ignore_file

    patterns = parse_ignore_file("\n".join(configuration.exclude))
    project = os.path.dirname(os.path.abspath(configuration.file))
    parts = os.path.relpath(path, project).split(os.sep)
    root = next((each for each in roots if path.startswith(os.path.join(each, ""))), project)
    known = 0 if os.path.relpath(root, project).startswith(os.curdir) else len(
        os.path.relpath(root, project).split(os.sep)
    )  # fmt: skip
    return any(patterns.verdict(parts[:size], is_folder=size < len(parts)) for size in range(known + 1, len(parts) + 1))
