"""Which files make a program."""
