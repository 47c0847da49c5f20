"""A name for a finding that stays when lines above it come and go."""

from __future__ import annotations

from hashlib import sha256

from training_story.diagnostics.diagnostic import Diagnostic


def fingerprint(diagnostic: Diagnostic) -> str:
    """32 hexadecimal digits from the code, the file, the message and the words of the line."""
    source, span = diagnostic.location
    line = source.line_text(source.position(span.start).line)
    written = source.text[span.start : span.end]
    parts = (diagnostic.code.number, source.name, diagnostic.message, " ".join(line.split()), written)
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
