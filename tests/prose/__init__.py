"""The labelled sentences of the rules of prose, and how they are scored."""
