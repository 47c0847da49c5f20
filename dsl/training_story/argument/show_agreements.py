"""What tables say of claims of agreement, as parts of a report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from training_story.argument.page import Block, Item, Name, Words
from training_story.semantics.agreement import Agreement, OnData
from training_story.text.english import counted

_MOST_SHOWN = 4


def agreement_blocks(found: Iterable[Agreement]) -> Iterator[Block]:
    """A claim after the other: the data that it names, then the other data that are written out."""
    for each in found:
        lines = [line for on in each.on for line in _on(on, "")]
        lines += [line for on in each.elsewhere for line in _on(on, ", which isn't claimed")]
        sides: Words = (Name(each.inner.path), " and ", Name(each.outer.path))
        yield Item((Name(each.said.symbol.path), ": ", *sides, f", up to {each.invariance}"), tuple(lines))


def _on(on: OnData, remark: str) -> Iterator[Words]:
    data = Name(on.data.path)
    count = counted(on.instances, "instance")
    match on.verdict:
        case "agree":
            yield ("they agree on ", data, f", computed on {count}{remark}")
        case "differ":
            yield ("they differ on ", data, f", computed on {count}{remark}")
        case "unknown":
            yield ("not computed on ", data, remark)
    for each in on.differences[:_MOST_SHOWN]:
        yield ("on ", Name(each.instance), f": {each.inner} by the inner one, {each.outer} by the outer one")
    yield from _more(len(on.differences), "more instances on which they differ")
    yield from ((f"missing: {part}",) for part in on.missing[:_MOST_SHOWN])
    yield from _more(len(on.missing), "more missing parts")


def _more(count: int, what: str) -> Iterator[Words]:
    if count > _MOST_SHOWN:
        yield (f"{count - _MOST_SHOWN} {what}",)
