"""The faults that reading and typing a file meets: for each code its words, and its page.

The page is the module's docstring; the compiler's other codes are in ``rules``.
"""
