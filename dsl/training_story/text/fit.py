"""Sentences with names in them, kept to the length that a message may have."""

from __future__ import annotations

MOST = 90
"""How many characters a message has at most."""


def fit(template: str, *names: str, most: int = MOST) -> str:
    """The template with a name for each ``{}``; names that don't fit are cut, the sentence never is."""
    room = most - len(template.replace("{}", ""))
    shares = [0] * len(names)
    for left, at in enumerate(sorted(range(len(names)), key=lambda at: len(names[at]))):
        # Short names leave what they don't need to the longer ones.
        shares[at] = max(1, min(len(names[at]), room // (len(names) - left)))
        room -= shares[at]
    return template.format(*(_cut(name, share) for name, share in zip(names, shares, strict=True)))


def _cut(name: str, most: int) -> str:
    return name if len(name) <= most else f"{name[: most - 1]}…"
