"""What is written to the two standard outputs, and how."""

from __future__ import annotations

import os
import sys
from typing import IO

from training_story.diagnostics.printable import printable


def wants_colour(stream: IO[str] | None) -> bool:
    """Whether a stream is a terminal that may be given colours: ``NO_COLOR`` is respected."""
    if not is_terminal(stream) or os.environ.get("NO_COLOR"):
        return False
    understands = os.name != "nt" or "WT_SESSION" in os.environ
    return understands and os.environ.get("TERM") != "dumb"


def is_terminal(stream: IO[str] | None) -> bool:
    """Whether a stream is open and a terminal."""
    return stream is not None and not stream.closed and stream.isatty()


def write_out(text: str) -> None:
    """Write a result to standard output. A reader that has gone away is no fault."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.write(_encodable(text, sys.stdout))
        sys.stdout.flush()
    except BrokenPipeError:
        # What is left in the buffer must not raise again when the interpreter shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_document(text: str) -> None:
    """Write a document to standard output: as UTF-8 with its own line breaks, whatever the locale.

    On a terminal its characters are those that a terminal can show.
    """
    if sys.stdout is None:
        return
    if sys.stdout.isatty() or not hasattr(sys.stdout, "buffer"):
        lines = text.replace("\r\n", "\n").split("\n")
        write_out("\n".join("\t".join(map(printable, line.split("\t"))) for line in lines))
    else:
        write_bytes(text.encode("utf-8", "replace"))


def write_bytes(content: bytes) -> None:
    """Write a result that is no text to standard output. A reader that has gone away is no fault."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: str) -> None:
    """Write one line to standard error, whatever characters the message has."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(_encodable(f"{printable(message)}\n", sys.stderr))
        sys.stderr.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def _encodable(text: str, stream: IO[str]) -> str:
    """The text with what the stream's encoding lacks written as escapes."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
