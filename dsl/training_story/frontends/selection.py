"""Which findings a reader asked for, by code, by the beginning of a code, or by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import ne
from typing import TYPE_CHECKING

from training_story.text.near import near_matches

if TYPE_CHECKING:
    from training_story.diagnostics.diagnostic import Code


class UnknownCodeError(Exception):
    """A word that selects no code; the message offers the nearest."""


def codes_left_out(select: Sequence[str], ignore: Sequence[str], codes: Sequence[Code]) -> frozenset[str]:
    """The numbers of the codes that are not reported.

    Without ``select`` all codes are reported, but for those that ``ignore`` names. With both, the
    more specific word wins, and ``ignore`` where both are equally specific.
    """
    selected = _specificity(select, codes) if select else dict.fromkeys((code.number for code in codes), 0)
    ignored = _specificity(ignore, codes)
    return frozenset(
        code.number
        for code in codes
        if code.number not in selected or ignored.get(code.number, -1) >= selected[code.number]
    )


def split_words(values: Iterable[str]) -> tuple[str, ...]:
    """The words of options that may be repeated and may hold several words with commas between them."""
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())


def _specificity(words: Iterable[str], codes: Sequence[Code]) -> dict[str, int]:
    """For each code that one of the words names, how much of its number the words give at most."""
    named: dict[str, int] = {}
    for word in words:
        matched = {code.number: size for code in codes if (size := _match(word, code)) is not None}
        if not matched:
            groups = dict.fromkeys(code.number[:3] for code in codes)
            raise UnknownCodeError(_unknown(word, codes, groups))
        for number, size in matched.items():
            named[number] = max(size, named.get(number, 0))
    return named


def _match(word: str, code: Code) -> int | None:
    folded = word.casefold()
    if folded == code.name.casefold():
        return len(code.number)
    return len(folded) if folded and code.number.casefold().startswith(folded) else None


def _unknown(word: str, codes: Sequence[Code], groups: Iterable[str] = ()) -> str:
    names = [code.name for code in codes]
    near = (
        near_matches(word, [*(code.number for code in codes), *names])
        or [group for group in groups if _differ_in_one_letter(word.upper(), group)]
        or [name for name in names if word in name][:3]
    )
    offered = " or ".join(f"`{candidate}`" for candidate in near)
    return f"no code or name `{word}`" + (f"; did you mean {offered}?" if near else "; see `story rules`")


def _differ_in_one_letter(word: str, other: str) -> bool:
    return len(word) == len(other) and sum(map(ne, word, other)) == 1
