"""A document with its blocks of story rendered in place and its references resolved."""
