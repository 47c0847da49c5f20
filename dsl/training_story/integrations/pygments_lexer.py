"""A Pygments lexer, for pygmentize, Sphinx, MkDocs, nbconvert and minted.

It needs nothing but Pygments. A word is highlighted as a keyword where its surroundings look like that: the
grammar itself has the last word on this, and is too heavy for a highlighter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from pygments.lexer import RegexLexer, bygroups, default, include, words
from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation, String, Whitespace

KEYWORDS = (
    "about", "accepted", "accepts", "acts", "after", "against", "answered", "answers", "architecture", "as",
    "asks", "assumes", "assumption", "at", "authors", "avoiding", "base", "because", "behaviour", "behavioural",
    "beside", "bibliography", "bridge", "by", "care", "choice", "claim", "class", "cognition", "competitive",
    "computed", "constraint", "corrects", "counts", "data", "depends", "desirable", "disfavours", "doubt",
    "during", "either", "elements", "else", "entrains", "evidence", "excludes", "explored", "false",
    "falsified", "find", "flavour", "for", "formula", "from", "gap", "gate", "goal", "idealizes", "if",
    "implemented", "instead", "language", "library", "loss", "map", "mathematical", "mechanism", "mesa",
    "modality", "needs", "not", "nudge", "objective", "of", "on", "open", "optimizer", "or", "order", "over",
    "pattern", "physical", "predicate", "predicts", "property", "python", "rationale", "reads", "rejected",
    "rejects", "residual", "reward", "rival", "rule", "satisfies", "selection", "setup", "source", "space",
    "stage", "status", "story", "subject", "system", "test", "then", "unless", "updates", "use", "version",
    "weakness", "within", "words",
)  # fmt: skip
"""The keywords of the grammar; a test holds the two together."""

TYPES = (
    "Assumption", "Base", "Batch", "Behaviour", "Behavioural", "Bool", "Bridge", "Care", "Claim", "Cognition",
    "Data", "Dist", "Goal", "List", "Loss", "Map", "Mathematical", "Mesa", "Objective", "Physical",
    "Property", "Real", "Rival", "Setup", "Stage", "Step", "System", "Text",
)  # fmt: skip
"""The built-in things and the sorts; a test holds them to those of the compiler."""

_groups: Callable[..., Any] = bygroups  # the stubs don't type it

_NAME = r"[^\W\d]\w*"
_NOT_A_NAME = r"\b(?!\s*[.:,(\[)\]}=])"
"""After a keyword: a word with one of these marks behind it is a name that looks like a keyword."""

_MODULES = ("story", "library")
_CLASSES = ("space", "choice", "flavour", "class", "mechanism", "predicate", "words")
_VARIABLES = (
    "data", "map", "setup", "system", "goal", "loss", "reward", "objective", "rival", "cognition",
    "behaviour", "care", "constraint", "nudge", "selection", "assumption", "bridge", "claim", "doubt",
    "stage",
)  # fmt: skip
_BEFORE_PATHS = (
    "about", "after", "against", "as", "assumes", "disfavours", "during", "entrains", "excludes", "for", "formula",
    "from", "idealizes", "instead", "of", "on", "open", "over", "satisfies", "updates", "use",
)  # fmt: skip
_BEFORE_WORDS = ("evidence", "modality", "property", "residual", "status")


class StoryLexer(RegexLexer):
    """Highlights ``.story`` files."""

    name = "Story"
    aliases: ClassVar = ["story"]
    filenames: ClassVar = ["*.story"]
    mimetypes: ClassVar = ["text/x-story"]

    tokens: ClassVar = {
        "root": [
            include("blank"),
            (r'"""', String, "long string"),
            (r'"', String, "string"),
            (r"-?\d+(\.\d+)?([eE][+-]?\d+)?%?", Number),
            (r"->|[→×*=?]", Operator),
            (rf"(\.)(\s*)({_NAME})", _groups(Punctuation, Whitespace, Name)),
            (r"[{}()\[\],:.]", Punctuation),
            include("closed words"),
            include("declared names"),
            (words(_BEFORE_PATHS, prefix=r"\b", suffix=_NOT_A_NAME), Keyword, "paths"),
            (words(KEYWORDS, prefix=r"\b", suffix=_NOT_A_NAME), Keyword),
            (words(TYPES, prefix=r"\b", suffix=r"\b(?!\s*\.)"), Keyword.Type),
            (rf"{_NAME}(?=\s*:)", Name.Attribute),
            (rf"{_NAME}(?=\s*\()", Name.Function),
            (_NAME, Name),
        ],
        "blank": [
            (r"[\s\ufeff]+", Whitespace),
            (r"#[ \t]*story:[^\n]*", Comment.Special),
            (r"#[^\n]*", Comment.Single),
        ],
        "closed words": [
            (
                rf"\b(implemented)(\s+)(by)(\s+)(?!system\s+{_NAME})({_NAME})",
                _groups(Keyword, Whitespace, Keyword, Whitespace, Name.Constant),
            ),
            (
                r"\b(implemented)(\s+)(by)(\s+)(system)\b",
                _groups(Keyword, Whitespace, Keyword, Whitespace, Keyword),
                "paths",
            ),
            (
                rf"\b(depends|counts|if)(\s+)(on|as|false)(\s+)({_NAME})",
                _groups(Keyword, Whitespace, Keyword, Whitespace, Name.Constant),
            ),
            (
                rf"\b({'|'.join(_BEFORE_WORDS)})(\s+)({_NAME})",
                _groups(Keyword, Whitespace, Name.Constant),
            ),
        ],
        "declared names": [
            (r"\b(care)(\s+)(about)\b(?!\s+about\b)", _groups(Keyword, Whitespace, Keyword), "paths"),
            (
                rf"\b({'|'.join(_MODULES)})(\s+)({_NAME})",
                _groups(Keyword.Declaration, Whitespace, Name.Namespace),
            ),
            (
                rf"\b({'|'.join(_CLASSES)})(\s+)({_NAME})",
                _groups(Keyword.Declaration, Whitespace, Name.Class),
            ),
            (
                rf"\b({'|'.join(_VARIABLES)})(\s+)({_NAME})",
                _groups(Keyword.Declaration, Whitespace, Name.Variable),
            ),
            (r"\brationale\b(?=\s*\{)", Keyword.Declaration),
        ],
        "paths": [
            include("blank"),
            (rf"{_NAME}(?=\s*[.,])", Name),
            (r"[.,]", Punctuation),
            (_NAME, Name, "#pop"),
            default("#pop"),
        ],
        "string": [
            (r'[^"\\\n]+', String),
            (r"\\(u\{[0-9a-fA-F]{1,6}\}|[^\n])", String.Escape),
            (r'"', String, "#pop"),
        ],
        "long string": [
            (r'[^"\\]+', String),
            (r"\\(u\{[0-9a-fA-F]{1,6}\}|[\s\S])", String.Escape),
            (r'"""', String, "#pop"),
            (r'"', String),
        ],
    }
