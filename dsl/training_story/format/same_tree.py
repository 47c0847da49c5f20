"""Whether two trees say the same: everything but places is compared."""

from __future__ import annotations

from typing import cast

import attrs

from training_story.syntax.nodes import Number
from training_story.text.source import Span


def same_tree(one: object, other: object) -> bool:
    """Compare two trees, or parts of trees."""
    pairs = [(one, other)]
    while pairs:
        left, right = pairs.pop()
        if isinstance(left, Span):
            continue
        if type(left) is not type(right):
            return False
        if isinstance(left, tuple) and isinstance(right, tuple):
            if len(left) != len(right):
                return False
            pairs += zip(left, right, strict=True)
        elif isinstance(left, Number) and isinstance(right, Number):
            if left.value != right.value:
                return False
        elif attrs.has(type(left)):
            names = [field.name for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(left)))]
            pairs += [(getattr(left, name), getattr(right, name)) for name in names]
        elif left != right:
            return False
    return True
