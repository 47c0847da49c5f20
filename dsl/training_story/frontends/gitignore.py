"""The patterns of a ``.gitignore`` file, matched as git matches them.

The usual library, pathspec, answers whether a path *or a folder above it* is matched. Where several
``.gitignore`` files speak about one path that isn't what git does, and its import takes longer than
walking a project. Here a pattern is matched against one entry, and the walk leaves ignored folders out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

_ANY_FOLDERS = "**"
_WILD = re.compile(r"[*?\[\\]")
_NEVER = r"(?!)"
_POSIX_CLASSES = {
    "alnum": "a-zA-Z0-9",
    "alpha": "a-zA-Z",
    "blank": " \\t",
    "cntrl": "\\x00-\\x1f\\x7f",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": "!-/:-@\\[-`{-~",
    "space": "\\s",
    "upper": "A-Z",
    "xdigit": "0-9a-fA-F",
}


Matcher = Callable[[str], object]


class _Pattern(NamedTuple):
    """One line of the file. ``matchers`` has one entry for each part between slashes, None for ``**``.

    ``name`` is what the pattern says where it is a plain name without a slash or a wildcard.
    """

    number: int
    is_negated: bool
    is_for_folders: bool
    is_anchored: bool
    matchers: tuple[Matcher | None, ...]
    name: str | None

    def matches(self, segments: Sequence[str]) -> bool:
        """Whether it matches an entry, given as the parts of its path from the file's folder."""
        if self.is_anchored:
            return _match_segments(self.matchers, segments)
        matcher = self.matchers[0]
        return matcher is None or bool(matcher(segments[-1]))


class _Patterns(NamedTuple):
    """Patterns with the last one first; those that are plain names are found by name."""

    by_name: dict[str, _Pattern]
    others: tuple[_Pattern, ...]


class IgnoreFile(NamedTuple):
    """The patterns of one file. The last one to match an entry decides about it."""

    for_files: _Patterns
    for_folders: _Patterns

    def verdict(self, segments: Sequence[str], is_folder: bool) -> bool | None:
        """Whether an entry is ignored, or None if the file says nothing about it."""
        patterns = self.for_folders if is_folder else self.for_files
        decisive = patterns.by_name.get(segments[-1])
        for pattern in patterns.others:
            if decisive is not None and pattern.number < decisive.number:
                break
            if pattern.matches(segments):
                decisive = pattern
                break
        return None if decisive is None else not decisive.is_negated


def parse_ignore_file(text: str) -> IgnoreFile:
    """Read the text of a ``.gitignore`` file; a malformed pattern matches nothing."""
    patterns = list(_patterns(text.removeprefix("\ufeff").split("\n")))
    return IgnoreFile(_arranged(p for p in patterns if not p.is_for_folders), _arranged(patterns))


def _arranged(patterns: Iterable[_Pattern]) -> _Patterns:
    by_name: dict[str, _Pattern] = {}
    others: list[_Pattern] = []
    for pattern in patterns:
        if pattern.name is not None:
            by_name[pattern.name] = pattern
        else:
            others.append(pattern)
    return _Patterns(by_name, tuple(reversed(others)))


def _patterns(lines: Iterable[str]) -> Iterable[_Pattern]:
    for number, written in enumerate(lines):
        line = _without_trailing_spaces(written.removesuffix("\r"))
        if not line or line.startswith("#"):
            continue
        is_negated = line.startswith("!")
        pattern = line[is_negated:]
        is_for_folders = pattern.endswith("/")
        body = pattern.removesuffix("/")
        segments = _widened(body.removeprefix("/").split("/"))
        if segments != ("",):
            is_anchored = "/" in body
            matchers = tuple(None if segment == _ANY_FOLDERS else _matcher(segment) for segment in segments)
            name = segments[0] if not is_anchored and not _WILD.search(segments[0]) else None
            yield _Pattern(number, is_negated, is_for_folders, is_anchored, matchers, name)


def _matcher(segment: str) -> Matcher:
    """What says whether a part of a path is matched. Most patterns need no regular expression."""
    if not _WILD.search(segment):
        return segment.__eq__
    if segment[0] == "*" and not _WILD.search(segment, 1):
        ending = segment[1:]
        return lambda name: name.endswith(ending)
    return _segment_regex(segment).match


def _without_trailing_spaces(line: str) -> str:
    """The line without the spaces at its end, save for one after a backslash."""
    bare = line.rstrip(" ")
    backslashes = len(bare) - len(bare.rstrip("\\"))
    return bare + " " if backslashes % 2 and len(bare) < len(line) else bare


def _widened(segments: list[str]) -> tuple[str, ...]:
    """``a/**`` matches what is in ``a``, not ``a`` itself: at least one part has to follow."""
    if len(segments) > 1 and segments[-1] == _ANY_FOLDERS:
        return (*segments[:-1], "*", _ANY_FOLDERS)
    return tuple(segments)


def _match_segments(matchers: Sequence[Matcher | None], segments: Sequence[str]) -> bool:
    """Match all parts of a path; None stands for any number of them.

    On a mismatch only the latest None takes one part more: the work is at most the product of the lengths.
    """
    at = part = 0
    retry: tuple[int, int] | None = None
    while part < len(segments):
        if at < len(matchers):
            matcher = matchers[at]
            if matcher is None:
                at += 1
                retry = (at, part)
                continue
            if matcher(segments[part]):
                at += 1
                part += 1
                continue
        if retry is None:
            return False
        at, part = retry[0], retry[1] + 1
        retry = (at, part)
    return all(matcher is None for matcher in matchers[at:])


def _segment_regex(segment: str) -> re.Pattern[str]:
    """A regular expression for one part of a path.

    What stands between two stars is matched atomically at its first place, which is as good as any
    later one; so a hostile pattern can't make the match explode.
    """
    chunks = _chunks(segment)
    if chunks is None:
        return re.compile(_NEVER)
    first, *rest = chunks
    if not rest:
        return re.compile(rf"{first}\Z", re.DOTALL)
    middle = "".join(f"(?>.*?{chunk})" for chunk in rest[:-1] if chunk)
    return re.compile(rf"{first}{middle}.*{rest[-1]}\Z", re.DOTALL)


def _chunks(segment: str) -> list[str] | None:
    """The regular expressions between the stars of a segment, or None if it is malformed."""
    chunks = [""]
    at = 0
    while at < len(segment):
        character = segment[at]
        at += 1
        if character == "*":
            chunks.append("")
        elif character == "?":
            chunks[-1] += "."
        elif character == "[":
            end = _class_end(segment, at)
            if end is None:
                return None
            chunks[-1] += _class_regex(segment[at:end])
            at = end + 1
        elif character == "\\":
            if at == len(segment):
                return None
            chunks[-1] += re.escape(segment[at])
            at += 1
        else:
            chunks[-1] += re.escape(character)
    return chunks


def _class_end(segment: str, start: int) -> int | None:
    """Where the bracket that closes a class stands; one that stands first is a member."""
    at = start + (segment[start : start + 1] in {"!", "^"})
    is_first = True
    while at < len(segment):
        if segment[at] == "]" and not is_first:
            return at
        is_first = False
        if segment.startswith("[:", at) and (end := segment.find(":]", at + 2)) >= 0:
            at = end + 2
        else:
            at += 2 if segment[at] == "\\" else 1
    return None


def _class_regex(body: str) -> str:
    """A class such as ``a-z``, ``!abc`` or ``[:digit:]`` as a regular expression."""
    is_negated = body[:1] in {"!", "^"}
    members: list[str] = []
    at = int(is_negated)
    while at < len(body):
        end = body.find(":]", at + 2) if body.startswith("[:", at) else -1
        if end >= 0:
            posix = _POSIX_CLASSES.get(body[at + 2 : end])
            if posix is None:
                return _NEVER
            members.append(posix)
            at = end + 2
            continue
        low, at = _member(body, at)
        if body[at : at + 1] == "-" and at + 1 < len(body):
            high, at = _member(body, at + 1)
            if low <= high:
                members.append(f"{re.escape(low)}-{re.escape(high)}")
        else:
            members.append(re.escape(low))
    if not members:
        return "." if is_negated else _NEVER
    return f"[{'^' if is_negated else ''}{''.join(members)}]"


def _member(body: str, at: int) -> tuple[str, int]:
    """One character of a class, without the backslash before it, and where the next one begins."""
    if body[at] == "\\" and at + 1 < len(body):
        return body[at + 1], at + 2
    return body[at], at + 1
