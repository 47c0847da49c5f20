"""The entry points that ``pyproject.toml`` declares, for processes in which the package isn't installed."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import training_story

ROOT = Path(__file__).parent.parent
PACKAGES = Path(training_story.__file__).resolve().parent.parent


def declare(folder: Path) -> str:
    """Write them into the folder as an installed distribution has them; a value for ``PYTHONPATH``."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["entry-points"]
    info = folder / f"training_story-{training_story.__version__}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: training-story\nVersion: {training_story.__version__}\n"
    )
    lines = []
    for group, entries in declared.items():
        lines += [f"[{group}]", *(f"{name} = {target}" for name, target in entries.items())]
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n")
    return os.pathsep.join([str(folder), str(PACKAGES)])
