"""What a checked story must say, one rule a file.

A module with ``CODE`` and ``check`` is a rule: there is nothing to register. Its docstring is its page.
"""
