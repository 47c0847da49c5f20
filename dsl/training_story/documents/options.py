r"""The options of a block, in the syntax of each host.

```story name=goals hidden
```{story} goals          ```{.story #goals rejected=CON001}     ```{story, name="goals", hidden=TRUE}
\begin{story}[name=goals, from=specs/ttt.story#plays_well]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from training_story.documents.document import BlockOptions, OptionFault
from training_story.text.near import near_matches

_WORD = re.compile(
    r"""(?P<key>[^\s,{}"'=:()\[\]][^\s,{}"'=()\[\]]*)
        (?:\s*=\s*(?:"(?P<double>[^"\n]*)"|'(?P<single>[^'\n]*)'|(?P<bare>[^\s,{}\]"']*)))?""",
    re.VERBOSE,
)
_KEYS = ("name", "hidden", "example", "rejected", "from")
_FALSE = frozenset({"false", "f", "no", "0"})
_LANGUAGE = "story"


def fence_options(info: str) -> BlockOptions | None:
    """The options in the text behind an opening fence, or None where the block is no story."""
    written = info.strip()
    if written.startswith("{"):
        inner = written[1:].lstrip()
        language = inner.removeprefix(".").removeprefix("=")
        is_directive = not inner.startswith(".")
    else:
        language, is_directive = written, False
    if not language.startswith(_LANGUAGE):
        return None
    rest = language[len(_LANGUAGE) :]
    if rest and (rest[0].isalnum() or rest[0] in "_-./:"):
        return None
    return read_options(_pairs(rest), may_have_name=is_directive)


def bracket_options(written: str) -> BlockOptions:
    """The options between the brackets of LaTeX, behind ``%%story``, or in the call of Typst."""
    return read_options(_pairs(written), may_have_name=False)


def _pairs(written: str) -> Iterator[tuple[str, str | None]]:
    for found in _WORD.finditer(written):
        value = next((found[each] for each in ("double", "single", "bare") if found[each] is not None), None)
        yield found["key"], value


def read_options(pairs: Iterator[tuple[str, str | None]], may_have_name: bool = False) -> BlockOptions:
    """The options of keys with values. Options that other tools read are passed over, near misses are not.

    A first key without a value is a name where ``may_have_name``, as ``{story} goals`` has it.
    """
    values: dict[str, str | None] = {}
    faults = []
    for at, (written, value) in enumerate(pairs):
        if written.startswith("#") and value is None:
            values["name"] = written[1:]
            continue
        key = written.lstrip(".-").lower()
        if key in _KEYS:
            values[key] = value.strip() if value is not None else None
        elif at == 0 and value is None and may_have_name:
            values["name"] = written
        else:
            near = near_matches(key, _KEYS)
            if near and len(key) > 3:
                faults.append(OptionFault(written, near))
    return BlockOptions(
        values.get("name") or None,
        _is_set(values, "hidden"),
        _is_set(values, "example"),
        _needed(values, "rejected", faults),
        _needed(values, "from", faults),
        tuple(faults),
    )


def merged(first: BlockOptions, second: BlockOptions) -> BlockOptions:
    """Options given at two places, as on the fence and in the lines below it."""
    return BlockOptions(
        first.name or second.name,
        first.hidden or second.hidden,
        first.example or second.example,
        first.rejected if first.rejected is not None else second.rejected,
        first.from_path if first.from_path is not None else second.from_path,
        (*first.faults, *second.faults),
    )


def _is_set(values: dict[str, str | None], key: str) -> bool:
    if key not in values:
        return False
    value = values[key]
    return value is None or value.lower() not in _FALSE


def _needed(values: dict[str, str | None], key: str, faults: list[OptionFault]) -> str | None:
    if key not in values:
        return None
    value = values[key]
    if not value:
        faults.append(OptionFault(key, ()))
        return "" if key == "rejected" else None
    return value
