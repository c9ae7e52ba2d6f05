"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

import numpy as np

from sensui.grading.checks import Check, Text, checks, drive

Parameters = dict[str, np.ndarray]


# States of a network


def network(rng: np.random.Generator, n_x: int, n_h: int, n_y: int) -> Parameters:
    """A network in the middle of its training."""
    return {
        "W1": rng.normal(size=(n_h, n_x)),
        "b1": rng.normal(size=(n_h, 1)),
        "W2": rng.normal(size=(n_y, n_h)),
        "b2": rng.normal(size=(n_y, 1)),
    }


def points(rng: np.random.Generator, n_x: int, m: int) -> tuple[np.ndarray, np.ndarray]:
    """Examples with labels of both kinds."""
    Y = rng.permutation(np.arange(m) % 2).reshape(1, m)
    return rng.normal(size=(n_x, m)), Y


def passed(parameters: Parameters, X: np.ndarray) -> Parameters:
    """What a forward pass through this network leaves behind."""
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    return {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": 1 / (1 + np.exp(-Z2))}


@checks("layer_sizes")
def _(check: Check) -> None:
    rng = check.rng
    check.same(*points(rng, 3, 7), 5)
    check.same(*points(rng, 2, 9), check.integers(10, 20))
    check.same(check.normal(6, 8), check.integers(0, 1, 3, 8), 4)
    check.same(*points(rng, 5, 2), 1)
    check.leaves_arguments_alone()


# Where to begin


@drive
def shapes_and_biases(lab, n_x, n_h, n_y, seed):
    parameters = lab.initialize_parameters(n_x, n_h, n_y, seed)
    return {
        "shape of W1": list(np.shape(parameters["W1"])),
        "b1": parameters["b1"],
        "shape of W2": list(np.shape(parameters["W2"])),
        "b2": parameters["b2"],
    }


@drive
def weights(lab, n_x, n_h, n_y, seed):
    parameters = lab.initialize_parameters(n_x, n_h, n_y, seed)
    return {"W1": np.asarray(parameters["W1"]), "W2": np.asarray(parameters["W2"])}


@checks("initialize_parameters")
def _(check: Check) -> None:
    check.same(3, 5, 2, 0, drive=shapes_and_biases)
    check.same(2, 4, 1, check.integers(1, 99), drive=shapes_and_biases)
    check.same(1, 1, 3, 7, drive=shapes_and_biases)
    seed = check.integers(1, 99)
    check.deterministic(60, 70, 50, seed)
    drawn = check.call(60, 70, 50, seed, drive=weights)
    other = check.call(60, 70, 50, seed + 1, drive=weights)
    for name, W in drawn.items():
        check.property(
            np.unique(W).size == W.size,
            says=Text(
                en=f"Some of the weights in {name} are equal to each other. "
                "How many different numbers do neurons need that are to become different?",
                ja=f"{name} の中に、互いに等しい重みがあります。"
                "別々のものになってほしいニューロンには、異なる数がいくつ必要でしょうか?",
            ),
        )
        check.property(
            abs(np.mean(W)) < 0.1 * np.std(W),
            says=Text(
                en=f"The mean of the weights in {name} is not near 0. "
                "Which values can come out of the draw, and on which side of 0 do they lie?",
                ja=f"{name} の重みの平均が 0 の近くにありません。"
                "引いた数はどんな値をとり、0 のどちら側にあるでしょうか?",
            ),
        )
        check.property(
            0.008 < np.std(W) < 0.0125,
            says=Text(
                en=f"The weights in {name} have another standard deviation than 0.01. "
                "How large are the numbers that were drawn, and what happens to them then?",
                ja=f"{name} の重みの標準偏差が 0.01 ではありません。"
                "引いた数の大きさはどれくらいで、そのあと何をしたでしょうか?",
            ),
        )
        check.property(
            not np.any(W == other[name]),
            says=Text(
                en=f"Another seed gives the same weights in {name}. What is the argument seed for?",
                ja=f"シードを変えても、{name} に同じ重みが出てきます。引数 seed は何のためにあるのでしょうか?",
            ),
        )


# Forwards


@checks("forward_propagation")
def _(check: Check) -> None:
    parameters, (X, _) = network(check.rng, 2, 4, 1), points(check.rng, 2, 7)
    check.same(X, parameters)
    check.same(check.normal(3, 8), network(check.rng, 3, 5, 2))
    check.same(check.normal(6, 1), network(check.rng, 6, 3, 1))
    check.same(check.normal(3, 6), network(check.rng, 3, 1, 1))
    check.same(400 * X, {name: 30 * value for name, value in parameters.items()})  # certain about everything
    check.leaves_arguments_alone()


@checks("compute_cost")
def _(check: Check) -> None:
    _, Y = points(check.rng, 2, 7)
    check.same(check.uniform(1, 7, low=0.05, high=0.95), Y)
    check.same(np.full((1, 6), 0.5), Y[:, :6])
    check.same(check.uniform(1, 5, low=0.05, high=0.95), np.ones((1, 5)))
    check.same(check.uniform(1, 4, low=0.05, high=0.95), np.zeros((1, 4), dtype=int))
    check.same(np.array([[check.choice([0.03, 0.2, 0.9])]]), np.array([[1]]))
    check.leaves_arguments_alone()
    certain = np.where(Y == 1, 1.0, 0.0)
    certain[0, 2] = 0.5
    check.same(certain, Y)
    cost = check.call(1.0 - (Y[:, :1] == 1), Y[:, :1])
    check.property(
        np.isfinite(cost) and cost > 20,
        says=Text(
            en="For an answer that is certain, and wrong, the cost is not a finite number above 20. "
            "What becomes of the logarithm at exactly 0?",
            ja="確信をもって間違えた答えに対して、コストが 20 を超える有限の数になっていません。"
            "対数は、ちょうど 0 のところでどうなるでしょうか?",
        ),
    )


# Backwards


@checks("backward_propagation")
def _(check: Check) -> None:
    for n_x, n_h, m in ((2, 4, 7), (3, 5, 8), (5, 3, 1), (4, 1, 6)):
        parameters, (X, Y) = network(check.rng, n_x, n_h, 1), points(check.rng, n_x, m)
        check.same(parameters, passed(parameters, X), X, Y)
    check.leaves_arguments_alone()
    parameters, (X, Y) = network(check.rng, 3, 4, 1), points(check.rng, 3, 9)
    cache = passed(parameters, X)
    check.same(parameters, cache, X, np.ones((1, 9)))
    check.same(parameters, cache, X, np.zeros((1, 9), dtype=int))
    check.same(parameters, passed(parameters, 50 * X), 50 * X, Y)  # many of the neurons are at their limits
    check.leaves_arguments_alone()


@checks("update_parameters")
def _(check: Check) -> None:
    for sizes, learning_rate in (((2, 4, 1), 1.2), ((3, 5, 2), 0.05), ((6, 1, 3), 7)):
        parameters = network(check.rng, *sizes)
        grads = {"d" + name: value for name, value in network(check.rng, *sizes).items()}
        check.same(parameters, grads, learning_rate)
    check.leaves_arguments_alone()


# The whole


@drive
def train(lab, X, Y, n_h, num_iterations, learning_rate, seed):
    start = lab.initialize_parameters(X.shape[0], n_h, Y.shape[0], seed)
    parameters, costs = lab.nn_model(X, Y, n_h, num_iterations, learning_rate, seed)
    return {
        "start": {name: np.asarray(start[name]) for name in ("W1", "b1", "W2", "b2")},
        "parameters": {name: parameters[name] for name in ("W1", "b1", "W2", "b2")},
        "costs": costs,
    }


@drive
def train_from(lab, parameters, X, Y, num_iterations, learning_rate):
    costs = []
    for _ in range(num_iterations):
        A2, cache = lab.forward_propagation(X, parameters)
        costs.append(lab.compute_cost(A2, Y))
        grads = lab.backward_propagation(parameters, cache, X, Y)
        parameters = lab.update_parameters(parameters, grads, learning_rate)
    return {"parameters": parameters, "costs": costs}


@checks("nn_model")
def _(check: Check) -> None:
    for n_x, m, n_h, num_iterations, learning_rate in (
        (3, 8, 4, 6, 1.5),
        (2, 7, 1, 20, 0.1),
        (2, 9, 5, 1, 0.7),
    ):
        X, Y = points(check.rng, n_x, m)
        # seeds are drawn, and so are starts: they are the learner's own
        got = check.call(X, Y, n_h, num_iterations, learning_rate, check.integers(1, 99), drive=train)
        want = check.reference(got["start"], X, Y, num_iterations, learning_rate, drive=train_from)
        check.close(got["costs"], want["costs"], name="costs", rtol=1e-3, atol=1e-5)
        check.close(got["parameters"], want["parameters"], name="parameters", rtol=1e-3, atol=1e-5)
    (X, Y), seed = points(check.rng, 2, 6), check.integers(1, 99)
    one = check.call(X, Y, 3, 2, 0.5, seed, drive=train)
    other = check.call(X, Y, 3, 2, 0.5, seed + 1, drive=train)
    check.property(
        not np.array_equal(one["parameters"]["W1"], other["parameters"]["W1"]),
        says=Text(
            en="Training from another seed ends with the very same weights. Where does the seed get lost?",
            ja="別のシードから学習しても、まったく同じ重みになります。シードは、どこで失われているのでしょうか?",
        ),
    )
    check.leaves_arguments_alone()


def scores(
    rng: np.random.Generator, n_x: int, n_h: int, wanted: list[float]
) -> tuple[Parameters, np.ndarray]:
    """A network, and examples to which it gives the wanted values of z at the output, in any order."""
    parameters, (X, _) = network(rng, n_x, n_h, 1), points(rng, n_x, len(wanted))
    parameters["W2"][0, 0], parameters["b2"][0, 0] = 12.0, rng.uniform(-1.5, -0.6)
    parameters["W1"][1:, 0] = 0.0  # only the first hidden neuron looks at the first input
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    rest = parameters["W2"][:, 1:] @ A1[1:] + parameters["b2"]
    Z1 = np.arctanh((rng.permutation(wanted) - rest) / parameters["W2"][0, 0])
    X[0] = (Z1 - parameters["b1"][0] - parameters["W1"][:1, 1:] @ X[1:]) / parameters["W1"][0, 0]
    return parameters, X


@checks("predict")
def _(check: Check) -> None:
    # near the limit, so that each other limit has an example of its own: another probability, or one half for z
    check.same(*scores(check.rng, 3, 4, [-3.0, -0.45, -0.1, 0.1, 0.2, 0.37, 0.45, 1.2, 2.5, 4.0]))
    check.same(*scores(check.rng, 2, 5, [0.2, 1.0, 1.5, 2.0, 4.0, 0.6]))
    check.same(*scores(check.rng, 4, 3, [-0.2, -1.0, -2.5, -0.6, -1.4]))
    check.same(*scores(check.rng, 2, 3, [check.choice([-0.4, 0.4])]))
    check.leaves_arguments_alone()
    parameters = {name: 0 * value for name, value in network(check.rng, 2, 3, 1).items()}
    check.same(parameters, check.uniform(2, 4))  # no opinion about anything
