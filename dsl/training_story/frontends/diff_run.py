"""One run of ``story diff``: from the words on the command line to a report and an exit status."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, assert_never

import click

from training_story.diagnostics.severity import Severity
from training_story.difference.categories import CATEGORIES, DIRECTIONS, MEANINGS, Category
from training_story.difference.changes import Change
from training_story.difference.compare import compare
from training_story.difference.report import Place, PlacedChange, StoryDifference, categories_of
from training_story.frontends.configuration import ConfigurationError, Configurations
from training_story.frontends.diff_sides import Side, SideError, Version, git_identity, sides
from training_story.frontends.discovery import reason
from training_story.frontends.git_revisions import GitError
from training_story.frontends.progress import Progress
from training_story.frontends.story_file import no_story
from training_story.frontends.terminal import complain, wants_colour, write_document, write_out
from training_story.modules.files import Files
from training_story.pipeline import CheckedStory, Compiler
from training_story.text.near import near_matches
from training_story.text.source import Span

DiffFormat = Literal["text", "json", "markdown"]
CLEAN, FOUND, UNUSABLE = range(3)

ANY = "any"
_ALIKE = 0.6
"""How much of their words two files share that are one file under two names."""
_MOST_PAIRS = 2_500


class DiffOptions(NamedTuple):
    """What the user asked for; ``fail_on`` are categories."""

    output_format: DiffFormat = "text"
    fail_on: frozenset[Category] = frozenset()
    note: bool = False


def fail_categories(words: Sequence[str]) -> frozenset[Category]:
    """The categories that words name: themselves, a direction, or ``any``. Raises click.BadParameter."""
    found: set[Category] = set()
    for word in words:
        named = [each for each in CATEGORIES if word in (each, MEANINGS[each].direction, ANY)]
        if not named:
            known = [*DIRECTIONS, ANY, *CATEGORIES]
            near = near_matches(word, known, most=1) or tuple(each for each in CATEGORIES if word in each)[:1]
            hint = f" Did you mean {near[0]!r}?" if near else " `story diff --categories` lists them."
            raise click.BadParameter(f"{word!r} is not a category of changes.{hint}")
        found.update(named)
    return frozenset(found)


def run_diff(arguments: Sequence[str], paths: Sequence[str] | None, options: DiffOptions) -> int:
    """Compare what the words name, and print what changed."""
    try:
        old, new = sides(arguments, paths)
    except (SideError, GitError) as error:
        raise click.ClickException(str(error)) from None
    run = _Run()
    for problem in (*old.problems, *new.problems):
        run.fail(problem)
    stories = list(run.differences(old, new))
    if stories or not run.has_failed:  # of what couldn't be read nobody can say that it didn't change
        from sys import stdout

        shown = _shown(stories, options, wants_colour(stdout))
        (write_document if options.output_format == "markdown" else write_out)(shown)
    if run.has_failed:
        return UNUSABLE
    return FOUND if any(each in options.fail_on for each in categories_of(stories)) else CLEAN


def _shown(stories: Sequence[StoryDifference], options: DiffOptions, colour: bool) -> str:
    if options.note:
        from training_story.difference.revision_note import revision_note

        return revision_note(stories)
    match options.output_format:
        case "text":
            from training_story.difference.show_text import text_report

            return text_report(stories, colour)
        case "json":
            from training_story.difference.show_json import json_report

            return json_report(stories)
        case "markdown":
            from training_story.difference.show_markdown import markdown_report

            return markdown_report(stories)
        case _:
            assert_never(options.output_format)


class _Loaded(NamedTuple):
    """A version of a story."""

    version: Version
    checked: CheckedStory

    @property
    def name(self) -> str:
        """The name of the story, or of its file where it has none."""
        return self.checked.story.name or os.path.basename(self.version.shown)

    @property
    def errors(self) -> int:
        """How many errors it has."""
        return sum(each.severity is Severity.ERROR and each.allowed is None for each in self.checked.diagnostics)

    def place(self, span: Span | None) -> Place | None:
        """A place of the story in its file."""
        return None if span is None else Place(self.version.shown, self.checked.at(span))


class _Run:
    def __init__(self) -> None:
        self.has_failed = False
        self._configurations = Configurations()
        self._compilers: dict[tuple[int, tuple[str, ...]], Compiler] = {}

    def fail(self, problem: str) -> None:
        """Report what can't be read; the rest is compared all the same."""
        complain(f"Error: {problem}")
        self.has_failed = True

    def differences(self, old: Side, new: Side) -> Iterator[StoryDifference]:
        """What changed, story by story, by path."""
        if old.is_single and new.is_single:
            yield from self._single(next(iter(old.files.values())), next(iter(new.files.values())))
            return
        if old.is_single:
            old, new = _by_file_name(old), _beside(new, old)
        elif new.is_single:
            old, new = _beside(old, new), _by_file_name(new)
        progress = Progress(len(old.files))
        for done, (path, before) in enumerate(old.files.items()):
            progress.reach(done)
            after = new.files.get(path)
            if after is not None and not self._is_same(before, after):
                yield from self._pair(self._load(before), self._load(after))
        progress.clear()
        yield from self._elsewhere(
            [each for path, each in old.files.items() if path not in new.files],
            [each for path, each in new.files.items() if path not in old.files],
        )

    def _single(self, before: Version, after: Version) -> Iterator[StoryDifference]:
        loaded = []
        for version in (before, after):
            each = self._load(version)
            if each is None and not self.has_failed:
                self._tell_why(version)
            loaded.append(each)
        if None not in loaded:
            yield from self._pair(loaded[0], loaded[1])

    def _tell_why(self, version: Version) -> None:
        try:
            self.fail(no_story(version.shown, version.name, self._compiler(version.files, version.folder)))
        except OSError as error:
            self.fail(f"{version.shown}: {reason(error)}")

    def _is_same(self, before: Version, after: Version) -> bool:
        """Whether two files hold the same bytes."""
        if before.identity and after.identity:
            return before.identity == after.identity
        try:
            if before.identity:
                return git_identity(after.files.content(after.name), before.identity) == before.identity
            return before.files.content(before.name) == after.files.content(after.name)
        except OSError:
            return False  # it is reported where it is loaded

    def _load(self, version: Version) -> _Loaded | None:
        """The story of a file; None where there is none, or none that can be read."""
        try:
            compiler = self._compiler(version.files, version.folder)
            checked = compiler.checked_story(version.name)
        except (OSError, ConfigurationError) as error:
            self.fail(str(error) if isinstance(error, ConfigurationError) else f"{version.shown}: {reason(error)}")
            return None
        return None if checked is None else _Loaded(version, checked)

    def _compiler(self, files: Files, folder: str) -> Compiler:
        paths = self._configurations.of_folder(folder).module_paths
        key = (id(files), paths)
        if key not in self._compilers:
            self._compilers[key] = Compiler(files, paths)
        return self._compilers[key]

    def _pair(
        self, before: _Loaded | None, after: _Loaded | None, first: Sequence[Change] = ()
    ) -> Iterator[StoryDifference]:
        """The difference of two versions of a story, if there is one; ``first`` is known already."""
        if before is None and after is None:
            return
        if before is not None and after is not None:
            found = compare(before.checked.story, after.checked.story)
            changes, outcomes = [*found.changes, *first], found.outcomes
        else:
            changes, outcomes = [_whole_story(before, after)], ()
        one = after or before
        assert one is not None
        if changes:
            yield StoryDifference(
                one.name,
                None if before is None else before.version.shown,
                None if after is None else after.version.shown,
                _placed(changes, before, after),
                _placed(outcomes, before, after),
                0 if before is None else before.errors,
                0 if after is None else after.errors,
            )

    def _elsewhere(self, gone: list[Version], come: list[Version]) -> Iterator[StoryDifference]:
        """Files that are in one version alone: the same story under another path, or dropped and added."""
        olds = [each for version in gone if (each := self._load(version)) is not None]
        news = [each for version in come if (each := self._load(version)) is not None]
        pairs = _matched(olds, news)
        for at, before in enumerate(olds):
            to = pairs.get(at)
            moved = [] if to is None else [_moved(before, news[to])]
            yield from self._pair(before, None if to is None else news[to], moved)
        for to, after in enumerate(news):
            if to not in pairs.values():
                yield from self._pair(None, after)


def _beside(side: Side, other: Side) -> Side:
    """Of a folder that is compared with one file, the file of that name, as for ``diff FILE FOLDER``."""
    name = os.path.basename(next(iter(other.files)))
    if name not in side.files:
        raise click.ClickException(f"the folder has no {name} to compare with; name the other file")
    return Side({name: side.files[name]}, is_single=False, problems=side.problems)


def _by_file_name(side: Side) -> Side:
    return Side({os.path.basename(path): version for path, version in side.files.items()}, is_single=False)


def _placed(changes: Sequence[Change], before: _Loaded | None, after: _Loaded | None) -> tuple[PlacedChange, ...]:
    return tuple(
        PlacedChange(
            change,
            None if before is None else before.place(change.old),
            None if after is None else after.place(change.new),
        )
        for change in changes
    )


def _whole_story(before: _Loaded | None, after: _Loaded | None) -> Change:
    one = after or before
    assert one is not None
    category: Category = "story-added" if before is None else "story-dropped"
    span = _header_span(one)
    places = (None, span) if before is None else (span, None)
    how = "added" if before is None else "dropped"
    return Change(category, one.name, f"the story `{one.name}` was {how}", "", "", *places)


def _moved(before: _Loaded, after: _Loaded) -> Change:
    return Change("renamed", after.name, "the file was renamed", before.version.name, after.version.name,
                  _header_span(before), _header_span(after))  # fmt: skip


def _header_span(loaded: _Loaded) -> Span:
    header = loaded.checked.story.module.parsed.file.header
    return Span(0, 0) if header is None else header.span


def _matched(olds: Sequence[_Loaded], news: Sequence[_Loaded]) -> dict[int, int]:
    """Which of the new files is which old one: by the name of the story, then by the words in it."""
    pairs: dict[int, int] = {}
    by_name = {each.name: to for to, each in reversed(list(enumerate(news)))}
    for at, each in enumerate(olds):
        to = by_name.pop(each.name, None)
        if to is not None:
            pairs[at] = to
    left_old = [at for at in range(len(olds)) if at not in pairs]
    left_new = [to for to in range(len(news)) if to not in pairs.values()]
    if len(left_old) * len(left_new) > _MOST_PAIRS:
        return pairs
    words = {each: Counter(re.findall(r"\w+", each.checked.story.module.source.text)) for each in (*olds, *news)}
    scored = []
    for at in left_old:
        for to in left_new:
            one, other = words[olds[at]], words[news[to]]
            score = 2 * (one & other).total() / max(1, one.total() + other.total())
            if score >= _ALIKE:
                scored.append((-score, at, to))
    for _, at, to in sorted(scored):
        if at not in pairs and to not in pairs.values():
            pairs[at] = to
    return pairs
