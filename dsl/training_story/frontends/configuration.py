"""The settings of a project: ``[tool.training-story]`` in ``pyproject.toml``, or ``story.toml``.

The nearest file that has settings holds, from the folder of a story up to the root of its repository.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

from training_story.diagnostics.severity import Severity
from training_story.text.near import near_matches

_TABLE = "training-story"
_OWN_FILE = "story.toml"
_PROJECT_FILE = "pyproject.toml"

T = TypeVar("T")


class ConfigurationError(Exception):
    """Settings that can't be used; the message names the file and the key."""


class Configuration(NamedTuple):
    """The settings that hold for a folder. What is None or empty was not set.

    ``module_paths`` are the folders in which modules are looked up, absolute and inside the project.
    """

    file: str | None = None
    module_paths: tuple[str, ...] = ()
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    fail_level: Severity | None = None
    exclude: tuple[str, ...] = ()


class Configurations:
    """Looks settings up by folder and remembers what it found."""

    def __init__(self) -> None:
        self._by_folder: dict[str, Configuration] = {}

    def of_folder(self, folder: str) -> Configuration:
        """The settings for stories in a folder. Raises ``ConfigurationError`` if they can't be used."""
        known = self._by_folder.get(folder)
        if known is None:
            known = self._by_folder[folder] = self._find(os.path.abspath(folder))
        return known

    def _find(self, folder: str) -> Configuration:
        own = _read_own(folder)
        if own is not None:
            return own
        above = os.path.dirname(folder)
        if above == folder or os.path.lexists(os.path.join(folder, ".git")):
            return Configuration()
        return self.of_folder(above)


def parse_severity(word: str) -> Severity:
    """The severity that a word names. Raises ``ValueError`` that offers the nearest one."""
    words = {severity.word: severity for severity in reversed(Severity)}
    if word in words:
        return words[word]
    raise ValueError(f"must be one of {listed(words)}, not `{word}`{did_you_mean(word, words)}")


def listed(words: Mapping[str, object]) -> str:
    """The words in backticks, with commas."""
    return ", ".join(f"`{word}`" for word in words)


def did_you_mean(word: str, words: Mapping[str, object]) -> str:
    """``; did you mean `x`?`` with the nearest of the words, or nothing if none is near."""
    near = near_matches(word, words, most=1)
    return f"; did you mean `{near[0]}`?" if near else ""


def _read_own(folder: str) -> Configuration | None:
    """The settings that a folder itself has. ``story.toml`` goes before ``pyproject.toml``."""
    path = os.path.join(folder, _OWN_FILE)
    data = _read(path)
    if data is not None:
        return _checked(_parsed(data, path), path)
    path = os.path.join(folder, _PROJECT_FILE)
    data = _read(path)
    # Most projects don't mention this tool, so the TOML parser isn't even loaded for them.
    if data is None or _TABLE.encode() not in data:
        return None
    tool = _parsed(data, path).get("tool")
    table = tool.get(_TABLE) if isinstance(tool, dict) else None
    if table is None:
        return None
    if not isinstance(table, dict):
        raise ConfigurationError(f"{path}: `tool.{_TABLE}` must be a table")
    return _checked(table, path)


def _read(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ConfigurationError(f"{path}: {error.strerror or error}") from error


def _parsed(data: bytes, path: str) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(data.decode())
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: not UTF-8 text at byte {error.start}") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path}: not valid TOML: {error}") from error
    except RecursionError as error:
        raise ConfigurationError(f"{path}: nested too deeply") from error


def _checked(table: Mapping[str, object], path: str) -> Configuration:
    """The settings of a table whose every key is known and holds what it should."""
    for key in table:
        if key not in _KEYS:
            hint = did_you_mean(key, _KEYS) or f"; the keys are {listed(_KEYS)}"
            raise ConfigurationError(f"{path}: unknown key `{key}`{hint}")
    return Configuration(
        file=path,
        module_paths=_setting(table, path, "paths", lambda value: _folders(value, path)) or (),
        select=_setting(table, path, "select", _strings),
        ignore=_setting(table, path, "ignore", _strings),
        fail_level=_setting(table, path, "fail-level", _level),
        exclude=_setting(table, path, "exclude", _strings) or (),
    )


_KEYS = dict.fromkeys(("paths", "select", "ignore", "fail-level", "exclude"))


def _setting(table: Mapping[str, object], path: str, key: str, read: Callable[[object], T]) -> T | None:
    if key not in table:
        return None
    try:
        return read(table[key])
    except ValueError as error:
        raise ConfigurationError(f"{path}: `{key}` {error}") from error


def _strings(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise ValueError("must be a list of strings")


def _level(value: object) -> Severity:
    if isinstance(value, str):
        return parse_severity(value)
    raise ValueError("must be a string")


def _folders(value: object, path: str) -> tuple[str, ...]:
    """Folders given from the file's own, all of them inside it: nothing outside a project is read."""
    project = os.path.realpath(os.path.dirname(path))
    folders = []
    for name in _strings(value):
        folder = os.path.normpath(os.path.join(os.path.dirname(path), name))
        real = os.path.realpath(folder)
        if real != project and not real.startswith(os.path.join(project, "")):
            raise ValueError(f"leads out of the project: `{name}`")
        if not os.path.isdir(real):
            raise ValueError(f"names no folder: `{name}`")
        folders.append(folder)
    return tuple(folders)
