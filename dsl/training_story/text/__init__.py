"""Texts, places in them, and small helpers."""
