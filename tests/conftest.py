"""What holds for the whole suite."""

import os

import pytest

RACING = ("browser", "sandbox", "slow")
"""Tests so marked drive browsers, kernels and processes."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What may race with the machine is tried once more when it fails, in CI all; the summary says RERUN."""
    for item in items:
        if os.environ.get("CI") or any(map(item.get_closest_marker, RACING)):
            item.add_marker(pytest.mark.flaky(reruns=1))
