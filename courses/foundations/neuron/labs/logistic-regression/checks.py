"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

import numpy as np

from sensui.grading.checks import Check, Text, checks, drive

# Pictures


def pictures(rng: np.random.Generator, m: int, height: int, width: int) -> np.ndarray:
    drawn = rng.integers(0, 256, size=(m, height, width, 3), dtype=np.uint8)
    drawn[0, 0, 0] = (0, 255, 128)
    return drawn


@checks("dataset_shape")
def _(check: Check) -> None:
    rng = check.rng
    check.same(pictures(rng, 11, 6, 6), pictures(rng, 4, 6, 6))
    check.same(pictures(rng, 2, 5, 5), pictures(rng, 9, 5, 5))
    check.same(pictures(rng, check.integers(5, 9), 4, 4), pictures(rng, 1, 4, 4))
    check.same(pictures(rng, 1, 8, 8), pictures(rng, 2, 8, 8))
    check.leaves_arguments_alone()


@checks("flatten_and_scale")
def _(check: Check) -> None:
    check.call(pictures(check.rng, 2, 64, 64))  # tells who knows only this size from who fails always
    check.same(pictures(check.rng, 7, 4, 5))
    check.same(pictures(check.rng, 4, 6, 6))
    check.same(pictures(check.rng, 1, 5, 2))
    check.same(pictures(check.rng, 5, 1, 1))
    check.same(pictures(check.rng, 3, 2, 4) // 4)  # taken in the dark: no picture reaches 255
    check.leaves_arguments_alone()


# The neuron


@checks("sigmoid")
def _(check: Check) -> None:
    check.same(check.normal(3, 4, std=3))
    check.same(check.normal(1, 6, std=3))
    check.same(np.array([-30.0, -12.0, -0.5, 0.0, 0.5, 12.0, 30.0]))
    check.leaves_arguments_alone()
    check.same(np.array([[-3, 0, 2], [1, -1, 4]]))
    check.same(np.array([[-1e4, -750.0, -2.0, 3.0, 750.0, 1e4]]))
    check.leaves_arguments_alone()


@checks("initialize")
def _(check: Check) -> None:
    check.same(check.integers(4, 9))
    check.same(1)
    check.same(12288)


def halfway(rng: np.random.Generator, n: int, m: int) -> tuple[np.ndarray, float, np.ndarray, np.ndarray]:
    """A neuron in the middle of its training, and pictures with labels of both kinds."""
    X = rng.uniform(size=(n, m))
    Y = rng.permutation(np.arange(m) % 2).reshape(1, m)
    return rng.normal(size=(n, 1)), float(rng.uniform(0.3, 1.5)), X, Y


def certain(rng: np.random.Generator, n: int) -> tuple[np.ndarray, float, np.ndarray, np.ndarray]:
    """A neuron that is right and certain about five pictures, and in two minds about a sixth."""
    w, b, X, Y = halfway(rng, n, 6)
    w[0], b = 2000.0, -1000.0
    X[0] = np.where(Y == 1, rng.uniform(0.9, 1.0, size=6), rng.uniform(0.0, 0.1, size=6))
    X[0, 5] = 0.5
    return w, b, X, Y


@checks("propagate")
def _(check: Check) -> None:
    w, b, X, Y = halfway(check.rng, 4, 7)
    check.same(w, b, X, Y)
    check.gradient("dw", of="cost", at=w)
    check.same(w, b, X, Y)
    check.gradient("db", of="cost", at=b)
    check.leaves_arguments_alone()
    check.same(np.zeros((3, 1)), 0.0, X[:3], Y)
    check.same(*halfway(check.rng, 5, 1))
    w, b, X, _ = halfway(check.rng, 2, 6)
    check.same(w, b, X, np.zeros((1, 6), dtype=int))
    check.same(w, b, X, np.ones((1, 6)))
    check.same(*certain(check.rng, 3))
    check.leaves_arguments_alone()
    w, b, X, _ = certain(check.rng, 5)
    grads, cost = check.call(w, b, X[:, :1], 1 - (X[:1, :1] > 0.5))
    check.property(
        np.isfinite(cost) and cost > 20,
        says=Text(
            en="For a picture that is classified with certainty, and wrongly, the cost is "
            "not a finite number above 20. What becomes of the logarithm at exactly 0?",
            ja="確信をもって間違えている画像に対して、コストが 20 を超える有限の数になっていません。"
            "対数は、ちょうど 0 のところでどうなるでしょうか?",
        ),
    )


@checks("optimize")
def _(check: Check) -> None:
    w, b, X, Y = halfway(check.rng, 3, 8)
    check.call(w, b, X, Y, 101, 0.1)  # tells who starts counting at 1 from who leaves the first cost out
    check.same(w, b, X, Y, 1, 0.7)
    check.leaves_arguments_alone()
    check.same(w, b, X, Y, 4, 0.2)
    # many steps in float32, or large weights, are less exact and no less right
    check.same(np.zeros((5, 1)), 0.0, *halfway(check.rng, 5, 7)[2:], 100, 0.5, rtol=1e-3, atol=1e-5)
    check.same(*halfway(check.rng, 2, 9), 101, 1.5, rtol=1e-3, atol=1e-5)
    check.same(*halfway(check.rng, 4, 6), 230, 0.05, rtol=1e-3, atol=1e-5)
    check.same(*certain(check.rng, 3), 2, 0.4, rtol=1e-3, atol=1e-5)
    check.leaves_arguments_alone()


def scores(rng: np.random.Generator, n: int, wanted: list[float]) -> tuple[np.ndarray, float, np.ndarray]:
    """A neuron, and pictures to which it gives the wanted values of z, in any order."""
    w, b, X, _ = halfway(rng, n, len(wanted))
    w[0], b = rng.uniform(1.0, 2.0), float(rng.uniform(-1.5, -0.6))
    X[0] = (rng.permutation(wanted) - b - w[1:].T @ X[1:]) / w[0]
    return w, b, X


@checks("predict")
def _(check: Check) -> None:
    # near the limit, so that each other limit has a picture of its own: another probability, or one half for z
    check.same(*scores(check.rng, 4, [-3.0, -0.45, -0.1, 0.1, 0.2, 0.37, 0.45, 1.2, 2.5, 4.0]))
    check.same(*scores(check.rng, 3, [0.2, 1.0, 1.5, 2.0, 4.0]))
    check.same(*scores(check.rng, 5, [-0.2, -1.0, -2.5]))
    check.same(*scores(check.rng, 2, [check.choice([-0.4, 0.4])]))
    check.leaves_arguments_alone()
    check.same(np.zeros((4, 1)), 0.0, check.uniform(4, 3))
    w, _, X, _ = halfway(check.rng, 3, 5)
    check.same(w, 0.0, X * [1, 0, 1, 1, 0])  # two pictures are black
    check.same(*certain(check.rng, 3)[:3])
    check.leaves_arguments_alone()


# The whole


@drive
def train_and_predict(lab, X_train, Y_train, X_test, num_iterations, learning_rate):
    unknown = np.zeros((1, X_test.shape[1]), dtype=int)
    trained = lab.model(X_train, Y_train, X_test, unknown, num_iterations, learning_rate)
    return trained["Y_hat_test"]


def two_sets(
    rng: np.random.Generator, n: int, m_train: int, m_test: int, *, cats: float = 0.5
) -> tuple[np.ndarray, ...]:
    """Pictures of n numbers from 0 to 1; in those of cats, about half of the numbers are somewhat greater."""
    cat = rng.choice([-0.15, 0.15], size=(n, 1))
    m = m_train + m_test
    Y = rng.permutation(np.arange(m) < cats * m).astype(int).reshape(1, -1)
    X = np.clip(0.5 + cat * (2 * Y - 1) + rng.normal(0, 0.3, size=(n, Y.size)), 0, 1)
    return X[:, :m_train], Y[:, :m_train], X[:, m_train:], Y[:, m_train:]


def accuracy(labels: np.ndarray, predicted: np.ndarray) -> float:
    if predicted.shape != labels.shape:
        return 0.0
    return float(np.mean(predicted == labels))


@checks("model")
def _(check: Check) -> None:
    check.same(*two_sets(check.rng, 4, 15, 7), 120, 0.3, rtol=1e-3, atol=1e-5)
    check.same(*two_sets(check.rng, 2, 61, 44), 9, 0.8)  # many are missed: labels must not help to predict
    check.same(*two_sets(check.rng, 3, 37, 52, cats=0.7), 30, 0.5)  # the bias must count
    check.leaves_arguments_alone()
    X_train, Y_train, X_test, Y_test = two_sets(check.rng, 5, 12, 1)
    check.same(X_train, Y_train, X_test, Y_test, 3, 0.05)
    # pictures that were never scaled: the neuron is certain at once
    check.same(255 * X_train, Y_train, 255 * X_test, Y_test, 4, 2.0, rtol=1e-3, atol=1e-5)
    X_train, Y_train, X_test, Y_test = two_sets(check.rng, 12, 200, 300)
    inputs = (X_train, Y_train, X_test, 200, 0.3)
    check.reaches(accuracy, at_least=0.8, drive=train_and_predict, inputs=inputs, labels=Y_test)
    check.leaves_arguments_alone()
