"""The closed lists of the language: the words that a place allows."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, ...]]] = {
    "status": ("toy", "paper", "advanced"),
    "implemented by": ("python", "file", "command", "planned"),
    "depends on": ("output", "judged_steps", "judged_outcome", "measured_outcome", "consequences"),
    "if false": ("safe", "catastrophic"),
    "evidence": ("experiment", "paper", "proof", "interpretability", "data", "argument"),
    "residual": ("optimization_difficulty", "catastrophe_first", "off_distribution", "learning_dynamics"),
    "property": (
        "smooth", "differentiable", "convex", "bounded", "symmetric", "proper", "consistent", "other",
    ),
    "modality": ("actual", "limit"),
    "rule": tuple(f"PRO{number:03}" for number in range(1, 10)),
    "counts as": ("deceptive", "penalty", "extension", "proxy", "habit"),
}  # fmt: skip
