"""One option: ``--accept`` writes the outputs of the case files anew."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    parser.addoption("--accept", action="store_true", help="write the outputs of the case files anew")
