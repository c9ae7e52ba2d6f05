"""MNIST with what the courses teach: the reference functions of the labs themselves, beside two floors.

python benchmarks/mnist.py           # the floors, the network of course 1, the network of course 2; some minutes
python benchmarks/mnist.py deep      # only one of them: mean, linear, deep, improved

The data come from `sensui data fetch mnist`, or a copy in SENSUI_DATA.
"""

import os

os.environ.setdefault(
    "OMP_NUM_THREADS", "1"
)  # batches are small: one core each, and several wait for each other

import argparse
import datetime
import platform
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sensui.course import Role, read_lab, reference_of
from sensui.data import Pictures, mnist

COURSES = Path(__file__).parents[1] / "courses"
CLASSES = 10
Lab = Mapping[str, Callable[..., Any]]
Parameters = dict[str, np.ndarray]


@dataclass(frozen=True, kw_only=True)
class Digits:
    """MNIST as the labs have pictures: a column each."""

    X_train: np.ndarray  # (784, 60000)
    Y_train: np.ndarray  # (10, 60000)
    y_train: np.ndarray  # (60000,)
    X_test: np.ndarray  # (784, 10000)
    y_test: np.ndarray  # (10000,)


def digits_of(pictures: Pictures) -> Digits:
    """From 0 to 1 instead of to 255, and labels one-hot."""
    return Digits(
        X_train=_columns(pictures.x_train),
        Y_train=(np.arange(CLASSES)[:, np.newaxis] == pictures.y_train).astype(float),
        y_train=pictures.y_train,
        X_test=_columns(pictures.x_test),
        y_test=pictures.y_test,
    )


def _columns(pictures: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(pictures.reshape(len(pictures), -1).T / 255)


def functions_of(path: str) -> Lab:
    """What the setup and the exercises of a lab define, as its reference has them."""
    lab = read_lab(COURSES / path)
    names: dict[str, Any] = {}
    for cell in lab.cells:
        if cell.role is Role.SETUP:
            exec(compile(cell.source, path, "exec"), names)
        elif cell.exercise:
            exec(compile(reference_of(lab, cell.exercise, lang="en"), path, "exec"), names)
    return names


def mean(digits: Digits) -> float:
    """Floor: the class whose mean picture is nearest. Returns the accuracy on the test set, as all of these do."""
    means = np.stack(
        [digits.X_train[:, digits.y_train == k].mean(axis=1) for k in range(CLASSES)]
    )  # (10, 784)
    nearness = means @ digits.X_test - (means**2).sum(axis=1, keepdims=True) / 2  # (10, 10000)
    return _accuracy(nearness, digits)


def linear(digits: Digits, *, epochs: int = 10) -> float:
    """Floor: one layer of softmax, which is no network yet."""
    optimizers, batchnorm = _of_course_2()[:2]
    layer = {"W": np.zeros((CLASSES, 784)), "b": np.zeros((CLASSES, 1))}
    for X, Y in _batches(optimizers, digits, epochs, size=100):
        _, dZ = batchnorm["softmax_loss"](layer["W"] @ X + layer["b"], Y)
        grads = {"dW": dZ @ X.T / X.shape[1], "db": dZ.mean(axis=1, keepdims=True)}
        layer = optimizers["update_with_gd"](layer, grads, 0.3)
    return _accuracy(layer["W"] @ digits.X_test + layer["b"], digits)


def deep(digits: Digits, *, epochs: int = 10) -> float:
    """Course 1: the L-layer network of 1.4 and its plain gradient descent, ten sigmoids instead of one.

    A step is taken after every hundred pictures, in the order in which MNIST has them.
    """
    blocks = functions_of("foundations/deep/labs/application")
    parameters = blocks["initialize_parameters_deep"]([784, 128, 64, CLASSES], 1)
    for _ in range(epochs):
        for start in range(0, digits.X_train.shape[1], 100):
            X, Y = digits.X_train[:, start : start + 100], digits.Y_train[:, start : start + 100]
            AL, caches = blocks["l_model_forward"](X, parameters)
            grads = blocks["l_model_backward"](AL, Y, caches)
            parameters = blocks["update_parameters"](parameters, grads, 0.3)
    return _accuracy(blocks["l_model_forward"](digits.X_test, parameters)[0], digits)


def improved(digits: Digits, *, epochs: int = 10) -> float:
    """Course 2: He, mini-batches, batch norm, dropout, softmax, Adam with a rate that decays."""
    optimizers, batchnorm, initialization, regularization = _of_course_2()
    network = _Network([784, 200, 100, CLASSES], batchnorm, initialization, regularization)
    v = optimizers["initialize_zeros"](network.parameters)
    s = optimizers["initialize_zeros"](network.parameters)
    steps_in_epoch = -(-digits.X_train.shape[1] // 128)
    for t, (X, Y) in enumerate(_batches(optimizers, digits, epochs, size=128), start=1):
        rate = optimizers["decayed_rate"](0.002, t // steps_in_epoch, 0.5)
        grads = network.gradients(X, Y)
        network.parameters, v, s = optimizers["update_with_adam"](network.parameters, grads, v, s, t, rate)
    return _accuracy(network.scores(digits.X_test), digits)


class _Network:
    """The pieces of course 2's labs, put together."""

    def __init__(self, sizes: list[int], batchnorm: Lab, initialization: Lab, regularization: Lab) -> None:
        self._batchnorm = batchnorm
        self._draw_mask = regularization["draw_mask"]
        self._rng = np.random.default_rng(1)
        self._last = len(sizes) - 1
        start = initialization["initialize_parameters_he"](sizes, self._rng)
        self.parameters: Parameters = {}
        self._running: dict[int, dict[str, np.ndarray]] = {}
        for layer, n in enumerate(sizes[1:], start=1):
            self.parameters[f"W{layer}"] = start[f"W{layer}"]
            self.parameters[f"beta{layer}"] = start[f"b{layer}"]
            if layer < self._last:
                self.parameters[f"gamma{layer}"] = np.ones((n, 1))
                self._running[layer] = {"mean": np.zeros((n, 1)), "variance": np.ones((n, 1))}

    def gradients(self, X: np.ndarray, Y: np.ndarray, *, keep_prob: float = 0.8) -> Parameters:
        """The gradients of all parameters for one batch, which the running averages have seen then."""
        own, A, caches = self.parameters, X, []
        for layer in range(1, self._last):
            Z = own[f"W{layer}"] @ A
            Z_tilde, cache = self._batchnorm["batchnorm_forward"](
                Z, own[f"gamma{layer}"], own[f"beta{layer}"]
            )
            self._running[layer] = self._batchnorm["update_running"](self._running[layer], cache)
            gate = (Z_tilde > 0) * self._draw_mask(Z.shape, keep_prob, self._rng) / keep_prob
            caches.append((A, cache, gate))
            A = Z_tilde * gate
        _, dZ = self._batchnorm["softmax_loss"](own[f"W{self._last}"] @ A + own[f"beta{self._last}"], Y)
        grads, m = {f"dbeta{self._last}": dZ.mean(axis=1, keepdims=True)}, X.shape[1]
        for layer in range(self._last, 0, -1):
            grads[f"dW{layer}"] = dZ @ A.T / m
            if layer > 1:
                before = layer - 1
                dA = own[f"W{layer}"].T @ dZ
                A, cache, gate = caches.pop()
                dZ, grads[f"dgamma{before}"], grads[f"dbeta{before}"] = self._batchnorm["batchnorm_backward"](
                    dA * gate, own[f"gamma{before}"], cache
                )
        return grads

    def scores(self, X: np.ndarray) -> np.ndarray:
        """The scores of the classes, with the running averages and without dropout."""
        own, A = self.parameters, X
        for layer in range(1, self._last):
            Z = own[f"W{layer}"] @ A
            running = self._running[layer]
            Z = self._batchnorm["batchnorm_predict"](Z, own[f"gamma{layer}"], own[f"beta{layer}"], running)
            A = np.maximum(Z, 0)
        return own[f"W{self._last}"] @ A + own[f"beta{self._last}"]


def _of_course_2() -> tuple[Lab, Lab, Lab, Lab]:
    return (
        functions_of("improving/optimizers/labs/optimizers"),
        functions_of("improving/tuning/labs/batchnorm"),
        functions_of("improving/practical/labs/initialization"),
        functions_of("improving/practical/labs/regularization"),
    )


def _batches(
    optimizers: Lab, digits: Digits, epochs: int, *, size: int
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    for epoch in range(epochs):
        yield from optimizers["random_mini_batches"](digits.X_train, digits.Y_train, size, epoch)


def _accuracy(scores: np.ndarray, digits: Digits) -> float:
    return float(np.mean(scores.argmax(axis=0) == digits.y_test))


MEASURED: dict[str, Callable[[Digits], float]] = {
    "mean": mean,
    "linear": linear,
    "deep": deep,
    "improved": improved,
}


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("which", nargs="*", choices=[*MEASURED, []], help="all when none is named")
    wanted = parser.parse_args().which or list(MEASURED)
    digits = digits_of(mnist())
    print(f"{datetime.date.today()}, Python {platform.python_version()}, NumPy {np.__version__}")
    print(f"{'':10} {'test':>7} {'wall s':>8} {'processor s':>12}")
    for name in wanted:
        wall, used = time.perf_counter(), time.process_time()
        accuracy = MEASURED[name](digits)
        wall, used = time.perf_counter() - wall, time.process_time() - used
        print(f"{name:10} {accuracy:7.4f} {wall:8.1f} {used:12.1f}", flush=True)


if __name__ == "__main__":
    main()
