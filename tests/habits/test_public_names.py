"""Modules are private, packages are public, and what a package offers is written down."""

import importlib

import pytest


@pytest.mark.parametrize(
    "name", ["course", "data", "grading", "grading.checks", "grading.contests", "kernels", "sandbox"]
)
def test_a_package_lists_exactly_what_it_offers(name: str) -> None:
    package = importlib.import_module(f"sensui.{name}")
    offered = {
        key
        for key, thing in vars(package).items()
        if not key.startswith("_") and str(getattr(thing, "__module__", "")).startswith("sensui.")
    }

    assert sorted(offered) == sorted(n for n in package.__all__ if hasattr(vars(package)[n], "__module__"))
