"""On MNIST the functions of the labs reach what the curriculum promises, far above what needs no network."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from sensui.data import SETS, found, mnist

PROGRAM = Path(__file__).parents[2] / "benchmarks" / "mnist.py"
HERE = found(SETS["mnist"]) is not None
pytestmark = [
    pytest.mark.real,
    pytest.mark.slow,
    pytest.mark.skipif(not HERE, reason="MNIST is not here: sensui data fetch mnist, or SENSUI_DATA"),
]


@pytest.fixture(scope="module")
def program() -> ModuleType:
    spec = importlib.util.spec_from_file_location("measured_on_mnist", PROGRAM)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def digits(program: ModuleType):
    return program.digits_of(mnist())


def test_the_floors_are_where_they_are_known_to_be(program: ModuleType, digits):
    assert 0.8203 == pytest.approx(program.mean(digits), abs=1e-4)
    assert 0.91 < program.linear(digits, epochs=3) < 0.93


def test_the_network_of_course_1_reaches_97_percent(program: ModuleType, digits):
    assert program.deep(digits) >= 0.97


def test_the_means_of_course_2_reach_98_percent(program: ModuleType, digits):
    assert program.improved(digits) >= 0.98
