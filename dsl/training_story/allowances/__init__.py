"""Findings that an author allows, with a reason on record."""
