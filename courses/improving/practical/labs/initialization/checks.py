"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

from typing import Any

import numpy as np

from sensui.grading.checks import Check, Text, checks, drive


def has_the_names(check: Check, start: Any, layers: int) -> None:
    """The names of all layers are there, and no others, from which somebody would count the layers."""
    check.property(
        isinstance(start, dict)
        and {f"{letter}{n + 1}" for n in range(layers) for letter in "Wb"} == set(start),
        says=Text(
            en="Your dictionary has not exactly the names that it should have. Which layers have weights and biases?",
            ja="辞書のキーに、過不足があります。重みとバイアスをもつのは、どの層でしょうか?",
        ),
    )


@checks("initialize_parameters_zeros")
def _(check: Check) -> None:
    has_the_names(check, check.same([4, 5, 3, 1]), 3)
    check.same([2, 3])
    check.same([check.integers(6, 9), 2, 4, 3, 5, 1])
    check.leaves_arguments_alone()


# Three that draw: what counts is how their numbers are distributed


@drive
def random_starts(lab, sizes, scale, seed):
    return [
        lab.initialize_parameters_random(sizes, scale, np.random.default_rng(drawn))
        for drawn in (seed, seed, seed + 1)
    ]


@drive
def xavier_starts(lab, sizes, seed):
    return [
        lab.initialize_parameters_xavier(sizes, np.random.default_rng(drawn))
        for drawn in (seed, seed, seed + 1)
    ]


@drive
def he_starts(lab, sizes, seed):
    return [
        lab.initialize_parameters_he(sizes, np.random.default_rng(drawn)) for drawn in (seed, seed, seed + 1)
    ]


def has_the_shapes(check: Check, start: Any, sizes: list[int]) -> None:
    """Every name is there, with the right shape, and the biases are zero."""
    has_the_names(check, start, len(sizes) - 1)
    for layer in range(1, len(sizes)):
        check.shape(start[f"W{layer}"], (sizes[layer], sizes[layer - 1]), name=f"W{layer}")
        check.close(start[f"b{layer}"], np.zeros((sizes[layer], 1)), name=f"b{layer}")


def is_distributed(check: Check, W: np.ndarray, std: float) -> None:
    """A bell around 0 with this standard deviation, each unit by itself."""
    check.property(
        abs(W.mean()) < 5 * std / np.sqrt(W.size) + 1e-12,
        says=Text(
            en="Your weights do not lie around 0. Are there as many negative ones as positive ones?",
            ja="重みが 0 を中心に散らばっていません。負の重みと正の重みは、同じくらいあるでしょうか?",
        ),
    )
    check.property(
        0.88 < W.std() / std < 1.12,
        says=Text(
            en="The standard deviation of your weights is not what the specification asks for. "
            "What should it be for this layer?",
            ja="重みの標準偏差が、仕様どおりになっていません。この層では、いくつであるべきでしょうか?",
        ),
    )
    check.property(
        0.01 < np.mean(np.abs(W) > 2 * std) < 0.085,
        says=Text(
            en="Your weights have the right spread, but not the shape of a normal distribution. "
            "From which distribution did you draw?",
            ja="重みのばらつきは合っていますが、正規分布の形をしていません。どんな分布の乱数でしょうか?",
        ),
    )
    alike = np.allclose(W[0], W[1]) or np.allclose(W[:, 0], W[:, 1])
    check.property(
        not alike,
        says=Text(
            en="Two units of a layer start alike. How many random numbers does a layer need?",
            ja="同じ層に、同じ重みから始まるユニットがあります。1 つの層には、乱数がいくつ必要でしょうか?",
        ),
    )


def comes_from_the_generator(check: Check, starts: list[Any]) -> None:
    first, again, other = ({name: np.asarray(block) for name, block in start.items()} for start in starts)
    check.property(
        all(np.array_equal(first[name], again[name]) for name in first)
        and not np.array_equal(first["W1"], other["W1"]),
        says=Text(
            en="The weights should come from the generator that is handed in, and from nothing else: "
            "equal generators, equal weights. Where do your random numbers come from?",
            ja="重みは、渡された乱数生成器だけから作ります。同じ状態の生成器なら、同じ重みになるはずです。"
            "あなたの乱数は、どこから来ているでしょうか?",
        ),
    )
    one, two = (first[f"W{layer}"].ravel()[:20] / first[f"W{layer}"].std() for layer in (1, 2))
    check.property(
        not np.allclose(one, two, atol=0.02, rtol=0.1),
        says=Text(
            en="Your second layer begins with the same random numbers as the first. Does the generator go on?",
            ja="第 2 層が、第 1 層と同じ乱数から始まっています。乱数は続きから引かれているでしょうか?",
        ),
    )


SIZES = ([60, 150, 45, 30], [40, 25, 90])


@checks("initialize_parameters_random")
def _(check: Check) -> None:
    seed = check.integers(1, 10**6)
    for sizes, scale in zip(SIZES, (10, 0.2), strict=True):
        starts = check.call(sizes, scale, seed, drive=random_starts)
        has_the_shapes(check, starts[0], sizes)
        for layer in range(1, len(sizes)):
            is_distributed(check, starts[0][f"W{layer}"], scale)
        comes_from_the_generator(check, starts)
    has_the_shapes(check, check.call([2, 4, 3, 1], 1.5, seed, drive=random_starts)[0], [2, 4, 3, 1])
    check.leaves_arguments_alone()


@checks("initialize_parameters_xavier")
def _(check: Check) -> None:
    seed = check.integers(1, 10**6)
    for sizes in SIZES:
        starts = check.call(sizes, seed, drive=xavier_starts)
        has_the_shapes(check, starts[0], sizes)
        for layer in range(1, len(sizes)):
            is_distributed(check, starts[0][f"W{layer}"], sizes[layer - 1] ** -0.5)
        comes_from_the_generator(check, starts)
    has_the_shapes(check, check.call([2, 4, 3, 1], seed, drive=xavier_starts)[0], [2, 4, 3, 1])
    check.leaves_arguments_alone()


@checks("initialize_parameters_he")
def _(check: Check) -> None:
    seed = check.integers(1, 10**6)
    for sizes in SIZES:
        starts = check.call(sizes, seed, drive=he_starts)
        has_the_shapes(check, starts[0], sizes)
        for layer in range(1, len(sizes)):
            is_distributed(check, starts[0][f"W{layer}"], (2 / sizes[layer - 1]) ** 0.5)
        comes_from_the_generator(check, starts)
    has_the_shapes(check, check.call([2, 4, 3, 1], seed, drive=he_starts)[0], [2, 4, 3, 1])
    check.leaves_arguments_alone()


# What becomes of a signal


def network(rng: np.random.Generator, sizes: list[int]) -> dict[str, np.ndarray]:
    parameters = {}
    for layer in range(1, len(sizes)):
        shape = (sizes[layer], sizes[layer - 1])
        parameters[f"W{layer}"] = rng.normal(size=shape) / np.sqrt(shape[1])
        parameters[f"b{layer}"] = 0.3 + rng.uniform(size=(shape[0], 1))
    return parameters


@checks("spread_by_layer")
def _(check: Check) -> None:
    for sizes, m, activation in (
        ([4, 5, 3, 6], 7, "relu"),
        ([3, 6, 4, 5], 8, "tanh"),
        ([5, 3], 6, "relu"),
        ([2, 4, 3, 5, 2, 6, 3, 4, 5, 3, 4, 6], 9, "tanh"),
    ):
        check.same(check.normal(sizes[0], m), network(check.rng, sizes), activation)
    check.leaves_arguments_alone()
