"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

import numpy as np

from sensui.grading.checks import Check, Text, checks, drive

# One parameter


def weight_and_input(rng: np.random.Generator) -> tuple[float, float]:
    """An input and a weight, neither near 0 nor near 1, so that the neuron is in doubt."""
    return float(rng.uniform(1.2, 2.0)), float(rng.uniform(0.3, 0.8))


@checks("forward_propagation")
def _(check: Check) -> None:
    x, theta = check.draw(weight_and_input)
    check.same(x, theta)
    check.same(-x, theta)
    check.same(x, -3.0)
    check.same(0.0, theta)
    check.same(2, -1)
    check.same(4.0, 5.0)


@checks("backward_propagation")
def _(check: Check) -> None:
    x, theta = check.draw(weight_and_input)
    check.same(x, theta)
    check.same(x, -theta)
    check.same(-x, theta)
    check.same(0.0, theta)
    check.same(2, -1)
    check.same(4.0, 5.0)


@checks("gradient_check")
def _(check: Check) -> None:
    # a wide nudge makes a difference that is no mere rounding
    x, theta = check.draw(weight_and_input)
    check.same(x, theta, 0.5)
    check.same(-x, theta, 0.2)
    check.same(3.0, -theta, 0.1)
    check.same(-0.5, -2.0, 0.7)
    small = check.call(x, theta, 1e-5)
    check.property(
        0 <= small < 1e-7,
        says=Text(
            en="With a nudge of 0.00001 your two derivatives should agree to better than 1e-7. "
            "Which of the two is the one that is off?",
            ja="0.00001 だけつついたとき、2 つの微分係数は 1e-7 より小さい誤差で一致するはずです。"
            "ずれているのは、どちらでしょうか?",
        ),
    )


# Dictionaries and vectors


def blocks(rng: np.random.Generator, sizes: list[int], prefix: str = "") -> dict[str, np.ndarray]:
    values = {}
    for layer in range(1, len(sizes)):
        values[f"{prefix}W{layer}"] = rng.normal(size=(sizes[layer], sizes[layer - 1])) / np.sqrt(
            sizes[layer - 1]
        )
        values[f"{prefix}b{layer}"] = rng.normal(size=(sizes[layer], 1))
    return values


def backwards(values: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The same dictionary, filled from the last layer to the first."""
    return dict(reversed(values.items()))


@checks("dictionary_to_vector")
def _(check: Check) -> None:
    check.same(blocks(check.rng, [4, 3, 2, 1]))
    check.same(blocks(check.rng, [2, 3]))
    check.same(blocks(check.rng, [5, 2, 4], "d"), "d")
    check.same(backwards(blocks(check.rng, [3, 4, 2], "d")), "d")
    more = blocks(check.rng, [3, 2, 5], "d")
    more.update(blocks(check.rng, [4, 6]), dA1=check.normal(2, 7), dZ2=check.normal(5, 7))
    check.same(more, "d")
    check.same(blocks(check.rng, [2, 1, 3, 1, 2, 4, 2, 1, 3, 2, 1, 2]))
    check.leaves_arguments_alone()


@checks("vector_to_dictionary")
def _(check: Check) -> None:
    for sizes in ([4, 3, 2, 1], [2, 3], [3, 5, 4]):
        parameters = blocks(check.rng, sizes)
        numbers = sum(block.size for block in parameters.values())
        check.same(check.normal(numbers, 1), parameters)
    check.leaves_arguments_alone()
    parameters = blocks(check.rng, [3, 4, 2])
    check.same(check.normal(26, 1), backwards(parameters))
    parameters = blocks(check.rng, [2, 1, 3, 1, 2, 4, 2, 1, 3, 2, 1, 2])
    check.same(check.normal(sum(block.size for block in parameters.values()), 1), parameters)
    check.leaves_arguments_alone()


# The network


def network(
    rng: np.random.Generator, sizes: list[int], m: int
) -> tuple[dict[str, np.ndarray], np.ndarray, np.ndarray]:
    """Parameters, X and Y of a small network."""
    X = rng.normal(size=(sizes[0], m))
    Y = rng.permutation(np.arange(m) % 2).reshape(1, m)
    return blocks(rng, sizes), X, Y


def doubtful(rng: np.random.Generator, parameters: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Gradients that nobody has computed: the difference to the real ones is large, and known."""
    return {f"d{name}": 0.2 * rng.normal(size=block.shape) for name, block in parameters.items()}


@drive
def check_own_gradients(lab, parameters, X, Y, factor, epsilon):
    cost, cache = lab.forward_propagation_n(X, Y, parameters)
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["Z1"] > 0)
    gradients = {
        "dW3": dZ3 @ cache["A2"].T / m,
        "db3": dZ3.sum(axis=1, keepdims=True) / m,
        "dW2": dZ2 @ cache["A1"].T / m,
        "db2": factor * dZ2.sum(axis=1, keepdims=True) / m,
        "dW1": dZ1 @ X.T / m,
        "db1": dZ1.sum(axis=1, keepdims=True) / m,
    }
    return lab.gradient_check_n(parameters, gradients, X, Y, epsilon)


@checks("gradient_check_n")
def _(check: Check) -> None:
    parameters, X, Y = network(check.rng, [2, 4, 3, 1], 5)
    check.same(parameters, doubtful(check.rng, parameters), X, Y, 0.3)
    check.leaves_arguments_alone()
    check.same(parameters, doubtful(check.rng, parameters), X, Y, 1e-4)
    parameters, X, Y = network(check.rng, [3, 2, 4, 1], 7)
    check.same(parameters, doubtful(check.rng, parameters), X, Y, 0.1)
    check.same(parameters, X, Y, 1.5, 1e-3, drive=check_own_gradients)
    difference, _ = check.call(parameters, X, Y, 1.0, 1e-5, drive=check_own_gradients)
    check.property(
        0 <= difference < 1e-7,
        says=Text(
            en="These gradients are right, and yet your difference is above 1e-7. Is each number compared with its own?",
            ja="この勾配は正しいのに、相対誤差が 1e-7 を超えています。どの数も、対応する数と比べられているでしょうか?",
        ),
    )
    check.leaves_arguments_alone()


@drive
def there_and_back(lab, X, Y, parameters):
    cost, cache = lab.forward_propagation_n(X, Y, parameters)
    return lab.backward_propagation_n(X, Y, parameters, cache)


@checks("backward_propagation_n")
def _(check: Check) -> None:
    for sizes, m in (([4, 5, 3, 1], 7), ([2, 4, 6, 1], 5), ([3, 6, 2, 1], 8)):
        parameters, X, Y = network(check.rng, sizes, m)
        check.same(X, Y, parameters, drive=there_and_back)
    check.leaves_arguments_alone()
    parameters, X, Y = network(check.rng, [3, 4, 5, 1], 1)
    check.same(X, Y, parameters, drive=there_and_back)
    # before training: biases of 0, and an example without anything in it, so that z is exactly 0
    parameters, X, Y = network(check.rng, [3, 5, 4, 1], 6)
    X[:, 2] = 0
    parameters["b1"], parameters["b2"] = np.zeros((5, 1)), np.abs(parameters["b2"])
    check.same(X, Y, parameters, drive=there_and_back)
    parameters["b2"], parameters["b3"] = np.zeros((4, 1)), np.zeros((1, 1))
    check.same(X, Y, parameters, drive=there_and_back)
    check.leaves_arguments_alone()
