"""The decorator of the compiler's records."""

from __future__ import annotations

from typing import TypeVar, dataclass_transform

import attrs

_T = TypeVar("_T")


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(attrs.field,))
def record(cls: type[_T]) -> type[_T]:
    """A frozen attrs class that compares by identity and has no repr of its own.

    Making ``__eq__``, ``__hash__`` and ``__repr__`` for a hundred classes would double the time of start-up, and
    slots would make each class twice.
    """
    return attrs.frozen(eq=False, repr=False, slots=False)(cls)
