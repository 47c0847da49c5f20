"""Pages on every code, sort and entry of the standard library, offline."""
