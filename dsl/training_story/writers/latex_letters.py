"""How LaTeX writes characters that it would read as something else, or that its old fonts lack."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "varepsilon", "ζ": "zeta", "η": "eta", "θ": "theta",
    "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho",
    "σ": "sigma", "ς": "varsigma", "τ": "tau", "υ": "upsilon", "φ": "varphi", "χ": "chi", "ψ": "psi", "ω": "omega",
    "Γ": "Gamma", "Δ": "Delta", "Θ": "Theta", "Λ": "Lambda", "Ξ": "Xi", "Π": "Pi", "Σ": "Sigma", "Φ": "Phi",
    "Ψ": "Psi", "Ω": "Omega",
}  # fmt: skip
_SIGNS = {
    "→": "rightarrow", "←": "leftarrow", "↔": "leftrightarrow", "⇒": "Rightarrow", "⇐": "Leftarrow", "↦": "mapsto",
    "⇔": "Leftrightarrow", "×": "times", "÷": "div", "±": "pm", "·": "cdot", "≤": "le", "≥": "ge", "≠": "ne",
    "≈": "approx", "≡": "equiv", "∼": "sim", "∈": "in", "∉": "notin", "⊂": "subset", "⊆": "subseteq", "∪": "cup",
    "∩": "cap", "∅": "emptyset", "∀": "forall", "∃": "exists", "¬": "neg", "∧": "wedge", "∨": "vee", "∑": "sum",
    "∏": "prod", "∫": "int", "∂": "partial", "∇": "nabla", "∞": "infty", "∝": "propto", "∘": "circ", "⊕": "oplus",
    "⊗": "otimes", "ℓ": "ell", "′": "prime", "«": "ll", "»": "gg",
}  # fmt: skip
_MARKS = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\char34{}", "`": r"\char96{}", "'": "'{}", "-": "-{}", "[": "{[}", "]": "{]}",
    "@": "@{}",
    "–": r"\textendash{}", "—": r"\textemdash{}", "‘": r"\textquoteleft{}", "’": r"\textquoteright{}",
    "“": r"\textquotedblleft{}", "”": r"\textquotedblright{}", "„": r"\textquotedblleft{}", "…": r"\ldots{}",
    "•": r"\textbullet{}", "§": r"\S{}", "¶": r"\P{}", "©": r"\copyright{}", "°": r"\ensuremath{^\circ}",
    "£": r"\pounds{}", "ß": r"\ss{}", "æ": r"\ae{}", "Æ": r"\AE{}", "œ": r"\oe{}", "Œ": r"\OE{}", "ø": r"\o{}",
    "Ø": r"\O{}", "ł": r"\l{}", "Ł": r"\L{}", "ı": r"\i{}", "\u00a0": "~", "\u202f": "~", "\u2009": r"\,",
    "\u00ad": r"\-", "\u200b": r"\allowbreak{}", "‐": "-{}", "‑": "-{}", "−": r"\ensuremath{-}",
}  # fmt: skip

LETTERS: Final[Mapping[str, str]] = {
    **_MARKS,
    **{letter: rf"\ensuremath{{\{name}}}" for letter, name in {**_GREEK, **_SIGNS}.items()},
}
"""What is written for a character; letters with accents that any font has are written as they are."""
