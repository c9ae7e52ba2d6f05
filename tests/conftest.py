"""What holds for the whole suite."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What drives browsers, kernels and processes is tried once more when it fails, and the summary says RERUN."""
    for item in items:
        if any(item.get_closest_marker(name) for name in ("browser", "sandbox", "slow")):
            item.add_marker(pytest.mark.flaky(reruns=1))
