"""From tokens and comments to lines.

The layout is made of the tokens themselves, so no word can be lost; where lines break follows from the
outline. Texts in quotes are copied letter for letter.
"""

from __future__ import annotations

from training_story.syntax.outline import Item
from training_story.syntax.tokens import Token
from training_story.text.records import record

WIDTH = 100
"""Lines are broken at brackets where they would be longer."""

COMMENT = "COMMENT"
_INDENT = "  "

_NO_SPACE_BEFORE = {"COMMA", "RPAR", "RSQB", "COLON", "DOT", "OPTIONAL"}
_NO_SPACE_AFTER = {"LPAR", "LSQB", "DOT"}
_OPENING = {"LPAR": "RPAR", "LSQB": "RSQB"}
_CLOSING = ("RPAR", "RSQB", "RBRACE")
_ASCII = {"_ARROW": "->", "_TIMES": "*"}


@record
class Piece:
    """A token or comment. ``breaks`` is the number of line breaks before it in the text, at most two."""

    token: Token
    breaks: int

    @property
    def is_comment(self) -> bool:
        """Whether it is a comment."""
        return self.token.type == COMMENT

    @property
    def text(self) -> str:
        """What is written for it."""
        return _ASCII.get(self.token.type, self.token.text.rstrip() if self.is_comment else self.token.text)


class Layout:
    """Lays out the pieces of a file as lines."""

    def __init__(self, pieces: list[Piece], items: list[Item]) -> None:
        self._pieces = pieces
        self._items = {item.start: item for item in items}
        self._lines: list[str] = []
        self._blank_wanted = False
        self._at_block_start = True
        self._after_apart = False

    def lines(self) -> list[str]:
        """All lines, without their breaks."""
        at, depth = 0, 0
        while at < len(self._pieces):
            piece = self._pieces[at]
            if piece.is_comment:
                at = self._comment(at, depth)
            elif piece.token.type == "RBRACE":
                depth -= 1
                self._at_block_start = True
                at = self._logical_line([piece], at + 1, depth, None)
                self._at_block_start = False
            else:
                at, depth = self._item(at, depth)
        return self._lines

    def _comment(self, at: int, depth: int) -> int:
        """A comment on a line of its own, set where the next item is set."""
        piece = self._pieces[at]
        following = self._word_after(at)
        item = None if following is None else self._items.get(following.token.start)
        self._separate(piece, item)
        self._lines.append(_INDENT * depth + piece.text)
        self._at_block_start = False
        self._after_apart = False
        return at + 1

    def _item(self, at: int, depth: int) -> tuple[int, int]:
        """An item up to its ``{``, or whole."""
        first = self._pieces[at]
        item = self._items.get(first.token.start)
        whole = item is not None and item.block != "lines"
        braces = 0
        end = at
        while end < len(self._pieces):
            piece = self._pieces[end]
            kind = piece.token.type
            if end > at and not braces and (piece.token.start in self._items or kind == "RBRACE"):
                break
            if end > at and not braces and piece.is_comment and piece.breaks and self._ends_item(end):
                break
            end += 1
            if kind == "LBRACE":
                if not whole:
                    break
                braces += 1
            elif kind == "RBRACE":
                braces -= 1
                if not braces:
                    break
        run = self._pieces[at:end]
        self._separate(first, item)
        opens = run[-1].token.type == "LBRACE"
        if opens and end < len(self._pieces) and self._pieces[end].token.type == "RBRACE":
            run.append(self._pieces[end])
            end, opens = end + 1, False
        at = self._logical_line(run, end, depth, item)
        self._at_block_start = opens
        self._after_apart = item is not None and item.apart and not opens
        return at, depth + opens

    def _word_after(self, at: int) -> Piece | None:
        """The first piece from a place on that is no comment."""
        while at < len(self._pieces) and self._pieces[at].is_comment:
            at += 1
        return self._pieces[at] if at < len(self._pieces) else None

    def _ends_item(self, at: int) -> bool:
        """Whether the comments from here stand between items, and not within one."""
        following = self._word_after(at)
        return following is None or following.token.start in self._items or following.token.type == "RBRACE"

    def _separate(self, first: Piece, item: Item | None) -> None:
        """A blank line where the author left one or where the items are set apart."""
        if self._at_block_start or not self._lines:
            return
        apart = item is not None and item.apart and not self._follows_comment()
        if (first.breaks > 1 or apart or (self._after_apart and item is not None)) and self._lines[-1]:
            self._lines.append("")

    def _follows_comment(self) -> bool:
        return self._lines[-1].lstrip().startswith("#")

    def _logical_line(self, run: list[Piece], at: int, depth: int, item: Item | None) -> int:
        """Write a run of pieces, and the comments that trail it on its line."""
        style = "lines" if item is None else item.block
        indent = _INDENT * depth
        if style == "fill":
            self._lines += _filled(run, indent)
        elif style == "inline":
            self._lines += _inline(run, indent)
        else:
            self._lines += _broken(run, indent)
        while at < len(self._pieces) and self._pieces[at].is_comment and not self._pieces[at].breaks:
            self._lines[-1] += "  " + self._pieces[at].text
            at += 1
        return at


def _joined(run: list[Piece]) -> str:
    parts: list[str] = []
    before: Token | None = None
    for at, piece in enumerate(run):
        if piece.token.type == "COMMA" and at + 1 < len(run) and run[at + 1].token.type in _CLOSING:
            continue  # a comma before a closing bracket belongs to brackets that are broken
        if before is not None and _spaced(before, piece.token):
            parts.append(" ")
        parts.append(piece.text)
        before = piece.token
    return "".join(parts)


def _spaced(before: Token, token: Token) -> bool:
    if token.type in _NO_SPACE_BEFORE or before.type in _NO_SPACE_AFTER:
        return False
    if token.type == "RBRACE" and before.type == "LBRACE":
        return False
    return not (token.type in _OPENING and before.type in ("NAME", "RSQB"))


def _has_comment(run: list[Piece]) -> bool:
    return any(piece.is_comment for piece in run)


def _width(text: str) -> int:
    return len(text.split("\n", 1)[0])


def _broken(run: list[Piece], indent: str) -> list[str]:
    """A run on one line, or with its brackets or lists broken where the line would be too long."""
    if not _has_comment(run):
        flat = indent + _joined(run)
        if _width(flat) <= WIDTH:
            return [flat]
    group = _group_to_break(run, indent)
    if group is not None:
        return _exploded(run, group, indent)
    if _has_comment(run):
        return _around_comments(run, indent)
    return _continued(run, indent)


def _group_to_break(run: list[Piece], indent: str) -> tuple[int, int] | None:
    """The first outermost bracket with several parts that passes the width or holds a comment."""
    at = 0
    while at < len(run):
        if run[at].token.type in _OPENING:
            end = _closing(run, at)
            inside = run[at + 1 : end]
            several = any(part[1:] for part in [_parts(inside)])
            too_long = _width(indent + _joined(run[: end + 1])) > WIDTH if not _has_comment(run) else False
            if end < len(run) and not _groups_a_type(run, at) and (_has_comment(inside) or (several and too_long)):
                return at, end
            at = end
        at += 1
    return None


def _groups_a_type(run: list[Piece], at: int) -> bool:
    """Whether a bracket is that of a type, ``(O -> Real)``: what stands in it is no list."""
    return run[at].token.type == "LPAR" and (at == 0 or run[at - 1].token.type not in ("NAME", "RSQB"))


def _closing(run: list[Piece], at: int) -> int:
    depth = 0
    for index in range(at, len(run)):
        kind = run[index].token.type
        if kind in ("LPAR", "LSQB", "LBRACE"):
            depth += 1
        elif kind in ("RPAR", "RSQB", "RBRACE"):
            depth -= 1
            if not depth:
                return index
    return len(run)


def _parts(run: list[Piece]) -> list[list[Piece]]:
    """The parts between the outer commas; a comment on the line of a comma belongs before it."""
    parts: list[list[Piece]] = [[]]
    depth = 0
    for index, piece in enumerate(run):
        kind = piece.token.type
        if kind in ("LPAR", "LSQB", "LBRACE"):
            depth += 1
        elif kind in ("RPAR", "RSQB", "RBRACE"):
            depth -= 1
        if kind == "COMMA" and not depth:
            parts.append([])
        elif piece.is_comment and not (depth or piece.breaks) and index and run[index - 1].token.type == "COMMA":
            parts[-2].append(piece)
        else:
            parts[-1].append(piece)
    return parts if parts[-1] else parts[:-1]


def _exploded(run: list[Piece], group: tuple[int, int], indent: str) -> list[str]:
    """One part of a bracket a line, each with a comma."""
    opened, closed = group
    lines = _broken(run[: opened + 1], indent)
    inner = indent + _INDENT
    for part in _parts(run[opened + 1 : closed]):
        lines += _part(part, inner)
    rest = _broken(run[closed:], indent)
    return lines + rest


def _part(part: list[Piece], indent: str) -> list[str]:
    leading = 0
    while leading < len(part) and part[leading].is_comment:
        leading += 1
    lines = [indent + piece.text for piece in part[:leading]]
    body = part[leading:]
    trailing: list[Piece] = []
    while body and body[-1].is_comment:
        trailing.insert(0, body.pop())
    if body:
        lines += _broken(body, indent)
        lines[-1] += ","
        for at, piece in enumerate(trailing):
            if piece.breaks or at:
                lines.append(indent + piece.text)
            else:
                lines[-1] += "  " + piece.text
    else:
        lines += [indent + piece.text for piece in trailing]
    return lines


def _around_comments(run: list[Piece], indent: str) -> list[str]:
    """A run with comments between its words: each comment ends its line."""
    lines: list[str] = []
    words: list[Piece] = []

    def flush(comment: Piece | None) -> None:
        margin = indent if not lines else indent + _INDENT * 2
        if words and comment is not None and not comment.breaks:
            lines.append(f"{margin}{_joined(words)}  {comment.text}")
        else:
            if words:
                lines.append(margin + _joined(words))
            if comment is not None:
                lines.append((indent if not lines else indent + _INDENT * 2) + comment.text)
        words.clear()

    for piece in run:
        if piece.is_comment:
            flush(piece)
        else:
            words.append(piece)
    flush(None)
    return lines


def _continued(run: list[Piece], indent: str) -> list[str]:
    """A list without brackets, broken after commas."""
    pieces = _pieces_after_commas(run)
    lines = [indent + _joined(pieces[0])]
    for part in pieces[1:]:
        written = _joined(part)
        if _width(f"{lines[-1]} {written}") <= WIDTH:
            lines[-1] += f" {written}"
        else:
            lines.append(indent + _INDENT * 2 + written)
    return lines


def _pieces_after_commas(run: list[Piece]) -> list[list[Piece]]:
    pieces: list[list[Piece]] = [[]]
    depth = 0
    for piece in run:
        kind = piece.token.type
        depth += (kind in _OPENING) - (kind in _OPENING.values())
        pieces[-1].append(piece)
        if kind == "COMMA" and not depth:
            pieces.append([])
    return [each for each in pieces if each]


def _inline(run: list[Piece], indent: str) -> list[str]:
    """A block on the line of its declaration, or one part a line where it doesn't fit."""
    if not _has_comment(run):
        flat = indent + _joined(run)
        if _width(flat) <= WIDTH and "\n" not in flat:
            return [flat]
    opened = next((at for at, piece in enumerate(run) if piece.token.type == "LBRACE"), None)
    if opened is None:
        return _broken(run, indent)
    closed = _closing(run, opened)
    inside = run[opened + 1 : closed]
    lines = _broken(run[: opened + 1], indent)
    if any(piece.token.type == "COMMA" for piece in inside):
        for part in _parts(inside):
            lines += _part(part, indent + _INDENT)
    else:
        lines += _broken(inside, indent + _INDENT)
    return lines + _broken(run[closed:], indent)


def _filled(run: list[Piece], indent: str) -> list[str]:
    """A block of words, packed."""
    opened = next((at for at, piece in enumerate(run) if piece.token.type == "LBRACE"), None)
    if opened is None:
        return _broken(run, indent)
    closed = _closing(run, opened)
    lines = _broken(run[: opened + 1], indent)
    inner = indent + _INDENT
    fresh = True
    for part in _parts(run[opened + 1 : closed]):
        written = _part(part, inner)
        if fresh or len(written) > 1 or _has_comment(part) or _width(f"{lines[-1]} {written[0].strip()}") > WIDTH:
            lines += written
        else:
            lines[-1] += f" {written[0].strip()}"
        fresh = _has_comment(part)
    return lines + _broken(run[closed:], indent)
