"""One file, its shape: grammar, tokens, parser, tree."""
