"""Highlighting for programs that don't ask Pygments: Pandoc (the XML of KDE) and LaTeX (the package listings).

Both are made from the words of the Pygments lexer, so that they can't part from it.
"""

from __future__ import annotations

from collections.abc import Iterable

from training_story.integrations.pygments_lexer import KEYWORDS, TYPES

SYNTAX_XML = "story.xml"
LATEX_PACKAGE = "training-story.sty"

_XML = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE language>
<!-- For Pandoc: pandoc --syntax-definition story.xml; the format is that of KDE's editors. -->
<language name="story" section="Sources" version="1" kateversion="5.0" extensions="*.story" mimetype="text/x-story"
          license="MIT">
  <highlighting>
    <list name="keywords">
@KEYWORDS@
    </list>
    <list name="types">
@TYPES@
    </list>
    <contexts>
      <context name="Normal" attribute="Normal Text" lineEndContext="#stay">
        <RegExpr attribute="Annotation" context="#stay" String="#\\s*story:.*$"/>
        <DetectChar attribute="Comment" context="Comment" char="#"/>
        <StringDetect attribute="String" context="Long String" String="&quot;&quot;&quot;"/>
        <DetectChar attribute="String" context="String" char="&quot;"/>
        <RegExpr attribute="Number" context="#stay" String="-?\\b\\d+(\\.\\d+)?([eE][+-]?\\d+)?%?"/>
        <keyword attribute="Data Type" context="#stay" String="types"/>
        <keyword attribute="Keyword" context="#stay" String="keywords"/>
        <RegExpr attribute="Normal Text" context="#stay" String="[^\\W\\d]\\w*"/>
        <AnyChar attribute="Operator" context="#stay" String="→×*=?{}()[],:."/>
      </context>
      <context name="Comment" attribute="Comment" lineEndContext="#pop"/>
      <context name="String" attribute="String" lineEndContext="#pop">
        <RegExpr attribute="Special Character" context="#stay" String="\\\\(u\\{[0-9a-fA-F]+\\}|.)"/>
        <DetectChar attribute="String" context="#pop" char="&quot;"/>
      </context>
      <context name="Long String" attribute="String" lineEndContext="#stay">
        <RegExpr attribute="Special Character" context="#stay" String="\\\\(u\\{[0-9a-fA-F]+\\}|.)"/>
        <StringDetect attribute="String" context="#pop" String="&quot;&quot;&quot;"/>
      </context>
    </contexts>
    <itemDatas>
      <itemData name="Normal Text" defStyleNum="dsNormal"/>
      <itemData name="Keyword" defStyleNum="dsKeyword"/>
      <itemData name="Data Type" defStyleNum="dsDataType"/>
      <itemData name="Number" defStyleNum="dsDecVal"/>
      <itemData name="String" defStyleNum="dsString"/>
      <itemData name="Special Character" defStyleNum="dsSpecialChar"/>
      <itemData name="Comment" defStyleNum="dsComment"/>
      <itemData name="Annotation" defStyleNum="dsAnnotation"/>
      <itemData name="Operator" defStyleNum="dsOperator"/>
    </itemDatas>
  </highlighting>
  <general>
    <comments><comment name="singleLine" start="#"/></comments>
    <keywords casesensitive="1"/>
  </general>
</language>
"""

_LATEX = r"""%% training-story.sty: stories in LaTeX documents. No shell escape.
%%   \usepackage[numbers, monochrome]{training-story}
%%   \begin{story}[name=goals, hidden] ... \end{story}   the source of a block; a hidden one isn't set
%%   \storyref{plays_well.wins_fast}                     a reference, in the same words as `story check` reads
\NeedsTeXFormat{LaTeX2e}
\ProvidesPackage{training-story}[2026/11/21 Stories about training]
\RequirePackage{listings}
\RequirePackage{xcolor}
\RequirePackage{keyval}

\newif\ifstory@numbers
\newif\ifstory@monochrome
\DeclareOption{numbers}{\story@numberstrue}
\DeclareOption{monochrome}{\story@monochrometrue}
\DeclareOption*{\PackageWarning{training-story}{Unknown option `\CurrentOption'; there are `numbers' and `monochrome'}}
\ProcessOptions\relax

\ifstory@monochrome
  \newcommand*\story@keyword{\bfseries}
  \newcommand*\story@type{\bfseries\itshape}
  \newcommand*\story@string{}
  \newcommand*\story@comment{\itshape}
\else
  \newcommand*\story@keyword{\bfseries\color[HTML]{1F4E9C}}
  \newcommand*\story@type{\color[HTML]{5B3F98}}
  \newcommand*\story@string{\color[HTML]{24603D}}
  \newcommand*\story@comment{\itshape\color[HTML]{5C6066}}
\fi

\lstdefinelanguage{story}{%
  sensitive=true,
  alsoletter={_},
  morekeywords={%
@KEYWORDS@
  },
  morekeywords=[2]{%
@TYPES@
  },
  morecomment=[l]{\#},
  morestring=[b]",
  morestring=[s]{\"\"\"}{\"\"\"},
}
\lstdefinestyle{story}{%
  language=story,
  basicstyle=\ttfamily\small,
  columns=fullflexible,
  keepspaces=true,
  breaklines=true,
  breakindent=2em,
  showstringspaces=false,
  upquote=true,
  keywordstyle=\story@keyword,
  keywordstyle=[2]\story@type,
  stringstyle=\story@string,
  commentstyle=\story@comment,
  % With pdfTeX, listings reads bytes: what is no ASCII has to be named.
  extendedchars=true,
  literate=%
@LITERATE@
}
\ifstory@numbers
  \lstdefinestyle{story lines}{numbers=left, numberstyle=\tiny, numbersep=1.2em}
\else
  \lstdefinestyle{story lines}{numbers=none}
\fi

% Options of a block: what `story check` reads, and `listing' for options of listings.
\define@key{storyblock}{name}{}
\define@key{storyblock}{from}{}
\define@key{storyblock}{rejected}{}
\define@key{storyblock}{example}[]{}
\define@key{storyblock}{hidden}[true]{\lstset{print=false}}
\define@key{storyblock}{listing}{\lstset{#1}}
\lstnewenvironment{story}[1][]{\lstset{style=story, style=story lines}\setkeys{storyblock}{#1}}{}

% The fingerprint behind an at sign is for the checker, not for readers.
\catcode`\@=12
\def\StoryWithoutFingerprint#1@#2\StoryEnd{#1}
\catcode`\@=11
\edef\story@at{\string @}
\DeclareRobustCommand*\storyref[1]{%
  \begingroup
  \edef\story@path{\detokenize{#1}}%
  \texttt{\expandafter\expandafter\expandafter\StoryWithoutFingerprint\expandafter\story@path\story@at\StoryEnd}%
  \endgroup}
\AtBeginDocument{%
  \@ifpackageloaded{hyperref}{\pdfstringdefDisableCommands{\def\storyref#1{#1}}}{}}
\endinput
"""

_LETTERS = {
    "→": r"$\rightarrow$", "×": r"$\times$", "–": "--", "—": "---", "‘": "`", "’": "'", "“": "``", "”": "''",
    "…": r"\dots{}", "≤": r"$\leq$", "≥": r"$\geq$", "ß": r"\ss{}", "ø": r"\o{}", "Ø": r"\O{}", "å": r"\aa{}",
    "Å": r"\AA{}", "æ": r"\ae{}", "Æ": r"\AE{}", "œ": r"\oe{}", "ł": r"\l{}", "Ł": r"\L{}",
}  # fmt: skip
"""How LaTeX writes letters and marks that a story may hold."""
_ACCENTS = {
    "'": "áéíóúýÁÉÍÓÚćńśź",
    "`": "àèìòùÀÈÌÒÙ",
    "^": "âêîôûÂÊÎÔÛ",
    '"': "äëïöüÿÄËÏÖÜ",
    "~": "ãñõÃÑÕ",
    "c": "çÇş",
    "v": "čěřšžČŠŽ",
}


def syntax_xml() -> str:
    """The definition for Pandoc."""
    return _XML.replace("@KEYWORDS@", _items(KEYWORDS)).replace("@TYPES@", _items(TYPES))


def latex_package() -> str:
    """``training-story.sty``."""
    return (
        _LATEX.replace("@KEYWORDS@", _listed(KEYWORDS))
        .replace("@TYPES@", _listed(TYPES))
        .replace("@LITERATE@", "\n".join(f"    {{{letter}}}{{{{{latex}}}}}1" for letter, latex in _literate()) + ",")
    )


def _literate() -> Iterable[tuple[str, str]]:
    from unicodedata import normalize

    yield from _LETTERS.items()
    for accent, letters in _ACCENTS.items():
        for letter in letters:
            base = normalize("NFD", letter)[0]
            yield letter, rf"\{accent}{{{base}}}" if base not in "i" else rf"\{accent}{{\i}}"


def _items(words: Iterable[str]) -> str:
    return "\n".join(f"      <item>{word}</item>" for word in words)


def _listed(words: Iterable[str]) -> str:
    """Words with commas, several a line."""
    lines = [""]
    for word in words:
        if len(lines[-1]) > 90:
            lines.append("")
        lines[-1] += f"{word},"
    return "\n".join(f"    {line}%" for line in lines).rstrip("%").rstrip(",") + "%"
