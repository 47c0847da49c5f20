"""The argument of a story seen whole: what stands on what, what falls with what, what else could come out."""
